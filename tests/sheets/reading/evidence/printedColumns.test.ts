import fc from 'fast-check';
import type { CellValue } from '../../../../src/sheets/grid';
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const codes = ({ issues }: Inspection): readonly string[] => issues.map(({ code }) => code);
const asked = ({ questions }: Inspection): readonly string[] =>
  questions.filter(({ answer }) => answer === null).map(({ code }) => code);
const indicators = ({ input }: Inspection) => input?.indicators ?? [];

const NAMES = ['Pajak Reklame', 'Pajak Air Tanah', 'BPHTB'];
/** Annual target, then the figures of three quarters. */
const FACTS = [
  [3000, 420, 1230, 2190],
  [800, 100, 300, 500],
  [14_000, 2300, 5700, 10_000],
].map((row) => row.map((value) => value * 1_000_000));

/** Quarters without `s.d.`, beside them what `printed` makes of a row. */
function quarters(
  heading: readonly string[],
  printed: (row: readonly number[], at: number) => readonly CellValue[],
) {
  const matrix: Matrix = [
    ['URAIAN', 'TARGET 2026', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', ...heading],
    ...FACTS.map((row, at) => [NAMES[at] ?? '', ...row, ...printed(row, at)]),
  ];
  return inspected(readingOf([sheetOf('PAD 2026', matrix)]));
}

const rounded = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100;
const sumOf = (row: readonly number[]): number => row.slice(1).reduce((sum, value) => sum + value, 0);

describe('quarters that do not say of which span they are', () => {
  it('are asked about where nothing is printed', () => {
    expect(asked(quarters([], () => []))).toEqual(['RUNNING_UNCLEAR']);
  });

  it.each<readonly [string, (row: readonly number[]) => CellValue, boolean]>([
    ['Capaian %', (row) => rounded(row[3] ?? 0, row[0] ?? 1), true],
    ['Capaian %', (row) => rounded(sumOf(row), row[0] ?? 1), false],
    ['%', (row) => `${String(rounded(row[3] ?? 0, row[0] ?? 1)).replace('.', ',')}%`, true],
    ['Sisa Target', (row) => (row[0] ?? 0) - (row[3] ?? 0), true],
    ['Lebih/(Kurang)', (row) => sumOf(row) - (row[0] ?? 0), false],
    ['Jumlah Realisasi', (row) => sumOf(row), false],
    ['Total', (row) => row[3] ?? 0, true],
  ])('are told by the column %s', (heading, printed, isRunning) => {
    const inspection = quarters([heading], (row) => [printed(row)]);
    expect(asked(inspection)).toEqual([]);
    expect(indicators(inspection).map(({ running }) => running)).toEqual(NAMES.map(() => isRunning));
    expect(codes(inspection)).toContain(isRunning ? 'PRINTED_DECIDES_RUNNING' : 'PRINTED_DECIDES_OWN');
  });

  /** A percentage without a time behind each quarter; `shareOf`: what is realised of it. */
  const percentBehindEach = (shareOf: (row: readonly number[], at: number) => number) =>
    inspected(
      readingOf([
        sheetOf('PAD 2026', [
          [
            'URAIAN',
            'TARGET 2026',
            ...['I', 'II', 'III'].flatMap((quarter) => [`Realisasi TW ${quarter}`, '%']),
          ],
          ...FACTS.map((row, at) => {
            const [target = 1, ...figures] = row;
            return [
              NAMES[at] ?? '',
              target,
              ...figures.flatMap((figure, of) => [figure, rounded(shareOf(figures, of), target)]),
            ];
          }),
        ]),
      ]),
    );

  it('are asked about where each has its own share of the target behind it: totals print the same', () => {
    const inspection = percentBehindEach((figures, at) => figures[at] ?? 0);
    expect(asked(inspection)).toEqual(['RUNNING_UNCLEAR']);
    expect(codes(inspection)).not.toContain('PRINTED_DECIDES_RUNNING');
  });

  it('are their own where the share behind each is of all that came in so far', () => {
    const inspection = percentBehindEach((figures, at) => sumOf([0, ...figures.slice(0, at + 1)]));
    expect(asked(inspection)).toEqual([]);
    expect(indicators(inspection).map(({ running }) => running)).toEqual(NAMES.map(() => false));
  });

  it('are asked about where two columns tell different things', () => {
    const inspection = quarters(['Capaian %', 'Total'], (row) => [
      rounded(row[3] ?? 0, row[0] ?? 1),
      sumOf(row),
    ]);
    expect(asked(inspection)).toEqual(['RUNNING_UNCLEAR']);
  });

  it('are asked about where one row of the column says otherwise', () => {
    const inspection = quarters(['Capaian %'], (row, at) => [
      rounded(at === 1 ? sumOf(row) : (row[3] ?? 0), row[0] ?? 1),
    ]);
    expect(asked(inspection)).toEqual(['RUNNING_UNCLEAR']);
  });

  it('are asked about, or read as they are, whatever single figure is wrong', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 }), fc.integer({ min: -5000, max: 30_000 }), (wrong, value) => {
        const inspection = quarters(['Capaian %'], (row, at) => [
          at === wrong ? value / 100 : rounded(row[3] ?? 0, row[0] ?? 1),
        ]);
        const isAsked = asked(inspection).includes('RUNNING_UNCLEAR');
        expect(isAsked || indicators(inspection).every(({ running }) => running)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** An indicator with one printed attainment. */
function agreement(printed: CellValue, direction: CellValue = '', method: CellValue = '') {
  const matrix: Matrix = [
    [
      'Indikator Kinerja',
      'Satuan',
      'Arah Indikator',
      'Metode Perhitungan',
      'Target',
      'Realisasi TW I',
      'Realisasi TW II',
      'Realisasi TW III',
      'Capaian %',
    ],
    ['Jumlah tenaga kerja yang dilatih', 'orang', direction, method, 400, 90, 60, 260, printed],
    ['Jumlah kunjungan', 'orang', 'Semakin tinggi semakin baik', 'Akumulasi', 500, 90, 60, 260, 82],
  ];
  return inspected(readingOf([sheetOf('Perjanjian Kinerja 2026', matrix)]));
}

describe('a printed attainment', () => {
  it('decides a direction and a method that nobody wrote, and says so with its cell', () => {
    const inspection = agreement(102.5);
    expect(asked(inspection)).toEqual([]);
    expect(indicators(inspection)[0]).toMatchObject({
      direction: 'Semakin tinggi semakin baik',
      method: 'Akumulasi',
    });
    expect(inspection.issues.find(({ code }) => code === 'CAPAIAN_DECIDES')?.cell).toBe('I2');
  });

  it('leaves the questions where no reading gives it', () => {
    expect(asked(agreement(71.3))).toEqual(['METHOD_BLANK', 'DIRECTION_BLANK']);
  });

  it('never overrules a written word, and is reported where it differs', () => {
    const inspection = agreement(97.5, 'Semakin tinggi semakin baik', 'Akumulasi');
    expect(indicators(inspection)[0]?.direction).toBe('Semakin tinggi semakin baik');
    expect(inspection.issues.filter(({ code }) => code === 'CAPAIAN_DIFFERS')).toMatchObject([
      { cell: 'I2', severity: 'info', found: '97.5' },
    ]);
  });

  it('changes nothing of a row that says its traits, whatever is printed', () => {
    const plain = indicators(agreement('', 'Semakin rendah semakin baik', 'Posisi Akhir'));
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 30_000 }), (value) => {
        const inspection = agreement(value / 100, 'Semakin rendah semakin baik', 'Posisi Akhir');
        expect(indicators(inspection)).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  it('decides nothing without saying so, whatever is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 30_000 }), (value) => {
        const inspection = agreement(value / 100);
        const isAsked = asked(inspection).length === 2;
        expect(isAsked || codes(inspection).includes('CAPAIAN_DECIDES')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** A report of August; `order` places the sums of last month, this month and both under the three headings. */
function report(order: readonly [number, number, number], answers: Readonly<Record<string, string>> = {}) {
  const row = (name: string, before: number, now: number): readonly CellValue[] => {
    const amounts = [before, now, before + now].map((value) => value * 1_000_000);
    return [name, 4_000_000_000, ...order.map((place) => amounts[place] ?? 0)];
  };
  const matrix: Matrix = [
    ['LAPORAN REALISASI PENDAPATAN BULAN AGUSTUS 2026'],
    ['URAIAN', 'TARGET 2026', 'Realisasi s.d. Bulan Lalu', 'Realisasi Bulan Ini', 'Realisasi s.d. Bulan Ini'],
    row('Pajak Reklame', 1800, 210),
    row('Pajak Air Tanah', 300, 70),
    row('BPHTB', 900, 1100),
  ];
  return inspected(readingOf([sheetOf('Agustus', matrix)]), { asOf: '2026-08-31', answers });
}

describe('columns whose sums want other headings', () => {
  it.each<readonly [number, number, number]>([
    [2, 1, 0],
    [0, 2, 1],
  ])('are asked about where the total stands in another place (%p, %p, %p)', (...order) => {
    const inspection = report(order);
    expect(asked(inspection)).toEqual(['COLUMNS_MISLABELLED']);
    expect(indicators(inspection).every(({ holds }) => holds.length > 0)).toBe(true);
  });

  it('take the sums once the officer agrees', () => {
    const [reklame] = indicators(report([2, 1, 0], { 'columns:Agustus': 'swapped' }));
    expect(reklame?.months[7]).toMatchObject({ amount: 2_010_000_000_000_000n });
  });

  it('are not asked about where they add up, in whatever order', () => {
    expect(asked(report([0, 1, 2]))).toEqual([]);
    expect(asked(report([1, 0, 2]))).toEqual([]);
  });
});

describe('percentages under the heading of a target', () => {
  it('give way to the amounts under the same heading', () => {
    const matrix: Matrix = [
      ['URAIAN', 'TARGET 2026', 'Target s.d. TW I', 'Target s.d. TW I', 'Realisasi s.d. TW I'],
      ['Pajak Reklame', 3_000_000_000, 0.2, 600_000_000, 420_000_000],
      ['BPHTB', 14_000_000_000, 0.2, 2_800_000_000, 2_300_000_000],
    ];
    const formats = { '2:3': '0%', '3:3': '0%' };
    const inspection = inspected(readingOf([sheetOf('PAD 2026', matrix, { formats })]));
    expect(codes(inspection)).not.toContain('HEADING_TWICE');
    const stages = indicators(inspection).map(({ targets }) => targets.cumulativeStages?.[0]);
    expect(stages).toEqual([600n, 2800n].map((value) => ({ kind: 'amount', amount: value * 10n ** 12n })));
  });

  it('are never counted as money or as people', () => {
    const matrix: Matrix = [
      ['Indikator Kinerja', 'Satuan', 'Arah Indikator', 'Metode Perhitungan', 'Target', 'Realisasi TW I'],
      ['Pajak Reklame', 'Rp', '', '', 0.15, 420_000_000],
      ['Jumlah tenaga kerja yang dilatih', 'orang', 'Semakin tinggi semakin baik', 'Akumulasi', 0.15, 90],
      ['Persentase jalan mantap', '%', 'Semakin tinggi semakin baik', '', 0.15, 12],
    ];
    const formats = { '2:5': '0%', '3:5': '0%', '4:5': '0%' };
    const inspection = inspected(readingOf([sheetOf('Perjanjian Kinerja 2026', matrix, { formats })]));
    const targets = indicators(inspection).map(({ targets: plan }) => plan.original);
    expect(targets).toEqual([null, null, { kind: 'amount', amount: 15_000_000n }]);
    expect(asked(inspection)).toContain('TEXT_WHERE_NUMBER');
  });
});
