// What cells that are merged over several rows say of each of them: an office, a code, a year, a unit holds for every row
// of the merge, a figure stands once. Reads no figure and asks nothing.
import type { CellValue, Rect, SheetGrid } from '../../grid';
import { isBlank, plainText } from '../cells/headingText';
import { DEPOSIT_DATE } from '../deposits/depositHeadings';
import { isFigure } from '../rows/rowKind';
import { beginsLikeTotal } from '../rows/totalWords';
import { PERIOD } from './slots';
import type { Header } from './tableHeader';

const NAME = 'Uraian/Indikator Kinerja';
const HOLDING = [
  'Tahun',
  'Kode OPD',
  'Perangkat Daerah',
  'Bidang',
  'Kode Rekening',
  'Satuan',
  'Arah Indikator',
  'Metode Perhitungan',
  'Periode Ukur',
  'Misi RPJMD',
  'Sasaran RPJMD',
  'Tanggal Berlaku Perubahan',
  'Nama Pejabat',
  'NIP',
  'Jabatan',
  PERIOD,
] as const;

/** A merge over rows of a table, by grid indexes. */
export interface RowMerge {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
}

/** The cells with content that are merged over several of the rows from `from` to `to`. */
export function rowMerges(
  { merges, rect, values }: SheetGrid,
  from: number,
  to: number,
): readonly RowMerge[] {
  const place = (one: Rect): RowMerge => ({
    row: one.top - (rect?.top ?? 1),
    rows: one.rows,
    column: one.left - (rect?.left ?? 1),
  });
  return merges
    .filter((one) => one.rows > 1)
    .map(place)
    .filter(({ row, column }) => row >= from && row < to && !isBlank(values[row]?.[column]))
    .map((one) => ({ ...one, rows: Math.min(one.rows, to - one.row) }));
}

interface Places {
  /** Columns whose value holds for every row of a merge. */
  readonly holding: ReadonlySet<number>;
  /** The column of the name, where it holds only for rows with a figure of their own. */
  readonly name: number | null;
  readonly names: readonly number[];
  readonly codes: readonly number[];
  readonly units: readonly number[];
  readonly all: readonly number[];
}

function placesOf(headers: readonly Header[]): Places {
  const columnsOf = (heading: string): readonly number[] =>
    headers.flatMap(({ columns, spread }) => spread.get(heading) ?? columns.get(heading) ?? []);
  const names = [...new Set(columnsOf(NAME))];
  const [name] = names;
  // Names in several columns tell levels: a parent merged over its rows is not their name.
  const isOneName = names.length === 1 && name !== undefined;
  const isKey = headers.some(({ isDeposits, columns }) => isDeposits || columns.has(PERIOD));
  const dates = headers.flatMap(({ isDeposits, columns }) =>
    isDeposits ? (columns.get(DEPOSIT_DATE) ?? []) : [],
  );
  const holding = [...HOLDING.flatMap(columnsOf), ...dates, ...(isOneName && isKey ? names : [])];
  return {
    holding: new Set(holding),
    name: isOneName && !isKey ? name : null,
    names,
    codes: columnsOf('Kode Rekening'),
    units: columnsOf('Satuan'),
    all: headers.flatMap(({ columns, spread }) => [...columns.values(), ...[...spread.values()].flat()]),
  };
}

interface Filled {
  readonly value: CellValue;
  readonly format: string;
}

/**
 * The sheet with the texts that are merged over several rows of a table in each of these rows; figures stay where they
 * stand, and rows without any content of their own stay blank.
 */
export function filledDown(grid: SheetGrid, headers: readonly Header[], from: number, to: number): SheetGrid {
  const merges = rowMerges(grid, from, to);
  if (merges.length === 0) return grid;
  const places = placesOf(headers);
  const rows = new Map<number, Map<number, Filled>>();
  for (const { row, rows: count, column } of merges) {
    if (!places.holding.has(column) && column !== places.name) continue;
    const value = grid.values[row]?.[column] ?? '';
    if (isErrorCell(grid, row, column)) continue;
    const cell = { value, format: grid.numberFormats[row]?.[column] ?? 'General' };
    for (let at = row + 1; at < row + count; at += 1) {
      if (!mayTake(grid.values[at] ?? [], column, places)) continue;
      rows.set(at, (rows.get(at) ?? new Map<number, Filled>()).set(column, cell));
    }
  }
  for (const [row, cells] of rows) if (isTotalOf(grid.values[row] ?? [], cells, places)) rows.delete(row);
  return rows.size === 0 ? grid : withCells(grid, rows);
}

const isErrorCell = ({ errorCells, rect }: SheetGrid, row: number, column: number): boolean =>
  errorCells.has(`${(rect?.top ?? 1) + row}:${(rect?.left ?? 1) + column}`);

function mayTake(values: readonly CellValue[], column: number, places: Places): boolean {
  const own = places.all.filter((at) => !isBlank(values[at]));
  if (column !== places.name) return own.length > 0;
  return own.some((at) => !places.holding.has(at) && isFigure(values[at]));
}

/** `Jumlah Dinas` under a merged office is no indicator of it. */
function isTotalOf(
  values: readonly CellValue[],
  cells: ReadonlyMap<number, Filled>,
  { names, codes, units }: Places,
): boolean {
  const isNamedTotal = names.some((at) => beginsLikeTotal(plainText(values[at]).toLowerCase()));
  const isFilled = (at: number): boolean => !isBlank(values[at]) || cells.has(at);
  return isNamedTotal && ![...codes, ...units].some(isFilled);
}

function withCells(grid: SheetGrid, rows: ReadonlyMap<number, ReadonlyMap<number, Filled>>): SheetGrid {
  const filled = <T>(matrix: readonly (readonly T[])[], of: (cell: Filled) => T): readonly (readonly T[])[] =>
    matrix.map((line, row) => {
      const cells = rows.get(row);
      if (cells === undefined) return line;
      return line.map((value, column) => {
        const cell = cells.get(column);
        return cell === undefined ? value : of(cell);
      });
    });
  return {
    ...grid,
    values: filled(grid.values, ({ value }) => value),
    formulas: filled(grid.formulas, ({ value }) => value),
    numberFormats: filled(grid.numberFormats, ({ format }) => format),
  };
}
