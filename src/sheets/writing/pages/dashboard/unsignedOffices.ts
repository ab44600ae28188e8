// Offices whose targets nobody has signed for: they have an indicator with a target and no dated document.
import type { EvaluationInput } from '../../../../domain/evaluation';
import type { TargetPlan } from '../../../../domain/indicator';

const hasTarget = ({ original, revised, cumulativeStages, ownStages }: TargetPlan): boolean =>
  original !== null ||
  revised !== null ||
  [...(cumulativeStages ?? []), ...(ownStages ?? [])].some((stage) => stage !== null);

/** Names in the workbook's order, each once; offices without a name go by their code. */
export function unsignedOffices({ indicators, pacts }: EvaluationInput): readonly string[] {
  const signed = new Set(pacts.filter(({ date }) => date !== null).map(({ opd }) => opd));
  const names = new Map<string, string>();
  for (const { opd, office, targets } of indicators)
    if (!signed.has(opd) && !names.has(opd) && hasTarget(targets))
      names.set(opd, office === '' ? opd : office);
  return [...names.values()].filter((name) => name !== '');
}
