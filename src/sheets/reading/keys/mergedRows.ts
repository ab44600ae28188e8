// Rows of one key on several sheets as one row: the sheets of a year's months, or quarters on sheets of their own. Decides
// which sheet's row stands for the others; reads no figure.
import type { IsoDate } from '../../../domain/calendar';
import { keyOf } from './rowGroups';
import { nameKey } from './nameKey';
import { SLOTS } from '../headers/slots';
import type { SourceRow } from '../rows/sourceRows';

export interface RowsOfTable {
  readonly rows: readonly SourceRow[];
  /** The last day of a report of one month ('' while it is asked for), null for other tables. */
  readonly through: IsoDate | null;
  /** The office of its titles; reports of different offices are no parts of one year. */
  readonly office: string | null;
  /** What the table tells of the year; two tables that tell the same are no parts of one year. */
  readonly tells: ReadonlySet<string>;
  /** Which year the targets beside it are part of: tables of targets that are no parts of one year keep their own figures. */
  readonly year?: number | null;
}

export interface MergedRows {
  readonly heads: readonly SourceRow[];
  /** The other rows of a head's key, in the order of their months. */
  readonly partsOf: (head: SourceRow) => readonly SourceRow[];
}

const NO_PARTS: readonly SourceRow[] = [];

/** One head a key; of reports the latest up to `asOf`, else the earliest. Other rows stay their own heads. */
export function mergeRows(tables: readonly RowsOfTable[], asOf: IsoDate): MergedRows {
  const parts = new Map<SourceRow, readonly SourceRow[]>();
  const heads: SourceRow[] = [];
  for (const family of families(tables)) {
    const ordered = family.toSorted((a, b) => ((a.through ?? '') < (b.through ?? '') ? -1 : 1));
    if (ordered.length === 1) {
      // One by one: a sheet may hold more rows than a call takes arguments.
      for (const { rows } of family) for (const row of rows) heads.push(row);
      continue;
    }
    const byKey = new Map<string, SourceRow[]>();
    for (const { rows } of ordered)
      for (const [key, row] of uniqueRows(rows, heads)) byKey.set(key, [...(byKey.get(key) ?? []), row]);
    const endOf = new Map(
      ordered.flatMap(({ rows, through }) => rows.map((row) => [row, through ?? ''] as const)),
    );
    for (const rows of byKey.values()) {
      const head = rows.findLast((row) => (endOf.get(row) ?? '') <= asOf) ?? rows[0];
      if (head === undefined) continue;
      heads.push(head);
      if (rows.length > 1)
        parts.set(
          head,
          rows.filter((row) => row !== head),
        );
    }
  }
  const hasParts = parts.size > 0;
  return { heads, partsOf: (head) => (hasParts ? parts.get(head) : undefined) ?? NO_PARTS };
}

/** The tables with rows in groups of which each member tells something else: reports of different months, or months that no other has. */
export function families(tables: readonly RowsOfTable[]): readonly (readonly RowsOfTable[])[] {
  const found: RowsOfTable[][] = [];
  for (const table of tables) {
    if (table.rows.length === 0) continue;
    const family = found.find((members) => members.every((member) => areParts(member, table)));
    if (family === undefined) found.push([table]);
    else family.push(table);
  }
  return found;
}

function areParts(one: RowsOfTable, other: RowsOfTable): boolean {
  if (one.office !== other.office) return false;
  if (one.year != null && other.year != null && one.year !== other.year) return false;
  if (one.through !== null && other.through !== null)
    return one.through !== other.through || one.through === '';
  if (one.tells.size === 0 || other.tells.size === 0) return false;
  const shared = [...one.tells].filter((heading) => other.tells.has(heading));
  // The second half-year carries the total of the first forward, beside months of its own.
  return shared.length === 0 || (shared.every(isTotal) && [one, other].every(({ tells }) => hasOwn(tells)));
}

const TOTALS = new Set(SLOTS.flatMap(({ heading, isRunning }) => (isRunning ? [heading] : [])));
const isTotal = (heading: string): boolean => TOTALS.has(heading);
const hasOwn = (tells: ReadonlySet<string>): boolean => [...tells].some((heading) => !isTotal(heading));

/** Rows whose key stands once in their table; the others become heads of their own, to be asked about. */
function uniqueRows(
  rows: readonly SourceRow[],
  heads: SourceRow[],
): readonly (readonly [string, SourceRow])[] {
  const byKey = new Map<string, SourceRow[]>();
  for (const row of rows) {
    const key = keyOf(row.opd, row.code ?? nameKey(row.name));
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [...byKey].flatMap(([key, same]) => {
    const [only] = same;
    if (same.length === 1 && only !== undefined) return [[key, only] as const];
    for (const row of same) heads.push(row);
    return [];
  });
}
