// A list of deposits as a found table, for tests: the first row holds the canonical headings.
import type { CellValue } from '../../../src/sheets/grid';
import { captionsOf } from '../../../src/sheets/reading/captions/captions';
import type { FoundTable } from '../../../src/sheets/reading/headers/foundTable';
import { foldedHeading } from '../../../src/sheets/reading/cells/headingText';
import { sheetOf, type Matrix, type SheetOptions } from './bookOf';

const KNOWN = new Set([
  'Tanggal',
  'Kode OPD',
  'Perangkat Daerah',
  'Kode Rekening',
  'Uraian/Indikator Kinerja',
  'Jumlah',
]);

export function depositTable(rows: Matrix, options: SheetOptions = {}): FoundTable {
  const grid = sheetOf('Setoran', rows, options);
  const columns = new Map<string, number>();
  const headings: readonly (CellValue | null)[] = rows[0] ?? [];
  headings.forEach((heading, column) => {
    if (typeof heading === 'string' && KNOWN.has(heading)) columns.set(heading, column);
  });
  const place = (heading: string): readonly number[] => {
    const column = columns.get(heading);
    return column === undefined ? [] : [column];
  };
  return {
    role: 'realisation',
    isDeposits: true,
    grid,
    captions: captionsOf(grid, 0, 0),
    joined: new Set(),
    headerRows: [grid.rect?.top ?? 1],
    columns,
    nameColumns: place('Uraian/Indikator Kinerja'),
    codeColumns: place('Kode Rekening'),
    written: new Map([...columns.keys()].map((heading) => [heading, foldedHeading(heading)])),
    doubled: new Map(),
    unclear: new Set(),
    yearly: new Map(),
    from: 1,
    to: rows.length,
  };
}
