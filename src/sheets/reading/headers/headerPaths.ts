// What stands above each column of a header of one to four rows, from the outermost heading to the innermost. Where the
// host does not tell merges, the blanks that they leave do. Knows no meaning of a heading.
import { groupedBy } from '../../../domain/groupedBy';
import type { CellValue, Rect, SheetGrid } from '../../grid';
import { isForeseenHeading, marked } from '../cells/footnotes';
import { foldedHeading } from '../cells/headingText';
import { withoutPivotSum } from '../cells/pivotHeading';
import { CURRENCY_ROWS, withCurrencyCells } from './currencyCells';
import { dayHeadings, type DayHeading } from './dayHeadings';
import { numberedHead, runsOfHeads } from './numberedHeads';

const LONGEST_HEADING = 120;
/** Offices write up to three; some add a row of units, or a band over all. */
export const MOST_HEADER_ROWS = 4;
const FORESEEN_MARK = '(perkiraan)';
export const NUMERAL = /^\(?(?:\d{1,2}|[ivx]{1,4})\)?$/;

export interface HeadingPath {
  /** Folded texts, outermost first; empty where nothing stands above the column. */
  readonly texts: readonly string[];
  /** The innermost cell with content, for headings that are dates. */
  readonly raw: CellValue;
  readonly format: string;
  /** Nothing of its own: the column belongs to the heading that spreads over it from the left. */
  readonly isContinued: boolean;
  /** How many columns under the same outer headings are headed by a bare numeral, as `1` to `12` or `I` to `IV`. */
  readonly numerals: number;
  /** One of `I` to `IV`, which stand so under two outer headings or more: `TARGET` and `REALISASI` over `I | II | III | IV | JUMLAH`. */
  readonly isPairedQuarter?: true;
  /** How many columns under the same outer headings are numbered in the same way as this one, as `B01` to `B12`. */
  readonly numbered?: number;
  /** The day that the innermost heading is, where it stands for all up to it. */
  readonly day?: DayHeading;
  /** Over how many columns each of the texts stands. */
  readonly spans?: readonly number[];
}

export interface HeaderPlace {
  readonly row: number;
  readonly depth: number;
  /** Grid columns, the right one behind the last. */
  readonly left: number;
  readonly right: number;
}

const isBlank = (value: CellValue | undefined): boolean => foldedHeading(value) === '';

/** The paths of the columns from `left` to `right`. */
export function headerPaths(grid: SheetGrid, place: HeaderPlace): readonly HeadingPath[] {
  const { row, depth, left, right } = place;
  const lines = Array.from({ length: depth }, (_, at) => grid.values[row + at] ?? []);
  const owners = ownersOf(lines, left, right, headMerges(grid, place));
  const widths = owners.map(widthsOf);
  const headings = (column: number): readonly { readonly text: string; readonly span: number }[] =>
    owners.flatMap((line, at) => {
      const owner = line[column - left] ?? -1;
      const text = owner < 0 ? '' : headingText(grid, lines[at]?.[owner], row + at);
      return text === '' || text.length > LONGEST_HEADING
        ? []
        : [{ text, span: widths[at]?.get(owner) ?? 1 }];
    });
  const groupOf = (column: number): string =>
    owners
      .slice(0, -1)
      .map((line) => line[column - left] ?? -1)
      .join(',');
  const days = daysUnder(grid, place, groupOf);
  const numerals = new Map<string, number>();
  for (let column = left; column < right; column += 1) {
    const group = groupOf(column);
    const innermost = foldedHeading(lines.at(-1)?.[column]);
    if (NUMERAL.test(innermost)) numerals.set(group, (numerals.get(group) ?? 0) + 1);
  }
  const numbered = numberedUnder(lines.at(-1) ?? [], place, groupOf);
  const quarters = depth > 1 ? pairedQuarters(lines.at(-1) ?? [], place, groupOf) : NO_COLUMNS;
  const paths = Array.from({ length: right - left }, (_, at): HeadingPath => {
    const column = left + at;
    const run = numbered.get(column);
    const inner = lines.findLastIndex((line) => !isBlank(line[column]));
    const own = headings(column);
    const day = days.get(column);
    return {
      ...(day === undefined ? {} : { day }),
      ...(run === undefined ? {} : { numbered: run }),
      ...(quarters.has(column) ? { isPairedQuarter: true } : {}),
      texts: own.map(({ text }) => text),
      spans: own.map(({ span }) => span),
      raw: lines[inner]?.[column] ?? '',
      format: grid.numberFormats[row + inner]?.[column] ?? 'General',
      isContinued: inner < 0,
      numerals: numerals.get(groupOf(column)) ?? 0,
    };
  });
  return withCurrencyCells(paths, grid.values.slice(row + depth, row + depth + CURRENCY_ROWS), left);
}

/** The folded text, of a sum in a pivot table its field; a mark whose note calls the figures foreseen says it of the heading: `Jul*` with `* angka prognosis`. */
function headingText(grid: SheetGrid, value: CellValue | undefined, row: number): string {
  const own = marked(value);
  const isForeseen = own !== null && isForeseenHeading(grid, own, row);
  const text = isForeseen ? `${foldedHeading(own.text)} ${FORESEEN_MARK}` : foldedHeading(value);
  return withoutPivotSum(text);
}

