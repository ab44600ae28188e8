// What an explanation is made from: the workbook as it was judged, with the fingerprint and the sentences' facts made once.
import type { Evaluation, EvaluationInput } from '../../../domain/evaluation';
import type { WorkbookReading } from '../../../sheets/grid';
import type { SourceTable } from '../../../sheets/inspection';
import { VerdictTeller } from '../../../sheets/verdicts/verdictTeller';
import { fingerprintsOf } from '../../../sheets/writing/fingerprint';

export interface Explained {
  readonly reading: WorkbookReading;
  readonly sources: readonly SourceTable[];
  readonly evaluation: Evaluation;
  readonly input: EvaluationInput;
}

const known = new WeakMap<EvaluationInput, string>();

/** Of the rules alone, as the history shows it. */
export function ruleFingerprint(input: EvaluationInput): string {
  let rules = known.get(input);
  if (rules === undefined) {
    rules = fingerprintsOf({ ...input, indicators: [] }).rules;
    known.set(input, rules);
  }
  return rules;
}

const tellers = new WeakMap<Evaluation, VerdictTeller>();

/** Of the facts behind the one sentence of each verdict. */
export function tellerOf(all: Explained): VerdictTeller {
  const teller = tellers.get(all.evaluation) ?? new VerdictTeller(all);
  tellers.set(all.evaluation, teller);
  return teller;
}
