// Use case: evaluate and plan, up to the preview. Nothing of the run is written.
import type { Evaluation } from '../domain/evaluation';
import { evaluate } from '../domain/evaluate';
import { failure, success, type Result } from '../domain/result';
import type { WorkbookReading } from '../sheets/grid';
import type { Inspection, InspectionOptions } from '../sheets/inspection';
import { takenBackIn } from '../sheets/rememberedAnswers';
import { hasChanges, type RuleChanges, type RuleFault } from '../sheets/rules/ruleChanges';
import { NO_EDITS } from '../sheets/rules/ruleEdits';
import type { TemplateTexts } from '../sheets/templateTexts';
import type { RunFacts } from '../sheets/writing/historySheet';
import { cutOff } from '../sheets/writing/journalState';
import type { ExtraSheet } from '../sheets/writing/ownSheets';
import { areaKey, areasToProbe, type AreaFacts } from '../sheets/writing/placement';
import { NOTHING_TO_WRITE, type RunPlan } from '../sheets/writing/runPlan';
import type { PagesWording } from '../sheets/writing/pages/pagesWording';
import { wantsPage, wantsPages } from '../sheets/writing/pages/standingPages';
import type { RunPlanFacts, Section } from '../sheets/writing/section';
import type { Wording } from '../sheets/writing/wording';
import type { RowCauses } from '../sheets/proof/changedCauses';
import { inspectReading, inspectWorkbook, type Inspected } from './inspectWorkbook';
import { loadPlanning } from './loadPlanning';
import { loadProof } from './loadProof';
import type { ChangedRules } from './changedRules';
import type { PortCost, PortFailure, WorkbookPort } from './port';
import { loadUndo } from './loadChanges';

export interface RunOptions extends InspectionOptions {
  readonly run: RunFacts;
  /** What the tool's own columns and sheets say. */
  readonly wording: () => Promise<Wording>;
  /** Results go to the tool's own sheet even where there is room beside the table. */
  readonly prefersSheet: boolean;
  /** Sheets that are made on demand. */
  readonly wants?: readonly ExtraSheet[];
  /** The words of sheets to print; without them none is made or renewed. */
  readonly pagesWording?: () => Promise<PagesWording>;
  /** What was decided about rules and pacts, to be written into the workbook's own sheets of them. */
  readonly changes?: RuleChanges;
  /** Words of the sheets that such a decision may add. */
  readonly texts?: () => Promise<TemplateTexts>;
}

export interface PreparedRun {
  /** As the workbook stands. */
  readonly reading: WorkbookReading;
  /** With the decided rules as the run would write them: what is inspected and evaluated. */
  readonly judged: WorkbookReading;
  readonly ruleFaults: readonly RuleFault[];
  /** Without the decided rules. */
  readonly asFound: Inspection;
  readonly inspection: Inspection;
  /** Null when the inspection failed: there is nothing to evaluate. */
  readonly evaluation: Evaluation | null;
  readonly plan: RunPlan;
  /** By what the verdicts of a row may be others than those that stand; null where the workbook does not know. */
  readonly causes: RowCauses | null;
  /** '' where there is nothing to evaluate. */
  readonly ruleFingerprint: string;
  readonly cost: PortCost;
}

async function probedAreas(
  port: WorkbookPort,
  { reading, inspection }: Inspected,
): Promise<Result<{ readonly facts: ReadonlyMap<string, AreaFacts>; readonly cost: PortCost }, PortFailure>> {
  const areas = areasToProbe(reading, inspection.sources);
  if (areas.length === 0) return success({ facts: new Map(), cost: { syncs: 0 } });
  const probed = await port.probe(areas);
  if (!probed.ok) return probed;
  const facts = new Map<string, AreaFacts>();
  areas.forEach((area, index) => {
    const found = probed.value.areas[index];
    if (found !== undefined) facts.set(areaKey(area), found);
  });
  return success({ facts, cost: probed.value.cost });
}

