// A row of a table as it is sorted: its own kind, and how it was found to be a sum. Types and two facts; decides nothing.
import type { RowKind } from './rowKind';
import type { SourceRow, StatedSum } from './sourceRows';

export interface ListedRow {
  readonly index: number;
  readonly kind: RowKind;
  /** Of indicators only. */
  readonly row: SourceRow | null;
  /** Of a heading that has a realisation beside its blank target: the row that it is if it heads nothing. */
  readonly untargeted?: SourceRow;
  /** A subtotal whose formula adds up rows below it. */
  readonly addsBelow?: boolean;
}

/** How a row was found to be no indicator after all. */
export interface Verdict {
  readonly reason: 'parent' | 'subtotal' | 'repeated' | 'detail' | 'note';
  readonly sum: Pick<StatedSum, 'scope' | 'span'> | null;
}

export function indicatorsOf(list: readonly ListedRow[]): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  for (const { row } of list) if (row !== null) rows.push(row);
  return rows;
}

/** A code that says the level itself, as `IKU-1` does not. */
export const hasLevelCode = ({ code }: SourceRow): boolean =>
  code !== null && (code.includes('.') || /^[4-8]$/.test(code));
