// Use case: open questions made plain, with real rows under each answer and what each answer would change. Works in thought
// only; writes and remembers nothing.
import type { Evaluation } from '../domain/evaluation';
import type { Question } from '../sheets/finding';
import type { InspectionOptions } from '../sheets/inspection';
import { thoughtBasis, type Inspected, type ThoughtBasis } from './answersInThought';
import { effectsOf, type AnswerEffect } from './questionEffects';
import { withExamples } from './questionExamples';

export interface ExplainedQuestions {
  /** All questions of the inspection in their order, those that are open with examples. */
  readonly questions: readonly Question[];
  readonly effects: readonly AnswerEffect[];
}

/** Rows times answers; beyond them the last questions stay as they are, because explaining them would take seconds. */
const MOST_WORK = 30_000;

/**
 * Explains the open questions, those with most effect first, as far as that takes no more than about a second. `options` are
 * those of the inspection; `evaluation` is that of the inspection where there is one.
 */
export function explainQuestions(
  inspected: Inspected,
  options: InspectionOptions,
  evaluation: Evaluation | null = null,
): ExplainedQuestions {
  const { questions, input } = inspected.inspection;
  const rows = Math.max(input?.indicators.length ?? 0, 1);
  let work = 0;
  const open = questions.filter(({ answer, options: answers }) => {
    if (answer === null) work += answers.length * rows;
    return answer === null && work <= MOST_WORK;
  });
  const basis = open.length === 0 ? null : thoughtBasis(inspected, options, evaluation);
  if (basis === null) return { questions, effects: [] };
  const explained = new Map(open.map((question) => [question.id, inThought(basis, question)]));
  return {
    questions: questions.map((question) => explained.get(question.id)?.question ?? question),
    effects: [...explained.values()].flatMap(({ effects }) => effects),
  };
}

/** Explains one open question, whatever it takes: one inspection and evaluation for each of its answers. */
export function explainQuestion(
  inspected: Inspected,
  options: InspectionOptions,
  question: Question,
  evaluation: Evaluation | null = null,
): { readonly question: Question; readonly effects: readonly AnswerEffect[] } {
  const basis = thoughtBasis(inspected, options, evaluation);
  return basis === null ? { question, effects: [] } : inThought(basis, question);
}

function inThought(
  basis: ThoughtBasis,
  question: Question,
): { readonly question: Question; readonly effects: readonly AnswerEffect[] } {
  const thoughts = basis.answered(question);
  return {
    question: withExamples(basis, question, thoughts),
    effects: effectsOf(basis, question, thoughts),
  };
}
