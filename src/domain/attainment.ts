// Attainment (C): the exact ratio of a realisation to its target in every direction, for figures, ranges and words.
// Decides nothing about status.
import { ONE, type Amount } from './amount';
import type { Direction, TargetValue } from './indicator';
import { NOTHING, ratioOf, WHOLE, type Ratio } from './ratio';
import type { Realisation } from './realisation';
import { assertNever } from './result';

/** What complete data come to against a target that can be reached. */
export type Reached =
  | { readonly kind: 'ratio'; readonly value: Ratio }
  /** A word that equals no word, or a figure against a word. */
  | { readonly kind: 'incomparable'; readonly target: string; readonly found: string };

export type Attainment =
  | Reached
  /** A higher-is-better target of 0. */
  | { readonly kind: 'noTarget' }
  | { readonly kind: 'negativeTarget' };

type Known = Exclude<Realisation, { kind: 'incomplete' }>;

const ratio = (value: Ratio): Reached => ({ kind: 'ratio', value });
const NO_TARGET: Attainment = { kind: 'noTarget' };
const NEGATIVE: Attainment = { kind: 'negativeTarget' };

/** Whether this target leaves nothing to reach: a higher-is-better 0. */
export function isEmptyTarget(target: TargetValue, direction: Direction): boolean {
  if (direction !== 'Semakin tinggi semakin baik') return false;
  if (target.kind === 'amount') return target.amount === 0n;
  return target.kind === 'range' && target.lower === 0n && target.upper === 0n;
}

export function isNegativeTarget(target: TargetValue): boolean {
  return target.kind === 'amount' ? target.amount < 0n : target.kind === 'range' && target.lower < 0n;
}

/** The attainment of complete data. */
export function attainmentOf(target: TargetValue, realisation: Known, direction: Direction): Attainment {
  if (isNegativeTarget(target)) return NEGATIVE;
  return isEmptyTarget(target, direction) ? NO_TARGET : reachedOf(target, realisation, direction);
}

/** The attainment of complete data where the target is neither negative nor empty. */
export function reachedOf(target: TargetValue, realisation: Known, direction: Direction): Reached {
  if (target.kind === 'word') return wordAttainment(target.word, realisation);
  if (realisation.kind === 'word') {
    return { kind: 'incomparable', target: '', found: realisation.word };
  }
  const { value } = realisation;
  return target.kind === 'range'
    ? ratio(rangeAttainment(target.lower, target.upper, value, direction))
    : ratio(figureAttainment(target.amount, value, direction));
}

/** The attainment of one figure against another; the target at least 0, and more where higher is better. */
export const figureAttainment = (target: Amount, value: Ratio, direction: Direction): Ratio =>
  direction === 'Rentang'
    ? rangeAttainment(target, target, value, direction)
    : plainAttainment(target, value, direction);

function wordAttainment(word: string, realisation: Known): Reached {
  const fold = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
  const found = realisation.kind === 'word' ? realisation.word : '';
  return realisation.kind === 'word' && fold(found) === fold(word)
    ? ratio(WHOLE)
    : { kind: 'incomparable', target: word, found };
}

/** `target` as millionths, at least 0; the realisation r = numerator / denominator in units. */
function plainAttainment(target: Amount, r: Ratio, direction: Exclude<Direction, 'Rentang'>): Ratio {
  // Both sides in millionths: R = numerator * ONE / denominator.
  const numerator = r.denominator === ONE ? r.numerator : r.numerator * ONE;
  const denominator = r.denominator === ONE ? 1n : r.denominator;
  switch (direction) {
    case 'Semakin tinggi semakin baik':
      return { numerator, denominator: denominator === 1n ? target : denominator * target };
    case 'Semakin rendah semakin baik':
      if (target === 0n) return numerator <= 0n ? WHOLE : NOTHING;
      return { numerator: 2n * target * denominator - numerator, denominator: denominator * target };
    case 'Semakin rendah semakin baik (T/R)':
      return numerator <= 0n ? WHOLE : ratioOf(target * denominator, numerator);
    /* istanbul ignore next: the compiler lets no other direction come here */
    default:
      return assertNever(direction);
  }
}

function rangeAttainment(lower: Amount, upper: Amount, r: Ratio, direction: Direction): Ratio {
  const scaled = r.numerator * ONE;
  if (scaled >= lower * r.denominator && scaled <= upper * r.denominator) return WHOLE;
  const isBelow = scaled < lower * r.denominator;
  const bound = isBelow ? lower : upper;
  if (direction !== 'Rentang') {
    if (bound !== 0n) return plainAttainment(bound, r, direction);
    const isBetter = isBelow === (direction !== 'Semakin tinggi semakin baik');
    return isBetter ? WHOLE : NOTHING;
  }
  if (bound === 0n) return NOTHING;
  const distance = isBelow ? lower * r.denominator - scaled : scaled - upper * r.denominator;
  return { numerator: bound * r.denominator - distance, denominator: bound * r.denominator };
}
