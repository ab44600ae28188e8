// What the sheets must hold after a plan, computed without any host: the yardstick for checking what was written.
import type { CellValue, SheetGrid, WorkbookReading } from '../grid';
import type { CellInput, PlanOperation } from '../plan';
import { cellAddress, rectAddress } from './address';

/** A difference between what a sheet should hold and what it holds. */
export interface CellDifference {
  readonly sheet: string;
  readonly cell: string;
}

/** One sheet's contents by row and column numbers; a formula cell holds its formula's text. */
class Lines {
  /** By row number; a line that was written to begins with column 0, the others where the grid begins. */
  private readonly lines: (readonly CellValue[])[] = [];
  private readonly own: (CellValue[] | undefined)[] = [];

  constructor(
    rows: readonly (readonly CellValue[])[] = [],
    top = 0,
    private readonly left = 0,
  ) {
    for (let row = 0; row < top; row += 1) this.add([]);
    for (const line of rows) this.add(line);
  }

  private add(line: readonly CellValue[]): void {
    this.lines.push(line);
    this.own.push(undefined);
  }

  get length(): number {
    return this.lines.length;
  }

  at(row: number, column: number): CellValue {
    const own = this.own[row];
    return (own === undefined ? this.lines[row]?.[column - this.left] : own[column]) ?? '';
  }

  /** Whether a row is the very same array here and there, which no one has written to since. */
  isSameRow(other: Lines, row: number): boolean {
    const line = this.lines[row];
    return (
      line !== undefined &&
      line === other.lines[row] &&
      this.left === other.left &&
      this.own[row] === undefined &&
      other.own[row] === undefined
    );
  }

  /** The number behind the last column of a row. */
  widthOf(row: number): number {
    return this.own[row]?.length ?? this.left + (this.lines[row]?.length ?? 0);
  }

  put(row: number, column: number, value: CellValue): void {
    while (this.lines.length <= row) this.add([]);
    let line = this.own[row];
    if (line === undefined) {
      line = [...Array.from({ length: this.left }, () => ''), ...(this.lines[row] ?? [])];
      this.own[row] = line;
    }
    while (line.length <= column) line.push('');
    line[column] = value;
  }
}

type Contents = Map<string, Lines>;

const contentsOf = (sheets: readonly SheetGrid[]): Contents =>
  new Map(
    sheets.map(({ name, rect, formulas }) => [
      name,
      rect === null ? new Lines() : new Lines(formulas, rect.top, rect.left),
    ]),
  );

/** As a grid's formulas show it: a text that begins like a formula has an apostrophe before it. */
function contentOf(input: Exclude<CellInput, null>): CellValue {
  if (typeof input === 'object') return input.formula;
  return typeof input === 'string' && input.startsWith('=') ? `'${input}` : input;
}

function put(contents: Contents, sheet: string, row: number, column: number, input: CellInput): void {
  if (input === null) return;
  let lines = contents.get(sheet);
  if (lines === undefined) contents.set(sheet, (lines = new Lines()));
  lines.put(row, column, contentOf(input));
}

function perform(contents: Contents, operation: PlanOperation): void {
  switch (operation.kind) {
    case 'writeCells':
      operation.cells.forEach((line, rowOffset) => {
        line.forEach((input, columnOffset) => {
          put(contents, operation.sheet, operation.top + rowOffset, operation.left + columnOffset, input);
        });
      });
      return;
    case 'clearRange': {
      const { top, left, rows, columns } = operation.rect;
      for (let row = top; row < top + rows; row += 1) {
        for (let column = left; column < left + columns; column += 1)
          put(contents, operation.sheet, row, column, '');
      }
      return;
    }
    case 'mergeCells': {
      const { top, left, rows, columns } = operation.rect;
      for (let cell = 1; cell < rows * columns; cell += 1)
        put(contents, operation.sheet, top + Math.floor(cell / columns), left + (cell % columns), '');
      return;
    }
    case 'addSheet':
      contents.set(operation.sheet, new Lines());
      return;
    case 'deleteSheet':
      contents.delete(operation.sheet);
      return;
    default:
  }
}

const LIMIT = 20;

