// Values of cells as exact figures, as the reader of the sheets takes them. A text with two readings is none.
import { amountFromNumber, HUNDRED_PERCENT, ONE, type Amount } from '../domain/amount';
import type { Ratio } from '../domain/ratio';
import { numberFromText } from '../sheets/reading/cells/numberText';
import type { CellArgument } from './functionTable';

export type FigureArgument =
  | { readonly kind: 'amount'; readonly amount: Amount }
  /** Blank, `n/a`, `belum`, a dash. */
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  /** `1.234`, or a truth value. */
  | { readonly kind: 'unread' };

/** A figure; a text with a percent sign stands for its part of one. */
export function figureArgument(value: CellArgument): FigureArgument {
  if (value === null) return { kind: 'none' };
  if (typeof value === 'boolean') return { kind: 'unread' };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { kind: 'amount', amount: amountFromNumber(value) } : { kind: 'unread' };
  const reading = numberFromText(value);
  switch (reading.kind) {
    case 'amount':
      return { kind: 'amount', amount: reading.amount };
    case 'none':
    case 'dash':
      return { kind: 'none' };
    case 'ambiguous':
      return { kind: 'unread' };
    case 'text':
      return { kind: 'text', text: reading.text };
  }
}

const DOUBLE = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** The shortest decimal of a double as an exact ratio: a threshold is not to be reached by rounding. */
export function ratioFromNumber(value: number): Ratio | null {
  const match = DOUBLE.exec(String(value));
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const shift = Number(exponent) - fraction.length;
  return shift >= 0
    ? { numerator: digits * 10n ** BigInt(shift), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-shift) };
}

/** A percentage as cells hold it: 0,9333 or `93,33%`. Null where it is none; `none` where nothing stands there. */
export function percentArgument(value: CellArgument): Ratio | 'none' | null {
  if (typeof value === 'number') return ratioFromNumber(value);
  if (value === null) return 'none';
  if (typeof value === 'boolean') return null;
  const reading = numberFromText(value);
  if (reading.kind === 'none' || reading.kind === 'dash') return 'none';
  if (reading.kind !== 'amount') return null;
  return { numerator: reading.amount, denominator: reading.isPercent ? HUNDRED_PERCENT : ONE };
}
