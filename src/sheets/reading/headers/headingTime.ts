// Which time the headings above a column name: a month, a quarter, a semester, a stretch of months, a month that the sheet
// tells; and whether the figures reach from January on. The innermost heading goes first. Knows no measure and no figure.
import { monthOfDateHeading } from '../cells/monthHeading';
import { bareWord } from '../cells/headingText';
import { NUMERAL, type HeadingPath } from './headerPaths';
import { JOINT, MONTH_BY_WORD, MONTH_NAME, MONTHS, saysRunning } from './runningWords';

export type Time =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'semester'; readonly semester: number }
  /** Months 1 to 12, both within: `April s.d. Juni`. */
  | { readonly kind: 'stretch'; readonly first: number; readonly last: number }
  /** `TW Ini`, `Semester Lalu`: those of the report. */
  | { readonly kind: 'thisSpan' | 'lastSpan'; readonly unit: 'quarter' | 'semester' }
  /** `several`: times beside each other that are no stretch. */
  | { readonly kind: 'this' | 'last' | 'week' | 'lastWeek' | 'year' | 'several' };

export interface HeadingTime {
  readonly time: Time | null;
  /** Headed as reaching from January on. */
  readonly isRunning: boolean;
}

const ROMANS = ['i', 'ii', 'iii', 'iv'];
const ORDINALS = ['pertama', 'kedua', 'ketiga', 'keempat'];
const MONTH_ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const QUARTER_WORD = String.raw`(?:tw|t\. ?w\.|tri ?wulan|tribulan|trib|trw|twl|triw|trwln|triwln|tri|kuartal|kwartal|q|qtr|quarter|3 ?bulan(?:an)?)[\s._-]*(?:ke[\s-]*)?`;
const QUARTER_NUMBER = String.raw`(iv|iii|ii|i|[1-4])(?![\w])`;
/** `Triwulan s/d II` too, as it stands where the numerals have a heading of their own. */
const QUARTER = new RegExp(String.raw`\b${QUARTER_WORD}(?:s\s*[./]?\s*d\b\.?\s*)?${QUARTER_NUMBER}`);
const QUARTERS = new RegExp(
  String.raw`\b${QUARTER_WORD}${QUARTER_NUMBER}${JOINT}(?:${QUARTER_WORD})?${QUARTER_NUMBER}`,
);
const ADDED = String.raw`\s*(?:[+&,/]|\bdan\b)\s*`;
/** `TW I + II + III`, `TW I & II`, `TW III dan IV`. */
const SUMMED_QUARTERS = new RegExp(
  String.raw`\b${QUARTER_WORD}${QUARTER_NUMBER}(?:${ADDED}(?:${QUARTER_WORD})?(?:iv|iii|ii|i|[1-4])(?![\w]))+`,
);
const BETWEEN_QUARTERS = new RegExp(ADDED);
const ORDINAL = /\btriwulan (pertama|kedua|ketiga|keempat)\b/;
/** `1st Qtr`, `2nd Quarter`. */
const ENGLISH_ORDINAL = /\b([1-4])(?:st|nd|rd|th) (?:q|qtr|quarter)\b/;
const SEMESTER = /\b(?:semester|smt|sem)[\s._-]*(?:ke[\s-]*)?(ii|i|[12])(?![\w])/;
const RELATIVE_SPAN =
  /\b(?:(tw|tri ?wulan|tribulan|trw|tri|kuartal|kwartal|quarter)|semester|smt|sem)\b\.? (?:(ini|berjalan)|(?:yang )?(?:lalu|sebelumnya))\b/;
const OVER_MONTHS = /\b(?:bulan|bln|realisasi|penerimaan|target|anggaran)\b/;
/** `s/d bulan 7`, `Bulan ke-7`, `Bln VII`. */
const NUMBERED_MONTH =
  /(?:^|\W)(?:bulan|bln\.?)[\s-]*(?:ke\s*-?\s*)?(\d{1,2}|x?i{1,3}|i?v|vi{1,3}|i?x|xii?)(?:\s*\([^)]*\))?$/;
