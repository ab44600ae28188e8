// Single parts of the views at their edges: bars, cells of months, periods in headings, ranges of places.
import { ONE } from '../../../src/domain/amount';
import type { Indicator } from '../../../src/domain/indicator';
import type { SourceTable } from '../../../src/sheets/inspection';
import { barView } from '../../../src/taskpane/session/views/figures';
import { monthCell } from '../../../src/sheets/places/monthCells';
import { nothingFoundView } from '../../../src/taskpane/session/views/nothingFoundView';
import { rowPlace, tablePlace } from '../../../src/taskpane/session/views/places';
import { countedMonths } from '../../../src/sheets/places/countedMonths';
import { periodIn } from '../../../src/taskpane/session/why/locate';

const percent = (value: bigint) => ({ numerator: value, denominator: 100n });

describe('barView', () => {
  it.each([
    [-5n, 0, '0,00%'],
    [0n, 0, '0,00%'],
    [100n, 0.8, '100,00%'],
    [125n, 1, '125,00%'],
    [900n, 1, '900,00%'],
  ])('draws %s per cent', (value, filled, text) => {
    const bar = barView(percent(value), 100n * ONE, 'id');
    expect(bar?.filled).toBe(filled);
    expect(bar?.threshold).toBe(0.8);
    expect(bar?.text).toBe(`Realisasi ${text} dari target; ambang 100%`);
  });

  it('draws nothing without an attainment', () => {
    expect(barView(null, 100n * ONE, 'id')).toBeNull();
  });

  it('ends before the threshold where it is missed by the least', () => {
    const bar = barView({ numerator: 9_999_999n, denominator: 10_000_000n }, 100n * ONE, 'en');
    expect(bar?.filled).toBeLessThan(bar?.threshold ?? 0);
  });
});

const TABLE: SourceTable = {
  role: 'realisation',
  sheet: 'LRA',
  headerRows: [4, 5],
  firstRow: 6,
  lastRow: 9,
  columns: {
    'Uraian/Indikator Kinerja': 'B',
    Januari: 'D',
    Februari: 'E',
    's.d. Maret': 'F',
    'Realisasi TW II': 'AA',
  },
  unit: '1',
  grain: 'monthly',
  running: false,
  excludedRows: [],
  hiddenRows: [],
};

const row = (months: Indicator['months'], more: Partial<Indicator> = {}): Indicator =>
  ({
    method: 'Akumulasi',
    running: false,
    realisationSource: { sheet: 'LRA', row: 7 },
    months,
    ...more,
  }) as Indicator;

const none = { kind: 'none' } as const;
const figure = (column?: number) =>
  ({ kind: 'amount', amount: 1n, ...(column === undefined ? {} : { column }) }) as const;

describe('monthCell', () => {
  const months = [figure(4), none, figure(6), none, none, figure(27), figure(), none, none, none, none, none];

  it.each([
    ['its own column', 1, 4],
    ['a blank one', 2, 5],
    ['a total up to it', 3, 6],
    ['its quarter', 6, 27],
  ])('finds a month under %s', (_, month, column) => {
    expect(monthCell(row(months), month, [TABLE])?.column).toBe(column);
  });

  it.each([
    ['without a column', 4],
    ['put together from others', 7],
  ])('names no cell for a month %s', (_, month) => {
    expect(monthCell(row(months), month, [TABLE])).toBeNull();
  });

  it('finds a figure that came from another row, and names no cell where no row was matched', () => {
    const on = { sheet: 'LRA', row: 12 };
    const elsewhere = [{ ...figure(9), on }, ...months.slice(1)];
    expect(monthCell(row(elsewhere), 1, [TABLE])).toEqual({ ...on, column: 9 });
    expect(monthCell(row(months, { realisationSource: null }), 1, [TABLE])).toBeNull();
  });
});

describe('countedMonths', () => {
  const all = Array.from({ length: 12 }, () => figure(1));
  const quarters = all.map((datum, at) => (at % 3 === 2 ? datum : none));

  it.each([
    ['months of the span', row(all), 'TW II', 'Kumulatif', [1, 2, 3, 4, 5, 6]],
    ['own months', row(all), 'TW II', 'Per Periode', [4, 5, 6]],
    ['the last total', row(all, { running: true }), 'TW II', 'Kumulatif', [6]],
    ['both ends of a difference', row(all, { running: true }), 'TW II', 'Per Periode', [3, 6]],
    ['quarters', row(quarters), 'Semester I', 'Kumulatif', [3, 6]],
    [
      'the last level',
      row([...quarters.slice(0, 5), none, ...quarters.slice(6)], { method: 'Posisi Akhir' }),
      'TW II',
      'Kumulatif',
      [6],
    ],
    [
      'a level before the end',
      row([none, none, none, none, figure(1)], { method: 'Posisi Akhir' }),
      'TW II',
      'Kumulatif',
      [5],
    ],
    ['months with data', row(quarters, { method: 'Rata-rata' }), 'TW III', 'Kumulatif', [3, 6, 9]],
  ] as const)('counts %s', (_, indicator, period, basis, months) => {
    expect(countedMonths(indicator, period, basis)).toEqual(months);
  });
});

describe('places', () => {
  it('fall back to the name and then to the row', () => {
    expect(rowPlace([TABLE], { sheet: 'LRA', row: 7 }, 'Target Murni').address).toBe('B7');
    expect(rowPlace([TABLE], { sheet: 'LRA', row: 40 }).address).toBe('40:40');
  });

  it('hold a whole table with its headings', () => {
    expect(tablePlace(TABLE).text).toBe('LRA!B4:AA9');
    expect(tablePlace({ ...TABLE, columns: {} }).address).toBeNull();
  });
});

describe('periodIn', () => {
  it.each([
    ['Status TW I', 'TW I'],
    ['Capaian TW III (%)', 'TW III'],
    ['Status Pakta Semester II', 'Semester II'],
    ['Target s.d. TW IV', 'TW IV'],
    ['Jarak Tahun', 'Tahun'],
    ['Status Pakta', null],
    ['TahunAnggaran', null],
  ])('reads %s', (heading, period) => {
    expect(periodIn(heading)).toBe(period);
  });
});

describe('nothingFoundView', () => {
  const at = { sheet: 'Target', cell: null };

  it('offers the years that were found, else this year and its neighbours', () => {
    const years = (found: string | null) =>
      nothingFoundView({ code: 'YEAR_NOT_FOUND', ...at, found }, 2026, 'id').years;
    expect(years('2024, 2025, 2025')).toEqual([2024, 2025]);
    expect(years(null)).toEqual([2026, 2025, 2027]);
  });

  it('lets point where no table was found', () => {
    const view = nothingFoundView({ code: 'NO_TARGET_TABLE', ...at, found: null }, 2026, 'en');
    expect(view).toMatchObject({ canPoint: true, years: [] });
  });
});
