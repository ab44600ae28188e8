// Which month a heading names and whether it names the total up to it. Knows words, not sheets.
import { monthOf, yearOf } from '../../../domain/calendar';
import { MONTH_WORDS } from '../headers/headingDictionary';
import { bareWord, plainText, type Word } from './headingText';
import { dateFromSerial } from './dateCell';

export interface MonthHeading {
  /** 0 is January. */
  readonly month: number;
  readonly isRunning: boolean;
}

const BY_WORD = new Map<string, number>(
  MONTH_WORDS.flatMap((words, month) => words.map((word) => [word, month] as const)),
);
const RUNNING = /^(?:s\s*[./]?\s*d\.?|sampai\s+dengan|sampai|hingga)\s+/;
const PREFIX = /^(?:realisasi|penerimaan|bulan|bln\.?|kumulatif)\s+/;
const SUFFIX = /\s*(?:\([^)]*\)|\b(?:19|20)\d\d|'\d\d)$/;

/** The month that a heading's text names, e.g. `Januari`, `Agt`, `Realisasi s.d. Maret 2026 (Rp)`; null when none. */
export function monthHeading(value: Word): MonthHeading | null {
  let text = plainText(value).toLowerCase();
  if (text === '' || text.length > 60) return null;
  let isRunning = false;
  for (let turn = 0; turn < 6; turn += 1) {
    const before = text;
    if (RUNNING.test(text)) {
      isRunning = true;
      text = text.replace(RUNNING, '');
    }
    if (text.startsWith('kumulatif ')) isRunning = true;
    text = text.replace(PREFIX, '').replace(SUFFIX, '').trim();
    if (text === before) break;
  }
  const month = BY_WORD.get(bareWord(text));
  return month === undefined ? null : { month, isRunning };
}

/** The year of a real date that its format shows as a month with its year, null for any other. */
export function yearOfDateHeading(value: Word, format: string): number | null {
  if (!/y/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, '')) || monthOfDateHeading(value, format) === null)
    return null;
  const date = typeof value === 'number' ? dateFromSerial(value) : null;
  return date === null ? null : yearOf(date);
}

/** The month of a real date that its format shows as a month, null for any other number. */
export function monthOfDateHeading(value: Word, format: string): number | null {
  if (typeof value !== 'number' || !/m/i.test(format) || !/^[^h]*$/i.test(format)) return null;
  const date = dateFromSerial(value);
  return date === null ? null : monthOf(date) - 1;
}
