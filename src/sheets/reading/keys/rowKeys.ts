// Keys of rows for the ids of questions and answers: office and account or name, never the row's number, so that an answer
// still fits when rows are inserted, sorted or added. A key that a changed sheet could turn to another row is not reused.
import { hashOf } from '../../writing/contentHash';
import { grouped, keyOf, sectionKey } from './rowGroups';
import { tightNameOf } from './rowName';
import type { SourceRow } from '../rows/sourceRows';
import { wordKey } from '../cells/wordKey';

const CODE_LIKE = /^[\w.-]{1,24}$/;

/** The office in a key, with the stroke behind it; '' where there is none. */
export const officePart = (opd: string): string =>
  opd === '' ? '' : `${CODE_LIKE.test(opd) ? opd : wordKey(opd)}/`;
const shortKey = (row: SourceRow): string => officePart(row.opd) + (row.code ?? wordKey(tightNameOf(row)));
const longKey = (row: SourceRow): string =>
  `${shortKey(row)}/${wordKey(tightNameOf(row))}${row.code === null ? wordKey(sectionKey(row)) : ''}`;

const cellsOf = (row: SourceRow): readonly unknown[] => {
  const values = row.table.grid.values[row.index] ?? [];
  const columns = [...new Set(row.table.columns.values())].sort((a, b) => a - b);
  return columns.length === 0 ? values : columns.map((column) => values[column] ?? '');
};

/**
 * Rows of one name told apart by the fewest of their first cells that differ: figures added later change nothing, a
 * corrected one makes a new key.
 */
function contentKeys(rows: readonly SourceRow[]): ReadonlyMap<SourceRow, string> {
  const cells = rows.map(cellsOf);
  const most = cells.reduce((longest, row) => Math.max(longest, row.length), 0);
  let hashes = cells.map((row) => hashOf(row));
  for (let length = 1; length < most; length += 1) {
    const shorter = cells.map((row) => hashOf(row.slice(0, length)));
    if (new Set(shorter).size < rows.length) continue;
    hashes = shorter;
    break;
  }
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row, at) => {
      const hash = hashes[at] ?? '';
      const count = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, count);
      return [row, count === 1 ? hash : `${hash}.${count}`];
    }),
  );
}

/** Rows of one sheet with one short key: the longer ones, and which rows share them. */
interface Namesakes {
  readonly longKeys: ReadonlyMap<SourceRow, string>;
  readonly twins: ReadonlyMap<string, readonly SourceRow[]>;
}

export class RowKeys {
  private readonly bySheet: ReadonlyMap<string, readonly SourceRow[]>;
  private readonly sheets = new Map<string, number>();
  private readonly namesakes = new Map<string, Namesakes>();
  private readonly byLongKey = new Map<string, ReadonlyMap<SourceRow, string>>();

  constructor(rows: readonly SourceRow[]) {
    this.bySheet = grouped(rows, (row) => keyOf(row.table.grid.name, shortKey(row)));
    for (const [first] of this.bySheet.values()) {
      if (first === undefined) continue;
      const key = shortKey(first);
      this.sheets.set(key, (this.sheets.get(key) ?? 0) + 1);
    }
  }

  /** The key of a row, its own among all rows: with its sheet where the account stands on several. */
  ownKeyOf(row: SourceRow): string {
    const key = this.keyOf(row);
    return (this.sheets.get(shortKey(row)) ?? 0) > 1 ? `${row.table.grid.name}!${key}` : key;
  }

  /** The key of a row, its own on its sheet. */
  keyOf(row: SourceRow): string {
    const id = keyOf(row.table.grid.name, shortKey(row));
    const equals = this.bySheet.get(id) ?? [];
    if (equals.length <= 1) return shortKey(row);
    const { longKeys, twins } = this.namesakesOf(id, equals);
    const long = longKeys.get(row) ?? longKey(row);
    const rows = twins.get(long) ?? [];
    if (rows.length <= 1) return long;
    const longId = keyOf(row.table.grid.name, long);
    let contents = this.byLongKey.get(longId);
    if (contents === undefined) this.byLongKey.set(longId, (contents = contentKeys(rows)));
    return `${long}~${contents.get(row) ?? ''}`;
  }

  /** Looked at once: an answer gives rows their office, and the keys of those left must not change with it. */
  private namesakesOf(id: string, equals: readonly SourceRow[]): Namesakes {
    const known = this.namesakes.get(id);
    if (known !== undefined) return known;
    const longKeys = new Map(equals.map((row) => [row, longKey(row)]));
    const found = { longKeys, twins: grouped(equals, (row) => longKeys.get(row) ?? '') };
    this.namesakes.set(id, found);
    return found;
  }

  /** The same key for all rows of one office and account, or of one name. */
  sharedKeyOf(row: SourceRow): string {
    return shortKey(row);
  }
}
