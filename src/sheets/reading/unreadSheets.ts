// Sheets of names and amounts in which no table was found, as those without headings: told, so that no figures are left out
// without a word. Reads no figure and asks nothing.
import type { EvaluationInput } from '../../domain/evaluation';
import type { CellValue, SheetGrid, WorkbookReading } from '../grid';
import { cellAddress } from '../writing/address';
import { isOwnSheetName } from '../writing/ownSheets';
import { dateFromText } from './cells/dateCell';
import { monthHeading } from './cells/monthHeading';
import type { Findings } from './findings';
import { monthsInRows } from './headers/monthsInRows';
import { nameKey } from './keys/nameKey';

const DEPOSITS_UNREAD = 'DEPOSITS_UNREAD';
const SEARCHED_ROWS = 400;
const LEAST_ROWS = 2;
const LEAST_HEADINGS = 2;
const LEAST_AMOUNT = 1_000;
const DATE_FORMAT = /[dmyhs]/i;
const QUOTED = /"[^"]*"|\[[^\]]*\]|\\./g;
const AMOUNT_TEXT = /^(?:rp\.?)?\s*\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2}|,-)?$/i;
const NAME = /\p{L}{3}/u;
const LONGEST_NAME = 120;

export interface UnreadSheet {
  readonly sheet: string;
  /** The first amount. */
  readonly cell: string;
  readonly names: readonly string[];
  /** Those in rows with a date or a month, as deposits have. */
  readonly dated: readonly string[];
  /** No row above the first amount may be one of headings. */
  readonly isHeadless: boolean;
  /** The names stand over the amounts and not beside them. */
  readonly isAcross?: true;
}

type Headed = Pick<SheetGrid, 'name' | 'values' | 'numberFormats' | 'rect'>;

/** A sheet with amounts beside names in several rows; null for any other. */
function unreadSheet({ name, values, numberFormats, rect }: SheetGrid): UnreadSheet | null {
  let cell: string | null = null;
  let isHeadless = true;
  const names: string[] = [];
  const dated: string[] = [];
  for (const [row, cells] of values.slice(0, SEARCHED_ROWS).entries()) {
    const at = cells.findIndex(isName);
    const amount = cells.findIndex(
      (value, column) => column > at && isAmount(value, numberFormats[row]?.[column] ?? ''),
    );
    if (at < 0 || amount < 0) {
      if (cell === null && cells.filter(isName).length >= LEAST_HEADINGS) isHeadless = false;
      continue;
    }
    cell ??= cellAddress((rect?.top ?? 1) + row, (rect?.left ?? 1) + amount);
    const named = cells.slice(0, amount).filter(isName);
    names.push(...named);
    if (cells.some((value, column) => isTime(value, numberFormats[row]?.[column] ?? '')))
      dated.push(...named);
  }
  if (cell !== null && names.length >= LEAST_ROWS) return { sheet: name, cell, names, dated, isHeadless };
  return namesAcross({ name, values, numberFormats, rect });
}

/** Names in a row right over amounts, as of accounts over days. */
function namesAcross({ name, values, numberFormats, rect }: Headed): UnreadSheet | null {
  for (const [row, cells] of values.slice(0, SEARCHED_ROWS).entries()) {
    const below = values[row + 1] ?? [];
    const places = below.flatMap((value, column) =>
      isAmount(value, numberFormats[row + 1]?.[column] ?? '') ? [column] : [],
    );
    const names = places.map((column) => cells[column] ?? '').filter(isName);
    if (names.length < LEAST_HEADINGS || names.length < places.length) continue;
    const cell = cellAddress((rect?.top ?? 1) + row + 1, (rect?.left ?? 1) + (places[0] ?? 0));
    return { sheet: name, cell, names, dated: [], isHeadless: false, isAcross: true };
  }
  return null;
}

const isName = (value: CellValue): value is string =>
  typeof value === 'string' &&
  value.length <= LONGEST_NAME &&
  NAME.test(value) &&
  !AMOUNT_TEXT.test(value.trim());

function isAmount(value: CellValue, format: string): boolean {
  if (typeof value === 'string') return AMOUNT_TEXT.test(value.trim());
  if (typeof value !== 'number' || Math.abs(value) < LEAST_AMOUNT) return false;
  const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
  return !isYear && !DATE_FORMAT.test(format.replace(QUOTED, '').replace(/general/i, ''));
}

const isTime = (value: CellValue, format: string): boolean =>
  typeof value === 'string'
    ? (NAME.test(value) && monthHeading(value) !== null) || (/\d/.test(value) && dateFromText(value) !== null)
    : typeof value === 'number' && /[dmy]/i.test(format.replace(QUOTED, '').replace(/general/i, ''));

/** Sheets with amounts in which nothing was found; `read`: the names of those in which something was. */
export const unreadSheets = (
  { sheets, others = [], marks }: WorkbookReading,
  read: ReadonlySet<string>,
): readonly UnreadSheet[] => {
  const own = new Set(marks.map(({ sheet }) => sheet));
  return [...sheets, ...others].flatMap((grid) => {
    const isKnown = read.has(grid.name) || own.has(grid.name) || isOwnSheetName(grid.name);
    return isKnown || monthsInRows(grid) !== null ? [] : (unreadSheet(grid) ?? []);
  });
};

/**
 * Tells of such sheets: plainly where they have no headings or hold names of indicators, or where no realisation was found at
 * all; others may be lists of whatever kind.
 */
export function reportUnreadSheets(
  unread: readonly UnreadSheet[],
  indicators: EvaluationInput['indicators'],
  isRealised: boolean,
  log: Findings,
): void {
  if (unread.length === 0) return;
  const known = new Set(indicators.map(({ name }) => nameKey(name)));
  for (const { sheet, cell, names, isHeadless, isAcross = false } of unread) {
    const common = names.filter((name) => known.has(nameKey(name))).length;
    // Headings over amounts of other things are many.
    if (isAcross && common < LEAST_HEADINGS) continue;
    const severity = isHeadless || !isRealised || common >= LEAST_ROWS ? 'warning' : 'info';
    log.issue('SHEET_UNREAD', severity, { sheet, cell });
  }
}

/**
 * Dated amounts under names of indicators, beside lists of deposits that were read: deposits may be missing from these, and no
 * month would show it. Asked about; their rows wait.
 */
export function holdForUnreadDeposits(
  unread: readonly UnreadSheet[],
  indicators: EvaluationInput['indicators'],
  hasDeposits: boolean,
  log: Findings,
): EvaluationInput['indicators'] {
  if (!hasDeposits) return indicators;
  const held = unread.flatMap(({ sheet, cell, dated }) => {
    const names = new Set(dated.map(nameKey));
    const rows = indicators.filter(({ name }) => names.has(nameKey(name)));
    return rows.length === 0 ? [] : [{ sheet, cell, rows: new Set(rows) }];
  });
  let all = indicators;
  for (const { sheet, cell, rows } of held) {
    const id = `unread-deposits:${sheet}`;
    const options = [{ id: 'ignore' }];
    if (log.ask({ id, code: DEPOSITS_UNREAD, sheet, cell, options }) !== null) continue;
    all = all.map((one, at) =>
      rows.has(indicators[at] ?? one)
        ? { ...one, holds: [...one.holds, { code: DEPOSITS_UNREAD, questionId: id, periods: 'all' }] }
        : one,
    );
    log.touch(id, rows.size);
  }
  return all;
}
