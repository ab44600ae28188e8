// The golden cases of layout J and what is true in each.
import { CITY } from './facts';
import { accountsTruth, type LayoutCase } from './layoutCase';
import { stagesBy } from './layoutE';
import { layoutJ, type LayoutJOptions } from './layoutJ';

const asOf = '2026-09-30';
const STAGES = stagesBy(20n, 45n, 70n, 100n);
const lines = (options: Partial<LayoutJOptions> & Pick<LayoutJOptions, 'grain' | 'names'>) =>
  layoutJ({ accounts: CITY, stages: STAGES, filled: 9, ...options });
const TRUTH = {
  asOf,
  questions: 0,
  indicators: accountsTruth(CITY, { asOf, missing: [10, 11, 12], stages: STAGES }),
} as const;

export const CASES_J: readonly LayoutCase[] = [
  {
    name: 'layout-j-months',
    title: 'Layout J: targets and realisation below each other, months across',
    note: 'A row `Target` and a row `Realisasi` an account, the name merged over both. The targets of the months add up to the stages; `Setahun` is the annual target, and in the row below what has come in.',
    sheets: [lines({ grain: 'months', names: 'merged' })],
    ...TRUTH,
  },
  {
    name: 'layout-j-quarters',
    title: 'Layout J: with percentages, quarters across',
    note: 'Three rows an account, the name in the first alone, and a block `JUMLAH` below. The percentages are of the quarters by themselves and are no verdict.',
    sheets: [
      lines({
        grain: 'quarters',
        names: 'first',
        words: ['Target', 'Realisasi', '%'],
        annualHeading: 'Jumlah',
        hasTotal: true,
      }),
    ],
    ...TRUTH,
    indicators: accountsTruth(CITY, { asOf, known: [3, 6, 9], stages: STAGES }),
  },
  {
    name: 'layout-j-names-above',
    title: 'Layout J: the words stand below the name in its own column',
    note: 'A row with the name and no figure, below it `- Anggaran (Rp)` and `- Realisasi (Rp)` in the column of the names.',
    sheets: [lines({ grain: 'months', names: 'above', words: ['- Anggaran (Rp)', '- Realisasi (Rp)'] })],
    ...TRUTH,
  },
  {
    name: 'layout-j-repeated-text',
    title: 'Layout J: the name in every row, amounts as text',
    note: 'The name stands beside both words; amounts are text as an export writes them, `-` for zero.',
    sheets: [lines({ grain: 'months', names: 'repeated', style: 'text' })],
    ...TRUTH,
  },
];
