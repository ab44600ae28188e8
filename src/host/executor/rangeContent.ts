// Reading and writing what the cells of a range hold, as Range.values, formulas, text and numberFormat do.
import { intersection, MAX_COLUMNS, MAX_ROWS, type Area } from '../engine/address';
import { isCellError, type CellScalar } from '../engine/cellContent';
import { cellText } from '../engine/cellText';
import type { CellStyle, StylePatch } from '../engine/cellStyle';
import type { Worksheet } from '../engine/worksheet';
import { readCellInput, type CellInput } from './cellInput';
import type { Host } from './host';
import { HostError, invalidArgument } from './hostError';
import { mergedAreas } from '../engine/merges';
import { refuseProtected } from './protection';
import type { RangeArea } from './rangeArea';
import { headerText } from './tableHeaders';

/** Whole columns or rows: Excel gives null for cell-level properties of such a range. */
export function isUnbounded(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}

/** Whether the range is unbounded, so that nothing is told of its cells; fails for one that has too many of them. */
export function refuseTooManyCells(range: RangeArea, host: Host): boolean {
  if (isUnbounded(range)) return true;
  if (range.rows * range.columns > host.profile.readCellLimit) {
    throw new HostError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
    );
  }
  return false;
}

/** One result a cell, row by row; null for an unbounded range. */
export function readCells<T>(
  range: RangeArea,
  host: Host,
  cell: (sheet: Worksheet, row: number, column: number) => T,
): readonly (readonly T[])[] | null {
  const sheet = range.worksheet;
  if (refuseTooManyCells(range, host)) return null;
  const result: T[][] = [];
  for (let row = range.row; row <= range.lastRow; row += 1) {
    const line: T[] = [];
    for (let column = range.column; column <= range.lastColumn; column += 1)
      line.push(cell(sheet, row, column));
    result.push(line);
  }
  return result;
}

export function readValueType(sheet: Worksheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (value === undefined) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

export function readText(host: Host): (sheet: Worksheet, row: number, column: number) => string {
  const { styles, is1904 } = host.model;
  return (sheet, row, column) => {
    const value = sheet.value(row, column);
    if (typeof value === 'string') return value;
    return cellText(value, styles.style(sheet.style(row, column)).numberFormat, { is1904 });
  };
}

/** A matrix of the range's shape, or one value for every cell; anything else is InvalidArgument. */
export function inputAt(input: unknown, range: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows: readonly unknown[] = input;
  if (rows.length !== range.rows)
    throw invalidArgument('the number of rows in the input array does not match the range');
  const lines = rows.map((row) => {
    if (!Array.isArray(row) || row.length !== range.columns) {
      throw invalidArgument('the size or dimension of the input array does not match the range');
    }
    return row as readonly unknown[];
  });
  return (row, column) => lines[row]?.[column];
}

/** Writes `values` or `formulas`: Excel reads both in the same way. */
export function writeContent(range: RangeArea, input: unknown, host: Host): void {
  const sheet = range.worksheet;
  if (isUnbounded(range)) throw invalidArgument('cell values of an unbounded range');
  const at = inputAt(input, range);
  refuseProtected(range, host);
  refusePartOfArray(range);
  const merges = mergedAreas(sheet).filter((merge) => intersection(merge, range) !== null);
  const writer = new CellWriter(range, host);
  for (let row = 0; row < range.rows; row += 1) {
    for (let column = 0; column < range.columns; column += 1) {
      const place = { row: range.row + row, column: range.column + column };
      if (merges.length > 0 && isInsideMerge(merges, place)) continue;
      writer.write(place, at(row, column));
    }
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const isInsideMerge = (merges: readonly Area[], { row, column }: Place): boolean =>
  merges.some((merge) => {
    const isFirst = merge.row === row && merge.column === column;
    return !isFirst && intersection(merge, { row, column, rows: 1, columns: 1 }) !== null;
  });

function refusePartOfArray(range: RangeArea): void {
  for (const { area, isDynamic } of range.worksheet.arrays) {
    const common = intersection(area, range);
    if (common === null || isDynamic) continue;
    if (common.rows !== area.rows || common.columns !== area.columns) {
      throw new HostError('InvalidOperation', 'You can’t change part of an array.');
    }
  }
}

const QUOTED: StylePatch = { quotePrefix: true };
const UNQUOTED: StylePatch = { quotePrefix: false };

/** Writes cells of one range. */
class CellWriter {
  readonly #sheet: Worksheet;
  readonly #hasHeaders: boolean;
  /** Texts as typed into cells that are no text cells; the same few words stand in most rows. */
  readonly #typed = new Map<string, CellInput>();

  constructor(
    readonly range: RangeArea,
    readonly host: Host,
  ) {
    this.#sheet = range.worksheet;
    this.#hasHeaders = range.sheet.tables.some(
      ({ area, hasHeaders }) => hasHeaders && intersection({ ...area, rows: 1 }, range) !== null,
    );
  }

  write({ row, column }: Place, input: unknown): void {
    const sheet = this.#sheet;
    const { styles } = this.host.model;
    const style = sheet.style(row, column);
    const current = styles.style(style);
    const typed = this.#read(input, current.numberFormat === '@');
    if (typed.kind === 'leave') return;
    const header = this.#hasHeaders ? headerText(this.range.sheet, row, column, typed) : null;
    if (header !== null) {
      sheet.setContent(row, column, header, null);
      return;
    }
    if (typed.kind === 'clear') {
      sheet.setContent(row, column, undefined, null);
      return;
    }
    if (typed.kind === 'formula') sheet.setContent(row, column, undefined, typed.formula);
    else sheet.setContent(row, column, typed.value, null);
    const patch = patchOf(typed, current);
    if (patch !== null) sheet.setStyle(row, column, styles.derive(style, patch));
  }

  #read(input: unknown, isTextCell: boolean): CellInput {
    if (isTextCell || typeof input !== 'string' || input.startsWith("'"))
      return readCellInput(input, isTextCell);
    const known = this.#typed.get(input);
    if (known !== undefined) return known;
    const read = readCellInput(input, false);
    this.#typed.set(input, read);
    return read;
  }
}

/** What becomes of the cell's style, null where it stays. */
function patchOf(
  typed: Extract<CellInput, { readonly kind: 'value' | 'formula' }>,
  current: CellStyle,
): StylePatch | null {
  const isQuoted = typed.kind === 'value' && typed.isQuoted;
  const quoting = current.quotePrefix === isQuoted ? null : isQuoted ? QUOTED : UNQUOTED;
  const format = typed.kind === 'value' && current.numberFormat === 'General' ? typed.format : null;
  return format === null ? quoting : { numberFormat: format, ...quoting };
}

export type { CellScalar };
