// Each office's agreement holds its targets as they were read and the promises of the statutory form, never a clause of
// its own; what is missing is told before them.
import { evaluate } from '../../../../src/domain/evaluate';
import type { EvaluationInput } from '../../../../src/domain/evaluation';
import { agreementWording } from '../../../../src/messages/agreementWording';
import { pagesWording } from '../../../../src/messages/pagesWording';
import type { RpjmdList } from '../../../../src/sheets/inspection';
import {
  agreementPage,
  type AgreementFacts,
} from '../../../../src/sheets/writing/pages/agreement/agreementPage';
import type { Page } from '../../../../src/sheets/writing/pages/page';
import {
  a,
  figure,
  holding,
  indicator,
  pact,
  plan,
  range,
  settings,
  STAGED_MONTHS,
  successor,
} from '../../../domain/inputs';

const ROAD = { opd: '2.15', office: 'Dinas Perhubungan' };

const input = (changes: Partial<EvaluationInput> = {}): EvaluationInput => ({
  settings: settings({ asOf: '2026-09-30', runDate: '2026-10-05' }),
  indicators: [
    indicator({ months: STAGED_MONTHS, objective: 'Meningkatnya kemandirian keuangan' }),
    indicator({
      ...ROAD,
      id: 'T!2',
      name: 'Waktu tempuh',
      mission: null,
      isRupiah: false,
      unit: 'menit',
      method: 'Posisi Akhir',
      direction: 'Semakin rendah semakin baik',
      targets: plan({ original: range('7.5', 8) }),
      rpjmdTarget: figure(7),
    }),
  ],
  holdings: [holding()],
  pacts: [pact()],
  exemptions: [],
  reorganisations: [],
  pactHolds: [],
  ...changes,
});

const pageOf = (changes: Partial<EvaluationInput> = {}, facts: Partial<AgreementFacts> = {}): Page | null => {
  const all = input(changes);
  return agreementPage({
    evaluation: evaluate(all),
    input: all,
    list: null,
    openIn: () => ({ questions: 0, reviews: 0 }),
    wording: agreementWording,
    figure: (target, unit) => pagesWording.figure(target, unit),
    print: { fingerprint: 'Sidik jari 7F3A', disclaimer: 'Alat ini menghitung.', paper: 'A4' },
    ...facts,
  });
};

const linesOf = (page: Page | null): readonly string[] =>
  (page?.cells ?? []).map((row) => row.map(String).join(' ').trim());
const textOf = (page: Page | null): string => linesOf(page).join('\n');
const keysOf = (page: Page | null): readonly string[] => (page?.fields ?? []).map(({ key }) => key);

const LIST: RpjmdList = {
  sheet: 'RPJMD',
  column: 1,
  missions: [
    { name: 'Misi 1', row: 3 },
    { name: 'Misi 2', row: 4 },
  ],
  paths: [
    {
      row: 3,
      name: 'Pajak Reklame',
      mission: 'Misi 1',
      unit: 'Rupiah',
      years: new Map(
        [2024, 2025, 2026, 2027, 2028, 2029].map((year) => [year, a(2e9 + (year - 2023) * 4e8)]),
      ),
    },
  ],
};

