// Stated totals against the rows they should add up. A difference is reported, never corrected; a total that holds
// although a cell shows only a dash confirms that the dash is zero.
import { decimalText, ONE, type Amount } from '../../domain/amount';
import { ancestorsOf } from './accountCode';
import { FigureColumn } from './figureColumn';
import { Findings } from './findings';
import { addressOf, type FoundTable } from './foundTable';
import type { RowsReading, SourceRow, StatedSum } from './sourceRows';

export interface SumRows {
  readonly table: FoundTable;
  readonly reading: RowsReading;
  /** Rows that are money; totals often leave the others out. */
  readonly isRupiah: (row: SourceRow) => boolean;
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
  for (const heading of headings) {
    const column = table.columns.get(heading);
    if (column === undefined) continue;
    // Its own findings are thrown away: every cell is reported once where the row itself is read.
    const reader = new FigureColumn(table, column, heading, new Findings({}), true);
    const leaves = leafSums(source, reader);
    let doesHold = true;
    let isStated = false;
    let previous = table.from - 1;
    for (const sum of reading.sums) {
      const figure = reader.read(sum.index);
      if (figure.kind === 'amount') {
        isStated = true;
        const candidates = candidateSums(sum, previous, leaves);
        if (!candidates.some((candidate) => isNear(candidate, figure.amount))) {
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
    }
    if (leaves.hasDash && isStated && doesHold) onDashesHold(heading);
  }
}

const isNear = (a: Amount, b: Amount): boolean => (a > b ? a - b : b - a) <= ONE;

interface LeafSums {
  /** Grid indexes of the rows with a figure, ascending, and the sums of the figures before each. */
  readonly indexes: readonly number[];
  readonly all: readonly Amount[];
  readonly money: readonly Amount[];
  readonly byAncestor: ReadonlyMap<string, Amount>;
  readonly hasDash: boolean;
}

const scopeKey = (opd: string, code: string): string => `${opd}\u0000${code}`;

function leafSums({ reading, isRupiah }: SumRows, reader: FigureColumn): LeafSums {
  const indexes: number[] = [];
  const all: Amount[] = [0n];
  const money: Amount[] = [0n];
  const byAncestor = new Map<string, Amount>();
  const hasScopes = reading.parents.length > 0;
  let hasDash = false;
  let total = 0n;
  let rupiah = 0n;
  for (const row of reading.rows) {
    const figure = reader.read(row.index);
    if (figure.kind === 'dash') hasDash = true;
    if (figure.kind !== 'amount') continue;
    total += figure.amount;
    if (isRupiah(row)) rupiah += figure.amount;
    indexes.push(row.index);
    all.push(total);
    money.push(rupiah);
    if (!hasScopes || row.code === null) continue;
    for (const ancestor of ancestorsOf(row.code)) {
      const key = scopeKey(row.opd, ancestor);
      byAncestor.set(key, (byAncestor.get(key) ?? 0n) + figure.amount);
    }
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

/** What a stated sum may add up: its descendants; all rows above; those since the sum before it; money alone. */
function candidateSums(sum: StatedSum, previous: number, leaves: LeafSums): readonly Amount[] {
  if (sum.scope !== null) return [leaves.byAncestor.get(scopeKey(sum.scope.opd, sum.scope.code)) ?? 0n];
  const above = countBelow(leaves.indexes, sum.index);
  const since = countBelow(leaves.indexes, previous);
  return [leaves.all, leaves.money].flatMap((sums) => {
    const upTo = sums[above] ?? 0n;
    const whole = sums.at(-1) ?? 0n;
    return [upTo, upTo - (sums[since] ?? 0n), whole - upTo, whole];
  });
}
