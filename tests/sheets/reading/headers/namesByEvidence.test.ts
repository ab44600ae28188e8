// Sheets whose name column has a heading that no dictionary knows. Fictional figures only.
import { namesByEvidence } from '../../../../src/sheets/reading/headers/namesByEvidence';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MARKETS: Matrix = [
  ['RETRIBUSI PASAR S.D. 30 SEPTEMBER 2026'],
  ['NO', 'NAMA PASAR', 'TARGET', 'REALISASI'],
  [1, 'Pasar Induk', 100_000_000, 70_000_000],
  [2, 'Pasar Baru', 90_000_000, 60_000_000],
  [3, 'Pasar Ahad', 80_000_000, 50_000_000],
];
const evident = (...rows: readonly (readonly (string | number)[])[]) => [
  ...namesByEvidence(sheetOf('PAD', [['Kelas', 'Tempat', 'Target'], ...rows])).keys(),
];

describe('namesByEvidence', () => {
  it('takes the column of differing texts left of the figures', () => {
    expect(evident(['A', 'Pasar Induk', 1], ['A', 'Pasar Baru', 2], ['B', 'Pasar Ahad', 3])).toEqual([
      'tempat',
    ]);
  });

  it('takes the only column of names of a small table with several figures', () => {
    const small = (...rows: Matrix) => [
      ...namesByEvidence(sheetOf('PAD', [['No', 'Jenis', 'Target', 'Realisasi TW I'], ...rows])).keys(),
    ];
    expect(small([1, 'Sewa Los', 1_000, 2_000])).toEqual(['jenis']);
    expect(small([1, 'Sewa Los', 1_000, 2_000], [2, 'Sewa Kios', 1_000, 2_000])).toEqual(['jenis']);
    expect(small([1, 7, 1_000, 2_000])).toEqual([]);
  });

  it.each([
    ['few', [['A', 'Pasar Induk', 1]]],
    ['of one kind', Array.from({ length: 6 }, () => ['A', 'Pasar Induk', 1])],
    ['numbers', Array.from({ length: 6 }, (_, at) => [at, at, 1])],
  ])('finds no names where texts are %s', (_, rows) => {
    expect(evident(...rows)).toEqual([]);
  });

  it('makes a sheet readable that was not', () => {
    const { input, questions } = inspected(readingOf([sheetOf('Pasar', MARKETS)]));
    expect(questions).toEqual([]);
    expect(input?.indicators.map(({ name }) => name)).toEqual(['Pasar Induk', 'Pasar Baru', 'Pasar Ahad']);
  });

  it('never counts beside a sheet whose headings are known', () => {
    const known: Matrix = MARKETS.map((row) => row.map((cell) => (cell === 'NAMA PASAR' ? 'Uraian' : cell)));
    const { sources } = inspected(readingOf([sheetOf('Data', known), sheetOf('Pivot', MARKETS)]));
    expect(new Set(sources.map(({ sheet }) => sheet))).toEqual(new Set(['Data']));
  });
});

describe('withNamedOffices', () => {
  const QUARTERS = ['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'];
  const OFFICES = ['Dinas Kesehatan', 'Dinas Perhubungan', 'Kecamatan Contoh'];
  const list = (heading: string, titles: Matrix = [['BADAN PENDAPATAN DAERAH']]): Matrix => [
    ...titles,
    ['REALISASI PAD TAHUN 2026'],
    ['No', heading, 'Target PAD', ...QUARTERS],
    ...OFFICES.map((name, at) => [
      at + 1,
      name,
      (at + 1) * 100_000_000 + at,
      40_000_000,
      30_000_000,
      20_000_000,
    ]),
    ['', 'JUMLAH', 600_000_003, 120_000_000, 90_000_000, 60_000_000],
  ];

  it.each(['Nama OPD', 'Perangkat Daerah', 'SKPD Pengelola'])(
    'reads offices under %s as rows, each its own',
    (heading) => {
      const { input, questions } = inspected(readingOf([sheetOf('PAD per OPD', list(heading))]));
      expect(questions).toEqual([]);
      expect(input?.indicators.map(({ name, office }) => [name, office])).toEqual(
        OFFICES.map((name) => [name, name]),
      );
    },
  );

  it('leaves offices beside names of rows what they are', () => {
    const { input } = inspected(
      readingOf([
        sheetOf('PAD', [
          ['No', 'Perangkat Daerah', 'Uraian', 'Target', ...QUARTERS],
          [1, 'Dinas Kesehatan', 'Retribusi Pelayanan', 100_000_000, 40_000_000, 30_000_000, 20_000_000],
        ]),
      ]),
    );
    expect(input?.indicators.map(({ name }) => name)).toEqual(['Retribusi Pelayanan']);
  });
});

describe('namesByEvidence: tables beside each other', () => {
  it('reads the names of both under headings of their own', () => {
    const head = (name: string): readonly string[] => [
      'No',
      name,
      'Target',
      'Realisasi TW I',
      'Realisasi TW II',
    ];
    const row = (at: number, name: string): readonly (string | number)[] => [
      at,
      name,
      100_000_000 + at,
      20_000_000 + at,
      30_000_000 + at,
    ];
    const { input, questions } = inspected(
      readingOf([
        sheetOf('PAD', [
          ['TARGET DAN REALISASI PAD TAHUN 2026'],
          [...head('Pajak Daerah'), '', ...head('Retribusi Daerah')],
          [...row(1, 'Pajak Reklame'), '', ...row(1, 'Retribusi Pasar')],
          [...row(2, 'Pajak Hotel'), '', ...row(2, 'Retribusi Terminal')],
          [...row(3, 'Pajak Parkir'), '', ...row(3, 'Retribusi Kebersihan')],
        ]),
      ]),
    );
    expect(questions.map(({ code }) => code)).not.toContain('HEADING_TWICE');
    expect(input?.indicators.map(({ name }) => name)).toEqual([
      'Pajak Reklame',
      'Pajak Hotel',
      'Pajak Parkir',
      'Retribusi Pasar',
      'Retribusi Terminal',
      'Retribusi Kebersihan',
    ]);
  });
});
