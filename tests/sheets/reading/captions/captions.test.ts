import { captionsOf, type Captions } from '../../../../src/sheets/reading/captions/captions';
import { captionGrid, type CaptionCell } from '../captionGrid';

type Rows = readonly (readonly CaptionCell[] | string)[];
type Expected = Partial<Omit<Captions, 'cells' | 'conflicts'>> & { readonly conflicts?: readonly string[] };

/** The facts of title rows with a header under them; `conflicts` by the facts' names. */
function factsOf(rows: Rows, name = 'Sheet1'): Expected {
  const grid = captionGrid(name, [...rows, ['Kode Rekening', 'Uraian', 'Jumlah']]);
  const { conflicts, ...facts } = captionsOf(grid, rows.length, 0);
  return { ...facts, conflicts: conflicts.map(({ fact }) => fact) };
}

const NOTHING: Expected = { through: null, from: null, weekOfMonth: null, conflicts: [] };
const YEAR = 'TAHUN ANGGARAN 2026';

describe('captionsOf: period', () => {
  it.each<readonly [rows: Rows, expected: Expected]>([
    [
      ['Periode : 01 Januari 2022 s.d. 31 Agustus 2022'],
      { from: '2022-01-01', through: '2022-08-31', year: 2022 },
    ],
    [['PERIODE 1 JANUARI S/D 31 AGUSTUS 2022'], { from: '2022-01-01', through: '2022-08-31' }],
    [['Periode: 01/01/2026 s.d 30/06/2026'], { from: '2026-01-01', through: '2026-06-30' }],
    [['Periode 01-01-2026 - 30-06-2026'], { from: '2026-01-01', through: '2026-06-30' }],
    [['Periode : 2026-01-01 sampai dengan 2026-06-30'], { from: '2026-01-01', through: '2026-06-30' }],
    [['UNTUK PERIODE YANG BERAKHIR 30 SEPTEMBER 2026'], { from: null, through: '2026-09-30', year: 2026 }],
    [['Untuk tahun yang berakhir pada tanggal 31 Desember 2026 dan 2025'], { through: '2026-12-31' }],
    [['SEMESTER I TAHUN 2025 DAN TAHUN 2026'], { through: null, year: null, conflicts: ['year'] }],
    [['Realisasi Tri II 2026'], { through: '2026-06-30', year: 2026 }],
    [['Tanggal 1 s.d. 30 Juni 2026'], { from: '2026-06-01', through: '2026-06-30' }],
    [['Tanggal 1 - 21 Juni 2026'], { from: '2026-06-01', through: '2026-06-21' }],
    [['1 Jan s.d. 31 Ags 2026'], { from: '2026-01-01', through: '2026-08-31' }],
    [['BULAN : JUNI 2024'], { through: '2024-06-30', from: null, year: 2024 }],
    [['BULAN JUNI TAHUN 2024'], { through: '2024-06-30', year: 2024 }],
    [['Bulan Juni Tahun Anggaran 2024'], { through: '2024-06-30', year: 2024 }],
    [['BULAN : JUNI', YEAR], { through: '2026-06-30' }],
    [['BULAN', YEAR, 'JUNI'], { through: '2026-06-30' }],
    [['Bulan VI Tahun 2024'], { through: '2024-06-30' }],
    [['Bulan : 06', YEAR], { through: '2026-06-30' }],
    [['Bulan ke-6', YEAR], { through: '2026-06-30' }],
    [['Periode : 06/2026'], { through: '2026-06-30' }],
    [['LAPORAN REALISASI PENDAPATAN PEBRUARI 2024'], { through: '2024-02-29' }],
    [['JUNI 2024'], { through: '2024-06-30' }],
    [['s.d. 31 Juli 2026'], { through: '2026-07-31', from: null }],
    [['REALISASI S/D 31 JULI', YEAR], { through: '2026-07-31' }],
    [['Realisasi sampai dengan bulan Agustus', YEAR], { through: '2026-08-31' }],
    [['REALISASI PAD S.D AGT 2026'], { through: '2026-08-31' }],
    [['S.D. TRIWULAN II TAHUN 2026'], { through: '2026-06-30' }],
    [['Keadaan per 30 September 2026'], { through: '2026-09-30' }],
    [['Keadaan sampai dengan tanggal 30 September 2026'], { through: '2026-09-30' }],
    [['Keadaan akhir bulan September 2026'], { through: '2026-09-30' }],
    [['Posisi 21 Juni 2024'], { through: '2024-06-21' }],
    [['Posisi tanggal 21-VI-2024'], { through: '2024-06-21' }],
    [['Kondisi per 31-Agu-26'], { through: '2026-08-31' }],
    [['Cut-off : 15 Nopember 2026'], { through: '2026-11-15' }],
    [['As of 31 Aug 2026'], { through: '2026-08-31' }],
    [['per Juni 2026'], { through: '2026-06-30' }],
    [['TRIWULAN II TAHUN 2026'], { through: '2026-06-30', from: null, year: 2026 }],
    [['TW 3 T.A. 2026'], { through: '2026-09-30', year: 2026 }],
    [['Triwulan ke-2', YEAR], { through: '2026-06-30' }],
    [['Triwulan Ketiga Tahun 2026'], { through: '2026-09-30' }],
    [['TRIWULAN I S.D. IV TAHUN 2026'], { from: '2026-01-01', through: '2026-12-31' }],
    [['SEMESTER I', YEAR], { through: '2026-06-30' }],
    [['Smt. 2 2026'], { through: '2026-12-31' }],
    [['JANUARI S.D. JUNI 2026'], { from: '2026-01-01', through: '2026-06-30' }],
    [['Bulan Januari - Juni', YEAR], { from: '2026-01-01', through: '2026-06-30' }],
    [['REALISASI\nBULAN JUNI 2024'], { through: '2024-06-30' }],
    [['BULAN JUNI 2024', 'Keadaan s.d. 21 Juni 2024'], { through: '2024-06-21', conflicts: [] }],
    [['TRIWULAN II 2026', 'per 31 Mei 2026'], { through: '2026-05-31', conflicts: [] }],
    [['TRIWULAN II 2026 (s.d. 30 Juni 2026)'], { through: '2026-06-30', conflicts: [] }],
    [['TRIWULAN II 2026', 'SEMESTER I 2026'], { through: '2026-06-30', conflicts: [] }],
    [[YEAR, 'Keadaan per 5 Januari 2027'], { year: 2026, through: '2027-01-05', conflicts: [] }],
    [['Bulan Juni 2024', 'Catatan : data masuk s.d. 21 Juni 2024'], { through: '2024-06-21' }],
    [['30 JUNI 2024'], { through: '2024-06-30' }],
  ])('%j', (rows, expected) => {
    expect(factsOf(rows)).toMatchObject(expected);
  });

  it.each<readonly [rows: Rows, expected: Expected]>([
    [['Dicetak tanggal 5 Juli 2026', YEAR], NOTHING],
    [['Tanggal Cetak : 05/07/2026 10:21'], NOTHING],
    [['Tgl Cetak', '31 Juli 2026'].slice(0, 1), NOTHING],
    [['Praya, 5 Juli 2026'], { ...NOTHING, year: null }],
    [['Praya,      Juli 2026'], { ...NOTHING, year: null }],
    [['Perda Nomor 3 Tahun 2025'], { ...NOTHING, year: null }],
    [['Peraturan Daerah Nomor 3 Tahun 2025 tanggal 31 Desember 2025', YEAR], { ...NOTHING, year: 2026 }],
    [['PERATURAN BUPATI NOMOR 12 TAHUN 2025', YEAR], { ...NOTHING, year: 2026 }],
    [['LAMPIRAN I', 'NOMOR : 7 TAHUN 2025', 'TANGGAL : 31 DESEMBER 2025', YEAR], { ...NOTHING, year: 2026 }],
    [['SK Bupati 188.45/123/2025', YEAR], { ...NOTHING, year: 2026 }],
    [['APBD Tahun 2026'], { ...NOTHING, year: 2026 }],
    [['PERUBAHAN APBD TAHUN ANGGARAN 2026'], { ...NOTHING, year: 2026 }],
    [['PERATURAN MENTERI DALAM NEGERI 90/2019', YEAR], { ...NOTHING, year: 2026 }],
    [['RPJMD 2021-2026'], { ...NOTHING, year: null }],
    [['Hari/Tanggal : Jumat, 21 Juni 2024'], { ...NOTHING, year: null }],
    [['Tanggal : 5 Juli 2026'], NOTHING],
    [['21 Juni 2024'], NOTHING],
    [['Paling lambat disampaikan 10 Juli 2026'], { ...NOTHING, year: null }],
    [['TARGET PER TRIWULAN TAHUN 2026'], { ...NOTHING, year: 2026 }],
    [['TRIWULAN I, II, III DAN IV TAHUN 2026'], NOTHING],
    [['BULAN JUNI DAN JULI 2026'], NOTHING],
    [['BULAN LALU : MEI 2026', YEAR], NOTHING],
    [['s.d. bulan ini', 's.d. bulan lalu', YEAR], NOTHING],
    [['Dibandingkan bulan Mei 2026', YEAR], { ...NOTHING, year: 2026 }],
    [['SKPD : 1.02.01 Dinas Kesehatan', YEAR], NOTHING],
    [['Nama : Juni Aprilia', YEAR], NOTHING],
    [['Update terakhir 5 Juli 2026', YEAR], { ...NOTHING, year: 2026 }],
    [['Halaman 1 dari 12', YEAR], NOTHING],
    [['Keadaan per 31 Juni 2026'], NOTHING],
    [['BULAN : JUNI'], { ...NOTHING, year: null }],
    [['Catatan: target TW II menyusul', YEAR], NOTHING],
    [['Target penerimaan 12 bulan', YEAR], NOTHING],
  ])('names none: %j', (rows, expected) => {
    expect(factsOf(rows)).toMatchObject(expected);
  });

  it.each<readonly [rows: Rows, expected: Expected]>([
    [['MINGGU KE III BULAN JUNI 2024'], { ...NOTHING, weekOfMonth: 6, year: 2024 }],
    [['MINGGU III JUNI', YEAR], { ...NOTHING, weekOfMonth: 6 }],
    [['BULAN : JUNI 2024', 'MINGGU KE : 3'], { ...NOTHING, weekOfMonth: 6 }],
    [['Minggu ketiga bulan Juni 2024'], { ...NOTHING, weekOfMonth: 6 }],
    [['MINGGU KE-3 BULAN JUNI 2024 (s.d. 21 Juni 2024)'], { through: '2024-06-21', weekOfMonth: null }],
    [
      ['Minggu ke-3 (15 s.d. 21 Juni 2024)'],
      { from: '2024-06-15', through: '2024-06-21', weekOfMonth: null },
    ],
    [['Posisi Minggu, 23 Juni 2024'], { through: '2024-06-23', weekOfMonth: null }],
    [['Minggu ke-25 Tahun 2024'], { ...NOTHING, year: 2024 }],
  ])('tells a week from a month: %j', (rows, expected) => {
    expect(factsOf(rows)).toMatchObject(expected);
  });

  it.each<readonly [name: string, expected: Expected]>([
    ['Juni', { through: '2026-06-30' }],
    ['Jun 26', { through: '2026-06-30' }],
    ["Agt '26", { through: '2026-08-31' }],
    ['06-2026', { through: '2026-06-30' }],
    ['2026-06', { through: '2026-06-30' }],
    ['LRA Agustus', { through: '2026-08-31' }],
    ['s.d. Agt', { through: '2026-08-31' }],
    ['sd Juni', { through: '2026-06-30' }],
    ['Jan-Jun', { through: '2026-06-30', from: '2026-01-01' }],
    ['TW II', { through: '2026-06-30' }],
    ['TW2', { through: '2026-06-30' }],
    ['SMT I', { through: '2026-06-30' }],
    ['21 Juni', { through: '2026-06-21' }],
    ['31-08-2026', { through: '2026-08-31' }],
    ['Minggu III Juni', { through: null, weekOfMonth: 6 }],
    ['6', NOTHING],
    ['Target 2026', { ...NOTHING, year: 2026 }],
    ['06. Juni', { through: '2026-06-30' }],
    ['06 Juni', NOTHING],
    ['Rekap TW I-IV', { through: '2026-12-31', from: '2026-01-01' }],
    ['Juni (2)', { through: '2026-06-30' }],
    ['Marketing', NOTHING],
  ])('reads the sheet name %s', (name, expected) => {
    expect(factsOf([YEAR], name)).toMatchObject(expected);
  });

  it.each<readonly [rows: Rows, name: string, conflicts: readonly string[]]>([
    [['BULAN : JUNI 2026'], 'Juli', ['through']],
    [['BULAN : JUNI 2026', 'TRIWULAN I'], 'Sheet1', ['through']],
    [['BULAN JUNI 2026', 'Posisi 5 Juli 2026'], 'Sheet1', ['through']],
    [['s.d. 30 Juni 2026', 'per 31 Juli 2026'], 'Sheet1', ['through']],
    [['BULAN JUNI 2026', 'Dicetak 21 Juni 2026'], 'Sheet1', ['through']],
    [['MINGGU III BULAN JUNI 2026'], 'Juli', ['through']],
    [[YEAR], 'Realisasi 2025', ['year']],
    [['TARGET 2026 DAN REALISASI 2025'], 'Sheet1', ['year']],
    [['TAHUN 2025', 'TAHUN 2026'], 'Sheet1', ['year']],
    [['Juni 2026 vs Juni 2025'], 'Sheet1', ['year']],
  ])('exposes what contradicts: %j on %s', (rows, name, conflicts) => {
    const facts = factsOf(rows, name);
    expect(facts.conflicts).toEqual(conflicts);
    for (const fact of conflicts) expect(facts[fact as 'year' | 'through']).toBeNull();
  });

  it.each<readonly [rows: Rows, expected: Expected]>([
    [
      [['Periode', ':', '01 Januari 2022', 's.d.', '31 Agustus 2022']],
      { from: '2022-01-01', through: '2022-08-31' },
    ],
    [
      [['Periode', [44562, 'dd/mm/yyyy'], 's.d.', [44804, 'dd mmmm yyyy']]],
      { from: '2022-01-01', through: '2022-08-31' },
    ],
    [[['Keadaan per', '', [46295, '[$-421]dd mmmm yyyy;@']]], { through: '2026-09-30' }],
    [[['Bulan', 'Juni', 'Tahun', 2026]], { through: '2026-06-30', year: 2026 }],
    [[['Bulan :', [46174, 'mmmm yyyy']]], { through: '2026-06-30' }],
    [
      [
        ['Bulan', [46174, 'mmmm']],
        ['Tahun Anggaran', 2025],
      ],
      { through: '2025-06-30', year: 2025 },
    ],
    [
      [
        ['Bulan', 6],
        ['Tahun', 2026],
      ],
      { through: '2026-06-30' },
    ],
    [[['Tanggal Cetak', [46208, 'dd/mm/yyyy']]], NOTHING],
    [[[[46208, 'dd/mm/yyyy', '=TODAY()']], 'BULAN JULI 2026'], { through: '2026-07-31' }],
    [[['Periode', [46295, 'dd/mm/yyyy', '=TODAY()']]], NOTHING],
    [
      [['SKPD : Dinas Perhubungan', '', '', 'Bulan : Juni 2026']],
      { through: '2026-06-30', office: { code: null, name: 'Dinas Perhubungan' } },
    ],
    [[['Praya,', '5 Juli 2026']], { ...NOTHING, year: null }],
  ])('joins cells of a row: %j', (rows, expected) => {
    expect(factsOf(rows)).toMatchObject(expected);
  });

  it('reads signatures of the table above as none of its lines', () => {
    const grid = captionGrid('Sheet1', [
      ['Praya, 30 Juni 2026'],
      ['Kepala Dinas Perhubungan'],
      ['NIP. 19700101 199003 1 001'],
      ['SKPD : Badan Pendapatan Daerah'],
      ['BULAN : JULI 2026'],
      ['Kode Rekening', 'Uraian'],
    ]);
    expect(captionsOf(grid, 5, 0).conflicts).not.toEqual([]);
    const below = captionGrid('Sheet1', [['JUMLAH', 1], ...grid.values]);
    expect(captionsOf(below, 6, 1)).toMatchObject({
      through: '2026-07-31',
      office: { code: null, name: 'Badan Pendapatan Daerah' },
      conflicts: [],
      cells: { through: 'A6', office: 'A5' },
    });
  });

  it('takes the assumed year only where the sheet names none', () => {
    const grid = (title: string): ReturnType<typeof captionGrid> => captionGrid('Sheet1', [title, 'Kode']);
    expect(captionsOf(grid('BULAN JUNI'), 1, 0, 2026)).toMatchObject({ year: null, through: '2026-06-30' });
    expect(captionsOf(grid('BULAN JUNI 2025'), 1, 0, 2026)).toMatchObject({
      year: 2025,
      through: '2025-06-30',
    });
  });

  it('looks no further than twelve rows up', () => {
    const rows = ['BULAN JUNI 2026', ...Array.from({ length: 12 }, () => '')];
    expect(factsOf(rows)).toMatchObject({ ...NOTHING, year: null });
    expect(factsOf(rows.slice(0, 12))).toMatchObject({ through: '2026-06-30' });
  });
});

