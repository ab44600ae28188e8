// What the sheets must hold after a plan, computed without any host: the yardstick for checking what was written.
import type { CellValue, SheetGrid, WorkbookReading } from '../grid';
import type { CellInput, PlanOperation } from '../plan';
import { cellAddress, rectAddress } from './address';

/** A difference between what a sheet should hold and what it holds. */
export interface CellDifference {
  readonly sheet: string;
  readonly cell: string;
}

/** One sheet's contents: line by row number, cell by column number; a formula cell holds its formula's text. */
type Lines = CellValue[][];
type Contents = Map<string, Lines>;

function linesOf({ rect, formulas }: SheetGrid): Lines {
  if (rect === null) return [];
  const margin: readonly CellValue[] = Array.from({ length: rect.left }, () => '');
  const lines: Lines = Array.from({ length: rect.top }, () => []);
  for (const line of formulas) lines.push([...margin, ...line]);
  return lines;
}

const contentsOf = (sheets: readonly SheetGrid[]): Contents =>
  new Map(sheets.map((grid) => [grid.name, linesOf(grid)]));

/** As a grid's formulas show it: a text that begins like a formula has an apostrophe before it. */
function contentOf(input: Exclude<CellInput, null>): CellValue {
  if (typeof input === 'object') return input.formula;
  return typeof input === 'string' && input.startsWith('=') ? `'${input}` : input;
}

function put(contents: Contents, sheet: string, row: number, column: number, input: CellInput): void {
  if (input === null) return;
  const lines = contents.get(sheet) ?? [];
  contents.set(sheet, lines);
  while (lines.length <= row) lines.push([]);
  const line = lines[row] ?? [];
  while (line.length <= column) line.push('');
  line[column] = contentOf(input);
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
    case 'addSheet':
      contents.set(operation.sheet, []);
      return;
    case 'deleteSheet':
      contents.delete(operation.sheet);
      return;
    default:
  }
}

const LIMIT = 20;

function differences(expected: Contents, present: Contents): readonly CellDifference[] {
  const found: CellDifference[] = [];
  for (const sheet of new Set([...expected.keys(), ...present.keys()])) {
    const wanted = expected.get(sheet) ?? [];
    const standing = present.get(sheet) ?? [];
    for (let row = 0; row < Math.max(wanted.length, standing.length); row += 1) {
      const left = wanted[row] ?? [];
      const right = standing[row] ?? [];
      for (let column = 0; column < Math.max(left.length, right.length); column += 1) {
        if ((left[column] ?? '') === (right[column] ?? '')) continue;
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
  return (sheet, row, column) => contents.get(sheet)?.[row]?.[column] ?? '';
}

/** Number of cells with content. */
export const filledCells = (sheets: readonly SheetGrid[]): number =>
  sheets.reduce(
    (sum, { formulas }) =>
      sum + formulas.reduce((cells, line) => cells + line.filter((value) => value !== '').length, 0),
    0,
  );
