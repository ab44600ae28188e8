// Rows that stand above others by a sign of level, and whether their figures bear the sign out. Where they do not, the
// officer is asked; a stray space never takes an indicator away.
import type { LevelSign, Levels } from './rowLevels';
import { isDeeper } from './rowLevels';
import type { RowFigures } from './rowFigures';
import { isUnderGroup } from './revenueGroups';
import { likenessToSum, proofOfSum, type Likeness } from './sumEvidence';
import { haveSame } from './twinRows';

/** A row of a list as its level is judged. */
export interface OutlineRow {
  readonly index: number;
  /** A code that says the level itself. */
  readonly hasLevelCode: boolean;
  readonly opd: string;
  readonly hasFigure: boolean;
  /** Figures that may be added: money, or nothing said. */
  readonly isMoney: boolean;
  /** An index or a percentage, which no sum is. */
  readonly isLevel?: boolean;
  /** A formula that adds up rows below it says that the row is a sum. */
  readonly isSum?: boolean;
  readonly name?: string;
}

export interface LevelParent {
  /** Place in the outline. */
  readonly place: number;
  /** Grid index behind the last row under it. */
  readonly end: number;
  /** 'ask': its own figures speak against it; 'ask all': no figures speak for the sign. */
  readonly verdict: 'parent' | 'ask' | 'ask all';
  /** Its figures are the sum of its rows'. */
  readonly isEqual: boolean;
}

interface Candidate {
  readonly place: number;
  readonly endPlace: number;
  readonly likeness: Likeness | 'heading';
  readonly childCount: number;
  /** Equality that is no chance. */
  readonly isProven: boolean;
  /** All rows right under it bear names of what stands under a group of its name. */
  readonly isKin: boolean;
  /** No row under it has a greater figure. */
  readonly isLargest: boolean;
  /** Its only row has its figures on every side, and such as agree by no chance. */
  readonly isTwin: boolean;
  /** Some row under it may be added to a sum of money. */
  readonly hasMoney: boolean;
  /** Some row under it has a figure on a side of the sheet. */
  readonly hasParts: boolean;
}

/** The parents of an outline whose rows have these levels; `sides`: the figures of both sides of the sheet. */
export function parentsByLevel(
  outline: readonly OutlineRow[],
  levels: Levels,
  figures: RowFigures,
  sides: readonly RowFigures[],
): readonly LevelParent[] {
  const ends = endsOf(levels.of);
  const candidates = outline.flatMap((_, place) =>
    isAbove(outline, levels, place)
      ? [candidateAt(outline, levels, figures, sides, place, ends[place] ?? place + 1)]
      : [],
  );
  const isTrusted = isBorneOut(levels.sign, candidates);
  return candidates.flatMap((one) => {
    const { isSum = false, isMoney = false, isLevel = false } = outline[one.place] ?? {};
    if (isLevel && one.likeness !== 'heading') return [];
    const verdict = isSum ? 'parent' : verdictOf(levels.sign, isTrusted, one, isMoney);
    const last = outline[one.endPlace - 1]?.index ?? -1;
    const isEqual = one.likeness === 'equal';
    return verdict === null ? [] : [{ place: one.place, end: last + 1, verdict, isEqual }];
  });
}

/** Place behind the last deeper row that follows each row; a row without a level ends nothing. */
function endsOf(levels: readonly (number | null)[]): readonly number[] {
  const ends = levels.map(() => levels.length);
  const open: number[] = [];
  levels.forEach((level, place) => {
    if (level === null) return;
    while (open.length > 0 && (levels[open.at(-1) ?? 0] ?? 0) >= level) ends[open.pop() ?? 0] = place;
    open.push(place);
  });
  return ends;
}

function isAbove(outline: readonly OutlineRow[], levels: Levels, place: number): boolean {
  const row = outline[place];
  const next = outline[place + 1];
  if (row === undefined || next === undefined || !isDeeper(levels.of[place + 1], levels.of[place]))
    return false;
  if (row.hasLevelCode && next.hasLevelCode) return false;
  return row.opd === next.opd || row.opd === '' || next.opd === '';
}

