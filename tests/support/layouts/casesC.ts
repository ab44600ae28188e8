// The golden cases of layout C and what is true in each.
import { CITY, DISTRICT } from './facts';
import { layoutC, type LayoutCOptions } from './layoutC';
import { accountsTruth, openTruth, type LayoutCase } from './layoutCase';

const asOf = '2026-09-30';
const LAST_WEEK = 'MINGGU KE-5 : 28 S.D. 30 SEPTEMBER 2026';

const week = (options: Partial<LayoutCOptions> = {}) =>
  layoutC({ accounts: CITY, sheet: 'Minggu V', month: 9, shares: [75n, 100n], week: LAST_WEEK, ...options });

const KNOWN_SEPTEMBER = {
  asOf,
  questions: 0,
  indicators: accountsTruth(CITY, { asOf, known: [9] }),
} as const;

export const CASES_C: readonly LayoutCase[] = [
  {
    name: 'layout-c-month-end',
    title: 'Layout C: a week that ends with the month',
    note: "The week ends on 30 September, so what had come in by then is the running total of September. Last week ended within the month: no data of any month's end.",
    sheets: [week()],
    ...KNOWN_SEPTEMBER,
  },
  {
    name: 'layout-c-mid-month',
    title: 'Layout C: a week within the month',
    note: 'The week ends on 18 September: no data of September (rules, section 3), and none of any other month.',
    sheets: [
      week({ sheet: 'Minggu III', shares: [40n, 60n], week: 'MINGGU KE-3 : 14 S.D. 18 SEPTEMBER 2026' }),
    ],
    asOf,
    questions: 0,
    indicators: accountsTruth(CITY, { asOf, known: [] }),
  },
  {
    name: 'layout-c-quarter-ends',
    title: 'Layout C: the last weeks of four quarters',
    note: 'Four sheets whose weeks end with a quarter; the year is due. Where the target is exceeded the rest is the text `-`, which is no figure of anything judged.',
    sheets: [
      week({ sheet: 'Maret', month: 3, week: 'MINGGU KE-5 : 30 S.D. 31 MARET 2026' }),
      week({ sheet: 'Juni', month: 6, week: 'MINGGU KE-5 : 29 S.D. 30 JUNI 2026' }),
      week({ sheet: 'September', month: 9 }),
      week({ sheet: 'Desember', month: 12, week: 'MINGGU KE-5 : 28 S.D. 31 DESEMBER 2026' }),
    ],
    asOf: '2026-12-31',
    questions: 0,
    indicators: accountsTruth(CITY, { asOf: '2026-12-31', known: [3, 6, 9, 12] }),
  },
  {
    name: 'layout-c-text-numbers',
    title: 'Layout C: an export whose numbers are all text',
    note: 'Numbers as `1.234.567,89`, percentages as `87,50%%`, the week dated by `s.d. 30 September 2026`.',
    sheets: [week({ style: 'text', percent: 'doubled', week: 'KEADAAN S.D. 30 SEPTEMBER 2026' })],
    ...KNOWN_SEPTEMBER,
  },
  {
    name: 'layout-c-thousands',
    title: 'Layout C: in thousands of rupiah',
    note: 'Every heading of an amount says `(Ribu Rp)`; cells hold thousands with sen behind. Target and realisation are of one unit.',
    sheets: [week({ style: 'thousands', unit: '(Ribu Rp)', percent: 'fraction' })],
    ...KNOWN_SEPTEMBER,
  },
  {
    name: 'layout-c-repeated-totals',
    title: 'Layout C: three blocks of totals under the table',
    note: 'Below the table the groups and their total stand three times more. None of them is an indicator and none is added (rules, section 8).',
    sheets: [week({ hasRepeatedTotals: true })],
    ...KNOWN_SEPTEMBER,
  },
  {
    name: 'layout-c-four-groups',
    title: 'Layout C: all four kinds of own revenue',
    note: 'Dividends have come in once, the current account has no target. Codes are cut to five cells as the sheet has them.',
    sheets: [
      week({ accounts: DISTRICT.map((account) => ({ ...account, code: account.code.slice(0, 12) })) }),
    ],
    asOf,
    questions: 0,
    indicators: accountsTruth(DISTRICT, { asOf, known: [9] }),
  },
  {
    name: 'layout-c-undated-week',
    title: 'Layout C: a week without dates',
    note: '`MINGGU KE-4 BULAN SEPTEMBER 2026` may or may not end with the month: a question; until it is answered, what it can change waits.',
    sheets: [week({ sheet: 'Minggu IV', week: 'MINGGU KE-4 BULAN SEPTEMBER 2026' })],
    asOf,
    questions: 1,
    indicators: accountsTruth(CITY, { asOf, known: [9] }).map((indicator) => ({
      ...indicator,
      periods: {
        ...indicator.periods,
        'TW III': openTruth(indicator.periods)['TW III'] ?? { attainment: null, status: '' },
      },
    })),
  },
  {
    name: 'layout-c-four-weeks',
    title: 'Layout C: four weeks of September',
    note: 'A sheet a week with the same targets. Only the last one ends with the month; the others are no data of September.',
    sheets: [
      week({ sheet: 'Minggu I', shares: [0n, 20n], week: 'MINGGU KE-1 : 1 S.D. 4 SEPTEMBER 2026' }),
      week({ sheet: 'Minggu II', shares: [20n, 40n], week: 'MINGGU KE-2 : 7 S.D. 11 SEPTEMBER 2026' }),
      week({ sheet: 'Minggu III', shares: [40n, 60n], week: 'MINGGU KE-3 : 14 S.D. 18 SEPTEMBER 2026' }),
      week({ sheet: 'Minggu V', shares: [75n, 100n] }),
    ],
    ...KNOWN_SEPTEMBER,
  },
];
