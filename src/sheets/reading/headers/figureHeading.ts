// What a column of figures holds, by the words above it: a target, realisation of which months, a percentage, a difference.
// A small grammar over whole heading paths, because the same word means another thing under another heading.
import { QUARTER_PERIODS } from '../../../domain/period';
import { MONTH_NAMES } from '../../monthNames';
import { withoutDocuments } from '../cells/documentWords';
import { saysForeseen } from '../cells/foreseenWords';
import { yearOfDateHeading } from '../cells/monthHeading';
import type { HeadingPath } from './headerPaths';
import { headingTime, isTimeText, type Time } from './headingTime';
import { numberedMonth } from './numberedHeads';
import { recurringHeading } from './recurringTargets';
import { shortYear } from './shortYear';
import {
  LAST_MONTH,
  LAST_QUARTER,
  LAST_SEMESTER,
  runningMonth,
  SECOND_HALF_TARGET,
  TARGET_THIS_MONTH,
  TARGET_THIS_QUARTER,
  TARGET_THIS_SEMESTER,
  TARGET_UP_TO_MONTH,
  THIS_MONTH,
  THIS_QUARTER,
  THIS_SEMESTER,
  UP_TO_MONTH,
} from './slots';

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

const PERCENT = /%|\bpersen|\bp[er]{2}sentase|\bprosentase|\brasio\b|\bcapaian\b/;
const DIFFERENCE =
  /\b(?:selisih|sisa|lebih|kurang|bertambah|berkurang|deviasi|surplus|defisit|variance|belum)\b/;
const TARGET =
  /\b(?:(?:sebelum|setelah|sesudah) (?:efisiensi|pergeseran|perubahan)|target|t(?:a?r)?gt|anggaran|rba|pagu|p?-?apbd(?:-?p)?|rencana|budget|plan|proyeksi|estimasi)\b/;
const REALISED =
  /\b(?:te)?realisasi(?:kan)?\b|\breal(?:is)?\b|\brls\b|\bpe?nyetoran\b|\bdisetor(?:kan)?\b|\bditerima\b|\bactual\b|\brealization\b/;
/** `Capaian (Rp)`: what was achieved, and no share of a target. */
const ACHIEVED = /\bcapaian\b[^%]*\b(?:rp|rupiah|jutaan|ribuan)\b/;
/** Words of realisation unless `target` stands beside them: `Target Penerimaan`. */
const RECEIVED = /\bpenerimaan\b|\bsetoran\b|\brevenue\b/;
const RECEIVED_ALONE = /^(?:jumlah |total )?(?:penerimaan|setoran|revenue)(?: \(.*\))?$/;
/** A heading over both says nothing of a column. */
const BOTH =
  /\b(?:target|anggaran)\s*(?:dan|&|\/|-|and|,)\s*realisasi\b|\brealisasi\s*(?:dan|&|\/|-)\s*(?:target|anggaran)\b/;
/** `T | R | %` under a month. */
export const LETTER = /^\(?([tr])\.?\)?$/;
const SUM = /^(?:jumlah|total)(?: \(.*\))?$/;
/** `Target Pokok > SPPT` beside `Target Pokok > Rp`: how many, and not how much. */
const COUNTED =
  /^(?:(?:jumlah|jml\.?|banyaknya) )?(?:sppt|skpd|wp|nop|op|objek(?: pajak)?|subjek(?: pajak)?|lembar|lbr|berkas|unit|orang)$/;
const PART = /\b(?:piutang|tunggakan|denda|sanksi|bunga)\b/;
/** What a year or a month comes to on average or is expected to come to. */
const RECKONED =
  /\brata\s*-?\s*rata\b|\brerata\b|\baverage\b|\bprogno\w+|\bkebutuhan\b|\bper (?:hari|minggu|wp|kapita)\b/;
const PER_MONTH = /\bper (?:bulan|bln|triwulan|tw)\b\.?(?: \(.*\))?$/;
const FORECAST = /\b(?:proyeksi|estimasi)\b/;
const DEPOSITED = /\b(?:pe?nyetoran|disetor(?:kan)?)\b/;
const REVISED =
  /\b(?:setelah|sesudah) (?:perubahan|p-?apbd)|\bperubahan\b|\bp-?apbd\b|\bapbd-?p\b|\brevisi\b|\brevised\b/;
const BEFORE_REVISION = /\bsebelum perubahan\b|\bmurni\b|\binduk\b|\bawal\b/;
/** Up to the end of the report. */
const UP_TO_ALONE = /^(?:target|anggaran|rencana) (?:s\s*[./]?\s*d\b\.?|sampai dengan)$/;
const LAST_YEAR = /\b(?:tahun|thn|th|t\.?a)\.? (?:anggaran )?(?:yang )?(?:lalu|sebelumnya)\b/;
const YEAR = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/;

