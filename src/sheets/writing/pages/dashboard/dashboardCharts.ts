// The charts of the dashboard with the cells that they draw, which stand beside the printed area: the quarters against
// their thresholds, the months against the stages, the offices within each field. Offices keep the workbook's order;
// nobody is ranked.
import { ONE, type Amount } from '../../../../domain/amount';
import type { Evaluation, EvaluationInput, Total } from '../../../../domain/evaluation';
import { groupedBy } from '../../../../domain/groupedBy';
import { QUARTER_PERIODS, type Period } from '../../../../domain/period';
import { scheduledThreshold, thresholdAmount } from '../../../../domain/threshold';
import { yearCurve } from '../../../../domain/yearCurve';
import type { ChartPlan } from '../../../chartPlan';
import type { Rect } from '../../../grid';
import type { CellInput } from '../../../plan';
import type { YearSums } from '../../section';
import { amountCell, percentCell } from '../../shownNumber';

type Content = Exclude<CellInput, null>;
export type PlacedChart = Omit<ChartPlan, 'dataSheet'>;

/** A chart before it has its place: its cells under one row of headings, a column a series after the categories. */
export interface ChartData {
  readonly name: string;
  readonly type: ChartPlan['type'];
  readonly title: string;
  readonly cells: readonly (readonly Content[])[];
  readonly series: readonly Omit<ChartPlan['series'][number], 'values' | 'categories'>[];
  readonly axisFormat: string;
}

/** Light and dark enough to be told apart in grey. */
const COLOURS = { target: 'C9D6DA', realisation: '0F6C7A', threshold: '7A1F1F' } as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'] as const;
/** More would not be legible beside each other. */
const MOST_OFFICES = 25;

/** The unit in which the largest amount is legible, as words and as a number format. */
function moneyUnit(amounts: readonly (Amount | null)[]): { readonly words: string; readonly format: string } {
  const largest = amounts.reduce<Amount>(
    (most, amount) => (amount !== null && amount > most ? amount : most),
    0n,
  );
  if (largest >= 1_000_000_000n * ONE) return { words: 'miliar rupiah', format: '#,##0.0,,,' };
  return largest >= 1_000_000n * ONE
    ? { words: 'juta rupiah', format: '#,##0.0,,' }
    : { words: 'rupiah', format: '#,##0' };
}

/** Target and realisation up to each quarter's end, with the amount that the threshold asks for. */
export function quarterChart({ totals, settings }: Evaluation): ChartData | null {
  const all = totals.find(({ by }) => by === 'all');
  if (all === undefined) return null;
  const unit = moneyUnit(
    QUARTER_PERIODS.flatMap((quarter) => [all.periods[quarter].target, all.periods[quarter].realisation]),
  );
  const span = settings.basis === 'Kumulatif' ? 's.d. triwulan' : 'per triwulan';
  const rows = QUARTER_PERIODS.map((quarter): readonly Content[] => {
    const { target, realisation } = all.periods[quarter];
    const asked =
      target === null
        ? null
        : thresholdAmount(
            { kind: 'amount', amount: target },
            'Semakin tinggi semakin baik',
            scheduledThreshold(quarter, settings),
            true,
          );
    return [quarter, amountCell(target) ?? '', amountCell(realisation) ?? '', amountCell(asked) ?? ''];
  });
  return {
    name: 'Capaian Triwulan',
    type: 'columns',
    title: `Target dan realisasi ${span} (${unit.words})`,
    cells: [['Triwulan', 'Target', 'Realisasi', 'Ambang'], ...rows],
    series: [
      { name: 'Target', color: COLOURS.target, kind: 'column', isDashed: false, labels: null },
      { name: 'Realisasi', color: COLOURS.realisation, kind: 'column', isDashed: false, labels: null },
      { name: 'Ambang', color: COLOURS.threshold, kind: 'line', isDashed: true, labels: null },
    ],
    axisFormat: unit.format,
  };
}

