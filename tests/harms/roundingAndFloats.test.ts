// Sums that meet a threshold to the sen or miss it by one, in months with sen: the status is exact in every layout, a
// percentage is cut, and a shortfall of a sen is no breach.
import type { Account } from '../support/layouts/facts';
import { seeded, type Seeded } from '../support/seeded';
import { accountsFor, CLEAN_BOOKS, cleanBook, LAYOUT_NAMES, STAGES } from './cleanBooks';
import { drawSeeds, falseVerdicts, few, judged, missedVerdicts } from './harmBook';

const SCHEDULE = [15n, 40n, 75n, 100n];
const OWN_STAGES = ['E', 'H'];

/** What must have come in for exactly so many percent of a target, rounded up to the sen. */
const needed = (target: bigint, percent: bigint): bigint => (target * percent + 99n) / 100n;

/** Parts of a sum that plain doubles add up to something else now and then. */
function parts(draw: Seeded, sum: bigint, count: number): readonly bigint[] {
  const firsts = Array.from({ length: count - 1 }, () => (sum * BigInt(draw.whole(50, 400))) / 1000n);
  return [...firsts, firsts.reduce((rest, part) => rest - part, sum)];
}

/** Each quarter's end stands exactly at, one sen under or one sen above 100 or 90 percent of its stage. */
function onEdges(draw: Seeded, account: Account, layout: string): Account {
  const annual =
    BigInt(draw.whole(1, 900)) * 10n ** BigInt(draw.whole(9, 11)) + BigInt(draw.whole(0, 999_999));
  const sized = { ...account, annual };
  const stages = OWN_STAGES.includes(layout[0] ?? '')
    ? STAGES(sized)
    : SCHEDULE.map((share) => (annual * share) / 100n);
  const ends = stages.map((stage) => needed(stage, draw.oneOf([90n, 100n])) + BigInt(draw.whole(-1, 1)));
  return {
    ...sized,
    months: ends.flatMap((end, quarter) => parts(draw, end - (ends[quarter - 1] ?? 0n), 3)),
  };
}

describe('a sum at a threshold', () => {
  it.each(LAYOUT_NAMES)('%s is judged to the sen', async (layout) => {
    for (const seed of drawSeeds(2)) {
      const draw = seeded(seed);
      const accounts = accountsFor(layout).map((account) => onEdges(draw, account, layout));
      const book = cleanBook(layout, 12, accounts);
      const json = await judged(book);
      expect(few(falseVerdicts(book.indicators, json))).toEqual([]);
      expect(few(missedVerdicts(book.indicators, json))).toEqual([]);
    }
  });

  it('shows no percentage above the exact one and none of 100 below the target', async () => {
    for (const layout of Object.keys(CLEAN_BOOKS)) {
      const draw = seeded(7);
      const book = cleanBook(
        layout,
        12,
        accountsFor(layout).map((account) => onEdges(draw, account, layout)),
      );
      for (const { periods } of (await judged(book)).indicators)
        for (const { status, attainment } of Object.values(periods))
          if (status !== 'Tercapai') expect(Number(attainment)).toBeLessThan(100);
    }
  });

  it('is no breach when it is short by a sen', async () => {
    const short = (account: Account): Account => ({
      ...account,
      months: SCHEDULE.flatMap((share, quarter) => {
        const end = (account.annual * share) / 100n - 1n;
        const before = quarter === 0 ? 0n : (account.annual * (SCHEDULE[quarter - 1] ?? 0n)) / 100n - 1n;
        return [0n, 0n, end - before];
      }),
    });
    const json = await judged(cleanBook('D, a matrix of months', 12, accountsFor('D').map(short)));
    const verdicts = json.indicators.map(({ periods }) => periods['TW I']);
    expect(new Set(verdicts.map(({ status }) => status))).toEqual(new Set(['Mendekati Target']));
    expect(verdicts.map(({ pactStatus }) => pactStatus)).not.toContain('Terindikasi Pelanggaran');
  });
});
