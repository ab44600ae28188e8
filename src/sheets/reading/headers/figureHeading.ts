// What a column of figures holds, by the words above it: a target, realisation of which months, a percentage, a difference.
// A small grammar over whole heading paths, because the same word means another thing under another heading.
import { QUARTER_PERIODS } from '../../../domain/period';
import { MONTH_NAMES } from '../../monthNames';
import { MONTH_WORDS } from './headingDictionary';
import { NUMERAL, type HeadingPath } from './headerPaths';
import { bareWord } from '../cells/headingText';
import { monthOfDateHeading } from '../cells/monthHeading';
import { LAST_MONTH, runningMonth, THIS_MONTH, UP_TO_MONTH } from './slots';

/** What the figures of a sheet are where a heading names only months: told by its titles. */
export type About = 'target' | 'realisation';

export type FigureHeading =
  | {
      readonly kind: 'figure';
      /** The canonical heading: a template's word, a slot's, or a month told by the sheet (`S.d. Bulan Ini`). */
      readonly heading: string;
      /** Columns of a lower rank go before others of the same heading. */
      readonly rank: number;
      /** Quarters without a word that says whether they are their own or run from January. */
      readonly isUnclear: boolean;
      /** The year that the heading names. */
      readonly year: number | null;
    }
  /** Percentages, differences, last year's figures, weeks: told apart so that they are no figures. */
  | { readonly kind: 'derived'; readonly what: 'percent' | 'difference' | 'week' };

const OVER_MONTHS = /\b(?:bulan|bln|realisasi|penerimaan|target|anggaran)\b/;
const RUNNING = /(?:^|\W)(?:s\s*[./]?\s*d\b\.?|sampai|hingga|kumulatif|akumulatif|up to|ytd)/;
const PERCENT = /%|\bpersen|\bp[er]{2}sentase|\bprosentase|\brasio\b|\bcapaian\b/;
const DIFFERENCE =
  /\b(?:selisih|sisa|lebih|kurang|bertambah|berkurang|deviasi|surplus|defisit|variance|belum)\b/;
const TARGET =
  /\b(?:(?:sebelum|setelah|sesudah) (?:efisiensi|pergeseran|perubahan)|target|anggaran|pagu|p?-?apbd(?:-?p)?|rencana|budget|plan|proyeksi)\b/;
const REALISED =
  /\b(?:te)?realisasi(?:kan)?\b|\bpe?nyetoran\b|\bdisetor(?:kan)?\b|\bditerima\b|\bactual\b|\brealization\b/;
/** Words of realisation unless `target` stands beside them: `Target Penerimaan`. */
const RECEIVED = /\bpenerimaan\b|\bsetoran\b|\brevenue\b/;
const RECEIVED_ALONE = /^(?:jumlah |total )?(?:penerimaan|setoran|revenue)(?: \(.*\))?$/;
/** A heading over both says nothing of a column. */
const BOTH =
  /\b(?:target|anggaran)\s*(?:dan|&|\/|-|and|,)\s*realisasi\b|\brealisasi\s*(?:dan|&|\/|-)\s*(?:target|anggaran)\b/;
const DEPOSITED = /\b(?:pe?nyetoran|disetor(?:kan)?)\b/;
const REVISED =
  /\b(?:setelah|sesudah) (?:perubahan|p-?apbd)|\bperubahan\b|\bp-?apbd\b|\bapbd-?p\b|\brevisi\b|\brevised\b/;
const BEFORE_REVISION = /\bsebelum perubahan\b|\bmurni\b|\binduk\b|\bawal\b/;
const ROMANS = ['i', 'ii', 'iii', 'iv'];
const QUARTER =
  /\b(?:tw|triwulan|trw|twl|triw|kuartal|q|quarter)[\s._-]*(?:ke[\s-]*)?(iv|iii|ii|i|[1-4])(?![\w])/;
const ORDINALS = ['pertama', 'kedua', 'ketiga', 'keempat'];
const SEMESTER = /\b(?:semester|smt|sem)[\s._-]*(?:ke[\s-]*)?(ii|i|[12])(?![\w])/;
/** `s/d bulan 7`, `Bulan ke-7`, `Bln VII`. */
const NUMBERED_MONTH =
  /(?:^|\W)(?:bulan|bln\.?)\s*(?:ke\s*-?\s*)?(\d{1,2}|x?i{1,3}|i?v|vi{1,3}|i?x|xii?)(?:\s*\([^)]*\))?$/;
