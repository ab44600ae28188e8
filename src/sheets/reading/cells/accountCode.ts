// Account codes in one form: `4.1.01.09`, however the sheet writes them. Knows the levels, not the accounts.
import type { CellValue } from '../../grid';
import { dateFromSerial } from './dateCell';
import { plainText } from './headingText';
import { LONGEST_READ } from './longText';

/** Digits of the levels of an account: kelompok, jenis, objek, rincian, sub rincian. */
const LEVEL_WIDTHS = [1, 1, 2, 2, 2, 4];
const ACCOUNT_START = /^[4-8]$/;
const DIGITS = /^\d+$/;
const SEPARATORS = /[\s.\-/|,]+/;
/** Numbers with dots between them and nothing else. */
const DOTTED = /^\d+(?:\.\d+)+$/;
const CANONICAL = /^[4-8]\.\d(?:\.\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?)?$/;

/** Old account to the one that replaced it in 2024 (UU 1/2022). */
export const REPLACED: readonly (readonly [old: string, now: string])[] = [
  ['4.1.01.06', '4.1.01.19.03'],
  ['4.1.01.07', '4.1.01.19.01'],
  ['4.1.01.08', '4.1.01.19.05'],
  ['4.1.01.10', '4.1.01.19.02'],
  ['4.1.01.11', '4.1.01.19.04'],
];

