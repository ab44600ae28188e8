// Which fiscal year is judged, and whether a table belongs to it. Asks no clock.
import type { InspectionFailure } from '../inspection';
import { valueAt, type FoundTable } from './headers/foundTable';
import { plainText } from './cells/headingText';
import { Findings } from './findings';
import { Offices } from './offices/offices';
import { yearOfCell } from './documents/readSettings';
import { TARGET_FIGURES } from './targets/readTargets';
import { readSourceRows } from './rows/sourceRows';

const TITLE_ROWS = 12;
const YEAR_TITLE = /(?:tahun(?:\s+anggaran)?|t\.?a\.?|apbd|per(?:iode)?\b.*)\s*[:.]?\s*((?:19|20)\d\d)/i;

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

/** The year that the titles above a table or its sheet's name give it; null when they give none or two. */
export function titleYear(table: FoundTable): number | null {
  const years = new Set<number>();
  const header = (table.headerRows[0] ?? 1) - (table.grid.rect?.top ?? 1);
  for (let index = Math.max(0, header - TITLE_ROWS); index < header; index += 1) {
    for (const value of table.grid.values[index] ?? []) {
      const year = typeof value === 'string' ? Number(YEAR_TITLE.exec(plainText(value))?.[1] ?? 0) : 0;
      if (year > 0) years.add(year);
    }
  }
  const named = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(table.grid.name);
  if (named !== null) years.add(Number(named[1]));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
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
  const titles = targets.flatMap((table, i) => (columnYears[i]?.size === 0 ? (titleYear(table) ?? []) : []));
  const latest = [...years, ...titles].sort((a, b) => b - a)[0];
  const year = asked ?? setting ?? latest ?? dateYear;
  const isThere =
    years.has(year) ||
    targets.some(
      (table, i) =>
        (titleYear(table) ?? year) === year && (columnYears[i]?.size === 0 || hasRowsOf(table, year)),
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
