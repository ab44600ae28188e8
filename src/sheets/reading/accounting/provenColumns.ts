// Whether the figures of a column follow from others in every row: a copy, a sum, a difference, a share of them. What follows
// from figures that were read says nothing of its own.
import { ONE, type Amount } from '../../../domain/amount';
import type { FigureCells } from './blockColumns';

/** By grid index; null where one of the figures that it follows from is missing. */
type Series = (row: number) => Amount | null;

const HUNDRED = 100n * ONE;
/** Copies in thousands, millions, billions. */
const SCALES = [1_000n, 1_000_000n, 1_000_000_000n];
/** Figures below this agree by chance, unless so many rows do. */
const LARGE = 1_000n * ONE;
const MANY = 8;
/** Every pair of so many columns is tried. */
const MOST_PAIRED = 40;

const absolute = (amount: Amount): Amount => (amount < 0n ? -amount : amount);
const seriesOf =
  ({ amounts }: FigureCells): Series =>
  (row) =>
    amounts.get(row) ?? null;

/** Decimals that a figure is written with, up to six. */
function stepOf(amount: Amount): Amount {
  let step = 1n;
  while (step < ONE && amount % (step * 10n) === 0n) step *= 10n;
  return step;
}

/** A sum that is another than its figures come to, by grid index. */
export interface Slip {
  readonly row: number;
  readonly stated: Amount;
  readonly sum: Amount;
}

/** Of figures that can be held against others; a column of nothing but zeros shows nothing. */
export class ProvenColumns {
  /** Of sums: figures from one column to another, none missing but blanks counted as nothing. */
  private readonly sums: readonly Series[];

  constructor(
    /** Columns of one kind, from left to right; each kind may be added up. */
    private readonly families: readonly (readonly FigureCells[])[],
    private readonly singles: readonly FigureCells[],
  ) {
    this.sums = families.flatMap(runsOf);
  }

  /** Whether every figure of the column follows in one and the same way; `isNamedSum`: its heading says that it is a sum. */
  proves(column: FigureCells, isNamedSum: boolean): boolean {
    const rows = [...column.amounts].filter(([, amount]) => amount !== 0n);
    if (rows.length === 0) return true;
    const large = rows.filter(([, amount]) => absolute(amount) >= LARGE).length;
    const isTelling = isNamedSum || large * 2 > rows.length || rows.length >= MANY;
    const holds = (test: (row: number, amount: Amount) => boolean): boolean =>
      rows.every(([row, amount]) => test(row, amount));
    const singles = this.singles.slice(0, MOST_PAIRED).map(seriesOf);
    const all = [...singles, ...this.sums];
    if (isTelling && all.some((one) => holds((row, amount) => isCopy(amount, one(row))))) return true;
    // What is left of a sum may as well be the part of it that was not read.
    if (
      isTelling &&
      anyTwo(singles, (one, other) => holds((row, amount) => isDifference(amount, one(row), other(row))))
    )
      return true;
    const wholes = [...singles, ...this.families.flatMap((family) => wholeOf(family))];
    return anyTwo(wholes, (one, other) => holds((row, amount) => isShare(amount, one(row), other(row))));
  }

  /** The rows in which a column that is headed as a sum is not the one that it is in most others; null where it is none. */
  slips(column: FigureCells): readonly Slip[] | null {
    const rows = [...column.amounts].filter(([, amount]) => amount !== 0n);
    for (const sum of this.sums) {
      const differing = rows.filter(([row, amount]) => !isCopy(amount, sum(row)));
      if (differing.length * 2 < rows.length)
        return differing.map(([row, stated]) => ({ row, stated, sum: sum(row) ?? 0n }));
    }
    return null;
  }
}

const anyTwo = (all: readonly Series[], test: (one: Series, other: Series) => boolean): boolean =>
  all.some((one) => all.some((other) => one !== other && test(one, other)));

/** Whether columns beside each other come to a known one in every row. */
export function addUpTo(parts: readonly FigureCells[], known: readonly FigureCells[]): boolean {
  const rows = new Set(parts.flatMap(({ amounts }) => [...amounts.keys()]));
  return known.some(({ amounts }) =>
    [...rows].every((row) => {
      const sum = parts.reduce((total, part) => total + (part.amounts.get(row) ?? 0n), 0n);
      return absolute(sum - (amounts.get(row) ?? 0n)) <= ONE;
    }),
  );
}

/** Whether every figure is an equal part of a known one of its row, cut or rounded: a twelfth, a quarter, a half. */
export function isEqualPart(
  { amounts }: FigureCells,
  known: readonly FigureCells[],
  parts: readonly bigint[],
): boolean {
  const rows = [...amounts].filter(([, amount]) => amount !== 0n);
  return parts.some((count) =>
    known.some((whole) =>
      rows.every(
        ([row, amount]) =>
          absolute(amount * count - (whole.amounts.get(row) ?? 0n)) <= stepOf(amount) * count,
      ),
    ),
  );
}

function wholeOf(family: readonly FigureCells[]): readonly Series[] {
  if (family.length < 2) return [];
  return [(row) => family.reduce<Amount>((sum, { amounts }) => sum + (amounts.get(row) ?? 0n), 0n)];
}

/** The sums of every stretch of two or more columns of a family. */
function runsOf(family: readonly FigureCells[]): readonly Series[] {
  const runs: Series[] = [];
  for (let from = 0; from < family.length; from += 1)
    for (let to = from + 2; to <= family.length; to += 1) runs.push(...wholeOf(family.slice(from, to)));
  return runs;
}

function isCopy(amount: Amount, other: Amount | null): boolean {
  if (other === null) return false;
  if (absolute(amount - other) <= ONE || absolute(amount + other) <= ONE) return true;
  return SCALES.some(
    (scale) => absolute(amount * scale - other) <= stepOf(amount) * scale && other >= scale * ONE,
  );
}

const isDifference = (amount: Amount, one: Amount | null, other: Amount | null): boolean =>
  one !== null && other !== null && absolute(absolute(one - other) - absolute(amount)) <= ONE;

/** `73`, `73,4` or `0.734` of a part in a whole, or of its growth; cut or rounded. */
function isShare(amount: Amount, part: Amount | null, whole: Amount | null): boolean {
  if (part === null || whole === null || absolute(whole) < LARGE) return false;
  const step = stepOf(amount);
  return [HUNDRED, ONE].some((unit) =>
    [part, part - whole].some((share) => absolute(amount * whole - share * unit) <= step * absolute(whole)),
  );
}
