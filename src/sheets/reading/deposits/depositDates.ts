// The dates of a list of deposits as Excel's day numbers, with the whole column as evidence for texts and dates whose day
// and month may stand in either order. Asks where the column does not tell; changes no cell.
import { daysInMonth, isoDate, monthOf, yearOf, type IsoDate } from '../../../domain/calendar';
import type { CellValue } from '../../grid';
import { dateFromSerial, dateFromText } from '../cells/dateCell';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { plainText } from '../cells/headingText';

/** Besides day numbers: an empty cell, one that is no date, one that waits for an answer. */
export const NO_DAY = 0;
export const BAD_DAY = -1;
export const OPEN_DAY = -2;

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_DAY = 18_264;
const LAST_DAY = 91_312;
const MOST_CACHED = 20_000;
const TWO_NUMBERS = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?:[ T].*)?$/;
const TIME = /[ T,]+\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?(?:wib|wita|wit|am|pm))?$/i;
const ROMAN = /^(\d{1,2})([-/. ])(x?i{1,3}|x?i?v|vi{0,3}|ix|xi{0,2}|x)\2(\d{4})$/i;
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const DIGITS = /^(20\d\d)(\d\d)(\d\d)$/;
const NOTHING = new Set(['', '-', '–', '—']);
/** Chance makes so few dates all fall on the first twelve days too often. */
const SWAP_EVIDENCE = 6;

export const dayOfDate = (date: IsoDate): number =>
  (Date.UTC(yearOf(date), monthOf(date) - 1, Number(date.slice(8, 10))) - EPOCH) / DAY_MS;

const dateOfDay = (day: number): IsoDate => dateFromSerial(day) ?? '';

/** Day and month of a date changed over; null where the day is no month. */
function swapped(date: IsoDate): IsoDate | null {
  const day = Number(date.slice(8, 10));
  const month = monthOf(date);
  const year = yearOf(date);
  return day > 12 || month > daysInMonth(year, day) ? null : isoDate(year, day, month);
}

/** A text's date with the day first; times of day, Roman months and `20260831` included. */
function dateOfText(raw: string): IsoDate | null {
  const text = plainText(raw).replace(TIME, '');
  const digits = DIGITS.exec(text);
  if (digits !== null) return dateFromText(`${digits[1]}-${digits[2]}-${digits[3]}`);
  const roman = ROMAN.exec(text);
  if (roman !== null) {
    const month = ROMANS.indexOf((roman[3] ?? '').toLowerCase()) + 1;
    return month === 0 ? null : dateFromText(`${roman[1]}/${month}/${roman[4]}`);
  }
  return dateFromText(text) ?? dateFromText(text.replace(/\bagu\b\.?/i, 'Agustus'));
}

interface Evidence {
  /** Texts of two numbers and a year: the first is above 12, the second is, neither is. */
  dayFirst: number;
  monthFirst: number;
  either: number;
  readonly row: number;
}

type Order = 'day' | 'month' | 'open';

export class DepositDates {
  private readonly cache = new Map<string, number>();
  private readonly order: Order;
  private readonly isSwapped: boolean | 'open';
  /** Questions about the order, where they are open: of texts, of real dates. */
  readonly openTexts: string | null;
  readonly openSerials: string | null;
  private texts = 0;

  constructor(
    private readonly table: FoundTable,
    private readonly column: number,
    private readonly log: Findings,
    /** The days between which a deposit can lie; any other is a slip of the hand. */
    private readonly within: readonly [first: number, last: number] = [FIRST_DAY, LAST_DAY],
  ) {
    const evidence = this.gather();
    this.order = this.orderOf(evidence);
    this.openTexts = this.order === 'open' ? this.idOf('date-order') : null;
    this.isSwapped = this.swapOf(evidence);
    this.openSerials = this.isSwapped === 'open' ? this.idOf('date-swap') : null;
  }

  /** The day number of a cell, or one of `NO_DAY`, `BAD_DAY`, `OPEN_DAY`. */
  dayOf(value: CellValue): number {
    const day = this.writtenDay(value);
    return day > 0 && (day < this.within[0] || day > this.within[1]) ? BAD_DAY : day;
  }

  /** What stands in a cell, for people: a date as a date. */
  shown(value: CellValue): string {
    const date = typeof value === 'number' ? dateFromSerial(value) : null;
    return date === null ? plainText(value) : date.split('-').toReversed().join('/');
  }

  private writtenDay(value: CellValue): number {
    if (typeof value === 'number') return this.ofNumber(value);
    if (value === '' || typeof value === 'boolean') return value === '' ? NO_DAY : BAD_DAY;
    let day = this.cache.get(value);
    if (day === undefined) {
      day = this.ofText(value);
      if (this.cache.size < MOST_CACHED) this.cache.set(value, day);
    }
    return day;
  }

