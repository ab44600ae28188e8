// What a run needs once it is written or taken back. It comes with the host's part of writing, while the preview is prepared.
import type * as Apply from './applyRun';
import type * as Undo from './undoRun';

/** Both reject with the bundler's error where the file does not come: nothing has been written then. */
export const loadApply = (): Promise<typeof Apply> => import(/* webpackChunkName: "writing" */ './applyRun');

export const loadUndo = (): Promise<typeof Undo> => import(/* webpackChunkName: "writing" */ './undoRun');
