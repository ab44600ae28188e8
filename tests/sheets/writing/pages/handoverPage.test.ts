// The minutes of a handover state what lies in the outgoing head's months and what is taken over, to the sen and in words,
// and are a draft while anything of the office is open.
import { evaluate } from '../../../../src/domain/evaluate';
import type { EvaluationInput } from '../../../../src/domain/evaluation';
import type { Question } from '../../../../src/sheets/finding';
import { handoverWording } from '../../../../src/messages/handoverWording';
import { handoverPage, type HandoverFacts } from '../../../../src/sheets/writing/pages/handover/handoverPage';
import { openQuestionsOf } from '../../../../src/sheets/writing/pages/openReviews';
import { drawing, type Page } from '../../../../src/sheets/writing/pages/page';
import {
  figure,
  holding,
  indicator,
  months,
  pact,
  plan,
  settings,
  STAGED_MONTHS,
  successor,
  successorPact,
} from '../../../domain/inputs';

const LEVEL = indicator({
  id: 'T!2',
  name: 'Indeks Kepuasan',
  isRupiah: false,
  unit: 'Indeks',
  method: 'Posisi Akhir',
  targets: plan({ original: figure(80) }),
  months: months([null, null, 70, null, null, 75, null, null, 78]),
});

const input = (changes: Partial<EvaluationInput> = {}): EvaluationInput => ({
  settings: settings({ asOf: '2026-11-30', runDate: '2026-12-02' }),
  indicators: [indicator({ months: STAGED_MONTHS }), LEVEL],
  holdings: [holding({ to: '2026-09-30' }), successor()],
  pacts: [pact(), successorPact({ newcomer: 'Sejak menjabat' })],
  exemptions: [],
  reorganisations: [],
  pactHolds: [],
  ...changes,
});

const pageOf = (changes: Partial<EvaluationInput> = {}, facts: Partial<HandoverFacts> = {}): Page | null => {
  const all = input(changes);
  return handoverPage({
    evaluation: evaluate(all),
    input: all,
    openIn: () => ({ questions: 0, reviews: 0 }),
    fields: new Map(),
    wording: handoverWording,
    print: { fingerprint: 'Sidik jari 7F3A', disclaimer: 'Alat ini menghitung.', paper: 'A4' },
    ...facts,
  });
};

const linesOf = (page: Page | null): readonly string[] =>
  (page?.cells ?? []).map((row) => row.map(String).join(' ').trim());
const textOf = (page: Page | null): string => linesOf(page).join('\n');

