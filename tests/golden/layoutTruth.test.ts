// The truth of the layouts against figures that were worked by hand.
import { indicatorTruth, type IndicatorFacts } from '../support/layouts/indicatorTruth';
import { sen } from '../support/layouts/money';
import { knownAt, revenueTruth, runningOf } from '../support/layouts/truth';

const YEAR_END = '2026-12-31';

describe('revenueTruth', () => {
  const staged = {
    annual: sen('3000000000'),
    upTo: knownAt(
      Array.from({ length: 12 }, (_, month) =>
        sen(['420000000', '1230000000', '2190000000', '3000000000'][Math.floor(month / 3)] ?? '0'),
      ),
      [3, 6, 9, 12],
    ),
    asOf: YEAR_END,
  };

  it.each([
    ['TW I', '450000000', '93.33', 'Mendekati Target'],
    ['TW II', '1200000000', '102.50', 'Tercapai'],
    ['TW III', '2250000000', '97.33', 'Mendekati Target'],
    ['Tahun', '3000000000', '100.00', 'Tercapai'],
  ])('judges %s of the staged year', (period, target, attainment, status) => {
    expect(revenueTruth(staged)[period]).toMatchObject({ target, attainment, status });
  });

  it('takes differences per period', () => {
    const truth = revenueTruth({ ...staged, isPerPeriod: true });
    expect(truth['TW III']).toMatchObject({
      target: '1050000000',
      realisation: '960000000',
      attainment: '91.42',
    });
  });

  it('cuts a derived stage to the sen and a percentage to two decimals', () => {
    const upTo = Array.from({ length: 12 }, () => sen('133333333.33'));
    expect(revenueTruth({ annual: sen('333333333.33'), upTo, asOf: YEAR_END })['TW II']).toMatchObject({
      target: '133333333.33',
      attainment: '100.00',
    });
    const short = Array.from({ length: 12 }, () => sen('3899850000'));
    expect(revenueTruth({ annual: sen('3900000000'), upTo: short, asOf: YEAR_END })['Tahun']).toMatchObject({
      attainment: '99.99',
      status: 'Mendekati Target',
    });
  });

  it('needs every month up to the period and waits for its last day', () => {
    const upTo = runningOf([1n, null, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n]);
    const truth = revenueTruth({ annual: sen('100'), upTo, asOf: '2026-06-29' });
    expect(truth['TW I']?.status).toBe('Data Belum Lengkap');
    expect(truth['TW II']?.status).toBe('Belum Jatuh Tempo');
  });
});

describe('indicatorTruth', () => {
  const level = (target: IndicatorFacts['target'], direction: IndicatorFacts['direction'], figure: string) =>
    indicatorTruth({
      target,
      direction,
      method: 'Posisi Akhir',
      quarters: [figure, null, null, null],
      asOf: YEAR_END,
    })['TW I'];

  it.each([
    ['8 of 10, lower is better', '10', 'Semakin rendah semakin baik', '8', '120.00'],
    ['25 of 10, lower is better', '10', 'Semakin rendah semakin baik', '25', '0.00'],
    ['0 of 0, lower is better', '0', 'Semakin rendah semakin baik', '0', '100.00'],
    ['8 of 10, target over figure', '10', 'Semakin rendah semakin baik (T/R)', '8', '125.00'],
    ['70 of 80-90', { lower: '80', upper: '90' }, 'Semakin tinggi semakin baik', '70', '87.50'],
    ['9 of 7-8, lower is better', { lower: '7', upper: '8' }, 'Semakin rendah semakin baik', '9', '87.50'],
    [
      '6.5 of 7-8, lower is better',
      { lower: '7', upper: '8' },
      'Semakin rendah semakin baik',
      '6.5',
      '107.14',
    ],
    ['31.5 of 28-30, both sides bad', { lower: '28', upper: '30' }, 'Rentang', '31.5', '95.00'],
  ] as const)('gives %s', (_, target, direction, figure, attainment) => {
    expect(level(target, direction, figure)?.attainment).toBe(attainment);
  });

  it('asks for no figure of a quarter without data', () => {
    expect(level('10', 'Rentang', '10')?.status).toBe('Tercapai');
    expect(
      indicatorTruth({
        target: '10',
        direction: 'Rentang',
        method: 'Posisi Akhir',
        quarters: ['10', null, null, null],
        asOf: YEAR_END,
      })['TW II'],
    ).toMatchObject({ realisation: null, status: 'Data Belum Lengkap' });
  });
});
