// Clean workbooks of several layouts over any accounts, with officials and pacts beside them. Puts no fault in.
import { CITY, DISTRICT, MONTHS, type Account } from '../support/layouts/facts';
import { layoutB } from '../support/layouts/layoutB';
import { accountsTruth, asOfEnd, placedIn, type KnownFacts } from '../support/layouts/layoutCase';
import { layoutC } from '../support/layouts/layoutC';
import { layoutD } from '../support/layouts/layoutD';
import { layoutE, stagesBy } from '../support/layouts/layoutE';
import { layoutF } from '../support/layouts/layoutF';
import { layoutH } from '../support/layouts/layoutH';
import { depositList, targetList, type Deposit } from '../support/layouts/layoutI';
import { longRevenue } from '../support/layouts/longRevenue';
import { monthList } from '../support/layouts/monthList';
import type { WrittenSheet } from '../support/sheetsWorkbook';
import type { HarmBook } from './harmBook';
import { PACT_SHEETS } from './pactSheets';

/** Makes the book of a layout with figures up to the end of a quarter (3, 6, 9 or 12). */
export type CleanBook = (accounts: readonly Account[], last: number) => HarmBook;

const monthsAfter = (last: number): readonly number[] =>
  MONTHS.map((_, index) => index + 1).filter((month) => month > last);
const monthsUpTo = (last: number): readonly number[] => MONTHS.map((_, index) => index + 1).slice(0, last);
const quarterEnds = (last: number): readonly number[] => [3, 6, 9, 12].filter((month) => month <= last);
export const STAGES = stagesBy(20n, 45n, 70n, 100n);

const book = (
  layout: string,
  sheets: readonly WrittenSheet[],
  accounts: readonly Account[],
  last: number,
  facts: Omit<KnownFacts, 'asOf'>,
): HarmBook => ({
  layout,
  sheets: [...sheets, ...PACT_SHEETS],
  asOf: asOfEnd(last),
  indicators: accountsTruth(accounts, { asOf: asOfEnd(last), ...facts }),
});

/** One deposit a month, so that a figure is the same in any unit. */
const monthlyDeposits = (accounts: readonly Account[], last: number): readonly Deposit[] =>
  accounts.flatMap((account, place) =>
    account.months.slice(0, last).flatMap((amount, month): readonly Deposit[] => {
      const day = String(1 + ((place * 7 + month * 3) % 28)).padStart(2, '0');
      const date = `2026-${String(month + 1).padStart(2, '0')}-${day}`;
      return amount === 0n ? [] : [{ date, account, amount }];
    }),
  );

const office = 'Badan Pendapatan Daerah';

export const CLEAN_BOOKS: Readonly<Record<string, CleanBook>> = {
  'B, a sheet a month': (accounts, last) =>
    book(
      'B',
      monthsUpTo(last).map((month) => layoutB({ accounts, month, office })),
      accounts,
      last,
      { known: monthsUpTo(last) },
    ),
  'C, one week': (accounts, last) => {
    const week = `KEADAAN S.D. ${asOfEnd(last).slice(8)} ${MONTHS[last - 1] ?? ''} 2026`;
    const sheet = layoutC({ accounts, month: last, shares: [75n, 100n], week, sheet: 'Mingguan' });
    return book('C', [sheet], accounts, last, { known: [last] });
  },
  'D, a matrix of months': (accounts, last) =>
    book('D', [layoutD({ accounts, empty: monthsAfter(last) })], accounts, last, {
      missing: monthsAfter(last),
    }),
  'E, cumulative quarters': (accounts, last) => {
    const sheet = layoutE({ accounts, stages: STAGES, quarters: last / 3 });
    const made = book('E', [sheet], accounts, last, { known: quarterEnds(last), stages: STAGES });
    return { ...made, indicators: placedIn(sheet, made.indicators) };
  },
  'F, the treasurer by month': (accounts, last) =>
    book(
      'F',
      monthsUpTo(last).map((month) => layoutF({ accounts, month })),
      accounts,
      last,
      { known: monthsUpTo(last) },
    ),
  'H, a row a quarter': (accounts, last) => {
    const indicators = accounts.map((account) => longRevenue(account, STAGES(account), last / 3));
    return book('H', [layoutH({ indicators, left: 'merged' })], accounts, last, {
      known: quarterEnds(last),
      stages: STAGES,
    });
  },
  'I, a list of deposits': (accounts, last) =>
    book(
      'I',
      [
        targetList({ accounts, heading: 'Target 2026' }),
        depositList({ deposits: monthlyDeposits(accounts, last), hasTitles: true }),
      ],
      accounts,
      last,
      { missing: monthsAfter(last) },
    ),
  'two sheets': (accounts, last) =>
    book(
      'pair',
      [
        targetList({ accounts, hasOffice: false, heading: 'Target 2026' }),
        monthList({ accounts, months: last }),
      ],
      accounts,
      last,
      { missing: monthsAfter(last) },
    ),
};

export const LAYOUT_NAMES = Object.keys(CLEAN_BOOKS);

/** The accounts that a layout's own office keeps. */
export const accountsFor = (layout: string): readonly Account[] =>
  layout.startsWith('B') || layout.startsWith('F') || layout.startsWith('I') ? DISTRICT : CITY;

/** The clean book of a layout; throws where there is no such layout. */
export function cleanBook(layout: string, last = 9, accounts = accountsFor(layout)): HarmBook {
  const make = CLEAN_BOOKS[layout];
  if (make === undefined) throw new Error(`No layout ${layout}`);
  return make(accounts, last);
}
