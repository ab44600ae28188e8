// The golden cases of layout E and what is true in each.
import { CITY, type Account } from './facts';
import { layoutE, stagesBy, type LayoutEOptions } from './layoutE';
import { accountsTruth, openTruth, placedIn, type LayoutCase } from './layoutCase';
import { shiftedSheet, shiftedTruth } from './shiftedSheet';

const asOf = '2026-09-30';
const STAGES = stagesBy(20n, 45n, 70n, 100n);
const quarterly = (options: Partial<LayoutEOptions> = {}) =>
  layoutE({ accounts: CITY, stages: STAGES, quarters: 3, ...options });

function caseOf(
  name: string,
  title: string,
  note: string,
  options: Partial<LayoutEOptions>,
  extra: Partial<LayoutCase> = {},
): LayoutCase {
  const sheet = quarterly(options);
  const until = extra.asOf ?? asOf;
  const known = [3, 6, 9, 12].slice(0, options.quarters ?? 3);
  const stages = options.stages ?? STAGES;
  return {
    name,
    title,
    note,
    sheets: [sheet],
    asOf: until,
    questions: 0,
    indicators: placedIn(sheet, accountsTruth(options.accounts ?? CITY, { asOf: until, known, stages })),
    ...extra,
  };
}

const shifted = (layout: LayoutCase, rows: number, columns: number): LayoutCase => ({
  ...layout,
  sheets: layout.sheets.map((sheet) => shiftedSheet(sheet, rows, columns)),
  indicators: shiftedTruth(layout.indicators, rows),
});

/** The columns of percentages and of the difference are left blank. */
const withoutPrinted = (layout: LayoutCase): LayoutCase => ({
  ...layout,
  sheets: layout.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      row < 6
        ? cells
        : cells.map((cell, column) => (column > 2 && (column % 2 === 1 || column === 18) ? null : cell)),
    ),
  })),
});

/** Stages cut from shares that are no whole percent. */
const ODD_STAGES = ({ annual }: Account): readonly bigint[] =>
  [1n, 3n, 5n, 7n].map((share) => (annual * share) / 7n);

const FEW = CITY.slice(0, 4);
const UNHEADED: Partial<LayoutEOptions> = { heading: (quarter) => `TRIWULAN ${quarter}`, accounts: FEW };

export const CASES_E: readonly LayoutCase[] = [
  caseOf(
    'layout-e-plain',
    'Layout E: cumulative by quarter',
    'The stages are 20, 45, 70 and 100 percent of the annual target and stand in the sheet; realisation up to TW III.',
    {},
  ),
  caseOf(
    'layout-e-titles-between',
    'Layout E: title rows between the groups, a number row',
    'Rows with a title only, and `1 2 3 … 19` under the heading, are no indicators.',
    { hasGroupTitles: true, hasNumberRow: true },
  ),
  caseOf(
    'layout-e-whole-year',
    'Layout E: the whole year, percentages as fractions',
    'All four quarters; percentages are fractions with a percent format; the stages are sevenths of the year, cut to the sen.',
    { quarters: 4, percent: 'fraction', stages: ODD_STAGES, heading: (quarter) => `s/d Triwulan ${quarter}` },
    { asOf: '2026-12-31' },
  ),
  caseOf(
    'layout-e-text-numbers',
    'Layout E: an export whose numbers are all text',
    'Numbers as `1.234.567,89`, shares as `15%`, attainment as `103,20%`, children with a long dash.',
    { style: 'text', percent: 'textComma', dash: '– ', heading: (quarter) => `SAMPAI DENGAN TW ${quarter}` },
  ),
  caseOf(
    'layout-e-thousands',
    'Layout E: in thousands of rupiah',
    'A line above the table says `(dalam ribuan rupiah)`.',
    { style: 'thousands', unitLine: '(dalam ribuan rupiah)', heading: (quarter) => `S.D. TW ${quarter}` },
  ),
  caseOf(
    'layout-e-unheaded',
    'Layout E: quarters that do not say whether they are cumulative, told by what is printed',
    `The headings say \`TRIWULAN I\` only. The targets are cumulative: the fourth equals the annual one. The printed percentages divide the figures under \`REALISASI\` by
those targets, and \`LEBIH/(KURANG)\` is the last figure less its target: both hold in every row only if the figures are totals up to each quarter.`,
    UNHEADED,
  ),
  withoutPrinted(
    caseOf(
      'layout-e-unprinted',
      'Layout E: quarters that do not say whether they are cumulative',
      `The headings say \`TRIWULAN I\` only and the columns of percentages and differences are blank. The targets are cumulative: the fourth equals the annual one. The
figures under \`REALISASI\` only rise, and nothing says of which span they are: a question. TW I is the same under both readings and is judged.`,
      UNHEADED,
      {
        questions: 1,
        indicators: placedIn(
          quarterly({ accounts: FEW }),
          accountsTruth(FEW, { asOf, known: [3, 6, 9], stages: STAGES }),
        ).map((indicator) => ({ ...indicator, periods: openTruth(indicator.periods, ['TW I']) })),
      },
    ),
  ),
  caseOf(
    'layout-e-late-quarter',
    'Layout E: a quarter that is due and not filled in',
    'Realisation up to TW II only; on 30 September TW III is incomplete, never red.',
    { quarters: 2 },
  ),
  withoutPrinted(
    caseOf(
      'layout-e-unheaded-answered',
      'Layout E: quarters that do not say it, answered as running totals',
      'The question of `layout-e-unprinted`, answered: the figures are totals up to each quarter.',
      UNHEADED,
      { questions: null, answers: { 'running:Realisasi Triwulan': 'running' } },
    ),
  ),
  shifted(
    caseOf(
      'layout-e-shifted',
      'Layout E: somewhere on the sheet',
      'The same table nineteen rows down and three columns to the right.',
      { hasNumberRow: true },
    ),
    19,
    3,
  ),
];
