// The code that plans what a run writes, which no look at a workbook needs. It comes while the workbook is read.
import type * as Planning from '../sheets/writing/planRun';

/** Rejects with the bundler's error where the file does not come: nothing has been planned then. */
export const loadPlanning = (): Promise<typeof Planning> =>
  import(/* webpackChunkName: "planning" */ '../sheets/writing/planRun');
