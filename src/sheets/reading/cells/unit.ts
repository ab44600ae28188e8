// Units of measure: what is money and in which multiple it is written, what is a percentage, an index, a time.
import { foldedHeading } from './headingText';
import { beginningOf, LONGEST_READ } from './longText';

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
  String.raw`\b(?:miliar|miliaran|milyar|milyaran|bn)\b|\b(?:rp|rupiah|idr)\.? ?m\b|${timesOf(3)}|${hiding(3)}`,
);
const TRILLION = /\btril(?:i|y|iy)un(?:an)?\b/;
const LEVEL_UNITS =
  /^(?:%|persen|persentase|prosentase|percent(?:age)?|indeks|index|indeks \(.*\)|rasio|ratio|hari|hari kerja|jam|menit|detik|minggu|bulan|tahun|(?:working )?days?|hours?|minutes?|seconds?|weeks?|months?|years?|angka indeks|nilai indeks|nilai|skor|nilai\/skor|score|persen \(%\)|rasio \(.*\)|‰|per ?mil+e?|promil+e?|per ?[1-9]\d{0,2}(?:[.,]?0{3})*(?: .*)?)$/;
/** Behind a name in brackets these are its unit; months and years there may as well say what a fee is paid for. */
const UNIT_BEHIND =
  /\(\s*(%|persen|indeks|rasio|menit|jam|detik|hari|hari kerja|skor|nilai|‰|per ?mil|orang|jiwa|kunjungan|pengunjung|wp|sppt|nop|lembar|dokumen|unit|buah|berkas|ekor|paket|kasus|kendaraan|kg|ton|m2|m3|ha|km|rp|rupiah|(?:dalam |rp\.? ?)?(?:ribu|juta|mil[iy]ar)an(?: rp| rupiah)?|(?:dalam |rp\.? ?|rupiah )(?:ribu|juta|mil[iy]ar)(?: rp| rupiah)?|(?:ribu|juta|mil[iy]ar) (?:rp|rupiah))\s*\)\s*$/i;

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
    if (!/\b(?:ribuan|jutaan|miliaran|milyaran|tril[iy]+unan)\b/.test(folded)) return null;
  }
  if (TRILLION.test(folded)) return 1_000_000_000_000n;
  if (BILLION.test(folded)) return 1_000_000_000n;
  if (MILLION.test(folded)) return 1_000_000n;
  if (THOUSAND.test(folded)) return 1_000n;
  return 1n;
});

export const isPercentUnit: (unit: string) => boolean = kept((unit) =>
  /^(?:%|persen|persentase|prosentase|persen \(%\))$/.test(foldedHeading(unit)),
);

/** Units whose blank method is `Posisi Akhir`: percentages, indices, ratios, times. */
export const isLevelUnit = (unit: string): boolean => LEVEL_UNITS.test(foldedHeading(unit));

/** The unit in brackets that ends a name: `Waktu tanggap (menit)`; '' where none does. */
export const unitBehind = (name: string): string => UNIT_BEHIND.exec(name.slice(-LONGEST_READ))?.[1] ?? '';

/** How many thousands a number format hides: `#,##0,` shows rupiah as thousands. */
export function formatFactor(format: string): Factor {
  const commas =
    /[0#](,+)(?=[^0#,]*(?:;|$))/.exec(beginningOf(format).replace(/"[^"]*"|\\./g, ''))?.[1]?.length ?? 0;
  return commas >= 3 ? 1_000_000_000n : commas === 2 ? 1_000_000n : commas === 1 ? 1_000n : 1n;
}

/** The multiple that a number format writes out: `#,##0" ribu"`; null where it writes none. */
export const wordFactor = (format: string): Factor | null => {
  const written = [...beginningOf(format).matchAll(/"([^"]*)"|\\(.)/g)]
    .map(([, text, letter]) => text ?? letter ?? '')
    .join('');
  const words = written.toLowerCase();
  if (BILLION.test(words)) return 1_000_000_000n;
  if (MILLION.test(words)) return 1_000_000n;
  if (THOUSAND.test(words)) return 1_000n;
  // `150".000"` shows 150.000 of the number 150.
  const zeros = /(?:[.,]?0{3}){1,3}$/.exec(words)?.[0].replace(/[.,]/g, '').length;
  return zeros === undefined ? null : zeros === 9 ? 1_000_000_000n : zeros === 6 ? 1_000_000n : 1_000n;
};

/** `0.00" M"`: milyar to some, million to others. */
export const hasDoubtfulLetter = (format: string): boolean =>
  /"\s*m\s*"/i.test(beginningOf(format)) && formatFactor(format) === 1n;
