// What is true of a performance indicator measured by quarter: BigInt arithmetic in millionths over the written rules.
// Never imports the tool.
import { YEAR } from './facts';
import type { DirectionWord } from './indicatorFacts';
import { decimal } from './money';
import { shown, statusOf, type PeriodTruth, type Truth } from './truth';

export type Datum = string | { readonly word: string } | null;
export type TargetFact =
  string | { readonly lower: string; readonly upper: string } | { readonly word: string };

export interface IndicatorFacts {
  readonly target: TargetFact;
  /** Cumulative stages (sums) or levels by quarter, null where not measured; the schedule or the annual one where absent. */
  readonly stages?: readonly (string | null)[];
  readonly direction: DirectionWord;
  readonly method: 'Akumulasi' | 'Posisi Akhir';
  readonly quarters: readonly Datum[];
  readonly asOf: string;
}

const PERIODS = [
  ['TW I', 0, '03-31'],
  ['TW II', 1, '06-30'],
  ['Semester I', 1, '06-30'],
  ['TW III', 2, '09-30'],
  ['TW IV', 3, '12-31'],
  ['Semester II', 3, '12-31'],
  ['Tahun', 3, '12-31'],
] as const;
const SCHEDULE = [15n, 40n, 75n, 100n];
const DECIMALS = 6;
const ONE = 1_000_000n;
const PER_TEN_THOUSAND = 10_000n;

/** Millionths of a decimal text. */
export function millionths(text: string): bigint {
  const [whole = '0', part = ''] = text.split('.');
  const amount = BigInt(whole.replace('-', '')) * ONE + BigInt(part.padEnd(DECIMALS, '0'));
  return whole.startsWith('-') ? -amount : amount;
}

const NOT_MEASURED: PeriodTruth = { target: null, attainment: null, status: 'Tidak Ada Target' };

export function indicatorTruth(facts: IndicatorFacts): Truth {
  return Object.fromEntries(
    PERIODS.map(([period, quarter, end]) => [
      period,
      periodTruth(facts, period, quarter, facts.asOf >= `${String(YEAR)}-${end}`),
    ]),
  );
}

function periodTruth(facts: IndicatorFacts, period: string, quarter: number, isDue: boolean): PeriodTruth {
  const target = targetIn(facts, period, quarter);
  if (!isDue) return { attainment: null, status: 'Belum Jatuh Tempo' };
  if (target === null) return NOT_MEASURED;
  const text = targetText(target);
  if (target === 0n && facts.direction.startsWith('Semakin tinggi'))
    return { attainment: null, status: 'Tidak Ada Target' };
  const realised = realisedIn(facts, quarter);
  if (realised === null)
    return { target: text, realisation: null, attainment: null, status: 'Data Belum Lengkap' };
  if (typeof realised === 'string') {
    const isEqual = typeof target === 'object' && 'word' in target && target.word === realised;
    return isEqual
      ? { target: text, attainment: '100.00', status: 'Tercapai' }
      : { target: text, attainment: null, status: 'Perlu Keputusan' };
  }
  if (typeof target === 'object' && 'word' in target)
    return { target: text, attainment: null, status: 'Perlu Keputusan' };
  const [part, whole] = attained(realised, target, facts.direction);
  return {
    target: text,
    realisation: decimal(realised, DECIMALS),
    attainment: shown(part * PER_TEN_THOUSAND, whole),
    status: statusOf(part * PER_TEN_THOUSAND, whole),
  };
}

type Target = bigint | { readonly lower: bigint; readonly upper: bigint } | { readonly word: string };

function targetIn(facts: IndicatorFacts, period: string, quarter: number): Target | null {
  const { target, stages } = facts;
  if (stages !== undefined && period !== 'Tahun') {
    const stage = stages[quarter] ?? null;
    return stage === null ? null : millionths(stage);
  }
  if (typeof target === 'object')
    return 'word' in target ? target : { lower: millionths(target.lower), upper: millionths(target.upper) };
  const annual = millionths(target);
  if (facts.method === 'Posisi Akhir' || period === 'Tahun') return annual;
  return (annual * (SCHEDULE[quarter] ?? 0n)) / 100n;
}

function targetText(target: Target): string {
  if (typeof target === 'bigint') return decimal(target, DECIMALS);
  return 'word' in target
    ? target.word
    : `${decimal(target.lower, DECIMALS)}-${decimal(target.upper, DECIMALS)}`;
}

/** The sum up to the quarter, or the quarter's own level; a word as it stands. */
function realisedIn(facts: IndicatorFacts, quarter: number): bigint | string | null {
  const span =
    facts.method === 'Akumulasi' ? facts.quarters.slice(0, quarter + 1) : [facts.quarters[quarter] ?? null];
  let sum = 0n;
  for (const datum of span) {
    if (datum === null) return null;
    if (typeof datum === 'object') return datum.word;
    sum += millionths(datum);
  }
  return sum;
}

type Quotient = readonly [part: bigint, whole: bigint];

function attained(
  realised: bigint,
  target: bigint | { readonly lower: bigint; readonly upper: bigint },
  direction: DirectionWord,
): Quotient {
  if (typeof target === 'bigint') {
    if (direction === 'Rentang') return attained(realised, { lower: target, upper: target }, direction);
    return against(realised, target, direction);
  }
  if (realised >= target.lower && realised <= target.upper) return [1n, 1n];
  const bound = realised < target.lower ? target.lower : target.upper;
  if (direction !== 'Rentang') return against(realised, bound, direction);
  const distance = realised < bound ? bound - realised : realised - bound;
  return bound === 0n ? [0n, 1n] : [bound - distance, bound];
}

function against(realised: bigint, target: bigint, direction: DirectionWord): Quotient {
  if (direction === 'Semakin tinggi semakin baik') return [realised, target];
  if (target === 0n) return realised === 0n ? [1n, 1n] : [0n, 1n];
  if (direction === 'Semakin rendah semakin baik') return [2n * target - realised, target];
  return realised === 0n ? [1n, 1n] : [target, realised];
}
