// Use case: take the last run back, also after the workbook was closed, and mend a run that was cut off.
import { failure, success, type Result } from '../domain/result';
import { isInterrupted, planUndo } from '../sheets/writing/planUndo';
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
  readonly cost: PortCost;
}

/** Takes the last run back. */
export async function undoRun(port: WorkbookPort): Promise<Result<Undone, UndoFailure>> {
  const read = await readSources(port);
  if (!read.ok) return failure({ code: 'HOST', failure: read.failure, isRestored: true });
  const { reading, cost } = read.value;
  const plan = planUndo(reading);
  if (plan.kind === 'nothing') return failure({ code: 'NOTHING_TO_UNDO' });
  if (plan.kind === 'reshaped') return failure({ code: 'RESHAPED', sheet: plan.sheet });
  const done = await writeAndVerify(port, reading, plan.operations, []);
  if (!done.ok) return done;
  return success({
    time: plan.time,
    keptRows: plan.keptRows,
    cost: { syncs: cost.syncs + done.value.cost.syncs },
  });
}

/** Takes back what a run that was cut off left behind; `null` when there is nothing of the kind. */
export async function mendInterrupted(port: WorkbookPort): Promise<Result<Undone | null, UndoFailure>> {
  const read = await readSources(port);
  if (!read.ok) return failure({ code: 'HOST', failure: read.failure, isRestored: true });
  return isInterrupted(read.value.reading) ? undoRun(port) : success(null);
}
