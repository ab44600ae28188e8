// The realisation of one row at one period as a native formula over the officer's own cells, and when it is complete.
// Works it out by the rules from the cells alone; never copies what the tool found.
import { isMeasuringMonth } from '../../../domain/realisation';
import { factsOf, monthsBetweenMeasurements, spanOf } from '../../../domain/period';
import { monthCell, type MonthCell } from '../../places/monthCells';
import { cellsOf, isInOwnUnit, type CheckAsk } from './checkAsk';

export interface CheckedRealisation {
  /** Expression of the sum or level, not rounded. */
  readonly value: string;
  /** Condition under which no data are missing. */
  readonly isComplete: string;
  /** Expression of how many figures a mean divides by; null where nothing is divided. */
  readonly count: string | null;
}

const monthsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Null where only the tool can check. */
export function checkedRealisation(ask: CheckAsk): CheckedRealisation | null {
  const { indicator } = ask.result;
  const at = indicator.realisationSource;
  if (at === null || !isInOwnUnit(ask, at, 'realisation')) return null;
  switch (indicator.method) {
    case 'Akumulasi':
      return indicator.running ? runningTotal(ask) : ownMonths(ask);
    case 'Posisi Akhir':
      return lastLevel(ask);
    case 'Rata-rata':
      return mean(ask);
  }
}

/** Arguments of a formula; null where a cell is not plain or in another unit. Months that no column brings and that hold nothing are left out. */
function monthCells(ask: CheckAsk, months: readonly number[]): string | null {
  const { indicator } = ask.result;
  const cells: MonthCell[] = [];
  for (const month of months) {
    const cell = monthCell(indicator, month, ask.sources);
    const isBlank = (indicator.months[month - 1]?.kind ?? 'none') === 'none';
    if (cell !== null && (isBlank || isInOwnUnit(ask, cell, 'realisation'))) cells.push(cell);
    else if (!isBlank) return null;
  }
  return cellsOf(ask, cells);
}

/** Only months of which each has its own cell. */
const cellsOfEach = (ask: CheckAsk, months: readonly number[]): string | null =>
  months.every((month) => monthCell(ask.result.indicator, month, ask.sources) !== null)
    ? monthCells(ask, months)
    : null;

const holdsAll = (cells: string, count: number): string => `COUNT(${cells})=${String(count)}`;

function requiredMonths({ result, period, basis }: CheckAsk): readonly number[] {
  const { first, last } = spanOf(period, basis);
  const step = monthsBetweenMeasurements(result.indicator.measuring);
  return monthsFrom(first, last).filter((month) => isMeasuringMonth(month, step));
}

function ownMonths(ask: CheckAsk): CheckedRealisation | null {
  const { first, last } = spanOf(ask.period, ask.basis);
  const required = requiredMonths(ask);
  const needed = cellsOfEach(ask, required);
  const all = monthCells(ask, monthsFrom(first, last));
  if (needed === null || all === null) return null;
  return { value: `SUM(${all})`, isComplete: holdsAll(needed, required.length), count: null };
}

function runningTotal(ask: CheckAsk): CheckedRealisation | null {
  const { first, last } = spanOf(ask.period, ask.basis);
  const end = cellsOfEach(ask, [last]);
  if (end === null) return null;
  if (first === 1) return { value: `SUM(${end})`, isComplete: holdsAll(end, 1), count: null };
  const before = cellsOfEach(ask, [first - 1]);
  if (before === null) return null;
  return { value: `SUM(${end})-SUM(${before})`, isComplete: holdsAll(`${end},${before}`, 2), count: null };
}

/** The last of the quarter's months that holds a figure. */
function lastLevel(ask: CheckAsk): CheckedRealisation | null {
  const { lastMonth } = factsOf(ask.period);
  const isCoarse = monthsBetweenMeasurements(ask.result.indicator.measuring) > 1;
  const months = isCoarse ? [lastMonth] : monthsFrom(lastMonth - 2, lastMonth).toReversed();
  const cells = months.flatMap((month) => monthCells(ask, [month]) ?? []);
  const hasAll = months.every(
    (month) =>
      monthCells(ask, [month]) !== null ||
      (ask.result.indicator.months[month - 1]?.kind ?? 'none') === 'none',
  );
  if (cells.length === 0 || !hasAll) return null;
  const value = cells.reduceRight(
    (rest, cell) => (rest === '' ? cell : `IF(COUNT(${cell})=1,${cell},${rest})`),
    '',
  );
  return { value, isComplete: `COUNT(${cells.join(',')})>=1`, count: null };
}

/** A month may be missing as long as its quarter has another; measured more coarsely, none may. */
function mean(ask: CheckAsk): CheckedRealisation | null {
  const { first, last } = spanOf(ask.period, ask.basis);
  const all = monthCells(ask, monthsFrom(first, last));
  if (all === null) return null;
  const conditions: string[] = [];
  if (monthsBetweenMeasurements(ask.result.indicator.measuring) > 1) {
    const required = requiredMonths(ask);
    const needed = cellsOfEach(ask, required);
    if (needed === null) return null;
    conditions.push(holdsAll(needed, required.length));
  } else {
    for (let month = first; month <= last; month += 3) {
      const quarter = monthCells(ask, monthsFrom(month, Math.min(month + 2, last)));
      if (quarter === null) return null;
      conditions.push(`COUNT(${quarter})>=1`);
    }
  }
  return { value: `SUM(${all})`, isComplete: `AND(${conditions.join(',')})`, count: `COUNT(${all})` };
}
