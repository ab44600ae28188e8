// An indicator while it is being put together: everything of the input type, still open to questions and answers.
import { lastDayOfMonth, type IsoDate } from '../../domain/calendar';
import type {
  Direction,
  FourQuarters,
  Hold,
  Measuring,
  Method,
  MonthDatum,
  TargetPlan,
} from '../../domain/indicator';
import { PERIOD_FACTS, PERIODS, spanOf, type Basis, type Period } from '../../domain/period';
import type { Amount } from '../../domain/amount';
import type { YearShape } from './realisation/assembleMonths';
import type { Findings } from './findings';
import type { FoundTable } from './headers/foundTable';
import type { SourceRow } from './rows/sourceRows';
import type { Factor } from './cells/unit';

/** The year, dates and rules that decide which rows and months count. */
export interface RunFrame {
  readonly year: number;
  readonly asOf: IsoDate;
  readonly basis: Basis;
  /** Nothing but the day of the evaluation tells the year. */
  readonly isYearAssumed?: boolean;
}

export interface IndicatorDraft {
  readonly row: SourceRow;
  /** The realisation rows that were matched to it. */
  readonly realisations: readonly SourceRow[];
  /** The table of the first of them: rows matched by key lie all over the memory, so that looking there is slow. */
  readonly realisedIn: FoundTable | null;
  readonly opd: string;
  readonly isRupiah: boolean;
  readonly unit: string;
  /** Rupiah that one unit of its own `Satuan` stands for; null when that says nothing. */
  readonly unitFactor: Factor | null;
  method: Method;
  direction: Direction;
  measuring: Measuring;
  weight: Amount | null;
  plan: TargetPlan;
  months: readonly MonthDatum[];
  /** What the months were put together from. */
  shape: YearShape;
  running: boolean;
  readonly holds: Hold[];
  /** Cumulative shares that were given to this row by hand. */
  schedule: FourQuarters<Amount> | null;
}

/**
 * Holds a draft for an open question, in the named periods, and counts it as that question's effect; `about` says
 * whether the question is what the target is.
 */
export function holdDraft(
  draft: IndicatorDraft,
  code: string,
  questionId: string,
  log: Findings,
  periods: Hold['periods'] = 'all',
  about: 'target' | 'other' = 'other',
): void {
  const known = draft.holds.findIndex((hold) => hold.questionId === questionId);
  if (known < 0) {
    // A target that waits for its answer must not pass for a row without a target, whatever else is open.
    if (about === 'target') draft.holds.unshift({ code, questionId, periods, touchesTarget: true });
    else draft.holds.push({ code, questionId, periods });
    log.touch(questionId);
    return;
  }
  const earlier = draft.holds[known];
  if (earlier === undefined || earlier.periods === 'all') return;
  const both = periods;
  const merged =
    both === 'all'
      ? both
      : PERIODS.filter((period) => both.includes(period) || earlier.periods.includes(period));
  draft.holds[known] = { ...earlier, periods: merged };
}

/** The periods whose realisation a month (0 is January) can change. */
export function periodsOfMonth(month: number, method: Method, basis: Basis): readonly Period[] {
  return PERIODS.filter((period) => {
    const span = spanOf(period, method === 'Posisi Akhir' ? 'Per Periode' : basis);
    const first = method === 'Posisi Akhir' ? span.last - 2 : span.first;
    return month + 1 >= first && month + 1 <= span.last;
  });
}

/** The periods whose realisation the total up to a month (1 to 12) decides. */
export function periodsOfTotal(month: number, basis: Basis): readonly Period[] {
  return PERIODS.filter((period) => {
    const { first, last } = spanOf(period, basis);
    return last === month || first === month + 1;
  });
}

/** The periods whose target a stage (0 is TW I) can change. */
export function periodsOfStage(stage: number, basis: Basis): readonly Period[] {
  return PERIODS.filter((period) => {
    const { quarter } = PERIOD_FACTS[period];
    return quarter === stage || (basis === 'Per Periode' && quarter === stage + 1);
  });
}

/** Whether a month, 0 being January, is over on the day of the evaluation. */
export const hasEnded = (month: number, frame: RunFrame): boolean =>
  lastDayOfMonth(frame.year, month + 1) <= frame.asOf;

/** The annual figure that magnitudes are compared with: the latest budget, else the last stage. */
export function annualAmount(plan: TargetPlan): Amount | null {
  const whole = plan.revised ?? plan.original ?? plan.cumulativeStages?.[3] ?? null;
  if (whole?.kind === 'amount') return whole.amount;
  if (plan.ownStages === null) return null;
  let sum = 0n;
  for (const stage of plan.ownStages) {
    if (stage?.kind !== 'amount') return null;
    sum += stage.amount;
  }
  return sum;
}