/** The workbook as it is found, or, where a run or an undo was cut off in it, once that is mended. */
async function inspectWhole(
  port: WorkbookPort,
  options: RunOptions,
): Promise<Result<Inspected, PortFailure>> {
  const inspected = await inspectWorkbook(port, options);
  if (!inspected.ok || cutOff(inspected.value.reading) === null) return inspected;
  const { undoRun } = await loadUndo();
  const mended = await undoRun(port);
  if (mended.ok) return inspectWorkbook(port, options);
  if (mended.failure.code === 'HOST') return failure(mended.failure.failure);
  return failure({ code: 'UNEXPECTED', hostCode: mended.failure.code, sheet: null });
}

/** Rules are changed in few runs: what writes them is sent for only here. */
async function changed(
  inspected: Inspected,
  { changes, texts, ...options }: RunOptions,
): Promise<ChangedRules> {
  if (changes === undefined || texts === undefined || !hasChanges(changes))
    return { ...inspected, edits: NO_EDITS, asFound: inspected.inspection };
  const [{ withChangedRules }, words] = await Promise.all([
    import(/* webpackChunkName: "rules" */ './changedRules'),
    texts(),
  ]);
  return withChangedRules(inspected, options, changes, words);
}

/** The same workbook read for another year, where a page looks back at it. */
const inputOf =
  (
    reading: WorkbookReading,
    { asOf }: Inspection,
    options: RunOptions,
  ): NonNullable<RunPlanFacts['inputOf']> =>
  (year) =>
    inspectReading(reading, { ...options, asOf, year }).input;

/** The sheets that are made on demand. Most runs have none, so that their plans and words are sent for only here. */
async function plannedLate(facts: RunPlanFacts, { pagesWording }: RunOptions): Promise<readonly Section[]> {
  const sections: Section[] = [];
  if (wantsPage(facts, 'check')) {
    const { planCheck } = await import(/* webpackChunkName: "pages" */ '../sheets/writing/checkSection');
    sections.push(planCheck(facts));
  }
  if (pagesWording === undefined || !wantsPages(facts)) return sections;
  const [{ planPages }, wording] = await Promise.all([
    import(/* webpackChunkName: "pages" */ '../sheets/writing/pages/planPages'),
    pagesWording(),
  ]);
  return [...sections, ...planPages(facts, wording)];
}

/** Reads, inspects, evaluates and plans. Writes nothing, but that what was cut off is mended first. */
export async function prepareRun(
  port: WorkbookPort,
  options: RunOptions,
): Promise<Result<PreparedRun, PortFailure>> {
  const coming = Promise.all([loadPlanning(), loadProof(), options.wording()]);
  // Whoever reads a workbook that cannot be read is told of that alone.
  coming.catch(() => undefined);
  const inspected = await inspectWhole(port, options);
  if (!inspected.ok) return inspected;
  const { reading, cost } = inspected.value;
  const { inspection, reading: judged, edits, asFound } = await changed(inspected.value, options);
  const { input } = inspection;
  const found = { reading, judged, ruleFaults: edits.faults, asFound, inspection };
  if (input === null) {
    const nothing = { evaluation: null, plan: NOTHING_TO_WRITE, causes: null, ruleFingerprint: '' };
    return success({ ...found, ...nothing, cost });
  }
  const evaluation = evaluate(input);
  const probed = await probedAreas(port, { reading: judged, inspection, cost });
  if (!probed.ok) return probed;
  const [{ planRun }, proof, wording] = await coming;
  const { run, prefersSheet } = options;
  const facts: RunPlanFacts = {
    reading: judged,
    rules: edits,
    inspection,
    evaluation,
    areas: probed.value.facts,
    wording,
    run,
    prefersSheet,
    wants: options.wants ?? [],
    inputOf: inputOf(judged, inspection, options),
    takenBack: takenBackIn(options.answers),
  };
  const late = await plannedLate(facts, options);
  return success({
    ...found,
    evaluation,
    plan: planRun(facts, late, proof.planHistory),
    causes: proof.causesSinceRun(judged, { input, inspection }),
    ruleFingerprint: proof.ruleFingerprint(input),
    cost: { syncs: cost.syncs + probed.value.cost.syncs },
  });
}
