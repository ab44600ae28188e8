// Causes that touch many rows of a sheet: one question each, whose answer serves all of its rows. Fictional figures only.
import { EACH } from '../../../src/sheets/finding';
import type { Inspection } from '../../../src/sheets/inspection';
import {
  bookOf,
  CLEAN,
  HOTEL,
  inspected,
  NINE_MONTHS,
  readingOf,
  realisation,
  REKLAME,
  sheetOf,
  target,
  type Row,
} from './bookOf';

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'];
const ids = ({ questions }: Inspection): readonly string[] => questions.map(({ id }) => id);
const holds = ({ input }: Inspection): readonly number[] =>
  (input?.indicators ?? []).map((indicator) => indicator.holds.length);
const factsOf = (inspection: Inspection, id: string) =>
  inspection.questions.find((question) => question.id === id)?.facts;
const money = (rows: readonly Row[]) => bookOf({ ...CLEAN, Target: rows });
const both = (row: Row): readonly Row[] => [
  target({ ...REKLAME, 'Target Murni': 1_200_000_000, ...row }),
  target({ ...HOTEL, 'Target Murni': 2_400_000_000, ...row }),
];

/** Indicators of one unit whose months neither rise nor fall. */
const indicators = (
  names: readonly string[],
  row: Row,
  month: (at: number, row: number) => number | string,
) =>
  bookOf({
    Target: names.map((name) => target({ 'Uraian/Indikator Kinerja': name, 'Target Murni': 80, ...row })),
    Realisasi: names.map((name, row) =>
      realisation(
        { 'Uraian/Indikator Kinerja': name },
        MONTHS.map((_, at) => month(at, row)),
      ),
    ),
  });

describe('inspect: one question for many rows', () => {
  it('asks once a sheet for revised targets without a date', () => {
    const book = money(both({ 'Target Perubahan': 3_000_000_000 }));
    const open = inspected(book);
    expect(ids(open)).toEqual(['revision-date:Target']);
    expect(factsOf(open, 'revision-date:Target')).toMatchObject({ rows: '2', name: 'Pajak Reklame' });
    expect(open.questions[0]?.rows).toBe(2);
    const answered = inspected(book, { answers: { 'revision-date:Target': 'whole-year' } });
    expect(answered.input?.indicators.map(({ targets }) => targets.revisedFrom)).toEqual([
      '2026-01-01',
      '2026-01-01',
    ]);
    expect(holds(answered)).toEqual([0, 0]);
  });

  it('asks once for stages that are blank in the same quarters, and apart for others', () => {
    const [reklame = {}, hotel = {}] = both({ 'Target s.d. TW I': 300_000_000 });
    const halves = { ...hotel, 'Target s.d. TW II': 600_000_000 };
    expect(ids(inspected(money([reklame, hotel])))).toEqual(['stages:Target!II, III, IV']);
    expect(ids(inspected(money([reklame, halves]))).toSorted()).toEqual([
      'stages:Target!II, III, IV',
      'stages:Target!III, IV',
    ]);
  });

  it('keeps a negative target a question of its own row', () => {
    const [reklame = {}, hotel = {}] = both({ 'Target Murni': -5 });
    expect(ids(inspected(money([reklame, hotel])))).toHaveLength(2);
  });

  it('asks once for the directions of one unit, but alone for names that may well be the other way', () => {
    const names = ['Jumlah pelatihan', 'Jumlah peserta', 'Angka kemiskinan', 'Prevalensi stunting'];
    const book = indicators(
      names,
      { Satuan: 'orang', 'Metode Perhitungan': 'Posisi Akhir' },
      (at, row) => 60 + row * 7 + (at % 3),
    );
    const open = inspected(book);
    expect(ids(open).toSorted()).toEqual([
      'direction:Target!angka kemiskinan',
      'direction:Target!prevalensi stunting',
      'directions:Target!orang',
    ]);
    expect(factsOf(open, 'directions:Target!orang')?.['names']).toBe('Jumlah pelatihan\nJumlah peserta');
    const each = inspected(book, {
      answers: { 'directions:Target!orang': EACH, 'direction:Target!jumlah peserta': 'Rentang' },
    });
    expect(each.input?.indicators.map(({ direction }) => direction)[1]).toBe('Rentang');
    expect(holds(each)).toEqual([1, 0, 1, 1]);
  });

  it('asks again once another indicator joins those that a remembered answer was given for', () => {
    const id = 'directions:Target!orang';
    const of = (names: readonly string[]) =>
      indicators(
        names,
        { Satuan: 'orang', 'Metode Perhitungan': 'Posisi Akhir' },
        (at, row) => 60 + row * 7 + (at % 3),
      );
    const two = of(['Jumlah pelatihan', 'Jumlah peserta']);
    const remembered = new Map([[id, inspected(two).bases[id] ?? '']]);
    const answerIn = (book: typeof two) =>
      inspected(book, { answers: { [id]: 'Rentang' }, remembered }).questions[0]?.answer;
    expect(answerIn(two)).toBe('Rentang');
    expect(answerIn(of(['Jumlah pelatihan', 'Jumlah peserta', 'Jumlah kunjungan']))).toBeNull();
  });

  it('asks once for percentages that are written as fractions on one side', () => {
    const traits = {
      Satuan: '%',
      'Metode Perhitungan': 'Posisi Akhir',
      'Arah Indikator': 'Semakin tinggi semakin baik',
    };
    const book = indicators(
      ['Layanan', 'Jalan mantap', 'Air minum'],
      traits,
      (at, row) => 0.6 + row / 10 + at / 100,
    );
    const open = inspected(book);
    expect(ids(open)).toEqual(['percents:Target!realisation']);
    expect(holds(open)).toEqual([1, 1, 1]);
    const answered = inspected(book, {
      answers: { 'percents:Target!realisation': 'realisation-fraction' },
    });
    expect(answered.input?.indicators.map(({ months }) => months[8])).toEqual(
      [68_000_000n, 78_000_000n, 88_000_000n].map((amount) => expect.objectContaining({ amount })),
    );
  });

  it('asks once how the numbers of all months are to be read', () => {
    const traits = {
      Satuan: 'orang',
      'Metode Perhitungan': 'Akumulasi',
      'Arah Indikator': 'Semakin tinggi semakin baik',
      'Target Murni': 12_000,
    };
    const book = indicators(['Kunjungan'], traits, (at) => `1.${String(200 - at)}`);
    const open = inspected(book);
    expect(ids(open)).toEqual(['number:Realisasi!realisasi/.']);
    expect(factsOf(open, 'number:Realisasi!realisasi/.')).toMatchObject({ rows: '9', name: 'Januari' });
    const answered = inspected(book, { answers: { 'number:Realisasi!realisasi/.': 'thousand' } });
    expect(holds(answered)).toEqual([0]);
  });

  it('asks once whether blank units are rupiah', () => {
    const book = bookOf({
      ...CLEAN,
      Target: ['Jumlah izin', 'Jumlah aduan', 'Jumlah rapat'].map((name, at) =>
        target({
          'Uraian/Indikator Kinerja': name,
          Satuan: at === 0 ? 'dokumen' : null,
          'Target Murni': 12,
          'Metode Perhitungan': 'Akumulasi',
          'Arah Indikator': 'Semakin tinggi semakin baik',
        }),
      ),
    });
    expect(factsOf(inspected(book), 'satuan:Target')).toMatchObject({ rows: '2', name: 'Jumlah aduan' });
  });

  it('asks once how the thresholds of a sheet are written, and once where weights are blank', () => {
    const offices = ['1.01', '1.02'];
    const book = bookOf({
      Target: offices.flatMap((opd) =>
        both({ 'Kode OPD': opd, 'Perangkat Daerah': `Dinas ${opd}` }).map((row, at) => ({
          ...row,
          Bobot: at === 0 ? 2 : null,
        })),
      ),
      Realisasi: offices.flatMap((opd) =>
        [REKLAME, HOTEL].map((row) => realisation({ ...row, 'Kode OPD': opd }, NINE_MONTHS)),
      ),
      Pakta: offices.map((opd, at) => ({
        'Kode OPD': opd,
        'Nama Pejabat': `Pejabat ${opd}`,
        'Jenis Dokumen': 'Pakta Integritas',
        'Nomor Pakta': `800/${opd}`,
        'Tanggal Pakta': '2026-01-02',
        Pemicu: 'Triwulan',
        Cakupan: 'Rata-rata tertimbang',
        'Ambang (%)': at === 0 ? 0.9 : 0.95,
      })),
    });
    const open = inspected(book);
    expect(ids(open).toSorted()).toEqual(['threshold:Pakta', 'weight:Target']);
    expect(factsOf(open, 'weight:Target')?.['rows']).toBe('2');
    const answered = inspected(book, {
      answers: { 'threshold:Pakta': 'fraction', 'weight:Target': 'zero' },
    });
    expect(answered.input?.pacts.map(({ threshold }) => threshold)).toEqual([90_000_000n, 95_000_000n]);
    expect(answered.input?.indicators.map(({ weight }) => weight)).toEqual([2_000_000n, 0n, 2_000_000n, 0n]);
  });
});

