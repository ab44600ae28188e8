// Use case: take the last run back, also after the workbook was closed, and mend what was cut off.
import { failure, success, type Result } from '../domain/result';
import type { WorkbookReading } from '../sheets/grid';
import type { PlanOperation } from '../sheets/plan';
import { cutOff, FORGET_JOURNAL } from '../sheets/writing/journalState';
import { PARTS } from '../sheets/writing/ownSheets';
import { planUndo } from '../sheets/writing/planUndo';
import { rowsUndone, type RowsUndone } from '../sheets/writing/rowsUndone';
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
  if (!read.ok) return first;
  const moved = rowsUndone(before, operations, read.value.reading);
  const isDone =
    moved.sheets.size === 0
      ? areDone(before, operations, read.value.reading)
      : await isPutRight(port, before, operations, moved);
  return isDone ? success({ checkedCells: filledCells(before.sheets), cost: read.value.cost }) : first;
}

/** Gives rows that somebody moved meanwhile what the undo was to make of them, and says whether all of it stands now. */
async function isPutRight(
  port: WorkbookPort,
  before: WorkbookReading,
  operations: readonly PlanOperation[],
  moved: RowsUndone,
): Promise<boolean> {
  const written = await port.write(moved.operations);
  const read = written.ok ? await readSources(port, { before }) : written;
  if (!read.ok) return false;
  const { reading } = read.value;
  const others = operations.filter((one) => !('sheet' in one && moved.sheets.has(one.sheet)));
  const rest = rowsUndone(before, operations, reading);
  return rest.operations.length === 0 && areDone(before, others, reading);
}

/** The rest of an undo that was cut off; null where it cannot be done either. */
async function finished(port: WorkbookPort): Promise<Verified | null> {
  const read = await readSources(port);
  if (!read.ok) return null;
  const plan = planUndo(read.value.reading);
  if (plan.kind === 'nothing') {
    // A request that was done although the host said that it was not, and then asked for again, leaves its first part alone.
    const left = read.value.reading.parts[PARTS.journalState] === undefined ? [] : FORGET_JOURNAL;
    const forgotten = await port.write(left);
    return forgotten.ok ? success({ checkedCells: 0, cost: read.value.cost }) : null;
  }
  if (plan.kind === 'reshaped') return null;
  const rest = await writeAndVerify(port, read.value.reading, plan.operations, noWayBack);
  return rest.ok ? rest : null;
}

/** Takes back what a run that was cut off left behind, or finishes an undo; null when there is nothing of the kind. */
export async function mendInterrupted(port: WorkbookPort): Promise<Result<Undone | null, UndoFailure>> {
  // Whether something was cut off its stored texts alone tell.
  const read = await port.read(() => false);
  if (!read.ok) return failure({ code: 'HOST', failure: read.failure, isRestored: true });
  return cutOff(read.value.reading) === null ? success(null) : undoRun(port);
}
