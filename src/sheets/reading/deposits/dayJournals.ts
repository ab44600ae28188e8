// Lists of deposits with one row a day and one column an account: each column is a list of its own, whose account is its
// heading. Only where the headings are accounts that have targets; adds nothing up but to check a day's total.
import { captionsOf } from '../captions/captions';
import { amountFromNumber, decimalText, roundToSen, type Amount } from '../../../domain/amount';
import { accountCode, presentCode } from '../cells/accountCode';
import { dateFromSerial, dateFromText } from '../cells/dateCell';
import type { CellValue, SheetGrid } from '../../grid';
import { foldedHeading, isBlank, plainText } from '../cells/headingText';
import { codeAt, nameAt, type FoundTable } from '../headers/foundTable';
import type { Findings } from '../findings';
import { cellAddress } from '../../writing/address';
import { numberFromText } from '../cells/numberText';
import { headerPaths, type HeadingPath } from '../headers/headerPaths';
import { nameKey } from '../keys/nameKey';
import { isNumberRow } from '../rows/numberRow';
import { isFigure } from '../rows/rowKind';
import { beginsLikeTotal, isTotalWord } from '../rows/totalWords';
import { DEPOSIT_AMOUNT, DEPOSIT_DATE, depositHeading } from './depositHeadings';

/** Journals begin near the top of their sheet. */
const TOP_ROWS = 60;
const MOST_HEADER_ROWS = 3;
/** Rows under the header from which its kind is told. */
const SAMPLE = 40;
const LEAST_DAYS = 2;
const NO_ACCOUNT = /^(?:no|nomor|no urut|hari|minggu(?: ke)?|bulan|tahun|ket|keterangan|paraf|catatan)\b/;

export interface JournalAccount {
  readonly code: string | null;
  readonly name: string;
}

interface JournalHead {
  readonly row: number;
  readonly depth: number;
  readonly date: number;
  /** Columns with figures under a heading that is no total, in their order. */
  readonly accounts: readonly (JournalAccount & { readonly column: number })[];
  /** Columns headed as the total of a day. */
  readonly totals: readonly number[];
}

/** Whether a sheet, or its head, has one column of dates and columns of figures under names of their own beside it. */
export const mayBeDayJournal = (grid: SheetGrid): boolean => journalHead(grid) !== null;

/** The lists of each sheet that is such a journal of accounts with targets. */
export function dayJournals(
  grids: readonly SheetGrid[],
  targets: readonly FoundTable[],
  log: Findings,
): ReadonlyMap<SheetGrid, readonly FoundTable[]> {
  const found = new Map<SheetGrid, readonly FoundTable[]>();
  if (targets.length === 0) return found;
  let known: AccountsKnown | null = null;
  for (const grid of grids) {
    const head = journalHead(grid);
    if (head === null) continue;
    known ??= accountsOf(targets);
    const { accounts } = head;
    const matched = accounts.filter((account) => isKnown(account, known ?? NOTHING_KNOWN)).length;
    // Columns of something else beside a few accounts are no journal of deposits.
    if (matched === 0 || matched * 2 <= accounts.length) continue;
    found.set(grid, tablesOf(grid, head));
    checkDays(grid, head, log);
  }
  return found;
}

