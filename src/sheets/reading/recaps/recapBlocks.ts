// The blocks of a table's indicators: what stands between titles, totals and notes. Reads no figure.
import type { ExcludedRow } from '../../inspection';
import type { ReadTable } from '../readTable';
import type { SourceRow } from '../rows/sourceRows';

export interface RecapBlock {
  readonly source: ReadTable;
  readonly rows: readonly SourceRow[];
  /** Rows of the sheet: behind the break before it, and the break after it. */
  readonly from: number;
  readonly to: number;
}

const BREAKS: readonly ExcludedRow['reason'][] = ['subtotal', 'total', 'note', 'number row', 'signature'];

export function recapBlocks(source: ReadTable): readonly RecapBlock[] {
  const { rows, excluded } = source.reading;
  const edges = excluded.filter(({ reason }) => BREAKS.includes(reason)).map(({ row }) => row);
  const blocks: RecapBlock[] = [];
  let at = 0;
  let from = 0;
  for (const to of [...edges.toSorted((a, b) => a - b), Number.POSITIVE_INFINITY]) {
    const start = at;
    while (at < rows.length && (rows[at]?.row ?? 0) < to) at += 1;
    const own = rows.slice(start, at).filter(({ isBare }) => !isBare);
    if (own.length > 0) blocks.push({ source, rows: own, from, to });
    from = to + 1;
  }
  return blocks;
}
