// Cells of a consolidation: made from exact figures, and looked at again when they come back from a file. Never rounds
// but where a figure is no finite decimal; what does not fit is told as missing.
import { decimalText, type Amount } from '../../../domain/amount';
import { isRealDate } from '../commandLine';
import { amountFromRatio, shownPercent, type Ratio } from '../../../domain/ratio';
import { DECIMAL_DIGITS, type ColumnKind, type ConsolidationCell } from './consolidationTables';

const LIMIT = 10n ** BigInt(DECIMAL_DIGITS);
const PERCENT = 100n;
/** Exactly what `decimalText` gives: no other spelling of a number is taken back. */
const DECIMAL = /^(?:-?(?:0|[1-9]\d{0,28})(?:\.\d{0,5}[1-9])?)$/;
/** What no text of ours holds; it could steer a terminal. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/; // eslint-disable-line no-control-regex
const LONGEST_TEXT = 32_767;

/** Makes the cells of one book and counts the figures that are too large for any column of figures. */
export class CellMaker {
  /** Figures that stand as missing because they have more than 29 digits before the point. */
  outOfRange = 0;

  amount(amount: Amount | null): ConsolidationCell {
    if (amount === null) return null;
    if (amount < LIMIT && amount > -LIMIT) return decimalText(amount);
    this.outOfRange += 1;
    return null;
  }

  ratio(ratio: Ratio | null): ConsolidationCell {
    return ratio === null ? null : this.amount(amountFromRatio(ratio));
  }

  /** The shown percentage as a fraction: cut to two decimals of the per cent, never below 0. */
  fraction(ratio: Ratio | null): ConsolidationCell {
    return ratio === null ? null : this.amount(shownPercent(ratio) / PERCENT);
  }
}

/** A text for a cell: without characters that no cell may hold; null where nothing is left. */
export function textCell(text: string | null): ConsolidationCell {
  const clean = (text ?? '').replace(new RegExp(CONTROL, 'g'), ' ').trim().slice(0, LONGEST_TEXT);
  return clean === '' ? null : clean;
}

/** Whether the text may be shown on a terminal. */
export const isPrintable = (text: string): boolean => !CONTROL.test(text);

/** Whether the value, from whatever file, is a cell of such a column. */
export function isCellOf(kind: ColumnKind, value: unknown): value is ConsolidationCell {
  if (value === null) return true;
  switch (kind) {
    case 'count':
      return typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) < 2 ** 31;
    case 'text':
      return typeof value === 'string' && value.length <= LONGEST_TEXT && isPrintable(value);
    case 'decimal':
    case 'fraction':
      return typeof value === 'string' && DECIMAL.test(value) && value !== '-0';
    case 'date':
      return typeof value === 'string' && isRealDate(value);
  }
}
