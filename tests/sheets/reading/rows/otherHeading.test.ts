// Rows of headings below a table that begin another one. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
const HEADINGS = ['No', 'Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'];
const NAMES = ['Pajak Reklame', 'Pajak Hotel'];
const rows: Matrix = NAMES.map((name, at) => [
  at + 1,
  name,
  1_000 * MILLION,
  150 * MILLION,
  240 * MILLION,
  355 * MILLION + at,
]);
const book = (below: Matrix) =>
  readingOf([sheetOf('R', [['REALISASI PAJAK 2026'], [], HEADINGS, ...rows, [], [], ...below])]);
const rowsOf = (below: Matrix) => inspected(book(below)).input?.indicators.map(({ source }) => source.row);

describe('OtherTables', () => {
  it.each<[string, readonly (string | number)[]]>([
    ['quarters of arrears', ['No', 'Uraian', 'TW I', 'TW II', 'TW III']],
    ['counts', ['No', 'Uraian', 'Terdaftar', 'Aktif', 'Non Aktif', 'Tutup']],
    ['earlier years', ['No', 'Uraian', 2022, 2023, 2024, 2025]],
    ['places, with a percentage', ['No', 'Blok', 'Jumlah Kios', 'Terisi', '%', '']],
    ['lists that no word names, numbered', ['No', 'Poli', 'Dokter', 'TW I', 'TW II', 'TW III']],
    ['parts of one account over the same quarters', ['', 'Lokasi', 'Juru Parkir', ...HEADINGS.slice(3)]],
    ['names of payers', ['No', 'Nama WP', 'Ketetapan', 'TW I', 'TW II', 'TW III']],
  ])('ends the table above a heading of %s', (_, headings) => {
    const below = NAMES.map((name, at) => [
      at + 1,
      name,
      40 * MILLION,
      30 * MILLION,
      20 * MILLION,
      10 * MILLION,
    ]);
    expect(rowsOf([['TUNGGAKAN'], [...headings], ...below])).toEqual([4, 5]);
  });

  it('leaves out a section of what is foreseen, up to the next section', () => {
    const again: Matrix = rows.map(([number = 0, name, ...figures]) => [
      number,
      `${String(name)} lain`,
      ...figures,
    ]);
    const sections: Matrix = [['II. PROYEKSI 2027'], ...rows, ['III. DENDA'], ...again];
    const found = inspected(
      readingOf([
        sheetOf('R', [['REALISASI PAJAK 2026'], [], HEADINGS, ['I. REALISASI 2026'], ...rows, ...sections]),
      ]),
    );
    expect(found.input?.indicators.map(({ source }) => source.row)).toEqual([5, 6, 11, 12]);
  });

  it('leaves out what is foreseen below rows that end with a remark', () => {
    const remarked = (list: Matrix): Matrix => list.map((cells) => [...cells, 'Lancar']);
    const found = inspected(
      readingOf([
        sheetOf('R', [
          ['REALISASI PAJAK 2026'],
          [],
          [...HEADINGS, 'Keterangan'],
          ...remarked(rows),
          ['PROYEKSI TAHUN 2027'],
          ...remarked(rows.map(([no = 0, name, ...figures]) => [no, `${String(name)} baru`, ...figures])),
        ]),
      ]),
    );
    expect(found.input?.indicators.map(({ source }) => source.row)).toEqual([4, 5]);
  });

  it('takes sections of accounts for none of what is foreseen where the first is called so too', () => {
    const fees: Matrix = rows.map(([no = 0, name, ...figures]) => [
      no,
      `Retribusi ${String(name)}`,
      ...figures,
    ]);
    const sections: Matrix = [
      ['A. PERKIRAAN PAJAK DAERAH'],
      ...rows,
      ['B. PERKIRAAN RETRIBUSI DAERAH'],
      ...fees,
    ];
    const found = inspected(readingOf([sheetOf('R', [['REALISASI 2026'], [], HEADINGS, ...sections])]));
    expect(found.input?.indicators.map(({ source }) => source.row)).toEqual([5, 6, 8, 9]);
  });

  it('ends a performance agreement above its programmes and their budgets', () => {
    const grid = readingOf([
      sheetOf('PK', [
        ['PERJANJIAN KINERJA TAHUN 2026'],
        ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Arah Indikator', 'Target', 'Realisasi TW I'],
        [1, 'Derajat kesehatan', 'Cakupan imunisasi', '%', 'Semakin tinggi semakin baik', 95, 96],
        [],
        ['No', 'Program', 'Anggaran', 'Keterangan'],
        [1, 'Program Upaya Kesehatan', 12_000 * MILLION, 'APBD'],
        [2, 'Program SDM Kesehatan', 800 * MILLION, 'DAK'],
      ]),
    ]);
    const found = inspected(grid);
    expect(found.input?.indicators.map(({ source }) => source.row)).toEqual([3]);
    expect(found.questions).toEqual([]);
  });

  it('takes no indicator with words in its cells for a heading', () => {
    const grid = readingOf([
      sheetOf('IKU', [
        [
          'No',
          'Indikator Kinerja',
          'Satuan',
          'Arah Indikator',
          'Target',
          'Realisasi TW I',
          'Realisasi TW II',
        ],
        [1, 'Indikator opini', 'Opini', 'Semakin tinggi semakin baik', 'WTP', 'WTP', ''],
        [2, 'Nilai layanan', 'Indeks', 'Semakin tinggi semakin baik', 80, 81, 82],
        ['', 'Predikat SAKIP', 'Predikat', 'Semakin tinggi semakin baik', 'BB', 'B', 'BB'],
      ]),
    ]);
    expect(inspected(grid).input?.indicators.map(({ source }) => source.row)).toEqual([2, 3, 4]);
  });

  it.each<[string, Matrix]>([
    ['a section with the headings again', [['II', 'RETRIBUSI DAERAH', 'Target', 'Realisasi (Rp)', '%']]],
    ['a remark in words', [[3, 'Wilayah bebas korupsi', 'Tercapai', 'Tercapai']]],
    ['small figures that could be years', [[3, 'Lokasi Pasar Baru', 2000, 2050]]],
    ['two remarks of one account', [[3, 'Wilayah II', 'menunggu SK', 'belum ditetapkan']]],
  ])('goes on behind %s', (_, row) => {
    const further = [4, 'Pajak Hiburan', 500 * MILLION, 70 * MILLION, 120 * MILLION, 160 * MILLION];
    expect(rowsOf([...row, further])).toContain(9);
  });

  it('lists the rows behind it as left out', () => {
    const below: Matrix = [['TUNGGAKAN'], ['No', 'Uraian', 'TW I', 'TW II'], [1, 'Pajak Reklame', 5, 6]];
    const [source] = inspected(book(below)).sources;
    expect(source?.excludedRows).toContainEqual({ row: 10, reason: 'note' });
  });

  it('goes on behind a repetition of the own header', () => {
    const further = [1, 'Pajak Hiburan', 500 * MILLION, 70 * MILLION, 120 * MILLION, 160 * MILLION];
    expect(rowsOf([HEADINGS, further])).toEqual([4, 5, 9]);
    expect(rowsOf([HEADINGS.map((text) => text.toUpperCase()), further])).toEqual([4, 5, 9]);
  });

  /** The rows of two sections, the second below `heading`. */
  const sectioned = (heading: Matrix, below: Matrix) =>
    inspected(
      readingOf([
        sheetOf('R', [
          ['REALISASI PAJAK 2026'],
          [],
          HEADINGS,
          ['PAJAK DAERAH'],
          ...rows,
          ...heading,
          ...below,
        ]),
      ]),
    ).input?.indicators.map(({ name }) => name);
  const fees: Matrix = ['Retribusi Pasar', 'Retribusi Parkir'].map((name, at) => [
    at + 1,
    name,
    ...(rows[at]?.slice(2) ?? []),
  ]);

  it.each<[string, Matrix, Matrix, number]>([
    ['a section of its own kind', [['PROYEKSI PENERIMAAN'], ...rows], [['RETRIBUSI DAERAH'], ...fees], 4],
    ['what came in', [['PROYEKSI PENERIMAAN']], [['REALISASI 2026'], ...fees], 4],
    ['the sections that stand above it', [['PROYEKSI PENERIMAAN']], [['PAJAK DAERAH'], ...rows], 2],
    [
      'numbers in a column of their own',
      [['B', 'PROYEKSI TAHUN 2027'], ...rows],
      [['C', 'RETRIBUSI'], ...fees],
      4,
    ],
    [
      'the sections of the projection',
      [['PROYEKSI 2027'], ['PAJAK DAERAH'], ...rows],
      [['LAIN-LAIN'], ...fees],
      2,
    ],
    ['suppositions under a letter', [['A', 'Asumsi makro']], fees, 4],
    ['a remark of one word', [['Asumsi']], fees, 4],
  ])('leaves out what is foreseen up to its end: %s', (_, heading, below, kept) => {
    expect(sectioned(heading, below)).toEqual([...NAMES, ...fees.map(([, name]) => name)].slice(0, kept));
  });

  it('goes on with a second block of accounts under another word over the targets', () => {
    const head = ['No', 'Retribusi', 'Tahun 2026', ...HEADINGS.slice(3)];
    expect(rowsOf([head, ...fees])).toEqual([4, 5, 9, 10]);
  });

  it.each(['PERKIRAAN PENDAPATAN', 'Proyeksi'])(
    'keeps a table that is %s from its first row on',
    (heading) => {
      const matrix: Matrix = [['REALISASI PAJAK 2026'], [], HEADINGS, [heading], ...rows];
      expect(inspected(readingOf([sheetOf('R', matrix)])).input?.indicators).toHaveLength(2);
    },
  );
});
