// The code that no first screen needs: the row of a run in the history with its fingerprints, and by what verdicts changed. It
// comes while the workbook is read.
import type * as RunProof from '../sheets/writing/runProof';

export const loadProof = (): Promise<typeof RunProof> =>
  import(/* webpackChunkName: "proof" */ '../sheets/writing/runProof');
