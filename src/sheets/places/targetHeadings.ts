// The headings under which the target of a period stands, and the cell of the schedule that stages it. Reads no target.
import type { IndicatorResult } from '../../domain/evaluation';
import { factsOf, QUARTER_PERIODS, type Basis, type Period, type Quarter } from '../../domain/period';
import type { WorkbookReading } from '../grid';
import type { SourceTable } from '../inspection';
import { MONTH_NAMES } from '../monthNames';
import { columnNumber } from '../writing/address';
import { textAt } from '../writing/gridCell';

const budgetOf = ({ periods }: IndicatorResult, period: Period): string =>
  periods[period].targetVersion === 'perubahan' ? 'Target Perubahan' : 'Target Murni';

/** Neither the row's own stages nor months give the stage, so that the schedule does. */
export function isFromSchedule({ indicator, periods }: IndicatorResult, period: Period): boolean {
  const { cumulativeStages, ownStages, months } = indicator.targets;
  const isBare = cumulativeStages === null && ownStages === null && months === null;
  return isBare && period !== 'Tahun' && periods[period].targetSource === 'turunan';
}

/** Headings from which the target may come, the likeliest first: a stage may stand under either kind of heading. */
export function targetHeadings(
  result: IndicatorResult,
  period: Period,
  basis: Basis,
): readonly (readonly string[])[] {
  const { targets, method } = result.indicator;
  const { quarter, firstMonth, lastMonth } = factsOf(period);
  const budget = budgetOf(result, period);
  const hasAnnual = targets.original !== null || targets.revised !== null;
  if (period === 'Tahun' && hasAnnual) return [[budget]];
  const isDifference = basis === 'Per Periode' && method === 'Akumulasi';
  const budgets = scaledBudgets(result, period);
  const before =
    isDifference && firstMonth > 1
      ? QUARTER_PERIODS.slice((firstMonth - 1) / 3 - 1, (firstMonth - 1) / 3)
      : [];
  const totals = [...before, quarterName(quarter)].map((name) => `Target s.d. ${name}`);
  const first = method !== 'Akumulasi' ? quarter : isDifference ? (firstMonth - 1) / 3 : 0;
  const own = QUARTER_PERIODS.slice(first, quarter + 1).map((name) => `Target ${name}`);
  if (targets.cumulativeStages !== null) return [[...totals, ...budgets], [`Target ${quarterName(quarter)}`]];
  if (targets.ownStages !== null) return [[...own, ...budgets], totals];
  if (targets.months !== null) {
    const months = MONTH_NAMES.slice(isDifference ? firstMonth - 1 : 0, lastMonth);
    return [[...months.map((name) => `Target ${name}`), ...budgets]];
  }
  return [[budget]];
}

const quarterName = (quarter: Quarter): string => QUARTER_PERIODS[quarter];

/** Stages of one budget that are scaled to the other rest on both. */
const scaledBudgets = ({ indicator, periods }: IndicatorResult, period: Period): readonly string[] =>
  periods[period].targetSource === 'turunan' && indicator.targets.revised !== null
    ? ['Target Murni', 'Target Perubahan']
    : [];

/** The row of the period's last quarter in `Ambang Triwulan`, where the workbook has that sheet. */
export function scheduleCell(
  sources: readonly SourceTable[],
  reading: WorkbookReading,
  period: Period,
): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const source = sources.find(({ role }) => role === 'schedule');
  const grid = reading.sheets.find(({ name }) => name === source?.sheet);
  const [periodColumn, shareColumn] = [source?.columns['Periode'], source?.columns['Target Kumulatif (%)']];
  if (source === undefined || grid === undefined || periodColumn === undefined || shareColumn === undefined)
    return null;
  const wanted = quarterName(factsOf(period).quarter);
  for (let row = source.firstRow; row <= source.lastRow; row += 1)
    if (textAt(grid, row, columnNumber(periodColumn)) === wanted)
      return { sheet: source.sheet, row, column: columnNumber(shareColumn) };
  return null;
}
