// A table whose titles and headings name different years: asked about, because no year of them is the likelier one. Reads
// headings and titles only.
import type { Findings } from './findings';
import { addressOf, type FoundTable } from './headers/foundTable';
import { namedYear } from './headers/yearColumns';
import { TARGET_FIGURES } from './targets/readTargets';
import { titleYear } from './titleYear';

const CODE = 'TABLE_YEAR_UNCLEAR';

/** The year that every column of targets names; null where one names none, or they differ. */
function headingYear({ columns, written, yearly }: FoundTable): number | null {
  const headings = TARGET_FIGURES.filter((heading) => columns.has(heading));
  if (headings.some((heading) => yearly.has(heading))) return null;
  const years = new Set(headings.map((heading) => namedYear(written.get(heading) ?? '')));
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

/** The years that titles and headings of a table of targets give it, where they contradict each other; else none. */
export function doubtedYears(table: FoundTable): readonly number[] {
  const title = titleYear(table);
  const heading = headingYear(table);
  if (table.columns.has('Tahun') || title === null || heading === title) return [];
  const claimed = table.captions.conflicts.find(({ fact }) => fact === 'year')?.values ?? [];
  const years = new Set([title, ...(heading === null ? [] : [heading]), ...claimed.map(Number)]);
  return years.size < 2 ? [] : [...years].sort((a, b) => a - b);
}

export interface SettledYear {
  /** Null where nothing is doubted; while the question is open, the year that is assessed. */
  readonly year: number | null;
  /** The year whose columns count: headings may still name the other one. */
  readonly columns: number;
  readonly open: NonNullable<FoundTable['open']> | null;
}

/** Asks which year a table is of; `target`: the table of targets over the same rows, or itself. */
export function settleYearOf(target: FoundTable, assessed: number, log: Findings): SettledYear {
  const years = doubtedYears(target);
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
