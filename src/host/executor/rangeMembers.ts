// The Range class: its place, its shape, the ranges reached from it, and the doors to contents and formats.
import {
  areaAddress,
  boundingArea,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  quotedSheet,
  type Area,
} from '../engine/address';
import { asIndex, asNumber, asRange, checkArea } from './arguments';
import { clearRange, deleteCells, insertCells } from './rangeChanges';
import { ConditionalFormatCollectionClass } from './conditionalFormatMembers';
import { readCells, readText, readValueType, writeContent } from './rangeContent';
import { formulaRows, numberFormatRows, valueRows } from './rangeRows';
import { DataValidationClass } from './dataValidationMembers';
import { hostClass, type HostObject, type HostClass } from './hostClass';
import type { CellChange } from './hostEvents';
import { HostError, itemNotFound, invalidArgument } from './hostError';
import {
  columnHidden,
  rowHidden,
  setColumnsHidden,
  setRowsHidden,
  columnProperties,
  rowProperties,
  cellProperties,
} from './rangeDimensions';
import { RangeFormatClass, setNumberFormat } from './rangeFormatMembers';
import { merge, mergedAreas, unmerge } from '../engine/merges';
import { RangeAreasClass } from './rangeAreasMembers';
import { RangeArea } from './rangeArea';
import { refuseProtectedSheet } from './protection';
import { WorksheetClass } from './worksheetMembers';
import type { Host } from './host';

const at = (range: RangeArea, area: Area): HostObject =>
  RangeClass(RangeArea.of(range.sheet, checkArea(area)));
const orNull = (range: RangeArea, area: Area | null): HostObject | null =>
  area === null ? null : at(range, area);

function used(range: RangeArea, valuesOnly: unknown): Area | null {
  return range.worksheet.usedArea(valuesOnly === true, range);
}

function fullAddress(range: RangeArea, host: Host): string {
  return `${quotedSheet(host.model.nameOf(range.sheet))}!${areaAddress(range)}`;
}

function line(index: unknown, count: number): number {
  const value = asIndex(index, 'index');
  if (value >= count) throw invalidArgument('index outside the range');
  return value;
}

// Documented: with more of them the method 'will fail to return the result'.
const MOST_MERGED_AREAS = 512;

