// The order of questions: those first that hold most verdicts of the latest due period. Counts holds; changes none.
import type { EvaluationInput } from '../../domain/evaluation';
import { latestDuePeriod } from '../../domain/latestDuePeriod';
import type { Question } from '../finding';

/** The questions with the rows that each one holds, most rows first; those that hold equally many stay in their order. */
export function byVerdicts(
  questions: readonly Question[],
  { indicators, settings }: Pick<EvaluationInput, 'indicators' | 'settings'>,
): readonly Question[] {
  const period = latestDuePeriod(settings);
  if (period === null || questions.every(({ answer }) => answer !== null)) return questions;
  const rows = new Map<string, number>();
  for (const { holds } of indicators) {
    if (holds.length === 0) continue;
    const ids = holds.flatMap(({ questionId, periods }) =>
      periods === 'all' || periods.includes(period) ? [questionId] : [],
    );
    for (const id of new Set(ids)) rows.set(id, (rows.get(id) ?? 0) + 1);
  }
  return questions
    .map((question) => {
      const held = question.answer === null ? rows.get(question.id) : undefined;
      return held === undefined ? question : { ...question, rows: held };
    })
    .sort((a, b) => (b.rows ?? 0) - (a.rows ?? 0));
}
