// What was answered, as texts to be hashed. Whether an answer is right is nobody's question here.
import type { Inspection } from '../inspection';
import { SEPARATOR } from './canonical';

/** Answers in use: to questions, by pointing, and meanings given to columns. */
export const answerLines = ({
  questions,
  settled,
}: Pick<Inspection, 'questions' | 'settled'>): readonly string[] =>
  [
    ...questions.flatMap(({ id, answer }) => (answer === null ? [] : [`${id}${SEPARATOR}${answer}`])),
    ...Object.entries(settled).map(([id, answer]) => `${id}${SEPARATOR}${answer}`),
  ].sort();
