// Use case: take the last run back, also after the workbook was closed, and mend what was cut off.
import { failure, success, type Result } from '../domain/result';
import type { WorkbookReading } from '../sheets/grid';
import { cutOff } from '../sheets/writing/journalState';
import { planUndo } from '../sheets/writing/planUndo';
import { writeAndVerify, type ApplyFailure } from './applyRun';
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
  const first = await writeAndVerify(port, reading, plan.operations, () => []);
  const done = first.ok || isAsBefore(first.failure) ? first : await finished(port, first);
  if (!done.ok) return done;
  return success({ ...undone.value, cost: { syncs: cost.syncs + done.value.cost.syncs } });
}

type Verified = Awaited<ReturnType<typeof writeAndVerify>>;

const isAsBefore = (reason: ApplyFailure): boolean =>
  reason.code !== 'HOST' || reason.isRestored || reason.failure.code === 'CELL_EDITING';

/** The rest of an undo that was cut off, and the first failure where it cannot be done either. */
async function finished(port: WorkbookPort, first: Verified): Promise<Verified> {
  const read = await readSources(port);
  if (!read.ok) return first;
  const plan = planUndo(read.value.reading);
  if (plan.kind === 'nothing') return success({ checkedCells: 0, cost: read.value.cost });
  if (plan.kind === 'reshaped') return first;
  const rest = await writeAndVerify(port, read.value.reading, plan.operations, () => []);
  return rest.ok ? rest : first;
}

/** Whether the workbook holds half of a run or of an undo. */
export const needsMending = (reading: WorkbookReading): boolean => cutOff(reading) !== null;

/** Takes back what a run that was cut off left behind, or finishes an undo; null when there is nothing of the kind. */
export async function mendInterrupted(port: WorkbookPort): Promise<Result<Undone | null, UndoFailure>> {
  const read = await readSources(port);
  if (!read.ok) return failure({ code: 'HOST', failure: read.failure, isRestored: true });
  return needsMending(read.value.reading) ? undoRun(port) : success(null);
}
