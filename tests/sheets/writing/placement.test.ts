// Where a block of results may stand beside a table of which merged cells are known.
import type { Rect, SheetGrid } from '../../../src/sheets/grid';
import type { SourceTable } from '../../../src/sheets/inspection';
import { candidateAreas } from '../../../src/sheets/writing/placement';
import { gridOf } from './gridOf';

const TABLE: SourceTable = {
  role: 'target',
  sheet: 'Kinerja',
  headerRows: [3, 4],
  firstRow: 5,
  lastRow: 6,
  columns: {},
  unit: '1',
  grain: null,
  running: false,
  excludedRows: [],
  hiddenRows: [],
};

const ROWS = [['Judul'], [], ['Indikator', 'Target', 'Keterangan'], [], ['a', 1, ''], ['b', 2, '']];
const leftsWith = (merges: readonly Rect[], more: Partial<SheetGrid> = {}): readonly number[] =>
  candidateAreas(gridOf('Kinerja', ROWS, { merges, ...more }), TABLE).map(({ rect }) => rect.left);

const rect = (top: number, left: number, rows: number, columns: number): Rect => ({
  top,
  left,
  rows,
  columns,
});

describe('candidateAreas', () => {
  it('begins behind the last column with content', () => {
    expect(leftsWith([])).toEqual([4]);
  });

  it('leaves a column alone of which only the first header row has content', () => {
    const [area] = candidateAreas(gridOf('Kinerja', ROWS), TABLE);
    expect(area?.rect).toEqual({ top: 4, left: 4, rows: 3, columns: 19 });
  });

  it('begins behind a heading that is merged over further columns', () => {
    expect(leftsWith([rect(3, 3, 2, 3)])).toEqual([6]);
  });

  it('counts merges in the rows of the table only', () => {
    expect(leftsWith([rect(1, 1, 1, 9), rect(8, 1, 1, 9)])).toEqual([4]);
  });

  it('is none where blank merged cells stand in between', () => {
    expect(leftsWith([rect(5, 7, 2, 2)])).toEqual([]);
  });
});
