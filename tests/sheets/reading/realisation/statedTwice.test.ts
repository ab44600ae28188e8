// A recapitulation beside the targets and the sheets of the months that it repeats. Fictional figures only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { ONE } from '../../../../src/domain/amount';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MONTHS = ['JANUARI', 'FEBRUARI', 'MARET', 'APRIL', 'MEI', 'JUNI', 'JULI', 'AGUSTUS', 'SEPTEMBER'];
const NAMES = ['Pajak Reklame', 'Pajak Air Tanah', 'Pajak Parkir'];
const BASES = [73_100, 111_700, 49_300];
const TARGETS = [92_000_000, 150_000_000, 66_000_000];
const SHARES = [100, 83, 121, 95, 110, 70, 130, 88, 105];
const figure = (row: number, month: number): number => (BASES[row] ?? 0) * (SHARES[month] ?? 0);
const sum = (row: number, first: number, last: number): number =>
  MONTHS.slice(first - 1, last).reduce((total, _, at) => total + figure(row, first - 1 + at), 0);

const recap = (headings: readonly string[], cells: (row: number) => readonly (number | null)[]): Matrix => [
  ['REKAP PENERIMAAN S.D. SEPTEMBER 2026'],
  ['No', 'Uraian', 'Target', ...headings],
  ...NAMES.map((name, row) => [row + 1, name, TARGETS[row] ?? null, ...cells(row)]),
];
const month = (at: number, heading: string, extra: Matrix = []): Matrix => [
  [`PENERIMAAN BULAN ${MONTHS[at] ?? ''} 2026`],
  ['No', 'Uraian', heading],
  ...NAMES.map((name, row) => [row + 1, name, figure(row, at)]),
  ...extra,
];
const book = (first: Matrix, heading = 'Jumlah Penerimaan', answers: Readonly<Record<string, string>> = {}) =>
  inspected(
    readingOf([sheetOf('REKAP', first), ...MONTHS.map((name, at) => sheetOf(name, month(at, heading)))]),
    { answers },
  );
const monthly = (change: (row: number, at: number) => number | null = figure): Matrix =>
  recap(MONTHS, (row) => MONTHS.map((_, at) => change(row, at)));
const amounts = ({ input }: Inspection, row: number): readonly (bigint | null)[] =>
  (input?.indicators[row]?.months ?? []).map((datum) =>
    datum.kind === 'amount' ? datum.amount / ONE : null,
  );
const held = ({ input }: Inspection): readonly unknown[] =>
  (input?.indicators ?? []).map(({ holds }) => holds.map(({ periods }) => periods));

