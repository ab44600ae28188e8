// Rows of one table, or of tables that say the same beside or below each other, that bear one name and no code: one account that
// stands twice, unless heading, parent, total, unit or field tell them apart. Finds them; asks nothing.
import { plainText } from '../cells/headingText';
import { valueAt, type FoundTable } from '../headers/foundTable';
import { areInOtherBlocks } from '../rows/rowBlocks';
import type { SourceRow } from '../rows/sourceRows';
import { GENERIC_WORDS } from './fieldWords';
import { nameWords } from './nameKey';
import { grouped, keyOf, ownSection } from './rowGroups';
import { tightNameOf } from './rowName';

/** `Denda` says what it is together with the row above it. */
const isAlwaysPart = ({ name }: SourceRow): boolean =>
  nameWords(name).every((word) => GENERIC_WORDS.has(word));

const textOf = ({ table, index }: SourceRow, heading: string): string =>
  plainText(valueAt(table, index, heading)).toLowerCase();

const identityOf = (row: SourceRow): string =>
  [row.opd, tightNameOf(row), placeOf(row), textOf(row, 'Satuan'), textOf(row, 'Bidang')].join('\u0000');

/** Groups of rows that nothing tells apart, each in sheet order. */
export function namedTwice(rows: readonly SourceRow[]): readonly (readonly SourceRow[])[] {
  const codeless = rows.filter(({ code, name }) => code === null && name !== '');
  const named = grouped(codeless, (row) => keyOf(row.opd, tightNameOf(row)));
  const groups = [...named.values()].filter((same) => same.length > 1).flatMap((same) => [...tables(same)]);
  return groups
    .flatMap((same) => clusters(same))
    .filter((same) => same.length > 1 && !same.every(isAlwaysPart));
}

const tables = (rows: readonly SourceRow[]): Iterable<readonly SourceRow[]> => {
  const byTable = [...grouped(rows, ({ table }) => headOf(aboveOf(table, rows))).values()];
  return byTable.flatMap((own) => [...grouped(own, identityOf).values()]);
};

const MEASURES = new RegExp(
  String.raw`\b(?:tahun|anggaran|t\.?a\.?|lalu|sebelumnya|kemarin|berjalan|ini|realisasi|target|capaian|persentase|persen|kumulatif|akumulasi|dalam|ribuan?|jutaan?|mil[iy]ar(?:an)?|rupiah|rp|(?:19|20)\d\d)\b|%`,
  'g',
);
/** `TAHUN LALU`, `DALAM JUTAAN RUPIAH`, `PERSENTASE`: the same figures at another time or in another measure, and no place. */
const isOfMeasure = (text: string): boolean =>
  text !== '' && !/[\p{L}\d]/u.test(text.toLowerCase().replace(MEASURES, ' '));

const placeOf = (row: SourceRow): string => (isOfMeasure(row.section ?? '') ? '' : ownSection(row));

/** The table that a table says again in another measure, by the caption right over its header; else the table itself. */
function aboveOf(table: FoundTable, rows: readonly SourceRow[]): FoundTable {
  const { grid, headerRows } = table;
  const first = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const caption = grid.values
    .slice(Math.max(0, first - CAPTION_ROWS), first)
    .findLast((cells) => cells.some((value) => value !== ''));
  const isText = caption?.every((value) => typeof value === 'string') === true;
  if (!isText || !isOfMeasure(plainText(caption.filter((value) => value !== '').join(' ')))) return table;
  const others = rows.filter(
    (row) => row.table.grid.name === grid.name && (row.table.headerRows[0] ?? 1) < (headerRows[0] ?? 1),
  );
  return others.at(-1)?.table ?? table;
}

const CAPTION_ROWS = 3;
/** Captions of one account's figures, and not of another place or office. */
const OF_TIME = /\b(?:19|20)\d\d\b|\b(?:lalu|berjalan|murni|perubahan|pergeseran|rencana|usulan)\b/;
const heads = new WeakMap<FoundTable, string>();

/** The header of a table; those beside each other share one, unless captions over them name different matters. */
function headOf(table: FoundTable): string {
  let head = heads.get(table);
  if (head === undefined) {
    const { grid, headerRows } = table;
    const first = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
    const over = grid.values
      .slice(Math.max(0, first - CAPTION_ROWS), first)
      .map((cells) => plainText(cells.filter((value) => value !== '').join(' ')).toLowerCase())
      .filter((text) => !OF_TIME.test(text));
    head = [grid.name, headerRows.join(','), ...over].join('\u0000');
    heads.set(table, head);
  }
  return head;
}

/** Rows of which each stands in the block of another one. */
function clusters(rows: readonly SourceRow[]): readonly (readonly SourceRow[])[] {
  const found: SourceRow[][] = [];
  for (const row of rows) {
    const own = found.find((cluster) => cluster.some((other) => !areInOtherBlocks(row, other)));
    if (own === undefined) found.push([row]);
    else own.push(row);
  }
  return found;
}