const THIS = /\b(?:bulan|bln?\.?) ini\b|\bbulan berjalan\b|\b(?:this|current) month\b|\bto date\b|\b[my]td\b/;
/** `YTD Mar` names its end itself. */
const TO_DATE = /\b(?:(?:year|month) )?to date\b|\b[my]td\b/;
const LAST = /\b(?:bulan|bln?\.?) (?:yang )?(?:lalu|lalunya|sebelumnya)\b|\b(?:last|previous) month\b/;
const WEEK = /\bminggu\b|\bpekan\b|\bhari ini\b/;
const LAST_WEEK = /\bminggu (?:yang )?(?:lalu|sebelumnya)\b/;
/** Of whatever length: only the total up to its end is one of ours. */
const THIS_PERIOD =
  /(?:\bs\s*[./]?\s*d\b\.?|\bsampai(?: dengan)?|\bhingga)\s+(?:akhir )?periode (?:ini|berjalan)\b/;
const LAST_PERIOD = /\bperiode (?:yang )?(?:lalu|sebelumnya)\b/;
const OF_YEAR = /\b(?:se)?tahun(?:an)?\b/;

const DAY = new RegExp(String.raw`(?<!\d)(\d{1,2})[ -]${MONTH_NAME}\b`, 'g');

/** `per 31/03/2026`. */
const NUMERIC_DAY = /(?<![\d/-])(\d{1,2})[-/.](\d{1,2})[-/.]((?:20)?\d\d)(?![\d/-])/g;
/** Other days are those of documents. */
const LED_DAY =
  /(?:^|\b(?:per|posisi|keadaan|kondisi|cut[ -]?off|s\s*[./]?\s*d\.?|sampai(?: dengan)?|hingga)\W*)(?:tanggal |tgl\.? ?)?\d{1,2}[-/.]/;

/** Words that leave a heading what it is: a time. */
const TIME_WORDS: ReadonlySet<string> = new Set([
  ...MONTH_BY_WORD.keys(),
  ...MONTH_ROMANS,
  ...ORDINALS,
  ...'tw triwulan tri wulan tribulan trib trw twl triw trwln triwln kuartal kwartal q quarter semester smt sem bulan bln bl month st nd rd th qtr mtd kum akum this last current previous to date year ytd up tahun thn ta t a anggaran'.split(
    ' ',
  ),
  ...'s d sd sampai dengan dgn dg hingga kumulatif akumulatif akumulasi jml hari minggu pekan ini lalu ke rp rupiah dalam ribu ribuan juta jutaan'.split(
    ' ',
  ),
  ...'periode per rincian perkembangan pendapatan pad pajak retribusi daerah asli jumlah total'.split(' '),
]);

/** Whether a text says nothing but a time. */
export const isTimeText = (text: string): boolean =>
  text.split(/[^a-z]+/).every((word) => word === '' || TIME_WORDS.has(word));

/** The time of the innermost heading that names one, alone or together with those below it. */
export function headingTime(path: HeadingPath): HeadingTime {
  const { texts, day } = path;
  if (day !== undefined)
    return { time: day.isEnd ? { kind: 'month', month: day.month } : { kind: 'several' }, isRunning: true };
  const innermost = texts.length - 1;
  const isNumeral = NUMERAL.test(texts[innermost] ?? '');
  for (let at = innermost; at >= 0; at -= 1) {
    const time = (at === innermost ? timeOfCell(path) : null) ?? timeFrom(texts, at, isNumeral);
    if (time !== null)
      return { time: namedBy(texts.slice(0, at), time), isRunning: isRunningFrom(path, at, time) };
  }
  const whole = texts.join(' ');
  const time: Time | null = OF_YEAR.test(whole) ? { kind: 'year' } : null;
  return { time, isRunning: saysRunning(whole) };
}

/** `Bulan Ini` and `Bulan Lalu` under a month's own heading are told by it. */
function namedBy(outer: readonly string[], time: Time): Time {
  if (time.kind !== 'this' && time.kind !== 'last') return time;
  const named = outer.map(timeIn).findLast((one) => one?.kind === 'month');
  if (named?.kind !== 'month') return time;
  const month = time.kind === 'this' ? named.month : named.month - 1;
  return month < 0 ? { kind: 'several' } : { kind: 'month', month };
}

