// Source rows as the matcher handles them: their keys, their places, and rows grouped by a key. Decides no match.
import { addressUnder } from './foundTable';
import type { SourceRow } from './sourceRows';

export const keyOf = (opd: string, key: string): string => `${opd}\u0000${key}`;
export const placeOf = (row: SourceRow): string => `${row.table.grid.name}!${row.row}`;
export const cellOf = (row: SourceRow): { readonly sheet: string; readonly cell: string | null } => ({
  sheet: row.table.grid.name,
  cell:
    addressUnder(row.table, row.index, row.code === null ? 'Uraian/Indikator Kinerja' : 'Kode Rekening') ??
    `A${row.row}`,
});
export function grouped<K>(
  rows: readonly SourceRow[],
  key: (row: SourceRow) => K | null,
): Map<K, SourceRow[]> {
  const groups = new Map<K, SourceRow[]>();
  for (const row of rows) {
    const k = key(row);
    if (k === null) continue;
    const group = groups.get(k);
    if (group === undefined) groups.set(k, [row]);
    else group.push(row);
  }
  return groups;
}

/** Computed when first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** A row as an answer: its place is the option's id. */
export const optionOf = (
  row: SourceRow,
): { readonly id: string; readonly facts: Readonly<Record<string, string>> } => ({
  id: placeOf(row),
  facts: { sheet: row.table.grid.name, row: String(row.row), name: row.name, code: row.code ?? '' },
});

/** The key of a row's office and of what `part` says of it; null where that is nothing. */
export const keyBy =
  (part: (row: SourceRow) => string | null) =>
  (row: SourceRow): string | null => {
    const own = part(row);
    return own === null ? null : keyOf(row.opd, own);
  };
