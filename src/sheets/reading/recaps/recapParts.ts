// Which rows of other tables or blocks a row may sum up: those of its own name or code, those that stand together, those of one
// office, whole tables. Finds candidates by one figure, so that a long book costs no more than its length.
import type { Amount } from '../../../domain/amount';
import { tightNameOf } from '../keys/rowName';
import type { SourceRow } from '../rows/sourceRows';
import type { Measure, RecapFigures } from './recapFigures';
import type { Leaf } from './recapLikeness';

/** The indicators of one table in sheet order. */
export interface LeafList {
  readonly figures: RecapFigures;
  readonly leaves: readonly Leaf[];
}

/** So many pairs of a row and another are looked through for rows that stand together. */
const MOST_PAIRS = 1_000_000;
/** Runs with the same figure in one measure that are compared in all. */
const MOST_RUNS = 6;

const nameOf = (row: SourceRow): string => row.code ?? tightNameOf(row);

export class RecapParts {
  private readonly byName = new Map<string, Leaf[]>();
  private readonly prefixes = new Map<LeafList, Map<Measure, readonly Amount[]>>();
  private readonly groups: readonly (readonly Leaf[])[];
  private pairs = 0;

  constructor(private readonly lists: readonly LeafList[]) {
    for (const { leaves } of lists)
      for (const leaf of leaves) {
        const known = this.byName.get(nameOf(leaf.row));
        if (known === undefined) this.byName.set(nameOf(leaf.row), [leaf]);
        else known.push(leaf);
      }
    this.groups = lists.flatMap(({ leaves }) => groupsOf(leaves));
  }

  /** The other rows of a row's code or name. */
  ofItsName(row: SourceRow, isOwn: (other: SourceRow) => boolean): readonly Leaf[] {
    return (this.byName.get(nameOf(row)) ?? []).filter((leaf) => leaf.row !== row && !isOwn(leaf.row));
  }

  /** Tables, offices and runs of rows that come to what a row states of a measure, without any of its own block. */
  comingTo(
    stated: Amount,
    measure: Measure,
    isOwn: (other: SourceRow) => boolean,
  ): readonly (readonly Leaf[])[] {
    const found: (readonly Leaf[])[] = [];
    for (const list of this.lists) {
      if (!list.figures.tells(measure)) continue;
      this.pairs += list.leaves.length;
      if (this.pairs > MOST_PAIRS) break;
      found.push(...this.runs(list, stated, measure, isOwn));
      if (found.length >= MOST_RUNS) break;
    }
    for (const group of this.groups)
      if (totalOf(group, measure) === stated && !group.some(({ row }) => isOwn(row))) found.push(group);
    return found;
  }

  private runs(
    list: LeafList,
    stated: Amount,
    measure: Measure,
    isOwn: (other: SourceRow) => boolean,
  ): readonly (readonly Leaf[])[] {
    const upTo = this.prefixOf(list, measure);
    const starts = new Map<Amount, number>();
    const found: (readonly Leaf[])[] = [];
    for (const [end, sum] of upTo.entries()) {
      const leaf = list.leaves[end - 1];
      // A block has no part in its own sums: runs end before it and begin behind it.
      if (leaf !== undefined && isOwn(leaf.row)) starts.clear();
      else {
        const start = starts.get(sum - stated);
        if (start !== undefined) found.push(list.leaves.slice(start, end));
        if (found.length >= MOST_RUNS) return found;
      }
      starts.set(sum, end);
    }
    return found;
  }

  /** The sums of the leaves before each place. */
  private prefixOf(list: LeafList, measure: Measure): readonly Amount[] {
    const known = this.prefixes.get(list) ?? new Map<Measure, readonly Amount[]>();
    this.prefixes.set(list, known);
    let sums = known.get(measure);
    if (sums === undefined) {
      let sum = 0n;
      const rest = list.leaves.map((leaf) => (sum += leaf.figures.amount(leaf.row.index, measure) ?? 0n));
      known.set(measure, (sums = [0n, ...rest]));
    }
    return sums;
  }
}

/** The rows of each office that do not stand together. */
function groupsOf(leaves: readonly Leaf[]): readonly (readonly Leaf[])[] {
  const offices = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const known = offices.get(leaf.row.opd);
    if (known === undefined) offices.set(leaf.row.opd, [leaf]);
    else known.push(leaf);
  }
  return offices.size < 2 ? [] : [...offices.values()];
}

const totalOf = (leaves: readonly Leaf[], measure: Measure): Amount =>
  leaves.reduce((sum, { row, figures }) => sum + (figures.amount(row.index, measure) ?? 0n), 0n);
