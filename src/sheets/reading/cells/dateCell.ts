// Dates as cells hold them: serial numbers, ISO texts, Indonesian texts. Reads no clock.
import { daysInMonth, isoDate, type IsoDate } from '../../../domain/calendar';
import type { CellValue } from '../../grid';
import { MONTH_WORDS } from '../headers/headingDictionary';
import { plainText } from './headingText';

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Serial numbers of 1 January 1950 and 31 December 2149: anything else in a date column is no date. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 91_312;

export type DateReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'date'; readonly date: IsoDate; readonly isText: boolean }
  | { readonly kind: 'invalid'; readonly found: string };

/** Of texts in small letters, as the two below. */
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/;
const NUMERIC = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;
const WORDED = /^(?:[a-z']+,? )?(\d{1,2})(?:[-/. ]+)([a-z.]+)(?:[-/. ,]+)(\d{4}|\d{2})$/;
const NOTHING = new Set(['', '-', '–', '—', 'n/a', 'na', 'belum']);
/** Words for 'still in office'. */
const OPEN_END = new Set([
  'sekarang',
  'saat ini',
  'sampai sekarang',
  's.d. sekarang',
  's/d sekarang',
  'kini',
  'aktif',
]);
const BY_WORD = new Map<string, number>(
  MONTH_WORDS.flatMap((words, month) => words.map((word) => [word, month + 1] as const)),
);

/** A part of a day as `0:14:00`, hours beyond a day included; the number itself where it is none. */
export function timeOfDay(value: number): string {
  if (value < 0) return String(value);
  const seconds = Math.round(value * 86_400);
  const two = (part: number): string => String(part).padStart(2, '0');
  return [String(Math.floor(seconds / 3600)), two(Math.floor(seconds / 60) % 60), two(seconds % 60)].join(
    ':',
  );
}

/** The date of Excel's serial number (1900 calendar), null outside 1950 to 2149. */
export function dateFromSerial(serial: number): IsoDate | null {
  if (!(serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1)) return null;
  return new Date(EPOCH + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

function checked(yearText: string, month: number, dayText: string): IsoDate | null {
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const day = Number(dayText);
  if (month < 1 || month > 12 || year < 1950 || year > 2149 || day < 1 || day > daysInMonth(year, month))
    return null;
  return isoDate(year, month, day);
}

/**
 * The date that a text names: ISO, day first (`30/09/2026`), or with the month's name (`30 September 2026`).
 * @example dateFromText('30 Sept 2026') // '2026-09-30'
 */
export function dateFromText(raw: string): IsoDate | null {
  const text = plainText(raw).toLowerCase();
  const iso = ISO.exec(text);
  if (iso !== null) return checked(iso[1] ?? '', Number(iso[2]), iso[3] ?? '');
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return checked(numeric[3] ?? '', Number(numeric[2]), numeric[1] ?? '');
  const worded = WORDED.exec(text);
  const month = worded === null ? undefined : BY_WORD.get((worded[2] ?? '').replace(/\./g, ''));
  return worded === null || month === undefined ? null : checked(worded[3] ?? '', month, worded[1] ?? '');
}

/** Reads a cell of a date column. */
export function dateCell(value: CellValue): DateReading {
  if (typeof value === 'number') {
    const date = dateFromSerial(value);
    return date === null ? { kind: 'invalid', found: String(value) } : { kind: 'date', date, isText: false };
  }
  const text = plainText(value);
  if (NOTHING.has(text.toLowerCase()) || OPEN_END.has(text.toLowerCase())) return { kind: 'blank' };
  const date = dateFromText(text);
  return date === null ? { kind: 'invalid', found: text } : { kind: 'date', date, isText: true };
}
