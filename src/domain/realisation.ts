// Realisation of a stretch of months (R), exact, and whether its data are complete. Knows no targets.
import type { Amount } from './amount';
import { ONE } from './amount';
import type { Indicator, MonthDatum } from './indicator';
import { itemAt } from './itemAt';
import { monthsBetweenMeasurements, type MonthSpan } from './period';
import { ratioFromAmount, type Ratio } from './ratio';

/** Prefix sums of one row's months and a bit for each month that holds a figure (January: bit 0). */
export interface MonthTotals {
  /** Index m: the sum of the figures of months 1..m, or the running total of month m; 13 entries. */
  readonly upTo: readonly Amount[];
  readonly held: number;
}

const NO_TOTALS: readonly Amount[] = Array.from({ length: 13 }, () => 0n);

export function monthTotals(months: readonly MonthDatum[], isRunning: boolean): MonthTotals {
  const upTo = NO_TOTALS.slice();
  let total = 0n;
  let held = 0;
  for (let month = 1; month <= 12; month += 1) {
    const datum = months[month - 1];
    if (datum?.kind === 'amount') {
      total = isRunning ? datum.amount : total + datum.amount;
      held |= 1 << (month - 1);
    }
    upTo[month] = total;
  }
  return { upTo, held };
}

export type Realisation =
  | { readonly kind: 'amount'; readonly value: Ratio }
  | { readonly kind: 'word'; readonly word: string }
  /** `missing`: the months whose data are awaited, at least one. */
  | { readonly kind: 'incomplete'; readonly missing: readonly number[] };

/** Whether the measured period's figure is due in this month, so that its data must be there. */
export const isMeasuringMonth = (month: number, step: number): boolean => month % step === 0;

/** Realisation of the months of `span`; for levels, of the last quarter of it. */
export function realisationOf(indicator: Indicator, totals: MonthTotals, span: MonthSpan): Realisation {
  const step = monthsBetweenMeasurements(indicator.measuring);
  switch (indicator.method) {
    case 'Akumulasi':
      return accumulated(totals, span, indicator.running, step);
    case 'Posisi Akhir':
      return lastLevel(indicator.months, span, step);
    case 'Rata-rata':
      return mean(indicator.months, totals, span, step);
  }
}

const incomplete = (missing: readonly number[]): Realisation => ({ kind: 'incomplete', missing });

function accumulated(totals: MonthTotals, span: MonthSpan, isRunning: boolean, step: number): Realisation {
  const missing = isRunning ? missingEnds(totals, span) : missingMonths(totals, span, step);
  if (missing !== null) return incomplete(missing);
  const upTo = itemAt(totals.upTo, span.last);
  const value = span.first === 1 ? upTo : upTo - itemAt(totals.upTo, span.first - 1);
  return { kind: 'amount', value: ratioFromAmount(value) };
}

function missingMonths(totals: MonthTotals, span: MonthSpan, step: number): number[] | null {
  let missing: number[] | null = null;
  for (let month = span.first; month <= span.last; month += 1) {
    if ((totals.held & (1 << (month - 1))) === 0 && isMeasuringMonth(month, step))
      (missing ??= []).push(month);
  }
  return missing;
}

/** A running total needs only the values at both ends of the stretch. */
function missingEnds(totals: MonthTotals, span: MonthSpan): number[] | null {
  const ends = span.first > 1 ? [span.first - 1, span.last] : [span.last];
  const missing = ends.filter((month) => (totals.held & (1 << (month - 1))) === 0);
  return missing.length === 0 ? null : missing;
}

function lastLevel(months: readonly MonthDatum[], span: MonthSpan, step: number): Realisation {
  const first = Math.max(span.first, span.last - 2);
  // A coarser `Periode Ukur` asks for its own last month, which is the last month of the span.
  const earliest = step > 1 ? span.last : first;
  for (let month = span.last; month >= earliest; month -= 1) {
    const datum = months[month - 1];
    if (datum === undefined || datum.kind === 'none') continue;
    return datum.kind === 'word'
      ? { kind: 'word', word: datum.word }
      : { kind: 'amount', value: ratioFromAmount(datum.amount) };
  }
  return incomplete(Array.from({ length: span.last - earliest + 1 }, (_, i) => earliest + i));
}

function mean(
  months: readonly MonthDatum[],
  totals: MonthTotals,
  span: MonthSpan,
  step: number,
): Realisation {
  const missing = step > 1 ? missingMonths(totals, span, step) : emptyQuarters(totals, span);
  if (missing !== null) return incomplete(missing);
  let sum = 0n;
  let count = 0n;
  for (let month = span.first; month <= span.last; month += 1) {
    const datum = months[month - 1];
    if (datum?.kind !== 'amount') continue;
    sum += datum.amount;
    count += 1n;
  }
  if (count === 0n) return incomplete([span.last]);
  return { kind: 'amount', value: { numerator: sum, denominator: count * ONE } };
}

/** Every month of the quarters (as far as they lie in the span) that hold no figure at all. */
function emptyQuarters(totals: MonthTotals, span: MonthSpan): number[] | null {
  const missing: number[] = [];
  for (let end = 3; end <= 12; end += 3) {
    const months: number[] = [];
    for (let month = Math.max(end - 2, span.first); month <= Math.min(end, span.last); month += 1) {
      months.push(month);
    }
    if (months.every((month) => (totals.held & (1 << (month - 1))) === 0)) missing.push(...months);
  }
  return missing.length === 0 ? null : missing;
}
