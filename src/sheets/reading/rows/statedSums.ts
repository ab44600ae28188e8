// Stated totals against the rows they should add up. A difference is reported, never corrected; a total that holds
// although a cell shows only a dash confirms that the dash is zero.
import { decimalText, ONE, type Amount } from '../../../domain/amount';
import { ancestorsOf } from '../cells/accountCode';
import { FigureColumn } from '../cells/figureColumn';
import { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import type { CellValue } from '../../grid';
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
  if (reading.sums.length === 0 || !headings.some((heading) => table.columns.has(heading))) return;
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
    for (const [at, sum] of reading.sums.entries()) {
      const figure = reader.read(sum.index);
      if (figure.kind === 'amount') {
        isStated = true;
        const since = [previous, ...totals.slice(-TOTALS_BACK)];
        const candidates = candidateSums(sum, reading.sums[at + 1], scopes.ofSums[at], since, leaves);
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

/** Whether a column holds any text in these rows: without one it holds no dash. */
export function holdsTexts(table: FoundTable, heading: string, rows: readonly SourceRow[]): boolean {
  const own = table.columns.get(heading);
  const columns = own === undefined ? [] : [own, ...(table.added?.get(heading) ?? [])];
  const isText = (value: CellValue | undefined): boolean => typeof value === 'string' && value !== '';
  return rows.some(({ index }) => columns.some((column) => isText(table.grid.values[index]?.[column])));
}

/** At most Rp 1 apart. */
const isNear = (a: Amount, b: Amount, tolerance: Amount): boolean => (a > b ? a - b : b - a) <= tolerance;

interface LeafSums {
  /** Grid indexes of the rows with a figure, ascending, and the sums of the figures before each. */
  readonly indexes: readonly number[];
  readonly all: readonly Amount[];
  readonly money: readonly Amount[];
  /** By the places of the parents among those that state a sum. */
  readonly byParent: readonly Amount[];
  readonly hasDash: boolean;
}

/** The parents that state a sum, by place: which of them are a row's, and which one a sum's scope is. */
interface Scopes {
  readonly ofRows: readonly (readonly number[])[];
  readonly ofSums: readonly (number | undefined)[];
  /** Every sum is that of a parent: the sums from row to row are not asked for. */
  readonly areAll: boolean;
}

/** Places by office and by code. */
type Places = Map<string | null, Map<string, number>>;

function scopesOf({ rows, parents, sums }: RowsReading): Scopes {
  const places: Places = new Map();
  let count = 0;
  const ofSums = sums.map(({ scope }) => {
    if (scope === null) return undefined;
    const own = places.get(scope.opd) ?? new Map<string, number>();
    places.set(scope.opd, own);
    const place = own.get(scope.code) ?? count;
    if (place === count) count += 1;
    own.set(scope.code, place);
    return place;
  });
  const ofRows = parents.length === 0 ? [] : rows.map((row) => placesOf(row, places));
  return { ofRows, ofSums, areAll: !ofSums.includes(undefined) };
}

const NOWHERE: readonly number[] = [];

/** The parents over a row's code, of its own office and of none. */
function placesOf({ opd, code }: SourceRow, places: Places): readonly number[] {
  if (code === null) return NOWHERE;
  const own = places.get(opd);
  const common = places.get(null);
  if (own === undefined && common === undefined) return NOWHERE;
  const found: number[] = [];
  for (const one of ancestorsOf(code)) {
    const first = own?.get(one);
    const second = common?.get(one);
    if (first !== undefined) found.push(first);
    if (second !== undefined) found.push(second);
  }
  return found;
}

function leafSums({ reading, isRupiah }: SumRows, reader: FigureColumn, scopes: Scopes): LeafSums {
  const indexes: number[] = [];
  const all: Amount[] = [0n];
  const money: Amount[] = [0n];
  const byParent: Amount[] = [];
  let hasDash = false;
  let total = 0n;
  let rupiah = 0n;
  for (const [at, row] of reading.rows.entries()) {
    const figure = reader.read(row.index);
    if (figure.kind === 'dash') hasDash = true;
    if (figure.kind !== 'amount') continue;
    for (const place of scopes.ofRows[at] ?? []) byParent[place] = (byParent[place] ?? 0n) + figure.amount;
    if (scopes.areAll) continue;
    total += figure.amount;
    if (isRupiah(row)) rupiah += figure.amount;
    indexes.push(row.index);
    all.push(total);
    money.push(rupiah);
  }
  return { indexes, all, money, byParent, hasDash };
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

/**
 * What a stated sum may add up: what it spans; its descendants; all rows above; those since a sum before it; those below it, also
 * up to the next sum; money alone.
 */
function candidateSums(
  sum: StatedSum,
  next: StatedSum | undefined,
  parent: number | undefined,
  since: readonly number[],
  leaves: LeafSums,
): readonly Amount[] {
  const below = (limit: number): number => countBelow(leaves.indexes, limit);
  if (parent !== undefined) return [leaves.byParent[parent] ?? 0n];
  if (sum.span !== null) {
    const { from, to } = sum.span;
    return [leaves.all, leaves.money].map((sums) => (sums[below(to)] ?? 0n) - (sums[below(from)] ?? 0n));
  }
  return [leaves.all, leaves.money].flatMap((sums) => {
    const upTo = sums[below(sum.index)] ?? 0n;
    const whole = sums.at(-1) ?? 0n;
    const upToNext = next === undefined ? whole : (sums[below(next.index)] ?? 0n);
    return [
      upTo,
      upToNext - upTo,
      ...since.map((limit) => upTo - (sums[below(limit)] ?? 0n)),
      whole - upTo,
      whole,
    ];
  });
}
