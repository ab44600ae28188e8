// The figures of a recapitulation and of the reports that it may repeat, in rupiah by the stretch of months that each covers,
// and whether the ones add up to the others. Reads amounts; decides nothing.
import { lastDayOfMonth, monthOf, yearOf } from '../../../domain/calendar';
import type { Amount } from '../../../domain/amount';
import { plainText } from '../cells/headingText';
import { statedFactor } from '../cells/tableUnit';
import { nameAt, type FoundTable } from '../headers/foundTable';
import { RELATIVE_HEADINGS, runningMonth, SLOT_HEADINGS, SLOTS, UP_TO_MONTH } from '../headers/slots';
import { nameKey } from '../keys/nameKey';
import { RowFigures } from '../rows/rowFigures';
import { beginsLikeTotal, isTotalWord } from '../rows/totalWords';
import { reportPlaces } from './reportPlaces';
import { mayBeOwn, ownHeading } from './reportSpan';

/** How a column headed `Realisasi` under titles that name one month or quarter alone is meant. */
export type Reading = 'own' | 'up-to';

export interface FigureCell {
  readonly table: FoundTable;
  readonly index: number;
  readonly column: number;
  readonly amount: Amount;
}

/** By the row's name, then by the heading of a slot. */
export type FigureRows = ReadonlyMap<string, ReadonlyMap<string, FigureCell>>;

/** The column of each slot that a table tells, its report's columns placed by its titles; null where these say nothing. */
export function toldSlots(table: FoundTable, reading: Reading): ReadonlyMap<string, number> | null {
  const told = new Map(SLOT_HEADINGS.flatMap((heading) => columnOf(table, heading, heading)));
  const relative = RELATIVE_HEADINGS.filter((heading) => table.columns.has(heading));
  if (told.size > 0 || relative.length === 0) return told;
  const { through, conflicts, bareFrom } = table.captions;
  if (through === null || conflicts.some(({ fact }) => fact === 'through')) return null;
  const month = monthOf(through);
  const isOwn = reading === 'own' && mayBeOwn(table);
  const own = isOwn ? ownHeading(bareFrom ?? 1, month) : null;
  if (isOwn && own === null) return null;
  const isWhole = through === lastDayOfMonth(yearOf(through), month);
  const places = reportPlaces(month, isWhole, own ?? runningMonth(month - 1));
  return new Map(relative.flatMap((heading) => columnOf(table, heading, places.get(heading))));
}

function columnOf(
  { columns }: FoundTable,
  heading: string,
  place: string | undefined,
): readonly (readonly [string, number])[] {
  const column = columns.get(heading);
  return column === undefined || place === undefined ? [] : [[place, column]];
}

const isTotal = (name: string): boolean => isTotalWord(name) || beginsLikeTotal(name);

/** The key of each row's name in a table, counted where a name stands again; none of rows that are called totals. */
export function rowNames(table: FoundTable): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const seen = new Map<string, number>();
  for (let index = table.from; index < table.to; index += 1) {
    const value = nameAt(table, index);
    const key = nameKey(value);
    if (key === '' || isTotal(plainText(value).toLowerCase())) continue;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    names.set(index, `${key}#${String(nth)}`);
  }
  return names;
}

/** The figures of a table; rows without any have none. */
export function figureRows(table: FoundTable, told: ReadonlyMap<string, number>): FigureRows {
  const slots = [...told];
  const headed = new Map(slots);
  const figures = new RowFigures({ ...table, columns: headed }, [...headed.keys()]);
  const factor = statedFactor(table, [...SLOT_HEADINGS, UP_TO_MONTH]) ?? 1n;
  const rows = new Map<string, ReadonlyMap<string, FigureCell>>();
  for (const [index, name] of rowNames(table)) {
    const cells = slots.flatMap(([heading, column], nth): readonly (readonly [string, FigureCell])[] => {
      const amount = figures.amount(index, nth);
      return amount === null ? [] : [[heading, { table, index, column, amount: amount * factor }]];
    });
    if (cells.length > 0) rows.set(name, new Map(cells));
  }
  return rows;
}

/** The rows of all tables as one; null where two of them state one stretch of a row differently. */
export function joinedRows(all: readonly FigureRows[]): FigureRows | null {
  const joined = new Map<string, Map<string, FigureCell>>();
  for (const rows of all)
    for (const [name, cells] of rows) {
      const known = joined.get(name) ?? new Map<string, FigureCell>();
      for (const [heading, cell] of cells) {
        const earlier = known.get(heading);
        if (earlier !== undefined && earlier.amount !== cell.amount) return null;
        known.set(heading, earlier ?? cell);
      }
      joined.set(name, known);
    }
  return joined;
}

const LAST_MONTH_OF_YEAR = 12;

/** The total up to each month (0 to 12) as far as figures give it. */
export function totalsOf(amountOf: (heading: string) => Amount | null): readonly (Amount | null)[] {
  const totals: (Amount | null)[] = [0n];
  for (let month = 1; month <= LAST_MONTH_OF_YEAR; month += 1) {
    let total: Amount | null = null as Amount | null;
    for (const { heading, first, last } of SLOTS) {
      const before = totals[first - 1] ?? null;
      if (last !== month || total !== null || before === null) continue;
      const amount: Amount | null = amountOf(heading);
      if (amount !== null) total = before + amount;
    }
    totals.push(total);
  }
  return totals;
}

/** A cent of rupiah; added up in binary, months may be off by less. */
const CENT = 10_000n;
const isNear = (one: Amount, other: Amount): boolean => (one > other ? one - other : other - one) <= CENT;

export interface RowComparison {
  /** How many stretches both sides state, zeros included. */
  readonly compared: number;
  readonly equal: number;
  /** The cells that differ from what the other side comes to, `theirs` being one of its cells; null where the cell is blank. */
  readonly apart: readonly {
    readonly heading: string;
    readonly own: FigureCell | null;
    readonly theirs: FigureCell;
  }[];
}

/** Compares what a row of a recapitulation states, slot by slot, with what the reports of the same name come to. */
export function compareRow(
  headings: Iterable<string>,
  own: ReadonlyMap<string, FigureCell>,
  theirs: ReadonlyMap<string, FigureCell>,
): RowComparison {
  const totals = totalsOf((heading) => theirs.get(heading)?.amount ?? null);
  const apart: { heading: string; own: FigureCell | null; theirs: FigureCell }[] = [];
  let equal = 0;
  let compared = 0;
  for (const heading of headings) {
    const slot = SLOTS.find((one) => one.heading === heading);
    if (slot === undefined) continue;
    const upTo = totals[slot.last] ?? null;
    const before = totals[slot.first - 1] ?? null;
    const direct = theirs.get(heading);
    const amount = direct?.amount ?? (upTo === null || before === null ? null : upTo - before);
    const cell = direct ?? lastOf(theirs, slot.last);
    if (amount === null || cell === undefined) continue;
    const stated = own.get(heading) ?? null;
    if (stated !== null) compared += 1;
    const isEqual = isNear(stated?.amount ?? 0n, amount);
    if (!isEqual) apart.push({ heading, own: stated, theirs: cell });
    else if (stated !== null && amount !== 0n) equal += 1;
  }
  return { compared, equal, apart };
}

function lastOf(cells: ReadonlyMap<string, FigureCell>, month: number): FigureCell | undefined {
  const slot = SLOTS.find(({ heading, last }) => last === month && cells.has(heading));
  return slot === undefined ? [...cells.values()].at(-1) : cells.get(slot.heading);
}
