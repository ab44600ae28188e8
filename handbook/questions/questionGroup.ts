// The shape of one group of questions in the handbook.
import type { Both } from '../both';

export interface QuestionGroup {
  /** Names the group's table in the pages. */
  readonly name: string;
  /** What to look at before answering, by the question's code. */
  readonly advice: Readonly<Record<string, Both>>;
}