describe('agreementPage', () => {
  it('holds the year’s target and its stages under the mission, as they were read', () => {
    const lines = linesOf(pageOf());
    expect(lines).toContain('Misi RPJMD: Misi 1');
    expect(lines).toContain(
      '1 Meningkatnya kemandirian keuangan Pajak Reklame Rupiah 3000000000 450000000 1200000000 2250000000 3000000000',
    );
    expect(lines).toContain('1 – Waktu tempuh menit 7,5–8 7,5–8 7,5–8 7,5–8 7,5–8');
    expect(textOf(pageOf())).toContain('diturunkan dari jadwal');
  });

  it('names the head and who signs, and leaves room for what no document says', () => {
    const page = pageOf();
    const lines = linesOf(page);
    expect(lines).toContain('Nama  Rahmat Hidayat');
    expect(lines).toContain('Jabatan  Kepala Badan Pendapatan Daerah');
    expect(lines).toContain('Jabatan  Bupati');
    expect(keysOf(page)).toEqual(expect.arrayContaining(['1.01|atasan|nama', '2.15|nama', '2.15|jabatan']));
    expect(keysOf(page)).not.toContain('1.01|nama');
    expect(new Set(keysOf(page)).size).toBe(keysOf(page).length);
  });

  it('names no head while two people hold the office', () => {
    expect(keysOf(pageOf({ holdings: [holding(), successor({ from: '2026-06-01' })] }))).toContain(
      '1.01|nama',
    );
  });

  it('bears the number of the agreement that the workbook has', () => {
    const signed = pact({ documentKind: 'Perjanjian Kinerja', number: '900/1/2026' });
    expect(linesOf(pageOf({ pacts: [signed] }))).toContain('Nomor: 900/1/2026 tanggal 2 Januari 2026');
    expect(keysOf(pageOf({ pacts: [signed] }))).not.toContain('1.01|nomor');
  });

  it('quotes a clause only where a document has it', () => {
    expect(textOf(pageOf())).toContain(
      'Klausul menurut dokumen 800/12/2026 tanggal 2 Januari 2026, dikutip sebagaimana tertulis: “apabila tidak mencapai target, dianggap mengundurkan diri”',
    );
    expect(textOf(pageOf({ pacts: [pact({ clause: null })] }))).not.toMatch(/mengundurkan diri|Klausul/);
    expect(textOf(pageOf({ pacts: [pact({ date: '2026-11-01' })] }))).not.toContain('Klausul');
  });

  it('begins each office on a new sheet of paper, after the checks', () => {
    const page = pageOf();
    expect(page?.setup.breaks).toHaveLength(2);
    const [first = 0] = page?.setup.breaks ?? [];
    expect(
      linesOf(page)
        .slice(0, first - 1)
        .join('\n'),
    ).not.toContain('PERJANJIAN KINERJA TAHUN');
  });

  it('tells what is missing: signatures, missions, targets easier than the plan’s', () => {
    const text = textOf(pageOf({}, { list: LIST }));
    expect(text).toContain('Belum ada indikator untuk Misi 2.');
    expect(text).toContain(
      'Dinas Perhubungan mempunyai target, tetapi belum ada dokumen yang ditandatangani',
    );
    expect(text).toContain(
      'Dinas Perhubungan: target Waktu tempuh (7,5–8 menit) lebih ringan daripada target RPJMD tahun ini (7 menit).',
    );
    expect(text).toContain(
      'target Pajak Reklame (Rp3.000.000.000) lebih ringan daripada jalur RPJMD tahun ini (Rp3.200.000.000).',
    );
    expect(text).toContain('1 indikator belum dikaitkan dengan misi RPJMD.');
  });

  it('shows the path of four years from the year before on', () => {
    const lines = linesOf(pageOf({}, { list: LIST }));
    expect(lines).toContain(
      'No. Terhadap RPJMD Indikator Kinerja Satuan Target tahun ini RPJMD 2025 RPJMD 2026 RPJMD 2027 RPJMD 2028',
    );
    expect(lines).toContain(
      '1 lebih ringan Pajak Reklame Rupiah 3000000000 2800000000 3200000000 3600000000 4000000000',
    );
  });

  it('says what was not checked where the workbook holds no list of the plan', () => {
    expect(textOf(pageOf())).toContain('tidak memuat daftar RPJMD');
  });

  it('is a draft while a question of its office is open', () => {
    const page = pageOf({}, { openIn: (opd) => ({ questions: opd === '2.15' ? 1 : 0, reviews: 0 }) });
    expect(linesOf(page).filter((line) => line === 'KONSEP')).toHaveLength(1);
    expect(textOf(page)).toContain('1 pertanyaan belum dijawab');
  });

  it('is not made where nothing is promised', () => {
    expect(pageOf({ indicators: [indicator({ targets: plan() })] })).toBeNull();
  });
});
