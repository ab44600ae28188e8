// A block of the tool's own columns: a heading row and the rows below it. Plans writing it new, bringing an existing
// one up to date by its differences alone, and clearing it; each with its inverse. Never touches another column.
import type { RangeMark, Rect, SheetGrid } from '../grid';
import type { CellInput, PlanOperation, WordRule } from '../plan';
import { fitted } from './cellText';
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
  /** A long text ends at its column's edge: it neither runs over the sheet and its prints, nor makes the user's rows higher. */
  readonly isCropped?: boolean;
  /** Words proposed to people who fill the column; they may write others. */
  readonly choices?: readonly string[];
  /** Percentages stand in the middle, apart from the word beside them. */
  readonly isCentred?: boolean;
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
export const HEADER_FORMAT = { bold: true, fill: 'E3F1F3', color: '0B3C44', borderBottom: '0F6C7A' } as const;

export const columnRect = (row: number, column: number, rows: number): Rect => ({
  top: row,
  left: column,
  rows,
  columns: 1,
});

export function formatOperations(
  block: OwnBlock,
  lefts: readonly number[],
  top: number,
  rows: number,
): PlanOperation[] {
  if (rows <= 0) return [];
  return block.columns.flatMap((column, index) => {
    const left = lefts[index];
    if (
      left === undefined ||
      (column.numberFormat === null &&
        column.wrap !== true &&
        column.isCropped !== true &&
        column.isCentred !== true)
    )
      return [];
    const format = {
      ...(column.numberFormat === null ? {} : { numberFormat: column.numberFormat }),
      ...(column.wrap === true ? { wrap: true, vertical: 'Top' as const } : {}),
      ...(column.isCropped === true ? { horizontal: 'Fill' as const } : {}),
      ...(column.isCentred === true ? { horizontal: 'Center' as const } : {}),
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

/** Lists for people's columns, over the given rows. */
function choiceOperations(
  { columns, sheet }: OwnBlock,
  lefts: readonly number[],
  top: number,
  rows: number,
): PlanOperation[] {
  if (rows <= 0) return [];
  return columns.flatMap(({ choices }, index) => {
    const left = lefts[index];
    return choices === undefined || left === undefined
      ? []
      : [
          {
            kind: 'setListValidation' as const,
            sheet,
            rect: columnRect(top, left, rows),
            values: choices,
            isOpen: true,
          },
        ];
  });
}

const withoutChoices = (operations: readonly PlanOperation[]): PlanOperation[] =>
  operations.flatMap((one) =>
    one.kind === 'setListValidation'
      ? [{ kind: 'clearValidation' as const, sheet: one.sheet, rect: one.rect }]
      : [],
  );

const blockRect = (block: OwnBlock, left: number): Rect => ({
  top: block.headerRow,
  left,
  rows: block.cells.length + 1,
  columns: block.columns.length,
});

const fittedBlock = (block: OwnBlock): OwnBlock => ({
  ...block,
  cells: block.cells.map((row) => row.map(fitted)),
});

/** Where each column of a block that begins at `left` stands. */
export const contiguous = (block: OwnBlock, left: number): readonly number[] =>
  block.columns.map((_, index) => left + index);

/**
 * Writes the block where nothing is. `widthsBefore` are the columns' widths in points, null on a sheet that the run
 * itself makes (its deletion then takes everything back, and the caller looks after the mark); `markBefore`
 * is where the mark stood that the block takes over.
 */
export function planNewBlock(
  given: OwnBlock,
  left: number,
  widthsBefore: readonly number[] | null,
  markBefore: RangeMark | null = null,
): Steps {
  const block = fittedBlock(given);
  const { sheet, mark, headerRow } = block;
  const rect = blockRect(block, left);
  const lefts = contiguous(block, left);
  const headings = block.columns.map(({ heading }) => heading);
  const choices = choiceOperations(block, lefts, headerRow + 1, block.cells.length);
  // The mark comes first and goes last: whatever else stands of a run that was cut off, it can be found again. The
  // headings come before any looks, which alone would not show on a sheet that somebody closes in between.
  const operations: PlanOperation[] = [
    { kind: 'setMark', name: mark, sheet, rect },
    { kind: 'writeCells', sheet, top: headerRow, left, cells: [headings] },
    ...formatOperations(block, lefts, headerRow + 1, block.cells.length),
    ...choices,
    ...(block.cells.length === 0
      ? []
      : [{ kind: 'writeCells' as const, sheet, top: headerRow + 1, left, cells: block.cells }]),
    { kind: 'formatRange', sheet, rect: { ...rect, rows: 1 }, format: HEADER_FORMAT },
    ...ruleOperations(block, lefts),
    { kind: 'setColumnWidths', sheet, left, widths: block.columns.map(({ width }) => width) },
  ];
  const inverse: PlanOperation[] =
    widthsBefore === null
      ? []
      : [
          { kind: 'setColumnWidths', sheet, left, widths: widthsBefore },
          { kind: 'clearWordRules', sheet, rect },
          ...withoutChoices(choices),
          { kind: 'clearRange', sheet, rect },
          markBefore === null ? { kind: 'removeMark', name: mark } : { kind: 'setMark', ...markBefore },
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
 * mark lies now. Of the rows below it only those are taken in for which the block has a cell; they must be empty.
 */
export function planChangedBlock(
  given: OwnBlock,
  grid: SheetGrid,
  marked: Rect,
  lefts: readonly number[],
): Steps {
  const block = fittedBlock(given);
  const rowsBefore = marked.rows - 1;
  const rows = block.cells.length;
  const parts = sequence(lefts.flatMap((left, index) => columnDifference(block, grid, index, left) ?? []));
  if (rows === rowsBefore) return parts;
  const { sheet, mark } = block;
  const before: OwnBlock = { ...block, cells: Array.from({ length: rowsBefore }, () => []) };
  const framed: Steps = {
    operations: [{ kind: 'setMark', name: mark, sheet, rect: { ...marked, rows: rows + 1 } }],
    inverse: [{ kind: 'setMark', name: mark, sheet, rect: marked }],
  };
  const painted: Steps = {
    operations: ruleOperations(block, lefts),
    inverse: ruleOperations(before, lefts),
  };
  // While it is written the mark spans the larger of both areas, as in a new block.
  return rows > rowsBefore
    ? sequence([framed, planAddedRows(block, lefts, rowsBefore), painted, parts])
    : sequence([parts, planClearedRows(block, grid, lefts, rows, rowsBefore), painted, framed]);
}

/** The looks of the rows that come in below; rows of other people's notes between them are left alone. */
function planAddedRows(block: OwnBlock, lefts: readonly number[], rowsBefore: number): Steps {
  const first = block.cells.findIndex((row, at) => at >= rowsBefore && row.some((cell) => cell !== null));
  if (first === -1) return { operations: [], inverse: [] };
  const { sheet } = block;
  const top = block.headerRow + 1 + first;
  const rows = block.cells.length - first;
  const choices = choiceOperations(block, lefts, top, rows);
  return {
    operations: [...formatOperations(block, lefts, top, rows), ...choices],
    inverse: [
      ...withoutChoices(choices),
      ...lefts.flatMap((left) => {
        const rect = columnRect(top, left, rows);
        return [
          { kind: 'clearWordRules' as const, sheet, rect },
          { kind: 'clearRange' as const, sheet, rect },
        ];
      }),
    ],
  };
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
