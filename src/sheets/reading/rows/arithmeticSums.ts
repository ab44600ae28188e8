// Rows that are sums of their neighbours by their figures alone: a total of the rows above it, a parent of the rows
// below it. Each row is looked up in running sums, so that a long list costs no more than its length.
import type { RowFigures } from './rowFigures';
import { joinedKey, keyOf, RunningSums } from './runningSums';
import { proofOfSum, type Proof } from './sumEvidence';

export interface SumNode {
  readonly index: number;
  readonly opd: string;
  readonly hasCode: boolean;
  readonly isMoney: boolean;
  /** Grid index behind the last row under a parent that is known by its level; null for other rows. */
  readonly end: number | null;
}

export interface FoundSum {
  readonly index: number;
  readonly kind: 'parent' | 'subtotal';
  /** Grid indexes of the rows it adds up, from the first to behind the last. */
  readonly from: number;
  readonly to: number;
  readonly proof: Proof;
}

/** With so many cells only one column is looked up; what it finds is proved in all. */
const WHOLE_LOOKUP = 200_000;
/** The sums among rows in sheet order; `breaks`: grid indexes of totals and headings, after which a new run begins. */
export function arithmeticSums(
  nodes: readonly SumNode[],
  breaks: readonly number[],
  figures: RowFigures,
): readonly FoundSum[] {
  if (nodes.length < 3 || figures.width === 0 || nodes.every((node) => node.hasCode)) return [];
  const keys = keysOf(nodes, figures);
  const parents = parentsBelow(nodes, keys, figures);
  const taken = new Set(parents.map(({ index }) => index));
  const rest = nodes.flatMap((node, at) =>
    node.end !== null || taken.has(node.index) ? [] : [{ node, key: keys[at] ?? 0 }],
  );
  return [...parents, ...totalsAbove(rest, breaks, figures)];
}

/** One key a row by which sums are looked up: of all its figures together, or of the fullest column. */
function keysOf(nodes: readonly SumNode[], figures: RowFigures): readonly number[] {
  const columns = Array.from({ length: figures.width }, (_, nth) => nth);
  const read = nodes.length * figures.width > WHOLE_LOOKUP ? [fullest(nodes, figures, columns)] : columns;
  return nodes.map(({ index }) => {
    let key = 0;
    for (const nth of read) key = joinedKey(key, keyOf(figures.amount(index, nth) ?? 0n));
    return key;
  });
}

function fullest(nodes: readonly SumNode[], figures: RowFigures, columns: readonly number[]): number {
  const sample = nodes.slice(0, 200);
  const filled = columns.map(
    (nth) => sample.filter(({ index }) => (figures.amount(index, nth) ?? 0n) !== 0n).length,
  );
  return filled.indexOf(Math.max(...filled));
}

/** From the last row up: a row that equals the rows right below it takes them under it. */
function parentsBelow(
  nodes: readonly SumNode[],
  keys: readonly number[],
  figures: RowFigures,
): readonly FoundSum[] {
  const found: FoundSum[] = [];
  const ends = new Map<number, number>();
  const below = new RunningSums();
  for (let place = nodes.length - 1; place >= 0; place -= 1) {
    const node = nodes[place];
    const key = keys[place] ?? 0;
    if (node === undefined) continue;
    if (node.end !== null) {
      if (key === 0) continue;
      while (below.length > 0 && (nodes[below.lastPlace()]?.index ?? node.end) < node.end) below.drop(1);
    } else {
      const sum = node.isMoney && key !== 0 ? parentAt(node, key, nodes, below, ends, figures) : null;
      if (sum !== null) found.push(sum.found);
      if (sum?.found.proof === 'certain') {
        below.drop(sum.count);
        ends.set(node.index, sum.found.to);
      }
    }
    below.push(place, key);
  }
  return found;
}

