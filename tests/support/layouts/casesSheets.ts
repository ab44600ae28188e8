// Golden cases of books whose sheets belong together: next year's targets beside this year, targets of the quarters on the
// reports of their own, a recapitulation of the sheets of the months.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { CITY, MONTHS, QUARTERS, upTo, type Account } from './facts';
import { accountsTruth, type LayoutCase } from './layoutCase';
import { money } from './money';
import { SheetDraft } from './sheetDraft';

const asOf = '2026-09-30';
const OFFICE = 'BADAN PENDAPATAN DAERAH';
const UNTIL = 9;
const monthly = accountsTruth(CITY, { asOf, missing: [10, 11, 12] });

const plain = (amount: bigint | null): SheetCell => money(amount, 'number');
const left = ({ code, name, annual }: Account): readonly SheetCell[] => [code, name, plain(annual)];
const between = (account: Account, first: number, last: number): bigint =>
  upTo([account], last) - upTo([account], first - 1);

function sheet(
  name: string,
  title: string,
  headings: readonly string[],
  cells: (account: Account) => readonly SheetCell[],
): WrittenSheet {
  const draft = new SheetDraft(name);
  draft.row(OFFICE);
  draft.row(title);
  draft.blank();
  draft.row('Kode Rekening', 'Uraian', ...headings);
  for (const account of CITY) draft.row(...cells(account));
  return draft.sheet();
}

const monthCells = (account: Account): readonly SheetCell[] =>
  MONTHS.map((_, at) => plain(at < UNTIL ? (account.months[at] ?? 0n) : null));

/** Own targets of the quarters that are no shares of the preset schedule. */
const SHARES = [20n, 25n, 30n];
const stage = ({ annual }: Account, quarter: number): bigint => (annual * (SHARES[quarter] ?? 0n)) / 100n;
const stages = (account: Account): readonly bigint[] => {
  const upToQuarter = SHARES.map((_, at) =>
    SHARES.slice(0, at + 1).reduce((sum, __, quarter) => sum + stage(account, quarter), 0n),
  );
  return [...upToQuarter, account.annual];
};

export const CASES_SHEETS: readonly LayoutCase[] = [
  {
    name: 'layout-sheets-next-year',
    title: 'A sheet of next year with its targets',
    note: 'Sheets `2026` and `2027`: the year of the evaluation is judged, and the sheet of targets for the next one is told and left alone.',
    asOf,
    questions: 0,
    indicators: monthly,
    sheets: [
      sheet('2026', 'REALISASI PAD TAHUN 2026', ['Target', ...MONTHS], (account) => [
        ...left(account),
        ...monthCells(account),
      ]),
      sheet('2027', 'TARGET PAD TAHUN 2027', ['Target', ...MONTHS], ({ code, name, annual }) => [
        code,
        name,
        plain(annual * 2n),
      ]),
    ],
  },
  {
    name: 'layout-sheets-quarter-targets',
    title: 'Targets of the quarters on the reports of their own',
    note: '`Target Triwulan Ini` stands on the report of each quarter: together they are the stages, and the fourth, which no report states yet, is asked about. Answered: it holds the rest of the year.',
    asOf,
    questions: null,
    answers: { 'stages:TW III!IV': 'carry' },
    indicators: accountsTruth(CITY, { asOf, known: [3, 6, 9], stages }),
    sheets: QUARTERS.slice(0, 3).map((quarter, at) =>
      sheet(
        `TW ${quarter}`,
        `LAPORAN REALISASI PAD TRIWULAN ${quarter} TAHUN 2026`,
        ['Target Setahun', 'Target Triwulan Ini', 'Realisasi Triwulan Ini'],
        (account) => [
          ...left(account),
          plain(stage(account, at)),
          plain(between(account, at * 3 + 1, at * 3 + 3)),
        ],
      ),
    ),
  },
  {
    name: 'layout-sheets-recap-of-months',
    title: 'A recapitulation beside the sheets of its months',
    note: 'The months of `REKAP` are those of the sheets `Januari` to `September`, whose column says neither realisation nor whether it runs from January. They agree to the sen: counted once, and nothing is asked.',
    asOf,
    questions: 0,
    indicators: monthly,
    sheets: [
      sheet('REKAP', 'REKAPITULASI PENERIMAAN TAHUN 2026', ['Target', ...MONTHS], (account) => [
        ...left(account),
        ...monthCells(account),
      ]),
      ...MONTHS.slice(0, UNTIL).map((month, at) =>
        sheet(month, `PENERIMAAN BULAN ${month.toUpperCase()} 2026`, ['Jumlah Penerimaan'], (account) => [
          account.code,
          account.name,
          plain(account.months[at] ?? 0n),
        ]),
      ),
    ],
  },
];
