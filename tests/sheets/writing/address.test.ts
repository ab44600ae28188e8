import { columnLetters, contains, overlaps, rectAddress } from '../../../src/sheets/writing/address';

describe('columnLetters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('names column %d %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('rectAddress', () => {
  it('names both corners', () => {
    expect(rectAddress({ top: 5, left: 20, rows: 8, columns: 19 })).toBe('T5:AL12');
  });
});

describe('contains and overlaps', () => {
  const rect = { top: 2, left: 3, rows: 2, columns: 2 };
  it.each([
    [2, 3, true],
    [3, 4, true],
    [4, 4, false],
    [3, 5, false],
    [1, 3, false],
  ])('cell %d,%d is inside: %s', (row, column, inside) => {
    expect(contains(rect, row, column)).toBe(inside);
    expect(overlaps(rect, { top: row, left: column, rows: 1, columns: 1 })).toBe(inside);
  });
});