interface AccountsKnown {
  readonly codes: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const NOTHING_KNOWN: AccountsKnown = { codes: new Set(), names: new Set() };

function accountsOf(targets: readonly FoundTable[]): AccountsKnown {
  const codes = new Set<string>();
  const names = new Set<string>();
  for (const table of targets)
    for (let index = table.from; index < table.to; index += 1) {
      const code = accountCode(plainText(codeAt(table, index)));
      if (code !== null) codes.add(presentCode(code));
      const name = nameKey(nameAt(table, index));
      if (name !== '') names.add(name);
    }
  return { codes, names };
}

const isKnown = ({ code, name }: JournalAccount, { codes, names }: AccountsKnown): boolean =>
  (code !== null && codes.has(presentCode(code))) || names.has(nameKey(name));

function journalHead(grid: SheetGrid): JournalHead | null {
  for (let row = 0; row < Math.min(TOP_ROWS, grid.values.length); row += 1) {
    const dates = (grid.values[row] ?? []).flatMap((value, column) =>
      typeof value === 'string' && depositHeading(foldedHeading(value)) === DEPOSIT_DATE ? [column] : [],
    );
    const [date] = dates;
    if (date === undefined || dates.length > 1) continue;
    const depth = depthOf(grid, row, date);
    const head = depth === null ? null : headAt(grid, row, depth, date);
    if (head !== null) return head;
  }
  return null;
}

/** The rows of the header, number row included; null where no dates stand below. */
function depthOf(grid: SheetGrid, row: number, date: number): number | null {
  const first = Array.from({ length: MOST_HEADER_ROWS + 1 }, (_, at) => row + 1 + at).find((at) =>
    isDay(grid, at, date),
  );
  if (first === undefined) return null;
  const depth = first - row;
  const isNumbered = depth > 1 && isNumberRow(grid.values[first - 1] ?? []);
  return isNumbered || depth <= MOST_HEADER_ROWS ? depth : null;
}

function headAt(grid: SheetGrid, row: number, depth: number, date: number): JournalHead | null {
  const from = row + depth;
  const rows = Array.from({ length: SAMPLE }, (_, at) => from + at).filter((at) => isDay(grid, at, date));
  if (rows.length < LEAST_DAYS) return null;
  const isNumbered = depth > 1 && isNumberRow(grid.values[from - 1] ?? []);
  const right = grid.values[row]?.length ?? 0;
  const paths = headerPaths(grid, { row, depth: isNumbered ? depth - 1 : depth, left: 0, right });
  const figures = paths.flatMap((path, column) =>
    column === date || !rows.some((at) => isFigure(grid.values[at]?.[column])) ? [] : [{ path, column }],
  );
  const accounts = figures.flatMap(({ path, column }) => {
    const account = accountIn(path);
    return account === null ? [] : [{ ...account, column }];
  });
  const totals = figures.flatMap(({ path, column }) => (path.texts.some(isTotalWord) ? [column] : []));
  return accounts.length === 0 ? null : { row, depth, date, accounts, totals };
}

/** The innermost heading is the account's name; a code may stand in it or in a row of its own. */
function accountIn({ texts, raw, isContinued }: HeadingPath): JournalAccount | null {
  if (isContinued) return null;
  const codes = texts.map((text) => accountCode(text));
  const code = codes.findLast((one) => one !== null && /\d/.test(one)) ?? null;
  const innermost = codes.at(-1) === null ? plainText(raw) : '';
  const name = innermost || (texts.findLast((_, at) => codes[at] === null) ?? texts.at(-1) ?? '');
  const folded = foldedHeading(name);
  if (name === '' || NO_ACCOUNT.test(folded) || isTotalWord(folded) || beginsLikeTotal(folded)) return null;
  return { code, name };
}

/** Tells where the total of a day is another than that of its columns: one of them may be something else. */
function checkDays(
  grid: SheetGrid,
  { row, depth, date, accounts, totals }: JournalHead,
  log: Findings,
): void {
  const [total] = totals;
  if (total === undefined || totals.length > 1) return;
  for (let index = row + depth; index < grid.values.length; index += 1) {
    const stated = senAt(grid, index, total);
    if (stated === null || !isDay(grid, index, date)) continue;
    const parts = accounts.map(({ column }) => senAt(grid, index, column) ?? 0n);
    const sum = parts.reduce((all, part) => all + part, 0n);
    if (sum === stated) continue;
    const cell = cellAddress((grid.rect?.top ?? 1) + index, (grid.rect?.left ?? 1) + total);
    const facts = { found: decimalText(stated), expected: decimalText(sum) };
    log.issue('TOTAL_DIFFERS', 'warning', { sheet: grid.name, cell }, facts);
  }
}

/** Rounded to the sen; null where the cell holds no plain number. */
function senAt({ values }: SheetGrid, row: number, column: number): Amount | null {
  const value = values[row]?.[column];
  if (typeof value === 'number') return roundToSen(amountFromNumber(value));
  if (typeof value !== 'string') return null;
  const read = numberFromText(value);
  return read.kind === 'amount' ? roundToSen(read.amount) : null;
}

/** Whether a cell is a date. */
export function isDay({ values, numberFormats }: SheetGrid, row: number, column: number): boolean {
  const value: CellValue = values[row]?.[column] ?? '';
  if (isBlank(value)) return false;
  if (typeof value === 'string') return dateFromText(value) !== null;
  const format = (numberFormats[row]?.[column] ?? 'General').replace(/"[^"]*"|\[[^\]]*\]/g, '');
  return typeof value === 'number' && /[dy]/i.test(format) && dateFromSerial(value) !== null;
}

function tablesOf(grid: SheetGrid, { row, depth, date, accounts }: JournalHead): readonly FoundTable[] {
  const captions = captionsOf(grid, row, 0);
  const top = grid.rect?.top ?? 1;
  return accounts.map(({ code, name, column }) => ({
    role: 'realisation',
    isDeposits: true,
    account: { code, name },
    grid,
    headerRows: Array.from({ length: depth }, (_, at) => top + row + at),
    columns: new Map([
      [DEPOSIT_DATE, date],
      [DEPOSIT_AMOUNT, column],
    ]),
    nameColumns: [],
    codeColumns: [],
    written: new Map([[DEPOSIT_AMOUNT, name]]),
    doubled: new Map(),
    unclear: new Set<string>(),
    yearly: new Map(),
    joined: new Set<number>(),
    captions,
    from: row + depth,
    to: grid.values.length,
  }));
}
