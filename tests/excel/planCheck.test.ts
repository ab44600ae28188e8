// Which plans are refused before the first cell is written.
import { troubleOf, type SheetState } from '../../src/excel/planCheck';
import type { PlanOperation } from '../../src/sheets/plan';
import { setChart } from '../support/chartPlans';

const free: SheetState = { name: 'Target', isProtected: false, isFiltered: false };
const rect = { top: 1, left: 1, rows: 1, columns: 1 };
const write = (sheet: string): PlanOperation => ({
  kind: 'writeCells',
  sheet,
  top: 1,
  left: 1,
  cells: [[1]],
});
const format = (sheet: string): PlanOperation => ({
  kind: 'formatRange',
  sheet,
  rect,
  format: { bold: true },
});

describe('troubleOf', () => {
  it.each<[string, readonly PlanOperation[], readonly SheetState[], string | undefined]>([
    ['a free sheet', [write('Target')], [free], undefined],
    ['a sheet named in other case', [write('TARGET')], [free], undefined],
    ['a missing sheet', [write('Pakta')], [free], 'SHEET_MISSING'],
    ['a protected sheet', [format('Target')], [{ ...free, isProtected: true }], 'SHEET_PROTECTED'],
    ['values on a filtered sheet', [write('Target')], [{ ...free, isFiltered: true }], 'SHEET_FILTERED'],
    ['formats on a filtered sheet', [format('Target')], [{ ...free, isFiltered: true }], undefined],
    ['a sheet that is there already', [{ kind: 'addSheet', sheet: 'target' }], [free], 'NAME_TAKEN'],
    ['a sheet of its own', [{ kind: 'addSheet', sheet: 'Dasbor' }, write('Dasbor')], [free], undefined],
    [
      'a sheet that it deletes first',
      [{ kind: 'deleteSheet', sheet: 'Target' }, write('Target')],
      [free],
      'SHEET_MISSING',
    ],
    [
      'a protected sheet that it makes anew',
      [{ kind: 'deleteSheet', sheet: 'Target' }, { kind: 'addSheet', sheet: 'Target' }, write('Target')],
      [{ ...free, isProtected: true }],
      undefined,
    ],
    [
      'a merge on a filtered sheet',
      [{ kind: 'mergeCells', sheet: 'Target', rect }],
      [{ ...free, isFiltered: true }],
      'SHEET_FILTERED',
    ],
    ['a chart over figures that are there', [setChart({ dataSheet: 'target' }, 'Target')], [free], undefined],
    [
      'a chart over figures that are missing',
      [setChart({ dataSheet: 'Rekap' }, 'Target')],
      [free],
      'SHEET_MISSING',
    ],
    [
      'a mark on a protected sheet',
      [{ kind: 'setMark', name: '_capaian_a', sheet: 'Target', rect }],
      [{ ...free, isProtected: true }],
      undefined,
    ],
  ])('judges %s', (_, operations, states, code) => {
    expect(troubleOf(operations, states)?.code).toBe(code);
  });
});
