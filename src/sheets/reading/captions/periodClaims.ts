// What a caption's text claims about the period: its last day or month, its first day if printed, weeks, years. Settles
// nothing between several captions.
import type { PeriodToken } from './periodTokens';

/** A day without a year takes the title's. */
export interface DayName {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

export interface PeriodClaim {
  /** The months that the claim spans, 1 to 12; a date's own month. */
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
  /** Null: the last day of `last`. */
  readonly day: number | null;
  readonly from: DayName | null;
  /** Months named without a word that the figures reach up to their end: `Bulan September`, `Triwulan III`. */
  readonly isBare?: boolean;
}

export interface TextClaims {
  readonly periods: readonly PeriodClaim[];
  readonly hasWeek: boolean;
  readonly years: readonly { readonly year: number; readonly isFiscal: boolean }[];
}

type Months = Extract<PeriodToken, { kind: 'months' }>;
type DateToken = Extract<PeriodToken, { kind: 'date' }>;
type Point = Months | DateToken;

const isPoint = (token: PeriodToken | undefined): token is Point =>
  token?.kind === 'date' || token?.kind === 'months';

/** Whether the text is nothing but a period: then a month needs no year and no word before it. */
const isBare = (tokens: readonly PeriodToken[]): boolean =>
  tokens.every(({ kind }) => kind !== 'word' && kind !== 'filler' && kind !== 'number');

interface Reader {
  readonly tokens: readonly PeriodToken[];
  at: number;
}

const peek = (reader: Reader, ahead = 0): PeriodToken | undefined => reader.tokens[reader.at + ahead];

/** A point at the reader's place: a date, months, or `bulan VI`. Moves behind it. */
function pointAt(reader: Reader): Point | null {
  const token = peek(reader);
  if (isPoint(token)) {
    reader.at += 1;
    return token;
  }
  const next = peek(reader, 1);
  if (token?.kind !== 'month word') return null;
  if (isPoint(next)) {
    reader.at += 2;
    return next;
  }
  if (next?.kind !== 'number' || next.value < 1 || next.value > 12) return null;
  reader.at += 2;
  return { kind: 'months', unit: 'month', first: next.value, last: next.value, year: null };
}

function skip(reader: Reader, kinds: readonly PeriodToken['kind'][]): boolean {
  const start = reader.at;
  for (;;) {
    const token = peek(reader);
    if (token === undefined || !kinds.includes(token.kind)) return reader.at > start;
    reader.at += 1;
  }
}

const claimOf = (to: Point, from: DayName | null): PeriodClaim => ({
  first: to.kind === 'date' ? to.month : to.first,
  last: to.kind === 'date' ? to.month : to.last,
  year: to.year,
  day: to.kind === 'date' ? to.day : null,
  from,
});

/** `a s.d. b` with both ends printed; null when they do not fit together. */
function rangeOf(begin: Point | number, end: Point): PeriodClaim | null {
  if (typeof begin === 'number') {
    if (end.kind !== 'date' || begin < 1 || begin > end.day) return null;
    return claimOf(end, { year: end.year, month: end.month, day: begin });
  }
  const month = begin.kind === 'date' ? begin.month : begin.first;
  const day = begin.kind === 'date' ? begin.day : 1;
  const last = end.kind === 'date' ? end.month : end.last;
  if (begin.year !== null && end.year !== null && begin.year > end.year) return null;
  if ((begin.year ?? end.year) === end.year && month > last) return null;
  const claim = claimOf(end, { year: begin.year ?? end.year, month, day });
  return end.kind === 'date' ? claim : { ...claim, first: Math.min(month, claim.first) };
}

/** The end of a range behind `s.d.` or a dash; `TW I - IV` leaves the word out. */
function endOfRange(reader: Reader, begin: Point): Point | null {
  skip(reader, ['lead', 'filler', 'upTo', 'dash']);
  const end = pointAt(reader);
  if (end !== null) return end;
  const number = peek(reader);
  if (number?.kind !== 'number' || begin.kind !== 'months') return null;
  const length = begin.unit === 'month' ? 1 : begin.unit === 'quarter' ? 3 : 6;
  if (number.value * length > 12 || number.value < 1) return null;
  reader.at += 1;
  return { ...begin, first: (number.value - 1) * length + 1, last: number.value * length };
}

/** `Juni dan Juli`, `TW I, II, III`: several periods are none. */
function isList(reader: Reader, point: Point): boolean {
  const start = reader.at;
  while (peek(reader)?.kind === 'list') {
    reader.at += 1;
    skip(reader, ['list', 'month word']);
    const next = peek(reader);
    const isSame =
      next?.kind === 'number' ||
      (next?.kind === 'months' && point.kind === 'months' && next.unit === point.unit) ||
      (next?.kind === 'date' && point.kind === 'date');
    if (!isSame) {
      reader.at = start;
      return false;
    }
    reader.at += 1;
  }
  return reader.at > start;
}

interface Intro {
  readonly isLed: boolean;
  readonly isUpTo: boolean;
  readonly isPosition: boolean;
}

/** The words before a point: `Periode`, `Keadaan per tanggal`, `s.d. bulan`. */
function introAt(reader: Reader): Intro {
  let isLed = false;
  let isUpTo = false;
  let isPosition = false;
  for (;;) {
    const token = peek(reader);
    const isIntro =
      token?.kind === 'lead' || token?.kind === 'upTo' || (token?.kind === 'filler' && (isLed || isUpTo));
    if (!isIntro) return { isLed, isUpTo, isPosition };
    if (token.kind === 'lead') {
      isLed = true;
      isPosition ||= token.isPosition;
    }
    if (token.kind === 'upTo') isUpTo = true;
    reader.at += 1;
  }
}

function periodsOf(tokens: readonly PeriodToken[], isSheetName: boolean): readonly PeriodClaim[] {
  const reader: Reader = { tokens, at: 0 };
  const claims: PeriodClaim[] = [];
  const isAlone = isBare(tokens);
  while (reader.at < tokens.length) {
    const start = reader.at;
    const intro = introAt(reader);
    const isMonth = peek(reader)?.kind === 'month word';
    const day = peek(reader);
    const begin = pointAt(reader);
    if (begin === null) {
      const claim = day?.kind === 'number' ? dayRange(reader, day.value) : null;
      if (claim !== null) claims.push(claim);
      else if (reader.at === start) reader.at += 1;
      continue;
    }
    if (isList(reader, begin)) continue;
    const joint = peek(reader)?.kind;
    if (joint === 'upTo' || joint === 'dash') {
      const behind = reader.at;
      const end = endOfRange(reader, begin);
      const range = end === null ? null : rangeOf(begin, end);
      if (range !== null) claims.push(range);
      if (end !== null) continue;
      reader.at = behind;
    }
    if (!isStated(begin, intro, isMonth, isAlone, isSheetName)) continue;
    const isBare = begin.kind === 'months' && !intro.isUpTo && !intro.isPosition;
    const year = isInSeveralYears(reader, begin) ? null : begin.year;
    claims.push({ ...claimOf(begin, null), year, isBare });
  }
  return claims;
}

/**
 * `Semester I Tahun 2025 dan Tahun 2026`: the same end in each of the years. Behind the later one, as in
 * `31 Desember 2026 dan 2025`, the other is the year that it is compared with.
 */
function isInSeveralYears(reader: Reader, { year }: Point): boolean {
  // A fiscal year behind a period stands as a token of its own.
  const own = peek(reader);
  const at = own?.kind === 'year' && own.year === year ? 1 : 0;
  const other = peek(reader, at + 1);
  return year !== null && peek(reader, at)?.kind === 'list' && other?.kind === 'year' && other.year > year;
}

/** `1 s.d. 30 Juni 2026`. */
function dayRange(reader: Reader, day: number): PeriodClaim | null {
  const start = reader.at;
  reader.at += 1;
  if (skip(reader, ['upTo', 'dash'])) {
    skip(reader, ['filler', 'lead']);
    const end = pointAt(reader);
    const range = end === null ? null : rangeOf(day, end);
    if (range !== null) return range;
  }
  reader.at = start;
  return null;
}

const MONTH_ENDS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A month needs a year, a word before it, or a text of its own; a date a word, or to be a month's end all alone. */
function isStated(
  point: Point,
  { isLed, isUpTo }: Pick<Intro, 'isLed' | 'isUpTo'>,
  isMonth: boolean,
  isAlone: boolean,
  isSheetName: boolean,
): boolean {
  if (isLed || isUpTo || isSheetName) return true;
  if (point.kind === 'date') {
    const isEnd = point.day >= (MONTH_ENDS[point.month - 1] ?? 31);
    return isMonth || (isAlone && isEnd);
  }
  return point.unit !== 'month' || isMonth || isAlone || point.year !== null;
}

const begins = (periods: readonly PeriodClaim[]): TextClaims['years'] =>
  periods.flatMap(({ from }) =>
    from === null || from.year === null ? [] : [{ year: from.year, isFiscal: false }],
  );

/** Months, and dates whose year one of several is: `30 Juni 2025 dan 2026`. */
const isYearNamed = (tokens: readonly PeriodToken[], at: number): boolean =>
  tokens[at]?.kind === 'months' ||
  (tokens[at]?.kind === 'date' && tokens[at + 1]?.kind === 'list' && tokens[at + 2]?.kind === 'year');

export function claimsOf(tokens: readonly PeriodToken[], isSheetName = false): TextClaims {
  const periods = periodsOf(tokens, isSheetName);
  const named = tokens.flatMap((token) => (token.kind === 'year' ? [token] : []));
  // The year of a date counts only where the date is a period's.
  const dated = [...periods, ...tokens.filter((_, at) => isYearNamed(tokens, at))].flatMap((one) =>
    'year' in one && one.year !== null ? [{ year: one.year, isFiscal: false }] : [],
  );
  const years = [...named, ...dated, ...begins(periods)];
  return {
    periods,
    hasWeek: tokens.some(({ kind }) => kind === 'week'),
    years,
  };
}
