import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const HEAD = ['No', 'Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'];
const row = (no: number, name: string): readonly (string | number)[] => [
  no,
  name,
  no * 100_000_000,
  no * 40_000_000,
  no * 30_000_000,
  no * 20_000_000,
];
const read = (...again: Matrix): Inspection =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['DINAS PERHUBUNGAN'],
        ['REALISASI PAD TAHUN 2026'],
        HEAD,
        row(1, 'Retribusi Parkir'),
        row(2, 'Retribusi Terminal'),
        ...again,
        row(4, 'Retribusi Derek'),
      ]),
    ]),
  );
const targetsOf = ({ sources }: Inspection): number => sources.filter(({ role }) => role === 'target').length;

describe('meansTheSame', () => {
  it('continues a table whose header is typed anew in other words', () => {
    const inspection = read([
      'NO.',
      'URAIAN',
      'TARGET (Rp)',
      'REALISASI TW. I',
      'REALISASI TW. II',
      'REALISASI TW. III',
    ]);
    expect(inspection.questions).toEqual([]);
    expect(targetsOf(inspection)).toBe(1);
    expect(inspection.input?.indicators.map(({ office }) => office)).toEqual(
      Array(3).fill('DINAS PERHUBUNGAN'),
    );
  });

  it.each<readonly [string, Matrix]>([
    ['a title', [[], ['B. LAIN-LAIN'], ['No', 'Uraian', 'Anggaran', ...HEAD.slice(3)]]],
    ['another multiple', [['No', 'Uraian', 'Target (ribu rupiah)', ...HEAD.slice(3)]]],
    ['another order of columns', [['No', 'Target', 'Uraian', ...HEAD.slice(3)]]],
  ])('begins another table under %s', (_, again) => {
    expect(targetsOf(read(...again))).toBe(2);
  });
});
