// What comes of holding a workbook against paper or a run of its history. Data only; times are `Waktu` of the runs.
import type { FingerprintPart } from './fingerprint';

export type ProofVerdict =
  /** `time` is that of the run that bears the paper's fingerprint; null where the history has none. */
  | { readonly kind: 'samePaper'; readonly time: string | null }
  | {
      readonly kind: 'differentPaper';
      readonly time: string | null;
      /** Null where nothing tells them; none where the paper's digits contradict each other. */
      readonly parts: readonly FingerprintPart[] | null;
    }
  | { readonly kind: 'sameRun'; readonly time: string }
  | { readonly kind: 'differentRun'; readonly time: string; readonly parts: readonly FingerprintPart[] }
  /** An older version of the tool wrote the run: its fingerprints are made in another way. */
  | { readonly kind: 'incomparable'; readonly time: string }
  /** Neither paper nor a run to compare with. */
  | { readonly kind: 'noRun' }
  | { readonly kind: 'nothingToJudge' };
