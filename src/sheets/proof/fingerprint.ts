// The fingerprints of a run: of its figures, rules, answers and results apart, and of all of them together. No name, number or
// figure can be read from them; whoever holds the same workbook gets the same ones.
import type { Evaluation, EvaluationInput } from '../../domain/evaluation';
import type { Inspection } from '../inspection';
import { answerLines } from './answerTexts';
import type { Texts } from './canonical';
import { digestOf, digestOfLines } from './digest';
import { addFigures, officeLines, orderedPlaces } from './figureTexts';
import { officialLines, resultAdder } from './resultTexts';
import { ruleFingerprint } from './ruleFingerprint';

/** In the order in which they are printed. */
export const FINGERPRINT_PARTS = ['data', 'rules', 'answers', 'results'] as const;
export type FingerprintPart = (typeof FINGERPRINT_PARTS)[number];

/** Each of 64 bits as `7F3A-19C2-88D0-41EE`. */
export type Fingerprints = Readonly<Record<FingerprintPart, string>>;

export interface FingerprintFacts {
  readonly inspection: Pick<Inspection, 'questions' | 'settled'>;
  readonly input: EvaluationInput;
  readonly evaluation: Evaluation;
}

const known = new WeakMap<Evaluation, Fingerprints>();

/** The four fingerprints of what was read, decided and found; worked out once an evaluation. */
export function fingerprintsOf(facts: FingerprintFacts): Fingerprints {
  const prints = known.get(facts.evaluation) ?? workedOut(facts);
  known.set(facts.evaluation, prints);
  return prints;
}

function workedOut({ inspection, input, evaluation }: FingerprintFacts): Fingerprints {
  const places = orderedPlaces(input);
  const addRow = (texts: Texts, place: number): void => {
    const indicator = input.indicators[place];
    if (indicator !== undefined) addFigures(texts, indicator);
  };
  const addResults = resultAdder(evaluation);
  const addResult = (texts: Texts, place: number): void => {
    const result = evaluation.indicators[place];
    if (result !== undefined) addResults(texts, result);
  };
  return {
    data: digestOf('data', places, addRow, officeLines(input)),
    rules: ruleFingerprint(input),
    answers: digestOfLines('answers', answerLines(inspection)),
    results: digestOf('results', places, addResult, officialLines(evaluation)),
  };
}

/** Of all four together, as `7F3A-19C2`. */
export const wholeOf = (parts: Fingerprints): string =>
  digestOfLines(
    'whole',
    FINGERPRINT_PARTS.map((part) => parts[part]),
  ).slice(0, 9);
