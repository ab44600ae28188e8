// The rows of a book as a plain .xlsx without tables or formats, as an office's own export may look: columns in any order,
// rows hidden. Made from raw XML and not through the tool.
import { dateCell } from '../../src/sheets/templateCells';
import { columnType } from '../../src/sheets/templateColumns';
import type { CellInput } from '../../src/sheets/plan';
import type { SampleBook, SampleRow } from '../../src/sheets/templateBook';
import { TEMPLATE_SHEETS } from '../../src/sheets/templateSheets';
import { columnLetters } from '../../src/sheets/writing/address';
import { rawWorkbook, type RawSheet } from './rawWorkbook';

export interface PlainLook {
  /** The headings of a sheet in the order of its columns. */
  readonly order: (headings: readonly string[]) => readonly string[];
  /** Whether the row at this index below the headings is hidden. */
  readonly isHidden: (sheet: string, index: number) => boolean;
}

export const AS_IT_IS: PlainLook = { order: (headings) => headings, isHidden: () => false };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function cellXml(input: CellInput, address: string): string {
  if (input === null || input === '') return '';
  if (typeof input === 'number') return `<c r="${address}"><v>${String(input)}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${escaped(String(input))}</t></is></c>`;
}

const typed = (heading: string, row: SampleRow): CellInput => {
  const value = row[heading] ?? null;
  return columnType(heading).kind === 'date' || row['Kunci'] === 'Tanggal Evaluasi' ? dateCell(value) : value;
};

function sheetOf(
  name: string,
  headings: readonly string[],
  rows: readonly SampleRow[],
  look: PlainLook,
): RawSheet {
  const columns = look.order(headings);
  const line = (cells: readonly CellInput[], row: number, isHidden: boolean): string =>
    `<row r="${row}"${isHidden ? ' hidden="1"' : ''}>${cells
      .map((cell, index) => cellXml(cell, `${columnLetters(index + 1)}${row}`))
      .join('')}</row>`;
  const body = rows.map((row, index) =>
    line(
      columns.map((heading) => typed(heading, row)),
      index + 2,
      look.isHidden(name, index),
    ),
  );
  return { name, rows: [line(columns, 1, false), ...body].join('') };
}

/** The bytes of the workbook; sheets without rows are left out. */
export function plainBook(book: SampleBook, look: PlainLook = AS_IT_IS): Uint8Array {
  const sheets = TEMPLATE_SHEETS.flatMap(({ name, headings }) => {
    const rows = book.sheets[name] ?? [];
    return rows.length === 0 ? [] : [sheetOf(name, headings, rows, look)];
  });
  return rawWorkbook({ sheets });
}
