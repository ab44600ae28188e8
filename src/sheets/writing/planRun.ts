// The whole run as one plan: results, recap, register, history and the journal of its own undo, with its preview.
// Law: apply, plan again, and the plan is empty.
import type { Evaluation } from '../../domain/evaluation';
import { latestDuePeriod } from '../../domain/latestDuePeriod';
import type { RangeMark, WorkbookReading } from '../grid';
import type { PlanOperation } from '../plan';
import { answersFrom, answersText } from '../rememberedAnswers';
import { planHistory } from './historySection';
import { journalText } from './journal';
import { PARTS } from './ownSheets';
import type { PlanRefusal, PreviewLine } from './planPreview';
import { planRecap } from './recapSection';
import { planRegister } from './registerSection';
import type { ResultsContext } from './results';
import { planAllResults } from './resultsSection';
import { planPart, type RunPlanFacts } from './section';
import { NO_STEPS, sequence, type Steps } from './steps';
import { pactRules, statusRules } from './statusStyles';

export interface RunPlan {
  /** Empty when nothing would change. */
  readonly operations: readonly PlanOperation[];
  /** Takes every operation back, the history's row included: for a run that failed half-way. */
  readonly rollback: readonly PlanOperation[];
  readonly preview: readonly PreviewLine[];
  readonly refusal: PlanRefusal | null;
}

/** Remembers the answers given, beside those to questions that do not arise at present. */
function planAnswers({ reading, inspection }: RunPlanFacts): Steps {
  const given = inspection.questions.flatMap(({ id, answer }) =>
    answer === null ? [] : [[id, answer] as const],
  );
  if (given.length === 0) return NO_STEPS;
  return planPart(
    reading,
    PARTS.answers,
    answersText({ ...answersFrom(reading), ...Object.fromEntries(given) }),
  );
}

const rulesText = (evaluation: Evaluation): string =>
  JSON.stringify([...statusRules(evaluation.settings.scale), ...pactRules()]);

/** The tool's marks after the operations. */
function marksAfter(reading: WorkbookReading, operations: readonly PlanOperation[]): readonly RangeMark[] {
  const marks = new Map(reading.marks.map((mark) => [mark.name, mark]));
  for (const operation of operations) {
    if (operation.kind === 'setMark') {
      const { name, sheet, rect } = operation;
      marks.set(name, { name, sheet, rect });
    } else if (operation.kind === 'removeMark') marks.delete(operation.name);
  }
  return [...marks.values()];
}

function refusalOf(reading: WorkbookReading, operations: readonly PlanOperation[]): PlanRefusal | null {
  for (const operation of operations) {
    if (!('sheet' in operation)) continue;
    const grid = reading.sheets.find(({ name }) => name === operation.sheet);
    if (grid?.isProtected === true) return { code: 'OWN_SHEET_PROTECTED', sheet: grid.name };
    if (grid?.isFiltered === true) return { code: 'OWN_SHEET_FILTERED', sheet: grid.name };
  }
  return null;
}

/** Plans the run. */
export function planRun(facts: RunPlanFacts): RunPlan {
  const { reading, evaluation, areas, wording, prefersSheet, run } = facts;
  const painted = reading.parts[PARTS.rules];
  const context: ResultsContext = {
    reading,
    evaluation,
    latest: latestDuePeriod(evaluation.settings),
    facts: areas,
    wording,
    prefersSheet,
    hasNewRules: painted !== undefined && painted !== rulesText(evaluation),
  };
  const results = planAllResults(facts, context);
  const recap = planRecap(facts);
  const register = planRegister(facts);
  const visible = sequence([results.steps, recap.steps, register.steps]);
  if (visible.operations.length === 0) return { operations: [], rollback: [], preview: [], refusal: null };
  const rules = planPart(reading, PARTS.rules, rulesText(evaluation));
  const history = planHistory(facts);
  const undoable = sequence([results.steps, recap.steps, rules, planAnswers(facts), register.basis]);
  const written = sequence([undoable, register.steps, history.steps]);
  const journal = journalText({
    time: run.time,
    inverse: undoable.inverse,
    registerInverse: register.steps.inverse,
    registerAdded: register.added,
    marks: marksAfter(reading, written.operations),
  });
  const opening = sequence([
    planPart(reading, PARTS.journal, journal),
    planPart(reading, PARTS.journalState, JOURNAL_WRITING),
  ]);
  const closing: Steps = {
    operations: [{ kind: 'storePart', key: PARTS.journalState, content: JOURNAL_DONE }],
    inverse: [],
  };
  const all = sequence([opening, written, closing]);
  return {
    operations: all.operations,
    rollback: all.inverse,
    preview: [...results.preview, ...recap.preview, ...register.preview, ...history.preview],
    refusal: refusalOf(reading, all.operations),
  };
}

export const JOURNAL_WRITING = 'menulis';
export const JOURNAL_DONE = 'selesai';
