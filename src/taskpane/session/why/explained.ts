// What an explanation is made from: the workbook as it was judged, with the sentences' facts made once.
import type { Evaluation, EvaluationInput } from '../../../domain/evaluation';
import type { WorkbookReading } from '../../../sheets/grid';
import type { SourceTable } from '../../../sheets/inspection';
import { VerdictTeller } from '../../../sheets/verdicts/verdictTeller';

export interface Explained {
  readonly reading: WorkbookReading;
  readonly sources: readonly SourceTable[];
  readonly evaluation: Evaluation;
  readonly input: EvaluationInput;
  /** The fingerprint of the rules, as the history shows it. */
  readonly ruleFingerprint: string;
}

const tellers = new WeakMap<Evaluation, VerdictTeller>();

/** Of the facts behind the one sentence of each verdict. */
export function tellerOf(all: Explained): VerdictTeller {
  const teller = tellers.get(all.evaluation) ?? new VerdictTeller(all);
  tellers.set(all.evaluation, teller);
  return teller;
}