describe('handoverPage', () => {
  it('divides target and realisation into what adds up to the year', () => {
    const lines = linesOf(pageOf());
    expect(lines).toContain('1 Pajak Reklame Target tahun 3000000000 0 2250000000 750000000 0.9733');
    expect(lines).toContain('Realisasi s.d. November 2730000000 0 2190000000 540000000');
    expect(lines).toContain('Jumlah (rupiah) Target tahun 3000000000 0 2250000000 750000000 0.9733');
  });

  it('says in words what was reached, what is handed over and what is needed a month', () => {
    const text = textOf(pageOf());
    expect(text).toContain(
      'Realisasi pada masa jabatan PIHAK PERTAMA: Rp2.190.000.000 (dua miliar seratus sembilan puluh juta rupiah).',
    );
    expect(text).toContain(
      'Sisa target tahun pada saat serah terima: Rp810.000.000 (delapan ratus sepuluh juta rupiah). Kebutuhan per bulan sampai 31 Desember: Rp270.000.000.',
    );
  });

  it('states levels as they stood at the last quarter before the handover', () => {
    expect(linesOf(pageOf())).toContain('1 Indeks Kepuasan Indeks 80 80 78 Mendekati Target 0.975');
  });

  it('introduces both heads and gives them and a witness a place to sign', () => {
    const lines = linesOf(pageOf());
    expect(lines).toContain('Nama  Rahmat Hidayat');
    expect(lines).toContain('Masa jabatan  1 Januari 2024 s.d. 30 September 2026');
    expect(lines).toContain('NIP 197001011995031001    NIP 197505052000032002');
    const fields = pageOf()?.fields ?? [];
    expect(fields.map(({ key }) => key.split('|').slice(2).join('|'))).toEqual([
      'number',
      'place',
      'date',
      'saksi|jabatan',
      'saksi|nama',
      'saksi|nip',
    ]);
  });

  it('lets people write a NIP that is not known', () => {
    const page = pageOf({ holdings: [holding({ to: '2026-09-30', nip: null }), successor()] });
    const keys = (page?.fields ?? []).map(({ key }) => key);
    expect(keys.filter((key) => key.includes('|outgoing|'))).toHaveLength(2);
  });

  it('opens with the day of the handover until people write another one', () => {
    const opening = (page: Page | null): string | undefined =>
      linesOf(page).find((line) => line.startsWith('Pada hari ini'));
    expect(opening(pageOf())).toContain('Kamis, tanggal satu bulan Oktober tahun dua ribu dua puluh enam');
    const key = '1.01|197505052000032002|date';
    expect(opening(pageOf({}, { fields: new Map([[key, 46_297]]) }))).toContain('(2 Oktober 2026)');
  });

  it('names the register’s results of the outgoing head alone, and leaves the decision to others', () => {
    const text = textOf(pageOf());
    expect(text).toContain(
      'TW I; Pajak Reklame; dokumen 800/12/2026: Terindikasi Pelanggaran, menunggu keputusan pejabat yang berwenang.',
    );
    expect(text).not.toContain('dokumen 800/90/2026:');
    expect(text).not.toMatch(/mengundurkan diri/i);
  });

  it.each([
    ['Meneruskan', 'seluruh target dan realisasi periode'],
    ['Sejak menjabat', 'sejak bulan pertamanya'],
    ['Tidak dinilai', 'tidak dinilai pada periode'],
    [null, 'belum menetapkan cara menilai pejabat baru'],
  ] as const)('tells how the newcomer’s document counts earlier months: %s', (newcomer, expected) => {
    expect(textOf(pageOf({ pacts: [pact(), successorPact({ newcomer })] }))).toContain(expected);
  });

  it('says so where the newcomer has no document', () => {
    expect(textOf(pageOf({ pacts: [pact()] }))).toContain('PIHAK KEDUA belum tercatat');
  });

  it('is a draft while anything of its office is open', () => {
    const asked: string[] = [];
    const page = pageOf(
      {},
      {
        openIn: (opd) => {
          asked.push(opd);
          return { questions: 1, reviews: 2 };
        },
      },
    );
    expect(asked).toEqual(['1.01']);
    expect(linesOf(page)[1]).toBe('KONSEP');
    expect(textOf(page)).toContain('1 pertanyaan belum dijawab dan 2 hasil Perlu Telaah belum diputuskan');
    expect(textOf(pageOf())).not.toContain('KONSEP');
  });

  it('begins each handover on a new sheet of paper', () => {
    const page = pageOf({
      holdings: [
        holding({ to: '2026-03-31' }),
        holding({
          name: 'Wulan Prameswari',
          nip: '198503032010012003',
          from: '2026-04-01',
          to: '2026-09-30',
        }),
        successor(),
      ],
    });
    const [start] = page?.setup.breaks ?? [];
    expect(page?.setup.breaks).toHaveLength(1);
    expect(
      linesOf(page)
        .slice((start ?? 0) - 1)
        .join('\n'),
    ).toContain('1 Pajak Reklame Target tahun 3000000000 450000000 1800000000 750000000');
    expect(new Set(page?.fields.map(({ key }) => key)).size).toBe(page?.fields.length);
  });

  it('is not made where no head changed', () => {
    expect(pageOf({ holdings: [holding()] })).toBeNull();
  });

  it('can be drawn, one operation writing all cells', () => {
    const page = pageOf();
    if (page === null) throw new Error('No page.');
    const writes = drawing(page, 'Serah Terima').filter(({ kind }) => kind === 'writeCells');
    expect(writes).toHaveLength(1);
  });
});

describe('openQuestionsOf', () => {
  const question = (id: string, answer: string | null = null): Question => ({
    id,
    code: 'UNIT_MISMATCH',
    sheet: null,
    cell: null,
    facts: {},
    options: [],
    answer,
  });
  const held = (opd: string, questionId: string) =>
    indicator({ opd, holds: [{ code: 'UNIT_MISMATCH', questionId, periods: 'all' }] });

  it('counts what touches the office, and what is not known to touch only others', () => {
    const all = input({
      indicators: [held('1.01', 'own'), held('2.15', 'foreign'), held('2.15', 'answered')],
      pactHolds: [{ code: 'PERSON', questionId: 'person', opd: '1.01' }],
    });
    const questions = ['own', 'foreign', 'person', 'loose'].map((id) => question(id));
    expect(openQuestionsOf('1.01', [...questions, question('answered', 'x')], all)).toBe(3);
    expect(openQuestionsOf('2.15', questions, all)).toBe(2);
  });
});
