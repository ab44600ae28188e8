// The header over a cell that the officer pointed at: the rows of words above the figures of its column, and what the
// columns under it are. Finds no table that was not pointed at.
import type { SheetGrid } from '../../grid';
import { headerPaths, MOST_HEADER_ROWS, type HeadingPath } from '../headers/headerPaths';
import { isNumberRow } from '../rows/numberRow';
import { isFigureCell, isWordCell, pinsFor, type ColumnsBelow, type Pins } from './pointedColumns';
import { depositPins } from './pointedDeposits';
import { timeless, type PointedCell, type SheetPointing } from './pointing';
import { columnPath, type FigureRole, type Settled } from './settledColumns';

/** So far above the cell the headings are looked for. */
const FARTHEST = 5_000;

export interface PointedHeader {
  readonly row: number;
  readonly depth: number;
  readonly roles: readonly FigureRole[];
  readonly settled: Settled;
  /** The pointed columns as they were found, to be remembered. */
  readonly found: readonly { readonly role: FigureRole; readonly column: number; readonly path: string }[];
}

export interface HeaderSearch {
  readonly grid: SheetGrid;
  readonly pointing: SheetPointing;
  /** What columns were given by hand. */
  readonly settled: Settled;
  /** Whether a row may belong to a header: no long numbers in it. */
  readonly isHeaderLike: (row: number) => boolean;
  readonly hasKnownWord: (row: number) => boolean;
  /** What the words of a column say in a table of a role. */
  readonly saidOf: (role: FigureRole, path: HeadingPath) => string | null;
}

interface Place {
  readonly row: number;
  readonly depth: number;
}

/** The headers over the pointed cells of a sheet, top down; cells without words above or names beside give none. */
export function pointedHeaders(search: HeaderSearch): readonly PointedHeader[] {
  const { cells } = search.pointing;
  const found = cells.flatMap((cell) => {
    const at = movedTo(search, cell);
    const place = at === null ? null : placeAbove(search, at.row, at.column);
    return at === null || place === null ? [] : [{ role: cell.role, column: at.column, place }];
  });
  const [first, second] = found;
  if (first === undefined) return [];
  if (second === undefined) return headerFor(search, first.place, [first]);
  if (isSamePlace(first.place, second.place)) {
    // One column for both would have every target reached.
    if (first.column === second.column) return [];
    return headerFor(search, deeper(first.place, second.place), [first, second]);
  }
  return found.flatMap((one) => headerFor(search, one.place, [one])).toSorted((a, b) => a.row - b.row);
}

const isSamePlace = (a: Place, b: Place): boolean => a.row < b.row + b.depth && b.row < a.row + a.depth;

function deeper(a: Place, b: Place): Place {
  const row = Math.min(a.row, b.row);
  const end = Math.max(a.row + a.depth, b.row + b.depth);
  return { row, depth: Math.min(MOST_HEADER_ROWS, end - row) };
}

interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** The cell itself while its headings are those it was remembered with, else the only column that has them now. */
function movedTo(search: HeaderSearch, cell: PointedCell): GridCell | null {
  const { grid } = search;
  const row = cell.row - (grid.rect?.top ?? 1);
  const column = cell.column - (grid.rect?.left ?? 1);
  const width = grid.rect?.columns ?? 0;
  const isInside = row >= 0 && row < grid.values.length && column >= 0 && column < width;
  if (cell.path === null) return isInside ? { row, column } : null;
  const last = Math.min(Math.max(row, 0), grid.values.length - 1);
  const fits = (at: number, from: number): boolean => {
    const place = placeAbove(search, from, at);
    return place !== null && timeless(pathAt(grid, place, at)) === timeless(cell.path ?? '');
  };
  if (isInside && fits(column, row)) return { row, column };
  // Rows put in above the table move the cell into the header or above it.
  const others = Array.from({ length: width }, (_, at) => at).flatMap((at) => {
    const from = [last, grid.values.length - 1].find((start) => fits(at, start));
    return from === undefined ? [] : [{ row: from, column: at }];
  });
  const [only, ...more] = others;
  return only !== undefined && more.length === 0 ? only : null;
}

function pathAt(grid: SheetGrid, place: Place, column: number): string {
  const width = grid.values[place.row]?.length ?? 0;
  const path = headerPaths(grid, { ...place, left: 0, right: width })[column];
  return path === undefined ? '' : columnPath(path);
}

