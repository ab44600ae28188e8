// The rules' golden table, the staged year and the handover, end to end through `evaluate`.
import { decimalText } from '../../src/domain/amount';
import { evaluate } from '../../src/domain/evaluate';
import type { Pact } from '../../src/domain/pact';
import { PERIODS } from '../../src/domain/period';
import { shownPercent } from '../../src/domain/ratio';
import {
  figure,
  holding,
  indicator,
  months,
  pact,
  plan,
  rowIn,
  run,
  settings,
  successor,
  successorPact,
} from './inputs';

const LOWER = 'Semakin rendah semakin baik';

describe('evaluate: golden numbers', () => {
  it.each([
    ['Padang Lawas PAD', '59568272023', '37444495565.38', '62.85', 'Tidak Tercapai'],
    ['Lombok Timur', '417219187140', '205669170581', '49.29', 'Tidak Tercapai'],
    ['RSUD Lombok Timur', '8500000000', '7324379923', '86.16', 'Tidak Tercapai'],
    ['Dinas Koperasi', '140000000', '149550000', '106.82', 'Tercapai'],
    ['Wonosobo 2004', '24047915000', '23869512834', '99.25', 'Mendekati Target'],
    ['just under', '3900000000', '3899850000', '99.99', 'Mendekati Target'],
    ['derived, cut', '133333333.33', '133333333.33', '100', 'Tercapai'],
  ])('%s', (_, target, realisation, shown, status) => {
    const row = indicator({
      targets: plan({ original: figure(target) }),
      months: months([...Array<number>(11).fill(0), realisation]),
    });
    const result = rowIn(run({ indicators: [row] }), 'Tahun');
    expect(result.status).toBe(status);
    expect(result.attainment && decimalText(shownPercent(result.attainment))).toBe(shown);
  });

  it.each([
    [10, 8, '120', 'Tercapai'],
    [10, 25, '0', 'Tidak Tercapai'],
    [0, 0, '100', 'Tercapai'],
  ])('lower is better: target %d, realisation %d', (target, realisation, shown, status) => {
    const row = indicator({
      isRupiah: false,
      unit: '%',
      method: 'Posisi Akhir',
      direction: LOWER,
      targets: plan({ original: figure(target) }),
      months: months([...Array<null>(11).fill(null), realisation]),
    });
    const result = rowIn(run({ indicators: [row] }), 'Tahun');
    expect(result.status).toBe(status);
    expect(result.attainment && decimalText(shownPercent(result.attainment))).toBe(shown);
  });

  it('meets exactly with twelve parts that carry sen', () => {
    const part = '0.1';
    const row = indicator({
      targets: plan({ original: figure('1.2') }),
      months: months(Array<string>(12).fill(part)),
    });
    const result = rowIn(run({ indicators: [row] }), 'Tahun');
    expect(result.status).toBe('Tercapai');
    expect(result.difference?.numerator).toBe(0n);
  });

  it('cuts a derived target of 40 % of 333,333,333.33 to the sen', () => {
    const row = indicator({
      targets: plan({ original: figure('333333333.33') }),
      months: months([0, 0, 0, 0, 0, '133333333.33']),
    });
    const result = rowIn(run({ indicators: [row] }), 'TW II');
    expect(result.target).toEqual(figure('133333333.33'));
    expect(result.targetSource).toBe('turunan');
    expect(result.status).toBe('Tercapai');
  });
});

describe('evaluate: the staged year', () => {
  const judged = (changes: Partial<Pact>) => run({ holdings: [holding()], pacts: [pact(changes)] });

  it('has the shown attainment and status of each quarter', () => {
    const result = run();
    const seen = (['TW I', 'TW II', 'TW III', 'TW IV'] as const).map((period) => {
      const { attainment, status } = rowIn(result, period);
      return [attainment && decimalText(shownPercent(attainment)), status];
    });
    expect(seen).toEqual([
      ['93.33', 'Mendekati Target'],
      ['102.5', 'Tercapai'],
      ['97.33', 'Mendekati Target'],
      ['100', 'Tercapai'],
    ]);
  });

  it.each([
    [
      {},
      [
        'Terindikasi Pelanggaran',
        'Terpenuhi',
        'Terpenuhi',
        'Terindikasi Pelanggaran',
        'Terpenuhi',
        'Terpenuhi',
        'Terpenuhi',
      ],
    ],
    [
      { catchUp: 'Boleh dikejar' },
      ['Terkejar', 'Terpenuhi', 'Terpenuhi', 'Terkejar', 'Terpenuhi', 'Terpenuhi', 'Terpenuhi'],
    ],
    [
      { triggers: ['Tahun'] },
      ['Terkejar', 'Terpenuhi', 'Terpenuhi', 'Terkejar', 'Terpenuhi', 'Terpenuhi', 'Terpenuhi'],
    ],
    [
      { catchUp: null },
      ['Perlu Telaah', 'Terpenuhi', 'Terpenuhi', 'Perlu Telaah', 'Terpenuhi', 'Terpenuhi', 'Terpenuhi'],
    ],
    [{ triggers: [] }, Array(7).fill('Belum Dapat Dinilai')],
  ] as const)('under %j the seven verdicts are %j', (changes, expected) => {
    const result = judged(changes);
    expect(PERIODS.map((period) => rowIn(result, period).pactStatus)).toEqual(expected);
    expect(PERIODS.map((period) => result.officials[0]?.periods[period].pactStatus)).toEqual(expected);
  });
});

describe('evaluate: the handover', () => {
  const year = (lastQuarter: number, newcomer: Pact['newcomer']) =>
    evaluate({
      settings: settings(),
      exemptions: [],
      reorganisations: [],
      pactHolds: [],
      indicators: [indicator({ months: months([...Array<number>(9).fill(240e6), lastQuarter, 0.01, 0.01]) })],
      holdings: [holding({ to: '2026-09-30' }), successor()],
      pacts: [successorPact({ newcomer })],
    });

  it('gives the first three quarters to nobody who signed', () => {
    const result = year(700e6, 'Meneruskan');
    for (const period of ['TW I', 'TW II', 'TW III'] as const) {
      expect(rowIn(result, period).pactStatus).toBe('Tidak Berlaku');
    }
  });

  it.each([
    [700e6, 'Meneruskan', 'Perlu Telaah'],
    [700e6, 'Sejak menjabat', 'Terindikasi Pelanggaran'],
    [750e6, 'Sejak menjabat', 'Terpenuhi'],
    // Then the predecessor answers, who held it on 273 days and signed nothing.
    [700e6, 'Tidak dinilai', 'Tidak Berlaku'],
    [700e6, null, 'Perlu Telaah'],
  ] as const)('judges %d in the last quarter under %s as %s', (last, newcomer, status) => {
    expect(rowIn(year(last, newcomer), 'TW IV').pactStatus).toBe(status);
  });
});
