import { dateCell, timeOfDay } from '../../../../src/sheets/reading/cells/dateCell';

describe('dateCell', () => {
  it.each([
    ['2026-09-30', '2026-09-30'],
    ['30/09/2026', '2026-09-30'],
    ['30-09-2026', '2026-09-30'],
    ['30.9.26', '2026-09-30'],
    ['30 September 2026', '2026-09-30'],
    ['30 Sept. 2026', '2026-09-30'],
    ['Rabu, 30 September 2026', '2026-09-30'],
    ['1 Nopember 2026', '2026-11-01'],
    ['5 Agt 2026', '2026-08-05'],
    ['29 Februari 2024', '2024-02-29'],
  ])('reads %s as a date kept as text', (text, date) => {
    expect(dateCell(text)).toEqual({ kind: 'date', date, isText: true });
  });

  it('reads a serial number', () => {
    expect(dateCell(46295)).toEqual({ kind: 'date', date: '2026-09-30', isText: false });
    expect(dateCell(46295.75)).toMatchObject({ date: '2026-09-30' });
  });

  it.each(['31/02/2026', '29 Februari 2026', 'akhir tahun', '2026', '13/13/2026', 7, 0, true])(
    'refuses %j',
    (value) => {
      expect(dateCell(value).kind).toBe('invalid');
    },
  );

  it.each(['', ' ', '-', 'sekarang', 's.d. sekarang'])('takes %j for blank', (value) => {
    expect(dateCell(value).kind).toBe('blank');
  });
});

describe('timeOfDay', () => {
  it.each([
    [0.009722222222222222, '0:14:00'],
    [0.5, '12:00:00'],
    [1.25, '30:00:00'],
    [-1, '-1'],
  ])('shows %s as %s', (value, shown) => {
    expect(timeOfDay(value)).toBe(shown);
  });
});
