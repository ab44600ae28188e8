// The cells that a sentence names, fetched from the workbook's own file; reads references as Excel writes them.
import { shownValue } from '../../../src/host/engine/cellContent';
import type { WorkbookModel } from '../../../src/host/engine/workbookModel';
import type { CellValue } from '../../../src/sheets/grid';

export interface NamedRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const REFERENCE = /('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/gu;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export const rangesIn = (text: string): readonly NamedRange[] =>
  [...text.matchAll(REFERENCE)].map(([, sheet = '', first = '', top = '', last, bottom]) => ({
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    top: Number(top),
    left: columnOf(first),
    bottom: Number(bottom ?? top),
    right: columnOf(last ?? first),
  }));

export function valueIn(model: WorkbookModel, sheet: string, row: number, column: number): CellValue {
  const worksheet = model.findSheet(sheet)?.worksheet;
  if (worksheet == null) throw new Error(`There is no sheet ${sheet}`);
  const value = worksheet.rows.get(row - 1)?.values[column - 1];
  return value === undefined ? '' : shownValue(value);
}

export const cellsOf = (model: WorkbookModel, text: string): readonly CellValue[] =>
  rangesIn(text).flatMap(({ sheet, top, left, bottom, right }) =>
    Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, at) =>
      valueIn(model, sheet, top + Math.floor(at / (right - left + 1)), left + (at % (right - left + 1))),
    ),
  );

/** The one cell that a text names. */
export function cellOf(model: WorkbookModel, text: string): CellValue {
  const [only, ...others] = cellsOf(model, text);
  if (only === undefined || others.length > 0) throw new Error(`Not one cell: ${text}`);
  return only;
}
