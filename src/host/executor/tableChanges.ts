// Tables that go, with their cells or without, and tables that take in more rows or fewer. What is not done is refused by
// name.
import { intersection } from '../engine/address';
import type { TableModel } from '../engine/tableModel';
import type { SheetEntry } from '../engine/workbookModel';
import { child, children, remove } from '../file/xml';
import { asRange } from './arguments';
import type { Host } from './host';
import { HostError, invalidArgument } from './hostError';
import { refuseProtectedSheet } from './protection';
import { worksheetOf } from './rangeArea';

interface TableOfSheet {
  readonly table: TableModel;
  readonly sheet: SheetEntry;
}

/** Only its number of rows may change here: columns would need headers of their own. */
export function resizeTable({ table, sheet }: TableOfSheet, address: unknown, { model }: Host): void {
  refuseProtectedSheet(sheet);
  const place = asRange(address, model, sheet);
  const { area } = table;
  if (place.sheet !== sheet || place.row !== area.row)
    throw invalidArgument('the header row of a table must stay in its row');
  if (place.column !== area.column || place.columns !== area.columns)
    throw new HostError('NotImplemented', 'Table.resize to other columns');
  if (place.rows < 2) throw invalidArgument('a table has a header and a body row');
  if (table.hasTotals) throw new HostError('NotImplemented', 'Table.resize of a table with totals');
  if (sheet.tables.some((other) => other !== table && intersection(other.area, place) !== null))
    throw invalidArgument('a table cannot overlap another table');
  table.area = { row: place.row, column: place.column, rows: place.rows, columns: place.columns };
}

/** Takes the table away, with its cells or leaving them as a range. */
export function deleteTable({ table, sheet }: TableOfSheet, { model }: Host, withCells: boolean): void {
  refuseProtectedSheet(sheet);
  const worksheet = worksheetOf(sheet);
  const { area } = table;
  for (let row = area.row; withCells && row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1)
      worksheet.forget(row, column);
  }
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  const relation = sheet.relations.all().find(({ target }) => target === table.part);
  if (relation === undefined) throw new Error('A table has a relation');
  sheet.relations.remove(relation.id);
  const list = child(worksheet.frame.root, 'tableParts');
  for (const part of list === null ? [] : children(list)) {
    if ([...part.attributes].some(({ value }) => value === relation.id)) remove(part);
  }
  if (list !== null && children(list).length === 0) remove(list);
  else list?.setAttribute('count', String(children(list).length));
  worksheet.frame.isChanged = true;
  model.parts.contentTypes.remove(table.part);
  model.partChanges.set(table.part, null);
}