/** A code with the account's name in the same cell. */
const WITH_NAME = /^([4-8](?:[.\s]\d{1,4}){1,5})\.?\s*[-–:]?\s+[A-Z(]/;

/** The name that stands behind an account's code in the same cell; null where there is none. */
export function nameBesideCode(value: CellValue): string | null {
  const text = typeof value === 'string' ? plainText(value) : '';
  if (text.length > LONGEST_READ) return null;
  const begin = WITH_NAME.exec(text.toUpperCase())?.[0];
  return begin === undefined ? null : text.slice(begin.length - 1);
}

/** Levels filled up with zeros, as `4.1.1.00.00`, say nothing. */
function joined(levels: readonly string[]): string {
  const filled = levels.findLastIndex((part) => Number(part) !== 0);
  return levels
    .slice(0, filled + 1)
    .map((part, level) => withoutZeros(part).padStart(LEVEL_WIDTHS[level] ?? 1, '0'))
    .join('.');
}

/** Digits without the zeros before them. */
function withoutZeros(digits: string): string {
  let zeros = 0;
  while (zeros < digits.length - 1 && digits.charCodeAt(zeros) === 0x30) zeros += 1;
  return zeros === 0 ? digits : digits.slice(zeros);
}

/** `41101`, `4110103`, `410109`: an odd number of digits has a jenis of one digit. The last level may have two of four. */
function splitDigits(digits: string): readonly string[] | null {
  const widths = digits.length % 2 === 1 ? [1, 1, 1, 2, 2, 4] : LEVEL_WIDTHS;
  const parts: string[] = [];
  let at = 0;
  for (const width of widths) {
    if (at >= digits.length) break;
    parts.push(digits.slice(at, at + width));
    at += width;
  }
  return at >= digits.length ? parts : null;
}

const isCanonical = (raw: string): boolean => CANONICAL.test(raw) && !raw.endsWith('00');

/**
 * The code of a text in one form, null when it is blank. Codes that are no accounts keep their parts without leading
 * zeros, in capitals.
 * @example accountCode('4.1.1.01') // '4.1.01.01'
 * @example accountCode('41101') // '4.1.01.01'
 * @example accountCode('4.1.01.09 - Pajak Reklame') // '4.1.01.09'
 */
export function accountCode(raw: string): string | null {
  if (isCanonical(raw)) return raw;
  if (raw.length > LONGEST_READ) return longCode(inCapitals(plainText(raw)).replace(/\s+/g, ''));
  if (DOTTED.test(raw)) return fromLevels(raw.split('.'));
  // A mark that keeps Excel from reading a number may come out as a letter of an export.
  const text = inCapitals(plainText(raw).replace(/^['’`]+|\.+$/g, ''));
  const named = WITH_NAME.exec(text)?.[1];
  if (named !== undefined) return accountCode(named);
  if (DIGITS.test(text) && ACCOUNT_START.test(text.charAt(0))) {
    const parts = splitDigits(text);
    if (parts !== null) return joined(parts);
  }
  const parts = text.split(SEPARATORS).filter((part) => part !== '');
  if (parts.length === 0) return null;
  return parts.every((part) => DIGITS.test(part)) ? fromLevels(parts) : text.replace(/\s+/g, '');
}

/** Some letters fall apart as capitals. */
const inCapitals = (text: string): string => text.toUpperCase().normalize('NFKC');

/** A text that was too long to be taken apart, without its blanks: what is short then is a code like any other. */
const longCode = (bare: string): string | null => (bare.length > LONGEST_READ ? bare : accountCode(bare));

/** An account's levels in their widths; of other codes the numbers alone. */
function fromLevels(parts: readonly string[]): string {
  const isAccount =
    ACCOUNT_START.test(parts[0] ?? '') &&
    (parts[1] ?? '0').length === 1 &&
    parts.length <= LEVEL_WIDTHS.length;
  if (isAccount && parts.every((part, level) => Number(part) < 10 ** (LEVEL_WIDTHS[level] ?? 4)))
    return joined(parts);
  return parts.map(withoutZeros).join('.');
}

/**
 * Excel turns `4.1.01` into 4 January 2001 or 1 April 2001, and `4-1` into 4 January of the present year: the account it
 * was, null where it can be none.
 */
function codeFromDate(serial: number, isYearShown: boolean): string | null {
  const date = dateFromSerial(serial);
  if (date === null) return null;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = isYearShown ? `.${year % 100}` : '';
  const dayFirst = day >= 4 && day <= 6 && month <= 3 ? accountCode(`${day}.${month}${last}`) : null;
  const monthFirst = month >= 4 && month <= 6 && day <= 3 ? accountCode(`${month}.${day}${last}`) : null;
  return dayFirst ?? monthFirst;
}

export interface CodeReading {
  readonly code: string | null;
  /** The cell holds a date that once was a code. */
  readonly isFromDate: boolean;
}

const isDateFormat = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));

/** The same few accounts stand on every sheet, and under every office. */
const MOST_TEXTS = 20_000;
const readings = new Map<string, CodeReading>();

function textReading(text: string): CodeReading {
  // Read at once: a long list has more of these than are worth remembering.
  if (DOTTED.test(text)) return { code: accountCode(text), isFromDate: false };
  const known = readings.get(text);
  if (known !== undefined) return known;
  if (readings.size >= MOST_TEXTS) readings.clear();
  const reading = { code: accountCode(text), isFromDate: false };
  readings.set(text, reading);
  return reading;
}

/** Reads a cell of a code column; a number is the code's digits. */
export function codeCell(value: CellValue, format: string): CodeReading {
  if (typeof value === 'string') return textReading(value);
  if (typeof value === 'boolean') return { code: null, isFromDate: false };
  if (format !== 'General' && format !== '@' && isDateFormat(format)) {
    return { code: codeFromDate(value, /y/i.test(format)), isFromDate: true };
  }
  return { code: accountCode(String(value)), isFromDate: false };
}

/** The account that replaced an old one, or the code itself: those below an old one were given new numbers. */
export function presentCode(code: string): string {
  return REPLACED.find(([old]) => code === old)?.[1] ?? code;
}

/** All codes above a code: `4.1.01` gives `4`, `4.1`. */
export function ancestorsOf(code: string): readonly string[] {
  const above: string[] = [];
  for (let at = code.indexOf('.'); at >= 0; at = code.indexOf('.', at + 1)) above.push(code.slice(0, at));
  return above;
}
