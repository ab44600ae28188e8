// The cells from which the realisation of one period comes, neighbours as one range. Months that stand on other sheets are
// named by sheet alone.
import type { Indicator } from '../../../domain/indicator';
import {
  factsOf,
  QUARTER_PERIODS,
  spanOf,
  type Basis,
  type MonthSpan,
  type Period,
} from '../../../domain/period';
import type { SourceTable } from '../../../sheets/inspection';
import { MONTH_NAMES } from '../../../sheets/monthNames';
import type { PlaceView } from '../../paneViews';
import { monthColumn } from '../views/monthCells';
import { placeAt, rowPlace, rowRanges } from '../views/places';

const MOST_SHEETS = 6;

/** The months (1 to 12) whose cells count in the period. */
export function countedMonths(
  { method, running, months }: Indicator,
  period: Period,
  basis: Basis,
): readonly number[] {
  const { first, last } = spanOf(period, basis);
  const holds = (month: number): boolean => (months[month - 1]?.kind ?? 'none') !== 'none';
  const span = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  switch (method) {
    case 'Akumulasi':
      if (running) return [...(first > 1 ? [first - 1] : []), last];
      return isQuarterly(months) ? span.filter((month) => month % 3 === 0) : span;
    case 'Posisi Akhir': {
      const { lastMonth } = factsOf(period);
      const found = [lastMonth, lastMonth - 1, lastMonth - 2].find(holds);
      return found === undefined ? [lastMonth] : [found];
    }
    case 'Rata-rata':
      return span.filter(holds);
  }
}

const isQuarterly = (months: Indicator['months']): boolean =>
  months.some(({ kind }) => kind !== 'none') &&
  months.every(({ kind }, at) => kind === 'none' || (at + 1) % 3 === 0);

/** The months over which the realisation runs, for its label. */
export function labelSpan(indicator: Indicator, period: Period, basis: Basis): MonthSpan {
  if (indicator.method !== 'Posisi Akhir') return spanOf(period, basis);
  const [month = factsOf(period).lastMonth] = countedMonths(indicator, period, basis);
  return { first: month, last: month };
}

export function realisationPlaces(
  indicator: Indicator,
  period: Period,
  basis: Basis,
  sources: readonly SourceTable[],
): readonly PlaceView[] {
  const at = indicator.realisationSource;
  const months = countedMonths(indicator, period, basis);
  const columns = months.map((month) => monthColumn(indicator, month, sources));
  const known = columns.filter((column) => column !== null);
  const own = at === null ? [] : rowRanges(at.sheet, at.row, known);
  const elsewhere = months.filter((_, index) => columns[index] === null);
  const places = [...own, ...(elsewhere.length === 0 ? [] : otherSheets(indicator, elsewhere, sources))];
  // At least the row that was matched.
  return places.length > 0 || at === null ? places : [rowPlace(sources, at, undefined, 'realisation')];
}

/** Sheets of deposits, and reports that bring one of the months. */
function otherSheets(
  { realisationSource }: Indicator,
  months: readonly number[],
  sources: readonly SourceTable[],
): readonly PlaceView[] {
  const headings = months.flatMap((month) => {
    const name = MONTH_NAMES[month - 1] ?? '';
    const quarter = QUARTER_PERIODS[Math.ceil(month / 3) - 1] ?? '';
    return [name, `s.d. ${name}`, `Realisasi ${quarter}`, `Realisasi s.d. ${quarter}`];
  });
  const sheets = sources
    .filter(({ role, grain, columns, sheet }) => {
      if (role !== 'realisation') return false;
      if (grain === 'deposits') return realisationSource === null || realisationSource.sheet === sheet;
      return realisationSource !== null && headings.some((heading) => columns[heading] !== undefined);
    })
    .map(({ sheet }) => sheet);
  return [...new Set(sheets)].slice(0, MOST_SHEETS).map((sheet) => placeAt(sheet, null));
}
