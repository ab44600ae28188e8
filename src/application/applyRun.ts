// Use case: write a prepared run. All or nothing: figures that changed since the preview stop it, what was written is
// read again and compared, and anything unexpected takes the whole run back.
import { failure, success, type Result } from '../domain/result';
import type { PlanOperation } from '../sheets/plan';
import type { WorkbookReading } from '../sheets/grid';
import type { PlanRefusal } from '../sheets/writing/planPreview';
import { planRulesUndo } from '../sheets/rules/undoRuleEdits';
import { followBlocks } from '../sheets/writing/followBlocks';
import { journalText, type Journal } from '../sheets/writing/journal';
import { PARTS } from '../sheets/writing/ownSheets';
import type { RunPlan } from '../sheets/writing/runPlan';
import { othersState } from '../sheets/writing/othersState';
import { openOperations, possibleOperations } from '../sheets/writing/possibleOperations';
import { rowsTakenBack } from '../sheets/writing/rowsTakenBack';
import {
  changedCells,
  contentAfter,
  filledCells,
  movedMarks,
  unexpectedCells,
  type CellDifference,
} from '../sheets/writing/simulate';
import type { PortCost, PortFailure, WorkbookPort } from './port';
import type { PreparedRun } from './prepareRun';
import { readSources } from './readSources';

export type ApplyFailure =
  | { readonly code: 'REFUSED'; readonly refusal: PlanRefusal }
  /** The workbook is not what the preview showed. */
  | { readonly code: 'CHANGED_SINCE_PREVIEW'; readonly cells: readonly CellDifference[] }
  | { readonly code: 'HOST'; readonly failure: PortFailure; readonly isRestored: boolean }
  /** Others changed these cells while the run was written; all of the run was taken back, and their change stands. */
  | {
      readonly code: 'CHANGED_MEANWHILE';
      readonly cells: readonly CellDifference[];
      readonly isRestored: true;
    }
  /** What stands in the workbook after writing is not what was planned; it was taken back. */
  | {
      readonly code: 'NOT_AS_PLANNED';
      readonly cells: readonly CellDifference[];
      readonly isRestored: boolean;
    };

/** How far a write is: figures are read again, results are written, everything is compared. */
export type WriteStage = 'reading' | 'writing' | 'checking';

export interface Applied {
  /** Cells with content that were compared before and after. */
  readonly checkedCells: number;
  readonly cost: PortCost;
}

/** The way back from whatever of a run stands. */
export interface TakingBack {
  readonly operations: readonly PlanOperation[];
  /** Nothing had to be left out. */
  readonly isWhole: boolean;
  /** What stands is the run of another pane, which is not ours to take back. */
  readonly isOfOthers?: boolean;
}

type TakeBack = (now: WorkbookReading) => TakingBack;

/** Does the operations, and checks by reading again that exactly they were done; otherwise `takeBack` is asked to. */
export async function writeAndVerify(
  port: WorkbookPort,
  before: WorkbookReading,
  operations: readonly PlanOperation[],
  takeBack: TakeBack,
  report: (stage: WriteStage) => void = () => undefined,
): Promise<Result<Applied, ApplyFailure>> {
  report('writing');
  const written = await writtenOrTakenBack(port, before, operations, takeBack);
  if (!written.ok) {
    const restored = await restore(port, before, takeBack);
    return failure({ code: 'HOST', failure: written.failure, isRestored: restored !== null });
  }
  report('checking');
  const first = await readSources(port, { before });
  // Everything is written by now: a host that refuses to be asked once is asked once more.
  const reread = first.ok ? first : await readSources(port, { before });
  if (!reread.ok) return failure({ code: 'HOST', failure: reread.failure, isRestored: false });
  const cells = unexpectedCells(before, operations, reread.value.reading);
  if (cells.length > 0) {
    const restored = await restore(port, before, takeBack);
    if (restored !== null && restored.length > 0)
      return failure({ code: 'CHANGED_MEANWHILE', cells: restored, isRestored: true });
    return failure({ code: 'NOT_AS_PLANNED', cells, isRestored: restored !== null });
  }
  // Another pane has begun over this run and may take back what stands here.
  if (takeBack(reread.value.reading).isOfOthers === true) {
    const changed = changedCells(before, reread.value.reading);
    return failure({ code: 'CHANGED_MEANWHILE', cells: changed, isRestored: true });
  }
  return success({
    checkedCells: filledCells(before.sheets),
    cost: { syncs: written.value.syncs + reread.value.cost.syncs },
  });
}

/** The write; a bug in it is taken back as well before it goes on to whoever catches it. */
async function writtenOrTakenBack(
  port: WorkbookPort,
  before: WorkbookReading,
  operations: readonly PlanOperation[],
  takeBack: TakeBack,
): ReturnType<WorkbookPort['write']> {
  try {
    return await port.write(operations);
  } catch (error) {
    await restore(port, before, takeBack);
    throw error;
  }
}

