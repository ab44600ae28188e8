// The unit that a target and its realisation in one row have in common. Reads no cell.
import type { Header } from './tableHeader';

/** The columns of a header with the unit beside the target: by it `Jumlah kunjungan` is told from a total. */
export function withUnit(
  columns: ReadonlyMap<string, number>,
  headers: readonly Header[],
): ReadonlyMap<string, number> {
  const unit = headers.find((header) => header.role === 'target')?.columns.get('Satuan');
  return unit === undefined || columns.has('Satuan') ? columns : new Map([...columns, ['Satuan', unit]]);
}
