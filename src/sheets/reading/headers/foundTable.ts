// A table as its headings place it on a grid, and the reading of its cells by heading. Knows no meaning of a cell.
import type { SourceRole } from '../../templateSheets';
import type { CellValue, SheetGrid } from '../../grid';
import type { Captions } from '../captions/captions';
import type { Slot } from './slots';
import { cellAddress } from '../../writing/address';

/** The cell of the sheet, by grid indexes, that a cell of a turned table was taken from. */
export type Origin = (row: number, column: number) => readonly [row: number, column: number];

/** A column that the sheet prints from its own figures: evidence of how they are meant, never a figure itself. */
export interface PrintedColumn {
  readonly what: 'percent' | 'difference' | 'total';
  /** Index into the grid's rows. */
  readonly column: number;
  /** Its folded headings, outermost first, in one text. */
  readonly texts: string;
}

export interface FoundTable {
  readonly role: SourceRole;
  /** One row a deposit instead of one a target. */
  readonly isDeposits: boolean;
  readonly grid: SheetGrid;
  /** Sheet row numbers of the header. */
  readonly headerRows: readonly number[];
  /** The template's heading to an index into the grid's rows. */
  readonly columns: ReadonlyMap<string, number>;
  /**
   * Columns of the name from the outermost level to the innermost, and of the code; one each on most sheets. The first is
   * the one in `columns`.
   */
  readonly nameColumns: readonly number[];
  readonly codeColumns: readonly number[];
  /** The header text as it stands in the sheet, by the template's heading. */
  readonly written: ReadonlyMap<string, string>;
  /** Headings that stand twice: the indexes of all their columns. */
  readonly doubled: ReadonlyMap<string, readonly number[]>;
  /** Headings of quarters that do not say whether they run from January. */
  readonly unclear: ReadonlySet<string>;
  /** Doubled headings of which some name a year, each another: the column by its year. */
  readonly yearly: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Percentages, differences and totals beside the figures. */
  readonly printed?: readonly PrintedColumn[];
  /** Headings whose figure is the sum of several columns, with all of them; the first is the one in `columns`. */
  readonly added?: ReadonlyMap<string, readonly number[]>;
  /** Its name column was told by what stands in it: counts only where no other table of its role does. */
  readonly isByEvidence?: boolean;
  /** Of a list of deposits whose rows are all of one account, which its heading names. */
  readonly account?: { readonly code: string | null; readonly name: string };
  /** The officer said that its figures are realisation. */
  readonly isSaidRealised?: boolean;
  /** Headed as the own figures of the report's time: `Bulan Ini`, `Triwulan Ini`. */
  readonly isHeadedOwn?: boolean;
  /** Of a table whose rows were turned into columns. */
  readonly origin?: Origin;
  /**
   * Of a table whose targets and realisation stand below each other: the sheet's column of each that was added, and the
   * row of an indicator's figures where it is not its own, by grid indexes.
   */
  readonly lines?: {
    readonly columns: ReadonlyMap<number, number>;
    readonly rows: ReadonlyMap<number, number>;
  };
  /** Grid indexes of rows that became columns of another row, or repeat the header on a further page. */
  readonly joined: ReadonlySet<number>;
  /** Rows with a figure that is merged over several indicators, with the open question whose it is. */
  readonly mergedFigures?: ReadonlyMap<number, string>;
  /** The open question what its figures are at all. */
  readonly open?: { readonly id: string; readonly code: string };
  /** Rows of which single figures are asked about: the question and the months that it holds. */
  readonly openRows?: ReadonlyMap<
    number,
    { readonly id: string; readonly code: string; readonly slots: readonly Slot[] }
  >;
  /** Grid indexes of rows whose figures another table states as well and that are counted there. */
  readonly repeated?: ReadonlySet<number>;
  /** It repeats what sheets of single months or quarters state, and is none of these itself. */
  readonly isRecap?: boolean;
  /** Of targets: those of a revised budget, whose first one stands on another sheet. */
  readonly isRevision?: boolean;
  /** Of targets: stages alone, which belong to annual targets on another sheet. */
  readonly isPlan?: boolean;
  /** Of a table at one of whose columns the officer pointed: the column and its folded headings. */
  readonly pointedColumn?: { readonly column: number; readonly path: string };
  /** What the titles above it and the sheet's name say. */
  readonly captions: Captions;
  /** Index into the grid's rows of the first row under the header, and behind the last. */
  readonly from: number;
  readonly to: number;
}

