// The golden cases of layout I and what is true in each.
import { DISTRICT, OFFICES, type Account } from './facts';
import { accountTruth, accountsTruth, openTruth, type LayoutCase } from './layoutCase';
import { depositList, depositsOf, shuffled, targetList } from './layoutI';

const asOf = '2026-09-30';
const ALL = { asOf, questions: 0, indicators: accountsTruth(DISTRICT, { asOf }) } as const;
const shared: readonly Account[] = DISTRICT.filter(({ office }) => office !== 'bapenda').map((account) => ({
  ...account,
  code: '4.1.02.02.01.0003',
  name: 'Retribusi Penyewaan Tanah dan Bangunan',
}));

const inOrder = depositsOf(DISTRICT, 9);
const yearBefore = inOrder.slice(0, 30).map((deposit) => ({ ...deposit, date: '2025-12-29' }));

export const CASES_I: readonly LayoutCase[] = [
  {
    name: 'layout-i-deposits',
    title: 'Layout I: a list of deposits',
    note: 'Every deposit up to 30 September, shuffled, several a day; the corrections of one account are negative. An account without a deposit in a month has 0 there, because its office has later ones.',
    sheets: [
      targetList({ accounts: DISTRICT }),
      depositList({ deposits: shuffled(depositsOf(DISTRICT, 9)) }),
    ],
    ...ALL,
  },
  {
    name: 'layout-i-text-dates',
    title: 'Layout I: dates and amounts as text',
    note: 'Dates as `07/03/2026`, day first, amounts as `1.234.567,89`, codes as `4.1.1.09.01.0001`; titles above the list.',
    sheets: [
      targetList({ accounts: DISTRICT }),
      depositList({
        deposits: shuffled(depositsOf(DISTRICT, 9)),
        dates: 'text',
        style: 'text',
        code: 'p13',
        hasTitles: true,
      }),
    ],
    ...ALL,
  },
  {
    name: 'layout-i-long-dates',
    title: 'Layout I: dates in words',
    note: 'Dates as `7 Agt 2026`, amounts as `Rp 1.234.567,89`, codes without dots.',
    sheets: [
      targetList({ accounts: DISTRICT }),
      depositList({
        deposits: shuffled(depositsOf(DISTRICT, 9)),
        dates: 'longText',
        style: 'rupiahText',
        code: 'compact',
      }),
    ],
    ...ALL,
  },
  {
    name: 'layout-i-later-dates',
    title: 'Layout I: deposits after the evaluation date',
    note: 'The list runs to December; on 30 September the rows dated later are ignored (rules, section 2).',
    sheets: [
      targetList({ accounts: DISTRICT }),
      depositList({ deposits: shuffled(depositsOf(DISTRICT, 12)) }),
    ],
    ...ALL,
  },
  {
    name: 'layout-i-within-month',
    title: 'Layout I: evaluated within a month',
    note: 'On 15 August TW I and TW II are due; deposits of August up to that day change nothing that is judged.',
    sheets: [
      targetList({ accounts: DISTRICT }),
      depositList({ deposits: shuffled(depositsOf(DISTRICT, 12)) }),
    ],
    asOf: '2026-08-15',
    questions: 0,
    indicators: accountsTruth(DISTRICT, { asOf: '2026-08-15' }),
  },
  {
    name: 'layout-i-silent-office',
    title: 'Layout I: an office that has not reported its last month',
    note: 'The trade office has no deposit after August, so its September is no data and TW III incomplete; the other offices have September.',
    sheets: [
      targetList({ accounts: DISTRICT }),
      depositList({
        deposits: shuffled(
          depositsOf(DISTRICT, 9).filter(
            ({ account, date }) => account.office !== 'disdag' || date < '2026-09-01',
          ),
        ),
      }),
    ],
    asOf,
    questions: 0,
    indicators: DISTRICT.map((account) => ({
      name: account.name,
      periods: accountTruth(account, { asOf, ...(account.office === 'disdag' ? { missing: [9] } : {}) }),
    })),
  },
  {
    name: 'layout-i-one-account-three-offices',
    title: 'Layout I: one account that belongs to three offices',
    note: 'The same code and name under three offices: the key is office and account (rules, section 8).',
    sheets: [targetList({ accounts: shared }), depositList({ deposits: shuffled(depositsOf(shared, 9)) })],
    asOf,
    questions: 0,
    indicators: shared.map((account) => ({
      name: account.name,
      office: OFFICES[account.office].name,
      periods: accountTruth(account, { asOf }),
    })),
  },
  {
    name: 'layout-i-whole-year',
    title: 'Layout I: the whole year',
    note: 'All deposits of the year, in order of account and date, evaluated on 31 December.',
    sheets: [targetList({ accounts: DISTRICT }), depositList({ deposits: depositsOf(DISTRICT, 12) })],
    asOf: '2026-12-31',
    questions: 0,
    indicators: accountsTruth(DISTRICT, { asOf: '2026-12-31' }),
  },
  {
    name: 'layout-i-month-first',
    title: 'Layout I: text dates with the month first',
    note: 'Dates as `07/28/2026`: half of them can only be month first, so all of them are.',
    sheets: [
      targetList({ accounts: DISTRICT }),
      depositList({ deposits: shuffled(depositsOf(DISTRICT, 9)), dates: 'monthFirst' }),
    ],
    ...ALL,
  },
  {
    name: 'layout-i-other-years',
    title: 'Layout I: deposits of the year before, a total at the end',
    note: 'Thirty deposits are dated December 2025 and belong to no month of 2026; the last row is the total of the list and no deposit.',
    sheets: [
      targetList({ accounts: DISTRICT }),
      depositList({
        deposits: shuffled([...depositsOf(DISTRICT, 9), ...yearBefore]),
        dates: 'iso',
        hasTotal: true,
      }),
    ],
    ...ALL,
  },
  {
    name: 'layout-i-no-target',
    title: 'Layout I: deposits of an account without a target',
    note: 'Deposits of an account that the target sheet does not have: an issue, and no change for the others.',
    sheets: [
      targetList({ accounts: DISTRICT.filter(({ name }) => name !== 'PBBP2') }),
      depositList({ deposits: shuffled(depositsOf(DISTRICT, 9)) }),
    ],
    asOf,
    questions: null,
    indicators: accountsTruth(
      DISTRICT.filter(({ name }) => name !== 'PBBP2'),
      { asOf },
    ),
  },
  {
    name: 'layout-i-unreadable-date',
    title: 'Layout I: a date that cannot be read',
    note: 'One deposit of the water tax is dated `tgl. menyusul`: it may belong to any month, so that account waits in every due period; the others are judged.',
    sheets: [
      targetList({ accounts: DISTRICT }),
      depositList({
        deposits: inOrder,
        unreadable: {
          at: inOrder.findIndex(({ account }) => account.name === 'Pajak Air Tanah'),
          written: 'tgl. menyusul',
        },
      }),
    ],
    asOf,
    questions: null,
    indicators: DISTRICT.map((account) => {
      const truth = accountTruth(account, { asOf });
      return {
        name: account.name,
        periods: account.name === 'Pajak Air Tanah' ? openTruth(truth) : truth,
      };
    }),
  },
];
