// A workbook as operations leave it: room for new cells on every side, and everything else as it was.
import type { CellValue, SheetGrid, WorkbookReading } from '../../../src/sheets/grid';
import type { PlanOperation } from '../../../src/sheets/plan';
import { readingAfter } from '../../../src/sheets/rules/readingAfter';

const FORMATS = [
  ['0', '0%'],
  ['@', 'General'],
];
/** Cells from C4 to D5. */
const sheet = (name: string): SheetGrid => ({
  id: name,
  name,
  visibility: 'Visible',
  isProtected: false,
  isFiltered: false,
  tables: [
    { name: 'Satu', rect: { top: 4, left: 3, rows: 2, columns: 2 }, isFiltered: false },
    { name: 'Dua', rect: { top: 9, left: 3, rows: 2, columns: 2 }, isFiltered: false },
  ],
  rect: { top: 4, left: 3, rows: 2, columns: 2 },
  values: [
    ['a', 1],
    ['b', '#REF!'],
  ],
  formulas: [
    ['a', '=1'],
    ['b', '=#REF!'],
  ],
  numberFormats: FORMATS,
  errorCells: new Set(['5:4']),
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
});
const reading: WorkbookReading = {
  sheets: [sheet('Satu'), sheet('Dua')],
  sheetNames: ['Satu', 'Dua'],
  marks: [],
  parts: {},
};
const gridAfter = (...operations: readonly PlanOperation[]): SheetGrid => {
  const [one, two] = readingAfter(reading, operations).sheets;
  expect(two).toBe(reading.sheets[1]);
  if (one === undefined) throw new Error('the sheet is gone');
  return one;
};
const write = (top: number, left: number, cells: readonly (readonly CellValue[])[]): PlanOperation => ({
  kind: 'writeCells',
  sheet: 'Satu',
  top,
  left,
  cells,
});
const format = (top: number, left: number, rows = 1, columns = 1): PlanOperation => ({
  kind: 'formatRange',
  sheet: 'Satu',
  rect: { top, left, rows, columns },
  format: { numberFormat: 'X' },
});

describe('readingAfter', () => {
  it.each<readonly [string, number, number, readonly (readonly CellValue[])[]]>([
    [
      'below',
      6,
      3,
      [
        ['a', 1],
        ['b', '#REF!'],
        ['n', ''],
      ],
    ],
    [
      'to the right',
      4,
      5,
      [
        ['a', 1, 'n'],
        ['b', '#REF!', ''],
      ],
    ],
    [
      'above',
      2,
      4,
      [
        ['', 'n'],
        ['', ''],
        ['a', 1],
        ['b', '#REF!'],
      ],
    ],
    [
      'to the left',
      5,
      1,
      [
        ['', '', 'a', 1],
        ['n', '', 'b', '#REF!'],
      ],
    ],
  ])('makes room for a cell %s', (_, top, left, values) => {
    const grid = gridAfter(write(top, left, [['n']]));
    expect(grid.rect).toEqual({
      top: Math.min(4, top),
      left: Math.min(3, left),
      rows: values.length,
      columns: values[0]?.length,
    });
    expect(grid.values).toEqual(values);
    expect(grid.formulas.flat().filter((cell) => cell !== '')).toHaveLength(5);
    expect(grid.numberFormats.flat().filter((one) => one !== 'General')).toEqual(['0', '0%', '@']);
  });

  it.each([
    [4, 3],
    [4, 4],
    [5, 3],
    [5, 4],
  ])('needs no room for a cell that is there: %s, %s', (top, left) => {
    const { rect, values } = gridAfter(write(top, left, [['n']]));
    expect(rect).toEqual(reading.sheets[0]?.rect);
    expect(values[top - 4]?.[left - 3]).toBe('n');
    expect(values.flat().filter((cell) => cell === 'n')).toHaveLength(1);
  });

  it('leaves the cells that an operation does not name, and takes a replaced error away', () => {
    const grid = gridAfter({
      kind: 'writeCells',
      sheet: 'Satu',
      top: 4,
      left: 3,
      cells: [
        [null, { formula: '=2' }],
        [null, 7],
      ],
    });
    expect(grid.values).toEqual([
      ['a', ''],
      ['b', 7],
    ]);
    expect(grid.formulas).toEqual([
      ['a', '=2'],
      ['b', 7],
    ]);
    expect([...grid.errorCells]).toEqual([]);
    expect([...gridAfter(write(4, 3, [['n']])).errorCells]).toEqual(['5:4']);
  });

  it.each([
    [
      'one cell',
      format(4, 4),
      [
        ['0', 'X'],
        ['@', 'General'],
      ],
    ],
    [
      'the cell below it',
      format(5, 4),
      [
        ['0', '0%'],
        ['@', 'X'],
      ],
    ],
    [
      'the first cell alone',
      format(4, 3),
      [
        ['X', '0%'],
        ['@', 'General'],
      ],
    ],
    [
      'a row that reaches out on both sides',
      format(5, 1, 9, 9),
      [
        ['0', '0%'],
        ['X', 'X'],
      ],
    ],
    [
      'a column',
      format(1, 3, 9, 1),
      [
        ['X', '0%'],
        ['X', 'General'],
      ],
    ],
    ['cells beside it', format(4, 5, 2, 2), FORMATS],
    ['cells above it', format(2, 3, 2, 2), FORMATS],
  ])('gives %s a number format', (_, operation, numberFormats) => {
    expect(gridAfter(operation).numberFormats).toEqual(numberFormats);
  });

  it('leaves number formats where a format names none', () => {
    const bold: PlanOperation = {
      kind: 'formatRange',
      sheet: 'Satu',
      rect: { top: 4, left: 3, rows: 2, columns: 2 },
      format: { bold: true },
    };
    expect(gridAfter(bold).numberFormats).toBe(FORMATS);
  });

  it('formats cells that come later in the list', () => {
    expect(gridAfter(format(6, 3), write(6, 3, [['n']])).numberFormats[2]).toEqual(['X', 'General']);
  });

  it('gives one table another size, and leaves the other', () => {
    const rect = { top: 4, left: 3, rows: 3, columns: 2 };
    const { tables } = gridAfter({ kind: 'resizeTable', sheet: 'Satu', name: 'Satu', rect });
    expect(tables).toEqual([{ name: 'Satu', rect, isFiltered: false }, reading.sheets[0]?.tables[1]]);
  });

  it('adds a visible sheet that holds what is written into it, behind those that are there', () => {
    const after = readingAfter(reading, [
      { kind: 'addSheet', sheet: 'Baru' },
      { ...write(2, 2, [['n', 2]]), sheet: 'Baru' } as PlanOperation,
    ]);
    expect(after.sheetNames).toEqual(['Satu', 'Dua', 'Baru']);
    expect(after.sheets.slice(0, 2)).toEqual(reading.sheets);
    expect(after.sheets[2]).toEqual({
      ...sheet('Baru'),
      id: 'new Baru',
      tables: [],
      rect: { top: 2, left: 2, rows: 1, columns: 2 },
      values: [['n', 2]],
      formulas: [['n', 2]],
      numberFormats: [['General', 'General']],
      errorCells: new Set(),
    });
  });

  it('passes over a sheet that is not there', () => {
    expect(readingAfter(reading, [{ ...write(1, 1, [['n']]), sheet: 'Tiga' } as PlanOperation])).toEqual(
      reading,
    );
  });
});
