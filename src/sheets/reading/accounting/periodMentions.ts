// Which stretches of the year a text mentions, whatever it says of them: months, quarters, semesters, days, with the words that
// make them an end. Lenient where captions and headings are strict, because nothing that it finds is used as a reading.
import { MONTH_NAMES } from '../../monthNames';
import { daysInMonth } from '../../../domain/calendar';
import { plainText } from '../cells/headingText';
import { periodTokens, type PeriodToken } from '../captions/periodTokens';

export interface PeriodMention {
  /** Months 1 to 12, both within. */
  readonly first: number;
  readonly last: number;
  /** Only its end is said: `s.d. TW II`, `posisi 31 Agustus`. */
  readonly isUpTo: boolean;
  /** The day on which it ends, where that is not its last month's last. */
  readonly day: number | null;
  readonly year: number | null;
}

interface Reader {
  readonly tokens: readonly PeriodToken[];
  at: number;
}

interface Point {
  readonly first: number;
  readonly last: number;
  readonly day: number | null;
  readonly year: number | null;
}

/** `Caturwulan II`, `Cawu 2`, `Kuartal` of four months. */
const FOUR_MONTHS = /\b(?:catur ?wulan|cawu|kuadrimester)\b[ .-]*(?:ke[ -]*)?(iii|ii|i|[1-3])\b/i;
const THREE_MONTHS = /\b3 ?(?:bulan(?:an)?|bln)\b/i;
const NUMBERS = ['i', 'ii', 'iii'];

/** All mentions of a text, in order. */
export function periodMentions(text: string): readonly PeriodMention[] {
  const plain = plainText(text).replace(THREE_MONTHS, 'triwulan');
  const four = FOUR_MONTHS.exec(plain)?.[1]?.toLowerCase();
  if (four !== undefined)
    return [fourMonths(NUMBERS.includes(four) ? NUMBERS.indexOf(four) : Number(four) - 1, plain)];
  const reader: Reader = { tokens: periodTokens(plain), at: 0 };
  const mentions: PeriodMention[] = [];
  let isEnd = false;
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at];
    const point = pointAt(reader);
    if (point === null) {
      reader.at += 1;
      if (token?.kind === 'upTo' || (token?.kind === 'lead' && token.isPosition)) isEnd = true;
      else if (token?.kind === 'word' || token?.kind === 'list') isEnd = false;
      continue;
    }
    const end = endAt(reader, point);
    mentions.push(
      end === null
        ? { ...point, isUpTo: isEnd }
        : { ...end, first: Math.min(point.first, end.first), isUpTo: false },
    );
    isEnd = false;
  }
  return mentions.filter(({ first, last }) => first <= last);
}

const fourMonths = (number: number, text: string): PeriodMention => ({
  first: number * 4 + 1,
  last: number * 4 + 4,
  isUpTo: /\b(?:s\s*[./]?\s*d|sampai|hingga)\b/i.test(text),
  day: null,
  year: null,
});

function pointAt(reader: Reader): Point | null {
  const token = reader.tokens[reader.at];
  const next = reader.tokens[reader.at + 1];
  if (token?.kind === 'months') {
    reader.at += 1;
    return { first: token.first, last: token.last, day: null, year: token.year };
  }
  if (token?.kind === 'date') {
    reader.at += 1;
    const isEnd = token.day >= daysInMonth(token.year ?? 2026, token.month);
    return { first: token.month, last: token.month, day: isEnd ? null : token.day, year: token.year };
  }
  if (token?.kind !== 'month word' || next?.kind !== 'number') return null;
  if (next.value < 1 || next.value > MONTH_NAMES.length) return null;
  reader.at += 2;
  return { first: next.value, last: next.value, day: null, year: null };
}

/** The end of a stretch behind its beginning: `Juli s.d. September`, `TW I - III`, `Juli + Agustus + September`. */
function endAt(reader: Reader, begin: Point): Point | null {
  const start = reader.at;
  let end: Point | null = null;
  for (;;) {
    const joint = reader.tokens[reader.at]?.kind;
    if (joint !== 'upTo' && joint !== 'dash' && joint !== 'list') break;
    const before: number = reader.at;
    reader.at += 1;
    while (
      ['lead', 'filler', 'month word'].includes(reader.tokens[reader.at]?.kind ?? '') &&
      !isCounted(reader)
    )
      reader.at += 1;
    const isDay = joint === 'upTo' && reader.at > before + 1;
    const point = pointAt(reader) ?? (isDay ? dayWithin(reader, begin) : numberedPart(reader, begin));
    if (point === null) {
      reader.at = before;
      break;
    }
    end = point;
  }
  if (end === null) reader.at = start;
  return end;
}

const isCounted = ({ tokens, at }: Reader): boolean =>
  tokens[at]?.kind === 'month word' && tokens[at + 1]?.kind === 'number';

/** `September s.d. tgl 20`. */
function dayWithin(reader: Reader, { first, last, year }: Point): Point | null {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'number' || first !== last || token.value < 1) return null;
  reader.at += 1;
  const days = daysInMonth(year ?? 2026, last);
  return { first, last, day: token.value < days ? token.value : null, year };
}

/** `TW I - IV`: the word is left out before the second number. */
function numberedPart(reader: Reader, { first, last }: Point): Point | null {
  const token = reader.tokens[reader.at];
  const length = last - first + 1;
  if (token?.kind !== 'number' || token.value < 1 || token.value * length > MONTH_NAMES.length) return null;
  reader.at += 1;
  return { first: (token.value - 1) * length + 1, last: token.value * length, day: null, year: null };
}
