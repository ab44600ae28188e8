// Golden cases of rows that stand for others: accounts above the accounts of several offices, recaps beside their details, one
// name that stands twice.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { CITY, OFFICES, upTo, type Account } from './facts';
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
const KNOWN = { asOf, known: [3, 6, 9] };
const TITLES = ['KABUPATEN CONTOH', 'REALISASI PENDAPATAN ASLI DAERAH TAHUN 2026'];
const HEAD = ['Target', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'];

/** The annual target and the own figures of three quarters of accounts together. */
function figures(accounts: readonly Account[]): readonly SheetCell[] {
  const annual = accounts.reduce((sum, account) => sum + account.annual, 0n);
  const ends = [0, 3, 6, 9].map((month) => upTo(accounts, month));
  const own = ends.slice(1).map((end, at) => end - (ends[at] ?? 0n));
  return [annual, ...own].map((amount) => money(amount, 'number'));
}

const under = (code: string): readonly Account[] =>
  CITY.filter((account) => account.code.startsWith(`${code}.`));
const GROUPS = ['4.1.01', '4.1.02'].filter((code) => under(code).length > 0);
const OF_GROUPS = GROUPS.flatMap(under);
const groupName = (code: string): string => (code === '4.1.01' ? 'Pajak Daerah' : 'Retribusi Daerah');

function draftOf(name: string, titles: readonly string[] = TITLES): SheetDraft {
  const draft = new SheetDraft(name);
  for (const title of titles) draft.row(title);
  return draft.blank();
}

function officesOnLeaves(): readonly WrittenSheet[] {
  const draft = draftOf('PAD', ['KABUPATEN CONTOH', 'BADAN PENDAPATAN DAERAH', ...TITLES.slice(1)]);
  draft.row('Kode Rekening', 'Uraian', ...HEAD, 'Perangkat Daerah');
  draft.row('4.1', 'PENDAPATAN ASLI DAERAH', ...figures(OF_GROUPS), null);
  for (const code of GROUPS) {
    draft.row(code, groupName(code), ...figures(under(code)), '-');
    for (const account of under(code))
      draft.row(account.code, account.name, ...figures([account]), OFFICES[account.office].name);
  }
  return [draft.sheet()];
}

function recapBeside(): readonly WrittenSheet[] {
  const recap = draftOf('REKAP').row('No', 'Uraian', ...HEAD);
  GROUPS.forEach((code, at) => recap.row(at + 1, `Kelompok ${String(at + 1)}`, ...figures(under(code))));
  recap.row(null, 'JUMLAH', ...figures(OF_GROUPS));
  const detail = draftOf('RINCIAN').row('No', 'Uraian', ...HEAD);
  OF_GROUPS.forEach((account, at) => detail.row(at + 1, account.name, ...figures([account])));
  return [recap.sheet(), detail.sheet()];
}

function twice(): readonly WrittenSheet[] {
  const draft = draftOf('PAD').row('No', 'Uraian', ...HEAD);
  CITY.forEach((account, at) => draft.row(at + 1, account.name, ...figures([account])));
  const [first] = CITY;
  draft.hide(draft.next);
  if (first !== undefined) draft.row(null, first.name, ...figures([first]));
  return [draft.sheet()];
}

/** By their places, as two of them bear one name. */
function twiceTruth(): readonly ExpectedIndicator[] {
  const first = TITLES.length + 3;
  const all = accountsTruth(CITY, KNOWN);
  return [...all, ...all.slice(0, 1)].map(({ periods }, at) => ({
    source: { sheet: 'PAD', row: first + at },
    periods: at === 0 || at === all.length ? openTruth(periods) : periods,
  }));
}

export const CASES_ROWS: readonly LayoutCase[] = [
  {
    name: 'layout-rows-offices-on-leaves',
    title: 'Accounts over the accounts of several offices, offices on the lowest rows alone',
    note: 'The column `Perangkat Daerah` is blank or a dash on every account above others: such a row is a parent by its code, of all offices, and no row of the office in the title.',
    asOf,
    questions: 0,
    indicators: OF_GROUPS.map((account) => ({
      name: account.name,
      office: OFFICES[account.office].name,
      periods: accountTruth(account, KNOWN),
    })),
    sheets: officesOnLeaves(),
  },
  {
    name: 'layout-rows-recap-beside-details',
    title: 'A recap of plain numbers beside the sheet of its details',
    note: 'Every row of `REKAP` is, to the sen and in all columns, the sum of rows of `RINCIAN`: it is left out, and nothing counts twice.',
    asOf,
    questions: 0,
    indicators: accountsTruth(OF_GROUPS, KNOWN),
    sheets: recapBeside(),
  },
  {
    name: 'layout-rows-name-twice',
    title: 'One name that stands twice in a list without codes, the second row hidden',
    note: 'Both rows wait for one question; the others are judged.',
    asOf,
    questions: 1,
    indicators: twiceTruth(),
    sheets: twice(),
  },
];
