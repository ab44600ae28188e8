// The shares of four quarters in the words of a title or a note, and of which rows they are said. Texts alone; no figure.
import { nameKey } from '../keys/nameKey';

const TITLE_SHARE = /\b(?:tw|triwulan)\s*(iv|iii|ii|i)\b[\s:=(]*(\d{1,3}(?:[.,]\d{1,2})?)\s*%/g;
/** `20/45/75/100`. */
const SERIES = /(?<![\d/.,])(\d{1,3}) ?\/ ?(\d{1,3}) ?\/ ?(\d{1,3}) ?\/ ?(\d{1,3})(?![\d/.,])/;
/** Per cent of the year in each of four equal quarters. */
const EACH_QUARTER = '25';
/** The whole of a note, and of no other target than that of the table. */
const EQUAL_QUARTERS =
  /^\W*(?:(?:catatan|keterangan|ket|cat)\W*)?target(?: (?:pad|pajak(?: daerah)?|retribusi(?: daerah)?|pendapatan|penerimaan))? (?:(?:per|tiap|setiap) )?(?:tw|triwulan)(?: (?:di)?bagi(?: (?:sama )?rata)?(?: masing[ -]*masing)?)?\s*[:=(]?\s*25(?:[.,]0{1,2})? ?%\)?(?: (?:dari|terhadap) (?:target|anggaran)(?: (?:tahunan|setahun|1 tahun))?)?\W*$/;

/** The four shares in per cent as they are written; null where a text names none. */
export function sharesSaid(text: string): readonly string[] | null {
  if (!/^\W*(?:(?:catatan|keterangan|ket|cat)\W*)?target\b|\btahapan\b/.test(text)) return null;
  const known = [...text.matchAll(TITLE_SHARE)];
  const isYear = known.map(([, quarter]) => quarter).join() === 'i,ii,iii,iv';
  return isYear ? known.map(([, , number = '']) => number) : titledSeries(text);
}

/** `Target kumulatif per triwulan 20%, 45%, 70%, 100%`, `Target tiap triwulan 25%`, `Target TW: 20/45/75/100`. */
function titledSeries(text: string): readonly string[] | null {
  if (EQUAL_QUARTERS.test(text)) return [EACH_QUARTER, EACH_QUARTER, EACH_QUARTER, EACH_QUARTER];
  if (!/\btarget\b.*\b(?:tw|triwulan)\b/.test(text)) return null;
  const series = SERIES.exec(text);
  if (series !== null) return series.slice(1);
  if (!/\b(?:per|tiap|setiap) (?:tw|triwulan)\b/.test(text)) return null;
  const numbers = [...text.matchAll(/(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?) ?%/g)].map(
    ([, number = '']) => number,
  );
  return numbers.length === 4 ? numbers : null;
}

const SCOPED = /\b(?:khusus|hanya|lain(?:nya)?|kecuali|selain)\b/;
const COMMON: ReadonlySet<string> = new Set(
  'dan atau yang untuk dengan per pajak retribusi daerah pendapatan penerimaan target realisasi pelayanan penggunaan pemakaian jasa umum usaha tertentu tempat dari atas lain pada'.split(
    ' ',
  ),
);
const LEAST_WORD = 3;

/** Which rows a note means: those that it names, of `lain` and `khusus` without a name none, else all. Small letters. */
export function rowsMeant(text: string, names: readonly string[]): (name: string) => boolean {
  const squeezed = text.replace(/[^a-z0-9]+/g, '');
  const words = new Set(text.split(/[^a-z0-9]+/));
  const isNamed = (name: string): boolean =>
    squeezed.includes(nameKey(name)) ||
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .some(
        (word) =>
          word.length >= LEAST_WORD && !COMMON.has(word) && (words.has(word) || isCode(word, squeezed)),
      );
  if (names.some(isNamed)) return isNamed;
  return () => !SCOPED.test(text);
}

/** `PBBP2` in `PBB-P2`. */
const isCode = (word: string, squeezed: string): boolean => /\d/.test(word) && squeezed.includes(word);
