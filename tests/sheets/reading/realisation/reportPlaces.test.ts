import { reportPlaces, reportStage } from '../../../../src/sheets/reading/realisation/reportPlaces';

const places = (month: number, isWhole = true): Readonly<Record<string, string>> =>
  Object.fromEntries(reportPlaces(month, isWhole, 'total'));

describe('reportPlaces', () => {
  it('places the columns of a report of September', () => {
    expect(places(9)).toEqual({
      'Bulan Ini': 'September',
      'S.d. Bulan Ini': 'total',
      'S.d. Bulan Lalu': 's.d. Agustus',
      'Triwulan Ini': 'Realisasi TW III',
      'S.d. Triwulan Lalu': 's.d. Juni',
      'S.d. Semester Lalu': 's.d. Juni',
    });
  });

  it.each([
    [6, { 'Semester Ini': 's.d. Juni' }],
    [12, { 'Semester Ini': 'Realisasi Semester II', 'Triwulan Ini': 'Realisasi TW IV' }],
  ])('knows the own figures of the half year that ends with month %i', (month, expected) => {
    expect(places(month)).toMatchObject(expected);
  });

  it('has no place for the quarter of a report that ends within it', () => {
    expect(places(8)).not.toHaveProperty('Triwulan Ini');
    expect(places(8)).toMatchObject({ 'S.d. Triwulan Lalu': 's.d. Juni' });
  });

  it('has a place only for what is over where the report ends within its month', () => {
    expect(places(9, false)).toEqual({
      'S.d. Bulan Lalu': 's.d. Agustus',
      'S.d. Triwulan Lalu': 's.d. Juni',
      'S.d. Semester Lalu': 's.d. Juni',
    });
  });

  it('has nothing before January', () => {
    expect(Object.keys(places(1))).toEqual(['Bulan Ini', 'S.d. Bulan Ini']);
  });
});

describe('reportStage', () => {
  it.each([
    ['Target s.d. Bulan Ini', 3, 'Target s.d. TW I'],
    ['Target s.d. Bulan Ini', 9, 'Target s.d. TW III'],
    ['Target s.d. Bulan Ini', 8, null],
    ['Target s.d. Bulan Ini', 0, null],
    ['Target Triwulan Ini', 6, 'Target TW II'],
    ['Target Triwulan Ini', 5, null],
    ['Target Bulan Ini', 5, 'Target Mei'],
    ['Target Bulan Ini', 0, null],
    ['Target Semester Ini', 6, 'Target s.d. TW II'],
    ['Target Semester Ini', 12, null],
  ])('of %s with month %i is %s', (heading, month, stage) => {
    expect(reportStage(heading, month)).toBe(stage);
  });
});
