// Realisation, attainment, status and rating of one row in one period, from the words of the rules alone (sections 2, 3, 5, 6).
import type { RuleSettings } from '../../src/domain/evaluation';
import type { Indicator } from '../../src/domain/indicator';
import {
  compared,
  cutTo,
  minus,
  most,
  ofAmount,
  ONE,
  over,
  percent,
  plus,
  rational,
  same,
  sum,
  times,
  ZERO,
  type Rational,
} from './rational';
import { dayAfter, endOf, lastMonthOf, quarterOf, spanOf, type PeriodName } from './slowCalendar';
import { slowTarget, type SlowTarget } from './slowTarget';

export interface SlowResult {
  readonly status: string;
  readonly target: SlowTarget;
  /** Null where months are missing. */
  readonly realisation: Rational | null;
  /** Null where there is none. */
  readonly attainment: Rational | null;
  readonly rating: string | null;
}

/** The distance in months between two measurements. */
const STEP = { Bulanan: 1, Triwulan: 3, Semester: 6, Tahun: 12 } as const;

export function isMeasuredIn(period: PeriodName, { measuring }: Indicator): boolean {
  if (measuring === 'Semester') return !period.startsWith('TW');
  return measuring === 'Tahun' ? period === 'Tahun' : true;
}

export const isDue = (period: PeriodName, { asOf, year, graceDays }: RuleSettings): boolean =>
  asOf >= dayAfter(endOf(period, year), graceDays);

/** What a month holds, 1 to 12. */
const datum = ({ months }: Indicator, month: number): Rational | null => {
  const found = months[month - 1];
  return found?.kind === 'amount' ? ofAmount(found.amount) : null;
};

/** R over a span of months; null where data are missing. */
export function slowRealisation(
  indicator: Indicator,
  span: readonly number[],
  period: PeriodName,
): Rational | null {
  const step = STEP[indicator.measuring];
  const asked = span.filter((month) => month % step === 0);
  const held = span.flatMap((month) => datum(indicator, month) ?? []);
  if (indicator.method === 'Akumulasi') {
    if (indicator.running) {
      const last = datum(indicator, span.at(-1) ?? 0);
      const before = (span[0] ?? 1) - 1;
      const earlier = before === 0 ? ZERO : datum(indicator, before);
      return last === null || earlier === null ? null : minus(last, earlier);
    }
    return asked.every((month) => datum(indicator, month) !== null) ? sum(held) : null;
  }
  if (indicator.method === 'Posisi Akhir') {
    const end = lastMonthOf(period);
    return (
      [end, end - 1, end - 2].map((month) => datum(indicator, month)).find((one) => one !== null) ?? null
    );
  }
  const quarters = [1, 2, 3, 4].map((quarter) => span.filter((month) => Math.ceil(month / 3) === quarter));
  const isComplete =
    step === 1
      ? quarters.every(
          (months) => months.length === 0 || months.some((month) => datum(indicator, month) !== null),
        )
      : asked.every((month) => datum(indicator, month) !== null);
  return isComplete && held.length > 0 ? over(sum(held), rational(BigInt(held.length))) : null;
}

type Verdict = Rational | 'none' | 'question' | 'open';

/** C of a figure against one bound. */
function against(r: Rational, t: Rational, direction: Indicator['direction']): Verdict {
  if (compared(t, ZERO) < 0) return 'question';
  const isZero = same(t, ZERO);
  switch (direction) {
    case 'Semakin tinggi semakin baik':
      return isZero ? 'none' : over(r, t);
    case 'Semakin rendah semakin baik':
      if (isZero) return compared(r, ZERO) < 0 ? 'open' : same(r, ZERO) ? ONE : ZERO;
      return over(minus(plus(t, t), r), t);
    case 'Semakin rendah semakin baik (T/R)':
      if (compared(r, ZERO) < 0) return 'open';
      if (same(r, ZERO)) return ONE;
      return isZero ? ZERO : over(t, r);
    case 'Rentang':
      return within(r, t, t, direction);
  }
}

function within(r: Rational, lower: Rational, upper: Rational, direction: Indicator['direction']): Verdict {
  if (compared(lower, ZERO) < 0) return 'question';
  if (compared(r, lower) >= 0 && compared(r, upper) <= 0) return ONE;
  const bound = compared(r, lower) < 0 ? lower : upper;
  if (direction === 'Rentang') {
    if (same(bound, ZERO)) return ZERO;
    const off = minus(r, bound);
    return minus(ONE, over(most(off, minus(ZERO, off)), bound));
  }
  if (direction === 'Semakin rendah semakin baik (T/R)' || same(bound, ZERO)) return 'open';
  return against(r, bound, direction);
}

export function slowAttainment(r: Rational, target: SlowTarget, { direction }: Indicator): Verdict {
  if (target.kind === 'amount') return against(r, target.amount, direction);
  if (target.kind === 'range') return within(r, target.lower, target.upper, direction);
  return 'open';
}

/** Whether a target leaves nothing to judge, or asks, whatever the realisation is. */
function beforeData(target: SlowTarget, direction: Indicator['direction']): string | null {
  if (target.kind === 'none') return 'Tidak Ada Target';
  if (target.kind === 'question') return 'Perlu Keputusan';
  if (target.kind === 'open') return 'open';
  const low = target.kind === 'amount' ? target.amount : target.lower;
  if (compared(low, ZERO) < 0) return 'Perlu Keputusan';
  const isHigher = direction === 'Semakin tinggi semakin baik';
  return target.kind === 'amount' && isHigher && same(low, ZERO) ? 'Tidak Ada Target' : null;
}

const RATINGS = [
  [91n, 'Sangat Tinggi'],
  [76n, 'Tinggi'],
  [66n, 'Sedang'],
  [51n, 'Rendah'],
] as const;

export const ratingOf = (c: Rational): string =>
  RATINGS.find(([from]) => compared(c, percent(from)) >= 0)?.[1] ?? 'Sangat Rendah';

const statusOn = (c: Rational, scale: RuleSettings['scale']): string =>
  (scale ?? []).find(({ from }) => from === null || compared(c, over(ofAmount(from), rational(100n))) >= 0)
    ?.status ?? '';

/** The shown percentage in hundredths of a per cent, cut toward zero and never below 0. */
export const shownHundredths = (c: Rational): bigint =>
  most(ZERO, cutTo(times(c, rational(10_000n)), 1n)).top;

/** One row in one period; the status `open` where the rules leave a choice. */
export function slowResult(indicator: Indicator, period: PeriodName, settings: RuleSettings): SlowResult {
  const isCumulative = settings.basis === 'Kumulatif';
  const target = slowTarget(indicator, period, isCumulative, settings);
  const span = spanOf(period, isCumulative);
  const realisation = slowRealisation(indicator, span, period);
  const told = (status: string, attainment: Rational | null = null): SlowResult => ({
    status,
    target,
    realisation,
    attainment,
    rating: attainment === null ? null : ratingOf(attainment),
  });
  if (!isDue(period, settings)) return told('Belum Jatuh Tempo');
  if (!isMeasuredIn(period, indicator)) return told('Tidak Ada Target');
  const early = beforeData(target, indicator.direction);
  if (early !== null) return told(early);
  if (realisation === null) return told('Data Belum Lengkap');
  const c = slowAttainment(realisation, target, indicator);
  if (c === 'none') return told('Tidak Ada Target');
  if (c === 'question') return told('Perlu Keputusan');
  return c === 'open' ? told('open') : told(statusOn(c, settings.scale), c);
}

/** The quarter that a period ends in, as a period. */
export const endQuarter = (period: PeriodName): number => quarterOf(period);
