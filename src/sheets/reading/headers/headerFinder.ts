// Finds tables by their headings, wherever they start: title rows above, blank columns left, any column order, one to
// four header rows. Reads no figure.
import { captionsOf } from '../captions/captions';
import { withSheetTitles } from '../captions/sheetTitles';
import type { SheetGrid } from '../../grid';
import { hasSettledWord, settledBy } from '../pointing/settledColumns';
import { pointedHeaders, type PointedHeader } from '../pointing/pointedHeader';
import type { About } from './figureHeading';
import type { FoundTable } from './foundTable';
import {
  blockAround,
  blockAt,
  isHeaderLike,
  partsOfBlock,
  tableAt,
  type HeaderBlock,
  type Sheet,
} from './headerBlock';
import { saidOf, type Header } from './tableHeader';
import { DICTIONARIES } from './headingDictionary';
import { RESULT_SHEETS } from './roleSigns';
import { bareWord, plainText } from '../cells/headingText';
import { titledFactor } from '../cells/tableUnit';
import { turned, type TurnedTable } from './longForm';
import { turnedLines, withLines } from '../lines/linesAcross';
import { filledDown } from './mergedCells';
import { namesByEvidence, withNamedOffices } from './namesByEvidence';
import { isNumberRow } from '../rows/numberRow';
import { meansTheSame } from './sameHeader';
import { withUnit } from './sharedUnit';
import { PERIOD, PERIOD_REALISATION, PERIOD_TARGET } from './slots';
import { NO_POINTING, type SheetPointing } from '../pointing/pointing';

/** Deeper header rows are looked for only on small sheets and at the top of Excel tables. */
const TOP_ROWS = 60;
const SMALL_SHEET = 2_000;
const LONGEST_SIGN = 60;
const MOST_TITLES = 12;
const RESULT_NAME = new RegExp(
  `^(?:${RESULT_SHEETS.map((name) => name.toLowerCase()).join('|')})(?: \\(\\d+\\))?$`,
);

const FIGURE_ROLES = ['target', 'realisation'] as const;

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
      (KNOWN_WORDS.has(bareWord(value)) ||
        (value.includes('/') && value.split('/').some((part) => KNOWN_WORDS.has(bareWord(part))))),
  );

const textsIn = (row: readonly unknown[]): number =>
  row.filter((value) => typeof value === 'string' && value !== '').length;

/**
 * All tables of known roles on a sheet, top down; none on the tool's own result sheets. What was pointed at goes before
 * what is found; `use` is told each heading path whose given meaning is used. `assumed`: what figures are
 * of which neither headings nor titles say it.
 */
export function findTables(
  grid: SheetGrid,
  pointing: SheetPointing = NO_POINTING,
  use: (path: string) => void = () => undefined,
  assumed: About | null = null,
): readonly FoundTable[] {
  if (grid.rect === null || isResultSheet(grid.name)) return [];
  const lines = pointing.cells.length === 0 ? turnedLines(grid) : null;
  const across = lines === null ? [] : tablesGiven(lines.grid, pointing, use, assumed);
  if (lines !== null && FIGURE_ROLES.every((role) => across.some((table) => table.role === role)))
    return across.map((table) => withLines(table, lines));
  const tables = tablesGiven(grid, pointing, use, assumed);
  if (tables.length > 0 || pointing.cells.length > 0) return tables;
  const names = namesByEvidence(grid);
  if (names.size === 0) return tables;
  const columns = new Map([...names, ...pointing.columns]);
  const guessed = tablesGiven(grid, { ...pointing, columns }, use, assumed);
  return guessed.map((table) => ({ ...withNamedOffices(table), isByEvidence: true }));
}

