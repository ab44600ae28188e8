import { isRowBelow } from '../../../../src/sheets/reading/headers/rowBelow';
import { sheetOf, type Matrix } from '../bookOf';

const HEADER: Matrix[number] = ['Kode', 'Uraian', 'Target', 'Realisasi', null];
const isBelow = (row: Matrix[number]): boolean =>
  isRowBelow(sheetOf('PAD', [HEADER, row]), { row: 0, depth: 1 }, [0, 1]);

describe('isRowBelow', () => {
  it.each([
    ['headings under one that spreads', [null, null, null, 'Tahun Lalu', 'Tahun Ini'], true],
    ['one word under each heading', [null, null, 'Ketetapan', 'Ketetapan', 'Ketetapan'], true],
    [
      'few words under many headings',
      [null, null, 'Real.', 'Real.', 'Real.', 'Renc.', 'Renc.', 'Renc.'],
      true,
    ],
    ['words under headings of their own', [null, null, 'naik', 'turun', null], false],
    ['units', [null, null, '(Rp)', 'Rp ribu', null], true],
    ['a row that is named', [null, 'Pajak Daerah', null, 'naik', 'turun'], false],
    ['figures', [null, null, 100, 90, 80], false],
    ['a number row', [null, null, '3', '4', '5'], false],
    ['the day on which a month ends', [null, null, null, null, 's.d. 20 Sept'], true],
    ['one remark', [null, null, null, null, 'lihat lampiran'], false],
    ['nothing', [null, null, null, null, null], false],
  ])('tells %s', (_, row, expected) => {
    expect(isBelow(row)).toBe(expected);
  });

  it.each([
    ['words', ['Real.', 'Real.', 'Renc.', 'Renc.'], false],
    ['words that come again often enough', ['Real.', 'Real.', 'Real.', 'Real.'], true],
    ['days', ['tgl 31', 'tgl 31', 'tgl 31', 'tgl 31'], false],
  ])('tells %s under months of their own', (_, row, expected) => {
    const grid = sheetOf('PAD', [
      ['Uraian', 'Jan', 'Peb', 'Mar', 'Apr'],
      [null, ...row],
    ]);
    expect(isRowBelow(grid, { row: 0, depth: 1 }, [0])).toBe(expected);
  });
});
