// What the journal remembers of each of the tool's blocks as a run left it, to recognise the block again whatever people
// did to it since.
import type { CellValue, RangeMark, SheetGrid } from '../grid';
import { hashOf } from './contentHash';

export interface BlockRecord extends RangeMark {
  /** Texts of the heading row, those of columns that people put between included. */
  readonly headings: readonly string[];
  /** A stand-in for the content of each row below, separated by blanks. */
  readonly rows: string;
}

type CellAt = (row: number, column: number) => CellValue;

const line = ({ rect }: RangeMark, row: number, cellAt: CellAt): readonly CellValue[] =>
  Array.from({ length: rect.columns }, (_, at) => cellAt(row, rect.left + at));

export const headingTexts = (mark: RangeMark, cellAt: CellAt): readonly string[] =>
  line(mark, mark.rect.top, cellAt).map((value) => String(value).trim());

const rowHashes = (mark: RangeMark, cellAt: CellAt): readonly string[] =>
  Array.from({ length: mark.rect.rows - 1 }, (_, at) => hashOf(line(mark, mark.rect.top + 1 + at, cellAt)));

/** Records the block under a mark. */
export const recordOf = (mark: RangeMark, cellAt: CellAt): BlockRecord => ({
  ...mark,
  headings: headingTexts(mark, cellAt),
  rows: rowHashes(mark, cellAt).join(' '),
});

/** A cell as `contentAfter` tells it. */
export const formulaAt =
  (grid: SheetGrid): CellAt =>
  (row, column) =>
    grid.rect === null ? '' : (grid.formulas[row - grid.rect.top]?.[column - grid.rect.left] ?? '');

/** Whether a row stands now where another one stood: the block was sorted. A cell typed over does not count. */
export function isReordered(record: BlockRecord, now: RangeMark, grid: SheetGrid): boolean {
  const then = record.rows.split(' ');
  const standing = rowHashes(now, formulaAt(grid));
  const known = new Set(then);
  return standing.some((hash, at) => hash !== then[at] && known.has(hash));
}