/** Behind a time, with a figure of its own. */
const STATED_SHARE = /(?<=\S) *\( *(\d{1,3}(?:[.,]\d{1,2})?) *% *\)$/;

/** `(belum diaudit)`, `(bukan estimasi)`: what came in all the same. */
const REMARK =
  /\s*\((?:belum (?:(?:di)?(?:audit(?:ed)?|final|rekon\w*|verifikasi|validasi|koreksi)\b|termasuk (?:denda|sanksi|bunga|opsen|insentif)\b)[^)]*|(?:tidak|bukan|melebihi|melampaui) (?:\w+ )?(?:estimasi|proyeksi|progno\w+|perkiraan|prakiraan)\b[^)]*)\)/g;

const withoutRemarks = (path: HeadingPath): HeadingPath =>
  path.texts.some((text) => text.includes('(') && text.search(REMARK) >= 0)
    ? { ...path, texts: path.texts.map((text) => text.replace(REMARK, '')) }
    : path;

/** Behind every other column of the same heading. */
const LAST_RANK = 10;

/** What the heading path of a column says of its figures; null where it names none. */
export function figureHeading(written: HeadingPath, about: About | null): FigureHeading | null {
  if (written.texts.length === 0) return null;
  const path = withoutRemarks(withMonthName(withoutShares(written)));
  const whole = path.texts.join(' ');
  const innermost = path.texts.at(-1) ?? '';
  const { time, isRunning } = headingTime(path);
  const measure = measureOf(path, time !== null);
  if (time === null && measure === null) return null;
  if (DIFFERENCE.test(whole)) return { kind: 'derived', what: 'difference' };
  if ((PERCENT.test(innermost) && !ACHIEVED.test(innermost)) || (measure === null && PERCENT.test(whole)))
    return { kind: 'derived', what: 'percent' };
  if (LAST_YEAR.test(whole) || RECKONED.test(whole) || PER_MONTH.test(innermost))
    return { kind: 'derived', what: 'week' };
  const year =
    path.day?.year ??
    (Number(YEAR.exec(withoutDocuments(whole))?.[1] ?? 0) || null) ??
    yearOfDateHeading(path.raw, path.format) ??
    path.texts.map(shortYear).findLast((one) => one !== null) ??
    null;
  const behind = path.texts.length > 1 && COUNTED.test(innermost) ? LAST_RANK : 0;
  const found = (heading: string, rank: number, isUnclear = false): FigureHeading => ({
    kind: 'figure',
    heading,
    rank: rank + behind,
    isUnclear,
    year,
  });
  if (measure === 'target' && time !== null && FORECAST.test(whole)) return { kind: 'derived', what: 'week' };
  if (measure !== 'target' && isForeseen(path)) return { kind: 'derived', what: 'week' };
  if (measure === 'target') {
    const recurring = time === null ? recurringHeading(path.texts) : undefined;
    if (recurring === null) return { kind: 'derived', what: 'week' };
    if (recurring !== undefined) return found(recurring, 1);
    return targetHeading(isYearSoFar(path) ? null : time, isRunning, whole, found);
  }
  if (measure === null && !isBare(path, time, about)) return null;
  if (measure === null && about === 'target') return targetHeading(time, isRunning, whole, found);
  return realisationHeading(time, isRunning, rankOf(path, whole), found);
}

/** `Realisasi TW IV (perkiraan)`, `Realisasi` over `Juli (estimasi)`; what stands over it may be said of the target as well. */
function isForeseen({ texts }: HeadingPath): boolean {
  const at = texts.findLastIndex((text) => REALISED.test(text) || ACHIEVED.test(text) || RECEIVED.test(text));
  return saysForeseen(texts.slice(Math.max(at, 0)).join(' '));
}

/** `2026 (s.d. September) > Target`: how far the realisation beside it reaches, under a year. */
const YEAR_SO_FAR = /^(?:tahun |t\.?a\.? )?20\d\d \((?:s[./ ]*d\b|sampai|hingga|per|posisi).*\)$/;
const isYearSoFar = ({ texts: [outer = '', ...inner] }: HeadingPath): boolean =>
  inner.length > 0 && YEAR_SO_FAR.test(outer);

/** `TW I (20%)` names the share that is due, and is no column of percentages. */
function withoutShares(path: HeadingPath): HeadingPath {
  if (!path.texts.some((text) => STATED_SHARE.test(text))) return path;
  return { ...path, texts: path.texts.map((text) => text.replace(STATED_SHARE, '').trim()) };
}

