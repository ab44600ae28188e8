// The minutes state what the evaluation holds, in figures and in words, and are a draft while anything is open.
import { evaluate } from '../../../../src/domain/evaluate';
import type { EvaluationInput } from '../../../../src/domain/evaluation';
import { minutesWording } from '../../../../src/messages/minutesWording';
import { minutesPage, type MinutesFacts } from '../../../../src/sheets/writing/pages/minutes/minutesPage';
import type { Page } from '../../../../src/sheets/writing/pages/page';
import { figure, holding, indicator, pact, plan, settings, STAGED_MONTHS } from '../../../domain/inputs';

const input = (asOf: string): EvaluationInput => ({
  settings: settings({ asOf, runDate: '2026-10-05' }),
  indicators: [
    indicator({ id: 'T!1', months: STAGED_MONTHS }),
    indicator({
      id: 'T!2',
      opd: '2.15',
      office: 'Dinas Perhubungan',
      months: STAGED_MONTHS,
      targets: plan({ original: figure(4e9) }),
    }),
  ],
  holdings: [holding({ opd: '2.15', name: 'Bramastya Lodewijk' })],
  pacts: [pact({ opd: '2.15', triggers: ['Triwulan'] })],
  exemptions: [],
  reorganisations: [],
  pactHolds: [],
});

const pageOf = (changes: Partial<MinutesFacts> = {}, asOf = '2026-10-01'): Page | null =>
  minutesPage({
    evaluation: evaluate(input(asOf)),
    openQuestions: 0,
    openReviews: 0,
    fields: new Map(),
    wording: minutesWording,
    print: { fingerprint: 'Sidik jari 7F3A', disclaimer: 'Alat ini menghitung.', paper: 'A4' },
    ...changes,
  });

const linesOf = (page: Page | null): readonly string[] =>
  (page?.cells ?? []).map((row) => row.map(String).join(' ').trim());
const textOf = (page: Page | null): string => linesOf(page).join('\n');

describe('minutesPage', () => {
  it('has a row for every office and the sum of all, to the rupiah and in words', () => {
    const lines = linesOf(pageOf());
    expect(lines).toContain('1 Badan Pendapatan Daerah 2250000000 2190000000 0.9733 0 dari 1');
    expect(lines).toContain('2 Dinas Perhubungan 3000000000 2190000000 0.73 0 dari 1');
    expect(lines).toContain('Jumlah 5250000000 4380000000 0.8342 0 dari 2');
    expect(textOf(pageOf())).toContain(
      'Jumlah realisasi Rp4.380.000.000 (empat miliar tiga ratus delapan puluh juta rupiah).',
    );
  });

  it('names findings with their documents and leaves the decision to others', () => {
    const text = textOf(pageOf());
    expect(text).toMatch(
      /Bramastya Lodewijk; dokumen .*: (Terindikasi Pelanggaran|Perlu Telaah|Perlu Klarifikasi)\./,
    );
    expect(text).toContain('menunggu keputusan pejabat yang berwenang');
    expect(text).not.toMatch(/mengundurkan diri/i);
  });

  it.each([
    [1, 0, '1 pertanyaan belum dijawab'],
    [0, 2, '2 hasil Perlu Telaah belum diputuskan'],
    [3, 1, '3 pertanyaan belum dijawab dan 1 hasil Perlu Telaah belum diputuskan'],
  ])('is a draft with %d questions and %d reviews open', (openQuestions, openReviews, reason) => {
    const lines = linesOf(pageOf({ openQuestions, openReviews }));
    expect(lines[1]).toBe('KONSEP');
    expect(lines[2]).toBe(`Belum final: ${reason}.`);
  });

  it('is none once all is settled', () => {
    expect(textOf(pageOf())).not.toContain('KONSEP');
  });

  it('puts the day that people wrote into words, and the place', () => {
    expect(textOf(pageOf())).toContain(
      'Senin, tanggal lima bulan Oktober tahun dua ribu dua puluh enam (5 Oktober 2026), bertempat di ......',
    );
    const filled = pageOf({
      fields: new Map<string, string | number>([
        ['tanggal', 46_297],
        ['tempat', ' Kota Contoh '],
      ]),
    });
    expect(textOf(filled)).toContain(
      'Jumat, tanggal dua bulan Oktober tahun dua ribu dua puluh enam (2 Oktober 2026), bertempat di Kota Contoh, kami',
    );
    expect(textOf(pageOf({ fields: new Map([['tanggal', 'besok']]) }))).toContain('Pada hari ini, ......');
  });

  it('gives three people a place to sign, each field its own key', () => {
    const fields = pageOf()?.fields ?? [];
    expect(fields.filter(({ key }) => key.endsWith('-nip'))).toHaveLength(3);
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
  });

  it('is not made before a period is due', () => {
    expect(pageOf({}, '2026-02-10')).toBeNull();
  });
});
