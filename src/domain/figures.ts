// Target, realisation and attainment of one row for one question (which period, which budget version, from which
// month), and why there may be none. Status and verdict both begin here.
import { isEmptyTarget, isNegativeTarget, reachedOf } from './attainment';
import type { Measuring } from './indicator';
import type { StatusReason } from './reason';
import { isMeasured, spanOf, type Basis, type MonthSpan, type Period } from './period';
import type { Ratio } from './ratio';
import { realisationOf } from './realisation';
import { holdIn, type Row } from './row';
import {
  cumulativeTargetAt,
  minusEarlier,
  periodTarget,
  type PeriodTarget,
  type VersionRule,
} from './target';

export interface Ask {
  readonly period: Period;
  readonly basis: Basis;
  readonly year: number;
  readonly rule: VersionRule;
  /** First month of a newcomer who is judged since taking office, a later one than the span's; null: the whole span. */
  readonly since: number | null;
  /** The quarter stands for the cumulative stage at its end, as in catching up. */
  readonly isStage: boolean;
}

interface FoundFigures {
  readonly target: PeriodTarget;
  readonly realisation: Ratio | null;
  readonly span: MonthSpan;
  readonly basis: Basis;
}

export interface JudgedFigures extends FoundFigures {
  readonly state: 'judged';
  readonly attainment: Ratio;
  readonly reason: null;
}

export interface UnjudgedFigures extends FoundFigures {
  /** In the order of the status rules. */
  readonly state: 'noTarget' | 'undecided' | 'incomplete';
  readonly attainment: null;
  readonly reason: StatusReason;
}

export type Figures = JudgedFigures | UnjudgedFigures;

const NO_TARGET: PeriodTarget = { value: null, source: null, version: null, fault: null };
const BLANK_TARGET: StatusReason = { code: 'NO_TARGET' };
const ZERO_TARGET: StatusReason = { code: 'ZERO_TARGET' };
const STAGE_BLANK: StatusReason = { code: 'STAGE_BLANK' };
/** No period is finer than a month or a quarter. */
const NOT_MEASURED = {
  Semester: { code: 'NOT_MEASURED', measuring: 'Semester' },
  Tahun: { code: 'NOT_MEASURED', measuring: 'Tahun' },
} as const satisfies Partial<Record<Measuring, StatusReason>>;

/** The months that count for a row: a level has no newcomer's months. */
export function askedSpan(row: Row, ask: Ask): MonthSpan {
  const span = spanOf(ask.period, ask.basis);
  if (ask.since === null || row.method === 'Posisi Akhir') return span;
  return { first: ask.since, last: span.last };
}

/** The target that a question is about; `span`: `askedSpan` of it. */
export function askedTarget(row: Row, ask: Ask, span: MonthSpan): PeriodTarget {
  const { period, basis, year, rule } = ask;
  if (ask.since === null || row.method !== 'Akumulasi') return periodTarget(row, period, basis, year, rule);
  const target = periodTarget(row, period, 'Kumulatif', year, rule);
  return minusEarlier(target, cumulativeTargetAt(row, span.first - 1, year, rule));
}

/** Figures without an attainment; written out in one place so that all of them have one shape. */
const unjudged = (
  state: UnjudgedFigures['state'],
  reason: StatusReason,
  target: PeriodTarget,
  realisation: Ratio | null,
  span: MonthSpan,
  basis: Basis,
): UnjudgedFigures => ({ state, target, realisation, attainment: null, reason, span, basis });

export function figuresOf(row: Row, ask: Ask): Figures {
  const { indicator } = row;
  const { period, basis } = ask;
  const span = askedSpan(row, ask);
  const read = realisationOf(indicator, row.totals, span);
  const realised = read.kind === 'amount' ? read.value : null;
  if (!isMeasured(period, indicator.measuring)) {
    const known = hasData(row, span) ? realised : null;
    const reason = indicator.measuring === 'Tahun' ? NOT_MEASURED.Tahun : NOT_MEASURED.Semester;
    return unjudged('noTarget', reason, NO_TARGET, known, span, basis);
  }
  const target = askedTarget(row, ask, span);
  const { value } = target;
  const open = openReason(row, period, target);
  if (value === null) {
    const isWaiting = target.fault !== null || isTargetHeld(row, period);
    return open !== null && isWaiting
      ? unjudged('undecided', open, target, realised, span, basis)
      : unjudged('noTarget', blankReason(row, target), target, realised, span, basis);
  }
  if (isEmptyTarget(value, indicator.direction)) {
    return unjudged('noTarget', ZERO_TARGET, target, realised, span, basis);
  }
  if (open !== null) return unjudged('undecided', open, target, realised, span, basis);
  if (read.kind === 'incomplete') {
    const reason: StatusReason = { code: 'DATA_INCOMPLETE', months: read.missing };
    return unjudged('incomplete', reason, target, realised, span, basis);
  }
  const reached = reachedOf(value, read, indicator.direction);
  if (reached.kind === 'incomparable') {
    const reason: StatusReason = {
      code: 'WORD_NOT_COMPARABLE',
      target: reached.target,
      found: reached.found,
    };
    return unjudged('undecided', reason, target, realised, span, basis);
  }
  const { value: attainment } = reached;
  return { state: 'judged', target, realisation: realised, attainment, reason: null, span, basis };
}

/** Whether any month of the stretch holds a figure. */
export function hasData({ totals }: Row, { first, last }: MonthSpan): boolean {
  for (let month = first; month <= last; month += 1) {
    if ((totals.held & (1 << (month - 1))) !== 0) return true;
  }
  return false;
}

/** Not measured in the period, which is less than having no target: nothing of it counts in sums. */
export const isUnmeasured = ({ reason }: Figures): boolean =>
  reason?.code === 'NOT_MEASURED' || reason?.code === 'STAGE_BLANK';

const NEGATIVE_TARGET: StatusReason = { code: 'TARGET_UNSETTLED', point: 'NEGATIVE_TARGET' };

const isTargetHeld = (row: Row, period: Period): boolean =>
  holdIn(row.indicator, period)?.touchesTarget === true;

function openReason(row: Row, period: Period, target: PeriodTarget): StatusReason | null {
  const hold = holdIn(row.indicator, period);
  if (hold !== null) return { code: 'QUESTION_OPEN', question: hold.code, questionId: hold.questionId };
  if (target.fault !== null) return { code: 'TARGET_UNSETTLED', point: target.fault };
  return target.value !== null && isNegativeTarget(target.value) ? NEGATIVE_TARGET : null;
}

function blankReason(row: Row, target: PeriodTarget): StatusReason {
  if (target.version !== null) return STAGE_BLANK;
  const { revisedFrom } = row.ledger;
  return revisedFrom === null ? BLANK_TARGET : { code: 'TARGET_FROM_REVISION_ONLY', from: revisedFrom };
}
