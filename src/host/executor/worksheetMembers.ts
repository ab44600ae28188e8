// Worksheet and its collection.
import { entryOf } from '../../domain/entryOf';
import { parseArea, splitSheet, MAX_COLUMNS, MAX_ROWS, type Area } from '../engine/address';
import { SHEET_ORDER } from '../engine/sheetFrame';
import { sheetView, showsGridlines, STANDARD_HEIGHT } from '../engine/sheetView';
import { colorOf } from '../engine/themeColors';
import { argb } from '../engine/styleElements';
import type { SheetEntry, WorkbookModel } from '../engine/workbookModel';
import { child, ensureChild, remove } from '../file/xml';
import { asColor, asFlag, asIndex, asRange, asText, checkArea, asNumber } from './arguments';
import { ChartCollectionClass } from './chartMembers';
import { hostClass, type HostObject, type HostClass } from './hostClass';
import type { Host } from './host';
import { HostError, invalidArgument, itemNotFound } from './hostError';
import { definedNames } from './definedNames';
import { eventMembers } from './eventMembers';
import { WHOLE_WORKBOOK } from './hostEvents';
import { NamedItemCollectionClass } from './nameMembers';
import { PageBreakCollectionClass } from './pageBreakMembers';
import { PageLayoutClass } from './pageLayoutMembers';
import { RangeArea, worksheetOf } from './rangeArea';
import { RangeClass } from './rangeMembers';
import { renameSheet } from './renameSheet';
import { checkSheetName, refuseTakenSheetName } from './sheetNames';
import { TableCollectionClass } from './tableMembers';
import { SheetAutoFilterClass, WorksheetFreezePanesClass, WorksheetProtectionClass } from './worksheetParts';

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const STATES: Readonly<Record<string, string>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const visibilityOf = ({ element }: SheetEntry): string =>
  Object.entries(STATES).find(([, state]) => state === (element.getAttribute('state') ?? 'visible'))?.[0] ??
  'Visible';

const rangeOf = (sheet: SheetEntry, area: Area): HostObject => {
  worksheetOf(sheet);
  return RangeClass(RangeArea.of(sheet, checkArea(area)));
};

function getRange(sheet: SheetEntry, address: unknown, host: Host): HostObject {
  worksheetOf(sheet);
  if (address === undefined || address === null || address === '') return rangeOf(sheet, WHOLE);
  const text = asText(address, 'address');
  if (text.length > 8192) throw invalidArgument('an address longer than 8192 characters');
  const { sheet: owner, rest } = splitSheet(text);
  const entry = owner === null ? sheet : host.model.findSheet(owner);
  const area = parseArea(rest);
  if (area !== null && entry !== undefined) return rangeOf(entry, area);
  const named = definedNames(host.model).find(
    ({ name, scope }) => name.toLowerCase() === rest.toLowerCase() && (scope === null || scope === sheet),
  );
  if (named !== undefined) return RangeClass(asRange(named.formula, host.model));
  throw invalidArgument(`the address ${text}`);
}