/** The rows of words above a cell of a column. */
function placeAbove(search: HeaderSearch, from: number, column: number): Place | null {
  const { grid, isHeaderLike, hasKnownWord } = search;
  const candidates: number[] = [];
  let isBroken = false;
  for (
    let row = lowestWord(search, from, column);
    row >= Math.max(0, from - FARTHEST) && !isBroken;
    row -= 1
  ) {
    if (!isWordCell(grid.values[row]?.[column]) || !isHeaderLike(row) || wordsIn(grid, row) < 2) {
      // Words above the header's own first row belong to titles or to another table.
      isBroken = candidates.length > 0 && isFigureCell(grid.values[row]?.[column]);
      continue;
    }
    candidates.push(row);
  }
  const bottom = candidates.find(hasKnownWord) ?? candidates[0];
  return bottom === undefined ? null : grownAround(search, bottom, column);
}

/** Where the officer pointed at the heading itself, its lowest row. */
function lowestWord({ grid, isHeaderLike }: HeaderSearch, from: number, column: number): number {
  let row = from;
  const isHeading = (at: number): boolean => isWordCell(grid.values[at]?.[column]) && isHeaderLike(at);
  if (!isHeading(row)) return row;
  while (row - from < MOST_HEADER_ROWS && isHeading(row + 1)) row += 1;
  return row;
}

const wordsIn = (grid: SheetGrid, row: number): number => (grid.values[row] ?? []).filter(isWordCell).length;

/** The row with those above and below it that are rows of headings too. */
function grownAround(search: HeaderSearch, bottom: number, column: number): Place {
  const { grid, isHeaderLike, hasKnownWord } = search;
  let end = bottom;
  const isBelow = (row: number): boolean => {
    const cells = grid.values[row] ?? [];
    const firstWord = cells.findIndex(isWordCell);
    const isNameFree = firstWord > (grid.values[bottom] ?? []).findIndex(isWordCell);
    return (
      (cells[column] ?? '') === '' &&
      isNameFree &&
      isHeaderLike(row) &&
      wordsIn(grid, row) >= 2 &&
      !isNumberRow(cells) &&
      !cells.some((value) => typeof value === 'number')
    );
  };
  while (end - bottom < MOST_HEADER_ROWS - 1 && isBelow(end + 1)) end += 1;
  // A line of the titles has two words at most, as `SKPD` and its name.
  const isAbove = (row: number): boolean => {
    const words = row < 0 ? 0 : wordsIn(grid, row);
    return words >= 2 && isHeaderLike(row) && (words > 2 || hasKnownWord(row));
  };
  let row = bottom;
  while (end - row < MOST_HEADER_ROWS - 1 && isAbove(row - 1)) row -= 1;
  return { row, depth: end - row + 1 };
}

interface PointedColumn {
  readonly role: FigureRole;
  readonly column: number;
}

function headerFor(search: HeaderSearch, place: Place, cells: readonly PointedColumn[]): PointedHeader[] {
  const { grid, settled } = search;
  const width = grid.values[place.row]?.length ?? 0;
  const paths = headerPaths(grid, { ...place, left: 0, right: width });
  const saidOf = (role: FigureRole, column: number): string | null => {
    const path = paths[column];
    if (path === undefined) return null;
    const given = settled(role, path, column);
    return given === undefined ? search.saidOf(role, path) : given;
  };
  const below = { grid, from: place.row + place.depth, to: grid.values.length, paths, saidOf };
  const pins = new Map(cells.map((cell) => [cell.role, pinsOf(cell, cells.length === 1, below)] as const));
  return [
    {
      ...place,
      roles: cells.map(({ role }) => role),
      settled: pinned(pins, cells, settled),
      found: cells.map(({ role, column }) => {
        const path = paths[column];
        return { role, column, path: path === undefined ? '' : columnPath(path) };
      }),
    },
  ];
}

/** A list of deposits holds no targets. */
const pinsOf = ({ role, column }: PointedColumn, isAlone: boolean, below: ColumnsBelow): Pins =>
  (isAlone && role === 'realisation' ? depositPins(column, below) : null) ?? pinsFor(role, column, below);

/** Pointing goes before what a column was given by hand; a column of one role is none of the other. */
function pinned(
  pins: ReadonlyMap<FigureRole, Pins>,
  cells: readonly PointedColumn[],
  settled: Settled,
): Settled {
  return (role, path, column) => {
    const own = pins.get(role)?.get(column);
    if (own !== undefined) return own;
    if (cells.some((cell) => cell.role !== role && cell.column === column)) return null;
    return settled(role, path, column);
  };
}