/** Between `Triwulan (Rp)` and the numerals below it. */
const UNIT_BEHIND =
  /\s*\((?:dalam |dlm )?(?:rp\.?|rupiah|%)?\s*(?:(?:ribu|juta|miliar|milyar)(?:an)?(?: rupiah| rp\.?)?)?\)$/;

function timeFrom(texts: readonly string[], at: number, isNumeral: boolean): Time | null {
  const joined = (): string =>
    texts
      .slice(at)
      .map((text) => text.replace(UNIT_BEHIND, ''))
      .join(' ');
  const time = timeIn(texts[at] ?? '') ?? timeIn(joined());
  // A numeral below a month numbers the column.
  return isNumeral && time?.kind === 'month' ? null : time;
}

/** More columns than a figure and its percentage under one heading are the months within it. */
const FIGURE_AND_PERCENT = 2;

/**
 * Running where the heading of the time, one within it or one over it without a time of its own says so. `Realisasi s.d.
 * September` over many months says how far they go; over September alone it says what September is.
 */
function isRunningFrom({ texts, spans = [] }: HeadingPath, at: number, time: Time): boolean {
  if (time.kind === 'stretch') return false;
  if (texts.slice(at).some(saysRunning)) return true;
  return texts.slice(0, at).some((text, over) => {
    if (!saysRunning(text)) return false;
    const outer = timeIn(text);
    if (outer === null || outer.kind === 'last' || outer.kind === 'lastSpan') return true;
    if ((spans[over] ?? 1) > FIGURE_AND_PERCENT) return false;
    return outer.kind === 'this' || endOf(outer) === endOf(time);
  });
}

function endOf(time: Time): number | null {
  switch (time.kind) {
    case 'month':
      return time.month + 1;
    case 'quarter':
      return time.quarter * 3 + 3;
    case 'semester':
      return time.semester * 6 + 6;
    case 'stretch':
      return time.last;
    case 'this':
    case 'last':
    case 'thisSpan':
    case 'lastSpan':
    case 'week':
    case 'lastWeek':
    case 'year':
    case 'several':
      return null;
  }
}

const numberOf = (numeral: string): number =>
  ROMANS.includes(numeral) ? ROMANS.indexOf(numeral) : Number(numeral) - 1;

/** What one text says. */
function timeIn(text: string): Time | null {
  const summed = SUMMED_QUARTERS.exec(text)?.[0];
  if (summed !== undefined) return summedQuarters(summed);
  const quarters = QUARTERS.exec(text);
  if (quarters !== null) {
    const [first, last] = [numberOf(quarters[1] ?? ''), numberOf(quarters[2] ?? '')];
    return stretch(first * 3 + 1, last * 3 + 3);
  }
  const quarter = QUARTER.exec(text)?.[1];
  if (quarter !== undefined) return { kind: 'quarter', quarter: numberOf(quarter) };
  const counted = ENGLISH_ORDINAL.exec(text)?.[1];
  if (counted !== undefined) return { kind: 'quarter', quarter: Number(counted) - 1 };
  const ordinal = ORDINAL.exec(text)?.[1];
  if (ordinal !== undefined) return { kind: 'quarter', quarter: ORDINALS.indexOf(ordinal) };
  const semester = SEMESTER.exec(text)?.[1];
  if (semester !== undefined)
    return { kind: 'semester', semester: semester === 'ii' || semester === '2' ? 1 : 0 };
  const span = RELATIVE_SPAN.exec(text);
  if (span !== null)
    return {
      kind: span[2] === undefined ? 'lastSpan' : 'thisSpan',
      unit: span[1] === undefined ? 'semester' : 'quarter',
    };
  if (LAST_WEEK.test(text) || LAST_PERIOD.test(text)) return { kind: 'lastWeek' };
  if (THIS_PERIOD.test(text)) return { kind: 'week' };
  if (TO_DATE.test(text)) return monthsIn(text.replace(TO_DATE, ' ')) ?? { kind: 'this' };
  if (THIS.test(text)) return { kind: 'this' };
  if (LAST.test(text)) return { kind: 'last' };
  const months = monthsIn(text);
  if (months !== null) return months;
  return WEEK.test(text) ? { kind: 'week' } : null;
}

