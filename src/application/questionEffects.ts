// What each answer to an open question would change: the verdicts that its rows would have. Evaluates in thought only;
// writes and remembers nothing.
import { evaluate } from '../domain/evaluate';
import type { Evaluation, Status } from '../domain/evaluation';
import { latestDuePeriod } from '../domain/latestDuePeriod';
import type { Period } from '../domain/period';
import type { WorkbookReading } from '../sheets/grid';
import type { Inspection, InspectionOptions } from '../sheets/inspection';
import { inspect } from '../sheets/reading/inspect';
import { answersFrom } from '../sheets/rememberedAnswers';
import { withoutOwnCells } from '../sheets/writing/ownCells';

/** Of the rows whose status an answer changes, how many get which. */
export interface AnswerEffect {
  readonly questionId: string;
  readonly optionId: string;
  /** The latest due period, in which the statuses are counted. */
  readonly period: Period;
  readonly statuses: readonly { readonly status: Status; readonly rows: number }[];
}

/** Beyond so many rows times answers the effects are not worked out: they would take seconds. */
const MOST_WORK = 60_000;

/** The effects of every answer to every open question; none where no period is due or there is too much to work out. */
export function questionEffects(
  reading: WorkbookReading,
  options: InspectionOptions,
  inspection: Inspection,
  evaluation: Evaluation,
): readonly AnswerEffect[] {
  const period = latestDuePeriod(evaluation.settings);
  const open = inspection.questions.filter(({ answer }) => answer === null);
  const answers = open.reduce((sum, question) => sum + question.options.length, 0);
  if (period === null || answers * evaluation.indicators.length > MOST_WORK) return [];
  const source = withoutOwnCells(reading);
  const given = { ...answersFrom(reading), ...options.answers };
  const before = statusesIn(evaluation, period);
  return open.flatMap((question) =>
    question.options.map(({ id }) => {
      const answered = inspect(source, { ...options, answers: { ...given, [question.id]: id } });
      const after = answered.input === null ? before : statusesIn(evaluate(answered.input), period);
      return { questionId: question.id, optionId: id, period, statuses: changes(before, after) };
    }),
  );
}

const statusesIn = ({ indicators }: Evaluation, period: Period): ReadonlyMap<string, Status> =>
  new Map(indicators.map(({ indicator, periods }) => [indicator.id, periods[period].status]));

function changes(
  before: ReadonlyMap<string, Status>,
  after: ReadonlyMap<string, Status>,
): AnswerEffect['statuses'] {
  const counts = new Map<Status, number>();
  for (const [id, status] of after)
    if (before.get(id) !== status) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, rows]) => ({ status, rows })).sort((a, b) => b.rows - a.rows);
}