/** `B03` in a row of them is March. */
function withMonthName(path: HeadingPath): HeadingPath {
  const month = path.numbered === undefined ? null : numberedMonth(path.texts.at(-1) ?? '', path.numbered);
  return month === null ? path : { ...path, texts: [...path.texts.slice(0, -1), month.toLowerCase()] };
}

/** A sum beside its parts goes first, a part of another kind last: `Pokok | Denda | Jumlah`, `Realisasi Piutang`. */
function rankOf({ texts }: HeadingPath, whole: string): number {
  if (texts.length > 1 && SUM.test(texts.at(-1) ?? '')) return 0;
  return (DEPOSITED.test(whole) ? 2 : 1) + (PART.test(whole) ? 2 : 0);
}

/** By the innermost heading that says one of the two: `Realisasi` over `Target` is a target. */
function measureOf({ texts }: HeadingPath, hasTime: boolean): About | null {
  for (const text of texts.toReversed()) {
    if (BOTH.test(text)) continue;
    const letter = hasTime ? LETTER.exec(text)?.[1] : undefined;
    if (letter !== undefined) return letter === 't' ? 'target' : 'realisation';
    // `Jumlah Anggaran yang Terealisasi` is realisation.
    if (REALISED.test(text) || ACHIEVED.test(text)) return 'realisation';
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
  // A month that the titles tell is a report's; quarters may be targets as well.
  const isRelative = ['this', 'last', 'thisSpan', 'lastSpan', 'week'].includes(time.kind);
  if (!isMonth && !isRelative && about === null) return false;
  if (isMonth && typeof raw === 'number' && texts.length === 1) return true;
  return texts.every(isTimeText);
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
      return found(UP_TO_MONTH, rank + 1, !isRunning);
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
    case 'thisSpan':
      if (isRunning) return found(UP_TO_MONTH, rank);
      return found(time.unit === 'quarter' ? THIS_QUARTER : THIS_SEMESTER, rank);
    case 'lastSpan':
      if (!isRunning) return { kind: 'derived', what: 'week' };
      return found(time.unit === 'quarter' ? LAST_QUARTER : LAST_SEMESTER, rank);
    case 'week':
      return isRunning ? found(UP_TO_MONTH, rank) : { kind: 'derived', what: 'week' };
    case 'lastWeek':
    case 'several':
      return { kind: 'derived', what: 'week' };
    case 'stretch':
      return stretchHeading(time.first, time.last, rank, found);
  }
}

/** `April - Juni` is a quarter's own figure, `Januari - Mei` the total up to May; other stretches are no column of ours. */
function stretchHeading(first: number, last: number, rank: number, found: Make): FigureHeading {
  const quarter = last === first + 2 ? QUARTER_PERIODS[(first - 1) / 3] : undefined;
  if (quarter !== undefined) return found(`Realisasi ${quarter}`, rank);
  if (first === 1) return found(runningMonth(last - 1), rank + 1);
  return first === 7 && last === 12
    ? found('Realisasi Semester II', rank)
    : { kind: 'derived', what: 'week' };
}

function targetStretch(first: number, last: number, found: Make): FigureHeading {
  const quarter = last === first + 2 ? QUARTER_PERIODS[(first - 1) / 3] : undefined;
  if (quarter !== undefined) return found(`Target ${quarter}`, 1);
  const stage = first === 1 ? QUARTER_PERIODS[last / 3 - 1] : undefined;
  return stage === undefined ? { kind: 'derived', what: 'difference' } : found(`Target s.d. ${stage}`, 2);
}

function targetHeading(
  time: Time | null,
  isRunning: boolean,
  whole: string,
  found: Make,
): FigureHeading | null {
  switch (time?.kind) {
    case undefined:
    case 'year':
      if (UP_TO_ALONE.test(whole)) return found(TARGET_UP_TO_MONTH, 1);
      if (BEFORE_REVISION.test(whole)) return found('Target Murni', 1);
      return found(REVISED.test(whole) ? 'Target Perubahan' : 'Target Murni', FORECAST.test(whole) ? 2 : 1);
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
        : found(SECOND_HALF_TARGET, 2);
    case 'this':
      return found(isRunning ? TARGET_UP_TO_MONTH : TARGET_THIS_MONTH, 1);
    case 'thisSpan':
      if (isRunning) return found(TARGET_UP_TO_MONTH, 1);
      return found(time.unit === 'quarter' ? TARGET_THIS_QUARTER : TARGET_THIS_SEMESTER, 1);
    case 'last':
    case 'lastSpan':
    case 'week':
    case 'lastWeek':
    case 'several':
      return { kind: 'derived', what: 'week' };
    case 'stretch':
      return targetStretch(time.first, time.last, found);
  }
}
