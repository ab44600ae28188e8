// Finds a question of a reading by its id, with its topic and where it stands among all.
import type { QuestionView, ReadingView } from '../paneViews';

export interface AskedQuestion {
  readonly question: QuestionView;
  readonly title: string | null;
  /** Which of all it is; null for one whose answer the workbook remembers. */
  readonly number: number | null;
  readonly total: number;
}

export function askedQuestion(reading: ReadingView, id: string): AskedQuestion | null {
  const all = reading.groups.flatMap(({ title, questions }) =>
    questions.map((question) => ({ title, question })),
  );
  const at = all.findIndex(({ question }) => question.id === id);
  const found = all[at];
  if (found !== undefined) return { ...found, number: at + 1, total: all.length };
  const remembered = reading.answered.find((question) => question.id === id);
  return remembered === undefined
    ? null
    : { question: remembered, title: null, number: null, total: all.length };
}
