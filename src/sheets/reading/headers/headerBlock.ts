// The header around a row: how many rows it has, what its columns are, which tables it has beside each other. Looks for
// no tables further down and reads no figure.
import type { CellValue, SheetGrid, TableInfo } from '../../grid';
import { captionsOf, type Captions } from '../captions/captions';
import { bareWord } from '../cells/headingText';
import { DICTIONARIES } from './headingDictionary';
import { printedColumns } from '../evidence/printedHeading';
import { isFigureHeading } from '../pointing/columnHeadings';
import type { PointedHeader } from '../pointing/pointedHeader';
import type { Settled } from '../pointing/settledColumns';
import type { About } from './figureHeading';
import type { PrintedColumn } from './foundTable';
import { headerPaths, MOST_HEADER_ROWS, type HeaderPlace, type HeadingPath } from './headerPaths';
import { isRowAbove } from './rowAbove';
import { isRowBelow } from './rowBelow';
import { partsOf, shownPart, type ColumnKind } from './sideBySide';
import { headersOf, isFigureRole, saidOf, type Header } from './tableHeader';

export function tableAt(grid: SheetGrid, row: number): TableInfo | null {
  const [only = null, ...beside] = grid.tables.filter(({ rect }) => rect.top === (grid.rect?.top ?? 1) + row);
  // Of several side by side each is a part of the header's row.
  return beside.length === 0 ? only : null;
}

/** What stands above a header: its titles, and the grid row behind the table before. */
interface Above {
  readonly captions: Captions;
  readonly after: number;
  /** What figures are of which neither headings nor titles say it. */
  readonly assumed: About | null;
}

export interface HeaderBlock extends Above {
  readonly headers: readonly Header[];
  readonly printed: readonly PrintedColumn[];
  /** Of the columns from `left` on. */
  readonly paths: readonly HeadingPath[];
  readonly left: number;
  readonly settled: Settled;
  readonly row: number;
  readonly depth: number;
  readonly pointed: PointedHeader | null;
}

/** A sheet with what was pointed at on it. */
export interface Sheet {
  readonly grid: SheetGrid;
  readonly settled: Settled;
  readonly isHead: (cells: readonly unknown[]) => boolean;
  readonly hasKnownWord: (cells: readonly unknown[]) => boolean;
  readonly assumed: About | null;
}

/** The best header that has the row in it and begins at `free` or below. */
export function blockAround(
  sheet: Sheet,
  row: number,
  free: number,
  /** The year at the top of the sheet, of days in titles further down that name none. */
  topYear: number | null = null,
): HeaderBlock | null {
  const { grid } = sheet;
  const cells = grid.values[row] ?? [];
  if (!sheet.isHead(cells)) return null;
  const above = (at: number): Above => ({
    after: free,
    captions: captionsOf(grid, at, free, topYear),
    assumed: sheet.assumed,
  });
  const excelTable = tableAt(grid, row);
  if (excelTable !== null) {
    const left = excelTable.rect.left - (grid.rect?.left ?? 1);
    const right = Math.min(cells.length, left + excelTable.rect.columns);
    return blockAt(sheet, { row, depth: 1, left, right }, above(row));
  }
  let best: HeaderBlock | null = null;
  for (let start = row; start > row - MOST_HEADER_ROWS && start >= free; start -= 1) {
    if (
      !isHeaderLike(grid, start, row) ||
      (start < row && (isTitle(sheet, start) || areTitlesOfParts(grid, start, row)))
    )
      break;
    const titles = above(start);
    for (let depth = row - start + 1; depth <= MOST_HEADER_ROWS; depth += 1) {
      if (!isHeaderLike(grid, start + depth - 1, row)) break;
      const block = blockAt(sheet, { row: start, depth, left: 0, right: cells.length }, titles);
      if (block !== null && (best === null || isBetter(block, best))) best = block;
    }
  }
  if (best === null) return null;
  const over = best.row - 1;
  const isDeeper = over >= free && best.depth < MOST_HEADER_ROWS && isRowAbove(grid, over, keysOf(best));
  const place = { row: over, depth: best.depth + 1, left: 0, right: cells.length };
  return withRowsBelow(sheet, (isDeeper ? blockAt(sheet, place, above(over)) : null) ?? best);
}

/** The header with the rows of headings or units under it that say more of its columns, whatever they leave of its meaning. */
function withRowsBelow(sheet: Sheet, block: HeaderBlock): HeaderBlock | null {
  const { row, depth, left } = block;
  if (depth >= MOST_HEADER_ROWS || !isRowBelow(sheet.grid, block, keysOf(block))) return block;
  const right = left + block.paths.length;
  const deeper = blockAt(sheet, { row, depth: depth + 1, left, right }, block);
  return deeper === null ? null : withRowsBelow(sheet, deeper);
}

export function blockAt(
  { grid, settled }: Pick<Sheet, 'grid' | 'settled'>,
  place: HeaderPlace,
  above: Above,
  isPointed = false,
): HeaderBlock | null {
  const { left } = place;
  const paths = headerPaths(grid, place);
  return blockOf({ paths, left, settled }, place, above, isPointed);
}

type Columns = Pick<HeaderBlock, 'paths' | 'left' | 'settled'>;

function blockOf(
  columns: Columns,
  { row, depth }: Pick<HeaderPlace, 'row' | 'depth'>,
  above: Above,
  isPointed = false,
): HeaderBlock | null {
  const { paths, left, settled } = columns;
  const about = aboutOf(above);
  const headers = headersOf(paths, left, about, settled, isPointed);
  if (headers.length === 0) return null;
  const taken = new Set(headers.flatMap((header) => [...header.columns.values()]));
  const printed = printedColumns(paths, left, about, taken);
  const { captions, after, assumed } = above;
  return { ...columns, captions, after, assumed, headers, printed, row, depth, pointed: null };
}

