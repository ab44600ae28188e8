// Words and signs for a multiple of rupiah, with or without rupiah beside them: `ribuan`, `(jt)`, `Rp000`, `x 1.000`. Reads
// texts alone.
import { plainText } from './headingText';
import { beginningOf } from './longText';
import type { Factor } from './unit';

const WORDS: readonly (readonly [Factor, string])[] = [
  [1_000n, String.raw`ribuan|ribu|rb|rbu|thousands?`],
  [1_000_000n, String.raw`jutaan|juta|jt|jta|mn|mio|millions?`],
  [1_000_000_000n, String.raw`mil(?:i|y|iy)ar(?:an)?|mlyr|mlr|mrd|bn|billions?`],
  [1_000_000_000_000n, String.raw`tril(?:i|y|iy)un(?:an)?|trillions?`],
];
const ANY_WORD = WORDS.map(([, words]) => words).join('|');
/** `000`, `1.000`, `1.000.000` by their groups of zeros. */
const ZEROS = String.raw`['’]?[.,]?(?:1[.,]?)?0{3}(?:[.,]?0{3}){0,2}(?:,-|,00)?`;
/** Blanks and signs are taken in one place only: in two, a text of many `Rp` would be tried in endlessly many ways. */
const LEAD = String.raw`(?:(?:satuan|unit|dalam|dlm|disajikan|dinyatakan|angka|nilai|kali|nominal|in|of)\b|[x*@)\]:.\s=-]|(?:rp|rupiah|idr)(?![a-z]))*`;
const TAIL = String.raw`(?:\s*(?:rp|rupiah|idr)(?![a-z]))?[\s.,:;-]*`;
const PHRASE = new RegExp(String.raw`^\W*${LEAD}(?:1\s*)?(${ANY_WORD}|${ZEROS})${TAIL}\W*$`, 'i');
/** `Rp M`, `dalam M`: `miliar`, never million. */
const LETTER = new RegExp(
  String.raw`^\W*(?:(?:satuan|unit|angka|nilai|nominal)\b[\s.:]*)*(?:(?:dalam|dlm|rp|rupiah|idr)(?![a-z])[\s.:]*)+m\W*$`,
  'i',
);
/** `lima juta`, `dua ratus ribu`: an amount in words. */
const NUMERALS =
  'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus|seribu';
/** What follows a number is an amount, unless that number is 1 behind a sign of multiplication. */
const MENTION = new RegExp(
  String.raw`(?<!\d[.,]?\s*|\w|\b(?:${NUMERALS})\s+)(${ANY_WORD})(?![\w])|(?:\brp\.?\s*|\brupiah\s*|[(x]\s*|\bdalam\s+|\bkali\s+|['’])((?:1[.,]?)?0{3}(?:[.,]?0{3}){0,2})(?![.,]?\d)|\brp\.?\s*1\s*(${ANY_WORD})\b`,
  'gi',
);
/** `1.000` by itself is a figure. */
const NUMBER = /^[\d.,\s]*1[\d.,\s-]*$/;
/** Behind a year no amount goes on. */
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,])/g;
/** Nearly every text has none of this, and is done. */
const MAY_NAME = /000|rib|rb|tho|jut|jt|mn|mio|mil|mlyr|mlr|mrd|bn|bil|tril|m\W*$|m\W*[)\]]/i;
const BRACKETED = /[([]([^()[\]]*)[)\]]/g;

function factorOf(written: string): Factor {
  const text = written.toLowerCase();
  for (const [factor, words] of WORDS) if (new RegExp(`^(?:${words})$`).test(text)) return factor;
  const zeros = text.replace(/,(?:-|00)$/, '').replace(/[^0]/g, '').length;
  return zeros >= 9 ? 1_000_000_000n : zeros >= 6 ? 1_000_000n : 1_000n;
}

/** The multiple that a text, or what it has in brackets, names and nothing else: `dalam ribuan`, `Target (jt)`; else null. */
export function unitPhrase(text: string): Factor | null {
  const plain = beginningOf(plainText(text));
  if (!MAY_NAME.test(plain)) return null;
  for (const part of [plain, ...[...plain.matchAll(BRACKETED)].map(([, inner = '']) => inner)]) {
    const written = PHRASE.exec(part)?.[1];
    if (written !== undefined && !(part === plain && NUMBER.test(part))) return factorOf(written);
    if (LETTER.test(part)) return 1_000_000_000n;
  }
  return null;
}

