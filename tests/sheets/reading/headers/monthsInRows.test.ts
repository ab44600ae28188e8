// Months below each other, accounts beside each other. Fictional figures only.
import { inspectionFailureSentence } from '../../../../src/messages/commandSentences';
import { monthsInRows } from '../../../../src/sheets/reading/headers/monthsInRows';
import { isNeededSheet } from '../../../../src/sheets/reading/inspect';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MONTHS_DOWN: Matrix = [
  ['REALISASI 2026'],
  ['Bulan', 'Pajak Hotel', 'Pajak Reklame'],
  ['Januari', 10, 20],
  ['Februari', 11, 21],
  ['Maret', 12, 22],
];
const rekap = sheetOf('Rekap', MONTHS_DOWN);

describe('monthsInRows', () => {
  it('finds the first of the months', () => {
    expect(monthsInRows(rekap)).toBe('A3');
    expect(isNeededSheet(rekap)).toBe(true);
  });

  it.each<readonly [string, Matrix]>([
    [
      'months that head columns',
      [
        ['Uraian', 'Januari', 'Februari', 'Maret'],
        ['Pajak', 1, 2, 3],
      ],
    ],
    [
      'months in another order',
      [
        ['Maret', 1, 2],
        ['Januari', 1, 2],
        ['Februari', 1, 2],
      ],
    ],
    [
      'months of one column of figures',
      [
        ['Januari', 1],
        ['Februari', 2],
        ['Maret', 3],
      ],
    ],
  ])('finds none in %s', (_, matrix) => {
    expect(monthsInRows(sheetOf('Rekap', matrix))).toBeNull();
  });
});

describe('inspect', () => {
  it('says where nothing is read because months stand below each other', () => {
    const { failure } = inspected(readingOf([rekap]));
    expect(failure).toEqual({ code: 'MONTHS_IN_ROWS', sheet: 'Rekap', cell: 'A3', found: null });
    if (failure === null) throw new Error('read after all');
    expect(inspectionFailureSentence(failure, 'id')).toContain('Rekap!A3');
  });

  it('says so where only the realisation stands so', () => {
    const target = sheetOf('Target', [
      ['Uraian', 'Target 2026'],
      ['Pajak Hotel', 100],
    ]);
    const issues = (sheets: Parameters<typeof readingOf>[0]) =>
      inspected(readingOf(sheets)).issues.filter(({ code }) => code === 'MONTHS_IN_ROWS');
    expect(issues([target, rekap])).toMatchObject([{ sheet: 'Rekap', cell: 'A3' }]);
    const months = sheetOf('Realisasi', [
      ['Uraian', 'Januari', 'Februari'],
      ['Pajak Hotel', 10, 20],
    ]);
    expect(issues([target, months, rekap])).toEqual([]);
  });
});
