// Columns whose headings name a year: of several the assessed year's, and none of another year. Last year's figures never
// stand in for this year's. Reads no figure.
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from './foundTable';

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The only year that a heading names; null for none and for several, as in `Renstra 2021-2026`. */
function namedYear(text: string): number | null {
  const [year, ...others] = new Set(text.match(YEARS) ?? []);
  return year === undefined || others.length > 0 ? null : Number(year);
}

/** The table with the assessed year's columns under these headings; columns of another year are left out, with an issue. */
export function columnsOfYear(
  table: FoundTable,
  headings: readonly string[],
  year: number,
  log: Findings,
): FoundTable {
  const columns = new Map(table.columns);
  const settled = new Set<string>();
  for (const heading of headings) {
    const known = columns.get(heading);
    if (known === undefined) continue;
    const own = table.yearly.get(heading)?.get(year);
    const named = table.yearly.has(heading) ? null : namedYear(table.written.get(heading) ?? '');
    const isOther = table.doubled.has(heading) ? false : named !== null && named !== year;
    if (own !== undefined) columns.set(heading, own);
    else if (isOther) {
      columns.delete(heading);
      const cell = addressOf(table, Math.max(0, table.from - 1), known);
      const facts = { found: String(named), expected: String(year) };
      log.issue('COLUMN_OF_OTHER_YEAR', 'warning', { sheet: table.grid.name, cell }, facts);
    } else continue;
    settled.add(heading);
  }
  if (settled.size === 0) return table;
  return {
    ...table,
    columns,
    doubled: new Map([...table.doubled].filter(([heading]) => !settled.has(heading))),
  };
}
