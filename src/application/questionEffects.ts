// What each answer to an open question would change: the verdicts that its rows would have, and the questions for which they
// would still wait. Compares evaluations made in thought; writes and remembers nothing.
import { evaluate } from '../domain/evaluate';
import type { IndicatorResult, PactStatus, Status } from '../domain/evaluation';
import { groupedBy } from '../domain/groupedBy';
import type { Period } from '../domain/period';
import type { Question } from '../sheets/finding';
import type { Thought, ThoughtBasis } from './answersInThought';

/** Of the rows whose status an answer changes, how many get which; and what the others go on waiting for. */
export interface AnswerEffect {
  readonly questionId: string;
  readonly optionId: string;
  /** The latest due period, in which the rows are counted. */
  readonly period: Period;
  readonly statuses: readonly { readonly status: Status; readonly rows: number }[];
  /** Rows that are no longer judged by themselves. */
  readonly leftOut: number;
  /** Rows whose pact status changes while their own status stays. */
  readonly pacts: readonly { readonly status: PactStatus; readonly rows: number }[];
  /**
   * Rows of this question that this answer alone does not settle, and the other questions for which they wait: open ones,
   * and such as only follow from the answer.
   */
  readonly waiting: { readonly rows: number; readonly questionIds: readonly string[] };
}

/** The effects of every answer to one open question; none where no period is due. */
export function effectsOf(
  { evaluation, period }: ThoughtBasis,
  question: Question,
  thoughts: readonly Thought[],
): readonly AnswerEffect[] {
  if (period === null) return [];
  const before = new Map(evaluation.indicators.map((result) => [result.indicator.id, result]));
  return thoughts.map(({ optionId, input }) => {
    const after = (input === null ? evaluation : evaluate(input)).indicators;
    const rows = after.map((result): Change => ({ result, known: before.get(result.indicator.id), period }));
    const others = rows.map((row) => waitsFor(row, question.id)).filter((ids) => ids.length > 0);
    return {
      questionId: question.id,
      optionId,
      period,
      statuses: countsOf(rows.flatMap((row) => newStatus(row) ?? [])),
      // Rows that come in elsewhere are the same rows at another place.
      leftOut: Math.max(before.size - after.length, 0),
      pacts: countsOf(rows.flatMap((row) => newPactStatus(row) ?? [])),
      waiting: { rows: others.length, questionIds: [...new Set(others.flat())] },
    };
  });
}

/** A row after an answer and before it; it may stand at another place only then. */
interface Change {
  readonly result: IndicatorResult;
  readonly known: IndicatorResult | undefined;
  readonly period: Period;
}

/** Each status with its rows, most rows first. */
function countsOf<T extends string>(
  statuses: readonly T[],
): readonly { readonly status: T; readonly rows: number }[] {
  return [...groupedBy(statuses, (status) => status)]
    .map(([status, own]) => ({ status, rows: own.length }))
    .sort((a, b) => b.rows - a.rows);
}

const questionsOf = ({ indicator }: IndicatorResult, period: Period): readonly string[] => [
  ...new Set(
    indicator.holds
      .filter(({ periods }) => periods === 'all' || periods.includes(period))
      .map(({ questionId }) => questionId),
  ),
];

const isWaiting = (result: IndicatorResult, period: Period): boolean =>
  result.periods[period].status === 'Perlu Keputusan' && questionsOf(result, period).length > 0;

function newStatus({ result, known, period }: Change): Status | null {
  const { status } = result.periods[period];
  return known?.periods[period].status === status || isWaiting(result, period) ? null : status;
}

function newPactStatus({ result, known, period }: Change): PactStatus | null {
  const now = result.periods[period];
  const then = known?.periods[period];
  return then?.status === now.status && then.pactStatus !== now.pactStatus ? now.pactStatus : null;
}

/** The questions for which a row of this question waits after the answer, also one that the answer makes wait. */
function waitsFor({ result, known, period }: Change, questionId: string): readonly string[] {
  if (!isWaiting(result, period)) return [];
  const isOwn =
    known === undefined || !isWaiting(known, period) || questionsOf(known, period).includes(questionId);
  return isOwn ? questionsOf(result, period).filter((id) => id !== questionId) : [];
}
