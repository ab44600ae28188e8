// The history and what is held against it, sent for where somebody asks; with the code of the runs' own proof, in one file.
import type * as Proof from './proofViews';

export const loadProofViews = (): Promise<typeof Proof> =>
  import(/* webpackChunkName: "proof" */ './proofViews');
