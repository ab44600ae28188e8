// Summaries by quarters or months beside a list of indicators. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const LIST: Matrix = [
  ['TARGET DAN REALISASI PAD TAHUN 2026'],
  ['No', 'Uraian', 'Target', 'Januari', 'Februari', 'Maret'],
  [1, 'Pajak Reklame', 90_000_000, 7_000_100, 7_100_000, 7_300_000],
  [2, 'Pajak Hotel', 80_000_000, 6_000_100, 6_100_000, 6_300_000],
  [],
];
const summary = (...names: readonly string[]): Matrix => [
  ['No', 'Uraian', 'Target', 'Realisasi'],
  ...names.map((name, at) => [at + 1, name, 40_000_000 + at, 39_000_000 + at]),
];
const namesIn = (rows: Matrix): readonly string[] =>
  (inspected(readingOf([sheetOf('PAD', rows)])).input?.indicators ?? []).map(({ name }) => name);

describe('withoutPeriodLists', () => {
  it.each([
    [['TW I', 'TW II', 'TW III']],
    [['Januari', 'Februari', 'Jumlah']],
    [['Semester I', 'Semester II']],
  ])('reads no indicators from %s', (names) => {
    expect(namesIn([...LIST, ...summary(...names)])).toEqual(['Pajak Reklame', 'Pajak Hotel']);
  });

  it('keeps a list with a row of another name', () => {
    expect(namesIn([...LIST, ...summary('TW I', 'Pajak Parkir')])).toContain('Pajak Parkir');
  });
});