const THIS = /\b(?:bulan|bln\.?|month) ini\b|\bbulan berjalan\b|\bthis month\b/;
const LAST = /\b(?:bulan|bln\.?) (?:yang )?(?:lalu|lalunya|sebelumnya)\b|\blast month\b/;
const WEEK = /\bminggu\b|\bpekan\b|\bhari ini\b/;
const LAST_WEEK = /\bminggu (?:yang )?(?:lalu|sebelumnya)\b/;
const LAST_YEAR = /\btahun (?:yang )?(?:lalu|sebelumnya)\b/;
const YEAR = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/;
const MONTH_BY_WORD = new Map<string, number>(
  MONTH_WORDS.flatMap((words, month) => words.map((word) => [word, month] as const)),
);
const ENGLISH_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
ENGLISH_MONTHS.forEach((word, month) => MONTH_BY_WORD.set(word, month));
const MONTH_ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Words that leave a heading what it is: a time. */
const TIME_WORDS: ReadonlySet<string> = new Set([
  ...MONTH_BY_WORD.keys(),
  ...MONTH_ROMANS,
  ...ORDINALS,
  ...'tw triwulan trw twl triw kuartal q quarter semester smt sem bulan bln month tahun thn ta t a anggaran'.split(
    ' ',
  ),
  ...'s d sd sampai dengan hingga kumulatif akumulatif ini lalu ke rp rupiah dalam ribu ribuan juta jutaan'.split(
    ' ',
  ),
  ...'periode per rincian perkembangan pendapatan pad pajak retribusi daerah asli jumlah total'.split(' '),
]);

type Time =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'semester'; readonly semester: number }
  | { readonly kind: 'this' | 'last' | 'week' | 'lastWeek' | 'year' };

/** What the heading path of a column says of its figures; null where it names none. */
export function figureHeading(path: HeadingPath, about: About | null): FigureHeading | null {
  if (path.texts.length === 0) return null;
  const whole = path.texts.join(' ');
  const innermost = path.texts.at(-1) ?? '';
  const time = timeOf(path, whole);
  const measure = measureOf(path, time !== null);
  if (time === null && measure === null) return null;
  if (DIFFERENCE.test(whole)) return { kind: 'derived', what: 'difference' };
  if (PERCENT.test(innermost) || (measure === null && PERCENT.test(whole)))
    return { kind: 'derived', what: 'percent' };
  if (LAST_YEAR.test(whole)) return { kind: 'derived', what: 'difference' };
  const year = Number(YEAR.exec(whole)?.[1] ?? 0) || null;
  const found = (heading: string, rank: number, isUnclear = false): FigureHeading => ({
    kind: 'figure',
    heading,
    rank,
    isUnclear,
    year,
  });
  if (measure === 'target') return targetHeading(time, whole, found);
  if (measure === null && !isBare(path, time, about)) return null;
  if (measure === null && about === 'target') return targetHeading(time, whole, found);
  return realisationHeading(time, RUNNING.test(whole), DEPOSITED.test(whole) ? 2 : 1, found);
}

/** By the innermost heading that says one of the two: `Realisasi` over `Target` is a target. */
function measureOf({ texts }: HeadingPath, hasTime: boolean): About | null {
  for (const text of texts.toReversed()) {
    if (BOTH.test(text)) continue;
    // `Jumlah Anggaran yang Terealisasi` is realisation.
    if (REALISED.test(text)) return 'realisation';
    if (TARGET.test(text)) return 'target';
    // `Uraian Penerimaan` is no figure; `Penerimaan` alone is one, and so is `Penerimaan Bulan Ini`.
    if (RECEIVED.test(text) && (hasTime || RECEIVED_ALONE.test(text))) return 'realisation';
  }
  return null;
}

/** A heading of nothing but a time, under others that say nothing else either. */
function isBare({ texts, raw }: HeadingPath, time: Time | null, about: About | null): boolean {
  if (time === null) return false;
  const isMonth = time.kind === 'month';
  if (!isMonth && about === null) return false;
  if (isMonth && typeof raw === 'number' && texts.length === 1) return true;
  return texts.every((text) => text.split(/[^a-z]+/).every((word) => word === '' || TIME_WORDS.has(word)));
}

type Make = (heading: string, rank: number, isUnclear?: boolean) => FigureHeading;

