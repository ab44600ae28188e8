// Columns of money in a list of deposits beside the one that is added up: told from numbers and papers by their words, proven by
// arithmetic where they follow from it, and asked about where they do not. Adds nothing.
import type { CellValue } from '../../grid';
import { columnLetters } from '../../writing/address';
import { otherHeading } from '../accounting/otherHeadings';
import type { Findings } from '../findings';
import { addressOf, sheetColumn, type FoundTable } from '../headers/foundTable';
import { headerPaths, type HeadingPath } from '../headers/headerPaths';
import { DEPOSIT_AMOUNT, isBalanceHeading, isBilledHeading, isPaidHeading } from './depositHeadings';
import { exactSen, senOfText } from './depositSums';

const CODE = 'DEPOSIT_COLUMNS';
const SUM = 'sum';
/** Papers and persons by their numbers. */
const PAPER =
  /\b(?:ntpn|ntb|ntpd|sts|tbp|ssrd|sspd|skrd|skpd|stpd|billing|bukti|kuitansi|kwitansi|rekening|resi|ref(?:erensi)?|id|invoice|virtual account|va|nik|lembar|qty|trx)\b/;
/** What a bank takes for itself. */
const FEE = /\b(?:biaya|fee|admin(?:istrasi)?)\b/;
const SAMPLE_ROWS = 200;
const LEAST_SEN = 100_000;
const DATE_FORMAT = /[dmyhs]/i;
const QUOTED = /"[^"]*"|\[[^\]]*\]|\\./g;
/** What is received beside what is then handed on. */
const RECEIVED = /\b(?:penerimaan|diterima|terima)\b/;

interface MoneyColumn {
  readonly column: number;
  readonly path: HeadingPath;
  /** Large enough to be amounts of their own. */
  readonly isMoney: boolean;
}

/** The list with the amounts that count by the officer's answer, or waiting for it. */
export function settleOtherAmounts(table: FoundTable, log: Findings): FoundTable {
  const own = table.columns.get(DEPOSIT_AMOUNT);
  if (own === undefined || table.account !== undefined || table.pointedColumn !== undefined) return table;
  const numbers = numberColumns(table, own);
  if (!numbers.some(({ isMoney }) => isMoney)) return table;
  const main = { column: own, path: pathsOf(table)[own] ?? EMPTY, isMoney: true };
  const all = [...numbers, main].sort((a, b) => a.column - b.column);
  const total = totalWith(table, main, all);
  if (total !== null) return withAmounts(table, total.column);
  const open = numbers.filter((one) => one.isMoney && !isExplained(table, one, main, all));
  return open.length === 0 ? table : asked(table, main, open, log);
}

const EMPTY: HeadingPath = { texts: [], raw: '', format: 'General', isContinued: false, numerals: 0 };

function pathsOf({ grid, headerRows }: FoundTable): readonly HeadingPath[] {
  const row = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  return headerPaths(grid, { row, depth: headerRows.length, left: 0, right: grid.rect?.columns ?? 0 });
}

/** Columns of numbers beside the amounts that their words do not call something else. */
function numberColumns(table: FoundTable, own: number): readonly MoneyColumn[] {
  const known = new Set([own, ...table.columns.values(), ...table.nameColumns, ...table.codeColumns]);
  const open = columnsOfList(table, own).flatMap((column) => {
    const what = known.has(column) ? null : numbersIn(table, column);
    return what === null ? [] : [{ column, isMoney: what === 'money' }];
  });
  if (open.length === 0) return [];
  const paths = pathsOf(table);
  return open.flatMap(({ column, isMoney }) => {
    const path = paths[column] ?? EMPTY;
    const isApart = !path.isContinued && isOtherThing(path);
    return isApart ? [] : [{ column, path, isMoney }];
  });
}

/** The columns of the list: as far as a blank one on each side of its amounts. */
function columnsOfList({ grid, from, to, headerRows }: FoundTable, own: number): readonly number[] {
  const first = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const rows = grid.values.slice(first, Math.min(to, from + SAMPLE_ROWS));
  const isBlank = (column: number): boolean => rows.every((cells) => (cells[column] ?? '') === '');
  let [left, right] = [own, own];
  while (left > 0 && !isBlank(left - 1)) left -= 1;
  while (right + 1 < (grid.rect?.columns ?? 0) && !isBlank(right + 1)) right += 1;
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}

