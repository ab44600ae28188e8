// Running totals and own figures under every kind of heading, with months of zero and corrections that make a total fall:
// the words decide, else the figures, else a question; never the other reading.
import { MONTHS, upTo, type Account } from '../support/layouts/facts';
import { figureSheet } from '../support/layouts/figureSheets';
import { accountsTruth, asOfEnd } from '../support/layouts/layoutCase';
import { seeded, type Seeded } from '../support/seeded';
import { accountsFor } from './cleanBooks';
import { drawSeeds, falseVerdicts, few, judged, missedVerdicts, type HarmBook } from './harmBook';
import { PACT_SHEETS } from './pactSheets';

interface Heading {
  readonly words: (month: string) => string;
  /** Whether the words leave no doubt. */
  readonly isPlain: boolean;
}

const RUNNING: readonly Heading[] = [
  { words: (month) => `s.d. ${month}`, isPlain: true },
  { words: (month) => `S/D ${month.toUpperCase()}`, isPlain: true },
  { words: (month) => `Realisasi s.d. ${month}`, isPlain: true },
  { words: (month) => `Sampai dengan ${month}`, isPlain: true },
  { words: (month) => month, isPlain: false },
];
const OWN: readonly Heading[] = [
  { words: (month) => `Realisasi Bulan ${month}`, isPlain: false },
  { words: (month) => month.toUpperCase(), isPlain: false },
];

/** Accounts of one size with quiet months, zeros at the start, and corrections. */
function drawnAccounts(draw: Seeded): readonly Account[] {
  const quiet = draw.oneOf([0, 10, 40]);
  const corrected = draw.oneOf([0, 0, 15]);
  return accountsFor('D')
    .slice(0, 7)
    .map((account) => {
      const annual = BigInt(draw.whole(50, 9_999)) * 10_000_000n;
      const grows = draw.chance(30);
      const months = MONTHS.map((_, month) => {
        if (draw.chance(quiet)) return 0n;
        const own =
          (annual * BigInt(grows ? (month + 1) * 12 + draw.whole(0, 9) : draw.whole(30, 130))) / 1000n;
        return draw.chance(corrected) ? -own / 4n : own;
      });
      return { ...account, annual, months };
    });
}

function bookOf(draw: Seeded, heading: Heading, isRunning: boolean): HarmBook {
  const accounts = drawnAccounts(draw);
  const last = draw.oneOf([6, 9, 12]);
  const sheet = figureSheet({
    accounts,
    sheet: 'Realisasi',
    titles: ['TARGET DAN REALISASI PENDAPATAN'],
    columns: [
      { heading: 'Target APBD 2026', of: ({ annual }) => annual },
      ...MONTHS.map((month, index) => ({
        heading: heading.words(month),
        of: (account: Account) =>
          index >= last ? null : isRunning ? upTo([account], index + 1) : (account.months[index] ?? 0n),
      })),
    ],
  });
  const missing = MONTHS.map((_, index) => index + 1).filter((month) => month > last);
  return {
    layout: 'figures',
    sheets: [sheet, ...PACT_SHEETS],
    asOf: asOfEnd(last),
    indicators: accountsTruth(accounts, { asOf: asOfEnd(last), missing }),
  };
}

async function wrongIn(
  seeds: readonly number[],
  headings: readonly Heading[],
  isRunning: boolean,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const seed of seeds) {
    const draw = seeded(seed);
    const heading = draw.oneOf(headings);
    const book = bookOf(draw, heading, isRunning);
    const json = await judged(book);
    const lines = [
      ...falseVerdicts(book.indicators, json),
      ...(heading.isPlain ? missedVerdicts(book.indicators, json) : []),
    ];
    wrong.push(...lines.map((line) => `${String(seed)}, ${heading.words('Mei')}: ${line}`));
  }
  return wrong;
}

describe('a series of months', () => {
  it('of running totals is never added up', async () => {
    expect(few(await wrongIn(drawSeeds(70), RUNNING, true))).toEqual([]);
  });

  it('of own figures is never taken for running totals', async () => {
    expect(few(await wrongIn(drawSeeds(50, 1001), OWN, false))).toEqual([]);
  });
});