export const RangeClass: HostClass<RangeArea> = hostClass<RangeArea>('Range', {
  address: { since: '1.1', get: fullAddress },
  rowIndex: { since: '1.1', get: (range) => range.row },
  columnIndex: { since: '1.1', get: (range) => range.column },
  rowCount: { since: '1.1', get: (range) => range.rows },
  columnCount: { since: '1.1', get: (range) => range.columns },
  // Documented: -1 beyond 2^31-1.
  cellCount: {
    since: '1.1',
    get: ({ rows, columns }) => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns),
  },
  values: { since: '1.1', get: valueRows, set: edit },
  formulas: { since: '1.1', get: formulaRows, set: edit },
  text: { since: '1.1', get: (range, host) => readCells(range, host, readText(host)) },
  valueTypes: { since: '1.1', get: (range, host) => readCells(range, host, readValueType) },
  numberFormat: {
    since: '1.1',
    get: numberFormatRows,
    set: setNumberFormat,
  },
  rowHidden: { since: '1.2', get: rowHidden, set: setRowsHidden },
  columnHidden: { since: '1.2', get: columnHidden, set: setColumnsHidden },
  hidden: { since: '1.2', get: (range) => rowHidden(range) === true || columnHidden(range) === true },
  isEntireRow: { since: '1.7', get: (range) => range.columns === MAX_COLUMNS },
  isEntireColumn: { since: '1.7', get: (range) => range.rows === MAX_ROWS },
  format: { since: '1.1', get: (range) => RangeFormatClass(range) },
  worksheet: { since: '1.1', get: (range) => WorksheetClass(range.sheet) },
  conditionalFormats: { since: '1.6', get: (range) => ConditionalFormatCollectionClass(range) },
  dataValidation: { since: '1.8', get: (range) => DataValidationClass(range) },
  getCell: {
    since: '1.1',
    // Documented: the cell may be outside the range as long as it is on the sheet.
    call: (range, [row, column]) =>
      at(range, {
        row: range.row + asNumber(row, 'row'),
        column: range.column + asNumber(column, 'column'),
        rows: 1,
        columns: 1,
      }),
  },
  getRow: {
    since: '1.1',
    call: (range, [row]) => at(range, { ...flat(range), row: range.row + line(row, range.rows), rows: 1 }),
  },
  getColumn: {
    since: '1.1',
    call: (range, [column]) =>
      at(range, { ...flat(range), column: range.column + line(column, range.columns), columns: 1 }),
  },
  getLastRow: { since: '1.1', call: (range) => at(range, { ...flat(range), row: range.lastRow, rows: 1 }) },
  getLastColumn: {
    since: '1.1',
    call: (range) => at(range, { ...flat(range), column: range.lastColumn, columns: 1 }),
  },
  getLastCell: {
    since: '1.1',
    call: (range) => at(range, { row: range.lastRow, column: range.lastColumn, rows: 1, columns: 1 }),
  },
  getEntireRow: {
    since: '1.1',
    call: (range) => at(range, { ...flat(range), column: 0, columns: MAX_COLUMNS }),
  },
  getEntireColumn: { since: '1.1', call: (range) => at(range, { ...flat(range), row: 0, rows: MAX_ROWS }) },
  getOffsetRange: {
    since: '1.1',
    call: (range, [rows, columns]) =>
      at(range, {
        ...flat(range),
        row: range.row + asNumber(rows, 'rowOffset'),
        column: range.column + asNumber(columns, 'columnOffset'),
      }),
  },
  getResizedRange: {
    since: '1.2',
    call: (range, [rows, columns]) =>
      at(range, {
        ...flat(range),
        rows: range.rows + asNumber(rows, 'deltaRows'),
        columns: range.columns + asNumber(columns, 'deltaColumns'),
      }),
  },
  getAbsoluteResizedRange: {
    since: '1.7',
    call: (range, [rows, columns]) =>
      at(range, {
        ...flat(range),
        rows: asNumber(rows, 'numRows'),
        columns: asNumber(columns, 'numColumns'),
      }),
  },
  getBoundingRect: {
    since: '1.1',
    call: (range, [other], host) => at(range, boundingArea(range, asRange(other, host.model, range.sheet))),
  },
  getIntersection: {
    since: '1.1',
    call: (range, [other], host) => {
      const common = commonArea(range, asRange(other, host.model, range.sheet));
      if (common === null) throw itemNotFound('intersection');
      return at(range, common);
    },
  },
  getIntersectionOrNullObject: {
    since: '1.4',
    call: (range, [other], host) => orNull(range, commonArea(range, asRange(other, host.model, range.sheet))),
  },
  getUsedRange: {
    since: '1.1',
    call: (range, [valuesOnly]) => {
      const area = used(range, valuesOnly);
      if (area === null) throw itemNotFound('used range');
      return at(range, area);
    },
  },
  getUsedRangeOrNullObject: {
    since: '1.4',
    call: (range, [valuesOnly]) => orNull(range, used(range, valuesOnly)),
  },
  getRowProperties: { since: '1.9', call: (range, [wanted], host) => rowProperties(range, wanted, host) },
  getColumnProperties: {
    since: '1.9',
    call: (range, [wanted], host) => columnProperties(range, wanted, host),
  },
  getCellProperties: { since: '1.9', call: (range, [wanted], host) => cellProperties(range, wanted, host) },
  getMergedAreasOrNullObject: {
    since: '1.13',
    call: (range) => {
      const areas = mergedAreas(range.worksheet).filter((area) => intersection(area, range) !== null);
      if (areas.length > MOST_MERGED_AREAS)
        throw new HostError('GeneralException', `more than ${String(MOST_MERGED_AREAS)} merged areas`);
      return areas.length === 0
        ? null
        : RangeAreasClass(areas.map((area) => RangeArea.of(range.sheet, area)));
    },
  },
  // The library asks this before it sends a large array in slices.
  _ValidateArraySize: {
    since: '1.3',
    call: (range, [rows, columns]) => {
      if (rows !== range.rows || columns !== range.columns)
        throw invalidArgument('the size of the input array');
    },
  },
  clear: {
    since: '1.1',
    call: (range, [applyTo], host) => {
      clearRange(range, applyTo, host);
      if (applyTo !== 'Formats') tellOfOwn(range, 'RangeEdited', host);
    },
  },
  merge: {
    since: '1.2',
    call: (range, [across]) => {
      refuseProtectedSheet(range.sheet);
      if (across !== true) merge(range.worksheet, flat(range));
      else
        for (let row = range.row; row <= range.lastRow; row += 1)
          merge(range.worksheet, { ...flat(range), row, rows: 1 });
    },
  },
  unmerge: {
    since: '1.2',
    call: (range) => {
      refuseProtectedSheet(range.sheet);
      unmerge(range.worksheet, range);
    },
  },
  insert: {
    since: '1.1',
    call: (range, [shift], host) => {
      const inserted = insertCells(range, shift, host);
      tellOfOwn(range, 'RowInserted', host);
      return inserted;
    },
  },
  delete: {
    since: '1.1',
    call: (range, [shift], host) => {
      deleteCells(range, shift, host);
      tellOfOwn(range, 'RowDeleted', host);
    },
  },
  select: {
    since: '1.1',
    call: (range, _, host) => {
      host.model.activeSheetId = range.sheet.id;
      host.selection = range;
    },
  },
});

function edit(range: RangeArea, input: unknown, host: Host): void {
  writeContent(range, input, host);
  tellOfOwn(range, 'RangeEdited', host);
}

/** What the add-in itself does is told as well, marked as its own. */
function tellOfOwn(range: RangeArea, changeType: CellChange['changeType'], host: Host): void {
  host.events.changed({
    worksheetId: range.sheet.id,
    address: areaAddress(range),
    changeType,
    source: 'Local',
    triggerSource: 'ThisLocalAddin',
  });
}

const flat = ({ row, column, rows, columns }: Area): Area => ({ row, column, rows, columns });

function commonArea(range: RangeArea, other: RangeArea): Area | null {
  return range.sheet === other.sheet ? intersection(range, other) : null;
}
