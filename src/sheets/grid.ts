// A sheet as the port hands it over: plain arrays, no Office. Row and column numbers count from 1, as officers do.

/** What `Range.values` gives: '' is an empty cell, an error is its text with `valueType` 'Error'. */
export type CellValue = string | number | boolean;

export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TableInfo {
  readonly name: string;
  readonly rect: Rect;
  readonly isFiltered: boolean;
}

/** The used range of one sheet. The matrices have `rect.rows` rows of `rect.columns` cells. */
export interface SheetGrid {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly isProtected: boolean;
  /** A sheet filter or a table filter hides rows at this moment. */
  readonly isFiltered: boolean;
  readonly tables: readonly TableInfo[];
  /** Null when the sheet is empty. */
  readonly rect: Rect | null;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula text where a cell has one (begins with '='), else the value. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** en-US number format codes. */
  readonly numberFormats: readonly (readonly string[])[];
  /** True where the value is an error such as #REF!; sparse: `row:column` in sheet numbers. */
  readonly errorCells: ReadonlySet<string>;
  /** Row numbers that are hidden, by hand or by a filter. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Merged cells, in sheet numbers, as far as the host tells them: none where it cannot, or below the head of a long sheet. */
  readonly merges: readonly Rect[];
}

/** A defined name of the workbook that denotes a range, as the tool uses them to find its own cells again. */
export interface RangeMark {
  readonly name: string;
  readonly sheet: string;
  readonly rect: Rect;
}

export interface WorkbookReading {
  readonly sheets: readonly SheetGrid[];
  /** The first rows of the sheets that were not read, where the host has them. */
  readonly others?: readonly SheetGrid[];
  /** Names of all sheets, also those that were not read, in workbook order. */
  readonly sheetNames: readonly string[];
  /** The tool's own marks (names that begin with `_capaian_`). */
  readonly marks: readonly RangeMark[];
  /** The tool's own stored texts by key (journal of the last run, answers). */
  readonly parts: Readonly<Record<string, string>>;
}
