// Blocks and sheets whose rows sum up other rows of the workbook, as a recap of offices or kinds of revenue does: with their
// details they would count twice. Left out where every row proves to be such a sum; asked about where something differs.
import { groupedBy } from '../../../domain/groupedBy';
import type { Findings } from '../findings';
import { cellOf, placeOf } from '../keys/rowGroups';
import { rowTag } from '../keys/rowTag';
import type { ReadTable } from '../readTable';
import type { SourceRow } from '../rows/sourceRows';
import { RECAP } from './holdRecaps';
import { recapBlocks, type RecapBlock } from './recapBlocks';
import { RecapFigures } from './recapFigures';
import { recapLikeness, type Leaf, type RecapLikeness } from './recapLikeness';
import { RecapParts, type LeafList } from './recapParts';
import { namesGroup } from './recapWords';

/** A recap is short. */
const MOST_ROWS = 200;
/** Blocks of a longer table are its sections. */
const MOST_ROWS_OF_ONE_TABLE = 3000;
/** So many amounts that agree and are rarely chance prove a block without a question. */
const PROVEN = 3;

export interface BothSides {
  readonly targets: readonly ReadTable[];
  readonly realisations: readonly ReadTable[];
}

interface SumOfOthers {
  readonly row: SourceRow;
  readonly leaves: readonly Leaf[];
  readonly likeness: RecapLikeness;
  readonly isOfItsName: boolean;
}

/** How many indicators stand in the table of a row. */
type CountOf = (row: SourceRow | undefined) => number;

/** Both sides without the rows that only sum others up; rows that may be such wait for the answer. */
export function withoutRecaps(sides: BothSides, log: Findings): BothSides {
  const besideOf = (source: ReadTable): ReadTable | null =>
    sides.realisations.find(({ table }) => isBeside(table, source.table)) ?? null;
  // Which sheets of months a table repeats is settled already; its targets are theirs and no sum.
  const blocks = candidates(sides.targets).filter(({ source }) => besideOf(source)?.table.isRecap !== true);
  if (blocks.length === 0) return sides;
  const figures = new Map(sides.targets.map((one) => [one, new RecapFigures(one, besideOf(one))]));
  const out = new Map<ReadTable, RecapBlock[]>();
  const gone = new Set<SourceRow>();
  const lists = (): readonly LeafList[] =>
    [...figures].map(([{ reading }, own]) => ({
      figures: own,
      leaves: reading.rows.flatMap((row) => (row.isBare || gone.has(row) ? [] : [{ row, figures: own }])),
    }));
  const countOf: CountOf = (row) => {
    const source = sides.targets.find(({ table }) => table === row?.table);
    return source?.reading.rows.filter(({ isBare }) => !isBare).length ?? 0;
  };
  let parts = new RecapParts(lists());
  for (const block of blocks) {
    const own = figures.get(block.source);
    if (own === undefined) continue;
    const sums = sumsOf(block, own, parts);
    if (sums === null) continue;
    const left = settle(block, sums, countOf, log);
    if (left.length === 0) continue;
    for (const row of left) gone.add(row);
    out.set(block.source, [...(out.get(block.source) ?? []), { ...block, rows: left }]);
    parts = new RecapParts(lists());
  }
  const leftOut = (one: ReadTable): ReadTable => {
    const source = [...out.keys()].find(({ table }) => table === one.table || isBeside(table, one.table));
    return source === undefined ? one : without(one, out.get(source) ?? []);
  };
  return out.size === 0
    ? sides
    : { targets: sides.targets.map(leftOut), realisations: sides.realisations.map(leftOut) };
}

const isBeside = (one: ReadTable['table'], other: ReadTable['table']): boolean =>
  one.grid === other.grid && one.from === other.from;

/** Short blocks beside which others stand. */
function candidates(targets: readonly ReadTable[]): readonly RecapBlock[] {
  const blocks = targets.flatMap((one) =>
    targets.length === 1 && one.reading.rows.length > MOST_ROWS_OF_ONE_TABLE ? [] : recapBlocks(one),
  );
  return blocks.length < 2 ? [] : blocks.filter(({ rows }) => rows.length <= MOST_ROWS);
}

/** The rows of a block that are sums of others; null where too little speaks for it. */
function sumsOf(block: RecapBlock, figures: RecapFigures, parts: RecapParts): readonly SumOfOthers[] | null {
  const own = new Set(block.rows);
  const isOwn = (other: SourceRow): boolean => own.has(other);
  const sums = block.rows.flatMap((row) => sumOf({ row, figures }, isOwn, parts) ?? []).filter(isTelling);
  if (sums.length === 0) return null;
  const isStrong = sums.some(({ likeness }) => likeness.addends > 1);
  const spread = new Set(sums.flatMap(({ leaves }) => leaves.map(({ row }) => row.table.grid)));
  if (isStrong) return isOfItsKind(sums, block) ? sums : null;
  // Rows that each repeat one row of another name: a recap of offices with one revenue each. Of equal names it is a copy.
  const isNamed = sums.every(({ row, isOfItsName }) => !isOfItsName && namesGroup(row.name));
  const isUnion = spread.size > 1 && sums.length === block.rows.length && sums.length > 1;
  const areEqual = sums.every(({ likeness }) => likeness.kind === 'equal');
  return areEqual && (isNamed || isUnion) ? sums : null;
}

/** Round targets come to each other by chance; where other figures differ only a name speaks for such a sum. */
const isTelling = ({ row, likeness }: SumOfOthers): boolean =>
  likeness.kind !== 'near' || likeness.equal > 1 || namesGroup(row.name);

