// The twelve months of a draft from the columns of its rows: months, quarters, running totals, on one sheet or on several.
// Which of them count is decided for all rows of a table alike. Reads no cell.
import type { MonthDatum } from '../../../domain/indicator';
import { MONTH_NAMES } from '../../monthNames';
import type { SlotDatum } from './readSlots';
import { SLOTS, type Slot } from '../headers/slots';

/** What the year is put together from. */
export interface YearShape {
  readonly grain: 'monthly' | 'quarterly';
  /** Headed as totals from January on. */
  readonly isRunning: boolean;
  /** Both a month's own figures and totals up to it stand in the sheets, so that one proves the other. */
  readonly hasBoth: boolean;
  /** Some months are headed as totals and others are not. */
  readonly isMixed: boolean;
  /** Quarters stand beside months of other quarters: totals are made of both. */
  readonly isJoined?: boolean;
}

export const NO_SHAPE: YearShape = { grain: 'monthly', isRunning: false, hasBoth: false, isMixed: false };

const isStretch = ({ first, last, isRunning }: Slot): boolean => !isRunning && first > 1 && last > first;
const isMonth = ({ first, last }: Slot): boolean => first === last;
const isQuarter = ({ heading }: Slot): boolean => heading.startsWith('Realisasi ');

/** The shape of the year that these columns give. */
export function yearShape(headings: ReadonlySet<string>): YearShape {
  const slots = SLOTS.filter(({ heading }) => headings.has(heading));
  const own = slots.filter((slot) => isMonth(slot) && !slot.isRunning);
  const running = slots.filter((slot) => slot.isRunning);
  const lastTotal = Math.max(0, ...running.map(({ last }) => last));
  const ownMonths = new Set(own.map(({ last }) => last));
  const isWhole = Array.from({ length: lastTotal }, (_, at) => at + 1).every((month) => ownMonths.has(month));
  const totals = new Set(running.map(({ last }) => last));
  const isQuarterly = slots.length > 0 && slots.every(isQuarter);
  if (running.length > 0 && !isWhole) {
    // January alone is its own total.
    const isMixed = own.some(({ last }) => last > 1 && !totals.has(last)) && lastTotal > 0;
    return {
      grain: isQuarterly ? 'quarterly' : 'monthly',
      isRunning: true,
      hasBoth: own.length > 0 || slots.some(isStretch),
      isMixed,
    };
  }
  if (own.length > 0 && slots.some((slot) => isQuarter(slot) && isApart(slot, ownMonths)))
    return { grain: 'monthly', isRunning: true, hasBoth: true, isMixed: false, isJoined: true };
  if (own.length > 0)
    return { grain: 'monthly', isRunning: false, hasBoth: running.length > 0, isMixed: false };
  return { grain: isQuarterly ? 'quarterly' : 'monthly', isRunning: false, hasBoth: false, isMixed: false };
}

/** Own figures of months of which none has a column of its own. */
const isApart = ({ first, last, isRunning }: Slot, months: ReadonlySet<number>): boolean =>
  !isRunning && ![...months].some((month) => month >= first && month <= last);

const NO_MONTHS: readonly MonthDatum[] = MONTH_NAMES.map(() => ({ kind: 'none' }));

/** The data in the shape; a month that no column brings has none. */
export function monthsFrom(data: readonly SlotDatum[], shape: YearShape): readonly MonthDatum[] {
  const months = emptyMonths();
  for (const { slot, datum } of data) placeDatum(months, slot, datum, shape);
  return months;
}

/** The same of a row whose figures are no sums: that of a half-year or a quarter is the one at its end, beside totals too. */
export function levelsFrom(data: readonly SlotDatum[], shape: YearShape): readonly MonthDatum[] {
  const months = [...monthsFrom(data, shape)];
  for (const { slot, datum } of data)
    if (isStretch(slot) && months[slot.last - 1]?.kind === 'none') months[slot.last - 1] = datum;
  return months;
}

/** Twelve months without data, to be filled. */
export const emptyMonths = (): MonthDatum[] => [...NO_MONTHS];

/** Puts what a column holds into the month that it brings in the shape, if any. */
export function placeDatum(months: MonthDatum[], slot: Slot, datum: MonthDatum, shape: YearShape): void {
  if (datum.kind !== 'none' && belongsTo(slot, shape)) months[slot.last - 1] = datum;
}

/** Whether the columns hold more than the months that count: totals, by which months are checked. */
export const hasTotals = ({ isRunning, hasBoth }: YearShape): boolean => isRunning || hasBoth;

function belongsTo(slot: Slot, { grain, isRunning, isJoined = false }: YearShape): boolean {
  if (isJoined) return !slot.isRunning && (isMonth(slot) || isQuarter(slot));
  if (grain === 'quarterly') return isQuarter(slot) && slot.isRunning === isRunning;
  if (isRunning) return slot.isRunning || slot.last === 1;
  return isMonth(slot) && !slot.isRunning;
}