/** What all accumulating rows together have reached, month by month, against the stage of then. */
export function monthChart(input: EvaluationInput): ChartData | null {
  const curve = yearCurve(input);
  if (curve.every(({ stage, realisation }) => stage === null && realisation === null)) return null;
  const unit = moneyUnit(curve.flatMap(({ stage, realisation }) => [stage, realisation]));
  return {
    name: 'Capaian Bulanan',
    type: 'columns',
    title: `Realisasi s.d. bulan terhadap tahapan target (${unit.words})`,
    cells: [
      ['Bulan', 'Realisasi', 'Tahapan target'],
      ...curve.map(({ month, realisation, stage }): readonly Content[] => [
        MONTHS[month - 1] ?? '',
        amountCell(realisation) ?? '',
        amountCell(stage) ?? '',
      ]),
    ],
    series: [
      { name: 'Realisasi', color: COLOURS.realisation, kind: 'column', isDashed: false, labels: null },
      { name: 'Tahapan target', color: COLOURS.threshold, kind: 'line', isDashed: true, labels: null },
    ],
    axisFormat: unit.format,
  };
}

/** Attainment of the years that stand in the workbook, the present one up to its latest due period. */
export function yearChart(
  { totals, settings }: Evaluation,
  earlier: readonly YearSums[],
  latest: Period | null,
): ChartData | null {
  const now = latest === null ? null : totals.find(({ by }) => by === 'all')?.periods[latest];
  const rows = [
    ...earlier.map(({ year, sums }) => ({ name: String(year), attainment: sums.attainment })),
    ...(now == null || latest === null
      ? []
      : [
          {
            name: latest === 'Tahun' ? String(settings.year) : `${String(settings.year)}, ${latest}`,
            ...now,
          },
        ]),
  ];
  if (earlier.length === 0 || rows.filter(({ attainment }) => attainment !== null).length < 2) return null;
  return {
    name: 'Capaian Tahunan',
    type: 'bars',
    title: 'Capaian seluruh target rupiah menurut tahun',
    cells: [
      ['Tahun', 'Capaian'],
      ...rows.map(({ name, attainment }): readonly Content[] =>
        attainment === null ? [`${name} (belum dapat dihitung)`, ''] : [name, percentCell(attainment) ?? ''],
      ),
    ],
    series: [
      { name: 'Capaian', color: COLOURS.realisation, kind: 'column', isDashed: false, labels: '0.00%' },
    ],
    axisFormat: '0%',
  };
}

/** Attainment of the offices within each field at the latest due period. */
export function officeCharts({ totals }: Evaluation, latest: Period): readonly ChartData[] {
  const fields = groupedBy(
    totals.filter(({ by }) => by === 'bidangOpd'),
    ({ key }) => key.slice(0, key.indexOf('\n')),
  );
  return [...fields].flatMap(([field, offices]) => {
    const shown = offices.slice(0, MOST_OFFICES);
    const rest = offices.length - shown.length;
    if (shown.every((office) => office.periods[latest].attainment === null)) return [];
    return [
      {
        name: `Capaian ${field}`,
        type: 'bars' as const,
        title: `Capaian ${latest} per perangkat daerah, bidang ${field}${
          rest === 0 ? '' : ` (${String(shown.length)} dari ${String(offices.length)})`
        }`,
        cells: [['Perangkat Daerah', 'Capaian'], ...shown.map((office) => officeRow(office, latest))],
        series: [
          {
            name: 'Capaian',
            color: COLOURS.realisation,
            kind: 'column' as const,
            isDashed: false,
            labels: '0.00%',
          },
        ],
        axisFormat: '0%',
      },
    ];
  });
}

function officeRow({ key, label, periods }: Total, latest: Period): readonly Content[] {
  const name = label === '' ? key.slice(key.indexOf('\n') + 1) : label;
  const { attainment } = periods[latest];
  return attainment === null ? [`${name} (belum dapat dihitung)`, ''] : [name, percentCell(attainment) ?? ''];
}

/** The chart over its cells, which stand with their headings at `data`'s upper left corner. */
export function placedChart(chart: ChartData, data: Pick<Rect, 'top' | 'left'>, place: Rect): PlacedChart {
  const { name, type, title, cells, axisFormat } = chart;
  const rows = cells.length - 1;
  const column = (at: number): Rect => ({ top: data.top + 1, left: data.left + at, rows, columns: 1 });
  return {
    name,
    type,
    title,
    series: chart.series.map((look, at) => ({
      ...look,
      values: column(at + 1),
      categories: column(0),
    })),
    place,
    axisFormat,
    startsAtZero: cells.every((row) => row.every((cell) => typeof cell !== 'number' || cell >= 0)),
    hasLegend: chart.series.length > 1,
    gapWidth: type === 'bars' ? 40 : 60,
  };
}
