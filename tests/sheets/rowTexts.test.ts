import type { SourceTable } from '../../src/sheets/inspection';
import { rowTexts } from '../../src/sheets/rowTexts';
import { readingOf, sheetOf } from './reading/bookOf';

const source = (columns: SourceTable['columns']): SourceTable => ({
  role: 'realisation',
  sheet: 'LRA',
  headerRows: [3],
  firstRow: 4,
  lastRow: 5,
  columns,
  unit: '1',
  grain: 'monthly',
  running: false,
  excludedRows: [],
  hiddenRows: [],
});
const reading = readingOf([
  sheetOf(
    'LRA',
    [
      ['Kode', 'Uraian'],
      ['4.1', ' Pajak Hotel '],
      ['4.2', 7],
    ],
    { top: 3, left: 27 },
  ),
]);

describe('rowTexts', () => {
  const nameOf = rowTexts(reading, [source({ 'Uraian/Indikator Kinerja': 'AB' })]);

  it.each([
    [4, 'Pajak Hotel'],
    [5, '7'],
    [6, ''],
  ])('gives the name in row %i: %j', (row, name) => {
    expect(nameOf({ sheet: 'LRA', row })).toBe(name);
  });

  it('gives none for a sheet or a column that is not there', () => {
    expect(nameOf({ sheet: 'Lain', row: 4 })).toBe('');
    expect(rowTexts(reading, [source({})])({ sheet: 'LRA', row: 4 })).toBe('');
  });
});
