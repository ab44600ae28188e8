// The text that a cell shows by its number format. Knows no widths: what does not fit is the view's matter.
import { format, isDateFormat } from 'numfmt';
import { isCellError, type CellScalar } from './cellContent';

/** Days between the calendars that count from 1900 and from 1904. */
const OFFSET_1904 = 1462;

export interface CellTextOptions {
  readonly is1904: boolean;
  /** A BCP 47 tag; none: English, as Office.js formats are. */
  readonly locale?: string;
  /** Put before a sign that the format repeats to fill the cell; without it nothing stands there. */
  readonly fillChar?: string;
  /** Put before a sign whose width the format leaves free; without it a space stands there. */
  readonly skipChar?: string;
}

/** The text of a value under a format code, in en-US notation. Never throws; a code it cannot read gives '######'. */
export function cellText(value: CellScalar | undefined, code: string, options: CellTextOptions): string {
  if (value === undefined) return '';
  if (isCellError(value)) return value.error;
  const { is1904, locale = '', fillChar = '', skipChar = '' } = options;
  const isShifted = is1904 && typeof value === 'number' && isDateFormat(code);
  return format(code, isShifted ? value + OFFSET_1904 : value, {
    dateSpanLarge: true,
    throws: false,
    leap1900: !is1904,
    locale,
    fillChar,
    skipChar,
  });
}
