// Exact numbers of the test's own: millionths as whole numbers, fractions of them, and how sentences and cells write them.
import type { CellValue } from '../../../src/sheets/grid';

export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const MILLION = 1_000_000n;
export const whole = (millionths: bigint): Fraction => ({ top: millionths, bottom: MILLION });

const halfUp = (top: bigint, bottom: bigint): bigint =>
  top < 0n ? -halfUp(-top, bottom) : (2n * top + bottom) / (2n * bottom);

/** `1234.5`, `1e-7`: millionths, half away from zero. */
function decimal(text: string): bigint {
  const [, sign = '', digits = '0', fraction = '', power = '0'] =
    /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const shift = 6 - fraction.length + Number(power);
  const all = BigInt(`${digits}${fraction}` || '0');
  const value = shift >= 0 ? all * 10n ** BigInt(shift) : halfUp(all, 10n ** BigInt(-shift));
  return sign === '-' ? -value : value;
}

export const toSen = (millionths: bigint): bigint => halfUp(millionths, 10_000n) * 10_000n;

/** Digits with marks: the last of two kinds is the decimal one; one that stands before just three digits groups. */
function marked(text: string): bigint | null {
  const marks = [...text].filter((sign) => sign === '.' || sign === ',');
  const last = marks.at(-1);
  if (last === undefined) return decimal(text);
  const isDecimal =
    new Set(marks).size === 2 || (marks.length === 1 && !/^[1-9]\d{0,2}[.,]\d{3}$/.test(text));
  const other = last === '.' ? ',' : '.';
  const bare = text.replaceAll(other, '');
  return isDecimal ? decimal(bare.replace(last, '.')) : decimal(bare.replaceAll(last, ''));
}

/** What a cell holds, as an officer reads it; null where it holds no number. A blank or a dash is 0. */
export function numberIn(value: CellValue): bigint | null {
  if (typeof value === 'number') return decimal(String(value));
  if (typeof value === 'boolean') return null;
  const text = value.replace(/[\s\u00a0\u202f]/g, '').toLowerCase();
  if (/^(?:rp\.?)?[-–—]?(?:,00|,-)?$/.test(text) || text === 'nihil' || text === 'n/a') return 0n;
  const [, open = '', minus = '', digits = ''] =
    /^(?:rp\.?)?(\(?)(?:rp\.?)?(-?)(?:rp\.?)?([\d.,]*\d)(?:,-)?%{0,2}\)?$/.exec(text) ??
    /^[a-z]+(\()(-?)([\d.,]*\d)\)$/.exec(text) ??
    [];
  const read = digits === '' ? null : marked(digits);
  if (read === null) return null;
  const isNegative = minus === '-' || (open === '(' && /^(?:rp\.?)?\(/.test(text));
  return isNegative ? -read : read;
}

/** `-Rp1.234,50`, `72,5 indeks`, `85%` in one of the two languages. */
export function figureIn(text: string, language: 'id' | 'en'): bigint {
  const [, minus = '', digits = ''] = /^(-?)(?:Rp)?([\d.,]*\d)/.exec(text.trim()) ?? [];
  const plain = language === 'id' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  if (digits === '') throw new Error(`No figure: ${text}`);
  return decimal(minus + plain);
}

export const isAtLeast = ({ top, bottom }: Fraction, percent: bigint): boolean =>
  // top / bottom >= percent / 100, both sides in millionths of a per cent.
  bottom > 0n ? top * 100n * MILLION >= percent * bottom : top * 100n * MILLION <= percent * bottom;

/** Hundredths of a per cent, cut toward zero, never below 0. */
export function cutHundredths({ top, bottom }: Fraction): bigint {
  const value = (top * 10_000n) / bottom;
  return value < 0n ? 0n : value;
}
