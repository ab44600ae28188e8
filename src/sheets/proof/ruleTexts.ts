// What a run is judged by, as texts to be hashed: settings, scale, schedule, pacts, exemptions, and the edition of the rules.
import type { EvaluationInput } from '../../domain/evaluation';
import { RULE_VERSION } from '../../domain/ruleVersion';
import { canonical, sortedLines } from './canonical';

/** Neither the day of the run nor that of the evaluation: what they change stands in figures and results. */
export function settingsLine({ settings }: EvaluationInput): string {
  const { runDate: _run, asOf: _asOf, scale, ...others } = settings;
  return canonical({ ...others, bands: scale?.map(({ status, from }) => [status, from]) ?? null });
}

export const ruleLines = (input: EvaluationInput): readonly string[] => [
  `v${String(RULE_VERSION)}`,
  settingsLine(input),
  ...sortedLines([...input.pacts, ...input.exemptions, ...input.reorganisations]),
];
