import { partsOf, type ColumnKind } from '../../../../src/sheets/reading/headers/sideBySide';
import { sheetOf } from '../bookOf';

const KINDS: readonly ColumnKind[] = [
  'identity',
  'name',
  'figure',
  'figure',
  'blank',
  'identity',
  'name',
  'figure',
];
const sheet = (...names: readonly (readonly [string | null, string | null])[]) =>
  sheetOf(
    'PAD',
    names.map(([one, other]) => [1, one, 10, 20, null, 2, other, 30]),
  );
const WHOLE = [{ left: 0, right: 8 }];

describe('partsOf', () => {
  it('begins a part at the name that comes again behind figures, with the number before it', () => {
    const grid = sheet(['Pajak Hotel', 'Retribusi Pasar'], ['Pajak Reklame', 'Retribusi Parkir']);
    expect(partsOf(grid, KINDS, 0, 2)).toMatchObject([
      { left: 0, right: 5 },
      { left: 5, right: 8 },
    ]);
  });

  it('keeps a name that is only repeated in its own row', () => {
    const grid = sheet(['Pajak Hotel', 'PAJAK HOTEL'], ['Pajak Reklame', 'Pajak Reklame'], ['Jumlah', null]);
    expect(partsOf(grid, KINDS, 0, 3)).toEqual(WHOLE);
  });

  it('tells parts by their codes where both have codes', () => {
    const kinds: readonly ColumnKind[] = ['code', 'name', 'figure', 'code', 'name', 'figure'];
    const grid = sheetOf('PAD', [['4.1.01.09', 'Reklame', 1, '4.1.1.09', 'Pajak Reklame', 2]]);
    const same = sheetOf('PAD', [['4.1.01.09', 'Reklame', 1, '4.1.01.09', 'Pajak Reklame', 2]]);
    expect(partsOf(grid, kinds, 0, 1)).toHaveLength(2);
    expect(partsOf(same, kinds, 0, 1)).toHaveLength(1);
  });

  it('sees no second table before any figure, and none without names', () => {
    const grid = sheet(['Pajak Hotel', 'Retribusi Pasar']);
    const nameless = sheet(['Pajak Hotel', null]);
    expect(partsOf(grid, ['name', 'name', 'figure', 'figure'], 0, 1)).toHaveLength(1);
    expect(partsOf(nameless, KINDS, 0, 1)).toEqual(WHOLE);
  });

  it('begins a part at a list of offices behind a blank column', () => {
    const kinds: readonly ColumnKind[] = [
      'identity',
      'name',
      'figure',
      'figure',
      'blank',
      'identity',
      'figure',
    ];
    const grid = sheetOf('PAD', [['Bapenda', 'Pajak Hotel', 10, 20, null, 'Dinas Pasar', 30]]);
    expect(partsOf(grid, kinds, 0, 1)).toMatchObject([
      { left: 0, right: 5 },
      { left: 5, right: 7 },
    ]);
  });

  it('takes offices for a column of the table where no blank column parts them, or nothing stands beside them', () => {
    const grid = sheetOf('PAD', [['Pajak Hotel', 10, null, 'Dinas Pasar', 30]]);
    const beside: readonly ColumnKind[] = ['name', 'figure', 'figure', 'identity', 'figure'];
    const alone: readonly ColumnKind[] = ['name', 'figure', 'blank', 'identity', 'blank'];
    expect(partsOf(grid, beside, 0, 1)).toHaveLength(1);
    expect(partsOf(grid, alone, 0, 1)).toHaveLength(1);
  });

  it('begins a part at a name behind a blank column, with no figure before it', () => {
    const kinds: readonly ColumnKind[] = ['name', 'other', 'blank', 'identity', 'name', 'figure'];
    const grid = sheetOf('PAD', [['Retribusi Pasar', 'naik', null, 1, 'Pajak Hotel', 30]]);
    expect(partsOf(grid, kinds, 0, 1)).toMatchObject([
      { left: 0, right: 3 },
      { left: 3, right: 6 },
    ]);
  });

  it('compares no number row', () => {
    const grid = sheetOf('PAD', [
      [1, 2, 3, 4, null, 5, 6, 7],
      [1, 'Pajak Hotel', 10, 20, null, 1, 'Pajak Hotel', 30],
    ]);
    expect(partsOf(grid, KINDS, 0, 2)).toEqual(WHOLE);
  });
});
