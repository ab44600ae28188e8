// Applies a change of style to every cell of a range, and reads what all its cells have in common.
import { MAX_COLUMNS, MAX_ROWS } from '../engine/address';
import type { CellStyle, StylePatch } from '../engine/cellStyle';
import type { Host } from './host';
import { HostError } from './hostError';
import type { RangeArea } from './rangeArea';

/** Cells beyond this must be addressed as whole rows or columns. */
const CELL_LIMIT = 5_000_000;

/** `patchAt` gives the change for a cell, by its offsets; whole rows and columns get it once. */
export function changeStyles(
  range: RangeArea,
  patchAt: StylePatch | ((row: number, column: number) => StylePatch | null),
  host: Host,
): void {
  const sheet = range.worksheet;
  const { styles } = host.model;
  const patchOf = typeof patchAt === 'function' ? patchAt : () => patchAt;
  if (range.rows === MAX_ROWS || range.columns === MAX_COLUMNS) {
    changeWhole(range, patchOf(0, 0) ?? {}, host);
    return;
  }
  if (range.rows * range.columns > CELL_LIMIT)
    throw new HostError('RangeExceedsLimit', 'Too many cells for one format.');
  for (let row = 0; row < range.rows; row += 1) {
    for (let column = 0; column < range.columns; column += 1) {
      const patch = patchOf(row, column);
      if (patch === null) continue;
      const base = sheet.style(range.row + row, range.column + column);
      sheet.setStyle(range.row + row, range.column + column, styles.derive(base, patch));
    }
  }
}

function changeWhole(range: RangeArea, patch: StylePatch, host: Host): void {
  const sheet = range.worksheet;
  const { styles } = host.model;
  const isColumns = range.rows === MAX_ROWS;
  for (const [index, row] of sheet.rows) {
    if (index < range.row || index > range.lastRow) continue;
    const hasOwn = row.format.style !== null;
    for (
      let column = range.column;
      column <=
      Math.min(range.lastColumn, Math.max(row.width - 1, hasOwn && isColumns ? range.lastColumn : 0));
      column += 1
    ) {
      if (row.styles[column] === undefined && !(hasOwn && isColumns)) continue;
      sheet.setStyle(index, column, styles.derive(sheet.style(index, column), patch));
    }
  }
  if (isColumns) {
    for (const { from, to, style } of sheet.columns.styleRuns(range.column, range.lastColumn)) {
      sheet.columns.setStyle(from, to - from + 1, styles.derive(style, patch));
    }
    return;
  }
  for (let row = range.row; row <= range.lastRow; row += 1) {
    sheet.setRowFormat(row, { style: styles.derive(sheet.rowFormat(row).style ?? 0, patch) });
  }
}

/** The value that all cells share; null when they differ. */
export function commonStyle<T extends string | number | boolean | null>(
  range: RangeArea,
  host: Host,
  read: (style: CellStyle) => T,
): T | null {
  const seen = new Set<number>();
  const sheet = range.worksheet;
  const { columns } = sheet;
  for (const { style } of columns.styleRuns(range.column, Math.min(range.lastColumn, range.column + 255)))
    seen.add(style);
  let rowsSeen = 0;
  const own = new Set<number>();
  for (const index of sheet.rowNumbers()) {
    if (index < range.row || index > range.lastRow) continue;
    rowsSeen += 1;
    const last = Math.min(range.lastColumn, Math.max(sheet.rows.get(index)?.width ?? 0, range.column + 1));
    for (let column = range.column; column <= last; column += 1) own.add(sheet.style(index, column));
  }
  const ids = rowsSeen === range.rows && own.size > 0 ? own : new Set([...seen, ...own]);
  const values = new Set([...ids].map((id) => read(host.model.styles.style(id))));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}
