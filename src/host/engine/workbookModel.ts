// A workbook in memory over the package it came from. Holds sheets, styles, names and parts; decides no rule of Office.js.
import type { ContentTypes } from '../file/packageFrame';
import { Relations } from '../file/packageFrame';
import {
  appendChild,
  child,
  children,
  ensureChild,
  remove,
  rootOf,
  type Document,
  type Element,
} from '../file/xml';
import type { ZipContainer } from '../file/zipContainer';
import { forgetDrawing } from './sheetDrawing';
import { SheetFrame } from './sheetFrame';
import type { StyleBook } from './styleBook';
import type { TableModel } from './tableModel';
import { Worksheet } from './worksheet';

/** ECMA-376 18.2.27. */
export const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
] as const;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetEntry {
  /** As Office.js shows it: a GUID made of the sheet's number in the file, stable for the life of the sheet. */
  readonly id: string;
  /** The <sheet> of the workbook part. */
  readonly element: Element;
  readonly part: string;
  /** Null for a chart or dialog sheet, which has no cells. */
  readonly worksheet: Worksheet | null;
  readonly relations: Relations;
  readonly tables: TableModel[];
}

export interface CustomXmlPart {
  readonly id: string;
  readonly part: string;
  text: string;
  readonly isNew: boolean;
  isChanged: boolean;
}

export interface WorkbookParts {
  readonly zip: ZipContainer;
  readonly contentTypes: ContentTypes;
  readonly workbookPart: string;
  readonly workbook: Document;
  readonly relations: Relations;
  readonly styles: StyleBook;
  readonly stylesPart: string;
  readonly sharedStrings: readonly string[];
}

export class WorkbookModel {
  readonly sheets: SheetEntry[] = [];
  readonly customXml: CustomXmlPart[] = [];
  /** Parts that saving adds or, when null, leaves out. */
  readonly partChanges = new Map<string, string | null>();
  isWorkbookChanged = false;
  isCalcChainStale = false;
  /** The selected sheet's id and the address selected on it; told to no file. */
  activeSheetId = '';

  constructor(readonly parts: WorkbookParts) {}

  get root(): Element {
    return rootOf(this.parts.workbook);
  }

  get styles(): StyleBook {
    return this.parts.styles;
  }

  get is1904(): boolean {
    const value = child(this.root, 'workbookPr')?.getAttribute('date1904');
    return value === '1' || value === 'true';
  }

  nameOf(sheet: SheetEntry): string {
    return sheet.element.getAttribute('name') ?? '';
  }

  /** By id or, without case, by name. */
  findSheet(idOrName: string): SheetEntry | undefined {
    const wanted = idOrName.toLowerCase();
    return (
      this.sheets.find((sheet) => this.nameOf(sheet).toLowerCase() === wanted) ??
      this.sheets.find((sheet) => sheet.id.toLowerCase() === wanted)
    );
  }

  get activeSheet(): SheetEntry | undefined {
    return this.sheets.find((sheet) => sheet.id === this.activeSheetId) ?? this.sheets[0];
  }

  /** All tables, by sheet order. */
  get tables(): readonly TableModel[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  addSheet(name: string): SheetEntry {
    const numbers = this.sheets.map((sheet) => Number(sheet.element.getAttribute('sheetId')));
    const number = Math.max(0, ...numbers) + 1;
    const part = this.freePart('xl/worksheets/sheet', '.xml');
    const relation = this.parts.relations.add('worksheet', part);
    this.parts.contentTypes.set(
      part,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
    );
    const sheets = ensureChild(this.root, 'sheets', WORKBOOK_ORDER);
    const element = appendChild(sheets, 'sheet', { name, sheetId: String(number) });
    element.setAttributeNS(OFFICE, 'r:id', relation);
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData/></worksheet>`;
    const worksheet = new Worksheet(new SheetFrame(text, part));
    worksheet.isDataChanged = true;
    const entry: SheetEntry = {
      id: sheetGuid(number),
      element,
      part,
      worksheet,
      relations: new Relations(null, part),
      tables: [],
    };
    this.partChanges.set(part, text);
    this.sheets.push(entry);
    this.isWorkbookChanged = true;
    return entry;
  }

  /** A part name that nothing in the package uses, such as xl/tables/table3.xml. */
  freePart(stem: string, ending: string): string {
    let number = 1;
    const taken = (part: string): boolean => this.parts.zip.has(part) || this.partChanges.has(part);
    while (taken(`${stem}${String(number)}${ending}`)) number += 1;
    return `${stem}${String(number)}${ending}`;
  }

  deleteSheet(sheet: SheetEntry): void {
    const index = this.sheets.indexOf(sheet);
    forgetDrawing(this, sheet);
    const relation = this.parts.relations.all().find(({ target }) => target === sheet.part);
    if (relation !== undefined) this.parts.relations.remove(relation.id);
    for (const part of [sheet.part, sheet.relations.name, ...sheet.tables.map((table) => table.part)]) {
      this.parts.contentTypes.remove(part);
      this.partChanges.set(part, null);
    }
    remove(sheet.element);
    this.sheets.splice(index, 1);
    this.#dropSheetNames(index);
    this.#fixActiveTab(index);
    this.isWorkbookChanged = true;
    this.isCalcChainStale = true;
  }

  #dropSheetNames(index: number): void {
    const names = child(this.root, 'definedNames');
    for (const name of names === null ? [] : children(names)) {
      const local = Number(name.getAttribute('localSheetId') ?? NaN);
      if (local === index) remove(name);
      else if (local > index) name.setAttribute('localSheetId', String(local - 1));
    }
    if (names !== null && children(names).length === 0) remove(names);
  }

  #fixActiveTab(index: number): void {
    const views = child(this.root, 'bookViews');
    for (const view of views === null ? [] : children(views)) {
      for (const name of ['activeTab', 'firstSheet']) {
        const tab = Number(view.getAttribute(name) ?? 0);
        if (tab > index || tab >= this.sheets.length) view.setAttribute(name, String(Math.max(0, tab - 1)));
      }
    }
  }
}

export function sheetGuid(number: number): string {
  const hex = number.toString(16).toUpperCase().padStart(4, '0');
  return `{00000000-${hex.slice(-4)}-0000-0000-000000000000}`;
}
