// The name of a row as the key by which rows match, made once for each row: a long list of names is looked through many times.
// Decides no match.
import type { SourceRow } from '../rows/sourceRows';
import { tightKey } from './nameKey';

const made = new WeakMap<SourceRow, string>();

/** `tightKey` of the row's name. */
export function tightNameOf(row: SourceRow): string {
  let key = made.get(row);
  if (key === undefined) made.set(row, (key = tightKey(row.name)));
  return key;
}
