// The cells that would have to be filled for a verdict: months without a figure, a target that is not there. Only cells under
// a heading that stands in the row's own table.
import type { IndicatorResult } from '../../domain/evaluation';
import type { Basis, Period } from '../../domain/period';
import { monthCell } from '../places/monthCells';
import { columnUnder } from '../places/tableColumns';
import { targetHeadings } from '../places/targetHeadings';
import { columnNumber } from '../writing/address';
import { rangesOf } from './cellRanges';
import type { CellRange } from './working';
import type { SheetsRead } from './workedRealisation';

const WITHOUT_TARGET: ReadonlySet<string> = new Set(['NO_TARGET', 'STAGE_BLANK', 'ZERO_TARGET']);

export function missingCells(
  result: IndicatorResult,
  period: Period,
  basis: Basis,
  { sources }: SheetsRead,
): readonly CellRange[] {
  const { indicator, periods } = result;
  const reason = periods[period].reasons.find(
    ({ code }) => code === 'DATA_INCOMPLETE' || WITHOUT_TARGET.has(code),
  );
  if (reason === undefined) return [];
  if (reason.code === 'DATA_INCOMPLETE') {
    const cells = reason.months.map((month) => monthCell(indicator, month, sources));
    return rangesOf(cells.filter((cell) => cell !== null));
  }
  const { source } = indicator;
  const columns = targetHeadings(result, period, basis)
    .map((headings) => headings.flatMap((heading) => columnUnder(sources, source, heading, 'target') ?? []))
    .find((found) => found.length > 0);
  return rangesOf((columns ?? []).map((letters) => ({ ...source, column: columnNumber(letters) })));
}