export const sheetRow = (table: FoundTable, index: number): number => (table.grid.rect?.top ?? 1) + index;
export const sheetColumn = (table: FoundTable, index: number): number => (table.grid.rect?.left ?? 1) + index;
/** The row of the sheet in which a row's figures stand. */
export const figureRow = (table: FoundTable, index: number): number =>
  sheetRow(table, table.lines?.rows.get(index) ?? index);

/** The A1 address of a cell by its place in the grid. */
export function addressOf(table: FoundTable, row: number, column: number): string {
  const [ownRow, ownColumn] = table.origin?.(row, column) ?? [row, column];
  return cellAddress(sheetRow(table, ownRow), sheetColumn(table, ownColumn));
}

/** The value under a heading in a row of the grid; '' where the table has no such column. */
export function valueAt(table: FoundTable, row: number, heading: string): CellValue {
  const column = table.columns.get(heading);
  return column === undefined ? '' : (table.grid.values[row]?.[column] ?? '');
}

export const formatAt = (table: FoundTable, row: number, column: number): string =>
  table.grid.numberFormats[row]?.[column] ?? 'General';

export function isErrorAt(table: FoundTable, row: number, column: number): boolean {
  if (table.grid.errorCells.size === 0) return false;
  const [ownRow, ownColumn] = table.origin?.(row, column) ?? [row, column];
  return table.grid.errorCells.has(`${sheetRow(table, ownRow)}:${sheetColumn(table, ownColumn)}`);
}

export function formulaAt(table: FoundTable, row: number, column: number): string | null {
  const formula = table.grid.formulas[row]?.[column];
  return typeof formula === 'string' && formula.length > 1 && formula.charCodeAt(0) === 61 ? formula : null;
}

/** The address under a heading, null where the table has no such column. */
export function addressUnder(table: FoundTable, row: number, heading: string): string | null {
  const column = table.columns.get(heading);
  return column === undefined ? null : addressOf(table, row, column);
}

const isEmpty = (value: CellValue | undefined): boolean =>
  value === undefined || value === '' || (typeof value === 'string' && value.trim() === '');

/** A number or a bullet in a cell of its own, left of the name. */
const MARK_ALONE = /^\s*\(?(?:[a-z]|\d{1,3}|[ivxlc]{1,6})?[.)]*\s*$|^\s*[-–—•*>]\s*$/i;

export interface NameCell {
  readonly value: CellValue;
  /** How many columns right of the outermost one the name, or the mark before it, stands. */
  readonly level: number;
}

/** The name of a row, in whichever of the name columns it stands; '' where the row has none. */
export function nameCell(table: FoundTable, row: number): NameCell {
  const { nameColumns, account } = table;
  if (account !== undefined) return { value: account.name, level: 0 };
  if (nameColumns.length < 2) return { value: valueAt(table, row, 'Uraian/Indikator Kinerja'), level: 0 };
  const values = table.grid.values[row] ?? [];
  const level = nameColumns.findIndex((column) => !isEmpty(values[column]));
  if (level < 0) return { value: '', level: 0 };
  const own = values[nameColumns[level] ?? 0] ?? '';
  if (!MARK_ALONE.test(String(own))) return { value: own, level };
  const behind = nameColumns.slice(level + 1).find((column) => !isEmpty(values[column]));
  return { value: behind === undefined ? own : (values[behind] ?? ''), level };
}

/** The name of a row as the sheet writes it. */
export const nameAt = (table: FoundTable, row: number): CellValue => nameCell(table, row).value;

/** The code of a row: its cell, or the filled ones of several narrow cells joined by dots; '' where there is none. */
export function codeAt(table: FoundTable, row: number): CellValue {
  if (table.account !== undefined) return table.account.code ?? '';
  if (table.codeColumns.length < 2) return valueAt(table, row, 'Kode Rekening');
  const values = table.grid.values[row] ?? [];
  const filled = table.codeColumns.filter((column) => !isEmpty(values[column]));
  const [only] = filled;
  if (filled.length === 1 && only !== undefined) return values[only] ?? '';
  return filled
    .map((column) =>
      String(values[column])
        .trim()
        .replace(/^[.\s]+|[.\s]+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('.');
}
