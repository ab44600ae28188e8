// Sheets with months below each other and accounts beside each other, which are not read: told, and asked about where they hold
// figures of accounts that are assessed on the figures of other sheets. Reads those figures only to see whether they are copies.
import type { Indicator } from '../../domain/indicator';
import type { SheetGrid, WorkbookReading } from '../grid';
import { cellAddress } from '../writing/address';
import type { Findings } from './findings';
import { monthRun, type MonthRun } from './headers/monthsInRows';
import { nameKey } from './keys/nameKey';
import { yearsOf } from './yearsTold';

const CODE = 'MONTHS_UNREAD';
/** Titles and units may stand between the names and the first month. */
const NAME_ROWS = 3;
const LEAST_NAMES = 2;
const MILLIONTHS = 1_000_000;
const UNITS = [1, 1_000, 1_000_000];

export interface UnreadMonths {
  readonly sheet: string;
  readonly cell: string;
  readonly grid: SheetGrid;
  readonly run: MonthRun;
}

/** Such sheets among those in which no table was found. */
export function unreadMonths(
  { sheets, others = [] }: WorkbookReading,
  isRead: (sheet: string) => boolean,
): readonly UnreadMonths[] {
  return [...sheets, ...others].flatMap((grid) => {
    const run = isRead(grid.name) ? null : monthRun(grid);
    if (run === null) return [];
    const cell = cellAddress((grid.rect?.top ?? 1) + run.row, (grid.rect?.left ?? 1) + run.column);
    return [{ sheet: grid.name, cell, grid, run }];
  });
}

/** The indicators, those of accounts that such a sheet tells otherwise waiting for the answer whether it counts. */
export function holdForUnreadMonths(
  unread: readonly UnreadMonths[],
  indicators: readonly Indicator[],
  year: number,
  log: Findings,
): readonly Indicator[] {
  let all = indicators;
  for (const { sheet, cell, grid, run } of unread) {
    if (isOfOtherYear(grid, run, year)) continue;
    const columns = namesOver(grid, run);
    const isTold = (one: Indicator): boolean => {
      const column = columns.get(nameKey(one.name));
      return column !== undefined && one.realisationSource !== null && !isCopy(grid, run, column, one);
    };
    const rows = new Set(indicators.flatMap((one, at) => (isTold(one) ? [at] : [])));
    if (rows.size === 0) continue;
    const id = `unread-months:${sheet}`;
    if (log.ask({ id, code: CODE, sheet, cell, options: [{ id: 'ignore' }] }) !== null) continue;
    log.touch(id, rows.size);
    all = all.map((one, at) =>
      rows.has(at) ? { ...one, holds: [...one.holds, { code: CODE, questionId: id, periods: 'all' }] } : one,
    );
  }
  return all;
}

function isOfOtherYear({ name, values }: SheetGrid, { row }: MonthRun, year: number): boolean {
  const texts = [name, ...values.slice(0, row).flat()].filter((value) => typeof value === 'string');
  const years = new Set(texts.flatMap((text) => [...yearsOf(text)]));
  return years.size > 0 && !years.has(year);
}

/** The columns of the names that stand over the figures, by their keys. */
function namesOver({ values }: SheetGrid, { row, column }: MonthRun): ReadonlyMap<string, number> {
  for (let above = row - 1; above >= Math.max(0, row - NAME_ROWS); above -= 1) {
    const names = (values[above] ?? []).flatMap((value, at) =>
      at > column && typeof value === 'string' && value.trim() !== '' ? [[nameKey(value), at] as const] : [],
    );
    if (names.length >= LEAST_NAMES) return new Map(names);
  }
  return new Map();
}

/** Each month is the one that was read, or all up to it, in one and the same unit. */
function isCopy(
  { values }: SheetGrid,
  { row, months }: MonthRun,
  column: number,
  { months: read }: Indicator,
): boolean {
  const figures = Array.from({ length: months }, (_, at) => values[row + at]?.[column] ?? '');
  const own = read.map((datum) => (datum.kind === 'amount' ? Number(datum.amount) / MILLIONTHS : 0));
  const agrees = (known: readonly number[], unit: number): boolean =>
    figures.every(
      (figure, at) => Math.abs(Number(figure) * unit - (known[at] ?? 0)) <= Math.max(1, unit / 2),
    );
  let sum = 0;
  const running = own.map((amount) => (sum += amount));
  return UNITS.some((unit) => agrees(own, unit) || agrees(running, unit));
}
