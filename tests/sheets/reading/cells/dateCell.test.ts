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
    ['2026-09-30 08:15:00', '2026-09-30'],
    ['2026-09-30T08:15:00', '2026-09-30'],
    ['Rabu 30 September 2026', '2026-09-30'],
    ['30 - September - 2026', '2026-09-30'],
    ['30 September, 2026', '2026-09-30'],
    ['30 Sep 26', '2026-09-30'],
    ['15/01/2026', '2026-01-15'],
    ['15/12/2026', '2026-12-15'],
    ['01/01/1950', '1950-01-01'],
    ['31/12/2149', '2149-12-31'],
  ])('reads %s as a date kept as text', (text, date) => {
    expect(dateCell(text)).toEqual({ kind: 'date', date, isText: true });
  });

  it('reads a serial number', () => {
    expect(dateCell(46295)).toEqual({ kind: 'date', date: '2026-09-30', isText: false });
    expect(dateCell(46295.75)).toMatchObject({ date: '2026-09-30' });
  });

  it.each([
    [18_263, null],
    [18_264, '1950-01-01'],
    [91_312, '2149-12-31'],
    [91_312.99, '2149-12-31'],
    [91_313, null],
  ])('reads the serial number %d as %s', (serial, date) => {
    expect(dateCell(serial)).toEqual(
      date === null ? { kind: 'invalid', found: String(serial) } : { kind: 'date', date, isText: false },
    );
  });

  it.each([
    'per 2026-09-30',
    '2026-09-300',
    '130/09/2026',
    '30/09/20266',
    '130 September 2026',
    '30 September 20266',
    '30 Bulan 2026',
    '10/00/2026',
    '00/01/2026',
    '31/12/1949',
    '01/01/2150',
  ])('refuses %s with its text', (text) => {
    expect(dateCell(text)).toEqual({ kind: 'invalid', found: text });
  });

  it.each(['31/02/2026', '29 Februari 2026', 'akhir tahun', '2026', '13/13/2026', 7, 0, true])(
    'refuses %j',
    (value) => {
      expect(dateCell(value).kind).toBe('invalid');
    },
  );

  it.each([
    '',
    ' ',
    '-',
    '–',
    '—',
    'N/A',
    'NA',
    'Belum',
    'sekarang',
    'Saat ini',
    'sampai sekarang',
    's.d. sekarang',
    's/d sekarang',
    'kini',
    'Aktif',
  ])('takes %j for blank', (value) => {
    expect(dateCell(value).kind).toBe('blank');
  });
});

describe('timeOfDay', () => {
  it.each([
    [0.009722222222222222, '0:14:00'],
    [0, '0:00:00'],
    [0.5, '12:00:00'],
    [1.25, '30:00:00'],
    [-1, '-1'],
  ])('shows %s as %s', (value, shown) => {
    expect(timeOfDay(value)).toBe(shown);
  });
});
