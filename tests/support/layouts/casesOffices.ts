// Golden cases of offices and of what money is: an office typed once for its group, blank cells that may be anyone's, offices
// as rows, expenditure by its title, money that is no revenue.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { CITY, MONTHS, OFFICES, QUARTERS, upTo, type Account } from './facts';
import {
  accountsTruth,
  accountTruth,
  openTruth,
  type ExpectedIndicator,
  type LayoutCase,
} from './layoutCase';
import { money } from './money';
import { SheetDraft } from './sheetDraft';

const asOf = '2026-09-30';
const UNTIL = 9;
const known = { asOf, missing: [10, 11, 12] };
const quarterly = { asOf, known: [3, 6, 9] };

const plain = (amount: bigint | null): SheetCell => money(amount, 'number');
const months = ({ months: own }: Account): readonly SheetCell[] =>
  MONTHS.map((_, at) => plain(at < UNTIL ? (own[at] ?? 0n) : null));
const quarters = (account: Account): readonly SheetCell[] =>
  QUARTERS.map((_, at) => plain(at < 3 ? upTo([account], at * 3 + 3) - upTo([account], at * 3) : null));
const QUARTER_HEADINGS = QUARTERS.map((roman) => `Realisasi TW ${roman}`);

const cityOf = (...places: readonly number[]): readonly Account[] =>
  places.flatMap((place) => CITY[place] ?? []);

/** Which account stands in which group, and what the group's first row says. */
const GROUPS: readonly (readonly [office: string, accounts: readonly Account[]])[] = [
  [OFFICES.bapenda.name, cityOf(0, 1, 2)],
  [OFFICES.dishub.name, cityOf(9, 7)],
  [OFFICES.disdag.name, cityOf(10)],
];

const TITLES = [OFFICES.bapenda.name.toUpperCase(), 'REALISASI PENDAPATAN ASLI DAERAH TAHUN 2026'];

function officeColumn(
  rows: readonly (readonly [cell: SheetCell, account: Account])[],
): readonly WrittenSheet[] {
  const draft = new SheetDraft('PAD');
  for (const title of TITLES) draft.row(title);
  draft.blank();
  draft.row('No', 'Perangkat Daerah', 'Uraian', 'Target', ...MONTHS);
  rows.forEach(([cell, account], at) => {
    draft.row(at + 1, cell, account.name, plain(account.annual), ...months(account));
  });
  return [draft.sheet()];
}

const typedOnce = GROUPS.flatMap(([office, accounts]) =>
  accounts.map((account, at): readonly [SheetCell, Account] => [at === 0 ? office : null, account]),
);
const ofGroups: readonly ExpectedIndicator[] = GROUPS.flatMap(([office, accounts]) =>
  accounts.map((account) => ({ name: account.name, office, periods: accountTruth(account, known) })),
);

const BLANK_AT = [1, 3];
const someBlank = cityOf(9, 0, 10, 1, 8).map((account, at): readonly [SheetCell, Account] => [
  BLANK_AT.includes(at) ? null : OFFICES[account.office].name,
  account,
]);

/** The realisation and the targets of an office's accounts together. */
const officeTotal = (office: string, accounts: readonly Account[]): Account => ({
  code: '',
  name: office,
  office: 'bapenda',
  annual: accounts.reduce((sum, { annual }) => sum + annual, 0n),
  months: MONTHS.map((_, at) => accounts.reduce((sum, account) => sum + (account.months[at] ?? 0n), 0n)),
});
const OFFICE_TOTALS = GROUPS.map(([office, accounts]) => officeTotal(office, accounts));

function listed(
  name: string,
  titles: readonly string[],
  headings: readonly string[],
  accounts: readonly Account[],
  left: (account: Account) => readonly SheetCell[],
  [across, cells]: readonly [
    headings: readonly string[],
    cells: (account: Account) => readonly SheetCell[],
  ] = [QUARTER_HEADINGS, quarters],
): readonly WrittenSheet[] {
  const draft = new SheetDraft(name);
  for (const title of titles) draft.row(title);
  draft.blank();
  draft.row('No', ...headings, ...across);
  accounts.forEach((account, at) => {
    draft.row(at + 1, ...left(account), plain(account.annual), ...cells(account));
  });
  return [draft.sheet()];
}

