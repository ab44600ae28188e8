// Sums beside the figures of a row that they do not come to. Where a verdict would be another with the sum than with the figures,
// one of them is wrong and a person may lose by it; where the sum is the last figure, that figure may be a running total: both are
// asked. Elsewhere the issue about the sum is enough.
import { decimalText, ONE, type Amount } from '../../../domain/amount';
import type { RuleSettings } from '../../../domain/evaluation';
import type { Indicator, MonthDatum } from '../../../domain/indicator';
import { rowOf } from '../../../domain/row';
import { periodClock, statusResults } from '../../../domain/status';
import type { Findings } from '../findings';
import type { StatedRowSum } from './accounting';

const CODE = 'ROW_SUM_CONTRADICTS';
/** Multiples that a sheet's unit may have. */
const FACTORS = [1n, 1_000n, 1_000_000n, 1_000_000_000n];

/**
 * The indicators, those that wait held. `sums` by their places; sums of other figures than the realisation tell nothing of a verdict
 * here.
 */
export function holdForRowSums(
  indicators: readonly Indicator[],
  sums: ReadonlyMap<number, StatedRowSum>,
  settings: RuleSettings,
  log: Findings,
): readonly Indicator[] {
  const doubtful = [...sums].flatMap(([at, sum]) => {
    const indicator = indicators[at];
    if (indicator === undefined) return [];
    const other = withSum(indicator, sum);
    const isDoubtful = other !== null && (other.isLast || differs(indicator, other.indicator, settings));
    return isDoubtful ? [{ at, indicator, sum }] : [];
  });
  if (doubtful.length === 0) return indicators;
  const held = new Map<number, string>();
  const restsOn = doubtful.map(({ sum }) => `${sum.cell} ${sum.stated} ${sum.sum}`).join();
  for (const { at, indicator, sum } of doubtful) {
    const questionId = `row-sums:${sum.sheet}`;
    const answer = log.ask({
      id: questionId,
      code: CODE,
      sheet: sum.sheet,
      cell: sum.cell,
      facts: { stated: decimalText(sum.stated), sum: decimalText(sum.sum) },
      options: [{ id: 'figures' }, { id: 'sum' }],
      of: { key: indicator.id, name: indicator.name },
      restsOn,
    });
    if (answer === 'figures') continue;
    log.touch(questionId);
    held.set(at, questionId);
  }
  return indicators.map((one, at) => {
    const questionId = held.get(at);
    return questionId === undefined
      ? one
      : { ...one, holds: [...one.holds, { code: CODE, questionId, periods: 'all' }] };
  });
}

interface Other {
  readonly indicator: Indicator;
  /** The sum is what the last figure says. */
  readonly isLast: boolean;
}

/** The indicator as it would be if the sum were right: the last figure in it makes up for the difference. */
function withSum(indicator: Indicator, { stated, sum }: StatedRowSum): Other | null {
  const { method, running, months } = indicator;
  if (method !== 'Akumulasi' || running || sum === 0n) return null;
  for (const factor of FACTORS) {
    const last = lastOf(months, sum * factor);
    const datum = months[last];
    if (datum?.kind !== 'amount') continue;
    const amount = datum.amount + (stated - sum) * factor;
    return {
      indicator: { ...indicator, months: months.with(last, { ...datum, amount }) },
      isLast: isNear(datum.amount, stated * factor),
    };
  }
  return null;
}

/** The last figure of the first stretch of months that comes to a sum; -1 where none does. */
function lastOf(months: readonly MonthDatum[], sum: Amount): number {
  for (let first = 0; first < months.length; first += 1) {
    let total = 0n;
    for (const [month, datum] of months.entries()) {
      if (month < first || datum.kind !== 'amount') continue;
      total += datum.amount;
      if (isNear(total, sum)) return month;
    }
  }
  return -1;
}

const isNear = (one: Amount, other: Amount): boolean => {
  const apart = one - other;
  return apart <= ONE && apart >= -ONE;
};

/** Whether any status that is due would be another. */
function differs(one: Indicator, other: Indicator, settings: RuleSettings): boolean {
  const clock = periodClock(settings);
  const results = statusResults(rowOf(one, settings), settings, clock);
  const under = statusResults(rowOf(other, settings), settings, clock);
  return clock.due.some((period) => results[period].result.status !== under[period].result.status);
}
