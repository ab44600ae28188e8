// Which fiscal year is judged, and whether a table belongs to it. Asks no clock.
import type { InspectionFailure } from '../inspection';
import { valueAt, type FoundTable } from './headers/foundTable';
import { Findings } from './findings';
import { Offices } from './offices/offices';
import { yearOfCell } from './documents/readSettings';
import { TARGET_FIGURES } from './targets/readTargets';
import { readSourceRows } from './rows/sourceRows';
import { titleYear } from './titleYear';
import { doubtedYears } from './yearDoubt';

/** The years of a table's own `Tahun` column. */
export function yearsIn(table: FoundTable): ReadonlySet<number> {
  const years = new Set<number>();
  if (!table.columns.has('Tahun')) return years;
  for (let index = table.from; index < table.to; index += 1) {
    const value = valueAt(table, index, 'Tahun');
    const year = value === '' ? null : yearOfCell(value);
    if (year !== null) years.add(year);
  }
  return years;
}

/** Rows with a blank or unread year count among those of whatever year is assessed. */
const hasRowsOf = (table: FoundTable, year: number): boolean =>
  readSourceRows(table, TARGET_FIGURES, year, new Offices(), new Findings({})).rows.length > 0;

export type YearChoice =
  | { readonly year: number; readonly failure: null }
  | { readonly year: number | null; readonly failure: InspectionFailure };

/** The asked year, else the setting, else the only or latest one of the target tables, else their titles', else the date's. */
export function chooseYear(
  targets: readonly FoundTable[],
  asked: number | null,
  setting: number | null,
  dateYear: number,
): YearChoice {
  const columnYears = targets.map(yearsIn);
  const years = new Set(columnYears.flatMap((set) => [...set]));
  const claims = targets.map((table) => {
    const doubted = doubtedYears(table);
    return doubted.length > 0 ? doubted : [titleYear(table)].filter((year) => year !== null);
  });
  const titles = claims.flatMap((own, i) => (columnYears[i]?.size === 0 ? own : []));
  const latest = [...years, ...titles].sort((a, b) => b - a)[0];
  const year = asked ?? setting ?? latest ?? dateYear;
  const isThere =
    years.has(year) ||
    targets.some(
      (table, i) =>
        (claims[i]?.length === 0 || (claims[i]?.includes(year) ?? false)) &&
        (columnYears[i]?.size === 0 || hasRowsOf(table, year)),
    );
  if (isThere) return { year, failure: null };
  const [first] = targets;
  return {
    year,
    failure: {
      code: 'YEAR_NOT_FOUND',
      sheet: first?.grid.name ?? null,
      cell: null,
      found: [...years, ...titles].sort().join(', '),
    },
  };
}