function setVisibility(sheet: SheetEntry, value: unknown, host: Host): void {
  const state = entryOf(STATES, asText(value, 'visibility'));
  if (state === undefined) throw invalidArgument('visibility');
  if (state !== 'visible' && visibleSheets(host.model).every((other) => other === sheet)) {
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
  if (state === 'visible') sheet.element.removeAttribute('state');
  else sheet.element.setAttribute('state', state);
  host.model.isWorkbookChanged = true;
}

const visibleSheets = (model: WorkbookModel): readonly SheetEntry[] =>
  model.sheets.filter((sheet) => visibilityOf(sheet) === 'Visible');

function deleteSheet(sheet: SheetEntry, host: Host): void {
  // Documented for Worksheet.delete: GeneralException for the last visible sheet and for very hidden ones.
  if (visibilityOf(sheet) === 'VeryHidden' || visibleSheets(host.model).every((other) => other === sheet)) {
    throw new HostError('GeneralException', 'There was an internal error while processing the request.');
  }
  for (const { self } of host.references.values())
    if (self instanceof RangeArea && self.sheet === sheet) self.isGone = true;
  host.model.deleteSheet(sheet);
}

function setViewFlag(sheet: SheetEntry, name: string, value: unknown): void {
  sheetView(worksheetOf(sheet), true).setAttribute(name, asFlag(value, name) ? '1' : '0');
  worksheetOf(sheet).frame.isChanged = true;
}

function tabColor(sheet: SheetEntry, host: Host): string {
  if (sheet.worksheet === null) return '';
  const properties = child(sheet.worksheet.frame.root, 'sheetPr');
  return properties === null ? '' : (colorOf(child(properties, 'tabColor'), host.model.styles.theme) ?? '');
}

function setTabColor(sheet: SheetEntry, value: unknown): void {
  const { frame } = worksheetOf(sheet);
  const properties = ensureChild(frame.root, 'sheetPr', SHEET_ORDER);
  const old = child(properties, 'tabColor');
  if (old !== null) remove(old);
  if (value !== '')
    ensureChild(properties, 'tabColor', ['tabColor', 'outlinePr', 'pageSetUpPr']).setAttribute(
      'rgb',
      argb(asColor(value)),
    );
  frame.isChanged = true;
}

function usedRange(sheet: SheetEntry, valuesOnly: unknown): Area | null {
  return worksheetOf(sheet).usedArea(valuesOnly === true);
}

export const WorksheetClass: HostClass<SheetEntry> = hostClass<SheetEntry>(
  'Worksheet',
  {
    id: { since: '1.1', get: (sheet) => sheet.id },
    name: {
      since: '1.1',
      get: (sheet, { model }) => model.nameOf(sheet),
      set: (sheet, value, { model }) => {
        const name = asText(value, 'name');
        checkSheetName(name);
        if (name.toLowerCase() !== model.nameOf(sheet).toLowerCase()) refuseTakenSheetName(name, model);
        renameSheet(model, sheet, name);
      },
    },
    position: { since: '1.1', get: (sheet, { model }) => model.sheets.indexOf(sheet) },
    visibility: { since: '1.1', get: visibilityOf, set: setVisibility },
    tabColor: { since: '1.7', get: tabColor, set: setTabColor },
    showGridlines: { since: '1.8', get: (sheet) => showsGridlines(worksheetOf(sheet)) },
    // The library sends `showGridlines` by this name when it is set.
    gridlines: {
      since: '1.8',
      set: (sheet, value) => {
        setViewFlag(sheet, 'showGridLines', value);
      },
    },
    standardWidth: { since: '1.7', get: (sheet) => worksheetOf(sheet).columns.standardWidth() },
    standardHeight: { since: '1.7', get: () => STANDARD_HEIGHT },
    tables: { since: '1.1', get: (sheet) => TableCollectionClass({ sheet }) },
    names: { since: '1.4', get: (sheet) => NamedItemCollectionClass({ sheet }) },
    protection: {
      since: '1.2',
      get: (sheet) => {
        worksheetOf(sheet);
        return WorksheetProtectionClass(sheet);
      },
    },
    autoFilter: {
      since: '1.9',
      get: (sheet) => {
        worksheetOf(sheet);
        return SheetAutoFilterClass(sheet);
      },
    },
    charts: { since: '1.1', get: (sheet) => ChartCollectionClass(sheet) },
    horizontalPageBreaks: { since: '1.9', get: (sheet) => PageBreakCollectionClass(sheet) },
    pageLayout: {
      since: '1.9',
      get: (sheet) => {
        worksheetOf(sheet);
        return PageLayoutClass(sheet);
      },
    },
    freezePanes: {
      since: '1.7',
      get: (sheet) => {
        worksheetOf(sheet);
        return WorksheetFreezePanesClass(sheet);
      },
    },
    ...eventMembers<SheetEntry>(({ id }) => id, '1.7'),
    activate: {
      since: '1.1',
      call: (sheet, _, { model }) => {
        activate(sheet, model);
      },
    },
    delete: {
      since: '1.1',
      call: (sheet, _, host) => {
        deleteSheet(sheet, host);
      },
    },
    calculate: { since: '1.6', call: () => null },
    getRange: { since: '1.1', call: (sheet, [address], host) => getRange(sheet, address, host) },
    getCell: {
      since: '1.1',
      call: (sheet, [row, column]) =>
        rangeOf(sheet, { row: asIndex(row, 'row'), column: asIndex(column, 'column'), rows: 1, columns: 1 }),
    },
    getRangeByIndexes: {
      since: '1.7',
      call: (sheet, [row, column, rows, columns]) =>
        rangeOf(sheet, {
          row: asIndex(row, 'startRow'),
          column: asIndex(column, 'startColumn'),
          rows: asNumber(rows, 'rowCount'),
          columns: asNumber(columns, 'columnCount'),
        }),
    },
    getUsedRange: {
      since: '1.1',
      // Documented: an empty sheet gives its top left cell.
      call: (sheet, [valuesOnly]) =>
        rangeOf(sheet, usedRange(sheet, valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    },
    getUsedRangeOrNullObject: {
      since: '1.4',
      call: (sheet, [valuesOnly]) => {
        const area = usedRange(sheet, valuesOnly);
        return area === null ? null : rangeOf(sheet, area);
      },
    },
  },
  { id: (sheet) => sheet.id },
);

function activate(sheet: SheetEntry, model: WorkbookModel): void {
  if (visibilityOf(sheet) !== 'Visible')
    throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
  model.activeSheetId = sheet.id;
}

function addSheet(model: WorkbookModel, name: unknown): HostObject {
  let number = model.sheets.length + 1;
  while (model.findSheet(`Sheet${String(number)}`) !== undefined) number += 1;
  const wanted = name === undefined || name === null ? `Sheet${String(number)}` : asText(name, 'name');
  checkSheetName(wanted);
  refuseTakenSheetName(wanted, model);
  return WorksheetClass(model.addSheet(wanted));
}

export const WorksheetCollectionClass: HostClass<WorkbookModel> = hostClass<WorkbookModel>(
  'WorksheetCollection',
  {
    ...eventMembers<WorkbookModel>(() => WHOLE_WORKBOOK, '1.9'),
    add: { since: '1.1', call: (model, [name]) => addSheet(model, name) },
    getActiveWorksheet: {
      since: '1.1',
      call: (model) => {
        const sheet = model.activeSheet;
        return sheet === undefined ? null : WorksheetClass(sheet);
      },
    },
    getCount: {
      since: '1.4',
      call: (model, [visibleOnly]) =>
        visibleOnly === true ? visibleSheets(model).length : model.sheets.length,
    },
    getItem: {
      since: '1.1',
      call: (model, [key]) => {
        const sheet = model.findSheet(asText(key, 'key'));
        if (sheet === undefined) throw itemNotFound(String(key));
        return WorksheetClass(sheet);
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (model, [key]) => {
        const sheet = model.findSheet(asText(key, 'key'));
        return sheet === undefined ? null : WorksheetClass(sheet);
      },
    },
  },
  { items: (model) => model.sheets.map(WorksheetClass) },
);
