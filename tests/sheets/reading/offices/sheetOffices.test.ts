import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const BAPENDA = 'BADAN PENDAPATAN DAERAH';
const HEAD = ['No', 'Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'];

const matrix = (name: string, titles: readonly string[] = [BAPENDA]): Matrix => [
  ...titles.map((title) => [title]),
  ['REALISASI RETRIBUSI TAHUN 2026'],
  [],
  HEAD,
  [1, name, 10_000_000, 4_000_000, 3_000_000, 2_000_000],
  [2, 'Retribusi Terminal', 20_000_000, 5_000_000, 4_000_000, 3_000_000],
];
const read = (sheets: readonly (readonly [string, Matrix])[], answer?: string): Inspection =>
  inspected(readingOf(sheets.map(([name, rows]) => sheetOf(name, rows))), {
    answers: answer === undefined ? {} : { 'sheet-offices:badanpendapatandaerah': answer },
  });
const two = [
  ['Dishub', matrix('Retribusi Parkir')],
  ['DLH', matrix('Retribusi Persampahan')],
] as const;
const asked = ({ questions }: Inspection): readonly string[] =>
  questions.filter(({ answer }) => answer === null).map(({ code }) => code);
const officesOf = ({ input }: Inspection): readonly string[] =>
  (input?.indicators ?? []).map(({ office }) => office);

describe('settleSheetOffices', () => {
  it('asks once whose the rows of sheets are that are called after other offices than their title', () => {
    const inspection = read(two);
    expect(asked(inspection)).toEqual(['SHEETS_OF_OFFICES']);
    expect(inspection.questions[0]?.facts['sheets']).toBe('Dishub, DLH');
    expect(inspection.input?.pactHolds?.map(({ opd }) => opd)).toEqual([
      BAPENDA,
      'Dinas Perhubungan',
      'Dinas Lingkungan Hidup',
    ]);
    expect(inspection.input?.indicators.flatMap(({ holds }) => holds)).toEqual([]);
  });

  it.each([
    ['sheet', ['Dinas Perhubungan', 'Dinas Perhubungan', 'Dinas Lingkungan Hidup', 'Dinas Lingkungan Hidup']],
    ['title', [BAPENDA, BAPENDA]],
  ])('gives the rows to the office by the answer %s', (answer, expected) => {
    const inspection = read(answer === 'title' ? [two[0]] : two, answer);
    expect(asked(inspection)).toEqual([]);
    expect(officesOf(inspection)).toEqual(expected);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['its title names the same office', 'Dishub', ['DINAS PERHUBUNGAN KOTA CONTOH']],
    ['a label says whose it is', 'Dishub', [`OPD : ${BAPENDA}`]],
    ['its name is no office', 'Retribusi', [BAPENDA]],
    ['its name says whose books the figures are from', 'BPKAD', [BAPENDA]],
  ])('asks nothing of a sheet where %s', (_, name, titles) => {
    expect(asked(read([[name, matrix('Retribusi Parkir', titles)]]))).toEqual([]);
  });
});

describe('settleSections', () => {
  it('gives a row that bears the name of an office to that office', () => {
    const rows: Matrix = [
      ['REALISASI PAD TAHUN 2026'],
      [],
      HEAD,
      ['1', 'Dinas Kesehatan', 30_000_000, 9_000_000, 7_000_000, 5_000_000],
      ['1.1', 'Puskesmas Satu', 10_000_000, 4_000_000, 3_000_000, 2_000_000],
      ['1.2', 'Puskesmas Dua', 20_000_000, 5_000_000, 4_000_000, 3_000_000],
      ['2', 'Dinas Pariwisata', 5_000_000, 2_000_000, 1_000_000, 900_000],
    ];
    const inspection = read([['PAD', rows]]);
    expect(asked(inspection)).toEqual([]);
    expect(officesOf(inspection)).toEqual(['Dinas Kesehatan', 'Dinas Kesehatan', 'Dinas Pariwisata']);
  });
});

describe('withOffices', () => {
  const section = (name: string, first: string, second: string): Matrix => [
    ['', name],
    [1, first, 130_000_000, 40_000_000, 30_000_000, 20_000_000],
    [2, second, 290_000_000, 50_000_000, 40_000_000, 30_000_000],
  ];
  const list = (...rows: Matrix): Matrix => [[BAPENDA], ['REALISASI PAD TAHUN 2026'], HEAD, ...rows];

  it("takes a section that is an office's name before the office of the title", () => {
    const inspection = read([
      [
        'PAD',
        list(
          ...section('DINAS PERHUBUNGAN', 'Retribusi Parkir', 'Retribusi Terminal'),
          ...section('PAJAK DAERAH', 'Pajak Reklame', 'Pajak Hotel'),
        ),
      ],
    ]);
    expect(asked(inspection)).toEqual([]);
    expect(officesOf(inspection)).toEqual(['DINAS PERHUBUNGAN', 'DINAS PERHUBUNGAN', BAPENDA, BAPENDA]);
  });

  it.each([
    ['Dinas Perhubungan', 'Dinas Perhubungan'],
    ['RSUD Contoh', 'RSUD Contoh'],
    ['Kecamatan Contoh', BAPENDA],
    ['Badan Usaha Milik Daerah', BAPENDA],
    ['Dinas Perhubungan: retribusi parkir', BAPENDA],
  ])('gives the row %s to %s', (name, expected) => {
    const rows: Matrix = [[1, name, 130_000_000, 40_000_000, 30_000_000, 20_000_000]];
    expect(officesOf(read([['PAD', list(...rows)]]))).toEqual([expected]);
  });
});