function tablesGiven(
  grid: SheetGrid,
  pointing: SheetPointing,
  use: (path: string) => void,
  assumed: About | null,
): readonly FoundTable[] {
  const { columns } = pointing;
  const sheet: Sheet = {
    grid,
    settled: settledBy(columns, use),
    assumed,
    hasKnownWord: (cells) => hasKnownWord(cells) || hasSettledWord(columns, cells),
    isHead: (cells) => textsIn(cells) >= 2 && (hasKnownWord(cells) || hasSettledWord(columns, cells)),
  };
  const pointed = pointing.cells.length === 0 ? [] : pointedBlocks(sheet, pointing);
  return withSheetTitles(tablesUnder(grid, blocksOf(sheet, pointed)));
}

function pointedBlocks({ grid, settled }: Sheet, pointing: SheetPointing): readonly HeaderBlock[] {
  const headers = pointedHeaders({
    grid,
    pointing,
    settled,
    isHeaderLike: (row) => row >= 0 && isHeaderLike(grid, row, -1),
    hasKnownWord: (row) => hasKnownWord(grid.values[row] ?? []),
    saidOf: (role, path) => saidOf(role, path, role),
  });
  return headers.flatMap((pointed) => {
    const { row, depth } = pointed;
    const place = { row, depth, left: 0, right: grid.values[row]?.length ?? 0 };
    const own = { grid, settled: pointed.settled };
    const block = blockAt(own, place, { after: 0, captions: captionsOf(grid, row, 0), assumed: null }, true);
    return block === null ? [] : [{ ...block, pointed }];
  });
}

/** The headers of a sheet, top down; those over pointed cells keep their rows. */
function blocksOf(sheet: Sheet, pointed: readonly HeaderBlock[]): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [...pointed];
  let free = 0;
  for (const row of candidateRows(sheet.grid)) {
    if (row < free) continue;
    const block = blockAround(sheet, row, free, blocks[0]?.captions.year ?? null);
    if (block === null) continue;
    const own = pointed.find((one) => one.row < block.row + block.depth && block.row < one.row + one.depth);
    free = own === undefined ? block.row + block.depth : Math.max(row + 1, own.row + own.depth);
    if (own === undefined) blocks.push(block);
  }
  return pointed.length === 0 ? blocks : blocks.sort((a, b) => a.row - b.row);
}

function tablesUnder(grid: SheetGrid, blocks: readonly HeaderBlock[]): readonly FoundTable[] {
  const pages = pagesOf(grid, blocks);
  return pages.flatMap((page, at) => {
    const next = pages[at + 1]?.first;
    const end = next === undefined ? grid.values.length : withoutTitles(grid, next);
    return tablesOf(grid, page, end);
  });
}

/** A header with those that repeat it on further pages. */
interface Page {
  readonly first: HeaderBlock;
  readonly repeated: readonly HeaderBlock[];
}

/** Blocks whose header stands again below, with nothing new said above it, are one table. */
function pagesOf(grid: SheetGrid, blocks: readonly HeaderBlock[]): readonly Page[] {
  const pages: { readonly first: HeaderBlock; readonly repeated: HeaderBlock[] }[] = [];
  for (const block of blocks) {
    const page = pages.at(-1);
    if (page !== undefined && isRepeated(grid, page.first, block)) page.repeated.push(block);
    else pages.push({ first: block, repeated: [] });
  }
  return pages;
}

function isRepeated(grid: SheetGrid, first: HeaderBlock, block: HeaderBlock): boolean {
  const { through, office, year, about, weekOfMonth } = block.captions;
  // The sheet's name says its month above every page.
  const isNewMonth = through !== null && through !== first.captions.through;
  const isNew = isNewMonth || [office, year, about, weekOfMonth].some((fact) => fact !== null);
  if (isNew || block.depth !== first.depth || tableAt(grid, block.row) !== null) return false;
  const unit = titledFactor(grid, block.row, true);
  if (unit !== null && unit !== (titledFactor(grid, first.row) ?? 1n)) return false;
  const isEqual = Array.from({ length: block.depth }).every((_, at) => {
    const cells = grid.values[block.row + at] ?? [];
    return (grid.values[first.row + at] ?? []).every((value, column) => value === cells[column]);
  });
  const isUntitled = withoutTitles(grid, block) === block.row;
  return (isEqual || isUntitled) && meansTheSame(first.headers, block.headers);
}

