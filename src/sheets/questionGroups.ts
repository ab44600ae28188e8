// Open questions in the groups in which people answer them: one topic together, the topic that holds most verdicts first.
// There are seven topics, so never more groups than fit on a page. Asks nothing and answers nothing.
import { groupedBy } from '../domain/groupedBy';
import type { Question } from './finding';
import { topicOf, type QuestionTopic } from './questionTopics';

export interface QuestionGroup {
  /** Names the heading. */
  readonly topic: QuestionTopic;
  /** In the order given. */
  readonly questions: readonly Question[];
  readonly count: number;
  /** Verdicts of the latest due period that wait for these questions; a row of two questions counts twice. */
  readonly rows: number;
}

/** At most seven groups. `questions` come with most effect first, as an inspection has them; answered ones are left out. */
export function questionGroups(questions: readonly Question[]): readonly QuestionGroup[] {
  const open = questions.filter(({ answer }) => answer === null);
  return [...groupedBy(open, ({ code }) => topicOf(code))]
    .map(([topic, own]) => ({
      topic,
      questions: own,
      count: own.length,
      rows: own.reduce((sum, { rows = 0 }) => sum + rows, 0),
    }))
    .sort((a, b) => b.rows - a.rows);
}
