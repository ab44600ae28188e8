// Rows whose figures are nearly those of the rows below them together, or of all above the last, in every column: a parent whose
// details were corrected and not the parent, a total of other words. Worth a question and no more; compares amounts and decides nothing.
import type { RowFigures } from './rowFigures';
import type { SourceRow } from './sourceRows';

/** So many columns agree by no chance, each within a hundredth. */
const LEAST_COLUMNS = 4;
const NEAR = 0.01;
const MOST_CHILDREN = 60;

export interface NearSum {
  readonly row: SourceRow;
  readonly first: SourceRow;
  readonly last: SourceRow;
}

/** Rows without codes that nearly add up two or more of the rows right below; `sides`: the figures of both sides. */
export function nearSumsOf(rows: readonly SourceRow[], sides: readonly RowFigures[]): readonly NearSum[] {
  const found: NearSum[] = [];
  for (let at = 0; at < rows.length - 2; at += 1) {
    const row = rows[at];
    if (row === undefined || row.code !== null) continue;
    const last = lastChild(row, rows, at, sides);
    const first = rows[at + 1];
    if (first !== undefined && last !== null) found.push({ row, first, last });
  }
  const total = nearTotal(rows, sides);
  return total === null ? found : [...found, total];
}

/** The last row, where it nearly adds up all above it. */
function nearTotal(rows: readonly SourceRow[], sides: readonly RowFigures[]): NearSum | null {
  const [row, first, last] = [rows.at(-1), rows[0], rows.at(-2)];
  if (row === undefined || row.code !== null || first === undefined || last === undefined) return null;
  const above = rows.slice(0, -1);
  return above.length > 1 && isNearInAll(row, above, sides) ? { row, first, last } : null;
}

function lastChild(
  row: SourceRow,
  rows: readonly SourceRow[],
  at: number,
  sides: readonly RowFigures[],
): SourceRow | null {
  const [base, nth] = firstColumn(row, sides);
  if (base === undefined) return null;
  const whole = amountOf(base, row.index, nth);
  let sum = 0;
  for (let next = at + 1; next < Math.min(rows.length, at + MOST_CHILDREN); next += 1) {
    const child = rows[next];
    if (child === undefined || child.code !== null || child.opd !== row.opd) return null;
    sum += amountOf(base, child.index, nth);
    if (sum > whole * (1 + NEAR)) return null;
    if (next - at < 2 || !isNear(whole, sum)) continue;
    if (isNearInAll(row, rows.slice(at + 1, next + 1), sides)) return child;
  }
  return null;
}

function isNearInAll(row: SourceRow, children: readonly SourceRow[], sides: readonly RowFigures[]): boolean {
  let count = 0;
  for (const figures of sides) {
    for (let nth = 0; nth < figures.width; nth += 1) {
      const whole = amountOf(figures, row.index, nth);
      const sum = children.reduce((total, { index }) => total + amountOf(figures, index, nth), 0);
      if (whole === 0 && sum === 0) continue;
      if (!isNear(whole, sum)) return false;
      count += 1;
    }
  }
  return count >= LEAST_COLUMNS;
}

const isNear = (whole: number, sum: number): boolean => Math.abs(whole - sum) <= Math.abs(whole) * NEAR;

const amountOf = (figures: RowFigures, index: number, nth: number): number =>
  Number(figures.amount(index, nth) ?? 0n);

/** The first column in which a row has a positive amount. */
function firstColumn(
  row: SourceRow,
  sides: readonly RowFigures[],
): readonly [RowFigures | undefined, number] {
  for (const figures of sides) {
    for (let nth = 0; nth < figures.width; nth += 1)
      if (amountOf(figures, row.index, nth) > 0) return [figures, nth];
  }
  return [undefined, 0];
}
