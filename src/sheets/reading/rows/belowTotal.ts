// Rows of an officer's own reckoning below the last total: a rate of it, the year before, a check. Where every row above bears a
// number or a code and these bear none, they are no rows of the list. Looks at marks and kinds; reads no figure.
import type { FoundTable } from '../headers/foundTable';
import { plainText } from '../cells/headingText';
import type { ListedRow } from './listedRow';
import type { SourceRow } from './sourceRows';

/** `1. Pajak Hotel`, `a) Pokok` in the cell of the name. */
const ENUMERATED = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]/i;
/** Whose number may have been forgotten. */
const ACCOUNT = /^(?:pajak|retribusi|pbjt|opsen|pbb|bphtb)\b/i;
const LEAST_ROWS = 2;

/** Grid indexes of such rows. */
export function rowsBelowTotal(table: FoundTable, list: readonly ListedRow[]): ReadonlySet<number> {
  const below = new Set<number>();
  const last = list.findLastIndex(({ kind }) => kind === 'total' || kind === 'subtotal');
  if (last < 0) return below;
  const isMarked = markOf(table);
  const above = list.slice(0, last).flatMap(({ row }) => row ?? []);
  if (above.length < LEAST_ROWS || !above.every((row) => row.code !== null || isMarked(row.index)))
    return below;
  const tail = list.slice(last + 1);
  const rows = tail.flatMap(({ row, untargeted }) => row ?? untargeted ?? []);
  const isListed = (row: SourceRow): boolean =>
    row.code !== null || isMarked(row.index) || ACCOUNT.test(plainText(row.name));
  if (rows.some(isListed)) return below;
  for (const { index } of rows) below.add(index);
  return below;
}

/** Whether something stands left of a row's name, or its name is numbered. */
function markOf({ grid, nameColumns, columns }: FoundTable): (index: number) => boolean {
  const name = nameColumns[0] ?? columns.get('Uraian/Indikator Kinerja') ?? 0;
  return (index) => {
    const cells = grid.values[index] ?? [];
    const isNumbered = cells.slice(0, name).some((cell) => cell !== '');
    return isNumbered || ENUMERATED.test(plainText(cells[name] ?? ''));
  };
}
