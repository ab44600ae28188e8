// A block of the tool's own columns: a heading row and the rows below it. Plans writing it new, bringing an existing
// one up to date by its differences alone, and clearing it; each with its inverse. Never touches another column.
import type { Rect, SheetGrid } from '../grid';
import type { CellInput, PlanOperation, WordRule } from '../plan';
import { inputAt, textAt, valueAt } from './gridCell';
import { sequence, type Steps } from './steps';

export interface OwnColumn {
  readonly heading: string;
  /** Points. */
  readonly width: number;
  readonly numberFormat: string | null;
  readonly rules: readonly WordRule[] | null;
  /** Long texts of people's columns wrap; those beside a user's table must not change his row heights. */
  readonly wrap?: boolean;
}

export interface OwnBlock {
  readonly sheet: string;
  /** Hidden defined name over the block, by which the tool finds it again. */
  readonly mark: string;
  readonly headerRow: number;
  readonly columns: readonly OwnColumn[];
  /** Rows below the heading row, each with one cell a column. */
  readonly cells: readonly (readonly CellInput[])[];
}

/** The brand's tint and line; the text stays dark for contrast. */
const HEADER_FORMAT = { bold: true, fill: 'E3F1F3', color: '0B3C44', borderBottom: '0F6C7A' } as const;

const columnRect = (row: number, column: number, rows: number): Rect => ({
  top: row,
  left: column,
  rows,
  columns: 1,
});

function formatOperations(
  block: OwnBlock,
  lefts: readonly number[],
  top: number,
  rows: number,
): PlanOperation[] {
  if (rows <= 0) return [];
  return block.columns.flatMap((column, index) => {
    const left = lefts[index];
    if (left === undefined || (column.numberFormat === null && column.wrap !== true)) return [];
    const format = {
      ...(column.numberFormat === null ? {} : { numberFormat: column.numberFormat }),
      ...(column.wrap === true ? { wrap: true, vertical: 'Top' as const } : {}),
    };
    return [{ kind: 'formatRange' as const, sheet: block.sheet, rect: columnRect(top, left, rows), format }];
  });
}

/** Sets the colour rules of the block's status columns over all of its rows. */
export function ruleOperations(block: OwnBlock, lefts: readonly number[]): PlanOperation[] {
  const rows = block.cells.length;
  if (rows === 0) return [];
  return block.columns.flatMap((column, index) => {
    const left = lefts[index];
    if (left === undefined || column.rules === null) return [];
    const rect = columnRect(block.headerRow + 1, left, rows);
    return [{ kind: 'setWordRules' as const, sheet: block.sheet, rect, rules: column.rules }];
  });
}

const blockRect = (block: OwnBlock, left: number): Rect => ({
  top: block.headerRow,
  left,
  rows: block.cells.length + 1,
  columns: block.columns.length,
});

/** Where each column of a block that begins at `left` stands. */
export const contiguous = (block: OwnBlock, left: number): readonly number[] =>
  block.columns.map((_, index) => left + index);

/**
 * Writes the block where nothing is. `widthsBefore` are the columns' widths in points, null on a sheet that the run
 * itself makes (its deletion then takes everything back).
 */
export function planNewBlock(block: OwnBlock, left: number, widthsBefore: readonly number[] | null): Steps {
  const { sheet, mark, headerRow } = block;
  const rect = blockRect(block, left);
  const lefts = contiguous(block, left);
  const headings = block.columns.map(({ heading }) => heading);
  const operations: PlanOperation[] = [
    ...formatOperations(block, lefts, headerRow + 1, block.cells.length),
    { kind: 'writeCells', sheet, top: headerRow, left, cells: [headings, ...block.cells] },
    { kind: 'formatRange', sheet, rect: { ...rect, rows: 1 }, format: HEADER_FORMAT },
    ...ruleOperations(block, lefts),
    { kind: 'setColumnWidths', sheet, left, widths: block.columns.map(({ width }) => width) },
    { kind: 'setMark', name: mark, sheet, rect },
  ];
  const inverse: PlanOperation[] =
    widthsBefore === null
      ? [{ kind: 'removeMark', name: mark }]
      : [
          { kind: 'removeMark', name: mark },
          { kind: 'setColumnWidths', sheet, left, widths: widthsBefore },
          { kind: 'clearWordRules', sheet, rect },
          { kind: 'clearRange', sheet, rect },
        ];
  return { operations, inverse };
}

/** Where the block's columns stand in the marked area, or null when one is missing, doubled or the heading row moved. */
export function locateColumns(
  grid: SheetGrid,
  marked: Rect,
  headings: readonly string[],
): readonly number[] | null {
  const found = new Map<string, number>();
  for (let column = marked.left; column < marked.left + marked.columns; column += 1) {
    const heading = textAt(grid, marked.top, column);
    if (!headings.includes(heading)) continue;
    if (found.has(heading)) return null;
    found.set(heading, column);
  }
  const lefts = headings.map((heading) => found.get(heading));
  return lefts.every((left) => left !== undefined) ? lefts : null;
}

