// Areas of a sheet as Excel counts them (from 0) and as the sheets layer counts them (from 1). Pure.
import type { Rect } from '../sheets/grid';

/** The library's range for a rectangle of the sheets layer. */
export function rangeOf(sheet: Excel.Worksheet, rect: Rect): Excel.Range {
  return sheet.getRangeByIndexes(rect.top - 1, rect.left - 1, rect.rows, rect.columns);
}

export const AREA_PROPERTIES = 'rowIndex,columnIndex,rowCount,columnCount';

/** The rectangle of a range whose AREA_PROPERTIES are loaded. */
export function rectOf(range: Excel.Range): Rect {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** The address of a cell without `$`, such as AB7. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** The first `rows` rows of a rectangle and what remains below them, which may be nothing. */
export function splitAfter(rect: Rect, rows: number): readonly [Rect, Rect | null] {
  if (rows >= rect.rows) return [rect, null];
  return [
    { ...rect, rows },
    { ...rect, top: rect.top + rows, rows: rect.rows - rows },
  ];
}
