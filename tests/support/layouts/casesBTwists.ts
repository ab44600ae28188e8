// Golden cases of layout B with something amiss or in the way: no month, last year, contradictions, pages, spending.
import { SPENDING, TRANSFERS, type Account } from './facts';
import { fullPeriod, layoutB } from './layoutB';
import { accountsTruth, openTruth, type ExpectedIndicator, type LayoutCase } from './layoutCase';
import {
  accounts,
  asOf,
  FIRST_NINE,
  KNOWN_ALL_MONTHS,
  KNOWN_IN_SEPTEMBER,
  month,
  office,
  september,
} from './monthReports';
import { ALL_PERIODS } from './truth';

/** The September sheet states other targets: ten percent more. */
const raised = ({ annual }: Account): bigint => (annual * 110n) / 100n;

const WATER = '4.1.01.12.01.0001';
/** The water tax open in these periods, every other row as it is. */
const openFor = (
  indicators: readonly ExpectedIndicator[],
  periods: readonly string[],
): readonly ExpectedIndicator[] =>
  indicators.map((indicator) => {
    if (indicator.name !== 'Pajak Air Tanah') return indicator;
    const settled = ALL_PERIODS.filter((period) => !periods.includes(period));
    return { ...indicator, periods: openTruth(indicator.periods, settled) };
  });

const budget = [...accounts, ...TRANSFERS, ...SPENDING];
const lastYear = accounts.map((account) => ({
  ...account,
  annual: (account.annual * 9n) / 10n,
  months: account.months.map((own) => (own * 7n) / 10n),
}));

export const CASES_B_TWISTS: readonly LayoutCase[] = [
  {
    name: 'layout-b-no-period',
    title: 'Layout B: a sheet that names no month',
    note: '`s/d Bulan ini` of which month? Nothing says it, so a question; until it is answered, nothing that is due is judged.',
    sheets: [layoutB({ accounts, month: 9, office, sheet: 'LRA', periodLine: null, hasSignature: false })],
    asOf,
    questions: 1,
    indicators: accountsTruth(accounts, { asOf, known: [9] }).map((indicator) => ({
      ...indicator,
      periods: openTruth(indicator.periods),
    })),
  },
  {
    name: 'layout-b-target-changes',
    title: 'Layout B: the September sheet has other targets',
    note: `Sheets of June and September; the targets of September are ten percent higher, as after a revised budget, but no sheet says from when. A revision without a date is
a question (rules, section 4.1), which can change TW III; the account without a target stays without one. What TW II says meanwhile is left open here: the higher
target may or may not have been in force.`,
    sheets: [month(6), month(9, { annual: raised })],
    asOf,
    questions: null,
    indicators: accountsTruth(accounts, { asOf, known: [5, 6, 8, 9] }).map((indicator) => ({
      ...indicator,
      periods: {
        'TW III':
          indicator.periods['TW III']?.status === 'Tidak Ada Target'
            ? indicator.periods['TW III']
            : { attainment: null, status: 'Perlu Keputusan' },
      },
    })),
  },
  {
    name: 'layout-b-last-year',
    title: 'Layout B: last year beside this year',
    note: 'The same report of September 2025 and of September 2026 in one workbook, as the titles say; last year had other figures. The latest year is judged, the other one left alone.',
    sheets: [
      layoutB({
        accounts: lastYear,
        office,
        month: 9,
        sheet: 'LRA 2025',
        year: 2025,
        periodLine: 'Periode : 01 Januari 2025 s.d. 30 September 2025',
      }),
      september({ sheet: 'LRA 2026' }),
    ],
    ...KNOWN_IN_SEPTEMBER,
  },
  {
    name: 'layout-b-slip',
    title: 'Layout B: columns that contradict each other in one row',
    note: `In the row of the water tax last month and this month do not add up to the third column: what had come in by September stands there in two ways, a question for that row and TW III
(rules, section 8: rows where they agree go on).`,
    sheets: [september({ slip: { code: WATER, in: 'own', by: 100_000_000n } })],
    asOf,
    questions: null,
    indicators: openFor(KNOWN_IN_SEPTEMBER.indicators, ['TW III']),
  },
  {
    name: 'layout-b-restated',
    title: 'Layout B: April restates March in one row',
    note: `Nine sheets; in the row of the water tax the April sheet has another total up to March than the March sheet. TW I of that row is open; every other period has one total at its
end.`,
    sheets: FIRST_NINE.map((number) =>
      month(number, number === 4 ? { slip: { code: WATER, in: 'before', by: 2_500_000_000n } } : {}),
    ),
    asOf,
    questions: null,
    indicators: openFor(KNOWN_ALL_MONTHS.indicators, ['TW I']),
  },
  {
    name: 'layout-b-copied-title',
    title: 'Layout B: a title that was not brought up to date',
    note: 'The sheet `September` was copied from `Agustus` and its title still says 31 August: two sheets of one month with other figures. Whether the second is September is a question; TW III hangs on it.',
    sheets: [month(8), month(9, { periodLine: fullPeriod(8), hasSignature: false })],
    asOf,
    questions: null,
    indicators: accountsTruth(accounts, { asOf, known: [7, 8, 9] }).map((indicator) => ({
      ...indicator,
      periods: { 'TW III': openTruth(indicator.periods)['TW III'] ?? { attainment: null, status: '' } },
    })),
  },
  {
    name: 'layout-b-indents',
    title: 'Layout B: levels by indent, in thousands',
    note: 'The names stand in one column and show their level by the indent of the cell; a line above says `(dalam ribuan rupiah)`; a total stands at the end.',
    sheets: [
      september({
        names: 'indent',
        style: 'thousands',
        unitLine: '(dalam ribuan rupiah)',
        totalName: 'JUMLAH PENDAPATAN',
      }),
    ],
    ...KNOWN_IN_SEPTEMBER,
  },
  {
    name: 'layout-b-spaces',
    title: 'Layout B: levels by spaces',
    note: 'The names stand in one column with three spaces a level, as an export pads them.',
    sheets: [september({ names: 'spaces', order: 'thisLastTo', hasNumberRow: true })],
    ...KNOWN_IN_SEPTEMBER,
  },
  {
    name: 'layout-b-pages',
    title: 'Layout B: the heading again on every page',
    note: 'After every twelve rows a page ends: a line `Halaman 1`, a blank row, both header rows and the number row again. It is one table.',
    sheets: [september({ pageRows: 12, hasNumberRow: true, style: 'text' })],
    ...KNOWN_IN_SEPTEMBER,
  },
  {
    name: 'layout-b-whole-budget',
    title: 'Layout B: transfers and spending under own revenue',
    note: `The whole budget on one sheet. A transfer is revenue, so higher is better; for spending (codes that begin with 5) a blank direction is a question (rules, section 5) and the
rows wait.`,
    sheets: [september({ accounts: budget })],
    asOf,
    questions: null,
    indicators: accountsTruth(budget, { asOf, known: [8, 9] }).map((indicator, index) =>
      budget[index]?.code.startsWith('5') === true
        ? { ...indicator, periods: openTruth(indicator.periods) }
        : indicator,
    ),
  },
];
