// The first round trip of a reading: what the workbook has. Reads no cells.
import type { SheetGrid } from '../sheets/grid';
import type { Session } from './session';
import { partLabelOf } from './storedParts';

export interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetGrid['visibility'];
}

export interface FoundTable {
  readonly table: Excel.Table;
  readonly name: string;
  readonly sheetId: string;
  readonly isFiltered: boolean;
}

export interface FoundPart {
  readonly part: Excel.CustomXmlPart;
  readonly key: string;
  readonly bytes: number;
}

export interface Discovery {
  readonly sheets: readonly FoundSheet[];
  readonly tables: readonly FoundTable[];
  readonly marks: readonly string[];
  readonly parts: readonly FoundPart[];
}

const MARK = /^_capaian_/i;

const VISIBILITY: Readonly<Record<string, SheetGrid['visibility']>> = {
  Hidden: 'Hidden',
  VeryHidden: 'VeryHidden',
};

/** The tool's parts among loaded ones. */
export function foundParts(parts: Excel.CustomXmlPartCollection): readonly FoundPart[] {
  return parts.items.flatMap((part) => {
    const label = partLabelOf(part.namespaceUri);
    return label === null ? [] : [{ part, ...label }];
  });
}

/** Asks for the properties that `foundParts` needs. */
export function loadParts(parts: Excel.CustomXmlPartCollection): void {
  parts.load('items/id,items/namespaceUri');
}

/** One round trip: the sheets in order, tables, the tool's names and stored parts. */
export function discover(session: Session): Promise<Discovery> {
  return session.trip(() => {
    const { worksheets, tables, names, customXmlParts } = session.context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    tables.load('items/id,items/name,items/worksheet/id,items/autoFilter/isDataFiltered');
    names.load('items/name');
    loadParts(customXmlParts);
    return () => ({
      sheets: worksheets.items.map((sheet) => ({
        sheet,
        id: sheet.id,
        name: sheet.name,
        visibility: VISIBILITY[sheet.visibility] ?? 'Visible',
      })),
      tables: tables.items.map((table) => ({
        table,
        name: table.name,
        sheetId: table.worksheet.id,
        isFiltered: table.autoFilter.isDataFiltered,
      })),
      marks: names.items.map((item) => item.name).filter((name) => MARK.test(name)),
      parts: foundParts(customXmlParts),
    });
  });
}
