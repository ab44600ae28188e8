// Columns that hold nothing in any row of their table, which are not read cell by cell. Fictional figures only.
import { blankColumns } from '../../../../src/sheets/reading/cells/blankColumns';
import { findTables } from '../../../../src/sheets/reading/headers/headerFinder';
import { inspected, readingOf, sheetOf, type SheetOptions } from '../bookOf';

const MATRIX = [
  ['Kode Rekening', 'Uraian', 'Satuan', 'Target Murni', 'Target Perubahan', 'Januari', 'Februari', 'Maret'],
  ['4.1.01.09', 'Pajak Reklame', 'Rp', 9_000_000, '', 700_000, '', ''],
  ['4.1.01.12', 'Pajak Air Tanah', 'Rp', 6_000_000, '', 500_000, '', 400_000],
];

/** Of targets and realisation, which are two tables. */
const blankHeadings = (options: SheetOptions = {}): readonly string[] =>
  findTables(sheetOf('PAD', MATRIX, options)).flatMap((table) => {
    const blank = blankColumns(table);
    return [...table.columns].flatMap(([heading, column]) => (blank.has(column) ? [heading] : []));
  });

describe('blankColumns', () => {
  it('names the columns without a value in any row', () => {
    expect(blankHeadings()).toEqual(['Target Perubahan', 'Februari']);
  });

  it('leaves out a column with a formula that shows nothing', () => {
    expect(blankHeadings({ formulas: { '3:7': '=F3*2' } })).toEqual(['Target Perubahan']);
  });
});

describe('a column that is blank but for a formula', () => {
  it('is still read, so that the formula without a value is told', () => {
    const { issues } = inspected(readingOf([sheetOf('PAD', MATRIX, { formulas: { '3:7': '=F3*2' } })]));
    expect(issues.filter(({ code }) => code === 'FORMULA_WITHOUT_VALUE').map(({ cell }) => cell)).toEqual([
      'G3',
    ]);
  });
});
