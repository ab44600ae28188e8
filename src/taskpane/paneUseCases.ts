// What the pane asks of the rest, in the pane's own terms: texts and counts ready to be shown.
// The pane holds no rules; workbookUseCases.ts makes these from the use cases and a port.
import type { Result } from '../domain/result';
import type { Language } from '../messages/language';

export interface StatusCount {
  readonly status: string;
  readonly mark: string;
  readonly count: number;
}

export interface PanePreview {
  /** The evaluation date as it is read, such as '30 September 2026'. */
  readonly asOf: string;
  /** The latest due period, null when none is due. */
  readonly period: string | null;
  /** How many of all indicators have the best status of the scale in that period; null without period or scale. */
  readonly best: { readonly status: string; readonly count: number } | null;
  readonly total: number;
  readonly counts: readonly StatusCount[];
  /** What would be written, a line each; empty when the workbook is up to date. */
  readonly writes: readonly string[];
  readonly questions: readonly string[];
}

/** What was checked after writing. */
export interface PaneRun {
  readonly checkedCells: number;
}

export interface PaneUndo {
  /** Register rows that stay because people wrote in them. */
  readonly keptRows: number;
}

/** A failure as a sentence that says what the user can do. */
export interface PaneFailure {
  readonly sentence: string;
  /** Nothing in the workbook is other than before. */
  readonly isUnchanged: boolean;
}

export interface PaneUseCases {
  /** Reads and evaluates; writes nothing. */
  preview(language: Language): Promise<Result<PanePreview, PaneFailure>>;
  /** Writes what the last preview showed, unless figures changed since. */
  apply(language: Language): Promise<Result<PaneRun, PaneFailure>>;
  /** Takes the last run back. */
  undo(language: Language): Promise<Result<PaneUndo, PaneFailure>>;
}
