import type { PlanOperation } from '../../../src/sheets/plan';
import { STALE, UNWATCHED } from '../../../src/sheets/writing/freshnessWords';
import { openOperations, possibleOperations } from '../../../src/sheets/writing/possibleOperations';
import { gridOf, readingOf } from './gridOf';

const put = (sheet: string, ...cells: readonly (string | { readonly formula: string })[]): PlanOperation => ({
  kind: 'writeCells',
  sheet,
  top: 1,
  left: 1,
  cells: [cells],
});

describe('possibleOperations', () => {
  it('leaves out what is meant for a sheet that is not there', () => {
    const reading = readingOf([gridOf('Target', [['a']])], []);
    expect(possibleOperations([put('Rekap', 'b'), put('Target', 'c')], reading)).toEqual([
      put('Target', 'c'),
    ]);
  });

  it.each([
    [`=IF(SUM('Target 2'!$A$1)=1,"Angka sesuai","${STALE}")`, UNWATCHED],
    ['=SUM(Realisasi!$A$1)', ''],
    [`=IF(SUM(target!$A$1)=1,"Lain!","${STALE}")`, null],
  ])('writes no formula that names a sheet which is gone: %s', (formula, instead) => {
    const reading = readingOf([gridOf('Target', [['a']])], []);
    const [operation] = possibleOperations([put('Target', { formula })], reading);
    expect(operation).toEqual(put('Target', instead ?? { formula }));
  });
});

describe('openOperations', () => {
  const locked = readingOf([{ ...gridOf('Target', [['a']]), isProtected: true }], []);

  it('leaves out what a locked sheet holds already', () => {
    expect(openOperations([put('Target', 'a'), put('Rekap', 'b')], locked)).toEqual([put('Rekap', 'b')]);
  });

  it('keeps the clearing of empty cells that bear a number format already', () => {
    const clearing: PlanOperation = {
      kind: 'clearRange',
      sheet: 'Target',
      rect: { top: 1, left: 2, rows: 2, columns: 2 },
    };
    const grid = {
      ...gridOf('Target', [
        ['a', '', ''],
        ['b', '', ''],
      ]),
      isProtected: true,
    };
    const formatted = {
      ...grid,
      numberFormats: [
        ['0', 'General', 'General'],
        ['0', 'General', '@'],
      ],
    };
    const untouched = {
      ...grid,
      numberFormats: [
        ['0', 'General', 'General'],
        ['0', 'General', 'General'],
      ],
    };
    expect(openOperations([clearing], readingOf([formatted], []))).toEqual([clearing]);
    expect(openOperations([clearing], readingOf([untouched], []))).toEqual([]);
  });

  it('keeps what would change a locked sheet, which is then refused', () => {
    expect(openOperations([put('Target', 'b')], locked)).toEqual([put('Target', 'b')]);
  });
});
