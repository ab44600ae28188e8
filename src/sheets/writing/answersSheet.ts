// `Jawaban`: one row an answer that the workbook remembers, in words. A mirror for people: it is never read back, what
// counts is what the workbook keeps apart.
import type { Question } from '../finding';
import type { AnswerNote } from '../rememberedAnswers';
import type { CellInput } from '../plan';
import type { OwnColumn } from './ownBlock';

const text = (heading: string, width: number): OwnColumn => ({
  heading,
  width,
  numberFormat: null,
  rules: null,
});

export const ANSWER_COLUMNS: readonly OwnColumn[] = [
  text('Kode Pertanyaan', 220),
  text('Pertanyaan', 420),
  text('Jawaban', 260),
  text('Waktu Dijawab', 120),
];

/** An answer in words. */
export interface AnswerWords {
  readonly question: string;
  readonly answer: string;
}

export interface AnswersNow {
  readonly answers: Readonly<Record<string, string>>;
  readonly questions: readonly Question[];
  readonly known: ReadonlyMap<string, AnswerNote>;
  /** Of the run that uses new answers first. */
  readonly time: string;
  readonly wordsOf: (question: Question | null, id: string, option: string) => AnswerWords;
}

/** The notes of all answers: those that were given before keep the words and the time they were given with. */
export function answerNotes(now: AnswersNow): ReadonlyMap<string, AnswerNote> {
  const questions = new Map(now.questions.map((question) => [question.id, question]));
  return new Map(
    Object.entries(now.answers).map(([id, option]) => {
      const known = now.known.get(id);
      if (known?.option === option) return [id, known];
      const words = now.wordsOf(questions.get(id) ?? null, id, option);
      return [id, { option, ...words, time: now.time }];
    }),
  );
}

/** The rows below the headings, by id. */
export const answerCells = (notes: ReadonlyMap<string, AnswerNote>): readonly (readonly CellInput[])[] =>
  [...notes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { question, answer, time }]) => [id, question, answer, time]);
