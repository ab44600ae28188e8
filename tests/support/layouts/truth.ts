// What is true of an indicator in each period, from the facts alone: BigInt arithmetic over the written rules. Never
// imports the tool.
import { YEAR } from './facts';
import { decimal } from './money';

export interface PeriodTruth {
  readonly target?: string | null;
  readonly realisation?: string | null;
  readonly attainment: string | null;
  /** Absent where only this is true: no verdict of the scale may stand here. */
  readonly status?: string;
}
export type Truth = Readonly<Record<string, PeriodTruth>>;

const PERIOD_ENDS = [
  ['TW I', 3, '03-31'],
  ['TW II', 6, '06-30'],
  ['Semester I', 6, '06-30'],
  ['TW III', 9, '09-30'],
  ['TW IV', 12, '12-31'],
  ['Semester II', 12, '12-31'],
  ['Tahun', 12, '12-31'],
] as const;
export const ALL_PERIODS = PERIOD_ENDS.map(([period]) => period);

/** The preset schedule, in percent of the annual target, by quarter. */
const SCHEDULE = [15n, 40n, 75n, 100n];
const FULL = 10_000n;
const NEAR = 9_000n;

export interface RevenueFacts {
  readonly annual: bigint;
  /** The revised annual target and the day from which it holds. */
  readonly revised?: { readonly annual: bigint; readonly from: string };
  /** Cumulative stages of the four quarters; the schedule where absent. */
  readonly stages?: readonly bigint[];
  /** The total up to the end of each month, January first; null where the sheets do not say it. */
  readonly upTo: readonly (bigint | null)[];
  readonly asOf: string;
  /** Judged by the period's own months instead of from 1 January on. */
  readonly isPerPeriod?: boolean;
}

/** Months before the period's own. */
const MONTHS_BEFORE: Readonly<Record<string, number>> = {
  'TW II': 3,
  'TW III': 6,
  'TW IV': 9,
  'Semester II': 6,
};

/** A revenue account: sums, higher is better, from 1 January to the period's end unless per period. Amounts in sen. */
export function revenueTruth(facts: RevenueFacts): Truth {
  return Object.fromEntries(
    PERIOD_ENDS.map(([period, month, end]) => {
      const { revised } = facts;
      const annualAt = (day: string): bigint =>
        revised !== undefined && revised.from <= day ? revised.annual : facts.annual;
      const stage = (months: number): bigint => {
        if (months === 0) return 0n;
        const last = PERIOD_ENDS.find(([, other]) => other === months)?.[2] ?? '';
        const annual = annualAt(`${String(YEAR)}-${last}`);
        return facts.stages?.[months / 3 - 1] ?? (annual * (SCHEDULE[months / 3 - 1] ?? 0n)) / 100n;
      };
      const before = facts.isPerPeriod === true ? (MONTHS_BEFORE[period] ?? 0) : 0;
      const target = period === 'Tahun' ? annualAt(`${String(YEAR)}-12-31`) : stage(month) - stage(before);
      const isDue = facts.asOf >= `${String(YEAR)}-${end}`;
      const now = facts.upTo[month - 1] ?? null;
      const then = before === 0 ? 0n : (facts.upTo[before - 1] ?? null);
      return [period, outcome(target, now === null || then === null ? null : now - then, isDue)];
    }),
  );
}

function outcome(target: bigint, realisation: bigint | null, isDue: boolean): PeriodTruth {
  const notDue: PeriodTruth = { attainment: null, status: 'Belum Jatuh Tempo' };
  if (!isDue) return target === 0n ? notDue : { target: decimal(target), ...notDue };
  if (target === 0n) return { attainment: null, status: 'Tidak Ada Target' };
  const stated = { target: decimal(target) };
  if (realisation === null)
    return { ...stated, realisation: null, attainment: null, status: 'Data Belum Lengkap' };
  return {
    ...stated,
    realisation: decimal(realisation),
    attainment: shown(realisation * FULL, target),
    status: statusOf(realisation * FULL, target),
  };
}

/** Per ten thousand, cut to a percentage with two decimals; never below 0. */
export function shown(numerator: bigint, denominator: bigint): string {
  const cut = numerator / denominator;
  const digits = (cut < 0n ? 0n : cut).toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function statusOf(numerator: bigint, denominator: bigint): string {
  if (numerator >= denominator * FULL) return 'Tercapai';
  return numerator >= denominator * NEAR ? 'Mendekati Target' : 'Tidak Tercapai';
}

/** Totals up to each month where every month is known. */
export function runningOf(months: readonly (bigint | null)[]): readonly (bigint | null)[] {
  let sum: bigint | null = 0n;
  return months.map((own) => (sum = sum === null || own === null ? null : sum + own));
}

/** The same totals, known only at these months. */
export const knownAt = (
  running: readonly (bigint | null)[],
  months: readonly number[],
): readonly (bigint | null)[] => running.map((sum, index) => (months.includes(index + 1) ? sum : null));

const SEN = 100n;

/** The position at a month's end short of the year's target: share, rest, and what is needed in each month left. */
export function positionTruth(
  annual: bigint,
  realised: bigint,
  month: number,
): Readonly<Record<string, string>> {
  const rest = annual - realised;
  const left = BigInt(12 - month);
  const rupiah = (rest + left * SEN - 1n) / (left * SEN);
  return {
    month: `${String(YEAR)}-${String(month).padStart(2, '0')}`,
    realisation: decimal(realised),
    shareOfYear: shown(realised * FULL, annual),
    remainingToYear: decimal(rest),
    neededPerMonth: rupiah.toString(),
  };
}