const aboutOf = ({ captions: { about }, assumed }: Above): About | null =>
  about === null || about === 'both' ? assumed : about;

/** A table of several beside each other, with a sheet that shows nothing of the others. */
export interface BlockPart {
  readonly grid: SheetGrid;
  readonly block: HeaderBlock;
}

const ROLES = ['target', 'realisation'] as const;
const KEYS: Readonly<Record<string, ColumnKind>> = {
  'Uraian/Indikator Kinerja': 'name',
  'Kode Rekening': 'code',
  'Kode OPD': 'identity',
  'Perangkat Daerah': 'identity',
  Tahun: 'identity',
  Bidang: 'identity',
};
const NUMBER = /^(?:no|nomor|no urut)$/;

/** The tables that a header has beside each other; none where it has one. */
export function partsOfBlock(
  grid: SheetGrid,
  block: HeaderBlock,
  from: number,
  to: number,
): readonly BlockPart[] {
  if (!block.headers.every(({ role, isDeposits }) => isFigureRole(role) && !isDeposits)) return [];
  const outside = Array.from({ length: block.left }, (): ColumnKind => 'blank');
  const kinds = [...outside, ...block.paths.map((path, at) => kindOf(block, path, block.left + at))];
  const parts = partsOf(grid, kinds, from, to);
  if (parts.length < 2) return [];
  const found = parts.flatMap((part): readonly BlockPart[] => {
    const shown = shownPart(grid, part, block.row);
    const paths = block.paths.slice(Math.max(0, part.left - block.left), part.right - block.left);
    const columns = { paths, left: Math.max(block.left, part.left), settled: block.settled };
    const { after, assumed } = block;
    const above = { after, assumed, captions: captionsOf(shown, block.row, after) };
    const own = blockOf(columns, block, above);
    return own === null ? [] : [{ grid: shown, block: own }];
  });
  // Where the first has no figures of a kind of ours, what comes behind it is no second table, unless a blank column parts them.
  const isApart = found.every(({ block: own }) => own.left === block.left || kinds[own.left - 1] === 'blank');
  return found[0]?.block.left === block.left || isApart ? found : [];
}

function kindOf(block: HeaderBlock, path: HeadingPath, column: number): ColumnKind {
  if (path.isContinued || path.texts.length === 0) return 'blank';
  const said = ROLES.flatMap((role) => {
    const given = block.settled(role, path, column);
    return (given === undefined ? saidOf(role, path, aboutOf(block)) : given) ?? [];
  });
  if (said.some(isFigureHeading)) return 'figure';
  const key = said.map((heading) => KEYS[heading]).find((kind) => kind !== undefined);
  return key ?? (NUMBER.test(bareWord(path.texts.at(-1))) ? 'identity' : 'other');
}

/** A lone text at the left edge that is no heading by itself. */
function isTitle({ grid, hasKnownWord }: Sheet, row: number): boolean {
  if (hasKnownWord(grid.values[row] ?? [])) return false;
  const filled = (grid.values[row] ?? []).flatMap((value, column) => (value === '' ? [] : [column]));
  const left = grid.values.slice(row, row + MOST_HEADER_ROWS).map((cells) => cells.findIndex(isFilled));
  return filled.length < 2 && (filled[0] ?? 0) <= Math.min(...left.filter((column) => column >= 0));
}

/**
 * Texts that stand alone over parts of the header beside each other, each at the left edge of one with names or offices of its own:
 * `REALISASI PAJAK 2026` and, behind a blank column, `PERINGKAT` over a list.
 */
function areTitlesOfParts({ values }: SheetGrid, row: number, head: number): boolean {
  const heads = values[head] ?? [];
  const filled = (values[row] ?? []).flatMap((value, column) => (value === '' ? [] : [column]));
  if (filled.length < 2) return false;
  const parts = filled.map((column) => {
    const end = heads.indexOf('', column);
    const right = end < 0 ? heads.length : end;
    const isEdge = column < right && (column === 0 || (heads[column - 1] ?? '') === '');
    return isEdge && heads.slice(column, right).some(isKeyWord) ? { left: column, right } : null;
  });
  return parts.every((part, at) => part !== null && (filled[at + 1] ?? part.right) >= part.right);
}

const isKeyWord = (value: CellValue): boolean =>
  typeof value === 'string' && KEYS[DICTIONARIES.target.get(bareWord(value)) ?? ''] !== undefined;

const isFilled = (value: CellValue): boolean => value !== '';

const KEY_HEADINGS = Object.keys(KEYS);

const keysOf = ({ headers }: HeaderBlock): readonly number[] =>
  headers.flatMap(({ columns, spread }) =>
    KEY_HEADINGS.flatMap((heading) => spread.get(heading) ?? columns.get(heading) ?? []),
  );

/** More columns with a meaning; of equals the one with fewer rows, so that a title is no heading. */
function isBetter(one: HeaderBlock, other: HeaderBlock): boolean {
  const difference = worthOf(one) - worthOf(other);
  return difference > 0 || (difference === 0 && one.depth < other.depth);
}

/** Columns with a meaning of their own; a heading that stands twice is worth less than two that differ. */
const worthOf = ({ headers, paths, left, settled }: HeaderBlock): number => {
  // A column that was left out by hand is one that was understood.
  const leftOut = paths.filter((path, at) => ROLES.some((role) => settled(role, path, left + at) === null));
  return headers.reduce(
    (sum, { columns, doubled }) => sum + columns.size * 2 - doubled.size,
    leftOut.length * 2,
  );
};

/** A further header row holds at least one text or numeral and no long number; a year may head a column. */
export function isHeaderLike(grid: SheetGrid, row: number, anchor: number): boolean {
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
