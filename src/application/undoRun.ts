// Use case: take the last run back, also after the workbook was closed, and mend what was cut off.
import { failure, success, type Result } from '../domain/result';
import type { WorkbookReading } from '../sheets/grid';
import type { PlanOperation } from '../sheets/plan';
import { cutOff } from '../sheets/writing/journalState';
import { planUndo } from '../sheets/writing/planUndo';
import { areDone, filledCells } from '../sheets/writing/simulate';
import { writeAndVerify, type ApplyFailure, type TakingBack } from './applyRun';
import type { PortCost, WorkbookPort } from './port';
import { readSources } from './readSources';

export type UndoFailure =
  | ApplyFailure
  | { readonly code: 'NOTHING_TO_UNDO' }
  /** The tool's area on this sheet changed its shape since the run. */
  | { readonly code: 'RESHAPED'; readonly sheet: string };

export interface Undone {
  /** `Waktu` of the run that was taken back. */
  readonly time: string;
  readonly keptRows: number;
  /** Rows of rules and pacts that stay because people have changed them since the run. */
  readonly keptRules: number;
  readonly cost: PortCost;
}

/**
 * Takes the last run back. Where that is cut off it can only be finished, never taken back itself: it is tried once
 * more at once, and otherwise when the workbook is next evaluated or undone.
 */
export async function undoRun(port: WorkbookPort): Promise<Result<Undone, UndoFailure>> {
  const read = await readSources(port);
  if (!read.ok) return failure({ code: 'HOST', failure: read.failure, isRestored: true });
  const { reading, cost } = read.value;
  const plan = planUndo(reading);
  if (plan.kind === 'nothing') return failure({ code: 'NOTHING_TO_UNDO' });
  if (plan.kind === 'reshaped') return failure({ code: 'RESHAPED', sheet: plan.sheet });
  const undone = success({ time: plan.time, keptRows: plan.keptRows, keptRules: plan.keptRules });
  const done = await settled(port, reading, plan.operations);
  if (!done.ok) return done;
  return success({ ...undone.value, cost: { syncs: cost.syncs + done.value.cost.syncs } });
}

/** Half of an undo is never taken back itself. */
const noWayBack = (): TakingBack => ({ operations: [], isWhole: false });

type Verified = Awaited<ReturnType<typeof writeAndVerify>>;

const isAsBefore = (reason: ApplyFailure): boolean =>
  reason.code !== 'HOST' || reason.isRestored || reason.failure.code === 'CELL_EDITING';

/** Does the undo: finished where it was cut off, and done where others only changed cells that are not its own. */
async function settled(
  port: WorkbookPort,
  before: WorkbookReading,
  operations: readonly PlanOperation[],
): Promise<Verified> {
  let first: Verified;
  try {
    first = await writeAndVerify(port, before, operations, noWayBack);
  } catch (error) {
    // Whoever catches a bug shall not find half an undo where the rest can be done.
    const rest = await finished(port);
    if (rest === null) throw error;
    return rest;
  }
  if (first.ok) return first;
  if (first.failure.code !== 'NOT_AS_PLANNED')
    return isAsBefore(first.failure) ? first : ((await finished(port)) ?? first);
  const read = await readSources(port, { before });
  if (!read.ok || !areDone(before, operations, read.value.reading)) return first;
  return success({ checkedCells: filledCells(before.sheets), cost: read.value.cost });
}

/** The rest of an undo that was cut off; null where it cannot be done either. */
async function finished(port: WorkbookPort): Promise<Verified | null> {
  const read = await readSources(port);
  if (!read.ok) return null;
  const plan = planUndo(read.value.reading);
  if (plan.kind === 'nothing') return success({ checkedCells: 0, cost: read.value.cost });
  if (plan.kind === 'reshaped') return null;
  const rest = await writeAndVerify(port, read.value.reading, plan.operations, noWayBack);
  return rest.ok ? rest : null;
}

/** Whether the workbook holds half of a run or of an undo. */
export const needsMending = (reading: WorkbookReading): boolean => cutOff(reading) !== null;

/** Takes back what a run that was cut off left behind, or finishes an undo; null when there is nothing of the kind. */
export async function mendInterrupted(port: WorkbookPort): Promise<Result<Undone | null, UndoFailure>> {
  // Whether something was cut off its stored texts alone tell.
  const read = await port.read(() => false);
  if (!read.ok) return failure({ code: 'HOST', failure: read.failure, isRestored: true });
  return needsMending(read.value.reading) ? undoRun(port) : success(null);
}
