// Finds tables by their headings, wherever they start: title rows above, blank columns left, any column order, one or
// two header rows. Reads no figure.
import { MONTH_NAMES } from '../monthNames';
import type { CellValue, SheetGrid, TableInfo } from '../grid';
import type { SourceRole } from '../templateSheets';
import type { FoundTable } from './foundTable';
import { DICTIONARIES, RESULT_SHEETS, ROLE_SIGNS } from './headingDictionary';
import { bareWord, foldedHeading, plainText } from './headingText';
import { monthHeading, monthOfDateHeading } from './monthHeading';

/** Deeper header rows are looked for only on small sheets and at the top of Excel tables. */
const TOP_ROWS = 60;
const SMALL_SHEET = 2_000;
const LONGEST_HEADING = 80;
const RESULT_NAME = new RegExp(
  `^(?:${RESULT_SHEETS.map((name) => name.toLowerCase()).join('|')})(?: \\(\\d+\\))?$`,
);
/** Units and years behind a heading: `Target Murni (Rp juta)`, `APBD 2026`, `Target T.A. 2026 (Rp)`. */
const TRAILING = /\s*(?:\((?!%)[^)]*\)|(?:tahun|t\.?a\.?|thn)?\s*(?:19|20)\d\d|\btahun anggaran|\bt\.a\.?)$/;

export const isResultSheet = (name: string): boolean => RESULT_NAME.test(plainText(name).toLowerCase());

interface Match {
  readonly heading: string;
  readonly isExact: boolean;
  readonly isRunning: boolean;
}

function lookUp(role: SourceRole, text: string, raw: CellValue, format: string): Match | null {
  const words = DICTIONARIES[role];
  let folded = text;
  for (let turn = 0; turn < 4 && folded !== ''; turn += 1) {
    const bare = bareWord(folded);
    const heading = words.get(bare);
    if (heading !== undefined) return { heading, isExact: bareWord(heading) === bare, isRunning: false };
    const shorter = folded.replace(TRAILING, '').trim();
    if (shorter === folded) break;
    folded = shorter;
  }
  if (role !== 'realisation') return null;
  const named = monthHeading(text);
  const month = named?.month ?? monthOfDateHeading(raw, format);
  const heading = month === null || month === undefined ? undefined : MONTH_NAMES[month];
  return heading === undefined ? null : { heading, isExact: true, isRunning: named?.isRunning ?? false };
}

/** The texts of one or two header rows, one a column; a merged upper cell counts for the columns to its right. */
function headerTexts(
  grid: SheetGrid,
  row: number,
  depth: number,
  left: number,
  right: number,
): readonly string[][] {
  const lower = grid.values[row + depth - 1] ?? [];
  const upper = depth > 1 ? (grid.values[row] ?? []) : [];
  const texts: string[][] = [];
  let above = '';
  for (let column = 0; column < right; column += 1) {
    if (column < left) {
      texts.push([]);
      continue;
    }
    const own = foldedHeading(lower[column] ?? '');
    const over = depth > 1 ? foldedHeading(upper[column] ?? '') : '';
    if (over !== '') above = over;
    if (depth === 1) texts.push(own === '' ? [] : [own]);
    else if (own === '') texts.push(over === '' ? [] : [over]);
    else texts.push(above === '' ? [own] : [`${above} ${own}`, own]);
  }
  return texts.map((list) => list.filter((text) => text.length <= LONGEST_HEADING));
}

interface Header {
  readonly role: SourceRole;
  readonly columns: Map<string, number>;
  readonly doubled: Map<string, number[]>;
  readonly running: Set<string>;
  readonly written: Map<string, string>;
}

function headerOf(
  role: SourceRole,
  grid: SheetGrid,
  row: number,
  depth: number,
  texts: readonly string[][],
): Header | null {
  const found = new Map<string, { column: number; match: Match; text: string }[]>();
  for (let column = 0; column < texts.length; column += 1) {
    for (const text of texts[column] ?? []) {
      const at = row + depth - 1;
      const match = lookUp(
        role,
        text,
        grid.values[at]?.[column] ?? '',
        grid.numberFormats[at]?.[column] ?? '',
      );
      if (match === null) continue;
      found.set(match.heading, [...(found.get(match.heading) ?? []), { column, match, text }]);
      break;
    }
  }
  const signs = ROLE_SIGNS.find((sign) => sign.role === role)?.groups ?? [];
  if (!signs.every((group) => group.some((heading) => found.has(heading)))) return null;
  const header: Header = {
    role,
    columns: new Map(),
    doubled: new Map(),
    running: new Set(),
    written: new Map(),
  };
  for (const [heading, all] of found) {
    const exact = all.filter((place) => place.match.isExact);
    const chosen = exact.length > 0 ? exact : all;
    const first = chosen[0];
    if (first === undefined) continue;
    header.columns.set(heading, first.column);
    header.written.set(heading, first.text);
    if (first.match.isRunning) header.running.add(heading);
    if (chosen.length > 1)
      header.doubled.set(
        heading,
        chosen.map((place) => place.column),
      );
  }
  return header;
}

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

