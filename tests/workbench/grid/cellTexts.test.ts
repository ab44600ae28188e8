// Texts that leave the grid: what a cell opens with for editing, and what is copied.
import { copyText } from '../../../src/workbench/grid/copyText';
import { editText } from '../../../src/workbench/grid/editText';
import { cell, drawnSheet, openedSheet, stylesOf } from './drawnSheet';

const STYLES = stylesOf(
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" quotePrefix="1"/>',
);

describe('editText', () => {
  it.each([
    [cell('A1', 'Dinas Perhubungan'), 'Dinas Perhubungan'],
    [cell('A1', 1234567.891), '1234567,891'],
    [cell('A1', 0.8567, 2), '0,8567'],
    ['<c r="A1"><v>0.1</v></c>', '0,1'],
    ['<c r="A1"><v>0.30000000000000004</v></c>', '0,3'],
    [cell('A1', 45000, 1), '2023-03-15'],
    [cell('A1', 45000.5, 1), '2023-03-15 12:00:00'],
    [cell('A1', '007', 3), "'007"],
    ['<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>', '=SUM(B1:B2)'],
    ['<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    ['<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['', ''],
  ])('opens %s as %j', (written, text) => {
    const { worksheet, model } = openedSheet({ rows: `<row r="1">${written}</row>`, styles: STYLES });
    expect(editText(worksheet, model.styles, 0, 0, { is1904: false, decimal: ',' })).toBe(text);
  });
});

describe('copyText', () => {
  const grid = drawnSheet({
    styles: STYLES,
    head: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
    rows:
      `<row r="1">${cell('A1', 'Kode')}${cell('B1', 'tersembunyi')}${cell('C1', 'a\nb')}</row>` +
      `<row r="2" hidden="1">${cell('A2', 'tersembunyi')}</row><row r="3">${cell('A3', 0.5, 2)}</row>`,
  });
  const used = { row: 0, column: 0, rows: 3, columns: 3 };

  it('gives what is shown, without hidden rows and columns', () => {
    expect(copyText(grid, { row: 0, column: 0, rows: 3, columns: 3 }, used)).toBe('Kode\t"a\nb"\n50,00%\t');
  });

  it('gives no more than is used', () => {
    expect(copyText(grid, { row: 2, column: 0, rows: 1_048_574, columns: 1 }, used)).toBe('50,00%');
    expect(copyText(grid, { row: 0, column: 0, rows: 1, columns: 1 }, null)).toBe('');
  });
});
