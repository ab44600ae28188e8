// A page for every office: what is reached and what remains, to the rupiah, without persons and statuses.
import { evaluate } from '../../../../src/domain/evaluate';
import type { EvaluationInput } from '../../../../src/domain/evaluation';
import type { Indicator } from '../../../../src/domain/indicator';
import { progressWording } from '../../../../src/messages/progressWording';
import { lastYearOf } from '../../../../src/sheets/writing/pages/progress/lastYear';
import { progressPage } from '../../../../src/sheets/writing/pages/progress/progressPage';
import { drawing, type Page } from '../../../../src/sheets/writing/pages/page';
import { figure, holding, indicator, months, plan, settings } from '../../../domain/inputs';

const PARKIR = indicator({
  id: 'T!1',
  opd: '2.15',
  office: 'Dinas Perhubungan',
  name: 'Retribusi Parkir',
  months: months([...Array.from({ length: 8 }, () => 186_677_981), 186_677_983]),
});
const REKLAME = indicator({ id: 'T!2', months: months([100, 200, 300, 400, 500, 600, 700, 800, 900]) });

const inputOf = (indicators: readonly Indicator[]): EvaluationInput => ({
  settings: settings({ asOf: '2026-09-30', runDate: '2026-10-05' }),
  indicators,
  holdings: [holding({ opd: '2.15', name: 'Bramastya Lodewijk' })],
  pacts: [],
  exemptions: [],
  reorganisations: [],
  pactHolds: [],
});

const pageOf = (indicators: readonly Indicator[], lastYear: EvaluationInput | null = null): Page | null =>
  progressPage({
    evaluation: evaluate(inputOf(indicators)),
    lastYear: lastYearOf(lastYear),
    wording: progressWording,
    print: { fingerprint: 'Sidik jari 7F3A', disclaimer: 'Alat ini menghitung.', paper: 'A4' },
  });

const textOf = (page: Page | null): string =>
  (page?.cells ?? []).map((row) => row.join(' ').trim()).join('\n');

describe('progressPage', () => {
  it('says what is reached, what remains and what is needed a month', () => {
    const text = textOf(pageOf([PARKIR]));
    expect(text).toContain('1 Retribusi Parkir 3000000000 1680101831 0.56 ■■■■■□□□□□ 1319898169 439966057');
    expect(text).toContain(
      'Sudah tercapai Rp1.680.101.831 (56,00% dari target tahun). Masih diperlukan Rp1.319.898.169 sampai 31 Desember, rata-rata Rp439.966.057 per bulan.',
    );
    expect(text).toContain('setahun menjadi Rp2.240.135.774 (74,67% dari target tahun).');
    expect(text).not.toContain('tahun lalu');
  });

  it('looks ahead by last year’s shape where all of its months are there, and says how far the average missed', () => {
    const before = indicator({
      ...PARKIR,
      months: months([...Array.from({ length: 9 }, () => 60), 20, 20, 20]),
    });
    const text = textOf(pageOf([PARKIR], inputOf([before])));
    expect(text).toContain('Tahun lalu cara ini pada bulan yang sama meleset 20% di atas hasil akhirnya.');
    expect(text).toContain('mengikuti pola tahun lalu, setahun menjadi Rp1.866.779.812');
  });

  it.each<readonly [string, readonly Indicator[]]>([
    ['a month of last year is blank', [indicator({ ...PARKIR, months: months([1, 2, 3]) })]],
    [
      'the row stands twice',
      [PARKIR, PARKIR].map((one) => ({ ...one, months: months(Array<number>(12).fill(1)) })),
    ],
    [
      'another office had it',
      [indicator({ ...PARKIR, opd: '9.99', months: months(Array<number>(12).fill(1)) })],
    ],
  ])('says nothing of last year where %s', (_what, before) => {
    expect(textOf(pageOf([PARKIR], inputOf(before)))).not.toContain('ahun lalu');
  });

  it('begins a page at every office and names no person and no status', () => {
    const page = pageOf([PARKIR, REKLAME]);
    const [second = 0] = page?.setup.breaks ?? [];
    expect(page?.setup.breaks).toHaveLength(1);
    expect(page?.cells[second - 1]?.[0]).toBe('Badan Pendapatan Daerah');
    const drawn = JSON.stringify(page === null ? [] : drawing(page, 'Lembar Kemajuan'));
    expect(drawn).not.toMatch(/Bramastya|Tercapai"|Tidak Tercapai|Pelanggaran/);
  });

  it('adds up nothing that is not known', () => {
    const text = textOf(
      pageOf([PARKIR, indicator({ ...PARKIR, id: 'T!3', code: '4.1.02.09', months: months([1]) })]),
    );
    expect(text).toContain('Jumlah belum dapat dihitung');
    expect(text).toContain('1680101831');
    expect(text).not.toContain('Sudah tercapai');
  });

  it('tells of more rows than fit as a number, with their sums', () => {
    const many = Array.from({ length: 33 }, (_, at) =>
      indicator({
        ...PARKIR,
        id: `T!${String(at)}`,
        code: `4.1.02.${String(at)}`,
        targets: plan({ original: figure(100) }),
        months: months(Array<number>(9).fill(1)),
      }),
    );
    const text = textOf(pageOf(many));
    expect(text).toContain('dan 3 indikator lain');
    expect(text).toContain('Jumlah 3300 297');
  });

  it('is none where no row adds up over the year', () => {
    expect(
      pageOf([
        indicator({ id: 'T!8', method: 'Posisi Akhir' }),
        indicator({ id: 'T!9', isRupiah: false, unit: 'orang' }),
      ]),
    ).toBeNull();
  });
});
