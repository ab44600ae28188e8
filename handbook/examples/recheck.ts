// One verdict of the sample, worked out by hand step by step with the cells it rests on, for the page of the inspectorate. The
// figures come from the sample and the domain; a test holds the cells to the sample workbook itself.
import { decimalText, HUNDRED_PERCENT, ONE, type Amount } from '../../src/domain/amount';
import type { PeriodResult } from '../../src/domain/evaluation';
import { MONTH_NAMES } from '../../src/sheets/monthNames';
import { PERDAGANGAN_HEAD } from '../../src/sheets/sample/sampleOffices';
import { sampleRealisation, sampleTargets } from '../../src/sheets/sample/sampleIndicators';
import { REALISATION_HEADINGS, TARGET_HEADINGS } from '../../src/sheets/templateSheets';
import {
  formatAmount,
  formatAttainment,
  formatMonth,
  formatPercent,
  formatRupiah,
} from '../../src/messages/formatting';
import type { Language } from '../../src/messages/language';
import { both } from '../both';
import { table } from '../markdownTable';
import { evaluated, holding, indicator, pact, rupiah, targets } from './exampleYear';

const YEAR = 2026;
const CODE = '4.1.02.01.05';
const MONTHS = 9;
/** The template's first row below its headings. */
const FIRST_ROW = 5;
/** `TW III` in the third row of `Ambang Triwulan`. */
const SHARE_CELL = 'Ambang Triwulan!B7';
const SHARE = rupiah(75);
const FRAGILE = rupiah(0.01);

const letter = (index: number): string => String.fromCharCode(65 + index);
const at = sampleTargets(YEAR).findIndex((row) => row['Kode Rekening'] === CODE);
const row = FIRST_ROW + at;

const amountIn = (cells: Readonly<Record<string, unknown>> | undefined, heading: string): Amount => {
  const value = cells?.[heading];
  if (typeof value !== 'number') throw new Error(`The sample has no figure under ${heading}`);
  return rupiah(value);
};

/** What the recheck rests on: the cells with their figures, and what the domain makes of them. */
export interface Recheck {
  readonly annual: { readonly cell: string; readonly amount: Amount };
  readonly months: readonly { readonly cell: string; readonly amount: Amount }[];
  readonly target: Amount;
  readonly realised: Amount;
  readonly result: PeriodResult;
}

export function recheck(): Recheck {
  const target = sampleTargets(YEAR)[at];
  const realisation = sampleRealisation(YEAR)[at];
  const annual = amountIn(target, 'Target Murni');
  const months = MONTH_NAMES.slice(0, MONTHS).map((month) => ({
    cell: `Realisasi!${letter(REALISATION_HEADINGS.indexOf(month as never))}${row}`,
    amount: amountIn(realisation, month),
  }));
  const evaluation = evaluated({
    settings: { asOf: '2026-09-30', runDate: '2026-09-30' },
    indicators: [
      indicator({
        targets: targets(Number(annual / ONE) / 1_000_000),
        months: MONTH_NAMES.map((_name, month) => {
          const amount = months[month]?.amount;
          return amount === undefined ? { kind: 'none' } : { kind: 'amount', amount };
        }),
      }),
    ],
    holdings: [
      holding({ name: PERDAGANGAN_HEAD.name, nip: PERDAGANGAN_HEAD.nip, from: PERDAGANGAN_HEAD.from }),
    ],
    pacts: [pact({ name: PERDAGANGAN_HEAD.name, nip: PERDAGANGAN_HEAD.nip, number: '800/13/2026' })],
  });
  const result = evaluation.indicators[0]?.periods['TW III'];
  if (result === undefined) throw new Error('The sample row was not evaluated');
  return {
    annual: { cell: `Target!${letter(TARGET_HEADINGS.indexOf('Target Murni'))}${row}`, amount: annual },
    months,
    target: (annual * SHARE) / HUNDRED_PERCENT,
    realised: months.reduce((sum, { amount }) => sum + amount, 0n),
    result,
  };
}

