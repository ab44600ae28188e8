// One found table from a hand-made matrix, for tests of the rows alone. The header is found by nobody: each heading is
// given with its column.
import { sheetOf, type Matrix, type SheetOptions } from './bookOf';
import { Findings } from '../../../src/sheets/reading/findings';
import { captionsOf } from '../../../src/sheets/reading/captions/captions';
import type { FoundTable } from '../../../src/sheets/reading/headers/foundTable';
import { Offices } from '../../../src/sheets/reading/offices/offices';
import { readSourceRows, type RowsReading } from '../../../src/sheets/reading/rows/sourceRows';

export interface TableOptions extends SheetOptions {
  readonly role?: 'target' | 'realisation';
  /** Rows of the header at the top of the matrix. */
  readonly headers?: number;
  readonly nameColumns?: readonly number[];
  readonly codeColumns?: readonly number[];
  readonly answers?: Readonly<Record<string, string>>;
}

const NAME = 'Uraian/Indikator Kinerja';

/** The table whose first header row names the columns by the template's headings; '' and `No` name none. */
export function tableOf(matrix: Matrix, options: TableOptions = {}): FoundTable {
  const headers = options.headers ?? 1;
  const headings = (matrix[0] ?? []).map((heading) => String(heading ?? ''));
  const columns = new Map(
    headings.flatMap((heading, at) => (heading === '' || heading === 'No' ? [] : [[heading, at]])),
  );
  const grid = sheetOf('Lembar', matrix, options);
  const only = (heading: string): readonly number[] => [columns.get(heading) ?? []].flat();
  return {
    role: options.role ?? 'realisation',
    isDeposits: false,
    grid,
    captions: captionsOf(grid, 0, 0),
    joined: new Set(),
    headerRows: Array.from({ length: headers }, (_, at) => at + 1),
    columns,
    nameColumns: options.nameColumns ?? only(NAME),
    codeColumns: options.codeColumns ?? only('Kode Rekening'),
    written: new Map([...columns.keys()].map((heading) => [heading, heading.toLowerCase()])),
    doubled: new Map(),
    unclear: new Set(),
    yearly: new Map(),
    from: headers,
    to: matrix.length,
  };
}

export const FIGURES = ['Target Murni', 'Januari', 'Februari', 'Maret'];

export interface Read extends RowsReading {
  /** Names of the indicators, in sheet order. */
  readonly names: readonly string[];
  /** Row numbers of the sheet by the reason for which they are left out. */
  readonly left: Readonly<Record<string, readonly number[]>>;
  readonly asked: readonly string[];
  readonly log: Findings;
}

/** The rows of a table with what was left out and asked. */
export function rowsOf(matrix: Matrix, options: TableOptions = {}): Read {
  const log = new Findings(options.answers ?? {});
  const reading = readSourceRows(tableOf(matrix, options), FIGURES, 2026, new Offices(), log);
  const left: Record<string, number[]> = {};
  for (const { row, reason } of reading.excluded) (left[reason] ??= []).push(row);
  return {
    ...reading,
    names: reading.rows.map(({ name }) => name),
    left,
    asked: log.questions().map(({ id }) => id),
    log,
  };
}
