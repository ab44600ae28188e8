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

interface Step {
  readonly before: Amount;
  readonly amount: Amount;
}

/**
 * Whether the figures of all rows rise far more often than chance would have it where they change, and from no month to the
 * next fall in most rows: own figures fall together in a weak month, corrections are booked here and there.
 */
export function hardlyFall(rows: readonly IndicatorDraft[]): boolean {
  const months = MONTH_NAMES.map((_, month) => rows.flatMap((row) => stepTo(row, month)));
  const all = months.flat();
  const falls = all.filter(isFall);
  const rises = all.length - falls.length;
  const isChance = rises < all.length / 2 + (DEVIATIONS * Math.sqrt(all.length)) / 2;
  const large = falls.filter(({ before, amount }) => (before - amount) * SMALL_PART > before);
  const isTogether = months.some((steps) => steps.filter(isFall).length * 2 > steps.length);
  const isSeries = months.filter((steps) => steps.length > 0).length >= LEAST_STEPS;
  return isSeries && !isChance && !isTogether && large.length * STEPS_A_LARGE_FALL <= all.length;
}

const isFall = ({ before, amount }: Step): boolean => amount < before;

/** The figure of a month with the last one before it; figures that stay what they are tell nothing. */
function stepTo({ months }: IndicatorDraft, month: number): readonly Step[] {
  const datum = months[month];
  const earlier = months.slice(0, month).findLast(({ kind }) => kind === 'amount');
  if (datum?.kind !== 'amount' || earlier?.kind !== 'amount') return [];
  return datum.amount === earlier.amount ? [] : [{ before: earlier.amount, amount: datum.amount }];
}
