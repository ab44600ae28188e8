// The pane's use cases over a workbook: calls the application's and puts what they return into words.
// Decides nothing; the run that was previewed is the run that is written.
import { applyRun, type ApplyFailure } from '../application/applyRun';
import type { PortFailure, WorkbookPort } from '../application/port';
import { prepareRun, type PreparedRun } from '../application/prepareRun';
import { undoRun, type UndoFailure } from '../application/undoRun';
import type { Evaluation } from '../domain/evaluation';
import { latestDuePeriod } from '../domain/latestDuePeriod';
import { failure, success, type Result } from '../domain/result';
import {
  applyFailureSentence,
  inspectionFailureSentence,
  previewSentence,
  undoFailureSentence,
} from '../messages/commandSentences';
import { formatDate } from '../messages/formatting';
import type { Language } from '../messages/language';
import { portFailureSentence } from '../messages/portFailureSentence';
import { questionSentence } from '../messages/questionSentences';
import { sheetWording } from '../messages/sheetWording';
import { markOf, statusRules } from '../sheets/writing/statusStyles';
import type { PaneFailure, PanePreview, PaneUseCases, StatusCount } from './paneUseCases';
import { localDate, localTime } from './localClock';

const unchanged = (sentence: string): PaneFailure => ({ sentence, isUnchanged: true });

const ofPort = (reason: PortFailure, language: Language): PaneFailure =>
  unchanged(portFailureSentence(reason, language));

/** What was taken back in time left nothing behind; other failures of a run come before anything is written. */
const ofRun = (reason: ApplyFailure | UndoFailure, sentence: string): PaneFailure => ({
  sentence,
  isUnchanged: 'isRestored' in reason ? reason.isRestored : true,
});

/** Counts at the latest due period, in the order of the scale. */
function statusCounts({ settings, counts }: Evaluation): readonly StatusCount[] {
  const period = latestDuePeriod(settings);
  if (period === null) return [];
  return statusRules(settings.scale).flatMap(({ value }) => {
    const count = counts[period][value];
    return count === undefined ? [] : [{ status: value, mark: markOf(value, settings.scale), count }];
  });
}

function panePreview(prepared: PreparedRun, evaluation: Evaluation, language: Language): PanePreview {
  const { settings, indicators, counts } = evaluation;
  const period = latestDuePeriod(settings);
  const status = settings.scale?.[0]?.status;
  return {
    asOf: formatDate(settings.asOf, language),
    period,
    best: period === null || status === undefined ? null : { status, count: counts[period][status] ?? 0 },
    total: indicators.length,
    counts: statusCounts(evaluation),
    writes:
      prepared.plan.operations.length === 0
        ? []
        : prepared.plan.preview.map((line) => previewSentence(line, language)),
    questions: prepared.inspection.questions
      .filter(({ answer }) => answer === null)
      .map((question) => questionSentence(question, language)),
  };
}

/** What was prepared as the pane shows it, or why it cannot be shown or written. */
function outcomeOf(prepared: PreparedRun, language: Language): Result<PanePreview, PaneFailure> {
  const { inspection, evaluation, plan } = prepared;
  if (inspection.failure !== null) {
    return failure(unchanged(inspectionFailureSentence(inspection.failure, language)));
  }
  if (evaluation === null) throw new Error('An inspection without failure was not evaluated');
  if (plan.refusal !== null) {
    return failure(unchanged(applyFailureSentence({ code: 'REFUSED', refusal: plan.refusal }, language)));
  }
  return success(panePreview(prepared, evaluation, language));
}

export interface PaneSurroundings {
  readonly port: WorkbookPort;
  /** The clock of the person's own machine. */
  readonly now: () => Date;
  readonly toolVersion: string;
}

/** The use cases over one workbook. */
export function createPaneUseCases({ port, now, toolVersion }: PaneSurroundings): PaneUseCases {
  let shown: PreparedRun | null = null;
  return {
    async preview(language) {
      shown = null;
      const time = now();
      const prepared = await prepareRun(port, {
        year: null,
        asOf: null,
        runDate: localDate(time),
        answers: {},
        run: { time: localTime(time), person: null, toolVersion },
        wording: sheetWording,
        prefersSheet: false,
      });
      if (!prepared.ok) return failure(ofPort(prepared.failure, language));
      const outcome = outcomeOf(prepared.value, language);
      if (outcome.ok) shown = prepared.value;
      return outcome;
    },
    async apply(language) {
      if (shown === null) throw new Error('Nothing was previewed');
      const applied = await applyRun(port, shown);
      shown = null;
      return applied.ok
        ? success({ checkedCells: applied.value.checkedCells })
        : failure(ofRun(applied.failure, applyFailureSentence(applied.failure, language)));
    },
    async undo(language) {
      shown = null;
      const undone = await undoRun(port);
      return undone.ok
        ? success({ keptRows: undone.value.keptRows })
        : failure(ofRun(undone.failure, undoFailureSentence(undone.failure, language)));
    },
  };
}
