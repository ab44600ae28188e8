// Operations of charts, print settings, merges and borders: kept as text, simulated, carried along with their block.
import type { PlanOperation } from '../../../src/sheets/plan';
import type { FoundBlock } from '../../../src/sheets/writing/foundBlock';
import { movedOperation, type SheetOperation } from '../../../src/sheets/writing/movedOperation';
import { isPlanOperation } from '../../../src/sheets/writing/operationShape';
import { possibleOperations } from '../../../src/sheets/writing/possibleOperations';
import { contentAfter } from '../../../src/sheets/writing/simulate';
import { chartOf, FIGURES, pageOf, rect, setChart, setPage, TARGET } from '../../support/chartPlans';
import { gridOf, readingOf } from './gridOf';

const BORDERS: PlanOperation = {
  kind: 'setBorders',
  sheet: FIGURES,
  rect: rect(1, 1, 2, 2),
  edges: ['top', 'insideVertical'],
  line: { color: '0B3C44', weight: 'Thin' },
};
const MERGE: PlanOperation = { kind: 'mergeCells', sheet: FIGURES, rect: rect(4, 1, 1, 4) };
const HEIGHTS: PlanOperation = { kind: 'setRowHeights', sheet: FIGURES, top: 4, heights: [20, null] };
const REMOVE: PlanOperation = { kind: 'removeChart', sheet: FIGURES, name: 'Grafik Pos' };
const ALL: readonly PlanOperation[] = [
  BORDERS,
  { ...BORDERS, line: null },
  MERGE,
  { ...MERGE, kind: 'unmergeCells' },
  HEIGHTS,
  REMOVE,
  setPage(),
  setPage({
    area: null,
    titleRows: null,
    wide: null,
    footer: { left: ['a', { count: 'page' }], center: [], right: [] },
  }),
  setPage({ breaks: [5, 9] }),
  setChart(),
  setChart({ type: 'bars', series: [TARGET] }),
];

describe('isPlanOperation', () => {
  it.each(ALL.map((operation) => [operation.kind, operation] as const))(
    'knows %s again from its text',
    (_, operation) => {
      expect(isPlanOperation(JSON.parse(JSON.stringify(operation)))).toBe(true);
    },
  );

  it.each([
    ['a chart without series', { kind: 'setChart', sheet: FIGURES, chart: { ...chartOf(), series: [] } }],
    [
      'a series without its cells',
      { kind: 'setChart', sheet: FIGURES, chart: { ...chartOf(), series: [{ ...TARGET, values: null }] } },
    ],
    [
      'a colour that is none',
      { kind: 'setChart', sheet: FIGURES, chart: { ...chartOf(), series: [{ ...TARGET, color: 'red' }] } },
    ],
    [
      'a kind of chart that is none',
      { kind: 'setChart', sheet: FIGURES, chart: { ...chartOf(), type: 'pie' } },
    ],
    ['a paper that is none', { kind: 'setPage', sheet: FIGURES, page: { ...pageOf(), paper: 'A0' } }],
    [
      'a page without margins',
      { kind: 'setPage', sheet: FIGURES, page: { ...pageOf(), margins: undefined } },
    ],
    [
      'a field that is none',
      {
        kind: 'setPage',
        sheet: FIGURES,
        page: { ...pageOf(), footer: { left: [{ count: 'tanggal' }], center: [], right: [] } },
      },
    ],
    ['a break that is no row', { kind: 'setPage', sheet: FIGURES, page: { ...pageOf(), breaks: ['5'] } }],
    ['an edge that is none', { ...BORDERS, edges: ['diagonal'] }],
    ['a border without its colour', { ...BORDERS, line: { weight: 'Thin' } }],
    ['heights that are texts', { ...HEIGHTS, heights: ['20'] }],
  ])('takes %s for none', (_, value) => {
    expect(isPlanOperation(value)).toBe(false);
  });
});

describe('contentAfter', () => {
  it('leaves a merged cell only the content of its first', () => {
    const grid = gridOf(FIGURES, [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    const reading = readingOf([grid]);
    const after = contentAfter(reading, [{ ...MERGE, rect: rect(1, 2, 2, 2) }]);
    expect([1, 2].map((row) => [1, 2, 3].map((column) => after(FIGURES, row, column)))).toEqual([
      ['a', 'b', ''],
      ['d', '', ''],
    ]);
  });
});

describe('possibleOperations', () => {
  it('leaves out a chart whose figures are on a sheet that is not there', () => {
    const reading = readingOf([gridOf(FIGURES, [])]);
    const drawn = setChart();
    expect(possibleOperations([drawn, setChart({ dataSheet: 'Tidak Ada' })], reading)).toEqual([drawn]);
  });
});

describe('movedOperation', () => {
  const place = rect(4, 1, 5, 4);
  const found = (more: Partial<FoundBlock> = {}): FoundBlock => ({
    now: { name: '_capaian_dasbor', sheet: 'Dasbor Baru', rect: { ...place, top: 7, left: 2 } },
    grid: gridOf('Dasbor Baru', [['x']]),
    then: place,
    down: 3,
    columnOf: (column) => column + 1,
    isReordered: false,
    places: 'as they stood',
    ...more,
  });
  const moved = (operation: PlanOperation, block = found()): readonly PlanOperation[] | null =>
    movedOperation(operation as SheetOperation, block);

  it('takes a chart with its figures along to the sheet of their new name', () => {
    const series = { ...TARGET, values: rect(8, 3, 4), categories: rect(8, 2, 4) };
    const chart = chartOf({ series: [series], place: rect(14, 1, 18, 8), dataSheet: 'Dasbor Baru' });
    expect(moved(setChart({ series: [TARGET] }))).toEqual([
      { kind: 'setChart', sheet: 'Dasbor Baru', chart },
    ]);
  });

  it('leaves the figures where they are on another sheet', () => {
    const [first] = moved(setChart({ series: [TARGET], dataSheet: 'Rekap' })) ?? [];
    expect(first).toMatchObject({
      chart: { dataSheet: 'Rekap', series: [TARGET], place: rect(14, 1, 18, 8) },
    });
  });

  it.each([
    ['rows came in', { down: null }],
    ['rows were sorted', { isReordered: true }],
  ])('draws nothing from cells that it cannot tell: %s', (_, more) => {
    expect(moved(setChart(), found(more))).toBeNull();
  });

  it('prints the rows where they stand now', () => {
    expect(moved(setPage())).toEqual([
      {
        kind: 'setPage',
        sheet: 'Dasbor Baru',
        page: pageOf({ area: rect(4, 1, 72, 8), titleRows: rect(7, 1, 1) }),
      },
    ]);
    expect(moved(setPage({ breaks: [9, 12] }))).toMatchObject([{ page: { breaks: [12, 15] } }]);
    expect(moved(setPage(), found({ down: null }))).toEqual([{ ...setPage(), sheet: 'Dasbor Baru' }]);
  });

  it('moves heights, merges and borders with their rows and columns', () => {
    expect(moved(HEIGHTS)).toEqual([{ ...HEIGHTS, sheet: 'Dasbor Baru', top: 7 }]);
    expect(moved(MERGE)).toEqual([{ ...MERGE, sheet: 'Dasbor Baru', rect: rect(7, 2, 1, 4) }]);
    expect(moved(REMOVE)).toEqual([{ ...REMOVE, sheet: 'Dasbor Baru' }]);
  });
});
