// Which fiscal year is judged, and whether a table belongs to it. Asks no clock.
import { lastDayOfMonth, type IsoDate } from '../../domain/calendar';
import type { CellValue } from '../grid';
import type { InspectionFailure } from '../inspection';
import type { FoundTable } from './headers/foundTable';
import { Findings } from './findings';
import { headedYears } from './headers/yearColumns';
import { PERIOD_REALISATION, RELATIVE_HEADINGS, SLOT_HEADINGS } from './headers/slots';
import { Offices } from './offices/offices';
import { yearsIn } from './yearsIn';
import { TARGET_FIGURES } from './targets/readTargets';
import { readSourceRows } from './rows/sourceRows';
import { isTitledOtherYear, titleYear } from './titleYear';
import { doubtedYears } from './yearDoubt';

/** Rows with a blank or unread year count among those of whatever year is assessed. */
const hasRowsOf = (table: FoundTable, year: number): boolean =>
  readSourceRows(table, TARGET_FIGURES, year, new Offices(), new Findings({})).rows.length > 0;

export type YearChoice =
  | { readonly year: number; readonly failure: null }
  | { readonly year: number | null; readonly failure: InspectionFailure };

/** The years that tables of realisation show figures of; null where a table that says no year shows some. */
function yearsWithFigures(realisations: readonly FoundTable[]): ReadonlySet<number> | null {
  const years = new Set<number>();
  for (const table of realisations) {
    if (!table.isDeposits && !showsFigures(table)) continue;
    const own = yearsIn(table);
    const title = own.size === 0 ? titleYear(table) : null;
    if (own.size === 0 && title === null) return null;
    for (const year of title === null ? own : [title]) years.add(year);
  }
  return years;
}

const FIGURES = [...SLOT_HEADINGS, ...RELATIVE_HEADINGS, PERIOD_REALISATION];

const showsFigures = ({ grid, columns, from, to }: FoundTable): boolean =>
  FIGURES.some((heading) => {
    const column = columns.get(heading);
    return column !== undefined && grid.values.slice(from, to).some((cells) => isFigure(cells[column]));
  });

const isFigure = (value: CellValue | undefined): boolean =>
  typeof value === 'number' ? value !== 0 : typeof value === 'string' && /[1-9]/.test(value);

/**
 * Of several years that of the evaluation's day, else the latest before it. The targets of next year stand in the same
 * workbook from autumn on, and before the first quarter of a year is over the one before it is still being judged.
 */
function yearOfDay(
  years: readonly number[],
  asOf: IsoDate,
  shown: ReadonlySet<number> | null,
): number | null {
  const own = Number(asOf.slice(0, 4));
  const known = [...new Set(years)].sort((a, b) => b - a).filter((year) => year <= own);
  const isOpen = known[0] === own && asOf < lastDayOfMonth(own, 3) && shown !== null && !shown.has(own);
  const told = isOpen ? known.find((year) => shown.has(year)) : undefined;
  return told ?? known[0] ?? years.toSorted((a, b) => a - b)[0] ?? null;
}

/** The year of the day that the figures reach, where titles name no other: `LRA s.d. 30 September 2026`. */
const periodYear = ({ captions }: FoundTable): number | null =>
  captions.year === null || captions.through === null ? null : captions.year;

/**
 * The asked year, else the setting, else the one of the target tables' columns and titles that the evaluation's day
 * belongs to, else that day's.
 */
export function chooseYear(
  targets: readonly FoundTable[],
  realisations: readonly FoundTable[],
  asked: number | null,
  setting: number | null,
  asOf: IsoDate,
): YearChoice {
  const dateYear = Number(asOf.slice(0, 4));
  const columnYears = targets.map(yearsIn);
  const years = new Set(columnYears.flatMap((set) => [...set]));
  const claims = targets.map((table) => {
    const doubted = doubtedYears(table, asked === null && setting === null ? dateYear : null);
    if (doubted.length > 0) return doubted;
    const own = titleYear(table) ?? periodYear(table);
    // A plan of a coming year is headed by the years of which it tells.
    if (own !== null && own > dateYear && !isTitledOtherYear(table, dateYear)) return [...headedYears(table)];
    return own === null ? [] : [own];
  });
  const titles = claims.flatMap((own, i) => (columnYears[i]?.size === 0 ? own : []));
  const isUntold = targets.some((table, i) => {
    const beside = realisations.find(({ grid, from }) => grid === table.grid && from === table.from);
    const saysNone = columnYears[i]?.size === 0 && claims[i]?.length === 0;
    return saysNone && beside !== undefined && showsFigures(beside);
  });
  const told = [...years, ...titles];
  // A table with results that names no year is none of a year that has not begun.
  const isOfDay = isUntold && told.every((year) => year > dateYear);
  const ofDay = isOfDay ? dateYear : yearOfDay(told, asOf, yearsWithFigures(realisations));
  const year = asked ?? setting ?? ofDay ?? dateYear;
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
