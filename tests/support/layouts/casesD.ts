// The golden cases of layout D and what is true in each.
import { CITY, DISTRICT, MONTHS, type Account } from './facts';
import { dateCell } from './sheetDraft';
import { layoutD, type LayoutDOptions } from './layoutD';
import { accountsTruth, type LayoutCase } from './layoutCase';

const asOf = '2026-09-30';
const LAST_QUARTER = [10, 11, 12];
const matrix = (options: Partial<LayoutDOptions> = {}) =>
  layoutD({ accounts: CITY, empty: LAST_QUARTER, ...options });
const NINE_MONTHS = {
  asOf,
  questions: 0,
  indicators: accountsTruth(CITY, { asOf, missing: LAST_QUARTER }),
} as const;

/** Five levels hold no deeper code: the fifth is the leaf. */
const fiveLevels: readonly Account[] = DISTRICT.map((account) => ({
  ...account,
  code: account.code.slice(0, 12),
}));

export const CASES_D: readonly LayoutCase[] = [
  {
    name: 'layout-d-plain',
    title: 'Layout D: the monthly matrix',
    note: 'Twelve own months, October to December empty.',
    sheets: [matrix()],
    ...NINE_MONTHS,
  },
  {
    name: 'layout-d-two-empty',
    title: 'Layout D: two months are empty',
    note: 'August and September are not filled in yet although they are past: TW III is incomplete, never red.',
    sheets: [matrix({ empty: [8, 9, ...LAST_QUARTER] })],
    asOf,
    questions: 0,
    indicators: accountsTruth(CITY, { asOf, missing: [8, 9, ...LAST_QUARTER] }),
  },
  {
    name: 'layout-d-gap',
    title: 'Layout D: a month in the middle is empty',
    note: 'May is empty: TW I is judged, everything after is incomplete because each month of the span must hold data.',
    sheets: [matrix({ empty: [5, ...LAST_QUARTER] })],
    asOf,
    questions: 0,
    indicators: accountsTruth(CITY, { asOf, missing: [5, ...LAST_QUARTER] }),
  },
  {
    name: 'layout-d-english',
    title: 'Layout D: English names of months',
    note: 'January to December, as an English Excel writes them; no row of numbers.',
    sheets: [
      matrix({
        hasNumbers: false,
        months: [
          'January',
          'February',
          'March',
          'April',
          'May',
          'June',
          'July',
          'August',
          'September',
          'October',
          'November',
          'December',
        ],
      }),
    ],
    ...NINE_MONTHS,
  },
  {
    name: 'layout-d-short-names',
    title: 'Layout D: short names of months',
    note: 'Jan Peb Mar Apr Mei Jun Jul Agt Sep Okt Nop Des.',
    sheets: [
      matrix({
        months: ['Jan', 'Peb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nop', 'Des'],
      }),
    ],
    ...NINE_MONTHS,
  },
  {
    name: 'layout-d-roman',
    title: 'Layout D: Roman months',
    note: 'I to XII above, 1 to 12 below.',
    sheets: [matrix({ months: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] })],
    ...NINE_MONTHS,
  },
  {
    name: 'layout-d-thousands',
    title: 'Layout D: in thousands of rupiah',
    note: 'A line above the table says `(dalam ribuan rupiah)`; the figures are thousands with sen behind.',
    sheets: [matrix({ style: 'thousands', unitLine: '(dalam ribuan rupiah)' })],
    ...NINE_MONTHS,
  },
  {
    name: 'layout-d-parents-differ',
    title: 'Layout D: parents that differ from the sum of their children',
    note: 'Each parent states Rp 5,000,000 more than its children, in the target and in each month. They are parents all the same: their place is the outer column of the name.',
    sheets: [matrix({ parentError: 500_000_000n })],
    ...NINE_MONTHS,
  },
  {
    name: 'layout-d-dash-confirmed',
    title: 'Layout D: typed dashes that the totals confirm',
    note: `The dividend has come in once, in June; its other months are the text \`-\`. The parents' figures equal the sums of their children with zero for the dash, so it is
zero (rules, section 1.4).`,
    sheets: [layoutD({ accounts: fiveLevels, empty: LAST_QUARTER, style: 'dash' })],
    asOf,
    questions: 0,
    indicators: accountsTruth(DISTRICT, { asOf, missing: LAST_QUARTER }),
  },
  {
    name: 'layout-d-real-zero',
    title: 'Layout D: zeros shown as dashes by the format',
    note: 'The same months of the dividend are real zeros in accounting format: data, the value 0.',
    sheets: [layoutD({ accounts: fiveLevels, empty: LAST_QUARTER, style: 'accounting' })],
    asOf,
    questions: 0,
    indicators: accountsTruth(DISTRICT, { asOf, missing: LAST_QUARTER }),
  },
  {
    name: 'layout-d-whole-year',
    title: 'Layout D: the whole year',
    note: 'Amounts as real numbers, all twelve months there, evaluated at the end of the year: every period has a verdict.',
    sheets: [layoutD({ accounts: CITY, style: 'number', targetHeading: 'TARGET APBD 2026' })],
    asOf: '2026-12-31',
    questions: 0,
    indicators: accountsTruth(CITY, { asOf: '2026-12-31' }),
  },
  {
    name: 'layout-d-formulas',
    title: 'Layout D: parents that add their leaves by formula',
    note: 'Each parent is a formula over its leaves, in the target and in each month; no cell of a leaf is one.',
    sheets: [matrix({ hasFormulas: true, style: 'number' })],
    ...NINE_MONTHS,
  },
  {
    name: 'layout-d-date-headings',
    title: 'Layout D: months as dates',
    note: 'The headings are real dates, shown as `Jan-26` by their format.',
    sheets: [
      matrix({
        hasNumbers: false,
        months: MONTHS.map((_, index) => dateCell(`2026-${String(index + 1).padStart(2, '0')}-01`, 'mmm-yy')),
      }),
    ],
    ...NINE_MONTHS,
  },
  {
    name: 'layout-d-three-header-rows',
    title: 'Layout D: three header rows',
    note: '`REALISASI BULAN` over the twelve months, their names below, 1 to 12 under them.',
    sheets: [matrix({ caption: 'REALISASI BULAN' })],
    ...NINE_MONTHS,
  },
  {
    name: 'layout-d-footer',
    title: 'Layout D: notes under the table',
    note: 'Source, a footnote with a percentage, and when it was printed: none of it is a row of the table.',
    sheets: [
      matrix({
        footer: [
          'Sumber : Badan Pendapatan Daerah Kota Sekar Arum',
          '*) angka September masih sementara, sekitar 98% dari rekening koran',
          'Dicetak pada 05/10/2026 08:15:22',
        ],
      }),
    ],
    ...NINE_MONTHS,
  },
  {
    name: 'layout-d-negative-text',
    title: 'Layout D: negative amounts as text behind `Rp`',
    note: 'Amounts as `Rp 1.234,00`, corrections as `Rp (1.234,00)`, which is negative (rules, section 1.3) and no grade with a number in brackets.',
    sheets: [matrix({ style: 'rupiahText' })],
    ...NINE_MONTHS,
  },
];