/** One figure that agrees says little unless all of the block's do. */
function isOfItsKind(sums: readonly SumOfOthers[], { rows }: RecapBlock): boolean {
  if (sums.some(({ likeness }) => likeness.kind !== 'single')) return true;
  if (sums.length < rows.length) return false;
  return (
    rows.every(({ name }) => namesGroup(name)) ||
    sums.filter(({ likeness }) => likeness.addends > 1).length > 1
  );
}

function sumOf(leaf: Leaf, isOwn: (other: SourceRow) => boolean, parts: RecapParts): SumOfOthers | null {
  const { row, figures } = leaf;
  const namesakes = parts.ofItsName(row, isOwn);
  const named = namesakes.length === 0 ? null : recapLikeness(leaf, namesakes);
  if (named?.kind === 'equal' || (named !== null && namesakes.length > 1))
    return { row, leaves: namesakes, likeness: named, isOfItsName: true };
  if (namesakes.length > 0) return null;
  let best: SumOfOthers | null = null;
  for (const measure of lookedUp(leaf)) {
    const stated = figures.amount(row.index, measure) ?? 0n;
    for (const leaves of parts.comingTo(stated, measure, isOwn)) {
      const likeness = recapLikeness(leaf, leaves);
      if (likeness === null) continue;
      const found = { row, leaves, likeness, isOfItsName: false };
      if (likeness.kind === 'equal') return found;
      best ??= found;
    }
  }
  return best;
}

/** The first and the last measure in which a row has a figure. */
function lookedUp({ row, figures }: Leaf): readonly string[] {
  const filled = figures.measures.filter((measure) => (figures.amount(row.index, measure) ?? 0n) !== 0n);
  return [...new Set([filled[0], filled.at(-1)])].flatMap((measure) => measure ?? []);
}

/** The rows to be left out. While the officer is asked they wait. */
function settle(
  block: RecapBlock,
  sums: readonly SumOfOthers[],
  countOf: CountOf,
  log: Findings,
): readonly SourceRow[] {
  const rows = sums.map(({ row }) => row);
  const [first] = sums;
  const [part] = first?.leaves ?? [];
  if (first === undefined || part === undefined) return [];
  const sheet = first.row.table.grid.name;
  const facts = {
    count: String(rows.length),
    name: first.row.name,
    other: part.row.table.grid.name,
    row: part.row.name,
    place: placeOf(part.row),
  };
  if (isProven(block, sums, countOf)) {
    log.issue('RECAP_LEFT_OUT', 'info', cellOf(first.row), { found: facts.count, expected: facts.other });
    noteParts(sums);
    return rows;
  }
  const id = `${RECAP}:${sheet}!${rowTag(first.row.table, first.row.index)}`;
  const answer = log.ask({
    id,
    code: 'ROWS_MAY_BE_RECAP',
    ...cellOf(first.row),
    facts,
    options: [{ id: 'recap' }, { id: 'own' }],
  });
  if (answer === 'recap') {
    noteParts(sums);
    return rows;
  }
  if (answer === null) for (const row of rows) row.sumQuestion ??= id;
  return [];
}

/** Rows of one name on several sheets that a recap adds up are no copies of each other. */
function noteParts(sums: readonly SumOfOthers[]): void {
  for (const { row, leaves, likeness, isOfItsName } of sums)
    if (isOfItsName && likeness.kind === 'equal') for (const leaf of leaves) leaf.row.addedUpBy = row;
}

/** Every row is to the sen the sum of others, in figures that are no chance; or they are groups that share out a whole table. */
function isProven({ rows }: RecapBlock, sums: readonly SumOfOthers[], countOf: CountOf): boolean {
  const isStrong = sums.some(({ likeness }) => likeness.addends > 1);
  if (sums.length < rows.length || !isStrong || sums.some(({ likeness }) => likeness.kind === 'near'))
    return false;
  const telling = new Set(sums.flatMap(({ likeness }) => likeness.telling));
  if (telling.size >= PROVEN && sums.every(({ likeness }) => likeness.kind === 'equal')) return true;
  const leaves = sums.flatMap((sum) => sum.leaves.map(({ row }) => row));
  const [first] = leaves;
  return (
    rows.length > 1 &&
    rows.every(({ name }) => namesGroup(name)) &&
    new Set(leaves).size === leaves.length &&
    leaves.length === countOf(first) &&
    leaves.every(({ table }) => table === first?.table)
  );
}

/** A table without the rows of recaps, and without the totals of blocks that go as a whole. */
function without(one: ReadTable, blocks: readonly RecapBlock[]): ReadTable {
  const { reading } = one;
  const rows = new Set(blocks.flatMap((block) => block.rows.map(({ row }) => row)));
  const left = reading.rows.filter(({ row }) => !rows.has(row));
  const byRow = groupedBy(left, ({ row }) => row);
  const isEmpty = ({ from, to }: RecapBlock): boolean =>
    ![...byRow.keys()].some((row) => row >= from && row < to);
  const emptied = blocks.filter(isEmpty);
  const excluded = [...rows].map((row) => ({ row, reason: 'parent' as const }));
  return {
    ...one,
    reading: {
      ...reading,
      rows: left,
      sums: reading.sums.filter(({ row }) => !emptied.some(({ from, to }) => row >= from && row <= to)),
      excluded: [...reading.excluded, ...excluded].sort((a, b) => a.row - b.row),
    },
  };
}
