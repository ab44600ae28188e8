// Operations together with the operations that take them back, so that a plan and its undo are made in one pass.
import type { PlanOperation } from '../plan';

export interface Steps {
  readonly operations: readonly PlanOperation[];
  /** In the order in which they are to be done. */
  readonly inverse: readonly PlanOperation[];
}

export const NO_STEPS: Steps = { operations: [], inverse: [] };

/** One after the other; the inverses run backwards. */
export const sequence = (parts: readonly Steps[]): Steps => ({
  operations: parts.flatMap(({ operations }) => operations),
  inverse: [...parts].reverse().flatMap(({ inverse }) => inverse),
});
