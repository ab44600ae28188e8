// Table, its columns and its collection, of the workbook or of one sheet.
import { areaAddress, intersection, type Area } from '../engine/address';
import { shownValue } from '../engine/cellContent';
import { SHEET_ORDER } from '../engine/sheetFrame';
import { TableModel } from '../engine/tableModel';
import type { SheetEntry, WorkbookModel } from '../engine/workbookModel';
import { children, ensureChild, newElement, parseXml, rootOf, serializeXml } from '../file/xml';
import { asFlag, asRange, asText } from './arguments';
import { hostClass, type HostObject, type HostClass } from './hostClass';
import type { Host } from './host';
import { definedNames } from './definedNames';
import { HostError, invalidArgument, itemNotFound } from './hostError';
import { mergedAreas } from '../engine/merges';
import { refuseProtectedSheet } from './protection';
import { RangeArea, worksheetOf } from './rangeArea';
import { RangeClass } from './rangeMembers';
import { checkDefinedName } from './sheetNames';
import { freeHeader } from './tableHeaders';
import { deleteTable, resizeTable } from './tableChanges';
import { WorksheetClass } from './worksheetMembers';

interface TableEntry {
  readonly table: TableModel;
  readonly sheet: SheetEntry;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const range = ({ sheet }: TableEntry, area: Area): HostObject => RangeClass(RangeArea.of(sheet, area));

const TableAutoFilterClass = hostClass<TableEntry>('AutoFilter', {
  enabled: { since: '1.9', get: ({ table }) => table.showsFilterButton },
  isDataFiltered: { since: '1.9', get: ({ table }) => table.isFiltered },
});

interface TableColumn {
  readonly entry: TableEntry;
  readonly index: number;
}

const columnArea = ({ entry, index }: TableColumn, area: Area): HostObject =>
  range(entry, { ...area, column: area.column + index, columns: 1 });

const columnId = ({ entry, index }: TableColumn): string =>
  entry.table.columnElements[index]?.getAttribute('id') ?? '';

const TableColumnClass = hostClass<TableColumn>(
  'TableColumn',
  {
    id: { since: '1.1', get: (column) => Number(columnId(column)) },
    index: { since: '1.1', get: ({ index }) => index },
    name: {
      since: '1.1',
      get: ({ entry, index }) => entry.table.columnElements[index]?.getAttribute('name') ?? '',
    },
    getRange: { since: '1.1', call: (column) => columnArea(column, column.entry.table.area) },
    getDataBodyRange: { since: '1.1', call: (column) => columnArea(column, column.entry.table.bodyArea) },
  },
  { id: columnId },
);

const columnsOf = (entry: TableEntry): readonly TableColumn[] =>
  entry.table.columnElements.map((_, index) => ({ entry, index }));

function findColumn(entry: TableEntry, key: unknown): TableColumn | undefined {
  return columnsOf(entry).find((column) => {
    const name = entry.table.columnElements[column.index]?.getAttribute('name') ?? '';
    return columnId(column) === String(key) || name.toLowerCase() === String(key).toLowerCase();
  });
}

const TableColumnCollectionClass = hostClass<TableEntry>(
  'TableColumnCollection',
  {
    count: { since: '1.1', get: (entry) => columnsOf(entry).length },
    getCount: { since: '1.4', call: (entry) => columnsOf(entry).length },
    getItem: {
      since: '1.1',
      call: (entry, [key]) => {
        const found = findColumn(entry, key);
        if (found === undefined) throw itemNotFound(String(key));
        return TableColumnClass(found);
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (entry, [key]) => {
        const found = findColumn(entry, key);
        return found === undefined ? null : TableColumnClass(found);
      },
    },
  },
  { items: (entry) => columnsOf(entry).map(TableColumnClass) },
);

const flag = (name: string, since: string) => ({
  since,
  get: ({ table }: TableEntry) => table.flag(name),
  set: ({ table }: TableEntry, value: unknown) => {
    table.setFlag(name, asFlag(value, name));
  },
});

export const TableClass: HostClass<TableEntry> = hostClass<TableEntry>(
  'Table',
  {
    id: { since: '1.1', get: ({ table }) => table.id },
    name: {
      since: '1.1',
      get: ({ table }) => table.name,
      set: ({ table }, value, { model }) => {
        const name = asText(value, 'name');
        checkDefinedName(name);
        if (name.toLowerCase() !== table.name.toLowerCase()) refuseTakenTableName(name, model);
        table.name = name;
      },
    },
    style: {
      since: '1.1',
      get: ({ table }) => table.style,
      set: ({ table }, value) => {
        table.style = asText(value, 'style');
      },
    },
    showFilterButton: {
      since: '1.3',
      get: ({ table }) => table.showsFilterButton,
      set: ({ table }, value) => {
        table.showsFilterButton = asFlag(value, 'showFilterButton');
      },
    },
    showHeaders: { since: '1.1', get: ({ table }) => table.hasHeaders },
    showTotals: { since: '1.1', get: ({ table }) => table.hasTotals },
    showBandedRows: flag('showRowStripes', '1.3'),
    showBandedColumns: flag('showColumnStripes', '1.3'),
    highlightFirstColumn: flag('showFirstColumn', '1.3'),
    highlightLastColumn: flag('showLastColumn', '1.3'),
    autoFilter: { since: '1.9', get: (entry) => TableAutoFilterClass(entry) },
    columns: { since: '1.1', get: (entry) => TableColumnCollectionClass(entry) },
    worksheet: { since: '1.2', get: ({ sheet }) => WorksheetClass(sheet) },
    getRange: { since: '1.1', call: (entry) => range(entry, entry.table.area) },
    getHeaderRowRange: {
      since: '1.1',
      call: (entry) => {
        if (!entry.table.hasHeaders) throw itemNotFound('header row');
        return range(entry, { ...entry.table.area, rows: 1 });
      },
    },
    getDataBodyRange: {
      since: '1.1',
      // A table always has one body row, even an empty one.
      call: (entry) =>
        range(entry, { ...entry.table.bodyArea, rows: Math.max(1, entry.table.bodyArea.rows) }),
    },
    resize: {
      since: '1.13',
      call: (entry, [range], host) => {
        resizeTable(entry, range, host);
      },
    },
    delete: {
      since: '1.1',
      call: (entry, _, host) => {
        deleteTable(entry, host, true);
      },
    },
    convertToRange: {
      since: '1.2',
      call: (entry, _, host) => {
        deleteTable(entry, host, false);
        return range(entry, entry.table.area);
      },
    },
  },
  { id: ({ table }) => table.id },
);

export interface TableScope {
  readonly sheet: SheetEntry | null;
}

const list = ({ sheet }: TableScope, { model }: Host): readonly TableEntry[] =>
  model.sheets
    .filter((entry) => sheet === null || sheet === entry)
    .flatMap((entry) => entry.tables.map((table) => ({ table, sheet: entry })));

const find = (scope: TableScope, key: unknown, host: Host): TableEntry | undefined =>
  list(scope, host).find(({ table }) => table.name.toLowerCase() === String(key).toLowerCase()) ??
  list(scope, host).find(({ table }) => table.id === String(key));

function refuseTakenTableName(name: string, model: WorkbookModel): void {
  const taken = [
    ...model.tables.map((table) => table.name),
    ...definedNames(model).map((defined) => defined.name),
  ];
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw invalidArgument(`the table name ${name} is taken`);
}

/** The header texts of a new table; blank and repeated ones are replaced, numbers become text, in the cells too. */
function writeHeaders(place: RangeArea, hasHeaders: boolean, host: Host): readonly string[] {
  const names: string[] = [];
  const { worksheet } = place;
  for (let index = 0; index < place.columns; index += 1) {
    const column = place.column + index;
    const value = worksheet.value(place.row, column);
    const wanted = hasHeaders ? String(shownValue(value)) : '';
    const name = freeHeader(wanted, index, names);
    if (typeof value !== 'string' || value !== name || worksheet.formula(place.row, column) !== null) {
      worksheet.setContent(place.row, column, name, null);
    }
    names.push(name);
  }
  if (host.model.sheets.length === 0) throw new Error('A workbook has sheets');
  return names;
}

function add(scope: TableScope, address: unknown, hasHeaders: unknown, host: Host): HostObject {
  const place = asRange(address, host.model, scope.sheet ?? undefined);
  const { model } = host;
  if (scope.sheet !== null && place.sheet !== scope.sheet)
    throw invalidArgument('the range is on another sheet');
  refuseProtectedSheet(place.sheet);
  for (const other of place.sheet.tables) {
    if (intersection(other.area, place) !== null)
      throw invalidArgument('a table cannot overlap another table');
  }
  if (mergedAreas(place.worksheet).some((merged) => intersection(merged, place) !== null)) {
    throw new HostError(
      'MergedRangeConflict',
      'Cannot complete the operation because the table cannot overlap with a merged range.',
    );
  }
  if (!asFlag(hasHeaders, 'hasHeaders'))
    throw new HostError('NotImplemented', 'TableCollection.add without a header row');
  // A table needs a body row beneath its header.
  const area: Area = {
    row: place.row,
    column: place.column,
    rows: Math.max(2, place.rows),
    columns: place.columns,
  };
  const names = writeHeaders(place, true, host);
  const id = String(Math.max(0, ...model.tables.map((table) => Number(table.id))) + 1);
  let number = Number(id);
  while (model.tables.some((table) => table.name.toLowerCase() === `table${String(number)}`)) number += 1;
  const name = `Table${String(number)}`;
  const document = parseXml(
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${areaAddress(area)}" totalsRowShown="0"/>`,
    name,
  );
  TableModel.fill(rootOf(document), names, 'TableStyleMedium2', areaAddress(area));
  const part = model.freePart('xl/tables/table', '.xml');
  const table = new TableModel(part, document, place.sheet.id);
  table.isChanged = true;
  model.partChanges.set(part, serializeXml(document));
  model.parts.contentTypes.set(part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml');
  linkTable(place.sheet, part);
  place.sheet.tables.push(table);
  return TableClass({ table, sheet: place.sheet });
}

function linkTable(sheet: SheetEntry, part: string): void {
  const { frame } = worksheetOf(sheet);
  const relation = sheet.relations.add('table', part);
  const list = ensureChild(frame.root, 'tableParts', SHEET_ORDER);
  const element = newElement(list, 'tablePart');
  element.setAttributeNS(OFFICE, 'r:id', relation);
  list.appendChild(element);
  list.setAttribute('count', String(children(list).length));
  frame.isChanged = true;
}

export const TableCollectionClass: HostClass<TableScope> = hostClass<TableScope>(
  'TableCollection',
  {
    count: { since: '1.1', get: (scope, host) => list(scope, host).length },
    getCount: { since: '1.4', call: (scope, _, host) => list(scope, host).length },
    add: {
      since: '1.1',
      call: (scope, [address, hasHeaders], host) => add(scope, address, hasHeaders, host),
    },
    getItem: {
      since: '1.1',
      call: (scope, [key], host) => {
        const found = find(scope, key, host);
        if (found === undefined) throw itemNotFound(String(key));
        return TableClass(found);
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (scope, [key], host) => {
        const found = find(scope, key, host);
        return found === undefined ? null : TableClass(found);
      },
    },
  },
  { items: (scope, host) => list(scope, host).map(TableClass) },
);
