import { isRowAbove } from '../../../../src/sheets/reading/headers/rowAbove';
import { sheetOf, type Matrix } from '../bookOf';

const HEADER: Matrix[number] = ['Uraian', 'Target', 'Jan', 'Peb', 'Mar'];
const isAbove = (row: Matrix[number]): boolean => isRowAbove(sheetOf('PAD', [row, HEADER]), 0, [0]);

describe('isRowAbove', () => {
  it.each([
    ['what came in and what is expected', [null, null, 'Realisasi', null, 'Prognosa'], true],
    ['abbreviations', [null, null, 'Real.', null, 'Est.'], true],
    ['a remark beside one of them', [null, null, 'Realisasi', null, 'dalam rupiah'], false],
    ['one alone, which may be a title', [null, null, 'Realisasi', null, null], false],
    ['a row that begins over the names', ['Realisasi', null, 'Prognosa', null, null], false],
    ['figures', [null, null, 1, 2, 3], false],
    ['nothing', [null, null, null, null, null], false],
  ])('tells %s', (_, row, expected) => {
    expect(isAbove(row)).toBe(expected);
  });
});
