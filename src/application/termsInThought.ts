// What the pacts would say if terms that are not settled were decided otherwise: an evaluation in thought. Writes nothing.
import { evaluate } from '../domain/evaluate';
import type { Evaluation, EvaluationInput } from '../domain/evaluation';
import type { Pact } from '../domain/pact';
import { mayBindIn } from '../sheets/rules/openTerms';
import type { PactTerms } from '../sheets/rules/ruleChanges';

const keyOf = ({ source, opd }: Pact): string => `${opd} ${source.sheet}!${String(source.row)}`;

/** The pacts as the workbook has them, by their places. */
function foundPacts(asFound: EvaluationInput | null): ReadonlyMap<string, Pact> {
  return new Map((asFound?.pacts ?? []).map((pact) => [keyOf(pact), pact]));
}

/** Pacts of which a term is blank in the workbook, or that are not in it yet. */
export function openPacts(
  judged: EvaluationInput,
  asFound: EvaluationInput | null,
  isBlank: (pact: Pact) => boolean,
): readonly Pact[] {
  const found = foundPacts(asFound);
  return judged.pacts.filter((pact) => {
    const known = found.get(keyOf(pact));
    return known === undefined || isBlank(known);
  });
}

/** The evaluation with these terms in place of those that are blank in the workbook. */
export function evaluationWith(
  judged: EvaluationInput,
  asFound: EvaluationInput | null,
  { triggers, catchUp, newcomer }: Partial<PactTerms>,
): Evaluation {
  const found = foundPacts(asFound);
  const pacts = judged.pacts.map((pact): Pact => {
    const known = found.get(keyOf(pact));
    const isOpen = (isBlank: (pact: Pact) => boolean): boolean =>
      known === undefined || (isBlank(known) && mayBindIn(judged.settings.year, known));
    return {
      ...pact,
      ...(triggers !== undefined && isOpen((one) => one.triggers.length === 0) ? { triggers } : {}),
      ...(catchUp !== undefined && isOpen((one) => one.catchUp === null) ? { catchUp } : {}),
      ...(newcomer !== undefined && isOpen((one) => one.newcomer === null) ? { newcomer } : {}),
    };
  });
  return evaluate({ ...judged, pacts });
}
