// Whether figures of one row are the sum of other rows', and how much that proves. Exact; decides nothing.
import { ONE, type Amount } from '../../../domain/amount';
import type { RowFigures } from './rowFigures';

/** So many addends of one column are no chance where the list itself says which rows they are. */
const CERTAIN_ADDENDS = 3;
/** A sum of two round figures may be chance; with so many digits it is worth a question. */
const TELLING_DIGITS = 3;
/** Round targets of three accounts come to a fourth by chance more often than one would think. */
const TELLING_DIGITS_OF_LIST = 4;
/** Any rows that happen to stand together need more. */
const TELLING_DIGITS_ANYWHERE = 5;

export type Proof =
  /** Equal in columns that are no multiples of each other, or a sum of three and more. */
  | 'certain'
  /** Two addends in one column, or in columns that all say the same, with digits that are rarely chance. */
  | 'likely'
  /** The same with round figures. */
  | 'weak';

const sizeOf = (amount: Amount): Amount => (amount < 0n ? -amount : amount);
const valueOf = (amount: Amount | null | undefined): Amount => amount ?? 0n;

/**
 * What equality of a row with the sum of others proves; null where any of its filled columns differs. `isBounded`: the
 * addends begin and end where the list does, at another sum or at a heading.
 */
export function proofOfSum(
  figures: RowFigures,
  index: number,
  addends: readonly number[],
  isBounded: boolean,
): Proof | null {
  const stated = figures.amounts(index);
  const columns = stated.flatMap((amount, nth) => (amount === null ? [] : [nth]));
  if (!columns.some((nth) => valueOf(stated[nth]) !== 0n)) return null;
  const parts: (readonly (Amount | null)[])[] = [];
  const sums = stated.map(() => 0n);
  for (const addend of addends) {
    const amounts = figures.amounts(addend);
    for (const nth of columns) sums[nth] = valueOf(sums[nth]) + valueOf(amounts[nth]);
    if (columns.some((nth) => valueOf(amounts[nth]) !== 0n)) parts.push(amounts);
  }
  if (parts.length < 2 || columns.some((nth) => sums[nth] !== stated[nth])) return null;
  const isMany = parts.length >= CERTAIN_ADDENDS;
  const rows = [stated, ...parts];
  const digits = columns.map((nth) => telledDigits(rows.map((row) => valueOf(row[nth]))));
  const most = Math.max(...digits);
  const needed = isBounded ? TELLING_DIGITS : TELLING_DIGITS_ANYWHERE;
  if (isMany && most >= (isBounded ? TELLING_DIGITS_OF_LIST : needed)) return 'certain';
  const isTold = isBounded ? addsUp(parts, columns) : sumOf(digits) >= TELLING_DIGITS_ANYWHERE;
  if (isTold && !areMultiples(rows, columns)) return 'certain';
  return most >= TELLING_DIGITS ? 'likely' : 'weak';
}

/** Some column holds two figures to add; where each has but one, equality says little. */
const addsUp = (parts: readonly (readonly (Amount | null)[])[], columns: readonly number[]): boolean =>
  columns.some((nth) => parts.filter((row) => valueOf(row[nth]) !== 0n).length >= 2);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Whether all columns repeat one column in another measure, as stages of an annual target do. */
function areMultiples(rows: readonly (readonly (Amount | null)[])[], columns: readonly number[]): boolean {
  const [base, ...others] = columns.filter((nth) => rows.some((row) => valueOf(row[nth]) !== 0n));
  const first = rows.find((row) => base !== undefined && valueOf(row[base]) !== 0n);
  if (base === undefined || first === undefined) return true;
  const measure = valueOf(first[base]);
  return others.every((nth) =>
    rows.every((row) => valueOf(row[nth]) * measure === valueOf(row[base]) * valueOf(first[nth])),
  );
}

/** Digits of the largest amount, without the zeros at the end that all of them share. */
function telledDigits(amounts: readonly Amount[]): number {
  let rest = amounts.map(sizeOf).filter((amount) => amount !== 0n);
  if (rest.length === 0) return 0;
  while (rest.every((amount) => amount % 10n === 0n)) rest = rest.map((amount) => amount / 10n);
  // One by one: a total may add more rows than a call takes arguments.
  return rest.reduce((most, amount) => Math.max(most, amount.toString().length), 0);
}

export type Likeness = 'equal' | 'near' | 'far' | 'unknown';

/** How a row's figures stand to the sum of rows that would be its children. */
export function likenessToSum(figures: RowFigures, index: number, children: readonly number[]): Likeness {
  const stated = figures.amounts(index);
  const sums = stated.map(() => 0n);
  for (const child of children) {
    const amounts = figures.amounts(child);
    for (let nth = 0; nth < sums.length; nth += 1) sums[nth] = valueOf(sums[nth]) + valueOf(amounts[nth]);
  }
  const columns = stated.flatMap((amount, nth) => (valueOf(amount) !== 0n && sums[nth] !== 0n ? [nth] : []));
  if (columns.length === 0) return stated.some((amount) => valueOf(amount) !== 0n) ? 'far' : 'unknown';
  const isEqual = (nth: number): boolean => sizeOf(valueOf(stated[nth]) - valueOf(sums[nth])) <= ONE;
  if (columns.filter(isEqual).length * 2 >= columns.length) return 'equal';
  const whole = columns.reduce((sum, nth) => sum + sizeOf(valueOf(stated[nth])), 0n);
  const parts = columns.reduce((sum, nth) => sum + sizeOf(valueOf(sums[nth])), 0n);
  return whole <= parts * 2n && parts <= whole * 2n ? 'near' : 'far';
}

/** A sum whose parts were corrected and not the sum is as near as this. */
const FAR = 20n;

/** Whether in every column that a row and all its addends fill it is more than a twentieth away from their sum. */
export function isFarFromSum(figures: RowFigures, index: number, addends: readonly number[]): boolean {
  const stated = figures.amounts(index);
  const parts = addends.map((addend) => figures.amounts(addend));
  const columns = stated.flatMap((amount, nth) =>
    valueOf(amount) !== 0n && parts.every((part) => valueOf(part[nth]) !== 0n) ? [nth] : [],
  );
  return (
    columns.length > 0 &&
    columns.every((nth) => {
      const own = valueOf(stated[nth]);
      const sum = parts.reduce((total, part) => total + valueOf(part[nth]), 0n);
      return sizeOf(own - sum) * FAR > sizeOf(own);
    })
  );
}
