// Laws, letters and plans as texts name them: `Perda Nomor 10 Tahun 2025`, `Perbup 77/2025`, `RPJMD 2025-2029`. Their years are those of
// the papers and never of the figures.
import { beginningOf } from './longText';

const DOCUMENTS =
  /\b(?:perda|perbup|perwal|perwali|perwako|pergub|perkada|perpres|inpres|kepres|perpu|uu|pp|pmk|permen[a-z]*|kepmen[a-z]*|qanun|undang-undang|peraturan(?: [a-z-]+)*?|keputusan(?: [a-z-]+)*?|sk)(?: (?:nomor|no))?\.?[ :]*\d+[\w/.-]*(?: *(?:tahun|thn\.?|th\.?) *\d{4})?(?: *,? *(?:tanggal|tgl)\.? *\d{1,2} *[a-z]+ *\d{4})?|\b(?:nomor|nmr|no)\b[ .:]*\S*\d\S*(?: *(?:tahun|thn\.?|th\.?) *\d{4})?(?: *,? *(?:tanggal|tgl)\.? *\d{1,2} *[a-z]+ *\d{4})?|\b(?!\d{1,2}\/\d{1,2}\/\d{4}\b)\d+(?:[./-]\w+)*\/[\w.-]+\/(?:[\w.-]+\/)*\d{4}\b|\b(?:rpjmd|rpjpd|renstra|rpd)\b *(?:tahun *)?(?:\d{4} *(?:-|–|s\.?\/?d\.?) *\d{4})?|\bnip\b[ .:]*[\d ]+/gi;

/** The text with a blank in place of each document's number and year. */
export const withoutDocuments = (text: string): string => beginningOf(text).replace(DOCUMENTS, ' ');
