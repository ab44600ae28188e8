// The golden cases of layout H and what is true in each.
import type { SheetCell } from '../sheetsWorkbook';
import { accountsTruth, type ExpectedIndicator, type LayoutCase } from './layoutCase';
import { CITY, QUARTERS } from './facts';
import { HIGHER, LOWER, type DirectionWord } from './indicatorFacts';
import { indicatorTruth } from './indicatorTruth';
import { stagesBy } from './layoutE';
import { layoutH, type LongIndicator } from './layoutH';
import { longRevenue } from './longRevenue';

const asOf = '2026-09-30';
const STAGES = stagesBy(20n, 45n, 70n, 100n);
const inLongForm = (quarters = 3): readonly LongIndicator[] =>
  CITY.map((account) => longRevenue(account, STAGES(account), quarters));
const REVENUE = {
  asOf,
  questions: 0,
  indicators: accountsTruth(CITY, { asOf, known: [3, 6, 9], stages: STAGES }),
} as const;

interface Performance {
  readonly name: string;
  readonly unit: string;
  readonly direction: DirectionWord;
  readonly method: 'Akumulasi' | 'Posisi Akhir';
  readonly annual: string;
  /** Of the quarter itself; null where it is not measured. */
  readonly targets: readonly (string | null)[];
  /** The stages that the rules make of them. */
  readonly stages: readonly (string | null)[];
  readonly realised: readonly (string | null)[];
}

const PERFORMANCE: readonly Performance[] = [
  {
    name: 'Jumlah wajib pajak yang diperiksa',
    unit: 'orang',
    direction: HIGHER,
    method: 'Akumulasi',
    annual: '400',
    targets: ['80', '100', '120', '100'],
    stages: ['80', '180', '300', '400'],
    realised: ['90', '60', '150', null],
  },
  {
    name: 'Persentase kepatuhan wajib pajak',
    unit: '%',
    direction: HIGHER,
    method: 'Posisi Akhir',
    annual: '80',
    targets: ['74', '76', '78', '80'],
    stages: ['74', '76', '78', '80'],
    realised: ['74', '75.25', '79.5', null],
  },
  {
    name: 'Persentase tunggakan',
    unit: '%',
    direction: LOWER,
    method: 'Posisi Akhir',
    annual: '10',
    targets: [null, '12', null, '10'],
    stages: [null, '12', null, '10'],
    realised: [null, '13.5', null, null],
  },
];
const figure = (text: string | null): SheetCell => (text === null ? null : Number(text));

const performanceRows = (isRowLeftOut: boolean): readonly LongIndicator[] =>
  PERFORMANCE.map((fact) => ({
    name: fact.name,
    unit: fact.unit,
    annual: figure(fact.annual),
    traits: [fact.direction, fact.method],
    quarters: fact.targets.map((target, index) =>
      target === null && isRowLeftOut
        ? null
        : { target: figure(target), realisation: figure(fact.realised[index] ?? null), attainment: null },
    ),
  }));
const PERFORMANCE_TRUTH: readonly ExpectedIndicator[] = PERFORMANCE.map((fact) => ({
  name: fact.name,
  periods: indicatorTruth({
    target: fact.annual,
    stages: fact.stages,
    direction: fact.direction,
    method: fact.method,
    quarters: fact.realised,
    asOf,
  }),
}));

const PRINTED: Readonly<Record<string, readonly (number | null)[]>> = {
  'Persentase kepatuhan wajib pajak': [100, 99.01, 101.92, null],
  'Persentase tunggakan': [null, 87.5, null, null],
};
const printedRows = performanceRows(false)
  .slice(1)
  .map((indicator) => ({
    ...indicator,
    quarters: indicator.quarters.map((quarter, index) =>
      quarter === null ? null : { ...quarter, attainment: PRINTED[indicator.name]?.[index] ?? null },
    ),
  }));

