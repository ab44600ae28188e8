// Exact sums by slot for very many amounts: whole sen in doubles as long as that is exact, integers beyond. Makes no
// object for an amount.
import type { Amount } from '../../../domain/amount';

/** Sums stay exact below 2^53 sen; they are moved over long before. */
const FULL = 2 ** 52;
const LARGEST = 1e15;
/** One sen as an amount. */
export const SEN: Amount = 10_000n;
const DIGITS = 13;

/** An amount of rupiah in whole sen; NaN where it is none or too large to be sure. */
export function exactSen(value: number): number {
  const sen = Math.round(value * 100);
  // A quotient of integers below 15 digits is correctly rounded, so equality proves two decimals.
  return sen < LARGEST && sen > -LARGEST && sen / 100 === value ? sen : Number.NaN;
}

/**
 * Whole sen of a text that can be read in one way only, `1.234.567,89` or `1,234,567.89` or digits alone; NaN for any
 * other, also those that are numbers.
 */
export function senOfText(text: string): number {
  let group = 0;
  let groups = 0;
  let inGroup = 0;
  let whole = 0;
  let digits = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char >= 48 && char <= 57) {
      whole = whole * 10 + (char - 48);
      digits += 1;
      inGroup += 1;
      continue;
    }
    if (char !== 44 && char !== 46) return Number.NaN;
    if (group !== 0 && char !== group) break;
    if (groups === 0 ? inGroup < 1 || inGroup > 3 : inGroup !== 3) return Number.NaN;
    group = char;
    groups += 1;
    inGroup = 0;
  }
  if (digits === 0 || digits > DIGITS || (groups > 0 && inGroup !== 3)) return Number.NaN;
  if (at === text.length) return groups === 1 ? Number.NaN : whole * 100;
  const fraction = text.slice(at + 1);
  return /^\d{1,2}$/.test(fraction) ? whole * 100 + Number(fraction.padEnd(2, '0')) : Number.NaN;
}

export class DepositSums {
  private sen = new Float64Array(1_024);
  private readonly rest = new Map<number, Amount>();

  /** Adds whole sen of at most 15 digits. */
  addSen(slot: number, sen: number): void {
    this.grow(slot);
    const sum = (this.sen[slot] ?? 0) + sen;
    if (sum < FULL && sum > -FULL) {
      this.sen[slot] = sum;
      return;
    }
    this.addAmount(slot, BigInt(sum) * SEN);
    this.sen[slot] = 0;
  }

  addAmount(slot: number, amount: Amount): void {
    this.rest.set(slot, (this.rest.get(slot) ?? 0n) + amount);
  }

  sumOf(slot: number): Amount {
    const sen = slot < this.sen.length ? (this.sen[slot] ?? 0) : 0;
    return BigInt(sen) * SEN + (this.rest.get(slot) ?? 0n);
  }

  clear(slot: number): void {
    this.rest.delete(slot);
    if (slot < this.sen.length) this.sen[slot] = 0;
  }

  private grow(slot: number): void {
    if (slot < this.sen.length) return;
    const larger = new Float64Array(Math.max(slot + 1, this.sen.length * 2));
    larger.set(this.sen);
    this.sen = larger;
  }
}
