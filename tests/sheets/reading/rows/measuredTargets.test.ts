// Rows whose target is a text with its sign or its unit in the cell, without a column of units. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const namesOf = (rows: Matrix) =>
  inspected(
    readingOf([
      sheetOf('PK', [
        ['PERJANJIAN KINERJA TAHUN 2026'],
        ['No', 'Indikator Kinerja', 'Arah Indikator', 'Target', 'TW I', 'TW II', 'TW III'],
        ...rows,
      ]),
    ]),
  ).input?.indicators.map(({ name, unit }) => [name, unit]);

describe('RowKinds: targets with a sign or a unit', () => {
  it.each(['≥ 95%', '≤ 15 menit', 'min. 80', '12 dokumen'])('keeps the row whose target is %s', (target) => {
    const names = namesOf([[1, 'Layanan tepat waktu', 'Semakin tinggi semakin baik', target, '', '', '']]);
    expect(names?.map(([name]) => name)).toEqual(['Layanan tepat waktu']);
  });

  it('takes the percent sign in the cell for the unit', () => {
    const direction = 'Semakin tinggi semakin baik';
    expect(namesOf([[1, 'Layanan tepat waktu', direction, '≥ 95%', '94,99%', '95%', '96%']])).toEqual([
      ['Layanan tepat waktu', '%'],
    ]);
  });
});
