// Where the realisation of a month stands: the cell under a heading that covers it, on the row that was matched. Says
// nothing where the month came from another row or sheet than that one.
import type { Indicator } from '../../../domain/indicator';
import { QUARTER_PERIODS } from '../../../domain/period';
import { MONTH_NAMES } from '../../../sheets/monthNames';
import type { SourceTable } from '../../../sheets/inspection';
import { columnOf, tablesAt } from './places';

/** Headings under which a month (1 to 12) or the total up to it may stand. */
function headingsOf(month: number): readonly string[] {
  const name = MONTH_NAMES[month - 1] ?? '';
  const quarter = month % 3 === 0 ? QUARTER_PERIODS[month / 3 - 1] : undefined;
  const ofQuarter = quarter === undefined ? [] : [`Realisasi ${quarter}`, `Realisasi s.d. ${quarter}`];
  return [name, `s.d. ${name}`, ...ofQuarter];
}

/** The column number of a month on the matched row; null where that row does not bring it. */
export function monthColumn(
  { realisationSource: at, months }: Indicator,
  month: number,
  sources: readonly SourceTable[],
): number | null {
  if (at === null) return null;
  const datum = months[month - 1];
  const isBlank = datum === undefined || datum.kind === 'none';
  const known = isBlank ? null : datum.column;
  // A figure without a cell of its own was put together from others.
  if (known === undefined) return null;
  for (const { columns } of tablesAt(sources, at, 'realisation')) {
    for (const heading of headingsOf(month)) {
      const letters = columns[heading];
      if (letters === undefined) continue;
      const column = columnOf(letters);
      if (known === null || known === column) return column;
    }
  }
  return null;
}
