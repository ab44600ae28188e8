// The numbers by which a native formula recognises the figures that a run read: how many, their sum, their sum weighted by
// their places, and of figures kept as text a sum over their first characters. Pure arithmetic; writes no formula.
import { valueAt } from './gridCell';
import type { WatchedRange } from './watchedRanges';

/** A sum of doubles with what its rounding depends on. */
export interface WatchedSum {
  readonly sum: number;
  /** The sum of the absolute values. */
  readonly size: number;
  readonly count: number;
}

export interface TextColumn {
  /** Counted from the left of the range, from 0. */
  readonly at: number;
  readonly sum: number;
}

export interface WatchedFigures extends WatchedRange {
  readonly numbers: number;
  readonly texts: number;
  readonly plain: WatchedSum;
  /** Each cell times its place, counted by rows from 1: figures that change places change it. Null where too many. */
  readonly weighted: WatchedSum | null;
  readonly textColumns: readonly TextColumn[];
}

/** Half the distance from 1 to the next double. */
const ROUNDING = 2 ** -53;
/** Excel's own treatment of differences that are nearly nothing, and digits that a formula's constant cannot hold. */
const MORE_ROUNDINGS = 40;
/** Beyond these a sheet would be slow to calculate at every edit. */
const MOST_WEIGHTED = 1_000_000;
const MOST_TEXT_ROWS = 2_000;

/** Adds doubles so that the error does not grow with their number. */
class Sum {
  private total = 0;
  private lost = 0;
  private size = 0;
  private count = 0;

  add(value: number): void {
    const next = this.total + value;
    this.lost +=
      Math.abs(this.total) >= Math.abs(value) ? this.total - next + value : value - next + this.total;
    this.total = next;
    this.size += Math.abs(value);
    this.count += 1;
  }

  get watched(): WatchedSum {
    return { sum: this.total + this.lost, size: this.size, count: this.count };
  }
}

/**
 * How far another way of adding the same doubles may be from the sum: adding n of them in any order is off by at most n
 * roundings of the sum of their sizes (Higham, Accuracy and Stability, 4.2).
 */
export const toleranceOf = ({ size, count }: WatchedSum): number =>
  (count + MORE_ROUNDINGS) * ROUNDING * size;

/** Stands before the digits, so that what lies behind a text's end counts nothing. */
export const TEXT_PAD = '~';
export const TEXT_DIGITS = `${TEXT_PAD}0123456789`;
/** Irregular, so that changes of two or three characters do not make up for each other. */
export const TEXT_WEIGHTS = [
  101, 223, 347, 461, 587, 709, 853, 997, 149, 281, 409, 541, 673, 797, 929, 173, 311, 439, 569, 691,
] as const;

/** What `FIND(MID(text & pads, k, 1), digits & text & pads) - 1` gives for each of the first characters, weighted. */
export function textWeight(text: string): number {
  const padded = `${text}${TEXT_PAD.repeat(TEXT_WEIGHTS.length)}`;
  return TEXT_WEIGHTS.reduce(
    (sum, weight, at) => sum + weight * `${TEXT_DIGITS}${padded}`.indexOf(padded.charAt(at)),
    0,
  );
}

/** The numbers of one range without error values. */
export function watchedFigures({ grid, rect, isMain }: WatchedRange): WatchedFigures {
  const plain = new Sum();
  const weighted = new Sum();
  const columns = Array.from({ length: rect.columns }, () => ({ texts: 0, sum: 0 }));
  for (let row = 0; row < rect.rows; row += 1) {
    columns.forEach((column, at) => {
      const value = valueAt(grid, rect.top + row, rect.left + at);
      if (typeof value === 'number') {
        plain.add(value);
        weighted.add(value * (row * rect.columns + at + 1));
      } else if (typeof value === 'string' && value !== '') {
        column.texts += 1;
        column.sum += textWeight(value) * (row + 1);
      }
    });
  }
  return {
    grid,
    rect,
    isMain,
    numbers: plain.watched.count,
    texts: columns.reduce((sum, { texts }) => sum + texts, 0),
    plain: plain.watched,
    weighted: rect.rows * rect.columns > MOST_WEIGHTED ? null : weighted.watched,
    textColumns:
      rect.rows > MOST_TEXT_ROWS
        ? []
        : columns.flatMap(({ texts, sum }, at) => (texts === 0 ? [] : [{ at, sum }])),
  };
}