const WORDS = {
  step: both('Langkah', 'Step'),
  cell: both('Sel', 'Cell'),
  figure: both('Angka', 'Figure'),
  annual: both('Target setahun', 'Annual target'),
  share: both('Bagian sampai TW III', 'Share up to TW III'),
  target: both('Target s.d. TW III = bagian × target setahun', 'Target up to TW III = share × annual target'),
  sum: both('Jumlah Januari–September', 'Sum of January–September'),
  difference: both('Selisih = jumlah − target', 'Difference = sum − target'),
  attainment: both(
    'Capaian = jumlah × 100 / target, dipotong dua desimal',
    'Attainment = sum × 100 / target, cut to two decimals',
  ),
  least: both(
    'Batas bawah `Mendekati Target` = 90% × target',
    'Lower bound of `Mendekati Target` = 90% × target',
  ),
  status: both(
    'Status: jumlah di bawah target, tetapi tidak di bawah batas itu',
    'Status: the sum is below the target, but not below that bound',
  ),
  fragile: both('Batas rapuh = 0,01% × target', 'Fragile limit = 0.01% × target'),
  pact: both(
    'Status pakta: ambang 100% tidak terpenuhi, kekurangan di dalam batas rapuh',
    'Status of the pact: the threshold of 100% is not met, the shortfall is within the fragile limit',
  ),
};

export function recheckTable(language: Language): string {
  const { annual, months, target, realised, result } = recheck();
  const difference = realised - target;
  const sign = difference < 0n ? '−' : '';
  const size = difference < 0n ? -difference : difference;
  const steps: readonly (readonly [string, string, string])[] = [
    [WORDS.annual[language], annual.cell, formatRupiah(annual.amount, language)],
    [WORDS.share[language], SHARE_CELL, formatPercent(SHARE, language)],
    [WORDS.target[language], '', formatRupiah(target, language)],
    ...months.map(
      ({ cell, amount }, index) =>
        [formatMonth(index + 1, language), cell, formatRupiah(amount, language)] as const,
    ),
    [WORDS.sum[language], '', formatRupiah(realised, language)],
    [WORDS.difference[language], '', `${sign}${formatRupiah(size, language)}`],
    [
      WORDS.attainment[language],
      '',
      result.attainment === null ? '' : formatAttainment(result.attainment, language),
    ],
    [WORDS.least[language], '', formatRupiah((target * 90n) / 100n, language)],
    [WORDS.status[language], '', `\`${result.status}\``],
    [WORDS.fragile[language], '', formatRupiah((target * FRAGILE) / HUNDRED_PERCENT, language)],
    [WORDS.pact[language], '', `\`${result.pactStatus}\``],
  ];
  return table(
    ['No.', WORDS.step[language], WORDS.cell[language], WORDS.figure[language]],
    steps.map(([step, cell, figure], index) => [
      String(index + 1),
      step,
      cell === '' ? '' : `\`${cell}\``,
      figure,
    ]),
  );
}

/** The native formulas that repeat it in any empty cells. */
export function recheckFormulas(): string {
  const { annual, months } = recheck();
  const range = `${months[0]?.cell ?? ''}:${months.at(-1)?.cell.split('!')[1] ?? ''}`;
  const [sheet, place = ''] = SHARE_CELL.split('!');
  return [
    '```',
    `=${annual.cell}*'${sheet}'!${place}/100`,
    `=SUM(${range})`,
    `=SUM(${range})/(${annual.cell}*'${sheet}'!${place}/100)`,
    '```',
  ].join('\n');
}

/** Exact, for who divides by hand. */
export const exactAttainment = (language: Language): string => {
  const { realised, target } = recheck();
  const exact = formatAmount((realised * HUNDRED_PERCENT) / target, language);
  return `${exact === '' ? decimalText(0n) : exact}%`;
};
