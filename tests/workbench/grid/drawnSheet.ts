// Sheets for the tests of the grid, written as the file's own XML, and read into what the view draws.
import { openPackage } from '../../../src/host/file/openPackage';
import type { SheetEntry, WorkbookModel } from '../../../src/host/engine/workbookModel';
import type { Worksheet } from '../../../src/host/engine/worksheet';
import { gridSheet, type GridSheet } from '../../../src/workbench/grid/gridSheet';
import type { Measure } from '../../../src/workbench/grid/measure';
import { MAIN, rawWorkbook } from '../../support/rawWorkbook';

/** Every sign is 7 pixels wide, as Excel's digits of Calibri 11 are. */
export const SEVEN: Measure = {
  width: (text) => text.length * 7,
  fontSize: ({ size }) => (size * 4) / 3,
};

export interface WrittenXml {
  /** Between <worksheet> and <sheetData>. */
  readonly head?: string;
  readonly rows?: string;
  readonly after?: string;
  /** Inside <styleSheet>. */
  readonly styles?: string;
  readonly relations?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

export interface OpenedSheet {
  readonly model: WorkbookModel;
  readonly entry: SheetEntry;
  readonly worksheet: Worksheet;
}

export function openedSheet(written: WrittenXml): OpenedSheet {
  const { head = '', rows = '', after = '', styles, relations, parts } = written;
  const opened = openPackage(
    rawWorkbook({
      sheets: [
        {
          name: 'Target',
          xml: `<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${head}<sheetData>${rows}</sheetData>${after}</worksheet>`,
          ...(relations === undefined ? {} : { relations }),
        },
      ],
      ...(styles === undefined ? {} : { styles: `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
      ...(parts === undefined ? {} : { parts }),
    }),
  );
  if (!opened.ok) throw new Error(opened.failure.code);
  const entry = opened.value.sheets[0];
  if (entry?.worksheet == null) throw new Error('no sheet');
  return { model: opened.value, entry, worksheet: entry.worksheet };
}

/** 50 rows of 26 columns, in Indonesian. */
export function drawnSheet(written: WrittenXml, locale = 'id-ID'): GridSheet {
  const { model, entry, worksheet } = openedSheet(written);
  return gridSheet(model, entry, worksheet, { rows: 50, columns: 26 }, SEVEN, locale);
}

/** A cell with a text, or with a number. */
export const cell = (address: string, value: string | number, style = 0): string =>
  typeof value === 'number'
    ? `<c r="${address}" s="${String(style)}"><v>${String(value)}</v></c>`
    : `<c r="${address}" s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

const FONTS =
  '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><sz val="16"/><name val="Calibri"/></font></fonts>';
const FILLS =
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>';
const BORDERS =
  '<borders><border/><border><left/><right style="thin"><color rgb="FFFF0000"/></right><top/><bottom style="medium"/></border></borders>';

/** Styles by number: 0 plain, then those that `xfs` writes. */
export const stylesOf = (xfs: string, rest = ''): string =>
  `${FONTS}${FILLS}${BORDERS}<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${xfs}</cellXfs>${rest}`;
