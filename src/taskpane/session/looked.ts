// What one look brought: everything that the views are made of. Data only.
import type { ExplainedQuestions } from '../../application/explainQuestions';
import type { PreparedRun } from '../../application/prepareRun';
import type { Evaluation, EvaluationInput } from '../../domain/evaluation';
import { latestDuePeriod } from '../../domain/latestDuePeriod';
import type { Period } from '../../domain/period';
import type { Choices } from '../paneContract';
import type { Baseline } from './changeCauses';

/** A look that could be evaluated. */
export interface Looked {
  readonly prepared: PreparedRun;
  readonly evaluation: Evaluation;
  readonly input: EvaluationInput;
  readonly explained: ExplainedQuestions;
  readonly choices: Choices;
  /** Null while none is due. */
  readonly latest: Period | null;
  /** The figures on which the standing results rest, as far as this sitting has seen them. */
  readonly baseline: Baseline | null;
}

/** Null where nothing could be evaluated. */
export function lookedAt(
  prepared: PreparedRun,
  explained: ExplainedQuestions,
  choices: Choices,
  baseline: Baseline | null,
): Looked | null {
  const { evaluation, inspection } = prepared;
  if (evaluation === null || inspection.input === null) return null;
  return {
    prepared,
    evaluation,
    input: inspection.input,
    explained,
    choices,
    latest: latestDuePeriod(evaluation.settings),
    baseline,
  };
}
