// The golden cases of layout B as offices export it, and what is true in each.
import { accountsOf, OFFICES, upTo } from './facts';
import { layoutB } from './layoutB';
import { accountsTruth, type LayoutCase } from './layoutCase';
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
import { settings } from './settingsSheet';
import { positionTruth } from './truth';

export const CASES_B: readonly LayoutCase[] = [
  {
    name: 'layout-b-september',
    title: 'Layout B: one sheet up to September',
    note: `One export with \`Periode : 01 Januari 2026 s.d. 30 September 2026\`: annual target, up to last month, this month, up to this month. Known are the
running totals at the end of August and of September, so TW III is judged; at the ends of March and June nothing is known (rules, section 3: the month at the
period's end must hold data).`,
    sheets: [september()],
    ...KNOWN_IN_SEPTEMBER,
  },
  {
    name: 'layout-b-august',
    title: 'Layout B: one sheet up to 31 August, evaluated on 31 August',
    note: 'The running totals at the ends of July and August are known. TW III is not due on 31 August, and the ends of March and June hold no data. The position is that of August: its share of the year, what remains, and a fourth of it for each month left, rounded up to the rupiah.',
    sheets: [layoutB({ accounts, office, month: 8, sheet: 'LRA', style: 'accounting', percent: 'fraction' })],
    asOf: '2026-08-31',
    questions: 0,
    indicators: accountsTruth(accounts, { asOf: '2026-08-31', known: [7, 8] }),
    position: accounts
      .filter((account) => account.annual > upTo([account], 8))
      .map((account) => ({ code: account.code, ...positionTruth(account.annual, upTo([account], 8), 8) })),
  },
  {
    name: 'layout-b-html-export',
    title: 'Layout B: an export whose numbers are all text',
    note: `Numbers as \`1.234.567,89\`, \`-\` for zero, codes as \`4.1.1.09.01.0001\`, this month before last month (the pair that sums to the third tells), a number row. A dash in
\`Bulan ini\` is zero: the running columns beside it are equal. The target \`-\` of the current account is none or zero: no target either way.`,
    sheets: [
      september({
        style: 'text',
        code: 'p13',
        order: 'thisLastTo',
        percent: 'textComma',
        hasNumberRow: true,
      }),
    ],
    ...KNOWN_IN_SEPTEMBER,
  },
  {
    name: 'layout-b-rupiah-text',
    title: 'Layout B: amounts as `1.234.567,-`',
    note: 'Text amounts with `,-` where there are no sen; codes with a dot behind.',
    sheets: [september({ style: 'textDash', code: 'trailingDot', percent: 'doubled' })],
    ...KNOWN_IN_SEPTEMBER,
  },
  {
    name: 'layout-b-nine-months',
    title: 'Layout B: nine month sheets',
    note: "A sheet for each month from January to September with the same accounts and targets: one indicator an account, and every quarter's end is known.",
    sheets: FIRST_NINE.map((number) => month(number)),
    ...KNOWN_ALL_MONTHS,
  },
  {
    name: 'layout-b-nine-months-text',
    title: 'Layout B: nine month sheets of text, out of order',
    note: 'The sheets lie from September back to January and are named `LRA 9` to `LRA 1`; only the period in the title says the month. Numbers are text, this month stands first.',
    sheets: [...FIRST_NINE].reverse().map((number) =>
      month(number, {
        sheet: `LRA ${String(number)}`,
        style: 'text',
        order: 'thisLastTo',
        code: 'p13',
        percent: 'textDot',
      }),
    ),
    ...KNOWN_ALL_MONTHS,
  },
  {
    name: 'layout-b-quarter-ends',
    title: 'Layout B: four sheets at the ends of the quarters',
    note: 'No period in the titles: the months are the names of the sheets. The whole year is due.',
    sheets: [3, 6, 9, 12].map((number) => month(number, { periodLine: null })),
    asOf: '2026-12-31',
    questions: 0,
    indicators: accountsTruth(accounts, { asOf: '2026-12-31', known: [2, 3, 5, 6, 8, 9, 11, 12] }),
  },
  {
    name: 'layout-b-per-period',
    title: 'Layout B: nine month sheets, judged per period',
    note: '`Basis Periode` is `Per Periode`: TW II and TW III take differences of the running totals against differences of the stages (rules, sections 3 and 4.3).',
    sheets: [...FIRST_NINE.map((number) => month(number)), settings(['Basis Periode', 'Per Periode'])],
    asOf,
    questions: 0,
    indicators: accountsTruth(accounts, { asOf, known: FIRST_NINE, isPerPeriod: true }),
  },
  {
    name: 'layout-b-mid-month',
    title: 'Layout B: a period that ends on 18 September',
    note: "A running total that ends before its month's last day is no data of that month (rules, section 3); August is known, no quarter's end is.",
    sheets: [september({ periodLine: 'Periode : 01 Januari 2026 s.d. 18 September 2026' })],
    asOf,
    questions: 0,
    indicators: accountsTruth(accounts, { asOf, known: [8] }),
  },
  {
    name: 'layout-b-month-line',
    title: 'Layout B: the month in a line of its own',
    note: 'Instead of a period the title says `BULAN : SEPTEMBER 2026`.',
    sheets: [september({ periodLine: 'BULAN : SEPTEMBER 2026', hasSignature: false })],
    ...KNOWN_IN_SEPTEMBER,
  },
  {
    name: 'layout-b-parents-differ',
    title: 'Layout B: parents that differ from the sum of their children',
    note: 'Every parent states Rp 5,000,000 more than its children have, in the target only. Parents are no indicators; the leaves are judged as they stand, and a stated total that differs is an issue (rules, section 8).',
    sheets: [september({ parentError: 500_000_000n })],
    ...KNOWN_IN_SEPTEMBER,
  },
  {
    name: 'layout-b-hidden-row',
    title: 'Layout B: a hidden row counts',
    note: 'The row of the leaf of the water tax is hidden; hidden rows count (rules, section 8). The codes `4` and `4.1` were typed as numbers.',
    sheets: [september({ hiddenCode: '4.1.01.12.01.0001', code: 'typed' })],
    ...KNOWN_IN_SEPTEMBER,
  },
  {
    name: 'layout-b-office-sheets',
    title: 'Layout B: one sheet an office',
    note: 'Each sheet names its office in the title and shows the period up to September; the trees of the offices repeat the same parents.',
    sheets: (['dinkes', 'dishub', 'disdag'] as const).map((key) =>
      layoutB({
        accounts: accountsOf(accounts, key),
        office: OFFICES[key].name,
        month: 9,
        sheet: OFFICES[key].name,
      }),
    ),
    asOf,
    questions: 0,
    indicators: accountsTruth(accountsOf(accounts, 'dinkes', 'dishub', 'disdag'), { asOf, known: [8, 9] }),
  },
];