const isOtherThing = (path: HeadingPath): boolean =>
  otherHeading(path, 0) === 'apart' ||
  path.texts.some((text) => PAPER.test(text) || FEE.test(text) || isBalanceHeading(text));

/** Money where most of the first filled cells are amounts of some size that do not just count on; null where few are numbers. */
function numbersIn({ grid, from, to }: FoundTable, column: number): 'money' | 'numbers' | null {
  const all: number[] = [];
  let filled = 0;
  for (let index = from; index < Math.min(to, from + SAMPLE_ROWS); index += 1) {
    const value = grid.values[index]?.[column] ?? '';
    if (value === '' || value === 0 || value === '-') continue;
    filled += 1;
    const format = grid.numberFormats[index]?.[column] ?? 'General';
    const isDate = format !== 'General' && DATE_FORMAT.test(format.replace(QUOTED, ''));
    const sen = isDate ? Number.NaN : senOf(value);
    if (!Number.isNaN(sen)) all.push(sen);
  }
  if (all.length * 2 <= filled) return null;
  const isLarge = all.filter((sen) => Math.abs(sen) >= LEAST_SEN).length * 2 > filled;
  return isLarge && !countOn(all) && !all.every(isYear) ? 'money' : 'numbers';
}

const isYear = (sen: number): boolean => sen % 100 === 0 && sen >= 190_000 && sen <= 210_000;

/** Numbers of papers, one after another. */
const countOn = (all: readonly number[]): boolean =>
  all.length > 2 &&
  all.every((sen, at) => at === 0 || (sen > (all[at - 1] ?? sen) && sen - (all[at - 1] ?? sen) <= LEAST_SEN));

const senOf = (value: CellValue | undefined): number =>
  typeof value === 'number'
    ? exactSen(value)
    : typeof value === 'string'
      ? senOfText(value.replace(/^\s*rp\.?\s*/i, '').trim())
      : Number.NaN;

/** Of a blank or a dash nothing is added. */
function partAt({ grid }: FoundTable, row: number, column: number): number {
  const value = grid.values[row]?.[column] ?? '';
  return value === '' || value === '-' ? 0 : senOf(value);
}

/** Whether what a test says holds in every row with an amount in the column, and in one at least. */
function everyRow(table: FoundTable, column: number, test: (row: number, sen: number) => boolean): boolean {
  let rows = 0;
  for (let row = table.from; row < table.to; row += 1) {
    const sen = partAt(table, row, column);
    if (sen === 0 || Number.isNaN(sen)) continue;
    if (!test(row, sen)) return false;
    rows += 1;
  }
  return rows > 0;
}

/** Columns beside each other that add up to another one in every row; empty where none do. */
function partsOf(table: FoundTable, total: MoneyColumn, all: readonly MoneyColumn[]): readonly MoneyColumn[] {
  const others = all.filter((one) => one !== total);
  for (let from = 0; from < others.length; from += 1)
    for (let to = from + 2; to <= others.length; to += 1) {
      const parts = others.slice(from, to);
      const sumAt = (row: number): number =>
        parts.reduce((sum, { column }) => sum + partAt(table, row, column), 0);
      if (everyRow(table, total.column, (row, sen) => sumAt(row) === sen)) return parts;
    }
  return [];
}

/** The column that adds up the amounts with others; what was billed is no such sum. */
function totalWith(table: FoundTable, main: MoneyColumn, all: readonly MoneyColumn[]): MoneyColumn | null {
  const paid = all.filter(({ path }) => !path.texts.some(isBilledHeading));
  const total = paid.find((one) => one !== main && one.isMoney && partsOf(table, one, paid).includes(main));
  return total ?? null;
}

