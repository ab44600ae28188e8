// What a run would do to the workbook, as it is shown before anything is written.
import type { PlanOperation } from '../plan';
import type { Journal } from './journal';
import type { PlanRefusal, PreviewLine } from './planPreview';

export interface RunPlan {
  /** Empty when nothing would change. */
  readonly operations: readonly PlanOperation[];
  /** What undo must know; null where there are no operations. */
  readonly journal: Journal | null;
  /** Takes every operation back, the history's row included: for a run that failed half-way. */
  readonly rollback: readonly PlanOperation[];
  readonly preview: readonly PreviewLine[];
  readonly refusal: PlanRefusal | null;
}

/** The plan that changes nothing. */
export const NOTHING_TO_WRITE: RunPlan = {
  operations: [],
  journal: null,
  rollback: [],
  preview: [],
  refusal: null,
};