describe('settleStatedTwice', () => {
  it('counts months once that a recapitulation repeats, and asks nothing', () => {
    const inspection = book(monthly());
    expect(inspection.questions).toEqual([]);
    expect(inspection.issues.map(({ code }) => code)).toContain('FIGURES_REPEATED');
    expect(inspection.input?.indicators.map(({ source }) => source.sheet)).toEqual([
      'REKAP',
      'REKAP',
      'REKAP',
    ]);
    expect(amounts(inspection, 1).slice(0, 9)).toEqual(MONTHS.map((_, at) => BigInt(figure(1, at))));
  });

  it('asks about the one cell that differs, and holds its row in the periods of its month', () => {
    const typed = monthly((row, at) => figure(row, at) - (row === 0 && at === 7 ? 5_000 : 0));
    const inspection = book(typed);
    expect(inspection.questions).toMatchObject([
      { code: 'REALISATION_APART', cell: 'K3', facts: { list: 'REKAP!K3 – AGUSTUS!C3' } },
    ]);
    expect(held(inspection)).toEqual([[['TW III', 'TW IV', 'Semester II', 'Tahun']], [], []]);
    const [question] = inspection.questions;
    const answered = (answer: string) => book(typed, 'Jumlah Penerimaan', { [question?.id ?? '']: answer });
    expect(amounts(answered('apart'), 0)[7]).toBe(BigInt(figure(0, 7)));
    expect(amounts(answered('beside'), 0)[7]).toBe(BigInt(figure(0, 7) - 5_000));
    expect(held(answered('apart'))).toEqual([[], [], []]);
  });

  it('asks about a cell that is blank where the sheet of the month has a figure', () => {
    const inspection = book(monthly((row, at) => (row === 1 && at === 4 ? null : figure(row, at))));
    expect(inspection.questions).toMatchObject([{ code: 'REALISATION_APART', facts: { list: 'MEI!C4' } }]);
    expect(held(inspection)[0]).toEqual([]);
    expect(held(inspection)[1]).toHaveLength(1);
  });

  it('takes the months of the sheets where the recapitulation holds only their total', () => {
    const inspection = book(
      recap(['Realisasi'], (row) => [sum(row, 1, 9)]),
      'Realisasi',
    );
    expect(inspection.questions).toEqual([]);
    expect(amounts(inspection, 2).slice(0, 9)).toEqual(MONTHS.map((_, at) => BigInt(figure(2, at))));
    expect(inspection.input?.indicators[2]?.running).toBe(false);
    expect(inspection.input?.indicators[2]?.months[0]).toMatchObject({ column: 3 });
  });

  it('tells by the sheets of the months that bare quarters are realisation', () => {
    const quarters = recap(['TW I', 'TW II', 'TW III', 'TW IV'], (row) => [
      sum(row, 1, 3),
      sum(row, 4, 6),
      sum(row, 7, 9),
      0,
    ]);
    const inspection = book(quarters, 'Penerimaan');
    expect(inspection.questions).toEqual([]);
    expect(amounts(inspection, 0)[5]).toBe(BigInt(sum(0, 4, 6)));
  });

  it('counts targets once that every sheet of a month states again, also the empty ones', () => {
    const own = (at: number): Matrix => [
      [`LAPORAN BULAN ${MONTHS[at] ?? ''} 2026`],
      ['No', 'Uraian', 'Target', 'Realisasi Bulan Ini'],
      ...NAMES.map((name, row) => [row + 1, name, TARGETS[row] ?? null, at < 6 ? figure(row, at) : null]),
    ];
    const inspection = inspected(
      readingOf([
        sheetOf(
          'REKAP',
          monthly((row, at) => (at < 6 ? figure(row, at) : 0)),
        ),
        ...MONTHS.map((name, at) => sheetOf(name, own(at))),
      ]),
    );
    expect(inspection.questions).toEqual([]);
    expect(inspection.input?.indicators.map(({ source }) => source.sheet)).toEqual([
      'REKAP',
      'REKAP',
      'REKAP',
    ]);
  });

  it('still asks about all rows where the sheets have other figures', () => {
    const inspection = book(monthly((row, at) => figure(row, at) * 2));
    expect(inspection.questions).toMatchObject([{ code: 'REALISATION_APART' }]);
    expect(held(inspection)).toEqual([['all'], ['all'], ['all']]);
  });

  const lraBeside = (total: (row: number) => number): Inspection =>
    inspected(
      readingOf([
        sheetOf(
          'LRA',
          recap(['Realisasi'], (row) => [total(row)]),
        ),
        sheetOf('Bulanan', [
          ['REALISASI PAD TAHUN 2026'],
          ['No', 'Uraian', ...MONTHS],
          ...NAMES.map((name, row) => [row + 1, name, ...MONTHS.map((_, at) => figure(row, at))]),
        ]),
      ]),
    );

  it('takes the months of one table apart that come to the total beside the targets', () => {
    const inspection = lraBeside((row) => sum(row, 1, 9));
    expect(inspection.questions).toEqual([]);
    expect(amounts(inspection, 0).slice(0, 9)).toEqual(MONTHS.map((_, at) => BigInt(figure(0, at))));
  });

  it('holds the one row whose total differs from its months', () => {
    const inspection = lraBeside((row) => sum(row, 1, 9) + (row === 1 ? 7 : 0));
    expect(inspection.questions).toMatchObject([
      { code: 'REALISATION_APART', facts: { list: 'LRA!D4 – Bulanan!K4' } },
    ]);
    expect(held(inspection).map((one) => (one as readonly unknown[]).length)).toEqual([0, 1, 0]);
  });

  it('keeps the total of a row that a sheet of a month leaves out', () => {
    const inspection = inspected(
      readingOf([
        sheetOf(
          'REKAP',
          recap(['Realisasi'], (row) => [sum(row, 1, 9)]),
        ),
        ...MONTHS.map((name, at) => {
          const rows = month(at, 'Realisasi');
          return sheetOf(name, at === 3 ? rows.slice(0, -1) : rows);
        }),
      ]),
    );
    expect(inspection.questions).toEqual([]);
    expect(amounts(inspection, 2)[8]).toBe(BigInt(sum(2, 1, 9)));
    expect(amounts(inspection, 0).slice(0, 9)).toEqual(MONTHS.map((_, at) => BigInt(figure(0, at))));
  });
});
