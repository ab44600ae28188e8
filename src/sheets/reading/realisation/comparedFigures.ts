// The figures of two tables row by row, by the names of their rows: what both state, also as the sum of months. Decides nothing.
import type { Amount } from '../../../domain/amount';
import { DEPOSIT_AMOUNT } from '../deposits/depositHeadings';
import { statedFactor } from '../cells/tableUnit';
import { nameAt, type FoundTable } from '../headers/foundTable';
import { SLOT_HEADINGS, SLOTS, UP_TO_MONTH } from '../headers/slots';
import { nameKey } from '../keys/nameKey';
import { RowFigures } from '../rows/rowFigures';
import { mayBeOwn } from './reportSpan';
import { toldSlots } from './statedFigures';
import { isTotalWord } from '../rows/totalWords';

export const MONTHS = SLOTS.filter(({ first, last, isRunning }) => first === last && !isRunning);

export interface Figures {
  readonly factor: bigint;
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Amount>>;
}

/**
 * Of a list of deposits the sum of each account; of a report its total where its titles tell the months, the names alone where
 * they may mean one month by itself.
 */
export function figuresOf(table: FoundTable): Figures {
  const told = mayBeOwn(table) ? null : toldSlots(table, 'up-to');
  const headings = table.isDeposits
    ? [DEPOSIT_AMOUNT]
    : [...(told?.keys() ?? SLOT_HEADINGS.filter((heading) => table.columns.has(heading)))];
  const columns = new Map([...table.columns, ...(told ?? [])]);
  const figures = new RowFigures({ ...table, columns }, headings);
  const rows = new Map<string, Map<string, Amount>>();
  for (let index = table.from; index < table.to; index += 1) {
    const name = nameKey(nameAt(table, index));
    const known = rows.get(name);
    if (name === '' || (known !== undefined && !table.isDeposits)) continue;
    const amounts = known ?? new Map<string, Amount>();
    headings.forEach((heading, nth) => {
      const amount = figures.amount(index, nth);
      if (amount !== null) amounts.set(heading, (amounts.get(heading) ?? 0n) + amount);
    });
    if (amounts.size > 0 || headings.length === 0) rows.set(name, amounts);
  }
  return { factor: statedFactor(table, [...headings, UP_TO_MONTH]) ?? 1n, rows };
}

/** How many rows both have, and whether a figure of any of them differs; what cannot be compared differs. */
export function compare(
  one: Figures,
  other: Figures,
): { readonly common: number; readonly differs: boolean } {
  let common = 0;
  let differs = false;
  const widest = one.factor > other.factor ? one.factor : other.factor;
  // Amounts are kept to the millionth; each month in a multiple of rupiah is rounded by half of itself at most.
  const leeway = one.factor === other.factor ? 0n : (widest * 1_000_000n) / 2n;
  for (const [name, amounts] of one.rows) {
    const others = other.rows.get(name);
    if (others === undefined) continue;
    common += 1;
    let pairs = 0;
    for (const { heading, first, last } of SLOTS) {
      const own = amountOf(amounts, heading);
      const theirs = amountOf(others, heading);
      if (own === null || theirs === null) continue;
      pairs += 1;
      const difference = own * one.factor - theirs * other.factor;
      const most = leeway * BigInt(last - first + 1);
      if (difference > most || difference < -most) differs = true;
    }
    const deposited = others.get(DEPOSIT_AMOUNT);
    if (deposited !== undefined && deposited * other.factor === totalOf(amounts) * one.factor) pairs += 1;
    if (pairs === 0) differs = true;
  }
  return { common, differs };
}

const totalOf = (amounts: ReadonlyMap<string, Amount>): Amount =>
  MONTHS.reduce((sum, { heading }) => sum + (amounts.get(heading) ?? 0n), 0n);

/** A figure as it stands, or the sum of its months. */
export function amountOf(amounts: ReadonlyMap<string, Amount>, heading: string): Amount | null {
  const own = amounts.get(heading);
  if (own !== undefined) return own;
  const slot = SLOTS.find((one) => one.heading === heading);
  if (slot === undefined) return null;
  let sum = 0n;
  for (const month of MONTHS.slice(slot.first - 1, slot.last)) {
    const amount = amounts.get(month.heading);
    if (amount === undefined) return null;
    sum += amount;
  }
  return sum;
}

/** Whether most rows of a table stand in another one too, with the same figures or the sums of them. */
export function repeatsFigures(table: FoundTable, other: FoundTable): boolean {
  const own = figuresOf(table);
  const { common, differs } = compare(own, figuresOf(other));
  return !differs && common * 2 > own.rows.size;
}

/**
 * Whether tables together tell of every figure of another one, of all its rows or of those that they have in common; what
 * they tell may be the months of a total.
 */
export function tellsAll(tables: readonly Figures[], other: Figures, of: 'all' | 'common' = 'all'): boolean {
  return [...other.rows].every(([name, amounts]) => {
    const own = tables.flatMap(({ rows }) => rows.get(name) ?? []);
    if (own.length === 0) return of === 'common' || isTotalWord(name);
    return [...amounts.keys()].every((heading) =>
      own.some((one) => one.has(DEPOSIT_AMOUNT) || amountOf(one, heading) !== null),
    );
  });
}
