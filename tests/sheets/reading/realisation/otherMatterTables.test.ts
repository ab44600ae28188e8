// A single table of months whose titles name something else than realisation. Fictional figures only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { isOfLastYear } from '../../../../src/sheets/reading/captions/otherMatters';
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const NINE = MONTH_NAMES.slice(0, 9);
const MILLION = 1_000_000;
const monthly = (title: string): Matrix => [
  [title],
  ['No', 'Uraian', ...NINE],
  [1, 'Pajak Reklame', ...NINE.map((_, at) => (70 + at) * MILLION)],
  [2, 'Pajak Hotel', ...NINE.map((_, at) => (90 + at) * MILLION)],
];
const book = (
  title: string,
  answers: Readonly<Record<string, string>> = {},
  [name, targets]: readonly [string, string] = ['Pajak Hotel', 'TARGET PAJAK DAERAH TAHUN 2026'],
): Inspection =>
  inspected(
    readingOf([
      sheetOf('Target', [
        [targets],
        ['No', 'Uraian', 'Target'],
        [1, 'Pajak Reklame', 900 * MILLION],
        [2, name, 1_200 * MILLION],
      ]),
      sheetOf('Lembar', monthly(title)),
    ]),
    { answers },
  );
const held = ({ input }: Inspection) => input?.indicators.map(({ holds }) => holds.map(({ code }) => code));
const ID = 'other-matter:Lembar';

describe('OtherMatters', () => {
  it.each([
    'KETETAPAN PAJAK PER BULAN TAHUN 2026',
    'POTENSI PENERIMAAN PER BULAN TAHUN 2026',
    'PROYEKSI PENERIMAAN TAHUN 2026',
    'SALDO PIUTANG PER BULAN TAHUN 2026',
    'SELISIH PENERIMAAN TERHADAP TAHUN LALU 2026',
    'REALISASI PAD TAHUN LALU',
    'PENETAPAN PAJAK DAERAH TAHUN 2026',
    'NILAI SPPT TERBIT TAHUN 2026',
    'DPP (DASAR PENGENAAN PAJAK) TAHUN 2026',
    'PAJAK TERUTANG TAHUN 2026',
    'KURANG BAYAR TAHUN 2026',
    'JUMLAH TRANSAKSI TAHUN 2026',
    'RATA-RATA REALISASI 2023-2025',
    'PRAKIRAAN PENERIMAAN TAHUN 2026',
    'FORECAST PAD 2026',
    'OMSET WAJIB PAJAK 2026',
    'TAGIHAN PAJAK DAERAH TAHUN 2026',
    'REKAP SKPD TERBIT TAHUN 2026',
    'TEMUAN BPK TAHUN 2026',
    'STS BELUM DISETOR TAHUN 2026',
  ])('asks what the only figures are that are headed %s', (title) => {
    const found = book(title);
    expect(found.questions).toMatchObject([
      { id: ID, code: 'FIGURES_OF_OTHER_MATTER', sheet: 'Lembar', cell: 'A2' },
    ]);
    expect(held(found)).toEqual([['FIGURES_OF_OTHER_MATTER'], ['FIGURES_OF_OTHER_MATTER']]);
  });

  it('takes them for realisation once the officer says so', () => {
    const found = book('PROYEKSI PENERIMAAN TAHUN 2026', { [ID]: 'realisation' });
    expect(held(found)).toEqual([[], []]);
    expect(found.input?.indicators[0]?.months[0]).toMatchObject({ amount: 70_000_000_000_000n });
  });

  it('has no data once the officer says that they are something else', () => {
    const found = book('PROYEKSI PENERIMAAN TAHUN 2026', { [ID]: 'other' });
    expect(held(found)).toEqual([[], []]);
    expect(found.input?.indicators[0]?.months[0]).toEqual({ kind: 'none' });
  });

  it.each([
    ['realisation', 'REALISASI DAN PROYEKSI PENDAPATAN TAHUN 2026', undefined],
    [
      'a matter of the targets',
      'DATA KUNJUNGAN TAHUN 2026',
      ['Pajak Hotel', 'TARGET KUNJUNGAN 2026'] as const,
    ],
    ['what a row is', 'SALDO KAS TAHUN 2026', ['Saldo rekening', 'TARGET 2026'] as const],
  ])('asks nothing where the titles name %s', (_, title, targets) => {
    const codes = book(title, {}, targets).questions.map(({ code }) => code);
    expect(codes).not.toContain('FIGURES_OF_OTHER_MATTER');
  });
});

describe('isOfLastYear', () => {
  it.each([
    ['realisasi pad tahun lalu', true],
    ['thn lalu', true],
    ['penerimaan tahun sebelumnya', true],
    ['realisasi 2026 dibandingkan tahun lalu', false],
    ['selisih terhadap realisasi tahun lalu', false],
    ['realisasi tahun ini dan tahun lalu', false],
    ['realisasi pad tahun 2026', false],
  ])('of %s is %s', (title, expected) => {
    expect(isOfLastYear(title)).toBe(expected);
  });
});

