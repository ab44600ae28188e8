// Blocks of a sheet that repeat rows of another block with the same figures: a summary under the detail, a table printed
// twice. Only whole blocks behind a title, a total or a note; a single doubled row is asked about elsewhere.
import type { RowFigures } from './rowFigures';
import { foldedName, nameKey } from '../keys/nameKey';

export interface BlockRow {
  readonly index: number;
  readonly opd: string;
  readonly code: string | null;
  readonly name: string;
  /** The heading above, where there is one. */
  readonly section?: string;
}

/** Blocks of different offices often hold the same indicators with the same targets. */
const OFFICE =
  /\b(?:dinas|badan|kantor|kecamatan|kelurahan|sekretariat|inspektorat|rsud|rumah sakit|puskesmas|bagian|satuan|uptd?|blud|skpd|opd)\b/i;
const TOTAL_WORDS = /^(?:sub ?|grand )?(?:jumlah|total|j u m l a h|t o t a l) (?:hasil )?/;

/** Whether a text names an office of whatever kind. */
export const namesOffice = (text: string): boolean => OFFICE.test(text);

const officeOf = ({ opd, section = '' }: BlockRow): string =>
  namesOffice(section) ? `${opd}\u0000${nameKey(section)}` : opd;
/** Office and account or name; rows of two offices are never the same. */
export const blockKey = (row: BlockRow): string => `${officeOf(row)}\u0000${row.code ?? nameKey(row.name)}`;
/** `Jumlah Hasil Pajak Daerah (I)` stands for `Pajak Daerah`. */
const sumKeyOf = (row: BlockRow): string =>
  `${officeOf(row)}\u0000${nameKey(foldedName(row.name.replace(/\([^)]*\)\s*$/, '')).replace(TOTAL_WORDS, ''))}`;

interface Block {
  /** Grid indexes: behind the break before it, and of the break after it. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly BlockRow[];
}

/** The spans of blocks whose rows all repeat others; `breaks`: grid indexes of the rows between blocks, ascending. */
export function repeatedBlocks(
  rows: readonly BlockRow[],
  sums: readonly BlockRow[],
  breaks: readonly number[],
  figures: RowFigures,
): readonly { readonly from: number; readonly to: number }[] {
  if (breaks.length === 0 || rows.length < 2) return [];
  const blocks = blocksOf(rows, breaks);
  if (blocks.length === 0) return [];
  const sumsByKey = listed(sums, (row) => (row.code === null ? sumKeyOf(row) : blockKey(row)));
  const earlier = new Map<string, BlockRow[]>();
  return blocks.flatMap((block) => {
    const outside = (row: BlockRow): readonly BlockRow[] => [
      ...(earlier.get(blockKey(row)) ?? []),
      ...(sumsByKey.get(blockKey(row)) ?? []).filter(({ index }) => index < block.from || index >= block.to),
    ];
    if (isRepeated(block, outside, figures)) return [{ from: block.from, to: block.to }];
    for (const row of block.rows) {
      const key = blockKey(row);
      const known = earlier.get(key);
      if (known === undefined) earlier.set(key, [row]);
      else known.push(row);
    }
    return [];
  });
}

function listed(rows: readonly BlockRow[], key: (row: BlockRow) => string): ReadonlyMap<string, BlockRow[]> {
  const lists = new Map<string, BlockRow[]>();
  for (const row of rows) {
    const list = lists.get(key(row));
    if (list === undefined) lists.set(key(row), [row]);
    else list.push(row);
  }
  return lists;
}

function blocksOf(rows: readonly BlockRow[], breaks: readonly number[]): readonly Block[] {
  const blocks: Block[] = [];
  const edges = [...breaks, Number.POSITIVE_INFINITY];
  let at = 0;
  let from = 0;
  for (const edge of edges) {
    const start = at;
    while (at < rows.length && (rows[at]?.index ?? 0) < edge) at += 1;
    if (at > start) blocks.push({ from, to: edge, rows: rows.slice(start, at) });
    from = edge + 1;
  }
  return blocks.length < 2 ? [] : blocks;
}

function isRepeated(
  { rows }: Block,
  outside: (row: BlockRow) => readonly BlockRow[],
  figures: RowFigures,
): boolean {
  if (rows.length < 2) return false;
  let filled = 0;
  for (const row of rows) {
    const candidates = outside(row);
    if (candidates.length === 0) return false;
    const own = figures.amounts(row.index);
    if (own.some((amount) => amount !== null && amount !== 0n)) filled += 1;
    const isSame = candidates.some((other) =>
      figures.amounts(other.index).every((amount, nth) => amount === own[nth]),
    );
    if (!isSame) return false;
  }
  return filled * 2 >= rows.length;
}
