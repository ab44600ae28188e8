// What only a run that is written needs. It comes while the preview is prepared, so that no press waits for it.
import type * as Writing from './writeWorkbook';

/** Rejects with the bundler's error where the file does not come: nothing has been written then. */
export const loadWriting = (): Promise<typeof Writing> =>
  import(/* webpackChunkName: "writing" */ './writeWorkbook');
