// Columns whose headings name a year: of several the assessed year's, and none of another year. Last year's figures never
// stand in for this year's. Reads no figure.
import type { Findings } from '../findings';
import { withoutDocuments } from '../cells/documentWords';
import { addressOf, type FoundTable } from './foundTable';

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The only year that a heading names; null for none and for several, as in `Renstra 2021-2026`. */
export function namedYear(text: string): number | null {
  const [year, ...others] = new Set(withoutDocuments(text).match(YEARS) ?? []);
  return year === undefined || others.length > 0 ? null : Number(year);
}

/** The years that headings of the table name, each by itself. */
export function headedYears({ written, yearly }: FoundTable): ReadonlySet<number> {
  const named = [...written.values()].flatMap((text) => namedYear(text) ?? []);
  return new Set([...named, ...[...yearly.values()].flatMap((columns) => [...columns.keys()])]);
}

/** The table with the assessed year's columns under these headings; columns of another year are left out, with an issue. */
export function columnsOfYear(
  table: FoundTable,
  headings: readonly string[],
  year: number,
  log: Findings,
): FoundTable {
  const columns = new Map(table.columns);
  const doubled = new Map(table.doubled);
  const settled = new Set<string>();
  for (const heading of headings) {
    const known = columns.get(heading);
    if (known === undefined) continue;
    const own = ownColumns(table, heading, year);
    const named = table.yearly.has(heading) ? null : namedYear(table.written.get(heading) ?? '');
    const isOther = table.doubled.has(heading) ? false : named !== null && named !== year;
    const [first, second] = own;
    if (first !== undefined) {
      columns.set(heading, first);
      if (second === undefined) doubled.delete(heading);
      else doubled.set(heading, own);
    } else if (isOther) {
      columns.delete(heading);
      const cell = addressOf(table, Math.max(0, table.from - 1), known);
      const facts = { found: String(named), expected: String(year) };
      log.issue('COLUMN_OF_OTHER_YEAR', 'warning', { sheet: table.grid.name, cell }, facts);
    } else continue;
    settled.add(heading);
  }
  if (settled.size === 0) return table;
  for (const heading of settled) if (!columns.has(heading)) doubled.delete(heading);
  return { ...table, columns, doubled };
}

/** Of doubled columns those that name the year or none; none where no other year is named. */
function ownColumns({ yearly, doubled }: FoundTable, heading: string, year: number): readonly number[] {
  const years = new Map([...(yearly.get(heading) ?? [])].map(([named, column]) => [column, named]));
  const places = doubled.get(heading) ?? [];
  const own = places.filter((column) => (years.get(column) ?? year) === year);
  return own.length === places.length ? [] : own;
}
