// The target of one row at one period as a native formula over the officer's own cells and the schedule of stages. Works it
// out by the rules; never copies what the tool found. Revised targets with stages of their own are left to the tool.
import { decimalText, type Amount } from '../../../domain/amount';
import type { FourQuarters } from '../../../domain/indicator';
import { factsOf, QUARTER_PERIODS } from '../../../domain/period';
import { MONTH_NAMES } from '../../monthNames';
import { columnUnder } from '../../places/tableColumns';
import { scheduleCell } from '../../places/targetHeadings';
import { columnNumber } from '../address';
import { cellsOf, isInOwnUnit, type CheckAsk } from './checkAsk';

export interface TargetAsk extends CheckAsk {
  readonly schedule: FourQuarters<Amount>;
}

/** An expression, not rounded where it is stated; null where only the tool can check. */
export function checkedTarget(ask: TargetAsk): string | null {
  const { indicator, periods } = ask.result;
  if (!isInOwnUnit(ask, indicator.source, 'target')) return null;
  const { targets } = indicator;
  const isStaged = targets.cumulativeStages !== null || targets.ownStages !== null || targets.months !== null;
  if (targets.revised !== null && (isStaged || ask.basis === 'Per Periode')) return null;
  const annual = periods[ask.period].targetVersion === 'perubahan' ? 'Target Perubahan' : 'Target Murni';
  const isAnnual = ask.period === 'Tahun' && targets.original !== null;
  if (isAnnual || (!isStaged && indicator.method !== 'Akumulasi')) return stated(ask, [annual]);
  if (!isStaged) return scheduled(ask, annual);
  if (targets.cumulativeStages !== null) return stages(ask, true);
  return targets.ownStages !== null ? stages(ask, false) : monthly(ask);
}

/** The sum of the cells under these headings on the target's row; each must be there. */
function stated(ask: TargetAsk, headings: readonly string[]): string | null {
  const { source } = ask.result.indicator;
  const letters = headings.map((heading) => columnUnder(ask.sources, source, heading, 'target'));
  const columns = letters.flatMap((one) => (one === null ? [] : [columnNumber(one)]));
  if (columns.length !== headings.length) return null;
  const cells = cellsOf(
    ask,
    columns.toSorted((a, b) => a - b).map((column) => ({ ...source, column })),
  );
  return cells === null ? null : `SUM(${cells})`;
}

const difference = (end: string | null, before: string | null): string | null =>
  end === null || before === null ? null : `${end}-${before}`;

/** The stage before the period's first month, where the period is judged on its own months. */
function quarterBefore({ period, basis, result }: TargetAsk): number | null {
  const { firstMonth } = factsOf(period);
  const isWhole = basis === 'Kumulatif' || result.indicator.method !== 'Akumulasi' || period === 'Tahun';
  return isWhole || firstMonth === 1 ? null : (firstMonth - 1) / 3 - 1;
}

/** Stages under headings of totals or of single quarters: one kind of stage may stand under either heading. */
function stages(ask: TargetAsk, areTotals: boolean): string | null {
  const { quarter } = factsOf(ask.period);
  const before = quarterBefore(ask);
  const cell = (at: number): string | null => {
    const name = QUARTER_PERIODS[at] ?? '';
    const headings = [`Target s.d. ${name}`, `Target ${name}`];
    const [first = '', second = ''] = areTotals ? headings : headings.toReversed();
    return stated(ask, [first]) ?? stated(ask, [second]);
  };
  if (areTotals || ask.result.indicator.method !== 'Akumulasi')
    return before === null ? cell(quarter) : difference(cell(quarter), cell(before));
  const first = before === null ? 0 : before + 1;
  const own = Array.from({ length: quarter - first + 1 }, (_, at) => cell(first + at));
  return own.some((one) => one === null) ? null : own.join('+');
}

function monthly(ask: TargetAsk): string | null {
  const { firstMonth, lastMonth } = factsOf(ask.period);
  const first = quarterBefore(ask) === null ? 1 : firstMonth;
  return stated(
    ask,
    MONTH_NAMES.slice(first - 1, lastMonth).map((name) => `Target ${name}`),
  );
}

/** The share of the annual target, cut to the sen as a derived target is. */
function scheduled(ask: TargetAsk, heading: string): string | null {
  const annual = stated(ask, [heading]);
  if (annual === null) return null;
  const stage = (quarter: number): string => {
    const { schedule: own } = ask.result.indicator;
    const cell =
      own === undefined ? scheduleCell(ask.sources, ask.reading, QUARTER_PERIODS[quarter] ?? 'TW IV') : null;
    const percent = (own ?? ask.schedule)[quarter] ?? 0n;
    const share = (cell === null ? null : cellsOf(ask, [cell])) ?? decimalText(percent);
    // A product of doubles lies a hair beside the decimal: rounded first, then cut. ROUNDDOWN is not alike everywhere.
    return ask.result.indicator.isRupiah
      ? `INT(ROUND(${annual}*${share},4))/100`
      : `INT(ROUND(${annual}*${share}*10000,2))/1000000`;
  };
  const before = quarterBefore(ask);
  const end = stage(factsOf(ask.period).quarter);
  return before === null ? end : `${end}-${stage(before)}`;
}
