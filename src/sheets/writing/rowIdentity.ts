// Finds the rows of a block again after people sorted, inserted, deleted or replaced some: each is told by what stands beside
// the tool's cells in it. Never takes one row for another where two could be meant.
import type { Rect, SheetGrid } from '../grid';
import { contains } from './address';
import { hashOf } from './contentHash';

/** Stand-ins of one row, from the surest to the fullest: its typed texts, all that is typed, all that it shows; '' for none. */
type RowTells = readonly string[];

const LEVELS = [0, 1, 2] as const;
const NOTHING = '-';
/** Of content that is all blank. */
const isBlank = (cells: readonly unknown[]): boolean => cells.every((cell) => cell === '');

function tellsOf(grid: SheetGrid, row: number, isOurs: (column: number) => boolean): RowTells {
  if (grid.rect === null) return LEVELS.map(() => '');
  const { top, left } = grid.rect;
  const [values = [], formulas = []] = [grid.values[row - top], grid.formulas[row - top]];
  const others = values.flatMap((value, at) => (value === '' || isOurs(left + at) ? [] : [{ value, at }]));
  const typed = others.filter(({ at }) => !String(formulas[at]).startsWith('='));
  const texts = typed.filter(({ value }) => typeof value === 'string');
  return [texts, typed, others].map((cells) =>
    cells.length === 0 ? '' : hashOf(cells.map(({ value }) => value)),
  );
}

/** What tells the rows below the heading row of an area; `ours` are all areas of the tool on the sheet. */
export function rowTells(grid: SheetGrid, area: Rect, ours: readonly Rect[]): readonly RowTells[] {
  return Array.from({ length: Math.max(0, area.rows - 1) }, (_, at) => {
    const row = area.top + 1 + at;
    return tellsOf(grid, row, (column) => ours.some((rect) => contains(rect, row, column)));
  });
}

/** One key a row, separated by blanks: the first of its stand-ins that no other row has. */
export function rowKeys(tells: readonly RowTells[]): string {
  const counts = LEVELS.map((level) => {
    const count = new Map<string, number>();
    for (const tell of tells) count.set(tell[level] ?? '', (count.get(tell[level] ?? '') ?? 0) + 1);
    return count;
  });
  const keyOf = (tell: RowTells): string => {
    const own = LEVELS.find((level) => tell[level] !== '' && counts[level]?.get(tell[level] ?? '') === 1);
    const key = tell[own ?? LEVELS.length - 1] ?? '';
    return key === '' ? NOTHING : key;
  };
  return tells.map(keyOf).join(' ');
}

/** For each row of then its row of now, both from 0 below the heading row; null for a row that is gone. */
export type RowPlaces = readonly (number | null)[];

/** A block's rows as the run left them, and as they stand. */
export interface RowsThenAndNow {
  readonly keys: readonly string[];
  readonly tells: readonly RowTells[];
  /** Stand-ins of the tool's own cells, then and now, '' where they are blank; null where they are half taken back. */
  readonly own: { readonly then: readonly string[]; readonly now: readonly string[] } | null;
}

/** Of rows now by each of their stand-ins. */
function rowsByTell(tells: readonly RowTells[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  tells.forEach((tell, row) => {
    for (const text of tell) {
      if (text === '') continue;
      const rows = found.get(text) ?? new Set<number>();
      found.set(text, rows.add(row));
    }
  });
  return found;
}

/** Whether the tool's cells that stand in a row are those of another one: its columns were sorted apart from the others. */
function areApart({ own }: RowsThenAndNow, places: RowPlaces): boolean {
  if (own === null) return false;
  const known = new Set(own.then);
  return places.some((now, then) => {
    const standing = now === null ? '' : (own.now[now] ?? '');
    return standing !== '' && standing !== own.then[then] && known.has(standing);
  });
}

/** The rows where they stood, but for those that another one has replaced; null where some stand elsewhere. */
function inPlace(rows: RowsThenAndNow, standing: ReturnType<typeof rowsByTell>): RowPlaces | null {
  const { keys, tells, own } = rows;
  if (keys.length !== tells.length) return null;
  const isHere = (key: string, at: number): boolean => tells[at]?.includes(key) === true;
  if (!keys.every((key, at) => key === NOTHING || isHere(key, at) || !standing.has(key))) return null;
  return keys.map((key, at) => {
    const isReplaced = key !== NOTHING && !isHere(key, at) && own !== null && own.now[at] === '';
    return isReplaced && own.then[at] !== '' ? null : at;
  });
}

/** Rows whose texts were changed are told by the tool's own cells in them, where these are theirs alone. */
function withOwnCells(places: RowPlaces, own: NonNullable<RowsThenAndNow['own']>): RowPlaces | null {
  const taken = new Set(places);
  const lost = places.flatMap((now, then) => (now === null && own.then[then] !== '' ? [then] : []));
  const free = own.now.flatMap((text, now) => (text === '' || taken.has(now) ? [] : [now]));
  const result = [...places];
  for (const now of free) {
    const same = lost.filter((then) => own.then[then] === own.now[now]);
    const [then, ...others] = same;
    const isAlone = free.filter((one) => own.now[one] === own.now[now]).length === 1;
    if (then === undefined || others.length > 0 || !isAlone) {
      // Results of a row that cannot be told, while a row with results is missing.
      if (lost.length > 0) return null;
      continue;
    }
    result[then] = now;
  }
  return result;
}

/** Follows the rows; null where that cannot be told for sure. Of what was cut off, rows that cannot be told count as gone. */
export function followRows(rows: RowsThenAndNow): RowPlaces | null {
  const standing = rowsByTell(rows.tells);
  const stayed = inPlace(rows, standing);
  if (stayed !== null) return areApart(rows, stayed) ? null : stayed;
  const found = rows.keys.map((key) => (key === NOTHING ? new Set<number>() : (standing.get(key) ?? [])));
  const uses = new Map<number, number>();
  for (const one of found) for (const now of one) uses.set(now, (uses.get(now) ?? 0) + 1);
  const places = found.map((one): number | null | undefined => {
    const [now, ...others] = one;
    if (now === undefined) return null;
    return others.length === 0 && uses.get(now) === 1 ? now : undefined;
  });
  if (rows.own === null) return places.map((now) => now ?? null);
  if (places.includes(undefined)) return null;
  const told = withOwnCells(
    places.map((now) => now ?? null),
    rows.own,
  );
  return told === null || areApart(rows, told) ? null : told;
}

/** A stand-in for the cells of one row; '' where all are blank. */
export const ownTell = (cells: readonly unknown[]): string => (isBlank(cells) ? '' : hashOf(cells));
