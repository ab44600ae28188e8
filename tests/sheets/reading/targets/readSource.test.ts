// The source of an indicator knows the row of the table in which it was read; whoever compares or writes it sees its cell alone.
import { overrideIdOf, ReadSource } from '../../../../src/sheets/reading/targets/rowOverrides';
import { findTables } from '../../../../src/sheets/reading/headers/headerFinder';
import { inspected, readingOf, sheetOf } from '../bookOf';

const GRID = sheetOf('PAD', [
  ['Kode Rekening', 'Uraian', 'Satuan', 'Target Murni', 'Januari'],
  ['4.1.01.09', 'Pajak Reklame', 'Rp', 9_000_000, 700_000],
  ['4.1.01.12', 'Pajak Air Tanah', 'Rp', 6_000_000, 500_000],
]);

describe('ReadSource', () => {
  it.each([
    { sheet: 'PAD', row: 2 },
    { sheet: 'PAD', row: 2, column: 4 },
  ])('shows %j alone', (cell) => {
    const [table] = findTables(GRID);
    if (table === undefined) throw new Error('No table was found');
    const source = new ReadSource(cell, table, 1);
    expect(JSON.stringify(source)).toBe(JSON.stringify(cell));
    expect(Object.keys(source)).toEqual(Object.keys(cell));
    expect(ReadSource.placeOf(source)).toEqual({ table, index: 1 });
  });

  it('names the traits of the row that was read, and of a copied cell none', () => {
    const indicators = inspected(readingOf([GRID])).input?.indicators ?? [];
    const ids = indicators.map((indicator) => overrideIdOf('own-direction', indicator));
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain(null);
    const [first] = indicators;
    const copied = first === undefined ? [] : [{ source: { ...first.source } }];
    expect(copied.map((one) => overrideIdOf('own-direction', one))).toEqual([null]);
  });
});
