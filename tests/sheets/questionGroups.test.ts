import type { Question } from '../../src/sheets/finding';
import { questionGroups } from '../../src/sheets/questionGroups';

const question = (code: string, at: number): Question => ({
  id: `${code}:${String(at)}`,
  code,
  sheet: null,
  cell: null,
  facts: {},
  options: [],
  answer: null,
});

describe('questionGroups', () => {
  it('puts one kind together, in the order in which kinds first appear', () => {
    const groups = questionGroups([question('B', 1), question('A', 1), question('B', 2)]);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['B:1', 'B:2'], ['A:1']]);
  });

  it('makes at most seven groups and loses none', () => {
    const questions = Array.from({ length: 12 }, (_, at) => question(`K${String(at)}`, at));
    const groups = questionGroups(questions);
    expect(groups).toHaveLength(7);
    expect(groups.flat()).toHaveLength(12);
  });
});
