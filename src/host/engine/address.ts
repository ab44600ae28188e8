// A1 addresses and rectangles of cells, counted from 0 as Office.js does. Never knows what a cell holds.

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; `row` and `column` count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const knownLetters: string[] = [];

/** The letters of a column: 0 is A, 16383 is XFD. */
export const columnLetters = (column: number): string => (knownLetters[column] ??= lettersOf(column));

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of its letters, in either case; NaN when they are not letters. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) return NaN;
    column = column * 26 + code;
  }
  return column - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (area.rows === MAX_ROWS) return `${columnLetters(area.column)}:${columnLetters(lastColumn)}`;
  if (area.columns === MAX_COLUMNS) return `${String(area.row + 1)}:${String(lastRow + 1)}`;
  return `${first}:${cellAddress(lastRow, lastColumn)}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9][0-9]{0,6})$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell !== null) return { row: Number(cell[2]) - 1, column: columnNumber(cell[1] ?? '') };
  const column = COLUMN.exec(text);
  if (column !== null) return { row: null, column: columnNumber(column[1] ?? '') };
  const row = ROW.exec(text);
  return row === null ? null : { row: Number(row[1]) - 1, column: null };
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** The area of 'B2', 'B2:D9', 'B:D' or '2:9', with or without $; null when it is none. */
export function parseArea(address: string): Area | null {
  const parts = address.trim().split(':');
  if (parts.length > 2) return null;
  const from = corner((parts[0] ?? '').trim());
  const to = parts.length === 2 ? corner((parts[1] ?? '').trim()) : from;
  if (from === null || to === null) return null;
  if (parts.length === 1 && (from.row === null || from.column === null)) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null))
    return null;
  const top = Math.min(from.row ?? 0, to.row ?? 0);
  const bottom = Math.max(from.row ?? MAX_ROWS - 1, to.row ?? MAX_ROWS - 1);
  const left = Math.min(from.column ?? 0, to.column ?? 0);
  const right = Math.max(from.column ?? MAX_COLUMNS - 1, to.column ?? MAX_COLUMNS - 1);
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

/** What is left of `area` when `hole` is taken out: at most four rectangles. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const common = intersection(area, hole);
  if (common === null) return [area];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const pieces: Area[] = [
    { ...area, rows: common.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { row: common.row, rows: common.rows, column: area.column, columns: common.column - area.column },
    { row: common.row, rows: common.rows, column: right, columns: area.column + area.columns - right },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** The space-separated list of an `sqref` attribute. */
export function parseAreas(list: string): readonly Area[] {
  return list
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

/** A sheet name as a formula needs it, quoted unless it is a plain word. */
export function quotedSheet(name: string): string {
  const isPlain = /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/.test(name) && parseArea(name) === null;
  return isPlain && !/^(r|c|rc|r[0-9]+c[0-9]+|true|false)$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'My sheet'!A1" at the last exclamation mark; the sheet is null when there is none. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: address };
  const raw = address.slice(0, bang);
  const isQuoted = raw.startsWith("'") && raw.endsWith("'") && raw.length > 1;
  return { sheet: isQuoted ? raw.slice(1, -1).replaceAll("''", "'") : raw, rest: address.slice(bang + 1) };
}