const called = (names: readonly string[], accounts: readonly Account[]): readonly Account[] =>
  accounts.map((account, at) => ({ ...account, code: '', name: names[at] ?? account.name }));
const LOSSES = called(['Nilai kerugian daerah', 'Kelebihan pembayaran', 'Nilai temuan pemeriksaan'], CITY);
const SPENT = called(['Honorarium pegawai', 'Obat dan bahan habis pakai', 'Pemeliharaan alat'], CITY);
const open = (accounts: readonly Account[]): readonly ExpectedIndicator[] =>
  accountsTruth(accounts, quarterly).map(({ periods, ...rest }) => ({
    ...rest,
    periods: openTruth(periods),
  }));

export const CASES_OFFICES: readonly LayoutCase[] = [
  {
    name: 'layout-offices-typed-once',
    title: 'An office typed once, on the first row of its group',
    note: "The cells below are blank and not merged. The title names who compiled the list: a blank cell is the office above, never the title's.",
    asOf,
    questions: 0,
    indicators: ofGroups,
    sheets: officeColumn(typedOnce),
  },
  {
    name: 'layout-offices-ditto',
    title: 'Ditto marks in the column of offices',
    note: '`"` and `idem` repeat the office above, and are no office themselves.',
    asOf,
    questions: 0,
    indicators: ofGroups,
    sheets: officeColumn(
      typedOnce.map(([cell, account], at) => [cell ?? (at % 2 === 0 ? '"' : 'idem'), account]),
    ),
  },
  {
    name: 'layout-offices-blank',
    title: 'Blank cells that may be of the office above or of the title',
    note: 'Only two rows leave the cell blank, and the title names an office that the column does not. One question for both; the statuses stand, for they are the same whoever answers for them.',
    asOf,
    questions: 1,
    indicators: someBlank.map(([cell, account]) => ({
      name: account.name,
      office: typeof cell === 'string' ? cell : '',
      periods: accountTruth(account, known),
    })),
    sheets: officeColumn(someBlank),
  },
  {
    name: 'layout-offices-as-rows',
    title: 'Offices as rows',
    note: 'The list of a coordination meeting: each office with its target and what it brought in. A row is one indicator of that office.',
    asOf,
    questions: 0,
    indicators: OFFICE_TOTALS.map((total) => ({
      name: total.name,
      office: total.name,
      periods: accountTruth(total, known),
    })),
    sheets: listed('PAD per OPD', TITLES, ['Nama OPD', 'Target PAD'], OFFICE_TOTALS, ({ name }) => [name], [
      MONTHS,
      months,
    ]),
  },
  {
    name: 'layout-money-no-revenue',
    title: 'Money that is no revenue',
    note: 'Losses and overpayments in rupiah on a sheet of indicators. Nothing calls them revenue: direction and method are asked, each once, and no schedule is applied before.',
    asOf,
    questions: 2,
    indicators: open(LOSSES.slice(0, 3)),
    sheets: listed(
      'IKU',
      ['INSPEKTORAT DAERAH', 'CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2026'],
      ['Indikator Kinerja', 'Satuan', 'Target'],
      LOSSES.slice(0, 3),
      ({ name }) => [name, 'Rupiah'],
    ),
  },
  {
    name: 'layout-money-spent',
    title: 'Expenditure by its title alone',
    note: 'No name says `Belanja`; the title does, as it would in every row: the direction is asked once.',
    asOf,
    questions: 1,
    indicators: open(SPENT.slice(0, 3)),
    sheets: listed(
      'RSUD',
      ['RSUD CONTOH', 'REALISASI BELANJA OPERASIONAL TAHUN 2026'],
      ['Uraian', 'Anggaran'],
      SPENT.slice(0, 3),
      ({ name }) => [name],
    ),
  },
];
