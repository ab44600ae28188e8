// A small book of figures with charts over it, as operations of a plan. Fictional amounts.
import type { ChartPlan, ChartSeriesPlan } from '../../src/sheets/chartPlan';
import type { Rect } from '../../src/sheets/grid';
import type { PageSetup } from '../../src/sheets/pageSetup';
import type { PlanOperation } from '../../src/sheets/plan';

export const FIGURES = 'Grafik & Angka';

export const rect = (top: number, left: number, rows: number, columns = 1): Rect => ({
  top,
  left,
  rows,
  columns,
});

export const figures: readonly PlanOperation[] = [
  { kind: 'addSheet', sheet: FIGURES },
  {
    kind: 'writeCells',
    sheet: FIGURES,
    top: 4,
    left: 1,
    cells: [
      ['Pos', 'Target', 'Realisasi', 'Ambang'],
      ['Pajak Hotel', 900, 700, 1000],
      ['Pajak Restoran', 1050, 920, 1000],
      ['Retribusi Pasar', 1200, 1140, 1000],
      ['Retribusi Parkir', 1350, 1360, 1000],
    ],
  },
];

export const seriesOf = (
  name: string,
  column: number,
  color: string,
  more: Partial<ChartSeriesPlan> = {},
): ChartSeriesPlan => ({
  name,
  values: rect(5, column, 4),
  categories: rect(5, 1, 4),
  color,
  kind: 'column',
  isDashed: false,
  labels: null,
  ...more,
});

export const TARGET = seriesOf('Target', 2, 'BFC9CC');
export const REALISATION = seriesOf('Realisasi', 3, '0B3C44', { labels: '#,##0' });
export const THRESHOLD = seriesOf('Ambang', 4, 'C00000', { kind: 'line', isDashed: true });

export const chartOf = (more: Partial<ChartPlan> = {}): ChartPlan => ({
  name: 'Grafik Pos',
  type: 'columns',
  title: 'Target dan realisasi (juta rupiah)',
  dataSheet: FIGURES,
  series: [TARGET, REALISATION, THRESHOLD],
  place: rect(11, 1, 18, 8),
  axisFormat: '#,##0',
  startsAtZero: true,
  hasLegend: true,
  gapWidth: 80,
  ...more,
});

export const setChart = (more: Partial<ChartPlan> = {}, sheet = FIGURES): PlanOperation => ({
  kind: 'setChart',
  sheet,
  chart: chartOf(more),
});

export const pageOf = (more: Partial<PageSetup> = {}): PageSetup => ({
  paper: 'A4',
  isLandscape: false,
  area: rect(1, 1, 72, 8),
  wide: 1,
  tall: null,
  titleRows: rect(4, 1, 1),
  margins: { top: 54, bottom: 54, left: 42, right: 42, footer: 24 },
  isCentered: true,
  footer: { left: [], center: [], right: [] },
  showsGridlines: false,
  ...more,
});

export const setPage = (more: Partial<PageSetup> = {}): PlanOperation => ({
  kind: 'setPage',
  sheet: FIGURES,
  page: pageOf(more),
});