/** `RATUSAN JUTA RUPIAH`, `satu miliar`: an amount in words, as slogans have it. */
const WORDED_AMOUNT = new RegExp(
  String.raw`\b(?:(?:${NUMERALS}|belasan|puluhan|ratusan|beberapa|se)[\s-]+)+(?:${ANY_WORD})\b(?:\s*(?:rp|rupiah)\b)?`,
  'gi',
);
const AMOUNT_WORDS = String.raw`(?:ribu|rb|juta|jt|mil(?:iy?|y)ar|tril[iy]+un)\b`;
/** `Rp 12,5 Miliar`: an amount. `dalam 12 juta` and `x Rp 12 juta` would be units. */
const AMOUNT = new RegExp(
  String.raw`(?<!\b(?:dalam|x|kali|per|satuan)\s*(?:rp\.?\s*)?|[\d.,])(?!(?:19|20)\d\d\b|1\s*${AMOUNT_WORDS})\d+(?:[.,]\d+)*\s*${AMOUNT_WORDS}`,
  'gi',
);
/** `Tembus Rp 1 Miliar`: an amount. `Satuan: Rp 1 juta`, `(Rp 1 juta)` and `1 juta rupiah` are units. */
const ONE = new RegExp(
  String.raw`(?<!(?:^|\(|\b(?:satuan|unit|dalam|dlm|nilai|angka|kelipatan|x|kali|per)\b)\s*[:=.]?\s*(?:rp\.?\s*)?|[\d.,])1\s*${AMOUNT_WORDS}`,
  'gi',
);
/** `bukan ribuan`. */
const DENIED =
  /\b(?:bukan|tidak|tanpa)\s+(?:lagi\s+)?(?:dalam\s+)?(?:rp\.?\s*)?(?:ribu|juta|mil(?:iy?|y)ar)(?:an)?\b/gi;
const OWN_FIGURES = String.raw`(?:data|tabel|angka|laporan|realisasi)`;
const AND = String.raw`\s*(?:dan|serta|&|\/|,)\s*`;
/** `grafik dalam juta`, `Piutang pada lampiran disajikan dalam ribuan`; not `Tabel dan grafik dalam juta`. */
const OF_OTHERS = new RegExp(
  String.raw`\b(?:(?<!\b${OWN_FIGURES}(?: |${AND}))(?:grafik|diagram|chart)(?!${AND}${OWN_FIGURES}\b)|(?:pada|dalam|di) (?:grafik|lampiran))\b[^()]*\b(?:ribu|juta|mil(?:iy?|y)ar)(?:an)?\b`,
  'gi',
);
/** What every financial statement says: rows with a unit of their own tell it. */
const UNLESS_SAID = String.raw`(?!\s+(?:jika |bila |apabila )?(?:di)?(?:nyatakan|sebut(?:kan)?)\b)`;
/** Said of some rows alone. */
const EXCEPTING = new RegExp(
  String.raw`\b(?:(?:ter)?kecuali${UNLESS_SAID}|sedangkan)\b|\brupiah\b.*\bkhusus\b`,
  'i',
);

/** A text without the amounts, denials and units of other things than the figures beside it. */
export const withoutOtherUnits = (text: string): string =>
  [ONE, AMOUNT, WORDED_AMOUNT, DENIED, OF_OTHERS].reduce((rest, other) => rest.replace(other, ' '), text);

/** Behind a word that leads it, or at the end of what is said: `PAD dalam ribuan rupiah tahun 2026`, `REALISASI JUTAAN RUPIAH`. */
const UNIT_OF_FIGURES = new RegExp(
  [
    String.raw`(?:\b(?:dalam|dlm|satuan|disajikan|dinyatakan|angka|nilai|nominal|kelipatan|kali|rp|rupiah|idr|in|of)\b|[x*])[\s.:=(]*(?:(?:rp|rupiah)[\s.]*)?(?:1\s*)?(?:${ANY_WORD}|${ZEROS})(?![\w])`,
    String.raw`\b(?:${ANY_WORD})\s*(?:(?:rp|rupiah|idr)\b\.?)?\s*(?=$|[()\[\].,;:–-])`,
  ].join('|'),
  'i',
);

/** Whether a title that mentions a multiple says it of its figures: `PAD DARI RIBUAN PEDAGANG` counts something else. */
export const saysUnitOfFigures = (text: string): boolean => UNIT_OF_FIGURES.test(text);

/** Whether a text says its unit of some rows and not of others. */
export const isOfSomeRows = (text: string): boolean => EXCEPTING.test(text);

/** All multiples that a text mentions, however it does; amounts in words as `Rp 850 juta` are none. */
export function unitMentions(text: string): readonly Factor[] {
  const plain = beginningOf(plainText(text));
  const phrase = unitPhrase(plain);
  const found = [...plain.replace(YEAR, '#').matchAll(MENTION)].flatMap(([, word, zeros, one]) => {
    const written = word ?? zeros ?? one;
    return written === undefined ? [] : [factorOf(written)];
  });
  return [...new Set(phrase === null ? found : [phrase, ...found])];
}
