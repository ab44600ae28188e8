// Workbook readings for the reader's tests, from rows by heading or plain matrices. Fictional figures only.
import type { CellValue, Rect, SheetGrid, WorkbookReading } from '../../../src/sheets/grid';
import type { InspectionOptions } from '../../../src/sheets/inspection';
import { inspect } from '../../../src/sheets/reading/inspect';
import type { Inspection } from '../../../src/sheets/inspection';
import { MONTH_NAMES } from '../../../src/sheets/monthNames';
import { templateRows } from '../../../src/sheets/templateDefaults';
import { TEMPLATE_SHEETS } from '../../../src/sheets/templateSheets';
import { dateCell } from '../../../src/sheets/templateCells';
import { columnType, NUMBER_FORMATS } from '../../../src/sheets/templateColumns';

export type Row = Readonly<Record<string, CellValue | null>>;
export type Matrix = readonly (readonly (CellValue | null)[])[];

export interface SheetOptions {
  readonly top?: number;
  readonly left?: number;
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly errors?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly Rect[];
}

/** A sheet from a matrix; `formats`, `formulas` and `errors` by `row:column` in sheet numbers. */
export function sheetOf(name: string, matrix: Matrix, options: SheetOptions = {}): SheetGrid {
  const top = options.top ?? 1;
  const left = options.left ?? 1;
  const columns = Math.max(0, ...matrix.map((row) => row.length));
  const values = matrix.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  const key = (row: number, column: number): string => `${top + row}:${left + column}`;
  return {
    id: name,
    name,
    visibility: 'Visible',
    isProtected: false,
    isFiltered: false,
    tables: [],
    rect: values.length === 0 ? null : { top, left, rows: values.length, columns },
    values,
    formulas: values.map((row, r) => row.map((value, c) => options.formulas?.[key(r, c)] ?? value)),
    numberFormats: values.map((row, r) => row.map((_, c) => options.formats?.[key(r, c)] ?? 'General')),
    errorCells: new Set(options.errors ?? []),
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: [],
    merges: options.merges ?? [],
  };
}

export const readingOf = (sheets: readonly SheetGrid[]): WorkbookReading => ({
  sheets,
  sheetNames: sheets.map((sheet) => sheet.name),
  marks: [],
  parts: {},
});

/** Rows by heading as a matrix: the headings first. Dates written as ISO text become serial numbers. */
export function matrixOf(headings: readonly string[], rows: readonly Row[]): (CellValue | null)[][] {
  const all = [...new Set([...headings, ...rows.flatMap((row) => Object.keys(row))])];
  const cells = rows.map((row) =>
    all.map((heading) => {
      const value = row[heading] ?? null;
      const isDate = columnType(heading).kind === 'date' || row['Kunci'] === 'Tanggal Evaluasi';
      return isDate ? (dateCell(value) as CellValue | null) : value;
    }),
  );
  return [all, ...cells];
}

/** A sheet of the template with its number formats. */
export function templateSheet(name: string, rows: readonly Row[]): SheetGrid {
  const headings = TEMPLATE_SHEETS.find((sheet) => sheet.name === name)?.headings ?? [];
  const matrix = matrixOf(headings, rows);
  const formats: Record<string, string> = {};
  matrix.forEach((row, r) => {
    row.forEach((_, c) => {
      formats[`${r + 1}:${c + 1}`] = NUMBER_FORMATS[columnType(String(matrix[0]?.[c] ?? '')).kind];
    });
  });
  return sheetOf(name, matrix, { formats });
}

/** A template workbook: the named sheets with these rows, presets and settings where none are given. */
export function bookOf(sheets: Readonly<Record<string, readonly Row[]>>): WorkbookReading {
  const texts = { scheduleBasis: 'Usulan', settingNotes: {} } as unknown as Parameters<
    typeof templateRows
  >[2];
  return readingOf(
    TEMPLATE_SHEETS.map(({ role, name }) => {
      const presets = templateRows(role, 2026, texts) as readonly Row[];
      const own = sheets[name] ?? [];
      return templateSheet(
        name,
        role === 'settings'
          ? [...presets.filter((row) => !own.some((other) => other['Kunci'] === row['Kunci'])), ...own]
          : own.length > 0
            ? own
            : presets,
      );
    }),
  );
}

export const target = (row: Row): Row => ({
  Tahun: 2026,
  'Kode OPD': '1.01',
  'Perangkat Daerah': 'Badan Pendapatan Daerah',
  Satuan: 'Rp',
  ...row,
});

/** A realisation row; `months` from January on. */
export const realisation = (row: Row, months: readonly (CellValue | null)[]): Row => ({
  Tahun: 2026,
  'Kode OPD': '1.01',
  ...row,
  ...Object.fromEntries(MONTH_NAMES.map((month, i) => [month, months[i] ?? null])),
});

export const REKLAME = { 'Kode Rekening': '4.1.01.09', 'Uraian/Indikator Kinerja': 'Pajak Reklame' };
export const HOTEL = { 'Kode Rekening': '4.1.01.19.03', 'Uraian/Indikator Kinerja': 'PBJT Jasa Perhotelan' };

/** Nine months that belong to an annual target of 1,200 million. */
export const NINE_MONTHS = [90, 110, 95, 105, 100, 98, 102, 97, 103].map((million) => million * 1_000_000);

export const OPTIONS: InspectionOptions = {
  year: null,
  asOf: '2026-09-30',
  runDate: '2026-10-02',
  answers: {},
};

export const inspected = (reading: WorkbookReading, options: Partial<InspectionOptions> = {}): Inspection =>
  inspect(reading, { ...OPTIONS, ...options });

/** A clean book of two indicators. */
export const CLEAN: Readonly<Record<string, readonly Row[]>> = {
  Target: [
    target({ ...REKLAME, 'Target Murni': 1_200_000_000 }),
    target({ ...HOTEL, 'Target Murni': 2_400_000_000 }),
  ],
  Realisasi: [
    realisation(REKLAME, NINE_MONTHS),
    realisation(
      HOTEL,
      NINE_MONTHS.map((amount) => amount * 2),
    ),
  ],
};
