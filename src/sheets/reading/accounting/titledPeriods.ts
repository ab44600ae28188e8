// What titles and the sheet's name say of the time of figures that are headed by times of their own, where the two contradict
// each other: `Juli - September` over one total since January, `Semester II` over the months of the first. Reads titles only.
import { monthOf, yearOf, type IsoDate } from '../../../domain/calendar';
import { captionLines } from '../captions/captionLines';
import { plainText } from '../cells/headingText';
import type { FoundTable } from '../headers/foundTable';
import type { Slot } from '../headers/slots';
import { deniesRunning, saysRunning, titledRunning } from '../realisation/titledRunning';
import { periodMentions } from './periodMentions';
import type { ReadColumn } from './readSpans';

export interface TitledTime {
  readonly text: string;
  readonly place: readonly [row: number, column: number] | null;
}

export interface TitleSide {
  /** Says that the figures are read as what they are not. */
  readonly clash: TitledTime | null;
  /** Says something that the figures themselves prove wrong, or that columns of their own go before. */
  readonly unfollowed: TitledTime | null;
}

export interface TitledReading {
  /** Stretches that have a column, also where nothing stands in it yet. */
  readonly headed: readonly Slot[];
  /** Read as totals since January. */
  readonly isRunning: boolean;
  /** Whether some of the series fall. */
  readonly isFalling: () => boolean;
  readonly asOf: IsoDate;
}

const FOUR_MONTHS = /\b(?:catur ?wulan|cawu|kuadrimester)\b/i;
const EARLIER = /\b(?:lalu|sebelumnya|yl|ini|berjalan)\b/i;
const NOTHING: TitleSide = { clash: null, unfollowed: null };

/** What the titles say against the reading of columns with figures. */
export function titledTime(
  table: FoundTable,
  columns: readonly ReadColumn[],
  { headed, isRunning, isFalling, asOf }: TitledReading,
): TitleSide {
  const slots = columns.map(({ slot }) => slot);
  if (slots.length === 0) return NOTHING;
  const lines = linesOf(table);
  const clash = otherStretch(table, columns, headed) ?? otherParts(lines, columns);
  if (clash !== null) return { clash, unfollowed: null };
  const denied = lines.find(({ text }) => deniesRunning(text)) ?? null;
  if (isRunning && denied !== null) return { clash: denied, unfollowed: null };
  const later = laterEnd(table, slots, asOf);
  // One total alone, whose heading and title name two ends; a sheet is named for the report to come.
  const isNamed = later !== null && later.place !== null && !hasEarlierTotals(table);
  if (isNamed && slots.length === 1 && slots[0]?.isRunning === true)
    return { clash: later, unfollowed: null };
  const narrower = earlierMonths(table, slots) ?? later;
  if (narrower !== null) return { clash: null, unfollowed: narrower };
  const cumulative = cumulativeTitle(table, lines);
  if (isRunning || cumulative === null || slots.length < 2 || slots.some((slot) => slot.isRunning))
    return NOTHING;
  return isFalling() ? { clash: null, unfollowed: cumulative } : { clash: cumulative, unfollowed: null };
}

function linesOf({ grid, headerRows }: FoundTable): readonly TitledTime[] {
  const { top = 1, left = 1 } = grid.rect ?? {};
  const header = (headerRows[0] ?? 1) - top;
  return [
    ...captionLines(grid, header, 0).map(({ text, cell }) => ({ text, place: placeOf(cell, top, left) })),
    { text: plainText(grid.name), place: null },
  ];
}

/** By grid indexes. */
function placeOf(cell: string, top: number, left: number): TitledTime['place'] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return row === '' ? null : [Number(row) - top, column - left];
}

function cumulativeTitle(table: FoundTable, lines: readonly TitledTime[]): TitledTime | null {
  const cell = titledRunning(table);
  const { top = 1, left = 1 } = table.grid.rect ?? {};
  const place = cell === null ? null : placeOf(cell, top, left);
  const above = lines.find((line) => place !== null && line.place?.join() === place.join());
  const below = place === null ? '' : plainText(table.grid.values[place[0]]?.[place[1]]);
  if (above === undefined && below !== '') return { text: below, place };
  return above ?? lines.find((line) => line.place === null && saysRunning(line.text)) ?? null;
}

/** A stretch that begins after January, and columns of which none is of it, or one alone that is a total since January. */
function otherStretch(
  table: FoundTable,
  columns: readonly ReadColumn[],
  headed: readonly Slot[],
): TitledTime | null {
  const { from, through, bareFrom = null, conflicts } = table.captions;
  if (through === null || bareFrom === null || bareFrom === 1 || conflicts.length > 0) return null;
  const last = monthOf(through);
  const isWithin = (slot: Slot): boolean =>
    slot.isRunning ? slot.last >= bareFrom && slot.last <= last : slot.first <= last && slot.last >= bareFrom;
  const own = headed.filter(isWithin);
  const isBegun = from !== null && yearOf(from) === yearOf(through) && monthOf(from) === bareFrom;
  const [lone] = columns.map(({ slot }) => slot);
  const isLoneTotal =
    isBegun && columns.length === 1 && lone?.isRunning === true && isWithin(lone) && !hasEarlierTotals(table);
  if (own.length > 0 && !isLoneTotal) return null;
  return periodTitle(table);
}

/** A title with a beginning, over columns of months before it. */
function earlierMonths(table: FoundTable, slots: readonly Slot[]): TitledTime | null {
  const { from, through } = table.captions;
  if (from === null || through === null || yearOf(from) !== yearOf(through)) return null;
  return slots.some(({ isRunning, last }) => !isRunning && last < monthOf(from)) ? periodTitle(table) : null;
}

/** A title that reaches further than all columns, of months that are over. */
function laterEnd(table: FoundTable, slots: readonly Slot[], asOf: IsoDate): TitledTime | null {
  const { through, conflicts } = table.captions;
  if (through === null || through > asOf || conflicts.length > 0) return null;
  return slots.every(({ last }) => last < monthOf(through)) ? periodTitle(table) : null;
}

function periodTitle({ grid, captions }: FoundTable): TitledTime {
  const { top = 1, left = 1 } = grid.rect ?? {};
  const { through: cell } = captions.cells;
  const place = cell === undefined ? null : placeOf(cell, top, left);
  const text = place === null ? grid.name : String(grid.values[place[0]]?.[place[1]] ?? '');
  return { text: plainText(text), place };
}

/** `s.d. Bulan Ini`, or `s.d. Periode Lalu` beside it: the heading knows that the report is of a part of the year. */
const hasEarlierTotals = ({ grid, headerRows }: FoundTable): boolean =>
  headerRows.some((row) =>
    (grid.values[row - (grid.rect?.top ?? 1)] ?? []).some((value) => EARLIER.test(String(value))),
  );

/** Thirds of a year, which no heading of ours stands for. */
function otherParts(lines: readonly TitledTime[], columns: readonly ReadColumn[]): TitledTime | null {
  const found = lines.find(({ text }) => FOUR_MONTHS.test(text));
  const [part] = found === undefined ? [] : periodMentions(found.text);
  if (found === undefined || part === undefined) return null;
  const isBeyond = columns.some(({ slot }) => slot.last > part.last);
  const isNone = !columns.some(({ slot }) => slot.last >= part.first);
  return isBeyond || isNone ? found : null;
}
