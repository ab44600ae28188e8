// Which cells of the sources a run's freshness is watched over: the figures of every table, in as few rectangles as hold
// them. Reads cells and changes none.
import type { Rect, SheetGrid, WorkbookReading } from '../grid';
import type { SourceTable } from '../inspection';
import { columnNumber } from './address';
import { inputAt, valueAt } from './gridCell';

export interface WatchedRange {
  readonly grid: SheetGrid;
  readonly rect: Rect;
  /** Of targets or realisation, and not of the rules and documents by which they are judged. */
  readonly isMain: boolean;
}

const isOfFigures = ({ role }: SourceTable): boolean => role === 'target' || role === 'realisation';

const LAST_ROW = 1_048_576;
/** The more cells are added up, the coarser the sum: beyond these each column is watched by itself. */
const MOST_TOGETHER = 200_000;

/** Texts that say of what a figure is; watched only where they hold numbers. */
const TEXT_HEADINGS: ReadonlySet<string> = new Set([
  'Kode OPD',
  'Perangkat Daerah',
  'Bidang',
  'Kode Rekening',
  'Uraian/Indikator Kinerja',
  'Satuan',
  'Arah Indikator',
  'Metode Perhitungan',
  'Periode Ukur',
  'Misi RPJMD',
  'Sasaran RPJMD',
]);

const rightOf = (grid: SheetGrid): number =>
  grid.rect === null ? 0 : grid.rect.left + grid.rect.columns - 1;

function holdsNumber(grid: SheetGrid, column: number, { firstRow, lastRow }: SourceTable): boolean {
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (typeof valueAt(grid, row, column) === 'number') return true;
  }
  return false;
}

/** Columns of the used range that are not the tool's. */
function openColumns(reading: WorkbookReading, grid: SheetGrid): readonly number[] {
  const own = reading.marks.filter(({ sheet }) => sheet === grid.name);
  return Array.from({ length: rightOf(grid) }, (_, at) => at + 1).filter((column) =>
    own.every(({ rect }) => column < rect.left || column >= rect.left + rect.columns),
  );
}

function columnsOf(reading: WorkbookReading, grid: SheetGrid, table: SourceTable): readonly number[] {
  const named = Object.entries(table.columns).map(([heading, letters]) => ({
    heading,
    column: columnNumber(letters),
  }));
  // A table with a row for each period is read as if it were wider than it is: its figures lie anywhere in its rows.
  const open = openColumns(reading, grid);
  if (named.some(({ column }) => !open.includes(column))) {
    return open.filter((column) => holdsNumber(grid, column, table));
  }
  return named
    .filter(
      ({ heading, column }) =>
        (isOfFigures(table) && !TEXT_HEADINGS.has(heading)) || holdsNumber(grid, column, table),
    )
    .map(({ column }) => column);
}

/** A row is often typed right below the last one, or let in above the total: the row below is watched too. */
function bottomOf(grid: SheetGrid, columns: readonly number[], lastRow: number): number {
  const isPending = columns.some(
    (column) =>
      typeof inputAt(grid, lastRow + 1, column) === 'object' && valueAt(grid, lastRow + 1, column) === '',
  );
  return isPending || lastRow >= LAST_ROW ? lastRow : lastRow + 1;
}

/** Runs of columns that stand side by side. */
export function sideBySide(
  columns: readonly number[],
): readonly (readonly [left: number, columns: number])[] {
  const runs: [number, number][] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && column === last[0] + last[1]) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}

/** The figures of every table, each cell once. */
export function watchedRanges(
  reading: WorkbookReading,
  sources: readonly SourceTable[],
): readonly WatchedRange[] {
  const places = new Map<string, { grid: SheetGrid; table: SourceTable; columns: number[] }>();
  for (const table of sources) {
    const grid = reading.sheets.find(({ name }) => name === table.sheet);
    if (grid === undefined || table.lastRow < table.firstRow) continue;
    // Targets and realisation of one table are two sources.
    const key = `${String(table.firstRow)} ${String(table.lastRow)} ${table.sheet}`;
    const place = places.get(key) ?? { grid, table, columns: [] };
    place.columns.push(...columnsOf(reading, grid, table));
    places.set(key, place);
  }
  return [...places.values()].flatMap(({ grid, table, columns }) => {
    const rows = bottomOf(grid, columns, table.lastRow) - table.firstRow + 1;
    const isLarge = rows * columns.length > MOST_TOGETHER;
    const pieces = isLarge
      ? [...new Set(columns)].map((column) => [column, 1] as const)
      : sideBySide(columns);
    return pieces.map(([left, width]) => ({
      grid,
      rect: { top: table.firstRow, left, rows, columns: width },
      isMain: isOfFigures(table),
    }));
  });
}
