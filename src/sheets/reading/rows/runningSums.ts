// Which rows at the end of a list may add up to an amount, found at once however long the list. Works on remainders:
// what it finds is a candidate, and its caller proves it with the amounts.
import type { Amount } from '../../../domain/amount';

/** Sums are looked up by their remainder and proved exactly: whole numbers below 2^52 cost little in a long list. */
const MODULUS = 4_503_599_627_370_449;
const LARGE_MODULUS = BigInt(MODULUS);
/** Small keys cost a map less than large ones. */
const BUCKETS = 1_073_741_789;
/** Rows of zero between a row and its addends that are passed over. */
const LOOKED_BACK = 64;
/** So many rows back are proved for one sum. */
const CANDIDATES = 3;
const NONE: readonly number[] = [];

/** The remainder of an amount; remainders add up as the amounts do. */
export const keyOf = (amount: Amount): number => {
  const rest = Number(amount % LARGE_MODULUS);
  return rest < 0 ? rest + MODULUS : rest;
};

/** The key of two amounts together. */
export const joinedKey = (a: number, b: number): number => (a + b) % MODULUS;

/** Running sums of keys in a list that can be taken back from its end, with the places at which each was reached. */
export class RunningSums {
  private readonly places: number[] = [];
  private readonly sums: number[] = [0];
  private readonly filled: number[] = [0];
  private readonly lastAt = new Map<number, number>([[0, 0]]);
  private readonly sameBefore: number[] = [-1];

  get length(): number {
    return this.places.length;
  }

  push(place: number, key: number): void {
    this.places.push(place);
    const depth = this.places.length;
    const sum = ((this.sums[depth - 1] ?? 0) + key) % MODULUS;
    this.sums.push(sum);
    this.filled.push((this.filled[depth - 1] ?? 0) + (key === 0 ? 0 : 1));
    this.sameBefore.push(this.lastAt.get(sum % BUCKETS) ?? -1);
    this.lastAt.set(sum % BUCKETS, depth);
  }

  /** Takes the last `count` back. */
  drop(count: number): void {
    for (let depth = this.length; depth > this.length - count; depth -= 1) {
      const before = this.sameBefore[depth] ?? -1;
      const bucket = (this.sums[depth] ?? 0) % BUCKETS;
      if (before < 0) this.lastAt.delete(bucket);
      else this.lastAt.set(bucket, before);
    }
    this.places.length -= count;
    const size = this.places.length + 1;
    this.sums.length = this.filled.length = this.sameBefore.length = size;
  }

  lastPlace(): number {
    return this.places.at(-1) ?? -1;
  }

  /** The place that stands before the last `count` entries, -1 where none does. */
  placeBefore(count: number): number {
    return this.places[this.length - count - 1] ?? -1;
  }

  /** The last `count` entries, from the last on. */
  last(count: number): readonly number[] {
    return this.places.slice(this.length - count).reverse();
  }

  /** Whether the entries from one on add up to a key. */
  isSumSince(from: number, key: number): boolean {
    return ((this.sums[from] ?? 0) + key) % MODULUS === this.sums[this.length];
  }

  /** How many of the last entries may add up to a key, two filled ones at least; the fewest first, a few at most. */
  countsFor(key: number): readonly number[] {
    const depth = this.length;
    const wanted = ((this.sums[depth] ?? 0) - key + MODULUS) % MODULUS;
    let at = this.lastAt.get(wanted % BUCKETS) ?? -1;
    if (at < 0) return NONE;
    const counts: number[] = [];
    for (let step = 0; at >= 0 && step < LOOKED_BACK && counts.length < CANDIDATES; step += 1) {
      const isFilled = (this.filled[depth] ?? 0) - (this.filled[at] ?? 0) >= 2;
      if (isFilled && this.sums[at] === wanted) counts.push(depth - at);
      at = this.sameBefore[at] ?? -1;
    }
    return counts;
  }
}
