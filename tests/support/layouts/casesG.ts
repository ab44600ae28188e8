// The golden cases of layout G and what is true in each.
import { decimal } from './money';
import { INDICATORS, truthOf, type IndicatorFact } from './indicatorFacts';
import { millionths, type Datum } from './indicatorTruth';
import { layoutG, type LayoutGOptions } from './layoutG';
import { openTruth, type ExpectedIndicator, type LayoutCase } from './layoutCase';

const asOf = '2026-09-30';
const agreement = (options: Partial<LayoutGOptions> = {}) =>
  layoutG({ indicators: INDICATORS, quarters: 3, hasTraits: true, ...options });
const truths = (
  indicators: readonly IndicatorFact[],
  quarters = 3,
  until = asOf,
): readonly ExpectedIndicator[] =>
  indicators.map((indicator) => ({ name: indicator.name, periods: truthOf(indicator, quarters, until) }));
const PLAIN = { asOf, questions: 0, indicators: truths(INDICATORS) } as const;

const DECIMALS = 6;
/** Sums up to each quarter where figures are sums, the level itself where they are levels. */
function upToQuarters({ method, quarters }: IndicatorFact): readonly Datum[] {
  if (method === 'Posisi Akhir') return quarters;
  let sum = 0n;
  return quarters.map((datum) =>
    typeof datum === 'string' ? decimal((sum += millionths(datum)), DECIMALS) : datum,
  );
}

const numbers = INDICATORS.filter(({ meant }) => typeof meant === 'string' && meant !== '0');

/** The printed attainment of the year so far against the annual target, rounded to two decimals. */
function printed(indicator: IndicatorFact): number {
  const figures = indicator.method === 'Akumulasi' ? upToQuarters(indicator) : indicator.quarters;
  const latest = figures[2];
  if (typeof latest !== 'string' || typeof indicator.meant !== 'string') throw new Error(indicator.name);
  const [realised, target] = [millionths(latest), millionths(indicator.meant)];
  const [part, whole] =
    indicator.direction === 'Semakin tinggi semakin baik'
      ? [realised, target]
      : indicator.direction === 'Semakin rendah semakin baik'
        ? [2n * target - realised, target]
        : [target, realised];
  return Number(decimal((part * 20_000n + whole) / (2n * whole), 2));
}

const BEYOND: Readonly<Record<string, readonly Datum[]>> = {
  orang: ['90', '60', '260', null],
  '%': ['70', '74', '82', null],
  dokumen: ['2', '1', '10', null],
};
/** Above the target where higher is better: below it `Rentang` would print the same. */
const beyond = numbers
  .filter(({ unit }) => unit !== 'hari')
  .map((indicator) => ({
    ...indicator,
    quarters:
      indicator.direction === 'Semakin tinggi semakin baik'
        ? (BEYOND[indicator.unit] ?? indicator.quarters)
        : indicator.quarters,
  }));

const rising: readonly IndicatorFact[] = INDICATORS.filter(({ unit }) =>
  ['orang', 'dokumen'].includes(unit),
).map((indicator, index) => ({
  ...indicator,
  quarters: index === 0 ? ['70', '90', '150', '180'] : ['1', '2', '5', '6'],
}));
/** The same figures, taken as totals up to each quarter. */
const asTotals = rising.map((indicator) => ({
  ...indicator,
  quarters: indicator.quarters.map((datum, index): Datum => {
    const before = indicator.quarters[index - 1] ?? '0';
    if (typeof datum !== 'string' || typeof before !== 'string') return null;
    return decimal(millionths(datum) - millionths(before), DECIMALS);
  }),
}));

