// What keeps minutes a draft: questions that nobody has answered, and results to be reviewed on which nobody has decided.
import type { Evaluation, EvaluationInput } from '../../../domain/evaluation';
import type { WorkbookReading } from '../../grid';
import type { Question } from '../../finding';
import { standingSheet } from '../ownSheet';
import { REGISTER_HEADINGS, TOOL_COLUMNS } from '../registerColumns';
import { matchRows, readRegister } from '../registerRow';
import { registerSheet } from '../registerSection';

export interface Open {
  readonly questions: number;
  readonly reviews: number;
}

const DECISION = REGISTER_HEADINGS.indexOf('Keputusan') - TOOL_COLUMNS;

/** Results that must be reviewed and on which nobody has decided in the register; of one office, or of all. */
export function openReviews(reading: WorkbookReading, { register }: Evaluation, opd: string | null): number {
  const standing = standingSheet(reading, registerSheet(''));
  const rows = standing === null ? [] : readRegister(standing.grid, standing.marked, standing.lefts);
  const matches = matchRows(register, rows);
  return register.filter(
    (entry) =>
      entry.status === 'Perlu Telaah' &&
      (opd === null || entry.opd === opd) &&
      (matches.get(entry)?.words[DECISION] ?? '') === '',
  ).length;
}

/** Questions without an answer that touch the office, or that are not known to touch only others. */
export function openQuestionsOf(
  opd: string,
  questions: readonly Question[],
  { indicators, pactHolds }: EvaluationInput,
): number {
  const touched = new Map<string, Set<string>>();
  const touch = (questionId: string, office: string): void => {
    const offices = touched.get(questionId) ?? new Set();
    offices.add(office);
    touched.set(questionId, offices);
  };
  for (const indicator of indicators)
    for (const { questionId } of indicator.holds) touch(questionId, indicator.opd);
  for (const hold of pactHolds) touch(hold.questionId, hold.opd);
  return questions.filter(({ id, answer }) => answer === null && (touched.get(id)?.has(opd) ?? true)).length;
}