describe('inspect: months that stand twice', () => {
  const figures = (step: number): readonly number[] => NINE_MONTHS.map((amount) => amount + step);
  const sheet = (headings: readonly string[], months: readonly number[]) =>
    readingOf([
      sheetOf('PAD 2026', [
        ['TAHUN 2026'],
        ['Kode Rekening', 'Uraian', 'Target', ...headings],
        ['4.1.01.09', 'Pajak Reklame', 1_200_000_000, ...months],
      ]),
    ]);
  const inPairs = <T>(ones: readonly T[], others: readonly T[]): readonly T[] =>
    ones.flatMap((one, at) => [one, others[at] ?? one]);

  it.each([
    ['in two blocks', sheet([...MONTHS, ...MONTHS], [...figures(0), ...figures(7)]), 'M,N,O,P,Q,R,S,T,U'],
    ['in pairs', sheet(inPairs(MONTHS, MONTHS), inPairs(figures(0), figures(7))), 'E,G,I,K,M,O,Q,S,U'],
  ])('asks once %s', (_, book, second) => {
    const open = inspected(book);
    expect(open.questions).toMatchObject([
      { code: 'HEADINGS_TWICE', facts: { last: 'September', rows: '1' } },
    ]);
    expect(holds(open)).toEqual([1]);
    const [id = ''] = ids(open);
    const answered = inspected(book, { answers: { [id]: second } });
    expect(answered.input?.indicators[0]?.months[0]).toMatchObject({ amount: 90_000_007_000_000n });
    expect(holds(answered)).toEqual([0]);
  });

  it('asks one by one where the columns stand in no order', () => {
    const headings = ['Januari', 'Februari', 'Maret', 'Maret', 'Januari', 'Februari'];
    const open = inspected(
      sheet(
        headings,
        [90, 110, 95, 96, 91, 111].map((million) => million * 1_000_000),
      ),
    );
    const codes = open.questions.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('HEADING'))).toEqual(
      Array.from({ length: 3 }, () => 'HEADING_TWICE'),
    );
  });
});