function candidateAt(
  outline: readonly OutlineRow[],
  levels: Levels,
  figures: RowFigures,
  sides: readonly RowFigures[],
  place: number,
  endPlace: number,
): Candidate {
  const row = outline[place];
  const within = Array.from({ length: endPlace - place - 1 }, (_, i) => place + 1 + i);
  const known = within.flatMap((at) => levels.of[at] ?? []);
  const direct = known.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY);
  const children = within.filter((at) => levels.of[at] === direct);
  const leaves = within.filter((at) => !isAbove(outline, levels, at));
  const indexesOf = (places: readonly number[]): readonly number[] =>
    places.flatMap((at) => outline[at]?.index ?? []);
  const likeness = (places: readonly number[]): Likeness =>
    likenessToSum(figures, row?.index ?? 0, indexesOf(places));
  const first = row?.hasFigure === true ? likeness(children) : 'heading';
  const isSecond = first !== 'heading' && first !== 'equal' && leaves.length !== children.length;
  const isOfLeaves = isSecond && likeness(leaves) === 'equal';
  const addends = indexesOf(isOfLeaves ? leaves : children);
  return {
    place,
    endPlace,
    likeness: isOfLeaves ? 'equal' : first,
    childCount: children.length,
    isProven:
      (isOfLeaves || first === 'equal') && proofOfSum(figures, row?.index ?? 0, addends, true) === 'certain',
    isTwin: addends.length === 1 && haveSame(row?.index ?? 0, addends[0] ?? 0, sides),
    isLargest: within.every((at) => isAtLeast(figures, row?.index ?? 0, outline[at]?.index ?? 0)),
    hasMoney: within.some((at) => outline[at]?.isMoney === true),
    hasParts: sides.some((side) => within.some((at) => side.hasAmount(outline[at]?.index ?? -1))),
    isKin: children.every((at) => isUnderGroup(outline[at]?.name ?? '', row?.name ?? '')),
  };
}

/** By the first column in which the row has a figure. */
function isAtLeast(figures: RowFigures, index: number, other: number): boolean {
  const nth = figures.amounts(index).findIndex((amount) => amount !== null && amount !== 0n);
  return nth >= 0 && (figures.amount(index, nth) ?? 0n) >= (figures.amount(other, nth) ?? 0n);
}

/** Columns of levels are made on purpose; other signs are believed where some row is the exact sum of its rows. */
const isBorneOut = (sign: LevelSign, candidates: readonly Candidate[]): boolean =>
  sign === 'column' ||
  candidates.some((one) => one.likeness === 'equal' && (one.childCount >= 2 || one.isTwin));

function verdictOf(
  sign: LevelSign,
  isTrusted: boolean,
  { likeness, childCount, isProven, isKin, isLargest, hasMoney, hasParts }: Candidate,
  isMoney: boolean,
): LevelParent['verdict'] | null {
  if (likeness === 'heading') return isTrusted ? 'parent' : null;
  // Remarks below the last row, or the names of parts of which nothing is known: they take no figure from the row.
  if (!hasParts && likeness === 'far') return null;
  // The name of a group over revenues of its kind that add up to it, or nearly.
  const isGroup = sign === 'word' || sign === 'group';
  if (isGroup && isKin && (likeness === 'equal' || likeness === 'near')) return 'parent';
  if (isGroup && likeness === 'equal') return isProven ? 'parent' : 'ask';
  if (likeness === 'equal' && isTrusted) return 'parent';
  // An office may stand in a list with a figure of its own; only its sum is its heading.
  if (sign === 'office') return likeness === 'equal' ? 'parent' : null;
  // Sub-indicators under an indicator of their own are both measured.
  if (!isMoney) return null;
  switch (likeness) {
    case 'equal':
      return 'ask all';
    case 'near':
      // One row below with another figure is no part of it: a stray space, or the next account.
      if (childCount < 2 && !isTrusted) return null;
      if (isGroup) return isTrusted ? 'ask' : 'ask all';
      return isTrusted ? 'parent' : 'ask all';
    case 'far':
      // `Pendapatan Asli Daerah` may be measured beside others; the greatest of them may be their sum at two levels.
      if (sign === 'group') return isLargest && childCount > 1 && hasMoney ? 'ask' : null;
      if (isTrusted) return 'ask';
      return childCount < 2 ? null : 'ask all';
    case 'unknown':
      return isTrusted ? 'parent' : null;
  }
}