function realisationHeading(
  time: Time | null,
  isRunning: boolean,
  rank: number,
  found: Make,
): FigureHeading | null {
  switch (time?.kind) {
    case undefined:
    case 'year':
      return found(UP_TO_MONTH, rank + 1);
    case 'month':
      return found(isRunning ? runningMonth(time.month) : (MONTH_NAMES[time.month] ?? ''), rank);
    case 'quarter': {
      const quarter = QUARTER_PERIODS[time.quarter] ?? 'TW I';
      return found(isRunning ? `Realisasi s.d. ${quarter}` : `Realisasi ${quarter}`, rank, !isRunning);
    }
    case 'semester':
      return isRunning || time.semester === 0
        ? found(`Realisasi s.d. ${time.semester === 0 ? 'TW II' : 'TW IV'}`, rank + 1)
        : found('Realisasi Semester II', rank);
    case 'this':
      return found(isRunning ? UP_TO_MONTH : THIS_MONTH, rank);
    case 'last':
      return isRunning ? found(LAST_MONTH, rank) : { kind: 'derived', what: 'week' };
    case 'week':
      return isRunning ? found(UP_TO_MONTH, rank) : { kind: 'derived', what: 'week' };
    case 'lastWeek':
      return { kind: 'derived', what: 'week' };
  }
}

function targetHeading(time: Time | null, whole: string, found: Make): FigureHeading | null {
  const isRunning = RUNNING.test(whole);
  switch (time?.kind) {
    case undefined:
    case 'year':
      if (BEFORE_REVISION.test(whole)) return found('Target Murni', 1);
      return found(REVISED.test(whole) ? 'Target Perubahan' : 'Target Murni', 1);
    case 'month':
      if (!isRunning) return found(`Target ${MONTH_NAMES[time.month] ?? ''}`, 1);
      return time.month % 3 === 2
        ? found(`Target s.d. ${QUARTER_PERIODS[(time.month - 2) / 3] ?? ''}`, 1)
        : { kind: 'derived', what: 'difference' };
    case 'quarter': {
      const quarter = QUARTER_PERIODS[time.quarter] ?? 'TW I';
      return found(isRunning ? `Target s.d. ${quarter}` : `Target ${quarter}`, 1, !isRunning);
    }
    case 'semester':
      return isRunning || time.semester === 0
        ? found(`Target s.d. ${time.semester === 0 ? 'TW II' : 'TW IV'}`, 2)
        : { kind: 'derived', what: 'difference' };
    case 'this':
    case 'last':
    case 'week':
    case 'lastWeek':
      return { kind: 'derived', what: 'week' };
  }
}

function timeOf(path: HeadingPath, whole: string): Time | null {
  const quarter = QUARTER.exec(whole)?.[1];
  if (quarter !== undefined)
    return {
      kind: 'quarter',
      quarter: ROMANS.includes(quarter) ? ROMANS.indexOf(quarter) : Number(quarter) - 1,
    };
  const ordinal = /\btriwulan (pertama|kedua|ketiga|keempat)\b/.exec(whole)?.[1];
  if (ordinal !== undefined) return { kind: 'quarter', quarter: ORDINALS.indexOf(ordinal) };
  const semester = SEMESTER.exec(whole)?.[1];
  if (semester !== undefined)
    return { kind: 'semester', semester: semester === 'ii' || semester === '2' ? 1 : 0 };
  if (LAST_WEEK.test(whole)) return { kind: 'lastWeek' };
  if (THIS.test(whole)) return { kind: 'this' };
  if (LAST.test(whole)) return { kind: 'last' };
  const month = monthIn(path);
  if (month !== null) return { kind: 'month', month };
  if (WEEK.test(whole)) return { kind: 'week' };
  return /\b(?:se)?tahun(?:an)?\b/.test(whole) ? { kind: 'year' } : null;
}

/** Of `7` or `vii`, 0 being January; null beyond the twelve. */
function monthOfNumeral(numeral: string): number | null {
  const month = MONTH_ROMANS.includes(numeral) ? MONTH_ROMANS.indexOf(numeral) : Number(numeral) - 1;
  return month >= 0 && month < 12 ? month : null;
}

/** A month's name anywhere in the headings, a date shown as a month, or a numeral under a heading that has months. */
function monthIn({ texts, numerals, raw, format }: HeadingPath): number | null {
  const dated = monthOfDateHeading(raw, format);
  if (dated !== null) return dated;
  const innermost = texts.at(-1) ?? '';
  if (NUMERAL.test(innermost)) {
    const outer = texts.slice(0, -1).join(' ');
    const bare = bareWord(innermost);
    const isTwelve = numerals === 12 && MONTH_ROMANS.includes(bare);
    if (numerals <= 4 || !(isTwelve || OVER_MONTHS.test(outer))) return null;
    return monthOfNumeral(bare);
  }
  const numbered = texts.flatMap((text) => NUMBERED_MONTH.exec(text)?.[1] ?? []).at(-1);
  if (numbered !== undefined) return monthOfNumeral(numbered);
  for (const text of texts.toReversed()) {
    for (const word of text.split(/[^a-z]+/).toReversed()) {
      const month = MONTH_BY_WORD.get(word);
      if (month !== undefined) return month;
    }
  }
  return null;
}
