// What a cell shows for its value: the text by its number format, the format's colour, which side it keeps to.
// Cuts nothing to a width; fitText does.
import { entryOf } from '../../domain/entryOf';
import { formatColor, isDateFormat } from 'numfmt';
import { isCellError, type CellScalar } from '../../host/engine/cellContent';
import { cellText } from '../../host/engine/cellText';

export interface ShownText {
  readonly kind: 'text' | 'number' | 'boolean' | 'error';
  readonly text: string;
  /** What stands at the right edge when the format fills the room between (accounting formats); else null. */
  readonly rest: string | null;
  /** The number format's own colour; null: the font's. */
  readonly color: string | null;
  /** The value under General, which is shortened to fit; else null. */
  readonly general: number | null;
}

export interface ShownTextOptions {
  readonly is1904: boolean;
  /** A BCP 47 tag: Excel writes figures as the machine's region does. */
  readonly locale: string;
}

// Signs that no format writes mark where the format fills or leaves room.
const FILL = '\u0002';
const SKIP = '\u0003';
/** As Excel shows a date before its calendar: signs over the whole width. */
const NO_DATE = '########';

/** Formats that Excel shows in the region's own order, whatever they say. */
const REGIONAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  id: { 'm/d/yyyy': 'dd/mm/yyyy', 'mm-dd-yy': 'dd/mm/yyyy', 'm/d/yyyy h:mm': 'dd/mm/yyyy hh.mm' },
};

function regional(code: string, locale: string): string {
  return REGIONAL[locale.slice(0, 2).toLowerCase()]?.[code] ?? code;
}

const COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  magenta: '#FF00FF',
  cyan: '#00FFFF',
};

function colorOf(code: string, value: string | number | boolean): string | null {
  if (!code.includes('[')) return null;
  const color: unknown = formatColor(code, value, { throws: false });
  return typeof color === 'string' ? (entryOf(COLORS, color.toLowerCase()) ?? color) : null;
}

function kindOf(value: string | number | boolean): 'text' | 'number' | 'boolean' {
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'number' : 'boolean';
}

/** Null for an empty cell. */
export function shownText(
  value: CellScalar | undefined,
  numberFormat: string,
  { is1904, locale }: ShownTextOptions,
): ShownText | null {
  if (value === undefined) return null;
  if (isCellError(value)) return { kind: 'error', text: value.error, rest: null, color: null, general: null };
  const kind = kindOf(value);
  const plain = { kind, rest: null, color: null, general: null };
  if (numberFormat === 'General') {
    const general = typeof value === 'number' ? value : null;
    return { ...plain, text: cellText(value, 'General', { is1904, locale }), general };
  }
  // Text keeps its side, and a number shown as text takes the text's.
  if (numberFormat === '@') return { ...plain, kind: kind === 'number' ? 'text' : kind, text: String(value) };
  if (typeof value === 'number' && value < 0 && isDateFormat(numberFormat))
    return { ...plain, text: NO_DATE };
  const code = regional(numberFormat, locale);
  const raw = cellText(value, code, { is1904, locale, fillChar: FILL, skipChar: SKIP });
  // The room that a format leaves is that of one sign, which a space stands for.
  const [text = '', rest] = raw
    .replace(new RegExp(`${SKIP}.`, 'gu'), '\u00a0')
    .split(new RegExp(`${FILL}.`, 'u'));
  return { ...plain, text, rest: rest ?? null, color: colorOf(numberFormat, value) };
}
