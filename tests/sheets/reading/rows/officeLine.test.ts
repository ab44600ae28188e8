// Offices that stand in a line of their own between the rows of a table. Fictional figures only.
import { inspected, readingOf, sheetOf } from '../bookOf';

const QUARTERS = ['Realisasi TW I', 'Realisasi TW II'];
const officesOf = (lines: readonly (readonly string[])[]) =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['REALISASI RETRIBUSI TAHUN 2026'],
        ['No', 'Uraian', 'Target', ...QUARTERS],
        lines[0] ?? [],
        [1, 'Retribusi Parkir', 420, 110, 95],
        [2, 'Retribusi Sewa Lahan', 88, 25, 12],
        lines[1] ?? [],
        [1, 'Retribusi Sewa Lahan', 240, 80, 41],
      ]),
    ]),
    { asOf: '2026-07-05' },
  ).input?.indicators.map(({ office, name }) => [office, name]);

describe('officeLine', () => {
  it.each([
    ['left of the names', [['SKPD : Dinas Perhubungan'], ['SKPD : Dinas Perdagangan']]],
    [
      'under the names',
      [
        ['', 'SKPD: Dinas Perhubungan'],
        ['', 'SKPD: Dinas Perdagangan'],
      ],
    ],
    ['without a label', [['Dinas Perhubungan'], ['Dinas Perdagangan']]],
  ])('gives the rows under it their office %s', (_, lines) => {
    expect(officesOf(lines)).toEqual([
      ['Dinas Perhubungan', 'Retribusi Parkir'],
      ['Dinas Perhubungan', 'Retribusi Sewa Lahan'],
      ['Dinas Perdagangan', 'Retribusi Sewa Lahan'],
    ]);
  });
});
