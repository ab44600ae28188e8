// Open questions in the groups in which people answer them: one kind together, the kind with most effect first, and never
// more groups than fit on a page. Asks nothing and answers nothing.
import { groupedBy } from '../domain/groupedBy';
import type { Question } from './finding';

const MOST_GROUPS = 7;

/** At most seven groups; the last one holds what is left of all other kinds. `questions` come with most effect first. */
export function questionGroups(questions: readonly Question[]): readonly (readonly Question[])[] {
  const groups = [...groupedBy(questions, ({ code }) => code).values()];
  if (groups.length <= MOST_GROUPS) return groups;
  return [...groups.slice(0, MOST_GROUPS - 1), groups.slice(MOST_GROUPS - 1).flat()];
}