/** One column's differences as a single block with null where nothing changes; null when all is equal. */
function columnDifference(block: OwnBlock, grid: SheetGrid, index: number, left: number): Steps | null {
  const isChanged = block.cells.map((row, offset) => {
    const cell = row[index] ?? null;
    return cell !== null && !isSame(inputAt(grid, block.headerRow + 1 + offset, left), cell);
  });
  const first = isChanged.indexOf(true);
  if (first === -1) return null;
  const last = isChanged.lastIndexOf(true);
  const rows = isChanged.slice(first, last + 1);
  const top = block.headerRow + 1 + first;
  const write = (cellOf: (offset: number) => CellInput): PlanOperation => ({
    kind: 'writeCells',
    sheet: block.sheet,
    top,
    left,
    cells: rows.map((changed, offset) => [changed ? cellOf(offset) : null]),
  });
  return {
    operations: [write((offset) => block.cells[first + offset]?.[index] ?? '')],
    inverse: [write((offset) => inputAt(grid, top + offset, left))],
  };
}

function isSame(present: Exclude<CellInput, null>, wanted: Exclude<CellInput, null>): boolean {
  if (typeof present === 'object' || typeof wanted === 'object') {
    return typeof present === 'object' && typeof wanted === 'object' && present.formula === wanted.formula;
  }
  return present === wanted;
}

/**
 * Brings a block that stands in the workbook up to date: only cells that differ are written. `marked` is where its
 * mark lies now; rows that were added below must be empty.
 */
export function planChangedBlock(
  block: OwnBlock,
  grid: SheetGrid,
  marked: Rect,
  lefts: readonly number[],
): Steps {
  const rowsBefore = marked.rows - 1;
  const rows = block.cells.length;
  const parts = lefts.flatMap((left, index) => columnDifference(block, grid, index, left) ?? []);
  if (rows === rowsBefore) return sequence(parts);
  const { sheet, mark } = block;
  const grown: Steps = {
    operations: formatOperations(block, lefts, marked.top + 1 + rowsBefore, rows - rowsBefore),
    inverse: lefts.flatMap((left) => {
      if (rows <= rowsBefore) return [];
      const rect = columnRect(marked.top + 1 + rowsBefore, left, rows - rowsBefore);
      return [
        { kind: 'clearWordRules' as const, sheet, rect },
        { kind: 'clearRange' as const, sheet, rect },
      ];
    }),
  };
  const shrunk: Steps =
    rows < rowsBefore
      ? planClearedRows(block, grid, lefts, rows, rowsBefore)
      : { operations: [], inverse: [] };
  const before: OwnBlock = { ...block, cells: Array.from({ length: rowsBefore }, () => []) };
  const frame: Steps = {
    operations: [
      ...ruleOperations(block, lefts),
      { kind: 'setMark', name: mark, sheet, rect: { ...marked, rows: rows + 1 } },
    ],
    inverse: [...ruleOperations(before, lefts), { kind: 'setMark', name: mark, sheet, rect: marked }],
  };
  return sequence([grown, ...parts, shrunk, frame]);
}

function planClearedRows(
  block: OwnBlock,
  grid: SheetGrid,
  lefts: readonly number[],
  rows: number,
  rowsBefore: number,
): Steps {
  const top = block.headerRow + 1 + rows;
  const count = rowsBefore - rows;
  return {
    operations: lefts.map((left) => ({
      kind: 'clearRange',
      sheet: block.sheet,
      rect: columnRect(top, left, count),
    })),
    inverse: [
      ...formatOperations(block, lefts, top, count),
      ...lefts.map((left) => ({
        kind: 'writeCells' as const,
        sheet: block.sheet,
        top,
        left,
        cells: Array.from({ length: count }, (_, offset) => [inputAt(grid, top + offset, left)]),
      })),
    ],
  };
}

/** Clears what is left of a block whose columns no longer stand together: only columns with the tool's headings. */
export function planRemovedBlock(block: OwnBlock, grid: SheetGrid, marked: Rect): Steps {
  const headings = block.columns.map(({ heading }) => heading);
  const { sheet } = block;
  const parts: Steps[] = [];
  for (let left = marked.left; left < marked.left + marked.columns; left += 1) {
    const index = headings.indexOf(textAt(grid, marked.top, left));
    const column = block.columns[index];
    if (column === undefined) continue;
    const rect = columnRect(marked.top, left, marked.rows);
    const cells = Array.from({ length: marked.rows }, (_, offset) => [
      inputAt(grid, marked.top + offset, left),
    ]);
    const single: OwnBlock = { ...block, headerRow: marked.top, columns: [column], cells: cells.slice(1) };
    parts.push({
      operations: [
        { kind: 'clearWordRules', sheet, rect },
        { kind: 'clearRange', sheet, rect },
      ],
      inverse: [
        ...formatOperations(single, [left], marked.top + 1, marked.rows - 1),
        { kind: 'writeCells', sheet, top: marked.top, left, cells },
        { kind: 'formatRange', sheet, rect: { ...rect, rows: 1 }, format: HEADER_FORMAT },
        ...ruleOperations(single, [left]),
      ],
    });
  }
  const mark: Steps = {
    operations: [{ kind: 'removeMark', name: block.mark }],
    inverse: [{ kind: 'setMark', name: block.mark, sheet, rect: marked }],
  };
  return sequence([...parts, mark]);
}

/** Whether the rows that a growing block needs are empty in the grid. */
export function hasRoomBelow(
  grid: SheetGrid,
  lefts: readonly number[],
  fromRow: number,
  toRow: number,
): boolean {
  for (let row = fromRow; row <= toRow; row += 1) {
    if (lefts.some((left) => valueAt(grid, row, left) !== '')) return false;
  }
  return true;
}
