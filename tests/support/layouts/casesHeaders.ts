// Golden cases of headers that say more than one row can: months under quarters, four rows, units below, tables beside each
// other, stretches, last year beside this one, periods of which nothing says whether they reach from January on.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { CITY, MONTHS, QUARTERS, upTo, type Account } from './facts';
import { accountsTruth, openTruth, type LayoutCase } from './layoutCase';
import { money, percent } from './money';
import { blanks, SheetDraft } from './sheetDraft';

const asOf = '2026-09-30';
const TITLES = ['TARGET DAN REALISASI PENDAPATAN ASLI DAERAH', 'TAHUN ANGGARAN 2026'];
const LEFT = ['Kode Rekening', 'Uraian', 'Target'];
const UNTIL = 9;
const monthly = accountsTruth(CITY, { asOf, missing: [10, 11, 12] });
const quarterly = accountsTruth(CITY, { asOf, known: [3, 6, 9] });
const once = accountsTruth(CITY, { asOf, known: [9] });

const plain = (amount: bigint | null): SheetCell => money(amount, 'number');
const between = (account: Account, first: number, last: number): bigint =>
  upTo([account], last) - upTo([account], first - 1);
const ownMonths = (account: Account): readonly SheetCell[] =>
  MONTHS.map((_, at) => plain(at < UNTIL ? (account.months[at] ?? 0n) : null));
const left = ({ code, name, annual }: Account): readonly SheetCell[] => [code, name, plain(annual)];
const under = (heading: string, count: number): readonly SheetCell[] => [heading, ...blanks(count - 1)];

function written(
  headers: readonly (readonly SheetCell[])[],
  cells: (account: Account) => readonly SheetCell[],
  titles: readonly string[] = TITLES,
): readonly WrittenSheet[] {
  const draft = new SheetDraft('PAD');
  for (const title of titles) draft.row(title);
  draft.blank();
  for (const header of headers) draft.row(...header);
  for (const account of CITY) draft.row(...cells(account));
  return [draft.sheet()];
}

function besideEachOther(): readonly WrittenSheet[] {
  const draft = new SheetDraft('PAD');
  for (const title of TITLES) draft.row(title);
  const header = [...LEFT, ...MONTHS];
  draft.row(...header, null, ...header);
  const half = Math.ceil(CITY.length / 2);
  const row = (account: Account | undefined): readonly SheetCell[] =>
    account === undefined ? blanks(header.length) : [...left(account), ...ownMonths(account)];
  for (let at = 0; at < half; at += 1) draft.row(...row(CITY[at]), null, ...row(CITY[half + at]));
  return [draft.sheet()];
}

