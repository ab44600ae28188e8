// `Dasbor`: one page to print for the regional secretary and the inspectorate. Counts by status, sums of money, charts,
// and the offices whose targets nobody has signed for. Shows sums and offices, never a ranking of persons.
import { latestDuePeriod } from '../../../../domain/latestDuePeriod';
import { PACT_STATUSES, type Evaluation, type EvaluationInput } from '../../../../domain/evaluation';
import { PERIODS, type Period } from '../../../../domain/period';
import type { Rect } from '../../../grid';
import type { CellInput } from '../../../plan';
import { MARKS, OWN_SHEETS } from '../../ownSheets';
import { amountCell, percentCell } from '../../shownNumber';
import { pactRules, statusRules } from '../../statusStyles';
import type { YearSums } from '../../section';
import type { Page } from '../page';
import { PageGrid } from '../pageGrid';
import { printedOn, type PrintFacts } from '../printedPage';
import {
  monthChart,
  officeCharts,
  placedChart,
  quarterChart,
  yearChart,
  type ChartData,
  type PlacedChart,
} from './dashboardCharts';
import { groupRows } from './dashboardGroups';
import { unsignedOffices } from '../../../agreementChecks';

export interface DashboardFacts {
  readonly evaluation: Evaluation;
  readonly input: EvaluationInput;
  readonly earlierYears: readonly YearSums[];
  readonly title: string;
  /** Which month and period the page tells of. */
  readonly subtitle: string;
  readonly print: PrintFacts;
}

type Content = Exclude<CellInput, null>;

/** The printed columns: a label and the seven periods. */
const PRINTED = 8;
/** The first column of the charts' cells. */
const DATA = PRINTED + 2;
const COLUMNS = DATA + 3;
const WIDTHS = [178, 92, 92, 92, 92, 92, 92, 92, 24, 150, 96, 96, 96] as const;
const CHART_ROWS = 15;
const MOST_UNSIGNED = 24;

const TITLE = { bold: true, fontSize: 16, color: '0B3C44' } as const;
const BIG = { bold: true, color: '0B3C44' } as const;
const QUIET = { fontSize: 9, color: '5B6B70' } as const;
const HEADING = { bold: true, fill: 'E3F1F3', color: '0B3C44', borderBottom: '0F6C7A' } as const;
const LINE = { borderBottom: 'D5DEE1', vertical: 'Center' } as const;
/** Points. */
const LINE_HEIGHT = 17;
const AMOUNT = { numberFormat: '#,##0', horizontal: 'Right' } as const;
const PERCENT = { numberFormat: '0.00%', horizontal: 'Center' } as const;

const across = (row: number, left: number, columns: number, rows = 1): Rect => ({
  top: row,
  left,
  rows,
  columns,
});

/** The page; rows and charts are as many as the workbook has to tell of. */
export function dashboardPage(facts: DashboardFacts): Page {
  const { evaluation, input } = facts;
  const latest = latestDuePeriod(evaluation.settings);
  const grid = new PageGrid(COLUMNS);
  let row = head(grid, facts, latest);
  row = statusTable(grid, evaluation, row);
  row = pactCounts(grid, evaluation, row);
  const tableTop = row;
  row = Math.max(moneyTable(grid, evaluation, latest, row), tableTop + CHART_ROWS);
  const laid = layCharts(grid, chartsOf(facts, latest), tableTop, row);
  const bottom = unsigned(grid, input, laid.bottom);
  grid.look(across(1, DATA, COLUMNS - DATA + 1, bottom), QUIET);
  return {
    name: OWN_SHEETS.dashboard,
    mark: MARKS.dashboard,
    ...grid.content(bottom),
    widths: WIDTHS,
    charts: laid.charts,
    setup: printedOn(facts.print, {
      isLandscape: true,
      area: across(1, 1, PRINTED, bottom),
      wide: 1,
      tall: laid.charts.length > 4 ? null : 1,
      titleRows: null,
      margins: { top: 28, bottom: 36, left: 28, right: 28, footer: 16 },
    }),
  };
}

