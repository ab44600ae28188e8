// Zero, negative and tiny figures under each direction, as the rules have them; and totals that are sums over sums.
import { judged } from './harmBook';
import { templateSheets, type TemplateIndicator } from './templateRows';

const HIGHER = 'Semakin tinggi semakin baik';
const LOWER = 'Semakin rendah semakin baik';
const INVERSE = 'Semakin rendah semakin baik (T/R)';
const RANGE = 'Rentang';
const LEVEL = { Satuan: '%', 'Metode Perhitungan': 'Posisi Akhir' };

/** Target, figure of every quarter's end, direction, attainment, status. */
const EDGES = [
  [0, 0, HIGHER, null, 'Tidak Ada Target'],
  [0, 5, HIGHER, null, 'Tidak Ada Target'],
  [null, 5, HIGHER, null, 'Tidak Ada Target'],
  [null, 0, LOWER, null, 'Tidak Ada Target'],
  [0, 0, LOWER, '100.00', 'Tercapai'],
  [0, 0.01, LOWER, '0.00', 'Tidak Tercapai'],
  [0, 0, INVERSE, '100.00', 'Tercapai'],
  [0, 3, INVERSE, '0.00', 'Tidak Tercapai'],
  [-5, 5, HIGHER, null, 'Perlu Keputusan'],
  [-5, -6, LOWER, null, 'Perlu Keputusan'],
  [-5, 5, INVERSE, null, 'Perlu Keputusan'],
  [10, 0, HIGHER, '0.00', 'Tidak Tercapai'],
  [10, -4, HIGHER, '0.00', 'Tidak Tercapai'],
  [10, 0, LOWER, '200.00', 'Tercapai'],
  [10, 0, INVERSE, '100.00', 'Tercapai'],
  [10, 20, LOWER, '0.00', 'Tidak Tercapai'],
  [10, 25, LOWER, '0.00', 'Tidak Tercapai'],
  [10, 20, INVERSE, '50.00', 'Tidak Tercapai'],
  [10, 10, RANGE, '100.00', 'Tercapai'],
  [10, 11, RANGE, '90.00', 'Mendekati Target'],
  [10, 9, RANGE, '90.00', 'Mendekati Target'],
  [10, 8.99, RANGE, '89.90', 'Tidak Tercapai'],
  [10, 9.999999, HIGHER, '99.99', 'Mendekati Target'],
  [0.03, 0.03, HIGHER, '100.00', 'Tercapai'],
  [0.07, 0.069999, HIGHER, '99.99', 'Mendekati Target'],
  [0.000001, 0.000002, HIGHER, '200.00', 'Tercapai'],
  [3, 311.4, HIGHER, '10380.00', 'Tercapai'],
] as const;

const quarterly = (figure: number): readonly (number | null)[] =>
  Array.from({ length: 12 }, (_, month) => (month % 3 === 2 ? figure : null));

const money = (name: string, target: number | null, months: readonly number[]): TemplateIndicator => ({
  name,
  target: { 'Target Murni': target },
  months,
});

describe('an edge of the arithmetic', () => {
  it.each(EDGES)('target %p, figure %p, %s: %p %s', async (target, figure, direction, attainment, status) => {
    const sheets = templateSheets([
      {
        name: 'Tingkat layanan',
        target: { ...LEVEL, 'Arah Indikator': direction, 'Target Murni': target },
        months: quarterly(figure),
      },
    ]);
    const [indicator] = (await judged({ sheets, asOf: '2026-12-31' })).indicators;
    for (const period of ['TW I', 'Semester I', 'TW IV', 'Tahun'] as const)
      expect(indicator?.periods[period]).toMatchObject({ attainment, status });
    if (status !== 'Tidak Tercapai' && status !== 'Mendekati Target')
      for (const { pactStatus } of Object.values(indicator?.periods ?? {}))
        expect(pactStatus).not.toBe('Terindikasi Pelanggaran');
  });

  it.each([
    ['0-5', 6, RANGE, '80.00', 'Tidak Tercapai'],
    ['0-5', 0, RANGE, '100.00', 'Tercapai'],
    ['2-5', 0, RANGE, '0.00', 'Tidak Tercapai'],
    ['80-90', 70, HIGHER, '87.50', 'Tidak Tercapai'],
    ['80-90', 95, HIGHER, '105.55', 'Tercapai'],
    ['7-8', 9, LOWER, '87.50', 'Tidak Tercapai'],
    ['7-8', 6.5, LOWER, '107.14', 'Tercapai'],
  ] as const)('range %s, figure %p, %s: %s %s', async (target, figure, direction, attainment, status) => {
    const sheets = templateSheets([
      {
        name: 'Rasio belanja',
        target: { ...LEVEL, 'Arah Indikator': direction, 'Target Murni': target },
        months: quarterly(figure),
      },
    ]);
    const [indicator] = (await judged({ sheets, asOf: '2026-12-31' })).indicators;
    expect(indicator?.periods['TW III']).toMatchObject({ attainment, status, difference: null });
  });

  it('of corrections below zero stays in the sums', async () => {
    const months = [-40_000_000, 10_000_000, 10_000_000];
    const sheets = templateSheets([money('Retribusi Pasar', 1_000_000_000, months)]);
    const [indicator] = (await judged({ sheets, asOf: '2026-03-31' })).indicators;
    expect(indicator?.periods['TW I']).toMatchObject({
      realisation: '-20000000',
      attainment: '0.00',
      difference: '-170000000',
      status: 'Tidak Tercapai',
    });
  });

  it('makes a total of sums and never a mean of percentages', async () => {
    const sheets = templateSheets([
      money('Retribusi Parkir', 100_000_000, [15_000_000, 15_000_000, 15_000_000]),
      money('Pajak Restoran', 10_000_000_000, [250_000_000, 250_000_000, 250_000_000]),
      money('Jasa Giro', null, [5_000_000, 5_000_000, 5_000_000]),
    ]);
    const json = await judged({ sheets, asOf: '2026-03-31' });
    // (45 + 750 + 15) million of (15 + 1,500) million.
    expect(json.totals.find(({ by }) => by === 'all')?.periods['TW I']).toMatchObject({
      target: '1515000000',
      realisation: '810000000',
      attainment: '53.46',
    });
  });
});
