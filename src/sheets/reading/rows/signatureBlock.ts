// Where the data of a sheet end and the signatures begin, and which rows are notes. Judges words, never figures.
import type { CellValue } from '../../grid';
import { plainText } from '../cells/headingText';

const NOTE_START =
  /^(?:(?:catatan|sumber|keterangan|ket|note|nb|dicetak|halaman)\b\s*[.:)]?|\*+\)?(?=\s|$)|\*+\)|\d\)\s)/;
const SIGNATURES: readonly RegExp[] = [
  /^(?:mengetahui|menyetujui|disetujui|diketahui|mengesahkan)\b/,
  /(?:^|\s)nip\s*[.:]?\s*\d|^nip\b/,
  /^a\.?n\.\s/,
  /^(?:yang )?(?:membuat|dibuat oleh|ditetapkan di|dikeluarkan di)\b/,
  /^(?:kuasa )?(?:bendahara|pengguna anggaran)\b|^pejabat pengelola keuangan\b/,
  /^[a-z .]+,\s*(?:tanggal\s*)?(?:\d{1,2}|[._…]+)?\s*(?:[a-z]+|[._…]+)?\s+20\d\d$/,
  /^(?:pl[th]|pjs?)?\.?\s*(?:kepala|bupati|wali ?kota|gubernur|sekretaris daerah)\b/,
];
const NIP = /^\D{0,6}(?:19|20)\d{6}\s*(?:19|20)\d{4}\s*[12]\s*\d{3}$/;
/** The number of a civil servant has 18 digits; no figure of a budget has. */
const NIP_LEAST = 1e17;

export const isNote = (folded: string): boolean => NOTE_START.test(folded);

/** `*) termasuk jasa giro`, `Catatan: ...`, `Sumber: ...`: a remark even beside an amount, as no account begins so. */
export const isSurelyNote = (folded: string): boolean =>
  /^(?:\*+\)|(?:catatan|keterangan|ket|note|nb|sumber(?: data)?)\s*[:.])/.test(folded);

/** Whether any cell holds what stands in a signature block: an office word, a place and date, a NIP. */
export const isSignature = (values: readonly CellValue[]): boolean =>
  values.some((value) => {
    if (typeof value !== 'string' || value === '') return false;
    const text = plainText(value).toLowerCase();
    return SIGNATURES.some((sign) => sign.test(text)) || NIP.test(text);
  });

/** The number of a civil servant, typed as a number or as digits. */
export const isNip = (value: CellValue): boolean =>
  typeof value === 'number' ? value >= NIP_LEAST : typeof value === 'string' && NIP.test(plainText(value));
