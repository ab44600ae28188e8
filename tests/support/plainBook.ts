// The rows of a book as a plain .xlsx without tables or formats, as an office's own export may look: columns in any order,
// rows hidden. Not made through the tool.
import { dateCell } from '../../src/sheets/templateCells';
import { columnType } from '../../src/sheets/templateColumns';
import type { CellInput } from '../../src/sheets/plan';
import type { SampleBook, SampleRow } from '../../src/sheets/templateBook';
import { TEMPLATE_SHEETS } from '../../src/sheets/templateSheets';
import { sheetsWorkbook, type SheetCell, type WrittenSheet } from './sheetsWorkbook';

export interface PlainLook {
  /** The headings of a sheet in the order of its columns. */
  readonly order: (headings: readonly string[]) => readonly string[];
  /** Whether the row at this index below the headings is hidden. */
  readonly isHidden: (sheet: string, index: number) => boolean;
}

export const AS_IT_IS: PlainLook = { order: (headings) => headings, isHidden: () => false };

const cellOf = (input: CellInput): SheetCell => {
  if (input === null || input === '') return null;
  return typeof input === 'number' ? input : String(input);
};

const typed = (heading: string, row: SampleRow): CellInput => {
  const value = row[heading] ?? null;
  return columnType(heading).kind === 'date' || row['Kunci'] === 'Tanggal Evaluasi' ? dateCell(value) : value;
};

function sheetOf(
  name: string,
  headings: readonly string[],
  rows: readonly SampleRow[],
  look: PlainLook,
): WrittenSheet {
  const columns = look.order(headings);
  return {
    name,
    hiddenRows: rows.flatMap((_, index) => (look.isHidden(name, index) ? [index + 2] : [])),
    rows: [columns, ...rows.map((row) => columns.map((heading) => cellOf(typed(heading, row))))],
  };
}

/** The sheets of the book; those without rows are left out. */
export const plainSheets = (book: SampleBook, look: PlainLook = AS_IT_IS): readonly WrittenSheet[] =>
  TEMPLATE_SHEETS.flatMap(({ name, headings }) => {
    const rows = book.sheets[name] ?? [];
    return rows.length === 0 ? [] : [sheetOf(name, headings, rows, look)];
  });

/** The bytes of the workbook. */
export const plainBook = (book: SampleBook, look: PlainLook = AS_IT_IS): Uint8Array =>
  sheetsWorkbook(plainSheets(book, look));
