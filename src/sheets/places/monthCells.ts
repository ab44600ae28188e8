// Where the realisation of a month stands: the figure's own cell, or, where there is none yet, the cell under a heading that
// covers the month on the row that was matched. Reads no figure.
import type { CellSource, Indicator } from '../../domain/indicator';
import { QUARTER_PERIODS } from '../../domain/period';
import { MONTH_NAMES } from '../monthNames';
import type { SourceTable } from '../inspection';
import { columnNumber } from '../writing/address';
import { tablesAt } from './tableColumns';

export interface MonthCell extends CellSource {
  readonly column: number;
}

/** Headings under which a month (1 to 12) or the total up to it may stand. */
function headingsOf(month: number): readonly string[] {
  const name = MONTH_NAMES[month - 1] ?? '';
  const quarter = month % 3 === 0 ? QUARTER_PERIODS[month / 3 - 1] : undefined;
  const ofQuarter = quarter === undefined ? [] : [`Realisasi ${quarter}`, `Realisasi s.d. ${quarter}`];
  return [name, `s.d. ${name}`, ...ofQuarter];
}

/** The cell of a month; null where its figure was put together from others, or where no column brings it. */
export function monthCell(
  { realisationSource: home, months }: Indicator,
  month: number,
  sources: readonly SourceTable[],
): MonthCell | null {
  const datum = months[month - 1];
  if (datum !== undefined && datum.kind !== 'none') {
    const { sheet, row } = datum.on ?? home ?? {};
    return sheet === undefined || row === undefined || datum.column === undefined
      ? null
      : { sheet, row, column: datum.column };
  }
  if (home === null) return null;
  for (const { columns } of tablesAt(sources, home, 'realisation')) {
    for (const heading of headingsOf(month)) {
      const letters = columns[heading];
      if (letters !== undefined) return { ...home, column: columnNumber(letters) };
    }
  }
  return null;
}
