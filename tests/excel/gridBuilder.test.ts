// How blocks of cells become a grid.
import { createGridBuilder, sharedRect } from '../../src/excel/gridBuilder';

const facts = {
  id: '{1}',
  name: 'Target',
  visibility: 'Visible',
  isProtected: false,
  isFiltered: false,
  tables: [],
  rect: { top: 2, left: 2, rows: 3, columns: 3 },
} as const;

describe('createGridBuilder', () => {
  it('puts blocks where they belong and leaves the rest blank', () => {
    const builder = createGridBuilder(facts);
    builder.addCells({
      rect: { top: 3, left: 3, rows: 1, columns: 2 },
      values: [[5, 'x']],
      formulas: [['=2+3', 'x']],
      numberFormats: [['0.00', '@']],
    });
    const grid = builder.build();
    expect(grid.values).toEqual([
      ['', '', ''],
      ['', 5, 'x'],
      ['', '', ''],
    ]);
    expect(grid.formulas[1]).toEqual(['', '=2+3', 'x']);
    expect(grid.numberFormats[1]).toEqual(['General', '0.00', '@']);
  });

  it('does not take a text that begins with an equals sign for a formula', () => {
    const builder = createGridBuilder({ ...facts, rect: { top: 1, left: 1, rows: 1, columns: 1 } });
    builder.addCells({
      rect: { top: 1, left: 1, rows: 1, columns: 1 },
      values: [['=1+1']],
      formulas: [['=1+1']],
      numberFormats: [['General']],
    });
    const grid = builder.build();
    expect(grid.values).toEqual([['=1+1']]);
    expect(grid.formulas).toEqual([["'=1+1"]]);
  });

  it('lists hidden rows and columns of its rectangle once and in order', () => {
    const builder = createGridBuilder(facts);
    for (const row of [4, 2, 4, 1, 9]) builder.hideRow(row);
    for (const column of [5, 4, 1]) builder.hideColumn(column);
    expect(builder.build()).toMatchObject({ hiddenRows: [2, 4], hiddenColumns: [4] });
  });

  it('names error cells in sheet numbers', () => {
    const builder = createGridBuilder(facts);
    builder.addTypes({ top: 3, left: 2, rows: 1, columns: 2 }, [['Double', 'Error']]);
    expect([...builder.build().errorCells]).toEqual(['3:3']);
  });
});

describe('sharedRect', () => {
  it.each([
    [
      { top: 1, left: 1, rows: 5, columns: 5 },
      { top: 4, left: 3, rows: 9, columns: 1 },
      { top: 4, left: 3, rows: 2, columns: 1 },
    ],
    [{ top: 1, left: 1, rows: 3, columns: 3 }, { top: 4, left: 1, rows: 1, columns: 1 }, null],
  ])('of %j and %j is %j', (one, other, shared) => {
    expect(sharedRect(one, other)).toEqual(shared);
    expect(sharedRect(other, one)).toEqual(shared);
  });
});
