// The cells from which the realisation of one period comes, neighbours as one range. Months that stand on other sheets are
// named by sheet alone.
import { groupedBy } from '../../../domain/groupedBy';
import type { Indicator } from '../../../domain/indicator';
import { QUARTER_PERIODS, type Basis, type Period } from '../../../domain/period';
import type { SourceTable } from '../../../sheets/inspection';
import { countedMonths } from '../../../sheets/places/countedMonths';
import { monthCell } from '../../../sheets/places/monthCells';
import { MONTH_NAMES } from '../../../sheets/monthNames';
import type { PlaceView } from '../../paneViews';
import { placeAt, rowPlace, rowRanges } from '../views/places';

const MOST_SHEETS = 6;

export function realisationPlaces(
  indicator: Indicator,
  period: Period,
  basis: Basis,
  sources: readonly SourceTable[],
): readonly PlaceView[] {
  const at = indicator.realisationSource;
  const months = countedMonths(indicator, period, basis);
  const cells = months.map((month) => monthCell(indicator, month, sources));
  const known = cells.filter((cell) => cell !== null);
  const own = [...groupedBy(known, ({ sheet, row }) => `${String(row)} ${sheet}`).values()].flatMap((row) => {
    const [first] = row;
    return first === undefined
      ? []
      : rowRanges(
          first.sheet,
          first.row,
          row.map(({ column }) => column),
        );
  });
  const elsewhere = months.filter((_, index) => cells[index] === null);
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
