// The text that a cell opens with for editing: what, typed again, gives the same content. Nothing rounded, nothing
// dressed up by a number format.
import { format, isDateFormat } from 'numfmt';
import { isCellError } from '../../host/engine/cellContent';
import type { StyleBook } from '../../host/engine/styleBook';
import type { Worksheet } from '../../host/engine/worksheet';

/** Read alike in every region. */
const DATE = 'yyyy-mm-dd';
const TIME = 'hh:mm:ss';

function dateText(serial: number, is1904: boolean): string {
  const hasTime = !Number.isInteger(serial);
  const hasDate = Math.abs(serial) >= 1;
  const code = [hasDate || !hasTime ? DATE : '', hasTime ? TIME : ''].filter((part) => part !== '').join(' ');
  return format(code, serial + (is1904 ? 1462 : 0), { throws: false, leap1900: !is1904 });
}

/** As many digits as Excel keeps. */
const DIGITS = 15;

export interface EditTextOptions {
  readonly is1904: boolean;
  /** The region's decimal sign. */
  readonly decimal: string;
}

/** '' for an empty cell. */
export function editText(
  sheet: Worksheet,
  styles: StyleBook,
  row: number,
  column: number,
  { is1904, decimal }: EditTextOptions,
): string {
  const formula = sheet.formula(row, column);
  if (formula !== null) return `=${formula}`;
  const value = sheet.value(row, column);
  if (value === undefined) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const { numberFormat, quotePrefix } = styles.style(sheet.style(row, column));
  if (typeof value === 'string') return quotePrefix ? `'${value}` : value;
  if (isDateFormat(numberFormat) && value >= 0) return dateText(value, is1904);
  return String(Number(value.toPrecision(DIGITS))).replace('.', decimal);
}
