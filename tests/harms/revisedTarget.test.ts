// A revised target replayed over every month's end: from its date on it holds, before that the original one, never earlier
// and never later; without a date nothing is red because of it.
import { decimal, numberOf, sen } from '../support/layouts/money';
import { asOfEnd } from '../support/layouts/layoutCase';
import { revenueTruth } from '../support/layouts/truth';
import { seeded } from '../support/seeded';
import { drawSeeds, falseVerdicts, few, judged, missedVerdicts } from './harmBook';
import { templateSheets } from './templateRows';

const MONTH_ENDS = Array.from({ length: 12 }, (_, index) => asOfEnd(index + 1));

function drawn(seed: number) {
  const draw = seeded(seed);
  const annual = BigInt(draw.whole(100, 900)) * 1_000_000_000n + BigInt(draw.whole(0, 99));
  const revised = (annual * BigInt(draw.whole(60, 150))) / 100n;
  const from = `2026-${String(draw.whole(2, 12)).padStart(2, '0')}-${draw.oneOf(['01', '15', '28'])}`;
  const months = Array.from({ length: 12 }, () => (annual * BigInt(draw.whole(50, 110))) / 1000n);
  return { annual, revised, from, months };
}

const runningTo = (months: readonly bigint[], last: number): readonly (bigint | null)[] =>
  months.map((_, index) =>
    index < last ? months.slice(0, index + 1).reduce((sum, own) => sum + own, 0n) : null,
  );

describe('a revised target', () => {
  it('holds from its date on, however often the year is replayed', async () => {
    const wrong: string[] = [];
    for (const seed of drawSeeds(5)) {
      const { annual, revised, from, months } = drawn(seed);
      const sheets = templateSheets([
        {
          name: 'Pajak Reklame',
          target: {
            'Target Murni': numberOf(annual),
            'Target Perubahan': numberOf(revised),
            'Tanggal Berlaku Perubahan': from,
          },
          months: months.map((own) => numberOf(own)),
        },
      ]);
      for (const asOf of MONTH_ENDS) {
        // A revision of a later date than the evaluation is not known yet.
        const isKnown = from <= asOf;
        const truth = revenueTruth({
          annual,
          upTo: runningTo(months, 12),
          asOf,
          ...(isKnown ? { revised: { annual: revised, from } } : {}),
        });
        const due = Object.fromEntries(
          Object.entries(truth).filter(([, { status }]) => status !== 'Belum Jatuh Tempo'),
        );
        const truths = [{ name: 'Pajak Reklame', periods: truth }];
        const json = await judged({ sheets, asOf });
        wrong.push(
          ...[
            ...falseVerdicts(truths, json),
            ...missedVerdicts([{ name: 'Pajak Reklame', periods: due }], json),
          ].map((line) => `${String(seed)}, revised ${decimal(revised)} from ${from}, ${asOf}: ${line}`),
        );
      }
    }
    expect(few(wrong)).toEqual([]);
  });

  it('without a date is red under no target', async () => {
    const sheets = templateSheets([
      {
        name: 'Pajak Reklame',
        target: { 'Target Murni': 1_000_000_000, 'Target Perubahan': 1_300_000_000 },
        months: Array.from({ length: 12 }, () => 84_000_000),
      },
    ]);
    for (const asOf of MONTH_ENDS.filter((_, index) => index % 3 === 2)) {
      const [indicator] = (await judged({ sheets, asOf })).indicators;
      for (const { status, pactStatus } of Object.values(indicator?.periods ?? {})) {
        expect(['Perlu Keputusan', 'Belum Jatuh Tempo']).toContain(status);
        expect(pactStatus).not.toBe('Terindikasi Pelanggaran');
      }
    }
  });

  it.each([
    ['blank', null],
    ['0', 0],
  ])('of %s is none', async (_, revision) => {
    const sheets = templateSheets([
      {
        name: 'Pajak Reklame',
        target: { 'Target Murni': 1_000_000_000, 'Target Perubahan': revision },
        months: Array.from({ length: 12 }, () => 84_000_000),
      },
    ]);
    const json = await judged({ sheets, asOf: '2026-12-31' });
    const truth = revenueTruth({
      annual: sen('1000000000'),
      upTo: runningTo(
        Array.from({ length: 12 }, () => sen('84000000')),
        12,
      ),
      asOf: '2026-12-31',
    });
    expect(missedVerdicts([{ name: 'Pajak Reklame', periods: truth }], json)).toEqual([]);
  });

  it('that eases a missed target leaves no red and no easy green', async () => {
    const sheets = templateSheets([
      {
        name: 'Pajak Reklame',
        target: {
          'Target Murni': 1_000_000_000,
          'Target Perubahan': 600_000_000,
          'Tanggal Berlaku Perubahan': '2026-08-15',
        },
        months: Array.from({ length: 12 }, () => 50_000_000),
      },
    ]);
    const json = await judged({ sheets, asOf: '2026-12-31' });
    const [indicator] = json.indicators;
    expect(indicator?.periods['TW II'].pactStatus).toBe('Terindikasi Pelanggaran');
    expect(indicator?.periods['TW III'].pactStatus).toBe('Perlu Telaah');
    expect(indicator?.periods['TW IV'].pactStatus).toBe('Perlu Telaah');
  });
});
