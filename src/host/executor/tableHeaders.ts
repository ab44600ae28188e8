// Keeps the header row of a table and its column names the same, as Excel does: always text, never blank, never twice.
import { shownValue } from '../engine/cellContent';
import type { SheetEntry } from '../engine/workbookModel';
import type { CellInput } from './cellInput';

/** The text that a written header cell really gets; null when the cell is in no table's header row. */
export function headerText(sheet: SheetEntry, row: number, column: number, input: CellInput): string | null {
  for (const table of sheet.tables) {
    const { area } = table;
    const index = column - area.column;
    if (!table.hasHeaders || row !== area.row || index < 0 || index >= area.columns) continue;
    if (input.kind === 'formula' || input.kind === 'leave') return null;
    const wanted = input.kind === 'clear' ? '' : String(shownValue(input.value));
    const others = table.columnElements
      .filter((_, at) => at !== index)
      .map((element) => element.getAttribute('name') ?? '');
    const name = freeHeader(wanted, index, others);
    table.renameColumn(index, name);
    return name;
  }
  return null;
}

/** Blank becomes 'Column3'; a name taken by another column gets the next free number. */
export function freeHeader(wanted: string, index: number, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  const base = wanted === '' ? 'Column' : wanted;
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  let number = wanted === '' ? index + 1 : 2;
  while (taken.has(`${base}${String(number)}`.toLowerCase())) number += 1;
  return `${base}${String(number)}`;
}