export const CASES_HEADERS: readonly LayoutCase[] = [
  {
    name: 'layout-headers-months-under-quarters',
    title: 'Months under quarters, with the sum of each quarter',
    note: '`TRIWULAN I` over `Januari`, `Februari`, `Maret`, `Jumlah`: the months are months, the sums are theirs and are not added again.',
    asOf,
    questions: 0,
    indicators: monthly,
    sheets: written(
      [
        [...LEFT, ...under('REALISASI', 16)],
        [...blanks(3), ...QUARTERS.flatMap((roman) => under(`TRIWULAN ${roman}`, 4))],
        [...blanks(3), ...QUARTERS.flatMap((_, at) => [...MONTHS.slice(at * 3, at * 3 + 3), 'Jumlah'])],
      ],
      (account) => [
        ...left(account),
        ...QUARTERS.flatMap((_, at) => [
          ...ownMonths(account).slice(at * 3, at * 3 + 3),
          plain(at < 3 ? between(account, at * 3 + 1, at * 3 + 3) : null),
        ]),
      ],
    ),
  },
  {
    name: 'layout-headers-four-rows',
    title: 'Four header rows, the last of units, and a number row',
    note: 'A band over all months, semesters, quarters, months. Nothing of it reaches from January on.',
    asOf,
    questions: 0,
    indicators: monthly,
    sheets: written(
      [
        [...LEFT, ...under('REALISASI PENDAPATAN', 12)],
        [...blanks(3), ...under('SEMESTER I', 6), ...under('SEMESTER II', 6)],
        [...blanks(3), ...QUARTERS.flatMap((roman) => under(`TW ${roman}`, 3))],
        [...blanks(3), ...MONTHS],
        Array.from({ length: 15 }, (_, at) => at + 1),
      ],
      (account) => [...left(account), ...ownMonths(account)],
    ),
  },
  {
    name: 'layout-headers-units-below',
    title: 'A row of units under the headings',
    note: '`(Rp ribu)` stands in a row of its own under each heading of figures: every figure is in thousands.',
    asOf,
    questions: 0,
    indicators: monthly,
    sheets: written(
      [
        [...LEFT, ...MONTHS],
        [null, null, ...Array.from({ length: 13 }, () => '(Rp ribu)')],
      ],
      ({ code, name, annual, months }) => [
        code,
        name,
        money(annual, 'thousands'),
        ...months.map((own, at) => money(at < UNTIL ? own : null, 'thousands')),
      ],
    ),
  },
  {
    name: 'layout-headers-beside-each-other',
    title: 'Two halves of a list beside each other',
    note: 'The same headings twice in one row, a blank column between; each half names other accounts.',
    asOf,
    questions: 0,
    indicators: monthly,
    sheets: besideEachOther(),
  },
  {
    name: 'layout-headers-stretches',
    title: 'Quarters as stretches of months',
    note: '`April s.d. Juni` is the second quarter alone, although `s.d.` stands in it.',
    asOf,
    questions: 0,
    indicators: quarterly,
    sheets: written(
      [
        [...LEFT, ...under('Realisasi', 3)],
        [...blanks(3), 'Januari s.d. Maret', 'April s.d. Juni', 'Juli s.d. September'],
      ],
      (account) => [...left(account), ...[1, 4, 7].map((first) => plain(between(account, first, first + 2)))],
    ),
  },
  {
    name: 'layout-headers-last-year-beside',
    title: "Last year's total under the same heading as this year's",
    note: '`Realisasi` spreads over `s.d. Bulan Ini Tahun Lalu` and `s.d. Bulan Ini Tahun Ini`; without the lower row the first of them would stand for this year.',
    asOf,
    questions: 0,
    indicators: once,
    sheets: written(
      [
        [...LEFT, ...under('Realisasi', 3)],
        [...blanks(3), 's.d. Bulan Ini Tahun Lalu', 's.d. Bulan Ini Tahun Ini', 'Naik/Turun'],
      ],
      (account) => {
        const now = upTo([account], UNTIL);
        const then = (now * 9n) / 10n;
        return [...left(account), plain(then), plain(now), plain(now - then)];
      },
      [...TITLES, 'BULAN SEPTEMBER 2026'],
    ),
  },
  {
    name: 'layout-headers-letters',
    title: 'Target and realisation of each month by one letter',
    note: '`T`, `R` and `%` under each month. The monthly targets make the stages.',
    asOf,
    questions: 0,
    indicators: accountsTruth(CITY, {
      asOf,
      missing: [10, 11, 12],
      stages: ({ annual }) => [3n, 6n, 9n].map((months) => (annual / 12n) * months).concat([annual]),
    }),
    sheets: written(
      [
        [...LEFT, ...MONTHS.flatMap((month) => under(month, 3))],
        [...blanks(3), ...MONTHS.flatMap(() => ['T', 'R', '%'])],
      ],
      (account) => {
        const part = account.annual / 12n;
        return [
          ...left(account),
          ...MONTHS.flatMap((_, at) => {
            const planned = at < 11 ? part : account.annual - 11n * part;
            const own = account.months[at] ?? 0n;
            const isKnown = at < UNTIL;
            return [
              plain(planned),
              plain(isKnown ? own : null),
              isKnown ? percent(own, planned, 'number') : null,
            ];
          }),
        ];
      },
    ),
  },
  {
    name: 'layout-headers-quarter-alone',
    title: 'A report that names a quarter alone',
    note: '`Realisasi` under the title `TRIWULAN III`: that quarter or all since January, asked once.',
    asOf,
    questions: 1,
    indicators: accountsTruth(CITY, { asOf, known: [] }).map(({ name, periods }) => ({
      ...(name === undefined ? {} : { name }),
      periods: { ...periods, 'TW III': openTruth(periods)['TW III'] ?? periods['TW III'] },
    })) as LayoutCase['indicators'],
    sheets: written(
      [[...LEFT, 'Realisasi', '%']],
      (account) => {
        const own = between(account, 7, 9);
        return [...left(account), plain(own), percent(own, account.annual, 'number')];
      },
      ['LAPORAN TARGET DAN REALISASI PAD', 'TRIWULAN III TAHUN ANGGARAN 2026'],
    ),
  },
];
