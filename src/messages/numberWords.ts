// Amounts in Indonesian words (terbilang), as documents write them beside the figures. Exact for any size.
import { ONE, roundToSen, type Amount } from '../domain/amount';

const DIGITS = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;
/** Words of the thousands' powers from the second on; beyond the last they are said again: `seribu kuintiliun`. */
const POWERS = ['juta', 'miliar', 'triliun', 'kuadriliun', 'kuintiliun'] as const;
const SEN: Amount = ONE / 100n;

/** 1 to 999. */
function underThousand(value: number): string {
  if (value < DIGITS.length) return DIGITS[value] ?? '';
  if (value < 20) return `${underThousand(value - 10)} belas`;
  if (value < 100) return joined(`${underThousand(Math.floor(value / 10))} puluh`, value % 10);
  if (value < 200) return joined('seratus', value - 100);
  return joined(`${underThousand(Math.floor(value / 100))} ratus`, value % 100);
}

const joined = (head: string, rest: number): string => (rest === 0 ? head : `${head} ${underThousand(rest)}`);

/** A whole number of at least 1 below a million. */
function underMillion(value: number): string {
  const thousands = Math.floor(value / 1000);
  if (thousands === 0) return underThousand(value);
  return joined(thousands === 1 ? 'seribu' : `${underThousand(thousands)} ribu`, value % 1000);
}

/**
 * A whole number in words.
 * @example numberWords(1_001n) // 'seribu satu'
 */
export function numberWords(value: bigint): string {
  if (value === 0n) return 'nol';
  if (value < 0n) return `minus ${numberWords(-value)}`;
  if (value < 1_000_000n) return underMillion(Number(value));
  let unit = 1_000_000n;
  let at = 0;
  while (at < POWERS.length - 1 && value >= unit * 1000n) {
    unit *= 1000n;
    at += 1;
  }
  const head = `${numberWords(value / unit)} ${POWERS[at] ?? ''}`;
  const rest = value % unit;
  return rest === 0n ? head : `${head} ${numberWords(rest)}`;
}

/**
 * An amount of rupiah in words, to the sen; half a sen is rounded away from zero.
 * @example rupiahWords(1_500_750_000n) // 'seribu lima ratus rupiah tujuh puluh lima sen'
 */
export function rupiahWords(amount: Amount): string {
  const rounded = roundToSen(amount);
  if (rounded < 0n) return `minus ${rupiahWords(-rounded)}`;
  const sen = (rounded % ONE) / SEN;
  const rupiah = `${numberWords(rounded / ONE)} rupiah`;
  return sen === 0n ? rupiah : `${rupiah} ${numberWords(sen)} sen`;
}