/** The end of the rows above a header: its own titles, as far up as a blank row, are no rows of the table before. */
function withoutTitles(grid: SheetGrid, { row }: HeaderBlock): number {
  let end = row;
  for (let at = row - 1; at > Math.max(0, row - MOST_TITLES); at -= 1) {
    const filled = (grid.values[at] ?? []).filter((value) => value !== '');
    if (filled.length === 0) return end;
    if (filled.length > 2 || filled.some((value) => typeof value !== 'string')) return row;
    end = at;
  }
  return row;
}

/** Rows that are no data: headers that repeat the first, each with its number row. */
function headerAgain(grid: SheetGrid, { repeated }: Page): Set<number> {
  const rows = new Set<number>();
  for (const { row, depth } of repeated) {
    for (let at = row; at < row + depth; at += 1) rows.add(at);
    if (isNumberRow(grid.values[row + depth] ?? [])) rows.add(row + depth);
  }
  return rows;
}

/** The sheet with these rows as if they were blank. */
const without = (grid: SheetGrid, rows: ReadonlySet<number>): SheetGrid =>
  rows.size === 0
    ? grid
    : { ...grid, values: grid.values.map((line, row) => (rows.has(row) ? line.map(() => '') : line)) };

function tablesOf(grid: SheetGrid, page: Page, next: number): readonly FoundTable[] {
  const { headers, printed, captions, row, depth, pointed } = page.first;
  const top = grid.rect?.top ?? 1;
  const excelTable = tableAt(grid, row);
  const end = excelTable === null ? next : excelTable.rect.top + excelTable.rect.rows - top;
  const from = row + depth;
  const to = Math.min(end, next);
  const parts = excelTable === null && pointed === null ? partsOfBlock(grid, page.first, from, to) : [];
  if (parts.length > 0)
    return parts.flatMap((part) => tablesOf(part.grid, { ...page, first: part.block }, next));
  const again = headerAgain(grid, page);
  const filled = filledDown(grid, headers, from, to);
  const long = longTableOf(page.first, filled, from, to);
  const shown = long?.grid ?? without(filled, again);
  return headers.map((header) => ({
    role: header.role,
    isDeposits: header.isDeposits,
    grid: shown,
    headerRows: Array.from({ length: depth }, (_, at) => top + row + at),
    columns: withUnit(long === null ? header.columns : turnedColumns(header, long), headers),
    nameColumns: header.spread.get('Uraian/Indikator Kinerja') ?? [],
    codeColumns: header.spread.get('Kode Rekening') ?? [],
    written: header.written,
    doubled: header.doubled,
    unclear: long === null ? header.unclear : new Set(long.columns.keys()),
    yearly: header.yearly,
    printed: long?.printed ?? printed,
    ...(long === null ? {} : { origin: long.origin }),
    ...pointedIn(header.role, pointed),
    joined: new Set([...again, ...(long?.joined ?? [])]),
    captions,
    from,
    to,
  }));
}

function pointedIn(role: string, pointed: PointedHeader | null): Pick<FoundTable, 'pointedColumn'> {
  const own = pointed?.found.find((one) => one.role === role);
  return own === undefined ? {} : { pointedColumn: { column: own.column, path: own.path } };
}

/** The rows of a table with one row an indicator and period, turned; null for other tables. */
function longTableOf(
  { headers, printed }: HeaderBlock,
  grid: SheetGrid,
  from: number,
  to: number,
): TurnedTable | null {
  const columns = new Map(headers.flatMap((header) => [...header.columns]));
  const isLong = columns.has(PERIOD) && (columns.has(PERIOD_TARGET) || columns.has(PERIOD_REALISATION));
  return isLong ? turned({ grid, columns, printed, from, to }) : null;
}

const turnedColumns = ({ role, columns }: Header, long: TurnedTable): ReadonlyMap<string, number> =>
  new Map([
    ...columns,
    ...[...long.columns].filter(([heading]) => heading.startsWith('Target ') === (role === 'target')),
  ]);
