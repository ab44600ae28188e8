import { a, figure, indicator, months, plan, run } from './inputs';

const MEAN = {
  method: 'Rata-rata',
  isRupiah: true,
} as const;

describe('totals over rows of a mean', () => {
  it('lose nothing where no mean is a whole number of parts: thirds that make a whole meet the target', () => {
    const rows = [
      indicator({
        ...MEAN,
        id: 'Target!6',
        targets: plan({ original: figure(50) }),
        months: months([100, 25, 25, 50, 50, 50, 50, 50, 50, 50, 50, 50]),
      }),
      indicator({
        ...MEAN,
        id: 'Target!7',
        targets: plan({ original: figure(1) }),
        months: months([1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]),
      }),
      indicator({
        ...MEAN,
        id: 'Target!8',
        targets: plan({ original: figure(1) }),
        months: months([1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0]),
      }),
    ];
    const { totals } = run({ indicators: rows });
    const all = totals.find(({ by }) => by === 'all');
    const { target, realisation, attainment } = all?.periods['TW I'] ?? {};
    // 50 + 1/3 + 2/3 of 52.
    expect([target, realisation]).toEqual([a(52), a(51)]);
    expect((attainment?.numerator ?? 0n) * 52n).toBe((attainment?.denominator ?? 0n) * 51n);
  });
});
