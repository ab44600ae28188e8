// The filter of a sheet: set on a range, hiding rows by a list of values. Other criteria are not modelled.
import { areaAddress } from '../engine/address';
import { SHEET_ORDER } from '../engine/sheetFrame';
import type { SheetEntry } from '../engine/workbookModel';
import { appendChild, child, ensureChild, remove } from '../file/xml';
import { asIndex, asRecord, asText } from './arguments';
import { HostError, invalidArgument } from './hostError';
import { refuseProtectedSheet } from './protection';
import { worksheetOf, type RangeArea } from './rangeArea';
import { shownValue } from '../engine/cellContent';

export function removeSheetFilter(sheet: SheetEntry): void {
  const worksheet = worksheetOf(sheet);
  refuseProtectedSheet(sheet, 'autoFilter');
  const filter = child(worksheet.frame.root, 'autoFilter');
  if (filter === null) return;
  remove(filter);
  worksheet.frame.isChanged = true;
  for (const row of worksheet.rowNumbers()) {
    if (worksheet.rowFormat(row).hidden) worksheet.setRowFormat(row, { hidden: false });
  }
}

/** Rows of the range, below its first, whose cell shows none of the values are hidden. */
export function applySheetFilter(range: RangeArea, column: unknown, criteria: unknown): void {
  removeSheetFilter(range.sheet);
  const { worksheet } = range;
  const filter = ensureChild(worksheet.frame.root, 'autoFilter', SHEET_ORDER);
  filter.setAttribute('ref', areaAddress(range));
  worksheet.frame.isChanged = true;
  if (criteria === undefined || criteria === null) return;
  const { filterOn, values } = asRecord(criteria, 'criteria');
  if (filterOn !== 'Values' || !Array.isArray(values)) {
    throw new HostError('NotImplemented', `AutoFilter.apply with ${String(filterOn)}`);
  }
  const index = asIndex(column, 'columnIndex');
  if (index >= range.columns) throw invalidArgument('columnIndex');
  const wanted = new Set(values.map((value) => asText(value, 'values').toLowerCase()));
  const list = appendChild(appendChild(filter, 'filterColumn', { colId: String(index) }), 'filters');
  for (const value of wanted) appendChild(list, 'filter', { val: value });
  for (let row = range.row + 1; row <= range.lastRow; row += 1) {
    const shown = String(shownValue(worksheet.value(row, range.column + index))).toLowerCase();
    if (!wanted.has(shown)) worksheet.setRowFormat(row, { hidden: true });
  }
}
