// Targets that stand on a sheet of their own and again in the reports of realisation: one indicator each, headed by the sheet
// of targets, which alone has stages. Compares keys only; what the reports state otherwise is asked about elsewhere.
import type { FoundTable } from '../headers/foundTable';
import type { MergedRows } from '../keys/mergedRows';
import { nameKey } from '../keys/nameKey';
import { keyOf } from '../keys/rowGroups';
import type { SourceRow } from '../rows/sourceRows';

const ownKey = ({ code, name }: SourceRow): string => code ?? nameKey(name);

/** The rows with those of reports under the row of the same office and account in a table of targets alone. */
export function withRestated(merged: MergedRows, isReport: (table: FoundTable) => boolean): MergedRows {
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
