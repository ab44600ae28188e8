// Which rows of a table a phrase names: `Target PBB-P2`, `khusus reklame`, `kecuali retribusi`. Compares words; asks no one.
import { nameKey } from '../keys/nameKey';

/** Rows that a phrase names, and those that it may name as well. */
export interface NamedRows {
  readonly isMeant: (name: string) => boolean;
  readonly isNear: (name: string) => boolean;
}

/** Words of names and of notes alike: none of them names a row. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'dan atau yang untuk dengan per tiap setiap pajak retribusi daerah pad pendapatan penerimaan target realisasi pelayanan ' +
    'penggunaan pemakaian jasa umum usaha tertentu tempat dari atas lain lainnya pada kumulatif tahun tahunan setahun sebelumnya ' +
    'pengelolaan kekayaan hasil anggaran kas triwulan tw iii realisasi kinerja capaian perubahan murni induk asli hasil kabupaten kota provinsi dinas badan'
  ).split(' '),
);
const LEAST_WORD = 3;
/** `kecuali retribusi`, `Target pajak daerah`: all rows of that kind. */
const KIND = /^(?:semua |seluruh )?(pajak|retribusi)(?: daerah)?$/;
const TAX = /^\W*(?:pajak|pbb|bphtb|bea|pbjt|opsen)\b/i;
const FEE = /^\W*retribusi\b/i;
/** `Bagi Hasil Pajak Rokok` is none of `Pajak Rokok`. */
const OF_OTHERS = /^\W*(bagi hasil|denda|sanksi|bunga|piutang|tunggakan)\b/i;

/** Words of three letters and more, in small letters. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= LEAST_WORD && !/^\d+$/.test(word));

const ownWords = (text: string): readonly string[] => wordsIn(text).filter((word) => !COMMON.has(word));

/** What a phrase in small letters names among the rows; null where it names none of them, `all` where it says their kind. */
export function namedRows(phrase: string, names: readonly string[]): NamedRows | 'all' | null {
  const kind = KIND.exec(phrase)?.[1];
  if (kind !== undefined) return ofKind(kind === 'pajak' ? [TAX, FEE] : [FEE, TAX], names);
  const words = new Set(ownWords(phrase));
  const candidates = names.filter((name) => !isOfOtherKind(name, phrase) && shares(name, phrase, words));
  if (candidates.length === 0) return null;
  const whole = candidates.filter((name) => isWhole(name, phrase, words));
  const told = new Set(whole.flatMap((name) => [...ownWords(name)]));
  const isTold = whole.length > 0 && [...words].every((word) => told.has(word) || isInCode(word, whole));
  const meant = whole.length > 0 ? whole : candidates.length === 1 ? candidates : [];
  const near = isTold || meant === candidates ? [] : candidates.filter((name) => !meant.includes(name));
  return rowsOf(meant, near);
}

const rowsOf = (meant: readonly string[], near: readonly string[]): NamedRows => ({
  isMeant: (name) => meant.includes(name),
  isNear: (name) => near.includes(name),
});

/** All rows where none is of another kind; those of neither kind may be meant. */
function ofKind([own, other]: readonly [RegExp, RegExp], names: readonly string[]): NamedRows | 'all' {
  const meant = names.filter((name) => own.test(name));
  const neither = names.filter((name) => !own.test(name) && !other.test(name));
  return neither.length === names.length || meant.length === names.length ? 'all' : rowsOf(meant, neither);
}

function isOfOtherKind(name: string, phrase: string): boolean {
  const [isTax, isFee] = [/\bpajak\b/.test(phrase), /\bretribusi\b/.test(phrase)];
  if (isTax !== isFee && (isTax ? FEE : TAX).test(name)) return true;
  const other = OF_OTHERS.exec(name)?.[1]?.toLowerCase();
  return other !== undefined && !phrase.includes(other);
}

const squeezedOf = (phrase: string): string => phrase.replace(/[^a-z0-9]+/g, '');

/** `PBBP2` in `PBB-P2`. */
const isCodeIn = (word: string, squeezed: string): boolean => /\d/.test(word) && squeezed.includes(word);

/** A word of the phrase that is a part of a code in a name: `pbb` of `(PBBP2)`. */
const isInCode = (word: string, names: readonly string[]): boolean =>
  names.some((name) => ownWords(name).some((own) => /\d/.test(own) && own.includes(word)));

function shares(name: string, phrase: string, words: ReadonlySet<string>): boolean {
  const squeezed = squeezedOf(phrase);
  return (
    squeezed.includes(nameKey(name)) ||
    ownWords(name).some((word) => words.has(word) || isCodeIn(word, squeezed))
  );
}

/** All words of its own stand in the phrase or those of the phrase in it, or a code of it does. */
function isWhole(name: string, phrase: string, words: ReadonlySet<string>): boolean {
  const squeezed = squeezedOf(phrase);
  const own = ownWords(name);
  return (
    squeezed.includes(nameKey(name)) ||
    own.some((word) => isCodeIn(word, squeezed)) ||
    own.every((word) => words.has(word)) ||
    [...words].every((word) => own.includes(word))
  );
}
