// The selected cells as text for other programs: as shown, a tab between cells, a line a row.
import { intersection, type Area } from '../../host/engine/address';
import type { GridSheet } from './gridSheet';

/** Lines and tabs inside a cell would be taken for further cells. */
const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Hidden rows and columns are left out; beyond the used area there is nothing to copy. */
export function copyText(grid: GridSheet, selection: Area, used: Area | null): string {
  const area = used === null ? null : intersection(selection, used);
  if (area === null) return '';
  const lines: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (grid.rows.size(row) === 0) continue;
    const cells: string[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (grid.columns.size(column) === 0) continue;
      const shown = grid.textAt(row, column);
      cells.push(
        shown === null ? '' : quoted((shown.text + (shown.rest ?? '')).replaceAll('\u00a0', ' ').trim()),
      );
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}
