// The earlier years that stand in the target tables, by the years that their rows name, and what each of them came to.
import { evaluate } from '../../../../domain/evaluate';
import type { WorkbookReading } from '../../../grid';
import type { SourceTable } from '../../../inspection';
import { columnNumber } from '../../address';
import { valueAt } from '../../gridCell';
import type { RunPlanFacts, YearSums } from '../../section';

const YEAR = /^(?:19|20)\d\d$/;

const MOST_YEARS = 4;

/** What they came to, each judged by itself, in order. */
export const sumsOfYears = ({
  reading,
  inspection,
  evaluation,
  inputOf,
}: RunPlanFacts): readonly YearSums[] =>
  earlierYears(reading, inspection.sources, evaluation.settings.year, MOST_YEARS).flatMap((year) => {
    const input = inputOf?.(year) ?? null;
    const total = input === null ? undefined : evaluate(input).totals.find(({ by }) => by === 'all');
    return total === undefined ? [] : [{ year, sums: total.periods.Tahun }];
  });

/** The latest of them before `year`, in order, at most so many; none where the rows name no years. */
function earlierYears(
  { sheets }: WorkbookReading,
  sources: readonly SourceTable[],
  year: number,
  most: number,
): readonly number[] {
  const years = new Set<number>();
  for (const { role, sheet, columns, headerRows } of sources) {
    const grid = sheets.find(({ name }) => name === sheet);
    const letters = columns['Tahun'];
    if (role !== 'target' || letters === undefined || grid?.rect == null) continue;
    const column = columnNumber(letters);
    const first = Math.max(grid.rect.top, ...headerRows) + 1;
    for (let row = first; row < grid.rect.top + grid.rect.rows; row += 1) {
      const text = String(valueAt(grid, row, column)).trim();
      if (YEAR.test(text) && Number(text) < year) years.add(Number(text));
    }
  }
  return [...years].toSorted((a, b) => a - b).slice(-most);
}