/** Excel writes a formula its own way: without quotes that a sheet's name does not need, numbers as it likes. */
const plainFormula = (formula: string): string =>
  formula
    .replace(/['@\s]/g, '')
    .toUpperCase()
    .replace(/\d+(?:\.\d+)?(?:E[+-]?\d+)?/g, (number) => String(Number(number)));

const isSameContent = (wanted: CellValue, present: CellValue): boolean =>
  wanted === present ||
  (typeof wanted === 'string' &&
    typeof present === 'string' &&
    wanted.startsWith('=') &&
    present.startsWith('=') &&
    plainFormula(wanted) === plainFormula(present));

function differences(expected: Contents, present: Contents): readonly CellDifference[] {
  const found: CellDifference[] = [];
  for (const sheet of new Set([...expected.keys(), ...present.keys()])) {
    const wanted = expected.get(sheet) ?? new Lines();
    const standing = present.get(sheet) ?? new Lines();
    for (let row = 0; row < Math.max(wanted.length, standing.length); row += 1) {
      if (wanted.isSameRow(standing, row)) continue;
      const width = Math.max(wanted.widthOf(row), standing.widthOf(row));
      for (let column = 0; column < width; column += 1) {
        if (isSameContent(wanted.at(row, column), standing.at(row, column))) continue;
        found.push({ sheet, cell: cellAddress(row, column) });
        if (found.length >= LIMIT) return found;
      }
    }
  }
  return found;
}

/** Cells whose content changed from one reading to the next; at most 20 are named. */
export const changedCells = (before: WorkbookReading, after: WorkbookReading): readonly CellDifference[] =>
  differences(contentsOf(before.sheets), contentsOf(after.sheets));

/** The first cells of the tool's blocks that stand elsewhere, or have another size, than in the reading before. */
export function movedMarks(before: WorkbookReading, after: WorkbookReading): readonly CellDifference[] {
  const placesOf = ({ marks }: WorkbookReading): ReadonlyMap<string, CellDifference> =>
    new Map(
      marks.map(({ name, sheet, rect }) => [
        `${name} ${sheet}!${rectAddress(rect)}`,
        { sheet, cell: cellAddress(rect.top, rect.left) },
      ]),
    );
  const [then, now] = [placesOf(before), placesOf(after)];
  return [...then, ...now].flatMap(([place, cell]) => (then.has(place) && now.has(place) ? [] : [cell]));
}

/** Cells that differ from what the operations should have made of `before`; at most 20 are named. */
export function unexpectedCells(
  before: WorkbookReading,
  operations: readonly PlanOperation[],
  after: WorkbookReading,
): readonly CellDifference[] {
  const expected = contentsOf(before.sheets);
  for (const operation of operations) perform(expected, operation);
  // A sheet of ours that people renamed is read for its mark alone: without it there is nothing to compare.
  const read = new Set(after.sheets.map(({ name }) => name));
  for (const sheet of after.sheetNames) if (!read.has(sheet)) expected.delete(sheet);
  return differences(expected, contentsOf(after.sheets));
}

/** What a cell holds once the operations are done; '' where nothing is. */
export type CellAfter = (sheet: string, row: number, column: number) => CellValue;

/** Looks into the workbook as the operations leave it. */
export function contentAfter(before: WorkbookReading, operations: readonly PlanOperation[]): CellAfter {
  const contents = contentsOf(before.sheets);
  for (const operation of operations) perform(contents, operation);
  return (sheet, row, column) => contents.get(sheet)?.at(row, column) ?? '';
}

/** Whether every cell that the operations write or clear holds what they make of it, whatever others made of the rest. */
export function areDone(
  before: WorkbookReading,
  operations: readonly PlanOperation[],
  after: WorkbookReading,
): boolean {
  const [expected, present] = [contentAfter(before, operations), contentsOf(after.sheets)];
  const isThere = (sheet: string, row: number, column: number): boolean =>
    isSameContent(expected(sheet, row, column), present.get(sheet)?.at(row, column) ?? '');
  return operations.every((operation) => {
    if (operation.kind === 'deleteSheet') return !after.sheetNames.includes(operation.sheet);
    if (operation.kind === 'writeCells')
      return operation.cells.every((line, down) =>
        line.every(
          (cell, at) => cell === null || isThere(operation.sheet, operation.top + down, operation.left + at),
        ),
      );
    if (operation.kind !== 'clearRange') return true;
    const { top, left, rows, columns } = operation.rect;
    return Array.from({ length: rows * columns }, (_, at) => at).every((at) =>
      isThere(operation.sheet, top + Math.floor(at / columns), left + (at % columns)),
    );
  });
}

/** Number of cells with content. */
export const filledCells = (sheets: readonly SheetGrid[]): number =>
  sheets.reduce(
    (sum, { formulas }) =>
      sum + formulas.reduce((cells, line) => cells + line.filter((value) => value !== '').length, 0),
    0,
  );
