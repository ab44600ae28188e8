// `Sejak menjabat`: what is left to a newcomer, and where his own months cannot be told apart.
import type { Indicator } from '../../src/domain/indicator';
import type { Pact } from '../../src/domain/pact';
import {
  codesOf,
  figure,
  holding,
  indicator,
  months,
  pact,
  plan,
  range,
  rowIn,
  run,
  settings,
} from './inputs';

const since = (from: string, indicators: readonly Indicator[], rule: Partial<Pact> = {}) =>
  run({
    settings: settings(),
    indicators,
    holdings: [holding({ from })],
    pacts: [pact({ date: from, newcomer: 'Sejak menjabat', ...rule })],
  });
const YEAR = months(Array<number>(12).fill(100));
const complaints = indicator({
  name: 'Keluhan tidak tertangani',
  isRupiah: false,
  unit: '%',
  method: 'Posisi Akhir',
  direction: 'Semakin rendah semakin baik',
  targets: plan({ original: figure(0) }),
});

describe('evaluate: Sejak menjabat', () => {
  it.each([
    [0, 'Terpenuhi'],
    [1, 'Perlu Telaah'],
  ])('judges a level of %d on its own target of 0', (value, expected) => {
    const row = { ...complaints, months: months(Array<number>(12).fill(value)) };
    // From 20 February on he held the first quarter for less than half of its days.
    expect(rowIn(since('2026-02-20', [row]), 'TW I').pactStatus).toBe(expected);
  });

  it('leaves a row without a target in the period out of the mean and the total', () => {
    const stages = [figure(0), figure(500), figure(800), figure(1000)] as const;
    const rows = [
      indicator({ id: 'T!1', targets: plan({ original: figure(1000) }), months: months([60, 60, 45]) }),
      indicator({
        id: 'T!2',
        targets: plan({ original: figure(1000), cumulativeStages: stages }),
        months: months([5, 4, 1]),
      }),
    ];
    for (const scope of ['Rata-rata tertimbang', 'Total rupiah'] as const) {
      expect(rowIn(since('2026-02-10', rows, { scope }), 'TW I', 'T!1').pactStatus).toBe('Terpenuhi');
    }
  });

  it('does not judge an accumulating row whose target leaves him nothing', () => {
    const stages = [figure(400), figure(400), figure(800), figure(1000)] as const;
    const row = indicator({
      targets: plan({ original: figure(1000), cumulativeStages: stages }),
      months: YEAR,
    });
    const result = rowIn(since('2026-04-10', [row]), 'TW II');
    expect(result.pactStatus).toBe('Belum Dapat Dinilai');
    expect(codesOf(result)).toContain('NEWCOMER_WITHOUT_TARGET');
  });

  it.each<[string, string, string]>([
    ['before', '2026-06-30', 'Terpenuhi'],
    ['after', '2026-07-01', 'Belum Dapat Dinilai'],
  ])(
    'needs a target in force %s his first month, for the whole year is not his',
    (_, revisedFrom, expected) => {
      const row = indicator({
        targets: plan({ revised: figure(1000), revisedFrom }),
        months: YEAR,
      });
      for (const scope of ['Setiap indikator', 'Rata-rata tertimbang', 'Total rupiah'] as const) {
        const result = rowIn(since('2026-07-01', [row], { scope }), 'Tahun');
        expect(result.pactStatus).toBe(expected);
        expect(codesOf(result).includes('NEWCOMER_WITHOUT_START')).toBe(expected !== 'Terpenuhi');
      }
    },
  );

  it.each(['Setiap indikator', 'Total rupiah', 'Rata-rata tertimbang'] as const)(
    'judges the whole period of a newcomer whose months are all of it: %s',
    (scope) => {
      const row = indicator({ targets: plan({ original: figure(1000) }), months: YEAR });
      expect(rowIn(since('2026-01-10', [row], { scope }), 'TW I').pactStatus).toBe('Terpenuhi');
    },
  );

  it('takes a level of the quarter’s months before him too', () => {
    const row = {
      ...complaints,
      targets: plan({ original: figure(5) }),
      months: months([4, null, null]),
    };
    expect(rowIn(since('2026-03-01', [row]), 'TW I').pactStatus).toBe('Terpenuhi');
  });

  it('holds a mean of his own months against a range', () => {
    const row = indicator({
      isRupiah: false,
      unit: '%',
      method: 'Rata-rata',
      direction: 'Rentang',
      targets: plan({ original: range(80, 90) }),
      months: months([10, 10, 10, 85, 85, 85]),
    });
    expect(rowIn(since('2026-04-01', [row]), 'TW II').pactStatus).toBe('Terpenuhi');
  });
});
