// Fractions of whole numbers in lowest terms, with nothing to make them fast. Shares no code with the rules.

export interface Rational {
  readonly top: bigint;
  /** Above 0. */
  readonly bottom: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** `top / bottom`; a bottom of 0 is a bug of the caller. */
export function rational(top: bigint, bottom = 1n): Rational {
  if (bottom === 0n) throw new Error('A fraction over nothing.');
  const shared = greatestCommonDivisor(top, bottom) || 1n;
  const sign = bottom < 0n ? -1n : 1n;
  return { top: (sign * top) / shared, bottom: (sign * bottom) / shared };
}

export const ZERO = rational(0n);
export const ONE = rational(1n);
export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Rational, b: Rational): Rational => plus(a, rational(-b.top, b.bottom));
export const times = (a: Rational, b: Rational): Rational => rational(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Rational, b: Rational): Rational => rational(a.top * b.bottom, a.bottom * b.top);
export const sum = (all: readonly Rational[]): Rational => all.reduce(plus, ZERO);
export const compared = (a: Rational, b: Rational): number => {
  const { top } = minus(a, b);
  return top < 0n ? -1 : top > 0n ? 1 : 0;
};
export const same = (a: Rational, b: Rational): boolean => a.top === b.top && a.bottom === b.bottom;
export const least = (a: Rational, b: Rational): Rational => (compared(a, b) <= 0 ? a : b);
export const most = (a: Rational, b: Rational): Rational => (compared(a, b) >= 0 ? a : b);
/** Cut toward zero to a multiple of `1 / parts`. */
export const cutTo = (a: Rational, parts: bigint): Rational => rational((a.top * parts) / a.bottom, parts);
/** The least whole number that is not below. */
export const ceiling = (a: Rational): bigint => {
  const whole = a.top / a.bottom;
  return whole * a.bottom < a.top ? whole + 1n : whole;
};
/** The project's amounts count millionths. */
export const ofAmount = (amount: bigint): Rational => rational(amount, 1_000_000n);
export const percent = (whole: bigint): Rational => rational(whole, 100n);
