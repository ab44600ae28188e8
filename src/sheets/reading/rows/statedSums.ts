// Stated totals against the rows they should add up. A difference is reported, never corrected; a total that holds
// although a cell shows only a dash confirms that the dash is zero.
import { decimalText, ONE, type Amount } from '../../../domain/amount';
import { ancestorsOf } from '../cells/accountCode';
import { FigureColumn } from '../cells/figureColumn';
import { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import type { RowsReading, SourceRow, StatedSum } from './sourceRows';

/** A total of totals begins behind one of so many totals before it. */
const TOTALS_BACK = 16;

export interface SumRows {
  readonly table: FoundTable;
  readonly reading: RowsReading;
  /** Rows that are money; totals often leave the others out. */
  readonly isRupiah: (row: SourceRow) => boolean;
  /** Rupiah that one unit of the table stands for, 1 where it is not given. */
  readonly factor?: bigint;
}

/** Checks every stated total of the named columns; calls `onDashesHold` for columns whose totals hold with dashes in them. */
export function checkStatedSums(
  source: SumRows,
  headings: readonly string[],
  log: Findings,
  onDashesHold: (heading: string) => void,
): void {
  const { table, reading } = source;
  if (reading.sums.length === 0) return;
  const scopes = scopesOf(reading);
  for (const heading of headings) {
    const column = table.columns.get(heading);
    if (column === undefined) continue;
    // Its own findings are thrown away: every cell is reported once where the row itself is read.
    const reader = new FigureColumn(table, column, heading, new Findings({}), true);
    const leaves = leafSums(source, reader, scopes);
    let doesHold = true;
    let isStated = false;
    const tolerance = ONE / (source.factor ?? 1n);
    let previous = table.from - 1;
    const totals: number[] = [];
    for (const sum of reading.sums) {
      const figure = reader.read(sum.index);
      if (figure.kind === 'amount') {
        isStated = true;
        const candidates = candidateSums(sum, [previous, ...totals.slice(-TOTALS_BACK)], leaves);
        if (!candidates.some((candidate) => isNear(candidate, figure.amount, tolerance))) {
          doesHold = false;
          const facts = { found: decimalText(figure.amount), expected: decimalText(candidates[0] ?? 0n) };
          log.issue(
            'TOTAL_DIFFERS',
            'warning',
            { sheet: table.grid.name, cell: addressOf(table, sum.index, column) },
            facts,
          );
        }
      }
      previous = sum.index;
      if (sum.scope === null && sum.span === null) totals.push(sum.index);
    }
    if (leaves.hasDash && isStated && doesHold) onDashesHold(heading);
  }
}

/** At most Rp 1 apart. */
const isNear = (a: Amount, b: Amount, tolerance: Amount): boolean => (a > b ? a - b : b - a) <= tolerance;

interface LeafSums {
  /** Grid indexes of the rows with a figure, ascending, and the sums of the figures before each. */
  readonly indexes: readonly number[];
  readonly all: readonly Amount[];
  readonly money: readonly Amount[];
  readonly byAncestor: ReadonlyMap<string, Amount>;
  readonly hasDash: boolean;
}

const scopeKey = (opd: string, code: string): string => `${opd}\u0000${code}`;

/** For each row the keys of the parents that state its sum, by the row's place. */
function scopesOf({ rows, parents, sums }: RowsReading): readonly (readonly string[])[] {
  if (parents.length === 0) return [];
  const stated = new Set(
    sums.flatMap(({ scope }) => (scope === null ? [] : [scopeKey(scope.opd, scope.code)])),
  );
  return rows.map(({ opd, code }) =>
    code === null
      ? []
      : ancestorsOf(code)
          .map((ancestor) => scopeKey(opd, ancestor))
          .filter((key) => stated.has(key)),
  );
}

function leafSums(
  { reading, isRupiah }: SumRows,
  reader: FigureColumn,
  scopes: readonly (readonly string[])[],
): LeafSums {
  const indexes: number[] = [];
  const all: Amount[] = [0n];
  const money: Amount[] = [0n];
  const byAncestor = new Map<string, Amount>();
  let hasDash = false;
  let total = 0n;
  let rupiah = 0n;
  for (const [at, row] of reading.rows.entries()) {
    const figure = reader.read(row.index);
    if (figure.kind === 'dash') hasDash = true;
    if (figure.kind !== 'amount') continue;
    total += figure.amount;
    if (isRupiah(row)) rupiah += figure.amount;
    indexes.push(row.index);
    all.push(total);
    money.push(rupiah);
    for (const key of scopes[at] ?? []) byAncestor.set(key, (byAncestor.get(key) ?? 0n) + figure.amount);
  }
  return { indexes, all, money, byAncestor, hasDash };
}

/** How many of the ascending numbers lie below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a stated sum may add up: what it spans; its descendants; all rows above; those since a sum before it; money alone. */
function candidateSums(sum: StatedSum, since: readonly number[], leaves: LeafSums): readonly Amount[] {
  const below = (limit: number): number => countBelow(leaves.indexes, limit);
  if (sum.scope !== null) return [leaves.byAncestor.get(scopeKey(sum.scope.opd, sum.scope.code)) ?? 0n];
  if (sum.span !== null) {
    const { from, to } = sum.span;
    return [leaves.all, leaves.money].map((sums) => (sums[below(to)] ?? 0n) - (sums[below(from)] ?? 0n));
  }
  return [leaves.all, leaves.money].flatMap((sums) => {
    const upTo = sums[below(sum.index)] ?? 0n;
    const whole = sums.at(-1) ?? 0n;
    return [upTo, ...since.map((limit) => upTo - (sums[below(limit)] ?? 0n)), whole - upTo, whole];
  });
}
