// Months that hardly ever fall, as totals do into which a correction was booked. Weak evidence, that asks and decides nothing.
import type { Amount } from '../../../domain/amount';
import { MONTH_NAMES } from '../../monthNames';
import type { IndicatorDraft } from '../draft';

/** Own figures rise and fall about equally often; so many standard deviations beyond that are no chance. */
const DEVIATIONS = 3;
/** A correction takes back a small part of a total; of so many steps one may take back more. */
const SMALL_PART = 4n;
const STEPS_A_LARGE_FALL = 10;

/** Rows that rise together are one chance: so many months make it none. */
const LEAST_STEPS = 4;

/** The changes from one figure of a row to its next, by the month of the later one; figures that stay tell nothing. */
export interface Changes {
  readonly all: number[];
  readonly falls: number[];
  large: number;
}

/** The changes in all rows together. */
export function changesOf(rows: readonly IndicatorDraft[]): Changes {
  const changes: Changes = { all: MONTH_NAMES.map(() => 0), falls: MONTH_NAMES.map(() => 0), large: 0 };
  for (const row of rows) countChanges(row, changes);
  return changes;
}

function countChanges({ months }: IndicatorDraft, changes: Changes): void {
  let before: Amount | null = null;
  for (let month = 0; month < months.length; month += 1) {
    const datum = months[month];
    if (datum?.kind !== 'amount') continue;
    const { amount } = datum;
    if (before !== null && amount !== before) {
      changes.all[month] = (changes.all[month] ?? 0) + 1;
      if (amount < before) {
        changes.falls[month] = (changes.falls[month] ?? 0) + 1;
        if ((before - amount) * SMALL_PART > before) changes.large += 1;
      }
    }
    before = amount;
  }
}

/**
 * Whether the figures of all rows rise far more often than chance would have it where they change, and from no month to the
 * next fall in most rows: own figures fall together in a weak month, corrections are booked here and there.
 */
export function hardlyFall(changes: Changes): boolean {
  const all = sumOf(changes.all);
  const rises = all - sumOf(changes.falls);
  const isChance = rises < all / 2 + (DEVIATIONS * Math.sqrt(all)) / 2;
  const isTogether = changes.falls.some((falls, month) => falls * 2 > (changes.all[month] ?? 0));
  const isSeries = changes.all.filter((steps) => steps > 0).length >= LEAST_STEPS;
  return isSeries && !isChance && !isTogether && changes.large * STEPS_A_LARGE_FALL <= all;
}

/** Corrections make totals fall now and then; own figures fall in about half of their changes, and some of them far. */
const LEAST_CHANGES = 8;
const FALLS_OF = 3;
const LARGE_OF = 16;

/** Whether figures fall as often and as far as no totals do; zeros behind the last figure tell nothing. */
export function fallOften(rows: readonly IndicatorDraft[]): boolean {
  const filled = rows.map((row) => ({
    ...row,
    months: row.months.filter((datum) => datum.kind === 'amount' && datum.amount !== 0n),
  }));
  const { all, falls, large } = changesOf(filled);
  const changes = sumOf(all);
  return changes >= LEAST_CHANGES && sumOf(falls) * FALLS_OF >= changes && large * LARGE_OF >= changes;
}

/** So many times as often as they fall. */
const RISES_A_FALL = 3;
const LEAST_STILL = 2;

/**
 * The rows in which a figure stays exactly what it was a month before, where these are half of the rows and figures rise far
 * more often than they fall: a total stays in a month without receipts, an own figure hardly comes to the sen again.
 */
export function stillRows(rows: readonly IndicatorDraft[], changes: Changes): readonly IndicatorDraft[] {
  const falls = sumOf(changes.falls);
  if (sumOf(changes.all) - falls < RISES_A_FALL * falls) return [];
  const still = rows.filter(staysOnce);
  return still.length >= LEAST_STILL && still.length * 2 >= rows.length ? still : [];
}

/** A figure that is not 0 stands twice in a row, and another one differs from it. */
function staysOnce({ months }: IndicatorDraft): boolean {
  let before: Amount | null = null;
  let hasStayed = false;
  let hasChanged = false;
  for (const datum of months) {
    if (datum.kind !== 'amount') continue;
    if (before !== null && datum.amount !== before) hasChanged = true;
    else if (before !== null && before !== 0n) hasStayed = true;
    before = datum.amount;
  }
  return hasStayed && hasChanged;
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
