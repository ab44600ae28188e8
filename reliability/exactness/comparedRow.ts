// Holds what the evaluation found for a row against the slow rules, field by field. Tells differences and judges neither side.
import { PERIODS } from '../../src/domain/period';
import type { Evaluation, IndicatorResult, PositionToDate } from '../../src/domain/evaluation';
import { shownPercent, type Ratio } from '../../src/domain/ratio';
import {
  ceiling,
  compared,
  minus,
  most,
  ofAmount,
  over,
  rational,
  same,
  sum,
  ZERO,
  type Rational,
} from './rational';
import { isDue, isMeasuredIn, shownHundredths, slowResult, type SlowResult } from './slowRow';
import { endOfMonth } from './slowCalendar';

const text = ({ top, bottom }: Rational): string => `${String(top)}/${String(bottom)}`;
const ofRatio = ({ numerator, denominator }: Ratio): Rational => rational(numerator, denominator);
const isSame = (found: Ratio | null, slow: Rational | null): boolean =>
  found === null || slow === null ? found === slow : same(ofRatio(found), slow);

function targetDifference(found: IndicatorResult['periods']['Tahun'], slow: SlowResult): string | null {
  const { target } = slow;
  if (target.kind === 'amount') {
    const is = found.target?.kind === 'amount' ? ofAmount(found.target.amount) : null;
    if (is === null || !same(is, target.amount))
      return `target ${is === null ? 'none' : text(is)}, not ${text(target.amount)}`;
    const source = target.isDerived ? 'turunan' : 'ditetapkan';
    return found.targetSource === source ? null : `target ${String(found.targetSource)}, not ${source}`;
  }
  if (target.kind === 'range')
    return found.target?.kind === 'range' &&
      same(ofAmount(found.target.lower), target.lower) &&
      same(ofAmount(found.target.upper), target.upper)
      ? null
      : 'another range';
  return target.kind === 'none' && found.target !== null ? 'a target where there is none' : null;
}

export interface RowDifferences {
  readonly compared: number;
  readonly open: number;
  readonly differences: readonly string[];
}

/** Every period of a row; periods that the rules leave open are counted apart. */
export function rowDifferences(
  { indicator, periods }: IndicatorResult,
  { settings }: Evaluation,
): RowDifferences {
  const differences: string[] = [];
  let open = 0;
  for (const period of PERIODS) {
    const slow = slowResult(indicator, period, settings);
    const found = periods[period];
    const differ = (what: string): void => void differences.push(`${indicator.id} ${period}: ${what}`);
    if (slow.status === 'open') {
      open += 1;
      continue;
    }
    if (found.status !== slow.status) {
      differ(`${found.status}, not ${slow.status}`);
      continue;
    }
    // Where a row is not measured no target is told.
    if (!isDue(period, settings) || !isMeasuredIn(period, indicator)) continue;
    const target = targetDifference(found, slow);
    if (target !== null) differ(target);
    if (!isSame(found.attainment, slow.attainment)) differ('another attainment');
    if (found.rating !== slow.rating) differ(`rating ${String(found.rating)}, not ${String(slow.rating)}`);
    if (slow.attainment === null || found.attainment === null) continue;
    if (!isSame(found.realisation, slow.realisation)) differ('another realisation');
    // Amounts count millionths of a per cent.
    if (shownPercent(found.attainment) !== shownHundredths(slow.attainment) * 10_000n)
      differ('another shown percentage');
    const gap =
      slow.target.kind === 'amount' && slow.realisation !== null && indicator.direction !== 'Rentang'
        ? minus(slow.realisation, slow.target.amount)
        : null;
    if (!isSame(found.difference, gap)) differ('another difference');
  }
  return { compared: PERIODS.length - open, open, differences };
}

/** ΣR / ΣT over all rupiah rows, in the periods in which each of them has a result and a plain target. */
export function totalDifferences({ indicators, totals, settings }: Evaluation): readonly string[] {
  const all = totals.find(({ by }) => by === 'all');
  const money = indicators.filter(({ indicator }) => indicator.isRupiah);
  if (money.length === 0) return [];
  return PERIODS.flatMap((period) => {
    const slow = money.map(({ indicator }) => slowResult(indicator, period, settings));
    const parts = slow.flatMap(({ target, realisation, attainment }) =>
      attainment !== null && realisation !== null && target.kind === 'amount'
        ? [{ target: target.amount, realisation }]
        : [],
    );
    if (parts.length < slow.length) return [];
    const t = sum(parts.map(({ target }) => target));
    const r = sum(parts.map(({ realisation }) => realisation));
    const found = all?.periods[period];
    if (found?.target == null || !same(ofAmount(found.target), t)) return [`total ${period}: another target`];
    const isRight = compared(t, ZERO) <= 0 || isSame(found.attainment, over(r, t));
    return isRight ? [] : [`total ${period}: another attainment`];
  });
}

/** The position to date of an accumulating rupiah row with own figures, where every month up to it holds data. */
export function positionDifference(
  position: PositionToDate,
  { indicators, settings }: Evaluation,
): string | null {
  const { indicator } = indicators.find(({ indicator: { id } }) => id === position.indicatorId) ?? {};
  if (
    indicator === undefined ||
    indicator.running ||
    !indicator.isRupiah ||
    indicator.measuring !== 'Bulanan'
  )
    return null;
  const months = Array.from({ length: 12 }, (_, at) => at + 1).filter(
    (month) => endOfMonth(settings.year, month) <= settings.asOf,
  );
  const data = indicator.months.slice(0, months.length);
  const held = data.flatMap((month) => (month.kind === 'amount' ? [ofAmount(month.amount)] : []));
  const { original, revised } = indicator.targets;
  if (months.length === 0 || held.length < months.length || revised !== null || original?.kind !== 'amount')
    return null;
  if (original.amount <= 0n) return null;
  const r = sum(held);
  if (position.realisation === null || !same(ofAmount(position.realisation), r))
    return `${indicator.id}: another position`;
  const left = most(ZERO, minus(ofAmount(original.amount), r));
  if (!isSame(position.shareOfYear, over(r, ofAmount(original.amount))))
    return `${indicator.id}: another share of the year`;
  const rest = BigInt(12 - months.length);
  if (rest === 0n) return null;
  const needed = ceiling(over(left, rational(rest)));
  return position.neededPerMonth === needed * 1_000_000n ? null : `${indicator.id}: another need a month`;
}
