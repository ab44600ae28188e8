// The code that makes open questions plain. It is sent for only where a workbook leaves one open.
import type { Evaluation } from '../domain/evaluation';
import type { InspectionOptions } from '../sheets/inspection';
import type { Inspected } from './answersInThought';
import type { ExplainedQuestions } from './explainQuestions';

/** The questions with what each open one would change. Rejects with the bundler's error where the file does not come. */
export async function explainedLate(
  inspected: Inspected,
  options: InspectionOptions,
  evaluation: Evaluation | null,
): Promise<ExplainedQuestions> {
  const { questions } = inspected.inspection;
  if (questions.every(({ answer }) => answer !== null)) return { questions, effects: [] };
  const { explainQuestions } = await import(/* webpackChunkName: "explaining" */ './explainQuestions');
  return explainQuestions(inspected, options, evaluation);
}
