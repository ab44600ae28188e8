import type { Inspection } from '../../../../src/sheets/inspection';
import { matterOfName, matterOfTitle, type Matter } from '../../../../src/sheets/reading/targets/matterWords';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const QUARTERS = ['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'];
/** Of which none is a sum of others. */
const SIZES = [13, 29, 47, 83, 151];
const figures = (at: number): readonly number[] =>
  [20, 6, 5, 7].map((millions) => millions * (SIZES[at] ?? 211) * 1_000_000);
const rows = (names: readonly string[]): Matrix =>
  names.map((name, at) => [at + 1, name, 'Rp', ...figures(at)]);
const table = (
  names: readonly string[],
  titles: readonly string[] = [],
  head = 'Uraian',
  target = 'Target',
): Matrix => [
  ...titles.map((title) => [title]),
  ['TAHUN 2026'],
  ['No', head, 'Satuan', target, ...QUARTERS],
  ...rows(names),
];
const read = (matrix: Matrix, sheet = 'Data', answers: Readonly<Record<string, string>> = {}): Inspection =>
  inspected(readingOf([sheetOf(sheet, matrix)]), { answers });
const asked = ({ questions }: Inspection): readonly string[] => questions.map(({ id }) => id);

const PLACES = ['Parkir', 'Pasar', 'RSUD', 'Rumah Potong Hewan', 'Klaim BPJS'];
const LEVELS = ['Nilai investasi', 'PDRB per kapita', 'Upah minimum'];
const LOSSES = ['Nilai temuan BPK', 'Nilai kerugian daerah', 'Kelebihan pembayaran'];

describe('matterOfTitle', () => {
  it.each<readonly [string, Matter | null]>([
    ['REALISASI PENDAPATAN ASLI DAERAH TAHUN 2026', 'revenue'],
    ['Target PAD', 'revenue'],
    ['Jenis Retribusi', 'revenue'],
    ['BAGIAN LABA PENYERTAAN MODAL TAHUN 2026', 'revenue'],
    ['TARGET DAN REALISASI PARKIR TEPI JALAN UMUM', 'revenue'],
    ['BELANJA BAGI HASIL', 'spending'],
    ['BADAN PENDAPATAN DAERAH', null],
    ['BADAN PENGELOLAAN PAJAK DAN RETRIBUSI DAERAH', null],
    ['BADAN PENDAPATAN DAERAH - REALISASI PAJAK', 'revenue'],
    ['REALISASI BELANJA OPERASIONAL', 'spending'],
    ['REALISASI PENGELUARAN BLUD', 'spending'],
    ['REALISASI KEUANGAN PROGRAM/KEGIATAN', 'spending'],
    ['REALISASI PENDAPATAN DAN BELANJA', null],
    ['PENURUNAN PIUTANG PAJAK', 'other'],
    ['POTENSI DAN REALISASI RETRIBUSI', 'revenue'],
    ['POTENSI, TARGET DAN REALISASI PAJAK', 'revenue'],
    ['ANALISIS POTENSI, TARGET DAN REALISASI PBJT', 'revenue'],
    ['POTENSI, TARGET DAN REALISASI KERUGIAN DAERAH', 'other'],
    ['POTENSI DAN REALISASI PIUTANG PAJAK', 'other'],
    ['POTENSI PAJAK', 'other'],
    ['CAPAIAN INDIKATOR KINERJA BIDANG PAJAK', null],
    ['INSPEKTORAT DAERAH', null],
  ])('reads %s', (text, expected) => {
    expect(matterOfTitle(text)).toBe(expected);
  });
});

describe('matterOfName', () => {
  it.each<readonly [string, Matter | null]>([
    ['Pajak Reklame', 'revenue'],
    ['PBB-P2', 'revenue'],
    ['Hasil Penjualan Aset', 'revenue'],
    ['Hasil pemeriksaan', null],
    ['Tuntutan Ganti Kerugian Daerah', 'revenue'],
    ['Nilai kerugian daerah', 'other'],
    ['Tunggakan retribusi pasar', 'other'],
    ['Pencairan Tunggakan PBB', 'revenue'],
    ['Sisa piutang PBB-P2', 'other'],
    ['Denda keterlambatan yang dibayar', 'other'],
    ['Belanja bagi hasil pajak', 'spending'],
    ['Parkir', null],
    ['Nilai investasi', null],
  ])('reads %s', (name, expected) => {
    expect(matterOfName(name)).toBe(expected);
  });
});

