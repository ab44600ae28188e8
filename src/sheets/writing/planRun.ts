// The whole run as one plan: results, recap, register, history and the journal of its own undo, with its preview.
// Law: apply, plan again, and the plan is empty.
import type { Evaluation } from '../../domain/evaluation';
import { latestDuePeriod } from '../../domain/latestDuePeriod';
import type { RangeMark, WorkbookReading } from '../grid';
import type { PlanOperation } from '../plan';
import { VerdictTeller } from '../verdicts/verdictTeller';
import { NO_EDITS, operationsOf } from '../rules/ruleEdits';
import { recordOfRules } from '../rules/undoRuleEdits';
import { planAnswers } from './answersSection';
import type { HistoryPlan } from './historySection';
import { recordOf, withKeys } from './blockRecord';
import type { Journal } from './journal';
import { CLOSE_JOURNAL, openJournal } from './journalState';
import { sheetWithMovedHeadings } from './movedHeadings';
import { PARTS } from './ownSheets';
import type { PlanRefusal } from './planPreview';
import { planRecap } from './recapSection';
import { planRegister } from './registerSection';
import type { ResultsContext } from './results';
import { planAllResults } from './resultsSection';
import { NOTHING_TO_WRITE, type RunPlan } from './runPlan';
import { planPart, type RunPlanFacts, type Section } from './section';
import { contentAfter } from './simulate';
import { planStaleRules } from './staleRules';
import { showsStale } from './standingHistory';
import { sequence, type Steps } from './steps';
import { pactRules, statusRules } from './statusStyles';

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
  const moved = sheetWithMovedHeadings(reading);
  if (moved !== null) return { code: 'RESULT_HEADINGS_MOVED', sheet: moved };
  for (const operation of operations) {
    if (!('sheet' in operation)) continue;
    const grid = reading.sheets.find(({ name }) => name === operation.sheet);
    if (grid?.isProtected === true) return { code: 'OWN_SHEET_PROTECTED', sheet: grid.name };
    if (grid?.isFiltered === true) return { code: 'OWN_SHEET_FILTERED', sheet: grid.name };
  }
  return null;
}

/** Plans the run; `late` are the sheets that are made on demand, `planHistory` is asked only where there is something to write. */
export function planRun(
  facts: RunPlanFacts,
  late: readonly Section[],
  planHistory: (facts: RunPlanFacts) => HistoryPlan,
): RunPlan {
  const { reading, evaluation, areas, wording, prefersSheet, run } = facts;
  const { sources, input } = facts.inspection;
  const painted = reading.parts[PARTS.rules];
  const context: ResultsContext = {
    reading,
    evaluation,
    latest: latestDuePeriod(evaluation.settings),
    facts: areas,
    wording,
    teller: input === null ? null : new VerdictTeller({ reading, sources, evaluation, input }),
    prefersSheet,
    tables: sources,
    hasNewRules: painted !== undefined && painted !== rulesText(evaluation),
  };
  const results = planAllResults(facts, context);
  const recap = planRecap(facts);
  const register = planRegister(facts);
  const answers = planAnswers(facts);
  const drawn = late.map(({ steps }) => steps);
  const edits = facts.rules ?? NO_EDITS;
  // Taken back from what the workbook then holds, not by an inverse: the rows belong to people.
  const edited: Steps = { operations: operationsOf(edits), inverse: [] };
  const visible = sequence([edited, results.steps, recap.steps, register.steps, answers.steps, ...drawn]);
  // Figures that changed without changing a result must not be called stale for ever.
  if (visible.operations.length === 0 && !showsStale(reading)) return NOTHING_TO_WRITE;
  const rules = planPart(reading, PARTS.rules, rulesText(evaluation));
  const history = planHistory(facts);
  const undoable = sequence([
    results.steps,
    recap.steps,
    rules,
    answers.steps,
    ...drawn,
    register.basis,
    history.basis,
  ]);
  const written = sequence([undoable, register.steps, history.steps]);
  const after = contentAfter(reading, written.operations);
  const marks = marksAfter(reading, written.operations);
  const stale = planStaleRules(reading, written.operations, marks, after);
  const journal: Journal = {
    time: run.time,
    ...(run.pane === undefined ? {} : { pane: run.pane }),
    inverse: sequence([stale.first, undoable, stale.last]).inverse,
    registerInverse: register.steps.inverse,
    historyInverse: history.steps.inverse,
    registerAdded: register.added,
    registerChanges: register.changes,
    rules: recordOfRules(edits),
    blocks: marks.map((mark) =>
      withKeys(
        recordOf(mark, (row, column) => after(mark.sheet, row, column)),
        reading.sheets,
        marks,
      ),
    ),
    marksBefore: reading.marks,
  };
  const all = sequence([
    openJournal(reading, journal),
    edited,
    stale.first,
    written,
    stale.last,
    CLOSE_JOURNAL,
  ]);
  return {
    operations: all.operations,
    journal,
    rollback: all.inverse,
    preview: [
      ...edits.preview,
      ...results.preview,
      ...recap.preview,
      ...register.preview,
      ...answers.preview,
      ...late.flatMap(({ preview }) => preview),
      ...history.preview,
    ],
    refusal: refusalOf(reading, all.operations),
  };
}
