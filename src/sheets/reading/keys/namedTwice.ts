// Rows of one table that bear one name and no code: one account that stands twice, unless heading, parent, total, unit or field
// tell them apart. Finds them; asks nothing.
import { plainText } from '../cells/headingText';
import { valueAt } from '../headers/foundTable';
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
  [row.opd, tightNameOf(row), ownSection(row), textOf(row, 'Satuan'), textOf(row, 'Bidang')].join('\u0000');

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
  const byTable = [...grouped(rows, ({ table }) => table).values()];
  return byTable.flatMap((own) => [...grouped(own, identityOf).values()]);
};

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