  /** Notes that a text was read as a date: the first ones in full, the others only counted. */
  noteText(row: number, value: CellValue, day: number): void {
    this.texts += 1;
    const sheet = this.table.grid.name;
    if (this.texts > 200) this.log.issue('DATE_AS_TEXT', 'info', { sheet });
    else
      this.log.issue(
        'DATE_AS_TEXT',
        'info',
        { sheet, cell: addressOf(this.table, row, this.column) },
        { found: plainText(value), expected: dateOfDay(day) },
      );
  }

  private ofNumber(value: number): number {
    const day = Math.floor(value);
    if (day >= FIRST_DAY && day <= LAST_DAY) {
      if (this.isSwapped === false) return day;
      if (this.isSwapped === 'open') return OPEN_DAY;
      const date = swapped(dateOfDay(day));
      return date === null ? day : dayOfDate(date);
    }
    const date = DIGITS.test(String(value)) ? dateOfText(String(value)) : null;
    return date === null ? BAD_DAY : dayOfDate(date);
  }

  private ofText(value: string): number {
    const text = plainText(value);
    if (NOTHING.has(text)) return NO_DAY;
    const date = dateOfText(text);
    const parts = TWO_NUMBERS.exec(text);
    if (parts === null) return date === null ? BAD_DAY : dayOfDate(date);
    const [first, second] = [Number(parts[1]), Number(parts[3])];
    if (first <= 12 && second <= 12) {
      if (this.order === 'open' && first !== second) return OPEN_DAY;
      if (date === null) return BAD_DAY;
      return dayOfDate(this.order === 'month' ? (swapped(date) ?? date) : date);
    }
    if (date !== null) return dayOfDate(date);
    const american = dateFromText(`${second}/${first}/${parts[4]}`);
    return american === null ? BAD_DAY : dayOfDate(american);
  }

  private gather(): Evidence {
    const { table, column } = this;
    const evidence = { dayFirst: 0, monthFirst: 0, either: 0, row: -1 };
    const seen = new Map<string, 'dayFirst' | 'monthFirst' | 'either' | null>();
    for (let row = table.from; row < table.to; row += 1) {
      const value = table.grid.values[row]?.[column];
      if (typeof value !== 'string' || value === '') continue;
      let kind = seen.get(value);
      if (kind === undefined) {
        kind = orderKind(value);
        if (seen.size < MOST_CACHED) seen.set(value, kind);
      }
      if (kind === null) continue;
      evidence[kind] += 1;
      if (evidence.row < 0) evidence.row = row;
    }
    return evidence;
  }

  private orderOf({ dayFirst, monthFirst, either, row }: Evidence): Order {
    if (monthFirst === 0) return 'day';
    if (dayFirst === 0) {
      if (either > 0) this.log.issue('DEPOSIT_DATES_MONTH_FIRST', 'warning', this.at(row), this.found(row));
      return 'month';
    }
    if (either === 0) return 'day';
    const answer = this.log.ask({
      id: this.idOf('date-order'),
      code: 'DEPOSIT_DATE_ORDER',
      ...this.at(row),
      facts: { rows: String(either) },
      options: [{ id: 'day' }, { id: 'month' }],
    });
    return answer === null ? 'open' : answer === 'day' ? 'day' : 'month';
  }

  // An Excel of another language turns the text 05/08/2026 into 8 May and leaves 31/08/2026 as it is.
  private swapOf({ dayFirst, monthFirst, either, row }: Evidence): boolean | 'open' {
    if (dayFirst > 0 === monthFirst > 0 || either > 0) return false;
    const { table, column } = this;
    let real = 0;
    for (let at = table.from; at < table.to; at += 1) {
      const value = table.grid.values[at]?.[column];
      if (typeof value !== 'number' || value < FIRST_DAY || value > LAST_DAY) continue;
      if (Number(dateOfDay(value).slice(8, 10)) > 12) return false;
      real += 1;
    }
    if (real === 0 || real * 2 + dayFirst + monthFirst < SWAP_EVIDENCE) return false;
    const answer = this.log.ask({
      id: this.idOf('date-swap'),
      code: 'DEPOSIT_DATES_SWAPPED',
      ...this.at(row),
      facts: { rows: String(real), texts: String(dayFirst + monthFirst) },
      options: [{ id: 'swap' }, { id: 'keep' }],
    });
    return answer === null ? 'open' : answer === 'swap';
  }

  private idOf(kind: string): string {
    return `${kind}:${this.table.grid.name}`;
  }
  private at(row: number): { readonly sheet: string; readonly cell: string } {
    return { sheet: this.table.grid.name, cell: addressOf(this.table, row, this.column) };
  }
  private found(row: number): { readonly found: string } {
    return { found: plainText(this.table.grid.values[row]?.[this.column] ?? '') };
  }
}

function orderKind(value: string): 'dayFirst' | 'monthFirst' | 'either' | null {
  const parts = TWO_NUMBERS.exec(plainText(value));
  if (parts === null) return null;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  if (first > 31 || second > 31 || (first > 12 && second > 12)) return null;
  return first > 12 ? 'dayFirst' : second > 12 ? 'monthFirst' : 'either';
}