describe('MoneyMatters', () => {
  it('hears nothing for the rows below from a remark about the row above', () => {
    const [first = [], ...rest] = rows(['Parkir', 'Pasar', 'Kios']);
    const remark = ['', 'di antaranya: piutang tahun lalu', '', '', 1_000_000, 2_000_000, 1_500_000];
    const head = ['No', 'Uraian', 'Satuan', 'Target', ...QUARTERS];
    expect(asked(read([['REALISASI PAD'], ['TAHUN 2026'], head, first, remark, ...rest]))).toEqual([]);
  });

  it.each<readonly [string, Matrix, string]>([
    ['a title', table(PLACES, ['REALISASI PAD']), 'Data'],
    ["the sheet's name", table(PLACES), 'PAD'],
    ['the heading of the names', table(PLACES, [], 'Jenis Penerimaan'), 'Data'],
    ['the heading of the targets', table(PLACES, [], 'Uraian', 'Target Pendapatan'), 'Data'],
    [
      'their neighbours',
      table(['Pajak Reklame', 'Pajak Hotel', 'Retribusi Pasar', 'Parkir', 'RSUD']),
      'Data',
    ],
    [
      'their accounts',
      table([])
        .concat([['4.1.02.01.04', 'Parkir', 'Rp', ...figures(1)]])
        .map((row, at) => (at === 1 ? ['Kode', ...row.slice(1)] : row)),
      'Data',
    ],
    ['a section', [...table([]), ['', 'PENDAPATAN ASLI DAERAH'], ...rows(PLACES)], 'Data'],
  ])('asks nothing of rows that %s calls revenue', (_, matrix, sheet) => {
    const { input, questions } = read(matrix, sheet);
    expect(questions).toEqual([]);
    expect(input?.indicators.map(({ method, direction }) => `${method}, ${direction}`)).toEqual(
      input?.indicators.map(() => 'Akumulasi, Semakin tinggi semakin baik'),
    );
    expect(input?.indicators.length).toBeGreaterThan(0);
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['indicators of money', LEVELS, ['method:Data!rp', 'directions:Data!rp']],
    ['what is better low', LOSSES, ['method:Data!rp', 'directions:Data!rp/low']],
  ])('asks the method and the direction of %s once', (_, names, expected) => {
    const inspection = read(table(names, ['INSPEKTORAT DAERAH', 'INDIKATOR KINERJA'], 'Indikator Kinerja'));
    expect([...asked(inspection)].sort()).toEqual([...expected].sort());
    expect(inspection.input?.indicators.every(({ holds }) => holds.length === 2)).toBe(true);
    const answers = Object.fromEntries(
      expected.map((id) => [id, id.startsWith('method') ? 'Posisi Akhir' : 'Semakin rendah semakin baik']),
    );
    const answered = read(
      table(names, ['INSPEKTORAT DAERAH', 'INDIKATOR KINERJA'], 'Indikator Kinerja'),
      'Data',
      answers,
    );
    expect(answered.questions.filter(({ answer }) => answer === null)).toEqual([]);
    expect(answered.input?.indicators[0]).toMatchObject({
      method: 'Posisi Akhir',
      direction: 'Semakin rendah semakin baik',
    });
  });

  it.each<readonly [string, Matrix]>([
    ['the title', table(['Honorarium pegawai', 'Obat', 'Sewa gedung'], ['REALISASI BELANJA OPERASIONAL'])],
    ['the heading', table(['Pemberdayaan', 'Rehabilitasi', 'Sewa'], [], 'Uraian Belanja')],
    ['a section', [...table([]), ['', 'BELANJA'], ...rows(['Obat', 'ATK', 'Sewa gedung'])]],
    ['each name', table(['Belanja Pegawai', 'Belanja Barang'])],
  ])('asks the direction of expenditure once where %s says it', (_, matrix) => {
    expect(asked(read(matrix))).toEqual(['directions:Data!belanja']);
  });

  it('tells a block of expenditure from one of revenue on the same sheet', () => {
    const inspection = read([
      ['REALISASI PENDAPATAN DAN BELANJA'],
      ['I. PENDAPATAN'],
      ...table(['Parkir', 'Pasar']),
      [],
      ['II. BELANJA'],
      ['No', 'Uraian', 'Satuan', 'Anggaran', ...QUARTERS],
      ...rows(['Obat', 'Listrik']),
    ]);
    expect(asked(inspection)).toEqual(['directions:Data!belanja']);
    expect(inspection.input?.indicators.map(({ name, holds }) => `${name}: ${holds.length}`)).toEqual([
      'Parkir: 0',
      'Pasar: 0',
      'Obat: 1',
      'Listrik: 1',
    ]);
  });

  it('lets neighbours say nothing on a sheet of indicators', () => {
    const names = ['Realisasi PAD', 'Pendapatan BLUD', 'Nilai investasi'];
    expect(asked(read(table(names)))).toEqual([]);
    const indicators = read(table(names, [], 'Indikator Kinerja'));
    expect(indicators.input?.indicators.map(({ holds }) => holds.length)).toEqual([0, 0, 2]);
  });

  it('tells where totals of rupiah hold more than revenue', () => {
    const mixed = [
      ['Kode', 'Uraian', 'Target', ...QUARTERS],
      ['4.1.01.09', 'Pajak Reklame', ...figures(0)],
    ];
    const codesOf = (matrix: Matrix): readonly string[] => read(matrix).issues.map(({ code }) => code);
    expect(codesOf([...mixed, ['5.1.02.01', 'Belanja Barang', ...figures(1)]])).toContain('TOTALS_MIXED');
    expect(codesOf([...mixed, ['4.1.02.01', 'Retribusi Pasar', ...figures(1)]])).not.toContain(
      'TOTALS_MIXED',
    );
  });

  it('takes no remark below a row for a section', () => {
    const rowsOf = table(PLACES, ['REALISASI PAD']).toSpliced(5, 0, ['', '(termasuk tunggakan)']);
    expect(asked(read(rowsOf))).toEqual([]);
  });
});

describe('directionOf: signs', () => {
  it.each([
    ['≤ 5', 'Semakin rendah semakin baik'],
    ['<= 5', 'Semakin rendah semakin baik'],
    ['maks. 5', 'Semakin rendah semakin baik'],
    ['≥ 80', 'Semakin tinggi semakin baik'],
    ['> 80', 'Semakin tinggi semakin baik'],
    ['min 80', 'Semakin tinggi semakin baik'],
  ])('takes the direction of %s from its sign', (target, expected) => {
    const matrix: Matrix = [
      ['No', 'Indikator Kinerja', 'Satuan', 'Target', ...QUARTERS],
      [1, 'Waktu tanggap', '%', target, 4, 5, 6],
    ];
    const { input, questions } = read(matrix);
    expect(questions).toEqual([]);
    expect(input?.indicators[0]?.direction).toBe(expected);
  });
});
