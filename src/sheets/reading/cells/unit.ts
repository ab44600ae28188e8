// Units of measure: what is money and in which multiple it is written, what is a percentage, an index, a time.
import { foldedHeading } from './headingText';
import { beginningOf, LONGEST_READ } from './longText';
import { unitPhrase } from './unitWords';

/** Rupiah that one written unit stands for. */
export type Factor = 1n | 1_000n | 1_000_000n | 1_000_000_000n | 1_000_000_000_000n;

const RUPIAH = /\b(?:rp|rupiah|idr)(?![a-z])/;
/** `(x Rp 1.000)`, `(dalam Rp 1.000.000,-)`, `(Rp. 000.000)`, `(000 Rp)`. */
const timesOf = (groups: number): string =>
  String.raw`\b(?:x|dalam|kali) ?(?:rp\.? ?|rupiah )?1(?:[.,]?000){${String(groups)}}(?![.,]?\d)`;
const hiding = (groups: number): string =>
  String.raw`(?:rp\.? ?|rupiah )0{3}(?:[.,]?0{3}){${String(groups - 1)}}(?![.,]?\d)|\(0{3}(?:[.,]?0{3}){${String(groups - 1)}} ?(?:rp|rupiah)\b`;
const THOUSAND = new RegExp(String.raw`\b(?:ribu|ribuan|rb)\b|${timesOf(1)}|${hiding(1)}`);
const MILLION = new RegExp(String.raw`\b(?:juta|jutaan|jt|mn|mio)\b|${timesOf(2)}|${hiding(2)}`);
/** `Rp M` is `miliar`, as in every press release of a budget. */
const BILLION = new RegExp(
  String.raw`\b(?:mil(?:iy?|y)ar(?:an)?|bn)\b|\b(?:rp|rupiah|idr)\.? ?m\b|${timesOf(3)}|${hiding(3)}`,
);
const TRILLION = /\btril(?:i|y|iy)un(?:an)?\b/;
const LEVEL_UNITS =
  /^(?:%|persen|persentase|prosentase|percent(?:age)?|indeks|index|indeks \(.*\)|rasio|ratio|hari|hari kerja|jam|menit|detik|minggu|bulan|tahun|(?:working )?days?|hours?|minutes?|seconds?|weeks?|months?|years?|angka indeks|nilai indeks|nilai|skor|nilai\/skor|score|persen \(%\)|rasio \(.*\)|‰|per ?mil+e?|promil+e?|per ?[1-9]\d{0,2}(?:[.,]?0{3})*(?: .*)?)$/;
const behind = (units: string): RegExp => new RegExp(String.raw`\(\s*(${units})\s*\)\s*$`, 'i');
/** Behind a name in brackets these are its unit; months and years there may as well say what a fee is paid for. */
const UNIT_BEHIND = behind(
  String.raw`%|persen|indeks|rasio|menit|jam|detik|hari|hari kerja|skor|nilai|‰|per ?mil|wp|sppt|nop|rp|rupiah|(?:dalam |rp\.? ?)?(?:ribu|juta|mil(?:iy?|y)ar)an(?: rp| rupiah)?|(?:dalam |rp\.? ?|rupiah )(?:ribu|juta|mil(?:iy?|y)ar)(?: rp| rupiah)?|(?:ribu|juta|mil(?:iy?|y)ar) (?:rp|rupiah)`,
);
/** So may these behind a fee's name: `Retribusi Rumah Potong Hewan (ekor)`. */
const COUNTED_BEHIND = behind(
  'orang|jiwa|kunjungan|pengunjung|lembar|dokumen|unit|buah|berkas|ekor|paket|kasus|kendaraan|kg|ton|m2|m3|ha|km',
);
const FEE = /^\W*(?:(?:[a-z]|\d+)[.)]\s*)?(?:retribusi|pajak|sewa)\b/i;

/** A column of units holds few texts. */
const MOST_TEXTS = 1_000;

function kept<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= MOST_TEXTS) known.clear();
      known.set(text, (found = { value: read(text) }));
    }
    return found.value;
  };
}