describe('captionsOf: office', () => {
  it.each<readonly [rows: Rows, office: Captions['office']]>([
    [['SKPD : DINAS PERHUBUNGAN'], { code: null, name: 'DINAS PERHUBUNGAN' }],
    [['Perangkat Daerah : 1.02.01 Dinas Kesehatan'], { code: '1.02.01', name: 'Dinas Kesehatan' }],
    [
      ['Organisasi : 2.15.0.00.0.00.01.0000 - Dinas Perhubungan'],
      { code: '2.15.0.00.0.00.01.0000', name: 'Dinas Perhubungan' },
    ],
    [['OPD: Disporapar'], { code: null, name: 'Disporapar' }],
    [['Unit Kerja : UPTD Pasar'], { code: null, name: 'UPTD Pasar' }],
    [['SKPD DINAS PERHUBUNGAN TAHUN ANGGARAN 2026'], { code: null, name: 'DINAS PERHUBUNGAN' }],
    [['DINAS PERHUBUNGAN KABUPATEN CONTOH'], { code: null, name: 'DINAS PERHUBUNGAN' }],
    [['REALISASI PAD\nBADAN PENDAPATAN DAERAH\nTAHUN 2026'], { code: null, name: 'BADAN PENDAPATAN DAERAH' }],
    [['Inspektorat Kota Contoh'], { code: null, name: 'Inspektorat' }],
    [['DINAS TATA KOTA DAN PERMUKIMAN'], { code: null, name: 'DINAS TATA KOTA DAN PERMUKIMAN' }],
    [['KECAMATAN MELATI BULAN JUNI 2026'], { code: null, name: 'KECAMATAN MELATI' }],
    [['RSUD Melati'], { code: null, name: 'RSUD Melati' }],
    [['SATUAN POLISI PAMONG PRAJA'], { code: null, name: 'SATUAN POLISI PAMONG PRAJA' }],
    [['BADAN KEUANGAN DAERAH', 'SKPD : DINAS PERHUBUNGAN'], { code: null, name: 'DINAS PERHUBUNGAN' }],
    [['SKPD : Dinas Pasar', 'Unit Kerja : UPTD Pasar Induk'], { code: null, name: 'Dinas Pasar' }],
    [
      ['SKPD : 1.02.01 Dinas Kesehatan', 'OPD : DINAS KESEHATAN'],
      { code: '1.02.01', name: 'Dinas Kesehatan' },
    ],
    [[['SKPD', ':', '1.02.01', 'Dinas Kesehatan']], { code: '1.02.01', name: 'Dinas Kesehatan' }],
    [[['OPD', 'Dinas Kesehatan']], { code: null, name: 'Dinas Kesehatan' }],
    [['OPD PEMUNGUT : DINAS PERHUBUNGAN'], { code: null, name: 'DINAS PERHUBUNGAN' }],
    [
      [
        ['Kode SKPD', '2.15.01'],
        ['Nama SKPD', 'Dinas Perhubungan'],
      ],
      { code: '2.15.01', name: 'Dinas Perhubungan' },
    ],
    [[['OPD', 'Target', 'Realisasi']], null],
    [['DINAS PERHUBUNGAN', 'DINAS PERDAGANGAN'], null],
    [['DINAS PERHUBUNGAN DAN DINAS PERDAGANGAN'], null],
    [['OPD : Semua Perangkat Daerah'], null],
    [['Badan Usaha Milik Daerah'], null],
    [['Dinas yang belum menyetor agar segera menyetor'], null],
    [['Kepala Dinas Perhubungan'], null],
    [['PEMERINTAH KABUPATEN CONTOH'], null],
    [['Catatan: Dinas Perhubungan belum lapor'], null],
    [['OPD yang memungut'], null],
  ])('%j', (rows, office) => {
    expect(factsOf(rows).office).toEqual(office);
  });

  it('reads the name of the sheet last', () => {
    expect(factsOf([YEAR], 'Dinas Kesehatan').office).toEqual({ code: null, name: 'Dinas Kesehatan' });
    expect(factsOf(['SKPD : Dinas Pasar'], 'Dinas Kesehatan').office?.name).toBe('Dinas Pasar');
  });

  it('exposes two offices of one kind', () => {
    expect(factsOf(['SKPD : Dinas Pasar', 'SKPD : Dinas Kesehatan']).conflicts).toEqual(['office']);
  });
});

