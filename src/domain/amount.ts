// Exact decimal amounts: an integer count of millionths. Nothing here ever goes through binary floating point
// except the one reading of a cell's double, which is taken at its shortest decimal.

/** An exact decimal as a count of millionths (1 = 1_000_000n). Rupiah, percentages (100 % = 100_000_000n), levels. */
export type Amount = bigint;

export const ONE: Amount = 1_000_000n;
export const HUNDRED_PERCENT: Amount = 100n * ONE;
const SEN: Amount = ONE / 100n;
/** Decimals of an amount. */
const PLACES = 6;
const ZERO_DIGIT = '0'.charCodeAt(0);

const DECIMAL = /^([+-])?(\d+)?(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
/** Decimals beyond this exponent are no amounts of any budget; they are refused before they fill the memory. */
const LARGEST_EXPONENT = 400;

/** The quotient rounded half away from zero; `denominator` > 0. */
export function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const floor = magnitude / denominator;
  const rest = magnitude % denominator;
  const rounded = rest * 2n >= denominator ? floor + 1n : floor;
  return numerator < 0n ? -rounded : rounded;
}

/**
 * Reads a plain decimal (dot, optional exponent, no grouping), rounded half away from zero to 6 decimals; null when
 * the text is none.
 * @example amountFromDecimal('0.0000005') // 1n
 */
export function amountFromDecimal(text: string): Amount | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponentText = '0'] = match;
  const exponent = Number(exponentText);
  if ((whole === '' && fraction === '') || Math.abs(exponent) > LARGEST_EXPONENT) return null;
  const digits = BigInt(whole + fraction);
  const shift = exponent - fraction.length + 6;
  const magnitude =
    shift >= 0 ? digits * 10n ** BigInt(shift) : roundedQuotient(digits, 10n ** BigInt(-shift));
  return sign === '-' ? -magnitude : magnitude;
}

/** The shortest decimal that denotes a finite double, rounded half away from zero to 6 decimals. */
export function amountFromNumber(value: number): Amount {
  if (Number.isSafeInteger(value)) return BigInt(value) * ONE;
  const amount = amountFromDecimal(String(value));
  if (amount === null) throw new RangeError(`Not a finite number: ${value}`);
  return amount;
}

/**
 * The amount as a decimal text: dot, no grouping, no trailing zeros.
 * @example decimalText(1_500_000n) // '1.5'
 */
export function decimalText(amount: Amount): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(PLACES + 1, '0');
  const point = digits.length - PLACES;
  let end = digits.length;
  while (end > point && digits.charCodeAt(end - 1) === ZERO_DIGIT) end -= 1;
  const whole = digits.slice(0, point);
  const text = end === point ? whole : `${whole}.${digits.slice(point, end)}`;
  return amount < 0n ? `-${text}` : text;
}

/** Rounded half away from zero to two decimals. */
export const roundToSen = (amount: Amount): Amount => roundedQuotient(amount, SEN) * SEN;

/** Cut toward zero to two decimals. */
export const cutToSen = (amount: Amount): Amount => (amount / SEN) * SEN;

/** A derived target: rupiah are cut to the sen, everything else to its 6 decimals. */
export const cutDerived = (amount: Amount, isRupiah: boolean): Amount =>
  isRupiah ? cutToSen(amount) : amount;

/** The smallest whole number not below the amount. */
export function ceilToWhole(amount: Amount): Amount {
  const cut = (amount / ONE) * ONE;
  return cut < amount ? cut + ONE : cut;
}

/** `percent` of an amount, cut toward zero to 6 decimals. */
export const percentOf = (amount: Amount, percent: Amount): Amount => (amount * percent) / HUNDRED_PERCENT;
