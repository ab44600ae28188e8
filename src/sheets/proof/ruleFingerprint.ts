// The fingerprint of the rules alone, as the history and the reasons of a verdict name it.
import type { EvaluationInput } from '../../domain/evaluation';
import { digestOfLines } from './digest';
import { ruleLines } from './ruleTexts';

const known = new WeakMap<EvaluationInput, string>();

/** Of settings, pacts, exemptions and the edition of the rules; 64 bits. */
export function ruleFingerprint(input: EvaluationInput): string {
  const print = known.get(input) ?? digestOfLines('rules', ruleLines(input));
  known.set(input, print);
  return print;
}
