// Use case: write a prepared run. All or nothing: figures that changed since the preview stop it, what was written is
// read again and compared, and anything unexpected takes the whole run back.
import { failure, success, type Result } from '../domain/result';
import type { PlanOperation } from '../sheets/plan';
import type { WorkbookReading } from '../sheets/grid';
import type { PlanRefusal } from '../sheets/writing/planPreview';
import { planRulesUndo } from '../sheets/rules/undoRuleEdits';
import { followBlocks } from '../sheets/writing/followBlocks';
import { possibleOperations } from '../sheets/writing/possibleOperations';
import {
  changedCells,
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

/** Does the operations, and checks by reading again that exactly they were done; otherwise `takeBack` is asked to. */
export async function writeAndVerify(
  port: WorkbookPort,
  before: WorkbookReading,
  operations: readonly PlanOperation[],
  takeBack: (now: WorkbookReading) => readonly PlanOperation[],
  report: (stage: WriteStage) => void = () => undefined,
): Promise<Result<Applied, ApplyFailure>> {
  report('writing');
  const written = await writtenOrTakenBack(port, before, operations, takeBack);
  if (!written.ok) {
    return failure({
      code: 'HOST',
      failure: written.failure,
      isRestored: await restore(port, before, takeBack),
    });
  }
  report('checking');
  const first = await readSources(port, { before });
  // Everything is written by now: a host that refuses to be asked once is asked once more.
  const reread = first.ok ? first : await readSources(port, { before });
  if (!reread.ok) return failure({ code: 'HOST', failure: reread.failure, isRestored: false });
  const cells = unexpectedCells(before, operations, reread.value.reading);
  if (cells.length > 0) {
    return failure({ code: 'NOT_AS_PLANNED', cells, isRestored: await restore(port, before, takeBack) });
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
  takeBack: (now: WorkbookReading) => readonly PlanOperation[],
): ReturnType<WorkbookPort['write']> {
  try {
    return await port.write(operations);
  } catch (error) {
    await restore(port, before, takeBack);
    throw error;
  }
}

/**
 * Whether the workbook holds again what it held before. What the host says of how far it came is not relied on: an
 * answer may be lost after everything was done.
 */
async function restore(
  port: WorkbookPort,
  before: WorkbookReading,
  takeBack: (now: WorkbookReading) => readonly PlanOperation[],
): Promise<boolean> {
  const now = await readSources(port, { before });
  if (!now.ok) return false;
  if (isUnchanged(before, now.value.reading)) return true;
  const undone = await port.write(takeBack(now.value.reading));
  if (!undone.ok) return false;
  const reread = await readSources(port, { before });
  return reread.ok && isUnchanged(before, reread.value.reading);
}

const isUnchanged = (before: WorkbookReading, after: WorkbookReading): boolean =>
  changedCells(before, after).length === 0 &&
  movedMarks(before, after).length === 0 &&
  Object.keys({ ...before.parts, ...after.parts }).every((key) => before.parts[key] === after.parts[key]);

/** Writes the plan of a prepared run; a plan without operations writes nothing. */
export async function applyRun(
  port: WorkbookPort,
  prepared: PreparedRun,
  report: (stage: WriteStage) => void = () => undefined,
): Promise<Result<Applied, ApplyFailure>> {
  const { plan, reading } = prepared;
  const { journal, rollback } = plan;
  if (plan.refusal !== null) return failure({ code: 'REFUSED', refusal: plan.refusal });
  if (plan.operations.length === 0 || journal === null) {
    return success({ checkedCells: filledCells(reading.sheets), cost: { syncs: 0 } });
  }
  report('reading');
  const now = await readSources(port, { before: reading });
  if (!now.ok) return failure({ code: 'HOST', failure: now.failure, isRestored: true });
  const cells = [...changedCells(reading, now.value.reading), ...movedMarks(reading, now.value.reading)];
  if (cells.length > 0) return failure({ code: 'CHANGED_SINCE_PREVIEW', cells });
  const takeBack = (broken: WorkbookReading): readonly PlanOperation[] => {
    const followed = followBlocks(rollback, journal, broken, true);
    const results = followed.kind === 'operations' ? possibleOperations(followed.operations, broken) : [];
    return [...results, ...planRulesUndo(journal.rules, broken).operations];
  };
  const applied = await writeAndVerify(port, now.value.reading, plan.operations, takeBack, report);
  if (!applied.ok) return applied;
  const syncs = now.value.cost.syncs + applied.value.cost.syncs;
  return success({ checkedCells: applied.value.checkedCells, cost: { syncs } });
}
