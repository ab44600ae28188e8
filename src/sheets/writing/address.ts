// A1 addresses of cells and rectangles. Rows and columns count from 1.
import type { Rect } from '../grid';

/** @example columnLetters(28) // 'AB' */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** @example columnNumber('AB') // 28 */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** @example cellAddress(7, 3) // 'C7' */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** @example rectAddress({ top: 1, left: 1, rows: 2, columns: 2 }) // 'A1:B2' */
export const rectAddress = (rect: Rect): string =>
  `${cellAddress(rect.top, rect.left)}:${cellAddress(rect.top + rect.rows - 1, rect.left + rect.columns - 1)}`;

export const contains = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.top && row < rect.top + rect.rows && column >= rect.left && column < rect.left + rect.columns;

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.top < b.top + b.rows &&
  b.top < a.top + a.rows &&
  a.left < b.left + b.columns &&
  b.left < a.left + a.columns;
