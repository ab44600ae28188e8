// Heights and widths of a file in pixels: its own, hidden ones, and heights that the texts ask for.
import { lineHeight, wrappedLines } from '../../../src/workbench/grid/lines';
import { cell, drawnSheet, stylesOf } from './drawnSheet';

const byLength = (text: string): number => text.length;

describe('columnAxis', () => {
  it('takes widths in characters, hidden columns and the sheet’s standard', () => {
    const head =
      '<sheetFormatPr defaultColWidth="10.7109375" defaultRowHeight="15"/><cols><col min="2" max="2" width="20.7109375" customWidth="1"/><col min="3" max="4" width="9" hidden="1"/></cols>';
    const { columns } = drawnSheet({ head });
    expect([0, 1, 2, 3, 4].map((column) => columns.size(column))).toEqual([75, 145, 0, 0, 75]);
  });

  it('is 64 pixels where the file says nothing', () => {
    expect(drawnSheet({}).columns.size(0)).toBe(64);
  });
});

describe('rowAxis', () => {
  it('takes stated heights, hidden rows and the sheet’s standard', () => {
    const head = '<sheetFormatPr defaultRowHeight="12.75"/>';
    const rows = '<row r="1" ht="30" customHeight="1"/><row r="2" hidden="1"/><row r="3"/>';
    const axis = drawnSheet({ head, rows }).rows;
    expect([0, 1, 2, 3].map((row) => axis.size(row))).toEqual([40, 0, 17, 17]);
  });

  it('hides all rows without a height where the sheet says so', () => {
    const rows = drawnSheet({
      head: '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>',
      rows: '<row r="2" ht="15"/>',
    }).rows;
    expect([rows.size(0), rows.size(1), rows.total]).toEqual([0, 20, 20]);
  });

  it('makes rows without a height as high as large letters and wrapped texts need', () => {
    const styles = stylesOf(
      '<xf fontId="1" fillId="0" borderId="0"/><xf fontId="0" fillId="0" borderId="0"><alignment wrapText="1"/></xf>',
    );
    const text = 'satu dua tiga empat lima';
    const rows =
      `<row r="1">${cell('A1', 'a', 1)}</row><row r="2">${cell('A2', text, 2)}</row>` +
      `<row r="3" ht="15">${cell('A3', text, 2)}</row><row r="4">${cell('A4', text, 2)}</row><row r="5"><c r="A5" s="2"/></row>`;
    const axis = drawnSheet({
      rows,
      styles,
      after: '<mergeCells><mergeCell ref="A4:B4"/></mergeCells>',
    }).rows;
    expect([0, 1, 2, 3, 4].map((row) => axis.size(row))).toEqual([28, 80, 20, 20, 20]);
  });
});

describe('wrappedLines', () => {
  it.each([
    ['satu', 8, 1],
    ['satu dua', 8, 1],
    ['satu dua tiga', 8, 2],
    ['satu\ndua', 8, 2],
    ['abcdefghij', 4, 3],
    ['', 8, 1],
  ])('breaks %j in %d signs into %d lines', (text, room, lines) => {
    expect(wrappedLines(text, room, byLength)).toBe(lines);
  });
});

describe('lineHeight', () => {
  it.each([
    [11, 20],
    [14, 25],
    [16, 28],
    [18, 31],
    [20, 35],
  ])('is for %d points as many pixels as Excel gives: %d', (points, pixels) => {
    expect(lineHeight(points)).toBe(pixels);
  });
});
