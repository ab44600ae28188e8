// A cell of `Ambang Triwulan` for the last quarter of a period, and the document that the sheet names for it.
import { factsOf, QUARTER_PERIODS, type Period } from '../../domain/period';
import { columnNumber } from '../writing/address';
import { textAt } from '../writing/gridCell';
import { gridNamed } from './cellFactor';
import { cellRange } from './cellRanges';
import type { CellRange } from './working';
import type { SheetsRead } from './workedRealisation';

export interface Scheduled {
  readonly at: CellRange;
  /** `Dasar Penetapan`; '' where it is blank. */
  readonly basis: string;
}

/** Null where the workbook has no such sheet, row or heading, or the cell is blank. */
export function scheduledAt(
  { sources, reading }: SheetsRead,
  period: Period,
  heading: 'Target Kumulatif (%)' | 'Ambang Capaian (%)',
): Scheduled | null {
  const source = sources.find(({ role }) => role === 'schedule');
  const [periods, figures] = [source?.columns['Periode'], source?.columns[heading]];
  if (source === undefined || periods === undefined || figures === undefined) return null;
  const { sheet, firstRow, lastRow, columns } = source;
  const grid = gridNamed(reading, sheet);
  if (grid === undefined) return null;
  const wanted = QUARTER_PERIODS[factsOf(period).quarter];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const column = columnNumber(figures);
    if (textAt(grid, row, columnNumber(periods)) !== wanted || textAt(grid, row, column) === '') continue;
    const document = columns['Dasar Penetapan'];
    const basis = document === undefined ? '' : textAt(grid, row, columnNumber(document));
    return { at: cellRange({ sheet, row, column }), basis };
  }
  return null;
}