export const CASES_G: readonly LayoutCase[] = [
  {
    name: 'layout-g-traits',
    title: 'Layout G: a performance agreement that says direction and method',
    note: `Sums against the schedule's share of the annual target (12 documents: 1.8 by TW I), levels against the annual target. \`75-80\` is a range, \`WTP\` a word, \`BB (72,5)\` the
number 72.5. The two sums of people and documents fall from TW I to TW II, so the figures are the quarters' own.`,
    sheets: [agreement()],
    ...PLAIN,
  },
  {
    name: 'layout-g-merged',
    title: 'Layout G: office and objective merged over their indicators',
    note: 'The office stands once, merged over its rows; it is the office of each of them. A number row under the heading.',
    sheets: [agreement({ isMerged: true, hasNumberRow: true })],
    asOf,
    questions: 0,
    indicators: INDICATORS.map((indicator) => ({
      name: indicator.name,
      office: indicator.office,
      periods: truthOf(indicator, 3, asOf),
    })),
  },
  {
    name: 'layout-g-text-numbers',
    title: 'Layout G: figures typed as text, Roman quarters',
    note: 'Realisation as text with a decimal comma (`79,5`); headings `Triwulan I` to `Triwulan IV`.',
    sheets: [
      agreement({
        asText: true,
        quarterHeadings: ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'],
      }),
    ],
    ...PLAIN,
  },
  {
    name: 'layout-g-cumulative',
    title: 'Layout G: quarters headed as totals up to their end',
    note: 'Headings `s.d. TW I` to `s.d. TW IV`; sums stand as running totals, levels as levels. The whole year is due and filled in.',
    sheets: [
      agreement({
        quarters: 4,
        quarterHeadings: ['s.d. TW I', 's.d. TW II', 's.d. TW III', 's.d. TW IV'],
        figures: upToQuarters,
      }),
    ],
    asOf: '2026-12-31',
    questions: 0,
    indicators: truths(INDICATORS, 4, '2026-12-31'),
  },
  {
    name: 'layout-g-whole-year',
    title: 'Layout G: all four quarters',
    note: 'The whole year is due and filled in. The word and the grade have no figure in TW IV: incomplete there.',
    sheets: [agreement({ quarters: 4, quarterHeadings: ['TW-I', 'TW-II', 'TW-III', 'TW-IV'] })],
    asOf: '2026-12-31',
    questions: 0,
    indicators: truths(INDICATORS, 4, '2026-12-31'),
  },
  {
    name: 'layout-g-undecidable',
    title: 'Layout G: sums that only rise',
    note: `70, 90, 150 people and 1, 2, 5 documents: own figures of the quarters or totals up to them? Nothing tells, so a question. TW I is the same under both readings and is judged;
the later periods wait.`,
    sheets: [agreement({ indicators: rising })],
    asOf,
    questions: 1,
    indicators: truths(rising).map((indicator) => ({
      ...indicator,
      periods: openTruth(indicator.periods, ['TW I']),
    })),
  },
  {
    name: 'layout-g-answered-own',
    title: 'Layout G: sums that only rise, answered as own figures',
    note: "The question of `layout-g-undecidable`, answered: the figures are the quarters' own.",
    sheets: [agreement({ indicators: rising })],
    asOf,
    questions: null,
    answers: { 'running:Perjanjian Kinerja': 'own' },
    indicators: truths(rising),
  },
  {
    name: 'layout-g-answered-total',
    title: 'Layout G: sums that only rise, answered as running totals',
    note: 'The question of `layout-g-undecidable`, answered: the figures are totals up to each quarter.',
    sheets: [agreement({ indicators: rising })],
    asOf,
    questions: null,
    answers: { 'running:Perjanjian Kinerja': 'running' },
    indicators: truths(asTotals),
  },
  {
    name: 'layout-g-printed',
    title: 'Layout G: direction and method told by the printed attainment',
    note: `No columns of direction and method. The sheet prints the attainment of the year so far against the annual target, rounded to two decimals; for each row exactly one reading of
direction and method gives it (rules, section 5): 410 of 400 people is the sum and higher is better, (2 × 5.25 − 5.2) / 5.25 = 100.95 is lower is better (5.25 / 5.2 would be
100.96).`,
    sheets: [agreement({ indicators: beyond, hasTraits: false, printed })],
    asOf,
    questions: 0,
    indicators: truths(beyond),
  },
  {
    name: 'layout-g-no-traits',
    title: 'Layout G: direction and method stand nowhere',
    note: 'No columns of direction and method and no printed attainment. A blank direction outside rupiah is a question (rules, section 5), so nothing that is due is judged.',
    sheets: [agreement({ indicators: numbers, hasTraits: false })],
    asOf,
    questions: null,
    indicators: truths(numbers).map((indicator) => ({
      ...indicator,
      periods: openTruth(indicator.periods),
    })),
  },
];