export const CASES_H: readonly LayoutCase[] = [
  {
    name: 'layout-h-revenue',
    title: 'Layout H: the long form in rupiah, left columns merged',
    note: "A row a quarter. The targets of the quarters add up to the annual one, so they are the quarters' own, and so are the figures beside them: some fall.",
    sheets: [layoutH({ indicators: inLongForm(), left: 'merged' })],
    ...REVENUE,
  },
  {
    name: 'layout-h-repeated',
    title: 'Layout H: the left columns stand in every row',
    note: 'Quarters as `TW 1` to `TW 4`; one indicator all the same, not four.',
    sheets: [
      layoutH({ indicators: inLongForm(), left: 'repeated', quarter: (index) => `TW ${String(index + 1)}` }),
    ],
    ...REVENUE,
  },
  {
    name: 'layout-h-first-only',
    title: 'Layout H: the left columns only in the first row, without a merge',
    note: 'Quarters as bare Roman numbers; amounts are text.',
    sheets: [
      layoutH({
        indicators: CITY.map((account) => longRevenue(account, STAGES(account), 3, 'text')),
        left: 'firstOnly',
        quarter: (index) => QUARTERS[index] ?? '',
      }),
    ],
    ...REVENUE,
  },
  {
    name: 'layout-h-running',
    title: 'Layout H: quarters that say `s.d.`',
    note: 'Quarters as `s.d. Triwulan II`: targets and figures are totals up to the end of the quarter; the fourth target equals the annual one. The year is due.',
    sheets: [
      layoutH({
        indicators: CITY.map((account) => longRevenue(account, STAGES(account), 4, 'number', true)),
        left: 'merged',
        quarter: (index) => `s.d. Triwulan ${QUARTERS[index] ?? ''}`,
      }),
    ],
    asOf: '2026-12-31',
    questions: 0,
    indicators: accountsTruth(CITY, { asOf: '2026-12-31', known: [3, 6, 9, 12], stages: STAGES }),
  },
  {
    name: 'layout-h-performance',
    title: 'Layout H: performance indicators with direction and method',
    note: `Sums: own targets 80, 100, 120, 100 are the stages 80, 180, 300, 400. Levels: the quarter's target. The third indicator has targets in TW II and TW IV only: in the others it
is not measured (rules, section 4.2), so \`Tidak Ada Target\`.`,
    sheets: [layoutH({ indicators: performanceRows(false), left: 'merged', hasTraits: true })],
    asOf,
    questions: 0,
    indicators: PERFORMANCE_TRUTH,
  },
  {
    name: 'layout-h-missing-quarters',
    title: 'Layout H: rows of quarters that are left out',
    note: 'As `layout-h-performance`, but the third indicator has rows for TW II and TW IV only.',
    sheets: [layoutH({ indicators: performanceRows(true), left: 'merged', hasTraits: true })],
    asOf,
    questions: 0,
    indicators: PERFORMANCE_TRUTH,
  },
  {
    name: 'layout-h-missing-stage',
    title: 'Layout H: a sum without its second quarter',
    note: `The first account has no row of TW II: only some stages of a sum are filled, a question (rules, section 4.2). Without that stage nothing from TW II on can be judged; what TW I says
meanwhile is left open. The other accounts are judged.`,
    sheets: [
      layoutH({
        indicators: inLongForm().map((indicator, index) =>
          index > 0
            ? indicator
            : {
                ...indicator,
                quarters: indicator.quarters.map((quarter, at) => (at === 1 ? null : quarter)),
              },
        ),
        left: 'repeated',
      }),
    ],
    asOf,
    questions: 1,
    indicators: REVENUE.indicators.map((indicator, index) =>
      index > 0
        ? indicator
        : {
            ...indicator,
            periods: Object.fromEntries(
              ['TW II', 'Semester I', 'TW III'].map((period) => [
                period,
                { attainment: null, status: 'Perlu Keputusan' },
              ]),
            ),
          },
    ),
  },
  {
    name: 'layout-h-printed',
    title: 'Layout H: direction told by the printed attainment',
    note: `No column of direction; percentages are levels. The printed attainments of the quarters fit one direction only: 79.5 of 78 is 101.92 (a range would print 98.08), 13.5 of 12 is
87.50 by (2T − R) / T (T / R would be 88.89).`,
    sheets: [layoutH({ indicators: printedRows, left: 'merged' })],
    asOf,
    questions: 0,
    indicators: PERFORMANCE_TRUTH.slice(1),
  },
];
