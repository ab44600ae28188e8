// The golden cases of layout F and what is true in each.
import { DISTRICT } from './facts';
import { layoutF, type LayoutFOptions } from './layoutF';
import { accountsTruth, type LayoutCase } from './layoutCase';

const asOf = '2026-09-30';
const FIRST_NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const report = (month: number, options: Partial<LayoutFOptions> = {}) =>
  layoutF({ accounts: DISTRICT, month, ...options });

export const CASES_F: readonly LayoutCase[] = [
  {
    name: 'layout-f-september',
    title: 'Layout F: the treasurer in September',
    note: 'What counts is what was received (`Penerimaan`, `Terealisasi`), not what was paid in. Known are the ends of August and September.',
    sheets: [report(9)],
    asOf,
    questions: 0,
    indicators: accountsTruth(DISTRICT, { asOf, known: [8, 9] }),
  },
  {
    name: 'layout-f-nine-months',
    title: 'Layout F: nine months of the treasurer',
    note: "A sheet a month; every quarter's end is known.",
    sheets: FIRST_NINE.map((month) => report(month)),
    asOf,
    questions: 0,
    indicators: accountsTruth(DISTRICT, { asOf, known: FIRST_NINE }),
  },
  {
    name: 'layout-f-flat-text',
    title: 'Layout F: no parents, all text, `J U M L A H`',
    note: 'Leaves and the spread total only; numbers are text, codes `4.1.1.09.01.0001`; a number row with formulas such as `8 = 4 + 6`. The dashes of months without receipts are zero: the running columns confirm it.',
    sheets: [report(9, { isFlat: true, style: 'text', code: 'p13', percent: 'textComma' })],
    asOf,
    questions: 0,
    indicators: accountsTruth(DISTRICT, { asOf, known: [8, 9] }),
  },
  {
    name: 'layout-f-whole-year',
    title: 'Layout F: March, June, September and December',
    note: 'Four sheets with compact codes as `41109010001`; the year is due.',
    sheets: [3, 6, 9, 12].map((month) =>
      report(month, { code: 'compact', percent: 'fraction', style: 'accounting', hasNumberRow: false }),
    ),
    asOf: '2026-12-31',
    questions: 0,
    indicators: accountsTruth(DISTRICT, { asOf: '2026-12-31', known: [2, 3, 5, 6, 8, 9, 11, 12] }),
  },
];
