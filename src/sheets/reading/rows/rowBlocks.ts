// Where rows of one name without codes stand: under which parent, above which total. Two of them under two parents are two
// accounts; two in one list are one that stands twice. Computed for such rows alone; asks nothing.
import { foldedName } from '../keys/nameKey';
import { tightNameOf } from '../keys/rowName';
import { nameAt, type FoundTable } from '../headers/foundTable';
import { plainText } from '../cells/headingText';
import type { ListedRow, Verdict } from './listedRow';
import type { RowBlock, SourceRow } from './sourceRows';

/** The rows, those of which one name stands twice with their blocks; `list`: all rows of the table in sheet order. */
export function withBlocks(
  table: FoundTable,
  rows: readonly SourceRow[],
  list: readonly ListedRow[],
  verdicts: ReadonlyMap<number, Verdict>,
): readonly SourceRow[] {
  const twice = namedTwice(rows);
  if (twice.size === 0) return rows;
  const parents = new Map<number, number>();
  const open: { readonly index: number; readonly to: number }[] = [];
  const totals = new Map<number, string>();
  let waiting: number[] = [];
  for (const { index, kind } of list) {
    while ((open.at(-1)?.to ?? Number.POSITIVE_INFINITY) <= index) open.pop();
    const verdict = verdicts.get(index);
    const span = verdict?.sum?.span ?? null;
    if (span !== null && span.from > index) open.push({ index, to: span.to });
    if (kind === 'total' || kind === 'subtotal' || verdict?.reason === 'subtotal') {
      for (const one of waiting) totals.set(one, foldedName(plainText(nameAt(table, index))));
      waiting = [];
    } else waiting.push(index);
    const parent = open.findLast((one) => one.index !== index);
    if (parent !== undefined) parents.set(index, parent.index);
  }
  return rows.map((row) => {
    if (!twice.has(row)) return row;
    const block: RowBlock = { parent: parents.get(row.index) ?? null, total: totals.get(row.index) ?? '' };
    return { ...row, block };
  });
}

function namedTwice(rows: readonly SourceRow[]): ReadonlySet<SourceRow> {
  const first = new Map<string, SourceRow>();
  const twice = new Set<SourceRow>();
  for (const row of rows) {
    if (row.code !== null) continue;
    const name = tightNameOf(row);
    const known = first.get(name);
    if (known === undefined) first.set(name, row);
    else twice.add(known).add(row);
  }
  return twice;
}

/** Whether two rows of one name stand under two parents, or above two totals of other names. */
export function areInOtherBlocks({ block: a }: SourceRow, { block: b }: SourceRow): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.parent !== null && b.parent !== null && a.parent !== b.parent) return true;
  return a.total !== '' && b.total !== '' && a.total !== b.total;
}
