// Finds tables by their headings, wherever they start: title rows above, blank columns left, any column order, one to
// three header rows. Reads no figure.
import type { SheetGrid, TableInfo } from '../grid';
import type { FoundTable } from './foundTable';
import { headerPaths } from './headerPaths';
import { DICTIONARIES, RESULT_SHEETS } from './headingDictionary';
import { bareWord, plainText } from './headingText';
import { headersOf, type Header } from './tableHeader';

/** Deeper header rows are looked for only on small sheets and at the top of Excel tables. */
const TOP_ROWS = 60;
const SMALL_SHEET = 2_000;
const MOST_HEADER_ROWS = 3;
const LONGEST_SIGN = 60;
const RESULT_NAME = new RegExp(
  `^(?:${RESULT_SHEETS.map((name) => name.toLowerCase()).join('|')})(?: \\(\\d+\\))?$`,
);

export const isResultSheet = (name: string): boolean => RESULT_NAME.test(plainText(name).toLowerCase());

const KNOWN_WORDS: ReadonlySet<string> = new Set(
  Object.values(DICTIONARIES).flatMap((words) => [...words.keys()]),
);

function candidateRows(grid: SheetGrid): readonly number[] {
  const rows = grid.values.length;
  const top = grid.rect?.top ?? 1;
  const depth = rows <= SMALL_SHEET ? rows : TOP_ROWS;
  const numbers = Array.from({ length: Math.min(depth, rows) }, (_, row) => row);
  const tableTops = grid.tables
    .map((table) => table.rect.top - top)
    .filter((row) => row >= depth && row < rows);
  return [...numbers, ...tableTops].sort((a, b) => a - b);
}

/** A row that may belong to a header: it holds a word that a header of some table has. */
const hasKnownWord = (row: readonly unknown[]): boolean =>
  row.some(
    (value) =>
      typeof value === 'string' &&
      value !== '' &&
      value.length <= LONGEST_SIGN &&
      KNOWN_WORDS.has(bareWord(value)),
  );

const textsIn = (row: readonly unknown[]): number =>
  row.filter((value) => typeof value === 'string' && value !== '').length;

const tableAt = (grid: SheetGrid, row: number): TableInfo | null =>
  grid.tables.find((table) => table.rect.top === (grid.rect?.top ?? 1) + row) ?? null;

interface HeaderBlock {
  readonly headers: readonly Header[];
  readonly row: number;
  readonly depth: number;
}

/** All tables of known roles on a sheet, top down; none on the tool's own result sheets. */
export function findTables(grid: SheetGrid): readonly FoundTable[] {
  if (grid.rect === null || isResultSheet(grid.name)) return [];
  const blocks: HeaderBlock[] = [];
  let free = 0;
  for (const row of candidateRows(grid)) {
    if (row < free) continue;
    const block = blockAround(grid, row, free);
    if (block === null) continue;
    free = block.row + block.depth;
    blocks.push(block);
  }
  return blocks.flatMap((block, at) => tablesOf(grid, block, blocks[at + 1]?.row ?? grid.values.length));
}

function tablesOf(
  grid: SheetGrid,
  { headers, row, depth }: HeaderBlock,
  next: number,
): readonly FoundTable[] {
  const top = grid.rect?.top ?? 1;
  const excelTable = tableAt(grid, row);
  const end = excelTable === null ? next : excelTable.rect.top + excelTable.rect.rows - top;
  return headers.map((header) => ({
    role: header.role,
    grid,
    headerRows: Array.from({ length: depth }, (_, at) => top + row + at),
    columns: header.columns,
    nameColumns: header.spread.get('Uraian/Indikator Kinerja') ?? [],
    codeColumns: header.spread.get('Kode Rekening') ?? [],
    written: header.written,
    doubled: header.doubled,
    unclear: header.unclear,
    yearly: header.yearly,
    from: row + depth,
    to: Math.min(end, next),
  }));
}

/** The best header that has the row in it and begins at `free` or below. */
function blockAround(grid: SheetGrid, row: number, free: number): HeaderBlock | null {
  const cells = grid.values[row] ?? [];
  if (textsIn(cells) < 2 || !hasKnownWord(cells)) return null;
  const excelTable = tableAt(grid, row);
  if (excelTable !== null) {
    const left = excelTable.rect.left - (grid.rect?.left ?? 1);
    return blockAt(grid, row, 1, left, Math.min(cells.length, left + excelTable.rect.columns));
  }
  let best: HeaderBlock | null = null;
  for (let depth = 1; depth <= MOST_HEADER_ROWS; depth += 1) {
    for (let start = row; start > row - depth && start >= free; start -= 1) {
      if (!isHeaderLike(grid, start, row) || !isHeaderLike(grid, start + depth - 1, row)) continue;
      const block = blockAt(grid, start, depth, 0, cells.length);
      if (block !== null && (best === null || worthOf(block) > worthOf(best))) best = block;
    }
  }
  return best;
}

function blockAt(
  grid: SheetGrid,
  row: number,
  depth: number,
  left: number,
  right: number,
): HeaderBlock | null {
  const headers = headersOf(headerPaths(grid, { row, depth, left, right }), left, null);
  return headers.length === 0 ? null : { headers, row, depth };
}

/** Columns with a meaning of their own; a heading that stands twice is worth less than two that differ. */
const worthOf = ({ headers }: HeaderBlock): number =>
  headers.reduce((sum, { columns, doubled }) => sum + columns.size * 2 - doubled.size, 0);

/** A further header row holds at least one text or numeral and no long number; a year may head a column. */
function isHeaderLike(grid: SheetGrid, row: number, anchor: number): boolean {
  if (row === anchor) return true;
  const cells = grid.values[row];
  if (cells === undefined || tableAt(grid, row) !== null) return false;
  let filled = 0;
  for (const value of cells) {
    if (value === '') continue;
    filled += 1;
    if (typeof value !== 'number') continue;
    const isYear = value >= 1990 && value <= 2100;
    if (Math.abs(value) > 12 && !isYear && (value < 30_000 || value > 60_000)) return false;
  }
  return filled > 0;
}
