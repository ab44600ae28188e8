// Deposits with one row a day and one column an account. Fictional figures only.
import { mayBeDayJournal } from '../../../../src/sheets/reading/deposits/dayJournals';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const TARGETS: Matrix = [
  ['Kode Rekening', 'Uraian', 'Target 2026'],
  ['4.1.02.01.01', 'Retribusi Pelayanan Kesehatan', 1000],
  ['4.1.02.01.02', 'Retribusi Pelayanan Kebersihan', 500],
  ['4.1.02.02.07', 'Retribusi Rumah Potong Hewan', 300],
];
const NAMES = ['Tanggal', 'Retribusi Pelayanan Kesehatan', 'Retribusi Pelayanan Kebersihan'];
const DAYS: Matrix = [
  ['05/01/2026', 10, 20, 30],
  ['20/01/2026', 1, '', 1],
  ['Jumlah Januari', 11, 20, 31],
  ['04/02/2026', '-', 7, 7],
];

const read = (head: Matrix, rows: Matrix = DAYS) =>
  inspected(
    readingOf([
      sheetOf('Target', TARGETS),
      sheetOf('Setoran', [['REKAP SETORAN HARIAN 2026', '', '', ''], ...head, ...rows]),
    ]),
    { asOf: '2026-09-30' },
  );

const monthsOf = ({ input }: ReturnType<typeof read>): Readonly<Record<string, readonly (number | null)[]>> =>
  Object.fromEntries(
    (input?.indicators ?? []).map(({ name, months }) => [
      name,
      months.slice(0, 3).map((datum) => (datum.kind === 'amount' ? Number(datum.amount / 1_000_000n) : null)),
    ]),
  );

const SUMS = {
  'Retribusi Pelayanan Kesehatan': [11, 0, null],
  'Retribusi Pelayanan Kebersihan': [20, 7, null],
  'Retribusi Rumah Potong Hewan': [null, null, null],
};

describe('dayJournals', () => {
  it('adds up the days of each column by month, without the totals of months and of days', () => {
    const reading = read([[...NAMES, 'Total']]);
    expect(reading.questions.filter(({ code }) => code.startsWith('DEPOSIT'))).toEqual([]);
    expect(monthsOf(reading)).toEqual(SUMS);
    expect(reading.issues.filter(({ code }) => code === 'TOTAL_DIFFERS')).toEqual([]);
    expect(reading.sources.filter(({ grain }) => grain === 'deposits').map(({ columns }) => columns)).toEqual(
      [
        { Tanggal: 'A', Jumlah: 'B' },
        { Tanggal: 'A', Jumlah: 'C' },
      ],
    );
  });

  it.each<readonly [what: string, head: Matrix]>([
    ['codes', [['Tgl Setor', '4.1.02.01.01', '4.1.02.01.02', 'Jumlah']]],
    [
      'names under a common heading',
      [
        ['Tanggal', 'Jenis Retribusi', '', 'Total'],
        ['', NAMES[1] ?? '', NAMES[2] ?? '', ''],
      ],
    ],
    [
      'names over codes and a row of numbers',
      [
        [...NAMES, 'Total'],
        ['', '4.1.02.01.01', '4.1.02.01.02', ''],
        [1, 2, 3, 4],
      ],
    ],
  ])('knows accounts by %s', (_, head) => {
    expect(monthsOf(read(head))).toEqual(SUMS);
  });

  it('says where the total of a day is not that of its columns', () => {
    const { issues } = read([[...NAMES, 'Total']], [['05/01/2026', 10, 20, 35], ...DAYS.slice(1)]);
    expect(issues.filter(({ code }) => code === 'TOTAL_DIFFERS')).toMatchObject([
      { severity: 'warning', sheet: 'Setoran', cell: 'D3', found: '35', expected: '30' },
    ]);
  });

  it('takes no sheet whose columns are mostly something else', () => {
    const { sources } = read([['Tanggal', 'Retribusi Pelayanan Kesehatan', 'Jumlah Bus', 'Penumpang']]);
    expect(sources.filter(({ role }) => role === 'realisation')).toEqual([]);
  });

  it('asks for each date that cannot be read, as lists of deposits do', () => {
    const { questions } = read([[...NAMES, 'Total']], [...DAYS, ['tgl 31/02', 5, 5, 10]]);
    expect(questions.map(({ code }) => code)).toContain('DEPOSIT_DATE_UNREADABLE');
  });
});

describe('mayBeDayJournal', () => {
  it('needs a heading of dates with dates below it and figures beside them', () => {
    expect(mayBeDayJournal(sheetOf('A', [NAMES, ...DAYS]))).toBe(true);
    expect(mayBeDayJournal(sheetOf('A', [NAMES, ['Januari', 1, 2], ['Februari', 1, 2]]))).toBe(false);
    expect(
      mayBeDayJournal(sheetOf('A', [['Tanggal', 'Acara'], ...DAYS.map(([day]) => [day ?? '', 'Rapat'])])),
    ).toBe(false);
  });
});
