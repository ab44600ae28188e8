// Pairs of indicators with the same numbers and opposite directions: opposite verdicts; without a direction a question,
// and nothing is red meanwhile.
import {
  HIGHER,
  LOWER,
  LOWER_INVERSE,
  truthOf,
  type DirectionWord,
  type IndicatorFact,
} from '../support/layouts/indicatorFacts';
import { layoutG } from '../support/layouts/layoutG';
import { seeded } from '../support/seeded';
import { drawSeeds, falseVerdicts, few, judged, missedVerdicts } from './harmBook';
import { templateSheets } from './templateRows';

const ASKING = ['Perlu Keputusan', 'Belum Jatuh Tempo', 'Data Belum Lengkap', 'Tidak Ada Target'];
const SMALLER_IS_BETTER = [
  'Jumlah temuan berulang',
  'Lama waktu layanan perizinan',
  'Tunggakan pajak daerah',
  'Angka kemiskinan',
  'Jumlah pengaduan masyarakat',
];
const AS_OF = '2026-12-31';

const fact = (
  name: string,
  direction: DirectionWord,
  target: string,
  quarters: readonly string[],
): IndicatorFact => ({
  office: 'Inspektorat Daerah',
  objective: 'Meningkatnya akuntabilitas',
  name,
  unit: 'nilai',
  direction,
  method: 'Posisi Akhir',
  target,
  meant: target,
  quarters,
});

describe('a pair of indicators with the same numbers', () => {
  it('has opposite verdicts in opposite directions', async () => {
    const wrong: string[] = [];
    for (const seed of drawSeeds(15)) {
      const draw = seeded(seed);
      const indicators = SMALLER_IS_BETTER.flatMap((name, index) => {
        const target = draw.whole(10, 90);
        const quarters = Array.from({ length: 4 }, () =>
          String(draw.whole(Math.floor(target / 2), target * 2)),
        );
        const lower = draw.oneOf<DirectionWord>([LOWER, LOWER_INVERSE]);
        return [
          fact(`${name} ${String(index)}`, lower, String(target), quarters),
          fact(`Cakupan ${name} ${String(index)}`, HIGHER, String(target), quarters),
        ];
      });
      const truths = indicators.map((indicator) => ({
        name: indicator.name,
        periods: truthOf(indicator, 4, AS_OF),
      }));
      const json = await judged({
        sheets: [layoutG({ indicators, quarters: 4, hasTraits: true })],
        asOf: AS_OF,
      });
      wrong.push(
        ...[...falseVerdicts(truths, json), ...missedVerdicts(truths, json)].map(
          (line) => `${String(seed)}: ${line}`,
        ),
      );
    }
    expect(few(wrong)).toEqual([]);
  });

  it('waits for an answer where no direction is written', async () => {
    const indicators = SMALLER_IS_BETTER.map((name) => fact(name, LOWER, '20', ['10', '30', '25', '15']));
    const json = await judged({ sheets: [layoutG({ indicators, quarters: 4 })], asOf: AS_OF });
    expect(json.indicators).toHaveLength(SMALLER_IS_BETTER.length);
    for (const { periods } of json.indicators)
      for (const { status } of Object.values(periods)) expect(ASKING).toContain(status);
    expect(json.questions.length).toBeGreaterThan(0);
  });

  it.each([
    ['%', 'Posisi Akhir'],
    ['orang', 'Akumulasi'],
    ['hari', 'Rata-rata'],
  ])('in %s and with a blank direction is red for neither', async (unit, method) => {
    const row = { Satuan: unit, 'Metode Perhitungan': method, 'Arah Indikator': null, 'Target Murni': 20 };
    const sheets = templateSheets(
      [30, 10].map((figure, index) => ({
        name: `Indikator ${String(index + 1)}`,
        target: row,
        months: Array.from({ length: 12 }, () => figure),
      })),
    );
    for (const { periods } of (await judged({ sheets, asOf: AS_OF })).indicators)
      for (const { status, pactStatus } of Object.values(periods)) {
        expect(ASKING).toContain(status);
        expect(pactStatus).not.toBe('Terindikasi Pelanggaran');
      }
  });

  it('in rupiah is higher-is-better where nothing else is written', async () => {
    const sheets = templateSheets([
      {
        name: 'Pajak Reklame',
        target: { 'Arah Indikator': null, 'Target Murni': 1_000_000_000 },
        months: Array.from({ length: 12 }, () => 90_000_000),
      },
    ]);
    const [indicator] = (await judged({ sheets, asOf: AS_OF })).indicators;
    expect(indicator?.periods.Tahun).toMatchObject({ attainment: '108.00', status: 'Tercapai' });
  });
});
