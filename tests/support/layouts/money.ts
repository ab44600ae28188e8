// Amounts as whole sen, and the ways in which sheets write them. Knows no layout and judges nothing.
import type { SheetCell } from '../sheetsWorkbook';

const SEN_IN_RUPIAH = 100n;

/** Whole sen of a decimal text with a dot and at most two decimals. */
export function sen(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text.replaceAll('_', ''));
  if (match === null) throw new Error(`Not an amount: ${text}`);
  const [, sign = '', whole = '', part = ''] = match;
  const amount = BigInt(whole) * SEN_IN_RUPIAH + BigInt(part.padEnd(2, '0'));
  return sign === '' ? amount : -amount;
}

/** A decimal text of `amount / 10^decimals`, without trailing zeros. */
export function decimal(amount: bigint, decimals = 2): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const part = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${amount < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}

export const numberOf = (amount: bigint, decimals = 2): number => Number(decimal(amount, decimals));

/** `1.234.567,89` */
export function indonesian(amount: bigint, decimals = 2): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  const text = decimals === 0 ? whole : `${whole},${digits.slice(-2)}`;
  return amount < 0n ? `(${text})` : text;
}

export const PLAIN_FORMAT = '#,##0.00';
export const ACCOUNTING = '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)';

/** How a sheet writes an amount. */
export type MoneyStyle =
  | 'number'
  | 'accounting'
  | 'thousands'
  | 'millions'
  /** As an HTML export does: text with dots and a comma, `-` for zero. */
  | 'text'
  /** Text with `,-` for no sen. */
  | 'textDash'
  | 'rupiahText'
  /** A number, but the text `-` for zero. */
  | 'dash';

const THOUSAND_DECIMALS = 5;
const MILLION_DECIMALS = 8;

export function money(amount: bigint | null, style: MoneyStyle, isBold = false): SheetCell {
  if (amount === null) return null;
  const bold = isBold ? { b: true as const } : {};
  switch (style) {
    case 'number':
      return { v: numberOf(amount), fmt: PLAIN_FORMAT, ...bold };
    case 'accounting':
      return { v: numberOf(amount), fmt: ACCOUNTING, ...bold };
    case 'thousands':
      return { v: numberOf(amount, THOUSAND_DECIMALS), fmt: '#,##0', ...bold };
    case 'millions':
      return { v: numberOf(amount, MILLION_DECIMALS), fmt: '#,##0.00', ...bold };
    case 'text':
      return { v: amount === 0n ? '-' : indonesian(amount), ...bold };
    case 'textDash':
      return {
        v: amount % SEN_IN_RUPIAH === 0n ? `${indonesian(amount, 0)},-` : indonesian(amount),
        ...bold,
      };
    case 'rupiahText':
      return { v: `Rp ${indonesian(amount)}`, ...bold };
    case 'dash':
      return amount === 0n ? { v: '-', ...bold } : { v: numberOf(amount), fmt: PLAIN_FORMAT, ...bold };
  }
}

export type PercentStyle = 'fraction' | 'number' | 'textComma' | 'textDot' | 'doubled';

/** The share that a sheet prints, rounded as Excel shows it; `-` where there is nothing to divide by. */
export function percent(part: bigint, whole: bigint, style: PercentStyle): SheetCell {
  if (whole === 0n) return '-';
  const hundredths = (part * 100_000n) / whole;
  const rounded = (hundredths + (hundredths < 0n ? -5n : 5n)) / 10n;
  switch (style) {
    case 'fraction':
      return { v: Number(decimal(hundredths, 5)), fmt: '0.00%' };
    case 'number':
      return Number(decimal(rounded, 2));
    case 'textComma':
      return `${indonesian(rounded)}%`;
    case 'textDot':
      return `${decimal(rounded, 2)}%`;
    case 'doubled':
      return `${indonesian(rounded)}%%`;
  }
}