/** The factor of a text that names rupiah, e.g. `(dalam ribuan rupiah)`, `Rp juta`; null when it names none. */
export const unitFactor: (text: string) => Factor | null = kept((text) => {
  const folded = foldedHeading(text);
  if (!RUPIAH.test(folded)) {
    // `Jutaan` and `dalam ribuan` stand for rupiah where a whole sheet or column is meant.
    if (!/\b(?:ribuan|jutaan|mil(?:iy?|y)aran|tril[iy]+unan)\b/.test(folded)) return null;
  }
  if (TRILLION.test(folded)) return 1_000_000_000_000n;
  if (BILLION.test(folded)) return 1_000_000_000n;
  if (MILLION.test(folded)) return 1_000_000n;
  if (THOUSAND.test(folded)) return 1_000n;
  // `Rp Mlr`, `000 Rp`, `Rp. 1.000,-`: short forms and zeros, where the text is nothing else.
  return unitPhrase(text) ?? 1n;
});

/** The same of a cell under `Satuan`, where `Juta` and `Mlr` alone stand for rupiah too. */
export const unitCellFactor: (unit: string) => Factor | null = kept(
  (unit) => unitFactor(unit) ?? (/^[a-z.\s]+$/i.test(unit) ? unitPhrase(unit) : null),
);

export const isPercentUnit: (unit: string) => boolean = kept((unit) =>
  /^(?:%|persen|persentase|prosentase|percent(?:age)?|persen \(%\))$/.test(foldedHeading(unit)),
);

/** Units whose blank method is `Posisi Akhir`: percentages, indices, ratios, times. */
export const isLevelUnit = (unit: string): boolean => LEVEL_UNITS.test(foldedHeading(unit));

/** What a name counts, in brackets at its end: `(ekor)`. */
export const countedBehind = (name: string): string =>
  COUNTED_BEHIND.exec(name.slice(-LONGEST_READ))?.[1] ?? '';

/** The unit in brackets that ends a name: `Waktu tanggap (menit)`; '' where none does. */
export function unitBehind(name: string): string {
  return UNIT_BEHIND.exec(name.slice(-LONGEST_READ))?.[1] ?? (FEE.test(name) ? '' : countedBehind(name));
}

/** How many thousands a number format hides: `#,##0,` shows rupiah as thousands. */
export function formatFactor(format: string): Factor {
  const commas =
    /[0#](,+)(?=[^0#,]*(?:;|$))/.exec(beginningOf(format).replace(/"[^"]*"|\\./g, ''))?.[1]?.length ?? 0;
  if (commas >= 4) return 1_000_000_000_000n;
  return commas === 3 ? 1_000_000_000n : commas === 2 ? 1_000_000n : commas === 1 ? 1_000n : 1n;
}

/** The multiple that a number format writes out: `#,##0" ribu"`; null where it writes none. */
export const wordFactor = (format: string): Factor | null => {
  // A line for each section: of positive figures, of negative ones, of zero.
  const written = [...beginningOf(format).matchAll(/"([^"]*)"|\\(.)|;/g)]
    .map(([, text, letter]) => text ?? letter ?? '\n')
    .join('');
  const words = written.toLowerCase();
  if (TRILLION.test(words)) return 1_000_000_000_000n;
  if (BILLION.test(words)) return 1_000_000_000n;
  if (MILLION.test(words)) return 1_000_000n;
  if (THOUSAND.test(words)) return 1_000n;
  // `150".000"` shows 150.000 of the number 150, and `150".000,-"` as well.
  const zeros = /((?:[.,]?0{3}){1,3})(?:,-{1,2}|,00)?$/m.exec(words)?.[1]?.replace(/[.,]/g, '').length;
  return zeros === undefined ? null : zeros === 9 ? 1_000_000_000n : zeros === 6 ? 1_000_000n : 1_000n;
};

/** `0.00" M"`, `0.00\ \M`: milyar to some, million to others. */
export const hasDoubtfulLetter = (format: string): boolean =>
  /"\s*m\s*"|(?<!\\\S)\\m(?![\\"])/i.test(beginningOf(format)) && formatFactor(format) === 1n;
