// How a row's figures stand to the sum of other rows, measure by measure. Exact; decides nothing.
import type { Amount } from '../../../domain/amount';
import type { SourceRow } from '../rows/sourceRows';
import type { Measure, RecapFigures } from './recapFigures';

export interface Leaf {
  readonly row: SourceRow;
  readonly figures: RecapFigures;
}

export interface RecapLikeness {
  /** 'single': only one measure could be compared. */
  readonly kind: 'equal' | 'near' | 'single';
  /** How many measures agree, all targets counted as one. */
  readonly equal: number;
  /** The most rows that one measure adds up. */
  readonly addends: number;
  /** Amounts that agree and are rarely chance. */
  readonly telling: readonly Amount[];
}

/** A twentieth: a recap made a month ago is further away. */
const NEAR = 20n;
/** So many measures agree by no chance where one does not. */
const LEAST_OF_MOST = 3;
const TELLING_DIGITS = 4;

const sizeOf = (amount: Amount): Amount => (amount < 0n ? -amount : amount);
const isTelling = (amount: Amount): boolean =>
  String(sizeOf(amount)).replace(/0+$/, '').length >= TELLING_DIGITS;

interface Told {
  readonly how: 'equal' | 'off' | 'far';
  readonly stated: Amount;
  readonly count: number;
  readonly isTarget: boolean;
}

/** The likeness of a row to the sum of leaves; null where they have too little in common. */
export function recapLikeness(leaf: Leaf, leaves: readonly Leaf[]): RecapLikeness | null {
  const all = leaf.figures.measures.flatMap((measure) => toldBy(leaf, leaves, measure) ?? []);
  const targets = all.filter(({ isTarget }) => isTarget);
  // Stages are mostly shares of the annual target: together they say what it says.
  const target =
    targets.find(({ how }) => how === 'far') ?? targets.find(({ how }) => how === 'off') ?? targets[0];
  const told = [...(target === undefined ? [] : [target]), ...all.filter(({ isTarget }) => !isTarget)];
  const equals = told.filter(({ how }) => how === 'equal');
  const countOf = (which: Told['how']): number => told.filter(({ how }) => how === which).length;
  const kind = kindOf(equals.length, countOf('off'), countOf('far'));
  return kind === null
    ? null
    : {
        kind,
        equal: equals.length,
        addends: equals.reduce((most, { count }) => Math.max(most, count), 0),
        telling: equals.flatMap(({ stated }) => (isTelling(stated) ? [stated] : [])),
      };
}

function toldBy({ row, figures }: Leaf, leaves: readonly Leaf[], measure: Measure): Told | null {
  const stated = figures.amount(row.index, measure);
  if (stated === null || !leaves.some((leaf) => leaf.figures.tells(measure))) return null;
  const { sum, count } = sumOf(leaves, measure);
  if (stated === 0n && sum === 0n) return null;
  const apart = sizeOf(stated - sum);
  const isEqual = apart <= figures.rounding;
  const how = isEqual ? 'equal' : apart * NEAR <= sizeOf(stated) ? 'off' : 'far';
  return { how, stated, count, isTarget: figures.isTarget(measure) };
}

function kindOf(equal: number, off: number, far: number): RecapLikeness['kind'] | null {
  if (off + far === 0) return equal > 1 ? 'equal' : equal === 1 ? 'single' : null;
  if (equal === 0) return null;
  if (far === 0 && equal + off >= LEAST_OF_MOST) return 'near';
  return equal >= LEAST_OF_MOST && off + far === 1 ? 'near' : null;
}

function sumOf(leaves: readonly Leaf[], measure: Measure): { readonly sum: Amount; readonly count: number } {
  let sum = 0n;
  let count = 0;
  for (const { row, figures } of leaves) {
    const amount = figures.amount(row.index, measure) ?? 0n;
    sum += amount;
    if (amount !== 0n) count += 1;
  }
  return { sum, count };
}