/** Quarters that follow each other; with a gap between them they are no stretch. */
function summedQuarters(text: string): Time {
  const numbers = text
    .split(BETWEEN_QUARTERS)
    .map((part) => numberOf(/(iv|iii|ii|i|[1-4])\s*$/.exec(part)?.[1] ?? ''));
  const [first = 0] = numbers;
  const isRow = numbers.every((number, at) => number === first + at);
  return isRow ? stretch(first * 3 + 1, (first + numbers.length) * 3) : { kind: 'several' };
}

/** One month is no stretch, and months that run backwards are none either. */
function stretch(first: number, last: number): Time {
  return first < last ? { kind: 'stretch', first, last } : { kind: 'several' };
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `s.d. 15 September`: figures that end before their month does are none of the month. */
export function endsWithin(text: string): boolean {
  const [, day, name] = [...text.matchAll(DAY)].at(-1) ?? [];
  const month = MONTH_BY_WORD.get(name ?? '');
  return day !== undefined && month !== undefined && Number(day) < (MONTH_DAYS[month] ?? 31);
}

/** Days in figures: the month that one of them ends, the stretch between two. */
function numericDays(text: string): Time | null {
  const days = [...text.matchAll(NUMERIC_DAY)].map(([, day, month]) => [Number(day), Number(month)] as const);
  const [last = [0, 0]] = days.slice(-1);
  if (days.length === 0 || !LED_DAY.test(text) || days.some(([, month]) => month < 1 || month > 12))
    return null;
  if (last[0] < (MONTH_DAYS[last[1] - 1] ?? 31)) return { kind: 'several' };
  const [first = last] = days;
  if (days.length === 1) return { kind: 'month', month: last[1] - 1 };
  return first[0] === 1 && days.length === 2 ? stretch(first[1], last[1]) : { kind: 'several' };
}

function monthsIn(text: string): Time | null {
  const days = numericDays(text);
  if (days !== null) return days;
  const numbered = NUMBERED_MONTH.exec(text)?.[1];
  const month = numbered === undefined ? null : monthOfNumeral(numbered);
  if (month !== null) return { kind: 'month', month };
  const named = new Set(text.split(/[^a-z]+/).flatMap((word) => MONTH_BY_WORD.get(word) ?? []));
  const [only] = named;
  if (only === undefined) return null;
  if (endsWithin(text)) return { kind: 'several' };
  if (named.size === 1) return WEEK.test(text) ? { kind: 'several' } : { kind: 'month', month: only };
  const range = named.size === 2 ? MONTHS.exec(text) : null;
  if (range === null) return { kind: 'several' };
  const [first = 0, last = 0] = [range[1], range[2]].map((word) => MONTH_BY_WORD.get(word ?? ''));
  return stretch(first + 1, last + 1);
}

/** What else four columns under a heading may be numbered by. */
const NUMBERED_PARTS =
  /\b(?:minggu|pekan|tahap|termin|semester|wilayah|zona|rayon|upt|cabang|kelompok|blok|seksi|kecamatan|kelas|gol(?:ongan)?|kategori|bulan|bln)\b/;

/** A date shown as a month, a numeral under a heading that has months, or one of I to IV under several headings. */
function timeOfCell({ texts, numerals, raw, format, isPairedQuarter }: HeadingPath): Time | null {
  const dated = monthOfDateHeading(raw, format);
  if (dated !== null) return { kind: 'month', month: dated };
  const innermost = texts.at(-1) ?? '';
  if (!NUMERAL.test(innermost)) return null;
  const bare = bareWord(innermost);
  if (isPairedQuarter === true && !texts.some((text) => NUMBERED_PARTS.test(text)))
    return { kind: 'quarter', quarter: ROMANS.indexOf(bare) };
  const isRoman = MONTH_ROMANS.includes(bare);
  const isTwelve = isRoman && (numerals === 12 || texts.length === 1);
  if (numerals <= 4 || !(isTwelve || OVER_MONTHS.test(texts.slice(0, -1).join(' ')))) return null;
  const month = monthOfNumeral(bare);
  return month === null ? null : { kind: 'month', month };
}

/** Of `7` or `vii`, 0 being January; null beyond the twelve. */
function monthOfNumeral(numeral: string): number | null {
  const month = MONTH_ROMANS.includes(numeral) ? MONTH_ROMANS.indexOf(numeral) : Number(numeral) - 1;
  return month >= 0 && month < 12 ? month : null;
}