/** A row with fewer than two texts heads no table. */
function hasTexts(row: readonly unknown[] | undefined): boolean {
  let texts = 0;
  for (const value of row ?? []) if (typeof value === 'string' && value !== '') texts += 1;
  return texts >= 2;
}

const tableAt = (grid: SheetGrid, row: number): TableInfo | null =>
  grid.tables.find((table) => table.rect.top === (grid.rect?.top ?? 1) + row) ?? null;

/** All tables of known roles on a sheet, top down; none on the tool's own result sheets. */
export function findTables(grid: SheetGrid): readonly FoundTable[] {
  if (grid.rect === null || isResultSheet(grid.name)) return [];
  const top = grid.rect.top;
  const tables: FoundTable[] = [];
  const starts: number[] = [];
  let skipTo = 0;
  for (const row of candidateRows(grid)) {
    if (row < skipTo || !hasTexts(grid.values[row])) continue;
    const best = bestHeaders(grid, row);
    if (best === null) continue;
    skipTo = row + best.depth;
    starts.push(row);
    const excelTable = tableAt(grid, row);
    const end = excelTable === null ? grid.values.length : excelTable.rect.top + excelTable.rect.rows - top;
    for (const header of best.headers) {
      tables.push({
        role: header.role,
        grid,
        headerRows: Array.from({ length: best.depth }, (_, i) => top + row + i),
        columns: header.columns,
        written: header.written,
        doubled: header.doubled,
        runningHeadings: header.running,
        from: row + best.depth,
        to: Math.min(end, grid.values.length),
      });
    }
  }
  return tables.map((table) => {
    const next = starts.find((start) => start >= table.from);
    return next === undefined || next >= table.to ? table : { ...table, to: next };
  });
}

function bestHeaders(
  grid: SheetGrid,
  row: number,
): { readonly headers: readonly Header[]; readonly depth: number } | null {
  const excelTable = tableAt(grid, row);
  const left = excelTable === null ? 0 : excelTable.rect.left - (grid.rect?.left ?? 1);
  const width = grid.values[row]?.length ?? 0;
  const right = excelTable === null ? width : Math.min(width, left + excelTable.rect.columns);
  const single = headersOf(grid, row, 1, headerTexts(grid, row, 1, left, right));
  if (excelTable !== null || row + 1 >= grid.values.length) return single;
  const double = isHeaderLike(grid.values[row + 1])
    ? headersOf(grid, row, 2, headerTexts(grid, row, 2, left, right))
    : null;
  if (single === null || double === null) return single ?? double;
  const count = (found: { readonly headers: readonly Header[] }): number =>
    found.headers.reduce((sum, header) => sum + header.columns.size, 0);
  return count(double) > count(single) ? double : single;
}

/** A second header row holds no long number and at least one text. */
function isHeaderLike(row: readonly unknown[] | undefined): boolean {
  let texts = 0;
  for (const value of row ?? []) {
    if (typeof value === 'string' && value !== '') texts += 1;
    else if (typeof value === 'number' && Math.abs(value) > 12 && (value < 30_000 || value > 60_000))
      return false;
  }
  return texts > 0;
}

function headersOf(
  grid: SheetGrid,
  row: number,
  depth: number,
  texts: readonly string[][],
): { readonly headers: readonly Header[]; readonly depth: number } | null {
  const headers: Header[] = [];
  for (const { role } of ROLE_SIGNS) {
    const header = headerOf(role, grid, row, depth, texts);
    if (header === null) continue;
    const isSecond = headers.length > 0 && !(role === 'realisation' && headers[0]?.role === 'target');
    if (!isSecond) headers.push(header);
  }
  return headers.length === 0 ? null : { headers, depth };
}
