// What stands above columns, by merges where they are known and by blanks where not.
import type { Rect } from '../../../../src/sheets/grid';
import { headerPaths } from '../../../../src/sheets/reading/headers/headerPaths';
import { sheetOf, type Matrix } from '../bookOf';

const rect = (top: number, left: number, rows: number, columns: number): Rect => ({
  top,
  left,
  rows,
  columns,
});

function pathsOf(matrix: Matrix, merges: readonly Rect[] = [], at = { top: 1, left: 1 }): readonly string[] {
  const moved = merges.map((one) => ({ ...one, top: one.top + at.top - 1, left: one.left + at.left - 1 }));
  const grid = sheetOf('Lembar', matrix, { ...at, merges: moved });
  const place = { row: 0, depth: matrix.length, left: 0, right: matrix[0]?.length ?? 0 };
  return headerPaths(grid, place).map(({ texts, isContinued }) =>
    isContinued ? `(${texts.join(' > ')})` : texts.join(' > '),
  );
}

const QUARTERS: Matrix = [
  ['No', 'Uraian', null, 'Realisasi', null, 'Ket'],
  [null, null, null, 'TW 1', 'TW 2', null],
];
const MERGED = [rect(1, 1, 2, 1), rect(1, 2, 2, 2), rect(1, 4, 1, 2), rect(1, 6, 2, 1)];
const READ = ['no', 'uraian', '(uraian)', 'realisasi > tw 1', 'realisasi > tw 2', 'ket'];

describe('headerPaths', () => {
  it.each([
    ['known', MERGED],
    ['not known', []],
  ])('spreads headings over their merges where these are %s', (_, merges) => {
    expect(pathsOf(QUARTERS, merges)).toEqual(READ);
  });

  it('finds merges in sheet numbers, wherever the sheet begins', () => {
    expect(pathsOf(QUARTERS, MERGED, { top: 7, left: 4 })).toEqual(READ);
  });

  it('ends a merged heading where its merge ends', () => {
    const matrix: Matrix = [
      ['Realisasi', null, null],
      ['TW 1', 'TW 2', 'Catatan'],
    ];
    expect(pathsOf(matrix, [rect(1, 1, 1, 2)])).toEqual(['realisasi > tw 1', 'realisasi > tw 2', 'catatan']);
    expect(pathsOf(matrix).at(-1)).toBe('realisasi > catatan');
  });

  it('counts a column without anything of its own to the merged heading above it', () => {
    const matrix: Matrix = [
      ['Realisasi', null, 'Ket'],
      ['TW 1', null, null],
    ];
    expect(pathsOf(matrix, [rect(1, 1, 1, 2)])[1]).toBe('(realisasi > tw 1)');
    expect(pathsOf(matrix)[1]).toBe('()');
  });

  it('lets a blank cell of another merge take nothing from its left', () => {
    const matrix: Matrix = [
      ['Uraian', null, 'Target'],
      [null, null, null],
    ];
    expect(pathsOf(matrix, [rect(1, 2, 2, 1)])).toEqual(['uraian', '()', 'target']);
    expect(pathsOf(matrix)[1]).toBe('(uraian)');
  });

  it('keeps to the blanks for a heading that is merged downwards only', () => {
    const matrix: Matrix = [
      ['Uraian', null, 'Target'],
      [null, null, null],
    ];
    expect(pathsOf(matrix, [rect(1, 1, 2, 1)])[1]).toBe('(uraian)');
  });

  const quartersIn = (outer: readonly string[], inner: readonly string[]): readonly string[] => {
    const matrix: Matrix = [
      ['Uraian', ...outer.flatMap((text) => inner.map((_, at) => (at === 0 ? text : null)))],
      [null, ...outer.flatMap(() => inner)],
    ];
    const paths = headerPaths(sheetOf('Lembar', matrix), {
      row: 0,
      depth: 2,
      left: 0,
      right: matrix[0]?.length ?? 0,
    });
    return paths.flatMap(({ texts, isPairedQuarter }) =>
      isPairedQuarter === true ? [texts.join(' > ')] : [],
    );
  };

  it('takes I to IV for quarters where two headings have them', () => {
    const inner = ['I', 'II', 'III', 'IV', 'Jumlah'];
    const found = ['target', 'realisasi'].flatMap((word) =>
      ['i', 'ii', 'iii', 'iv'].map((part) => `${word} > ${part}`),
    );
    expect(quartersIn(['TARGET', 'REALISASI'], inner)).toEqual(found);
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['one heading alone', ['REALISASI'], ['I', 'II', 'III', 'IV', 'Jumlah']],
    ['numbers that go on', ['TARGET', 'REALISASI'], ['I', 'II', 'III', 'IV', 'V']],
    ['three of them', ['TARGET', 'REALISASI'], ['I', 'II', 'III']],
    ['Arabic numbers', ['TARGET', 'REALISASI'], ['1', '2', '3', '4']],
  ])('takes none for quarters of %s', (_, outer, inner) => {
    expect(quartersIn(outer, inner)).toEqual([]);
  });
});