function head(
  grid: PageGrid,
  { evaluation, title, subtitle }: DashboardFacts,
  latest: Period | null,
): number {
  grid.put(1, 1, [OWN_SHEETS.dashboard]);
  grid.look(across(1, 1, 1), QUIET);
  grid.put(2, 1, [title]);
  grid.look(across(2, 1, 1), TITLE);
  grid.height(2, 26);
  grid.put(3, 1, [subtitle]);
  grid.look(across(3, 1, 1), QUIET);
  if (latest === null) return 5;
  const all = evaluation.totals.find(({ by }) => by === 'all')?.periods[latest] ?? null;
  const best = evaluation.settings.scale?.[0];
  const met = best === undefined ? 0 : (evaluation.counts[latest][best.status] ?? 0);
  const attained = all?.attainment ?? null;
  grid.put(5, 1, [
    `Capaian seluruh target rupiah, ${latest}`,
    attained === null ? unknownTotal(evaluation) : (percentCell(attained) ?? ''),
  ]);
  grid.height(5, 30);
  grid.put(5, 4, [`${best?.status ?? ''}, ${latest}`]);
  grid.put(5, 6, [`${String(met)} dari ${String(evaluation.indicators.length)} indikator`]);
  grid.look(across(5, 1, PRINTED), { vertical: 'Center' });
  grid.look(across(5, 2, 1), {
    ...BIG,
    numberFormat: '0.00%',
    horizontal: 'Left',
    fontSize: attained === null ? 11 : 18,
  });
  grid.look(across(5, 6, 1), { ...BIG, fontSize: 18 });
  return 7;
}

/** Without money there is nothing to wait for. */
const unknownTotal = ({ indicators }: Evaluation): string =>
  indicators.some(({ indicator }) => indicator.isRupiah) ? 'belum dapat dihitung' : 'tidak ada target rupiah';

function heading(grid: PageGrid, row: number, cells: readonly Content[]): void {
  grid.put(row, 1, cells);
  grid.look(across(row, 1, cells.length), HEADING);
  if (cells.length > 1) grid.look(across(row, 2, cells.length - 1), { horizontal: 'Center' });
}

/** How many indicators have each status, in every period. */
function statusTable(grid: PageGrid, { counts, settings }: Evaluation, row: number): number {
  heading(grid, row, ['Jumlah indikator menurut status', ...PERIODS]);
  const known = (settings.scale ?? []).map(({ status }) => status);
  const others = [...new Set(PERIODS.flatMap((period) => Object.keys(counts[period])))].filter(
    (status) => !known.includes(status),
  );
  const statuses = [...known, ...others];
  statuses.forEach((status, at) => {
    grid.put(row + 1 + at, 1, [status, ...PERIODS.map((period) => counts[period][status] ?? 0)]);
  });
  const body = across(row + 1, 1, PRINTED, statuses.length);
  grid.look(body, LINE);
  grid.lineHeights({ ...body, top: row, rows: body.rows + 1 }, LINE_HEIGHT);
  grid.look({ ...body, left: 2, columns: PRINTED - 1 }, { horizontal: 'Center', numberFormat: '0;-0;"–"' });
  if (settings.scale !== null) grid.word({ ...body, columns: 1 }, statusRules(settings.scale));
  return row + statuses.length + 2;
}

/** How many indicators have each status of the pact; without a document there is none to count. */
function pactCounts(grid: PageGrid, { indicators }: Evaluation, row: number): number {
  const shown = PACT_STATUSES.map(
    (status) => [status, indicators.filter(({ pactStatus }) => pactStatus === status).length] as const,
  ).filter(([, count]) => count > 0);
  if (shown.every(([status]) => status === 'Tidak Berlaku' || status === 'Belum Jatuh Tempo')) return row;
  heading(grid, row, ['Status pakta', 'Indikator']);
  shown.forEach(([status, count], at) => {
    grid.put(row + 1 + at, 1, [status, count]);
  });
  const body = across(row + 1, 1, 2, shown.length);
  grid.look(body, LINE);
  grid.lineHeights({ ...body, top: row, rows: body.rows + 1 }, LINE_HEIGHT);
  grid.look({ ...body, left: 2, columns: 1 }, { horizontal: 'Center' });
  grid.word({ ...body, columns: 1 }, pactRules());
  return row + shown.length + 2;
}

