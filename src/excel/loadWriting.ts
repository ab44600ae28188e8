// What only a run that is written needs. It comes while the preview is prepared, so that no press waits for it.
import type * as Writing from './writeWorkbook';
import { FoundFailure } from './hostFailure';

/** Throws a lost connection where it cannot be had: nothing has been written then. */
export const loadWriting = (): Promise<typeof Writing> =>
  import(/* webpackChunkName: "writing" */ './writeWorkbook').catch((): never => {
    throw new FoundFailure({ code: 'CONNECTION_LOST', hostCode: 'ScriptNotLoaded', sheet: null });
  });
