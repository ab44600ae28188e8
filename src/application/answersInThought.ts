// What a workbook would hold if one open question were answered: the same inspection with one answer more, and its
// evaluation. Remembers and writes nothing.
import { evaluate } from '../domain/evaluate';
import type { Evaluation, EvaluationInput } from '../domain/evaluation';
import { latestDuePeriod } from '../domain/latestDuePeriod';
import type { Period } from '../domain/period';
import type { WorkbookReading } from '../sheets/grid';
import type { Question } from '../sheets/finding';
import type { Inspection, InspectionOptions } from '../sheets/inspection';
import { inspect } from '../sheets/reading/inspect';
import { withRemembered } from '../sheets/rememberedAnswers';
import { withoutOwnCells } from '../sheets/writing/ownCells';

/** A workbook as it was read and inspected, with nothing answered in thought. */
export interface Inspected {
  readonly reading: WorkbookReading;
  readonly inspection: Inspection;
}

/** One answer to the question, and what the workbook would then be evaluated from; null where nothing could be. */
export interface Thought {
  readonly optionId: string;
  readonly input: EvaluationInput | null;
}

/** What all questions of one workbook are measured against. */
export interface ThoughtBasis {
  readonly inspection: Inspection;
  readonly input: EvaluationInput;
  readonly evaluation: Evaluation;
  /** The latest due period; null while none is due. */
  readonly period: Period | null;
  /** The workbook with each answer of a question in turn. */
  readonly answered: (question: Question) => readonly Thought[];
  /** The workbook's sheets without the tool's own cells. */
  readonly reading: WorkbookReading;
}

/** `options` are those that the inspection was made with; null where nothing could be evaluated. */
export function thoughtBasis(
  { reading, inspection }: Inspected,
  options: InspectionOptions,
  evaluation: Evaluation | null = null,
): ThoughtBasis | null {
  const { input } = inspection;
  if (input === null) return null;
  const source = withoutOwnCells(reading);
  return {
    inspection,
    input,
    evaluation: evaluation ?? evaluate(input),
    period: latestDuePeriod(input.settings),
    answered: (question) =>
      question.options.map(({ id }) => ({
        optionId: id,
        input: inspect(source, {
          ...options,
          ...withRemembered(reading, { ...options.answers, [question.id]: id }),
        }).input,
      })),
    reading: source,
  };
}
