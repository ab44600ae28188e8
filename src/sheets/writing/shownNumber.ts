// Exact amounts and ratios as the numbers that a cell holds: the shortest double of the exact decimal.
import type { Amount } from '../../domain/amount';
import { decimalText } from '../../domain/amount';
import type { IsoDate } from '../../domain/calendar';
import { addDays, daysInclusive } from '../../domain/calendar';
import { amountFromRatio, shownPercent, type Ratio } from '../../domain/ratio';
import type { CellInput } from '../plan';

/** Serial 0 of the calendar that Excel counts from, seen from 1 March 1900 on. */
const SERIAL_ZERO: IsoDate = '1899-12-30';

/** The largest magnitude that a cell holds; beyond it the number stands as text. */
const LARGEST = 9.99e307;

export function amountCell(amount: Amount | null): CellInput {
  if (amount === null) return '';
  const text = decimalText(amount);
  const number = Number(text);
  return Math.abs(number) > LARGEST ? text : number;
}

export const ratioCell = (ratio: Ratio | null): CellInput =>
  ratio === null ? '' : amountCell(amountFromRatio(ratio));

/** A percentage as a fraction, cut to two decimals of the per cent: 99.996 % becomes 0.9999. */
export const percentCell = (ratio: Ratio | null): CellInput =>
  ratio === null ? '' : amountCell(shownPercent(ratio) / 100n);

/** A per cent amount (100 % = 100) as a fraction. */
export const thresholdCell = (percent: Amount | null): CellInput =>
  percent === null ? '' : amountCell(percent / 100n);

export const dateCell = (date: IsoDate | null): CellInput =>
  date === null ? '' : daysInclusive(SERIAL_ZERO, date) - 1;

/** The date of a serial that `dateCell` wrote, null for anything that is no whole day. */
export const dateFromCell = (value: string | number | boolean): IsoDate | null =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? addDays(SERIAL_ZERO, value) : null;

export const FORMATS = {
  percent: '0.00%',
  amount: '#,##0.00##',
  date: 'dd/mm/yyyy',
  text: '@',
} as const;
