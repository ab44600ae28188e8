// A part of a run's plan with its lines of the preview, and the facts that every part is planned from.
import type { Evaluation, EvaluationInput, Total } from '../../domain/evaluation';
import type { WorkbookReading } from '../grid';
import type { Inspection } from '../inspection';
import type { RuleEdits } from '../rules/ruleEdits';
import type { RunFacts } from './historySheet';
import type { ExtraSheet } from './ownSheets';
import type { AreaFacts } from './placement';
import type { PreviewLine } from './planPreview';
import { NO_STEPS, type Steps } from './steps';
import type { Wording } from './wording';

export interface RunPlanFacts {
  readonly reading: WorkbookReading;
  readonly inspection: Inspection;
  readonly evaluation: Evaluation;
  readonly areas: ReadonlyMap<string, AreaFacts>;
  readonly wording: Wording;
  readonly run: RunFacts;
  readonly prefersSheet: boolean;
  /** Edits of the sheets of rules, which `reading` holds already. */
  readonly rules?: RuleEdits;
  /** Sheets that are asked for; once one stands it is kept up to date unasked. */
  readonly wants?: readonly ExtraSheet[];
  /** The workbook read for another year, for pages that look back; null where it cannot be. */
  readonly inputOf?: (year: number) => EvaluationInput | null;
  /** Ids of remembered answers that no longer hold. */
  readonly takenBack?: readonly string[];
}

/** A year's whole: its target, what was realised of it, and the one against the other. */
export interface YearSums {
  readonly year: number;
  readonly sums: Total['periods']['Tahun'];
}

export interface Section {
  readonly steps: Steps;
  readonly preview: readonly PreviewLine[];
}

export const NO_SECTION: Section = { steps: NO_STEPS, preview: [] };

/** Number of cells that the steps write. */
export const cellCount = (steps: Steps): number =>
  steps.operations.reduce(
    (sum, operation) =>
      operation.kind === 'writeCells'
        ? sum + operation.cells.reduce((cells, row) => cells + row.filter((cell) => cell !== null).length, 0)
        : sum,
    0,
  );

/** Stores a text under a key unless it is there already. */
export function planPart(reading: WorkbookReading, key: string, content: string): Steps {
  const before = reading.parts[key];
  if (before === content) return NO_STEPS;
  return {
    operations: [{ kind: 'storePart', key, content }],
    inverse: [
      before === undefined ? { kind: 'removePart', key } : { kind: 'storePart', key, content: before },
    ],
  };
}