/** Sums at the latest due period; before one is due, the targets of the year. */
function moneyTable(grid: PageGrid, evaluation: Evaluation, latest: Period | null, row: number): number {
  const period = latest ?? 'Tahun';
  const rows = groupRows(evaluation);
  if (rows.length === 0) return row;
  heading(grid, row, [`Rupiah, ${period}`, 'Target', 'Realisasi', 'Capaian (%)', 'Selisih']);
  rows.forEach(({ label, kind, total }, at) => {
    const here = row + 1 + at;
    const sums = total?.periods[period];
    const [target, realisation] = [
      sums?.target ?? null,
      latest === null ? null : (sums?.realisation ?? null),
    ];
    const difference = target === null || realisation === null ? null : realisation - target;
    grid.put(here, 1, [
      kind === 'part' ? `   ${label}` : label,
      amountCell(target) ?? '',
      amountCell(realisation) ?? '',
      percentCell(sums?.attainment ?? null) ?? '',
      amountCell(difference) ?? '',
    ]);
    if (kind === 'heading') grid.look(across(here, 1, 5), { italic: true, color: '5B6B70' });
    if (kind === 'all') grid.look(across(here, 1, 5), { bold: true });
    if (kind === 'part') grid.look(across(here, 1, 5), { italic: true });
  });
  const body = across(row + 1, 1, 5, rows.length);
  grid.look(body, LINE);
  grid.lineHeights({ ...body, top: row, rows: body.rows + 1 }, LINE_HEIGHT);
  grid.look({ ...body, left: 2, columns: 4 }, AMOUNT);
  grid.look({ ...body, left: 4, columns: 1 }, PERCENT);
  return row + rows.length + 2;
}

const chartsOf = (
  { evaluation, input, earlierYears }: DashboardFacts,
  latest: Period | null,
): readonly ChartData[] =>
  [
    quarterChart(evaluation),
    monthChart(input),
    yearChart(evaluation, earlierYears, latest),
    ...(latest === null ? [] : officeCharts(evaluation, latest)),
  ].filter((chart) => chart !== null);

/** The first chart stands right of the sums, the others two by two below; their cells one below the other. */
function layCharts(
  grid: PageGrid,
  charts: readonly ChartData[],
  tableTop: number,
  below: number,
): { readonly charts: readonly PlacedChart[]; readonly bottom: number } {
  let data = 2;
  let bottom = below;
  grid.put(1, DATA, ['Data grafik (tidak dicetak)']);
  const placed = charts.map((chart, at) => {
    const top = at === 0 ? tableTop : below + Math.floor((at - 1) / 2) * (CHART_ROWS + 1);
    const rows = at === 0 ? below - tableTop - 1 : CHART_ROWS;
    const place =
      at === 0
        ? across(top, 6, 3, rows)
        : across(top, at % 2 === 1 ? 1 : 5, at % 2 === 1 ? 4 : PRINTED - 4, rows);
    if (at > 0) bottom = top + rows + 1;
    chart.cells.forEach((cells, down) => {
      grid.put(data + down, DATA, cells);
    });
    const corner = { top: data, left: DATA };
    grid.look(across(data + 1, DATA + 1, COLUMNS - DATA, chart.cells.length - 1), {
      numberFormat: chart.axisFormat === '0%' ? '0.00%' : '#,##0',
    });
    data += chart.cells.length + 1;
    return placedChart(chart, corner, place);
  });
  return { charts: placed, bottom: Math.max(bottom, data) };
}

function unsigned(grid: PageGrid, input: EvaluationInput, row: number): number {
  const offices = unsignedOffices(input);
  if (offices.length === 0) return row;
  grid.put(row, 1, [
    `Perangkat daerah yang memiliki target tanpa dokumen yang ditandatangani untuk tahun ini: ${String(offices.length)}`,
  ]);
  grid.look(across(row, 1, PRINTED), HEADING);
  const shown = offices.slice(0, MOST_UNSIGNED);
  const rest = offices.length - shown.length;
  const lines = [...shown, ...(rest === 0 ? [] : [`dan ${String(rest)} lagi`])];
  // Two columns of names.
  lines.forEach((name, at) => {
    grid.put(row + 1 + Math.floor(at / 2), at % 2 === 0 ? 1 : 5, [name]);
  });
  return row + 1 + Math.ceil(lines.length / 2);
}