/**
 * What others have changed meanwhile where the workbook holds nothing of the run any more; null where it may hold some. What
 * the host says of how far it came is not relied on: an answer may be lost after everything was done.
 */
async function restore(
  port: WorkbookPort,
  before: WorkbookReading,
  takeBack: TakeBack,
): Promise<readonly CellDifference[] | null> {
  const now = await readSources(port, { before });
  if (!now.ok) return null;
  if (isUnchanged(before, now.value.reading)) return [];
  const { operations, isWhole, isOfOthers = false } = takeBack(now.value.reading);
  if (isOfOthers) {
    // Where even that is refused, our announcement still stands over the other pane's journal.
    if (operations.length > 0 && !(await port.write(operations)).ok) return null;
    return changedCells(before, now.value.reading);
  }
  const undone = await port.write(operations);
  if (!undone.ok) return null;
  const reread = await readSources(port, { before });
  if (!reread.ok) return null;
  const { reading } = reread.value;
  if (isUnchanged(before, reading)) return [];
  const isTakenBack = isWhole && unexpectedCells(now.value.reading, operations, reading).length === 0;
  return isTakenBack && holdsNoMore(before, reading) ? changedCells(before, reading) : null;
}

/** Whether the tool's own texts and the names of its blocks are those of before, whatever people did to the sheets. */
function holdsNoMore(before: WorkbookReading, after: WorkbookReading): boolean {
  const marks = new Set(before.marks.map(({ name }) => name));
  return haveSameParts(before, after) && after.marks.every(({ name }) => marks.has(name));
}

const haveSameParts = (before: WorkbookReading, after: WorkbookReading): boolean =>
  Object.keys({ ...before.parts, ...after.parts }).every((key) => before.parts[key] === after.parts[key]);

const isUnchanged = (before: WorkbookReading, after: WorkbookReading): boolean =>
  changedCells(before, after).length === 0 &&
  movedMarks(before, after).length === 0 &&
  haveSameParts(before, after);

/** Whether the workbook bears the journal of another run: nothing is written before the journal, so that nothing is ours. */
function isRunOfOthers(journal: Journal, before: WorkbookReading, now: WorkbookReading): boolean {
  const text = now.parts[PARTS.journal];
  return text !== undefined && text !== before.parts[PARTS.journal] && text !== journalText(journal);
}

/** The way back of a run that stands half in the workbook, or whole where others have changed it meanwhile. */
function takenBack(
  { operations, rollback }: RunPlan,
  journal: Journal,
  before: WorkbookReading,
  broken: WorkbookReading,
): TakingBack {
  if (isRunOfOthers(journal, before, broken))
    return { operations: othersState(journal, broken), isWhole: true, isOfOthers: true };
  const rows = rowsTakenBack(before, operations, broken, contentAfter(before, operations));
  const isInWrongRows = (operation: PlanOperation): boolean =>
    (operation.kind === 'writeCells' || operation.kind === 'clearRange') && rows.sheets.has(operation.sheet);
  const inverse = rollback.filter((operation) => !isInWrongRows(operation));
  const followed = followBlocks(inverse, journal, broken, true);
  const results = followed.kind === 'operations' ? followed.operations : [];
  return {
    operations: [
      ...openOperations(possibleOperations(results, broken), broken),
      ...rows.operations,
      ...planRulesUndo(journal.rules, broken).operations,
    ],
    isWhole: rows.isWhole && followed.kind === 'operations' && followed.isWhole,
  };
}

/** Writes the plan of a prepared run; a plan without operations writes nothing. */
export async function applyRun(
  port: WorkbookPort,
  prepared: PreparedRun,
  report: (stage: WriteStage) => void = () => undefined,
): Promise<Result<Applied, ApplyFailure>> {
  const { plan, reading } = prepared;
  const { journal } = plan;
  if (plan.refusal !== null) return failure({ code: 'REFUSED', refusal: plan.refusal });
  if (plan.operations.length === 0 || journal === null) {
    return success({ checkedCells: filledCells(reading.sheets), cost: { syncs: 0 } });
  }
  report('reading');
  const now = await readSources(port, { before: reading });
  if (!now.ok) return failure({ code: 'HOST', failure: now.failure, isRestored: true });
  const cells = [...changedCells(reading, now.value.reading), ...movedMarks(reading, now.value.reading)];
  if (cells.length > 0) return failure({ code: 'CHANGED_SINCE_PREVIEW', cells });
  const before = now.value.reading;
  const takeBack: TakeBack = (broken) => takenBack(plan, journal, before, broken);
  const applied = await writeAndVerify(port, before, plan.operations, takeBack, report);
  if (!applied.ok) return applied;
  const syncs = now.value.cost.syncs + applied.value.cost.syncs;
  return success({ checkedCells: applied.value.checkedCells, cost: { syncs } });
}