describe('OtherMatters beside their own targets', () => {
  const beside = (
    title: string,
    head: readonly string[] = NINE,
    answers: Readonly<Record<string, string>> = {},
  ) =>
    inspected(
      readingOf([
        sheetOf('Lembar', [
          [title],
          ['No', 'Uraian', 'Target', ...head],
          [1, 'Pajak Reklame', 900 * MILLION, ...NINE.map((_, at) => (70 + at) * MILLION)],
          [2, 'Pajak Hotel', 1_200 * MILLION, ...NINE.map((_, at) => (90 + at) * MILLION)],
        ]),
      ]),
      { answers },
    );

  it.each([
    'KETETAPAN PAJAK DAERAH PER BULAN 2026',
    'PENETAPAN PAJAK DAERAH TAHUN 2026',
    'OMZET WAJIB PAJAK TAHUN 2026',
    'PROYEKSI PAD TAHUN 2026',
    'PRAKIRAAN PENERIMAAN PAD TAHUN 2026',
  ])('asks what the months are under %s', (title) => {
    expect(held(beside(title))).toEqual([['FIGURES_OF_OTHER_MATTER'], ['FIGURES_OF_OTHER_MATTER']]);
    expect(held(beside(title, NINE, { [ID]: 'realisation' }))).toEqual([[], []]);
  });

  it.each([
    ['PENERIMAAN TUNGGAKAN PAJAK TAHUN 2026', NINE],
    ['PROYEKSI DAN REALISASI PAD TAHUN 2026', NINE],
    ['PAD TAHUN 2026', NINE],
    ['KETETAPAN PAJAK DAERAH TAHUN 2026', NINE.map((month) => `Realisasi ${month}`)],
  ])('asks no such thing under %s where something says what came in', (title, head) => {
    expect(beside(title, head).questions.map(({ code }) => code)).not.toContain('FIGURES_OF_OTHER_MATTER');
  });
});

describe('OtherMatters of lists of deposits', () => {
  const list = (
    title: string,
    heading = 'Jumlah',
    answers: Readonly<Record<string, string>> = {},
  ): Inspection =>
    inspected(
      readingOf([
        sheetOf('Target', [
          ['TARGET RETRIBUSI TAHUN 2026'],
          ['Kode Rekening', 'Uraian', 'Target'],
          ['4.1.02.01.04', 'Retribusi Pelayanan Pasar', 900 * MILLION],
        ]),
        sheetOf('Lembar', [
          [title],
          ['Tanggal', 'Kode Rekening', 'Uraian', heading],
          ['15/01/2026', '4.1.02.01.04', 'Retribusi Pelayanan Pasar', 70 * MILLION],
          ['16/02/2026', '4.1.02.01.04', 'Retribusi Pelayanan Pasar', 80 * MILLION],
        ]),
      ]),
      { answers },
    );

  it.each([
    'DAFTAR SKRD TERBIT TAHUN 2026',
    'DAFTAR TUNGGAKAN RETRIBUSI 2026',
    'DAFTAR PIUTANG RETRIBUSI 2026',
    'REGISTER PENETAPAN RETRIBUSI 2026',
    'DAFTAR TAGIHAN BELUM DIBAYAR 2026',
    'DAFTAR SKPD YANG DITERBITKAN TAHUN 2026',
  ])('asks what the amounts are under %s', (title) => {
    expect(held(list(title))).toEqual([['FIGURES_OF_OTHER_MATTER']]);
    const taken = list(title, 'Jumlah', { [ID]: 'realisation' });
    expect(held(taken)).toEqual([[]]);
    expect(taken.input?.indicators[0]?.months[0]).toMatchObject({ amount: 70_000_000_000_000n });
    expect(list(title, 'Jumlah', { [ID]: 'other' }).input?.indicators[0]?.months[0]).toEqual({
      kind: 'none',
    });
  });

  it.each([
    ['DAFTAR PEMBAYARAN TUNGGAKAN RETRIBUSI 2026', 'Jumlah'],
    ['REGISTER SKRD TERBAYAR TAHUN 2026', 'Jumlah'],
    ['DAFTAR SKRD TAHUN 2026', 'Jumlah Setor'],
    ['SKPD DINAS PASAR', 'Jumlah'],
    ['BUKU PEMBANTU TAHUN 2026', 'Jumlah'],
  ])('asks no such thing under %s with the heading %s', (title, heading) => {
    expect(held(list(title, heading))).toEqual([[]]);
  });
});

describe('OtherMatters beside their own targets', () => {
  const beside = (title: string, over: string) =>
    inspected(
      readingOf([
        sheetOf('PAD', [
          [title],
          ['No', 'Uraian', 'Target', over, ...NINE.slice(1).map(() => '')],
          ['', '', '', ...NINE],
          [1, 'Pajak Reklame', 900 * MILLION, ...NINE.map((_, at) => (70 + at) * MILLION)],
        ]),
      ]),
    ).questions.map(({ code }) => code);

  it.each(['PENGAJUAN KLAIM', 'Keberatan'])('asks what months under %s are', (over) => {
    expect(beside('REALISASI PAJAK DAERAH TAHUN 2026', over)).toContain('FIGURES_OF_OTHER_MATTER');
  });

  it.each(['KETETAPAN', 'PIUTANG', 'POTENSI'])('takes months under %s for no realisation', (over) => {
    expect(beside('PAJAK DAERAH TAHUN 2026', over)).toContain('REALISATION_NOT_FOUND');
  });

  it.each([
    ['PAJAK DAERAH TAHUN 2026', 'Bulan'],
    ['DATA PAJAK REKLAME TAHUN 2026', 'Realisasi'],
    ['PERKEMBANGAN PAD', 'Penerimaan'],
  ])('asks nothing under %s and %s', (title, over) => {
    expect(beside(title, over)).toEqual([]);
  });
});
