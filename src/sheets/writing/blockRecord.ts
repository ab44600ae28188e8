// What the journal remembers of each of the tool's blocks as a run left it, to recognise the block again whatever people
// did to it since.
import type { CellValue, RangeMark, Rect, SheetGrid } from '../grid';
import { hashOf } from './contentHash';
import { MARKS } from './ownSheets';
import { rowKeys, rowTells } from './rowIdentity';

export interface BlockRecord extends RangeMark {
  /** Texts of the heading row, those of columns that people put between included. */
  readonly headings: readonly string[];
  /** A stand-in for the content of each row below, separated by blanks. */
  readonly rows: string;
  /** What stands beside the block in each row below, told apart; of results beside a table alone. */
  readonly keys?: string;
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

/** The record with what tells its rows on the sheet beside which it stands; `marks` are all of the tool's. */
export function withKeys(
  record: BlockRecord,
  sheets: readonly SheetGrid[],
  marks: readonly RangeMark[],
): BlockRecord {
  const grid = sheets.find(({ name }) => name === record.sheet);
  if (grid === undefined || !record.name.startsWith(MARKS.resultsBeside)) return record;
  return { ...record, keys: rowKeys(rowTells(grid, record.rect, areasOn(record.sheet, marks))) };
}

/** The tool's areas on a sheet. */
export const areasOn = (sheet: string, marks: readonly RangeMark[]): readonly Rect[] =>
  marks.filter((mark) => mark.sheet === sheet).map(({ rect }) => rect);

/** The stand-in of each recorded row, '' where it was blank. */
export function ownRowsOf({ rows, rect }: BlockRecord): readonly string[] {
  const blank = hashOf(Array.from({ length: rect.columns }, () => ''));
  return rows.split(' ').map((hash) => (hash === blank ? '' : hash));
}

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
