// Lists of deposits that name no account, one sheet an account: the account is the one with a target that the sheet's title or
// name says. Only where no other realisation stands in the workbook; adds nothing up.
import type { SheetGrid } from '../../grid';
import { captionLines } from '../captions/captionLines';
import { captionsOf } from '../captions/captions';
import { foldedHeading, plainText } from '../cells/headingText';
import { codeAt, nameAt, type FoundTable } from '../headers/foundTable';
import { accountCode } from '../cells/accountCode';
import { isNumberRow } from '../rows/numberRow';
import { isFigure } from '../rows/rowKind';
import { isDay, type JournalAccount } from './dayJournals';
import { DEPOSIT_AMOUNT, DEPOSIT_DATE, depositHeading } from './depositHeadings';

const TOP_ROWS = 60;
const SAMPLE = 40;
const LEAST_DAYS = 2;
/** Shorter names stand in other words. */
const LEAST_LETTERS = 4;

interface ListHead {
  readonly row: number;
  readonly from: number;
  readonly date: number;
  readonly amount: number;
}

/** Whether a sheet, or its head, has one column of dates and one of amounts. */
export const mayBeAccountList = (grid: SheetGrid): boolean => listHead(grid) !== null;

/** The list of each sheet whose title or name says one account with a target. */
export function accountLists(
  grids: readonly SheetGrid[],
  targets: readonly FoundTable[],
): ReadonlyMap<SheetGrid, readonly FoundTable[]> {
  const found = new Map<SheetGrid, readonly FoundTable[]>();
  const heads = grids.flatMap((grid) => {
    const head = listHead(grid);
    return head === null ? [] : [{ grid, head }];
  });
  if (heads.length === 0) return found;
  const accounts = accountsOf(targets);
  for (const { grid, head } of heads) {
    const account = accountSaid(grid, head, accounts);
    if (account !== null) found.set(grid, [tableOf(grid, head, account)]);
  }
  return found;
}

function accountsOf(targets: readonly FoundTable[]): ReadonlyMap<string, JournalAccount> {
  const accounts = new Map<string, JournalAccount>();
  for (const table of targets)
    for (let index = table.from; index < table.to; index += 1) {
      const name = plainText(nameAt(table, index));
      const code = accountCode(plainText(codeAt(table, index)));
      if (name.length >= LEAST_LETTERS) accounts.set(foldedHeading(name), { code, name });
    }
  return accounts;
}

/** The account whose name stands in a title, else in the sheet's name; null where it is none or one of several. */
function accountSaid(
  grid: SheetGrid,
  { row }: ListHead,
  accounts: ReadonlyMap<string, JournalAccount>,
): JournalAccount | null {
  const titles = captionLines(grid, row, 0).map(({ text }) => text);
  for (const text of [...titles, grid.name]) {
    const folded = ` ${foldedHeading(text)} `;
    const said = [...accounts.keys()].filter((name) => folded.includes(` ${name} `));
    const [longest, ...others] = said.toSorted((a, b) => b.length - a.length);
    if (longest !== undefined && others.every((name) => longest.includes(name)))
      return accounts.get(longest) ?? null;
  }
  return null;
}

function listHead(grid: SheetGrid): ListHead | null {
  for (let row = 0; row < Math.min(TOP_ROWS, grid.values.length); row += 1) {
    const kinds = (grid.values[row] ?? []).map((value) =>
      typeof value === 'string' ? depositHeading(foldedHeading(value)) : null,
    );
    const [date, amount] = [kinds.indexOf(DEPOSIT_DATE), kinds.indexOf(DEPOSIT_AMOUNT)];
    const isOne = date === kinds.lastIndexOf(DEPOSIT_DATE) && amount === kinds.lastIndexOf(DEPOSIT_AMOUNT);
    if (date < 0 || amount < 0 || !isOne) continue;
    const from = isNumberRow(grid.values[row + 1] ?? []) ? row + 2 : row + 1;
    const rows = Array.from({ length: SAMPLE }, (_, at) => from + at);
    const days = rows.filter((at) => isDay(grid, at, date) && isFigure(grid.values[at]?.[amount]));
    if (days.length >= LEAST_DAYS) return { row, from, date, amount };
  }
  return null;
}

function tableOf(
  grid: SheetGrid,
  { row, from, date, amount }: ListHead,
  account: JournalAccount,
): FoundTable {
  const top = grid.rect?.top ?? 1;
  return {
    role: 'realisation',
    isDeposits: true,
    account,
    grid,
    headerRows: Array.from({ length: from - row }, (_, at) => top + row + at),
    columns: new Map([
      [DEPOSIT_DATE, date],
      [DEPOSIT_AMOUNT, amount],
    ]),
    nameColumns: [],
    codeColumns: [],
    written: new Map([[DEPOSIT_AMOUNT, account.name]]),
    doubled: new Map(),
    unclear: new Set<string>(),
    yearly: new Map(),
    joined: new Set<number>(),
    captions: captionsOf(grid, row, 0),
    from,
    to: grid.values.length,
  };
}