/** A copy of the amounts, a part of them, what they come to so far, what is left of another amount, or what they are reckoned from. */
function isExplained(
  table: FoundTable,
  one: MoneyColumn,
  main: MoneyColumn,
  all: readonly MoneyColumn[],
): boolean {
  const { column } = one;
  const own = (row: number): number => partAt(table, row, main.column);
  if (everyRow(table, column, (row, sen) => own(row) === sen)) return true;
  if (partsOf(table, main, all).includes(one) || isRunning(table, column, main.column)) return true;
  const isDifference = all.some(
    (other) =>
      other !== one &&
      other !== main &&
      everyRow(table, column, (row, sen) => Math.abs(partAt(table, row, other.column) - own(row)) === sen),
  );
  if (isDifference || isFactor(table, column, main.column)) return true;
  const word = one.path.isContinued ? null : otherHeading(one.path, 0);
  const said = one.path.texts.join(' ');
  const owns = main.path.texts.join(' ');
  if (/\b(?:penyetoran|(?:di)?setor|setoran)\b/.test(said) && !one.path.isContinued)
    return RECEIVED.test(owns);
  if (isBilledHeading(said)) return isPaidHeading(owns);
  return word === 'matter' || word === 'forecast';
}

/** Each figure is the one before it and the amount of its row. */
function isRunning(table: FoundTable, column: number, own: number): boolean {
  let before: number | null = null;
  return everyRow(table, column, (row, sen) => {
    const isNext = before === null || sen - before === partAt(table, row, own);
    before = sen;
    return isNext;
  });
}

/** `Tarif x Lembar`: the amounts are the column times another one. */
function isFactor(table: FoundTable, column: number, own: number): boolean {
  const width = table.grid.rect?.columns ?? 0;
  const times = Array.from({ length: width }, (_, other) => other).filter(
    (other) =>
      other !== column && other !== own && typeof table.grid.values[table.from]?.[other] === 'number',
  );
  return times.some((other) =>
    everyRow(table, column, (row, sen) => {
      const count = table.grid.values[row]?.[other];
      return typeof count === 'number' && count * sen === partAt(table, row, own);
    }),
  );
}

const letterOf = (table: FoundTable, { column }: MoneyColumn): string =>
  columnLetters(sheetColumn(table, column));
const headingOf = ({ path }: MoneyColumn): string => (path.isContinued ? '' : path.texts.join(' '));

function asked(
  table: FoundTable,
  main: MoneyColumn,
  open: readonly MoneyColumn[],
  log: Findings,
): FoundTable {
  const id = `deposit-columns:${table.grid.name}!${String(table.headerRows[0] ?? 1)}`;
  const all = [main, ...open].sort((a, b) => a.column - b.column);
  const canAdd = all.every(({ column }) => isPlain(table, column));
  const answer = log.ask({
    id,
    code: CODE,
    sheet: table.grid.name,
    cell: addressOf(table, table.from - 1, open[0]?.column ?? main.column),
    facts: { columns: all.map((one) => letterOf(table, one)).join(', ') },
    options: [
      ...all.map((one) => ({ id: letterOf(table, one), facts: { heading: headingOf(one) } })),
      ...(canAdd ? [{ id: SUM }] : []),
    ],
    restsOn: all.map((one) => `${letterOf(table, one)} ${headingOf(one)}`).join(';'),
  });
  if (answer === null) return { ...table, open: { id, code: CODE } };
  if (answer === SUM) return withSums(table, main.column, all);
  const chosen = all.find((one) => letterOf(table, one) === answer);
  return chosen === undefined ? table : withAmounts(table, chosen.column);
}

/** Numbers that add up without a text that is no amount. */
const isPlain = (table: FoundTable, column: number): boolean =>
  Array.from({ length: table.to - table.from }, (_, at) => partAt(table, table.from + at, column)).every(
    (sen) => !Number.isNaN(sen),
  );

const withAmounts = (table: FoundTable, column: number): FoundTable => ({
  ...table,
  columns: new Map([...table.columns, [DEPOSIT_AMOUNT, column]]),
});

/** The list with the sum of the columns in the place of its amounts. */
function withSums(table: FoundTable, own: number, all: readonly MoneyColumn[]): FoundTable {
  const values = table.grid.values.map((cells, row) => {
    if (row < table.from || row >= table.to || all.every(({ column }) => (cells[column] ?? '') === ''))
      return cells;
    const sen = all.reduce((sum, { column }) => sum + partAt(table, row, column), 0);
    return cells.map((value, column) => (column === own ? sen / 100 : value));
  });
  return { ...table, grid: { ...table.grid, values } };
}
