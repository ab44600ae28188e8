import { MONTH_NAMES } from '../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf, type Matrix } from './bookOf';

const NAMES = ['Pajak Reklame', 'Pajak Parkir', 'Pajak Air Tanah'];
const MONTHS = MONTH_NAMES.map((_, month) => 1_000_000 + month);
const TABLE = sheetOf('PAD', [
  ['REALISASI PAD TAHUN 2026'],
  ['Uraian', 'Target', ...MONTH_NAMES],
  ...NAMES.map((name) => [name, 12_000_000, ...MONTHS]),
]);
const TARGETS = sheetOf('Target', [
  ['TARGET PAD TAHUN 2026'],
  ['Uraian', 'Target'],
  ...NAMES.map((name) => [name, 12_000_000]),
]);

const unreadBeside = (matrix: Matrix, first = TABLE) =>
  inspected(readingOf([first, sheetOf('Lain', matrix)]))
    .issues.filter(({ code }) => code === 'SHEET_UNREAD')
    .map(({ severity, sheet, cell }) => [severity, sheet, cell]);

describe('unreadSheets', () => {
  it('tells of a sheet of names and amounts without headings', () => {
    const rows = NAMES.map((name) => [`${name} Pulau`, 12_000_000, ...MONTHS]);
    expect(unreadBeside([['PENERIMAAN UPT PULAU'], [], ...rows])).toEqual([['warning', 'Lain', 'B3']]);
  });

  it('tells it plainly of realisation of the targets that no other sheet holds', () => {
    const rows = NAMES.map((name) => [name, ...MONTHS]);
    expect(unreadBeside([['Perihal', 'Angka Pertama'], ...rows], TARGETS)).toEqual([
      ['warning', 'Lain', 'B2'],
    ]);
  });

  it.each<[string, Matrix]>([
    [
      'amounts that are texts',
      [
        ['Kas Pulau', 'Rp 1.250.000'],
        ['Kas Kota', '2.500.000,00'],
      ],
    ],
    [
      'amounts right of other cells',
      [
        ['1', 'Kas Pulau', '', 1_250_000],
        ['2', 'Kas Kota', '', 2_500_000],
      ],
    ],
  ])('knows %s', (_, matrix) => {
    expect(unreadBeside(matrix)).toHaveLength(1);
  });

  it('tells of names of indicators over amounts', () => {
    const days = (names: Matrix[number]): Matrix => [
      ['Tgl', ...names],
      [1, 1_250_000, 2_500_000],
    ];
    expect(unreadBeside(days(['Pajak Reklame', 'Pajak Parkir']), TARGETS)).toEqual([
      ['warning', 'Lain', 'B2'],
    ]);
    expect(unreadBeside(days(['Gaji Pokok', 'Tunjangan']), TARGETS)).toEqual([]);
  });

  it('notes a list under other headings in passing', () => {
    const rows = [
      ['Sari', 'Juru Bayar', 3_400_000],
      ['Budi', 'Juru Pungut', 3_100_000],
    ];
    expect(unreadBeside([['Nama Pegawai', 'Jabatan', 'Gaji'], ...rows])).toEqual([['info', 'Lain', 'C2']]);
  });

  it.each<[string, Matrix]>([
    [
      'dates and years',
      [
        ['Rapat Awal', 2026],
        ['Rapat Akhir', 2027],
      ],
    ],
    ['notes', [['Angka sementara'], ['Menunggu rekonsiliasi'], ['Total', 3]]],
    [
      'one amount',
      [
        ['Saldo Kas', 12_500_000],
        ['Catatan', ''],
      ],
    ],
  ])('says nothing of %s', (_, matrix) => {
    expect(unreadBeside(matrix)).toEqual([]);
  });

  it('says nothing of sheets that were read', () => {
    const rows = NAMES.map((name) => [name, ...MONTHS]);
    expect(unreadBeside([['REALISASI 2026'], ['Uraian', ...MONTH_NAMES], ...rows], TARGETS)).toEqual([]);
  });

  it('looks at the first rows of sheets that were not read', () => {
    const reading = readingOf([TABLE]);
    const others = [
      sheetOf('Lain', [
        ['Kas Pulau', 1_250_000],
        ['Kas Kota', 2_500_000],
      ]),
    ];
    const { issues } = inspected({ ...reading, others });
    expect(issues.map(({ code, cell }) => [code, cell])).toContainEqual(['SHEET_UNREAD', 'B1']);
  });

  it('names the sheet where no table of targets was found at all', () => {
    const { failure } = inspected(
      readingOf([
        sheetOf(
          'Lain',
          NAMES.map((name) => [name, ...MONTHS]),
        ),
      ]),
    );
    expect(failure).toMatchObject({ code: 'NO_TARGET_TABLE', sheet: 'Lain', cell: 'B1' });
  });
});

describe('holdForUnreadDeposits', () => {
  const ID = 'unread-deposits:Tunai';
  const LIST = sheetOf('Bank', [
    ['Tanggal', 'Uraian', 'Jumlah'],
    ...NAMES.map((name, at) => [`0${String(at + 1)}-02-2026`, name, 1_000_000]),
  ]);
  const read = (rows: Matrix, first = LIST, answers: Readonly<Record<string, string>> = {}) =>
    inspected(readingOf([TARGETS, first, sheetOf('Tunai', rows)]), { answers });
  const heldIn = ({ input }: ReturnType<typeof read>) =>
    (input?.indicators ?? []).flatMap(({ name, holds }) =>
      holds.some(({ questionId }) => questionId === ID) ? [name] : [],
    );
  const DATED = [
    ['03-02-2026', 'Pajak Parkir', 2_500_000],
    ['04-02-2026', 'Pajak Parkir', 1_500_000],
  ];

  it('asks about dated amounts of indicators beside lists of deposits, and holds those', () => {
    expect(heldIn(read(DATED))).toEqual(['Pajak Parkir']);
    expect(heldIn(read(DATED, LIST, { [ID]: 'ignore' }))).toEqual([]);
    expect(heldIn(read(DATED.map(([, ...rest]) => ['Februari', ...rest])))).toEqual(['Pajak Parkir']);
  });

  it('asks nothing of amounts without dates, of other names, or beside other realisation', () => {
    expect(heldIn(read(DATED.map(([, ...rest]) => ['x', ...rest])))).toEqual([]);
    expect(heldIn(read(DATED.map(([date, , amount]) => [date ?? '', 'Beli kertas', amount ?? ''])))).toEqual(
      [],
    );
    const months = sheetOf('Bulan', [['Uraian', ...MONTH_NAMES], ...NAMES.map((name) => [name, ...MONTHS])]);
    expect(heldIn(read(DATED, months))).toEqual([]);
  });
});
