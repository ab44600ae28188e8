// Sheets of single months whose figures are headed by `Jumlah` alone. Fictional figures only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { ONE } from '../../../../src/domain/amount';
import { isNeededSheet } from '../../../../src/sheets/reading/inspect';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MONTHS = ['JANUARI', 'FEBRUARI', 'MARET'];
const NAMES = ['Retribusi Pasar', 'Retribusi Parkir', 'Sewa Gedung'];
const week = (row: number, at: number): number => [1_210_000, 830_000, 455_000][row] ?? 0 + at * 17_000;
const TARGET: Matrix = [
  ['TARGET PENDAPATAN TAHUN 2026'],
  ['No', 'Uraian', 'Target'],
  ...NAMES.map((name, row) => [row + 1, name, [96_000_000, 70_000_000, 36_000_000][row] ?? 0]),
];
const weekly = (at: number, wrong = 0): Matrix => [
  ['REALISASI PENERIMAAN'],
  [`BULAN ${MONTHS[at] ?? ''} TAHUN 2026`],
  ['No', 'Uraian', 'Minggu I', 'Minggu II', 'Jumlah'],
  ...NAMES.map((name, row) => [row + 1, name, week(row, at), week(row, at), week(row, at) * 2 + wrong]),
];
const plain = (at: number, title = 'BULAN : '): Matrix => [
  [`${title}${MONTHS[at] ?? ''} 2026`],
  ['No', 'Jenis Penerimaan', 'Jumlah (Rp)'],
  ...NAMES.map((name, row) => [row + 1, name, week(row, at) * 2]),
];
const book = (sheet: (at: number) => Matrix, first: Matrix = TARGET): Inspection =>
  inspected(readingOf([sheetOf('TARGET', first), ...MONTHS.map((name, at) => sheetOf(name, sheet(at)))]), {
    asOf: '2026-03-31',
  });
const amounts = ({ input }: Inspection): readonly (bigint | null)[] =>
  (input?.indicators[0]?.months ?? [])
    .slice(0, 3)
    .map((datum) => (datum.kind === 'amount' ? datum.amount / ONE : null));

describe('reportsOfTargets', () => {
  it("takes the sum of a month's weeks for its own figure", () => {
    const inspection = book((at) => weekly(at));
    expect(inspection.questions).toEqual([]);
    expect(amounts(inspection)).toEqual([2_420_000n, 2_420_000n, 2_420_000n]);
    expect(inspection.input?.indicators[0]?.running).toBe(false);
  });

  it.each([
    ['the weeks do not add up', (at: number) => weekly(at, 5)],
    ['no weeks stand beside it', (at: number) => plain(at)],
  ])('asks once whether it runs from January where %s', (_, sheet) => {
    expect(book(sheet).questions.map(({ code }) => code)).toEqual(['REPORT_SPAN_UNCLEAR']);
  });

  it('needs no answer where a recapitulation holds their sum', () => {
    const recap: Matrix = [
      ['REALISASI S.D. MARET 2026'],
      ['No', 'Uraian', 'Target', 'Realisasi s.d. Maret'],
      ...NAMES.map((name, row) => [row + 1, name, 96_000_000, week(row, 0) * 6]),
    ];
    const inspection = book((at) => plain(at), recap);
    expect(inspection.questions).toEqual([]);
    expect(amounts(inspection)).toEqual([2_420_000n, 2_420_000n, 2_420_000n]);
  });

  it('leaves sheets without a month, or of other rows, alone', () => {
    const other = (): Matrix => [
      ['DAFTAR ASET'],
      ['No', 'Jenis Penerimaan', 'Jumlah (Rp)'],
      [1, 'Gedung', 5],
    ];
    expect(book(other).sources.filter(({ role }) => role === 'realisation')).toEqual([]);
  });

  it('takes no other matter of the same rows for realisation', () => {
    const arrears = book((at) => plain(at, 'DAFTAR PIUTANG RETRIBUSI BULAN '));
    expect(arrears.sources.filter(({ role }) => role === 'realisation')).toEqual([]);
  });

  it('lets a host read such a sheet whole', () => {
    expect(isNeededSheet(sheetOf('Jan', plain(0)))).toBe(true);
    expect(
      isNeededSheet(
        sheetOf('Jan', [['BULAN JANUARI 2026'], ['No', 'Nama Barang', 'Jumlah'], [1, 'Meja', 5]]),
      ),
    ).toBe(false);
  });
});
