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
  /** Answers to no question that are in use. */
  readonly settled: Readonly<Record<string, string>>;
  /** By question id, what an answer is given for now. */
  readonly bases: Readonly<Record<string, string>>;
  readonly wordsOf: (question: Question | null, id: string, option: string) => AnswerWords;
}

/** The notes of all answers: those that were given before keep the words and the time they were given with. */
export function answerNotes(now: AnswersNow): ReadonlyMap<string, AnswerNote> {
  const questions = new Map(now.questions.map((question) => [question.id, question]));
  return new Map(
    Object.entries(now.answers).map(([id, option]) => {
      const known = now.known.get(id);
      const question = questions.get(id) ?? null;
      // An answer that is remembered for other figures stays as it was while its question is open again.
      const isInUse = question === null ? now.settled[id] === option : question.answer === option;
      const basis = isInUse ? (now.bases[id] ?? '') : (known?.basis ?? '');
      if (known?.option === option && known.basis === basis) return [id, known];
      return [id, { option, ...now.wordsOf(question, id, option), time: now.time, basis }];
    }),
  );
}

/** The rows below the headings, by id. */
export const answerCells = (notes: ReadonlyMap<string, AnswerNote>): readonly (readonly CellInput[])[] =>
  [...notes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { question, answer, time }]) => [id, question, answer, time]);