/** The days in the last row of a header by column; those under one outer heading are told together. */
function daysUnder(
  { values, numberFormats }: SheetGrid,
  { row, depth, left, right }: HeaderPlace,
  groupOf: (column: number) => string,
): ReadonlyMap<number, DayHeading> {
  const line = row + depth - 1;
  const columns = Array.from({ length: right - left }, (_, at) => left + at).filter(
    (column) => (values[line]?.[column] ?? '') !== '',
  );
  const days = new Map<number, DayHeading>();
  for (const own of groupedBy(columns, groupOf).values()) {
    const cells = own.map((column) => ({
      value: values[line]?.[column],
      format: numberFormats[line]?.[column] ?? 'General',
    }));
    dayHeadings(cells).forEach((day, at) => {
      if (day !== null) days.set(own[at] ?? -1, day);
    });
  }
  return days;
}

const NO_COLUMNS: ReadonlySet<number> = new Set();
const ROMAN_QUARTERS = ['i', 'ii', 'iii', 'iv'];

/** The columns of the last header row that are numbered I to IV under two outer headings or more, and no further. */
function pairedQuarters(
  line: readonly CellValue[],
  { left, right }: HeaderPlace,
  groupOf: (column: number) => string,
): ReadonlySet<number> {
  const columns = Array.from({ length: right - left }, (_, at) => left + at).filter((column) =>
    NUMERAL.test(foldedHeading(line[column])),
  );
  const groups = [...groupedBy(columns, groupOf).values()].filter(
    (own) => own.map((column) => foldedHeading(line[column])).join() === ROMAN_QUARTERS.join(),
  );
  return groups.length < 2 ? NO_COLUMNS : new Set(groups.flat());
}

/** By column of the last header row how many are numbered like it. */
function numberedUnder(
  line: readonly CellValue[],
  { left, right }: HeaderPlace,
  groupOf: (column: number) => string,
): ReadonlyMap<number, number> {
  const columns = Array.from({ length: right - left }, (_, at) => left + at).flatMap((column) => {
    const value = line[column] ?? '';
    const head = value === '' ? null : numberedHead(foldedHeading(value));
    return head === null ? [] : [{ column, head }];
  });
  const numbered = new Map<number, number>();
  if (columns.length < 2) return numbered;
  for (const own of groupedBy(columns, ({ column }) => groupOf(column)).values()) {
    const runs = runsOfHeads(own.map(({ head }) => head));
    for (const { column, head } of own) {
      const run = runs.get(head.word);
      if (run !== undefined) numbered.set(column, run);
    }
  }
  return numbered;
}

/** Over how many columns each owner stands. */
function widthsOf(line: readonly number[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const owner of line) widths.set(owner, (widths.get(owner) ?? 0) + 1);
  return widths;
}

/** Where a merged cell of the header has its text: its first column, and the header row, negative above the header. */
interface Merge {
  readonly line: number;
  readonly column: number;
  readonly isWide: boolean;
}

type HeadMerges = (line: number, column: number) => Merge | null;

function headMerges({ merges, rect }: SheetGrid, { row, depth, left, right }: HeaderPlace): HeadMerges {
  const top = (rect?.top ?? 1) + row;
  const first = rect?.left ?? 1;
  const isInHead = (one: Rect): boolean =>
    one.top < top + depth &&
    one.top + one.rows > top &&
    one.left < first + right &&
    one.left + one.columns > first + left;
  const cells = new Map<string, Merge>();
  for (const one of merges.filter(isInHead)) {
    const merge = { line: one.top - top, column: one.left - first, isWide: one.columns > 1 };
    for (let line = merge.line; line < merge.line + one.rows; line += 1)
      for (let column = merge.column; column < merge.column + one.columns; column += 1)
        cells.set(`${line}:${column}`, merge);
  }
  return cells.size === 0 ? () => null : (line, column) => cells.get(`${line}:${column}`) ?? null;
}

/**
 * For each header row, the column whose text stands over a column; -1 where none does. A text spreads to the right over
 * blanks: over columns with texts below only if it has one below itself (a heading over several), over columns without
 * only if it has none (a heading beside which columns are left blank). A text merged over several columns stands over
 * those and no others, and a cell that is merged with one above takes nothing from its left.
 */
function ownersOf(
  lines: readonly (readonly CellValue[])[],
  left: number,
  right: number,
  mergeAt: HeadMerges,
): readonly (readonly number[])[] {
  const owners: number[][] = [];
  const hasBelow = (line: number, column: number): boolean =>
    lines.slice(line + 1).some((below) => !isBlank(below[column]));
  lines.forEach((cells, line) => {
    const above = owners[line - 1];
    const own: number[] = [];
    let owner = -1;
    for (let column = left; column < right; column += 1) {
      const at = column - left;
      const merge = mergeAt(line, column);
      if (!isBlank(cells[column])) owner = column;
      else if (merge !== null)
        owner = merge.line === line && !isBlank(cells[merge.column]) ? merge.column : -1;
      else if (owner >= 0 && mergeAt(line, owner)?.isWide === true) owner = -1;
      else if (owner >= 0) {
        const isSameGroup = above === undefined || above[at] === above[owner - left];
        const isOver = hasBelow(line, owner) === hasBelow(line, column);
        const hasOwnAbove = lines.slice(0, line).some((over) => !isBlank(over[column]));
        if (!isSameGroup || !isOver || hasOwnAbove) owner = -1;
      }
      own.push(owner);
    }
    owners.push(own);
  });
  return owners;
}
