// A table whose titles and headings name different years: asked about, because no year of them is the likelier one. Reads
// headings and titles only.
import type { RunFrame } from './draft';
import type { Findings } from './findings';
import { addressOf, type FoundTable } from './headers/foundTable';
import { namedYear } from './headers/yearColumns';
import { TARGET_FIGURES } from './targets/readTargets';
import { titleYear } from './titleYear';
import { datedYears } from './yearsTold';

const CODE = 'TABLE_YEAR_UNCLEAR';

/** The year that every column of targets names; null where one names none, or they differ. */
function headingYear({ columns, written, yearly }: FoundTable): number | null {
  const headings = TARGET_FIGURES.filter((heading) => columns.has(heading));
  if (headings.some((heading) => yearly.has(heading))) return null;
  const years = new Set(headings.map((heading) => namedYear(written.get(heading) ?? '')));
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

/**
 * The years that titles and headings of a table of targets give it, where they contradict each other; else none. `assumed`: the
 * year of the evaluation's day, where nothing else says which year it is.
 */
export function doubtedYears(table: FoundTable, assumed: number | null = null): readonly number[] {
  const title = titleYear(table);
  const heading = headingYear(table);
  if (title === null && heading === null && !table.columns.has('Tahun')) {
    const named = namedApart(table);
    return named.length > 0 || assumed === null ? named : signedApart(table, assumed);
  }
  if (table.columns.has('Tahun') || title === null || heading === title) return [];
  const claimed = table.captions.conflicts.find(({ fact }) => fact === 'year')?.values ?? [];
  const years = new Set([title, ...(heading === null ? [] : [heading]), ...claimed.map(Number)]);
  return years.size < 2 ? [] : [...years].sort((a, b) => a - b);
}

const YEARS = /(?<!\d)20\d\d(?!\d)/g;

/** `REALISASI PAD TAHUN 2026` on a sheet that is called `PAD 2025`: a copy of which one of the two was forgotten. */
function namedApart({ grid, captions, yearly }: FoundTable): readonly number[] {
  const named = grid.name.match(YEARS) ?? [];
  const [name] = named;
  const claimed = captions.conflicts.find(({ fact }) => fact === 'year')?.values ?? [];
  if (name === undefined || named.length > 1 || claimed.length !== 2 || yearly.size > 0) return [];
  return claimed.includes(name) ? claimed.map(Number).sort((a, b) => a - b) : [];
}

/** Signed or dated in another year, and that year alone is written: the sheet may be an old one. */
function signedApart(table: FoundTable, assumed: number): readonly number[] {
  if (table.captions.conflicts.some(({ fact }) => fact === 'year') || table.yearly.size > 0) return [];
  const [only, ...others] = datedYears(table);
  if (only === undefined || others.length > 0) return [];
  // Of a year's last months reports are signed after it.
  if (only === assumed || only === assumed + 1) return [];
  return [only, assumed].sort((a, b) => a - b);
}

export interface SettledYear {
  /** Null where nothing is doubted; while the question is open, the year that is assessed. */
  readonly year: number | null;
  /** The year whose columns count: headings may still name the other one. */
  readonly columns: number;
  readonly open: NonNullable<FoundTable['open']> | null;
}

/** Asks which year a table is of; `target`: the table of targets over the same rows, or itself. */
export function settleYearOf(
  target: FoundTable,
  { year: assessed, isYearAssumed = false }: Pick<RunFrame, 'year' | 'isYearAssumed'>,
  log: Findings,
): SettledYear {
  const years = doubtedYears(target, isYearAssumed ? assessed : null);
  if (years.length === 0) return { year: null, columns: assessed, open: null };
  const id = `table-year:${target.grid.name}`;
  const answer = log.ask({
    id,
    code: CODE,
    sheet: target.grid.name,
    cell: addressOf(target, target.from - 1, target.columns.values().next().value ?? 0),
    facts: { found: years.join(', ') },
    options: years.map((year) => ({ id: String(year) })),
  });
  const columns = headingYear(target) ?? assessed;
  if (answer === null) return { year: assessed, columns, open: { id, code: CODE } };
  return { year: Number(answer), columns, open: null };
}