/** The rows right below that a row adds up; `ends`: where the rows under parents found before end. */
function parentAt(
  node: SumNode,
  key: number,
  nodes: readonly SumNode[],
  below: RunningSums,
  ends: ReadonlyMap<number, number>,
  figures: RowFigures,
): { readonly found: FoundSum; readonly count: number } | null {
  if (node.hasCode && nodes[below.lastPlace()]?.hasCode === true) return null;
  for (const count of below.countsFor(key)) {
    const children = below.last(count).flatMap((at) => nodes[at] ?? []);
    if (!canAdd(node, children)) continue;
    const behind = nodes[below.placeBefore(count)];
    const isBounded = behind === undefined || behind.end !== null || ends.has(behind.index);
    const proof = proofFor(figures, node, children, isBounded);
    if (proof === null) continue;
    const span = spanOf(children);
    const to = ends.get(children.at(-1)?.index ?? -1) ?? span.to;
    return { found: { index: node.index, kind: 'parent', from: span.from, to, proof }, count };
  }
  return null;
}

const proofFor = (
  figures: RowFigures,
  node: SumNode,
  addends: readonly SumNode[],
  isBounded: boolean,
): Proof | null =>
  proofOfSum(
    figures,
    node.index,
    addends.map(({ index }) => index),
    isBounded,
  );

/** Grid indexes around rows in sheet order. */
const spanOf = (rows: readonly SumNode[]): { readonly from: number; readonly to: number } => {
  const [first] = rows;
  const last = rows.at(-1);
  return { from: first?.index ?? 0, to: last?.end ?? (last?.index ?? -1) + 1 };
};

/** A sum is of one office and of money; a row with a code of its own adds up only rows without. */
function canAdd(sum: SumNode, addends: readonly SumNode[]): boolean {
  return addends.every(
    (one) =>
      one.isMoney &&
      (sum.opd === '' || one.opd === sum.opd || one.opd === '') &&
      !(sum.hasCode && one.hasCode),
  );
}

interface Run {
  readonly node: SumNode;
  readonly key: number;
}

/** From the first row down: a row without a code that equals rows right above it. */
function totalsAbove(
  rows: readonly Run[],
  breaks: readonly number[],
  figures: RowFigures,
): readonly FoundSum[] {
  const found: FoundSum[] = [];
  const addends: SumNode[] = [];
  const above = new RunningSums();
  /** Where earlier totals began and ended, for a total of totals. */
  const earlier: { readonly from: number; readonly to: number }[] = [];
  let since = 0;
  let nextBreak = 0;
  for (const { node, key } of rows) {
    while ((breaks[nextBreak] ?? Number.POSITIVE_INFINITY) < node.index) {
      since = addends.length;
      nextBreak += 1;
    }
    const starts = startsOf(earlier, since, addends.length);
    const match =
      node.hasCode || !node.isMoney || key === 0 ? null : totalAt(node, key, starts, addends, above, figures);
    if (match !== null) found.push(match.sum);
    if (match?.sum.proof === 'certain') {
      earlier.push({ from: match.start, to: addends.length });
      since = addends.length;
      continue;
    }
    above.push(addends.length, key);
    addends.push(node);
  }
  return found;
}

/** The rows right above that a row adds up: those since a bound of the list, else any that stand together. */
function totalAt(
  node: SumNode,
  key: number,
  bounds: readonly number[],
  addends: readonly SumNode[],
  above: RunningSums,
  figures: RowFigures,
): { readonly sum: FoundSum; readonly start: number } | null {
  const starts = [
    ...bounds.filter((from) => addends.length - from >= 2 && above.isSumSince(from, key)),
    ...above.countsFor(key).map((count) => addends.length - count),
  ];
  for (const start of starts) {
    const within = addends.slice(start);
    if (!canAdd(node, within)) continue;
    const proof = proofFor(figures, node, within, bounds.includes(start));
    if (proof !== null)
      return { start, sum: { index: node.index, kind: 'subtotal', ...spanOf(within), proof } };
  }
  return null;
}

/** Where runs that end here may begin: behind the last total or heading, with totals that touch, at the list's start. */
function startsOf(
  earlier: readonly { readonly from: number; readonly to: number }[],
  since: number,
  end: number,
): readonly number[] {
  const starts = new Set([since]);
  const last = earlier.at(-1);
  if (last !== undefined) starts.add(last.to);
  let to = end;
  for (let at = earlier.length - 1; at >= 0 && starts.size < 16; at -= 1) {
    const one = earlier[at];
    if (one === undefined || one.to !== to) break;
    starts.add(one.from);
    to = one.from;
  }
  starts.add(0);
  return [...starts].sort((a, b) => b - a);
}