describe('captionsOf: what the figures are', () => {
  it.each<readonly [rows: Rows, about: Captions['about']]>([
    [['TARGET PENDAPATAN ASLI DAERAH'], 'target'],
    [['TARGET PENERIMAAN PAJAK DAERAH'], 'target'],
    [['ANGGARAN KAS PENDAPATAN'], 'target'],
    [['RENCANA PENERIMAAN TAHUN ANGGARAN 2026'], 'target'],
    [['LAPORAN REALISASI ANGGARAN'], 'realisation'],
    [['LAPORAN PENERIMAAN BENDAHARA'], 'realisation'],
    [['REALISASI PENDAPATAN', YEAR], 'realisation'],
    [['TARGET DAN REALISASI PAD'], 'both'],
    [['TARGET PAD', 'DAN REALISASI'], 'both'],
    [['ANGGARAN DAN REALISASI PENDAPATAN'], 'both'],
    [['RENCANA STRATEGIS DINAS'], null],
    [[YEAR], null],
    [['ANGGARAN PENDAPATAN DAN BELANJA DAERAH', YEAR], null],
    [['Catatan: target menyusul', 'REALISASI PAD'], 'realisation'],
  ])('%j is about %s', (rows, about) => {
    expect(factsOf(rows).about).toBe(about);
  });

  it.each<readonly [rows: Rows, name: string, source: string | null]>([
    [['Sumber : BPKAD'], 'Sheet1', 'BPKAD'],
    [['Sumber data: Bapenda Kabupaten Contoh'], 'Sheet1', 'Bapenda'],
    [['REALISASI MENURUT OPD'], 'Sheet1', 'OPD'],
    [['REALISASI (BPKAD)'], 'Sheet1', 'BPKAD'],
    [[YEAR], 'Realisasi OPD', 'OPD'],
    [[YEAR], 'BPKAD', 'BPKAD'],
    [['REALISASI OPD DINAS PASAR'], 'Sheet1', null],
    [['Sumber : BPKAD', 'Sumber : OPD'], 'Sheet1', null],
  ])('%j on %s comes from %s', (rows, name, source) => {
    expect(factsOf(rows, name).source).toBe(source);
  });
});
