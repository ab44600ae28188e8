// Targets that stand on a sheet of their own and again in the reports of realisation: one indicator each, headed by the sheet
// of targets, which alone has stages. Compares keys only; what the reports state otherwise is asked about elsewhere.
import { MONTH_TARGET_HEADINGS, OWN_STAGE_HEADINGS, STAGE_HEADINGS } from '../../templateSheets';
import { groupedBy } from '../../../domain/groupedBy';
import type { FoundTable } from '../headers/foundTable';
import type { MergedRows } from '../keys/mergedRows';
import { nameKey } from '../keys/nameKey';
import { keyOf } from '../keys/rowGroups';
import type { SourceRow } from '../rows/sourceRows';

/** Columns that together make a year. */
const YEARLY: readonly (readonly string[])[] = [
  ['Target Murni'],
  ['Target Perubahan'],
  STAGE_HEADINGS.slice(3),
  OWN_STAGE_HEADINGS,
  MONTH_TARGET_HEADINGS,
];

const ownKey = ({ code, name }: SourceRow): string => code ?? nameKey(name);

/** Whether a table tells what a whole year is to bring, and not a single month or quarter alone. */
const statesYear = ({ columns }: FoundTable): boolean =>
  YEARLY.some((headings) => headings.every((heading) => columns.has(heading)));

/** A plan of the year, or a note of a single month's target, heads no account that stands elsewhere: it is a part of that row. */
function withNotes(merged: MergedRows, isReport: (table: FoundTable) => boolean): MergedRows {
  const isNote = ({ table }: SourceRow): boolean =>
    table.isPlan === true || (!isReport(table) && !statesYear(table));
  const notes = merged.heads.filter(isNote);
  if (notes.length === 0 || notes.length === merged.heads.length) return merged;
  const heads = merged.heads.filter((row) => !isNote(row));
  const byKey = new Map(heads.map((row) => [keyOf(row.opd, ownKey(row)), row]));
  const sameKey = groupedBy(heads, ownKey);
  const headOf = (row: SourceRow): SourceRow | undefined => {
    const [only, ...others] = sameKey.get(ownKey(row)) ?? [];
    const ofAny = row.opd === '' && others.length === 0 ? only : undefined;
    return byKey.get(keyOf(row.opd, ownKey(row))) ?? ofAny;
  };
  const noted = new Map<SourceRow, readonly SourceRow[]>();
  const alone = notes.filter((row) => {
    const head = headOf(row);
    if (head !== undefined) noted.set(head, [...(noted.get(head) ?? []), row, ...merged.partsOf(row)]);
    return head === undefined;
  });
  return {
    heads: [...heads, ...alone],
    partsOf: (head) => [...merged.partsOf(head), ...(noted.get(head) ?? [])],
  };
}

/** The rows with those of reports under the row of the same office and account in a table of targets alone. */
export function withRestated(all: MergedRows, isReport: (table: FoundTable) => boolean): MergedRows {
  const merged = withNotes(all, isReport);
  const plain = merged.heads.filter(({ table }) => !isReport(table));
  if (plain.length === 0 || plain.length === merged.heads.length) return merged;
  const byKey = new Map(plain.map((row) => [keyOf(row.opd, ownKey(row)), row]));
  const restated = new Map<SourceRow, readonly SourceRow[]>();
  const heads = merged.heads.filter((row) => {
    const head = isReport(row.table) ? byKey.get(keyOf(row.opd, ownKey(row))) : undefined;
    if (head === undefined) return true;
    restated.set(head, [...(restated.get(head) ?? []), row, ...merged.partsOf(row)]);
    return false;
  });
  return { heads, partsOf: (head) => [...merged.partsOf(head), ...(restated.get(head) ?? [])] };
}
