import { QUESTION_CODES } from '../../src/messages/questionSentences';
import type { Question } from '../../src/sheets/finding';
import { questionGroups } from '../../src/sheets/questionGroups';
import { knownTopic, QUESTION_TOPICS, topicOf } from '../../src/sheets/questionTopics';

const question = (code: string, at: number, rows?: number, answer: string | null = null): Question => ({
  id: `${code}:${String(at)}`,
  code,
  sheet: null,
  cell: null,
  facts: {},
  options: [],
  answer,
  ...(rows === undefined ? {} : { rows }),
});

describe('questionGroups', () => {
  it('puts one topic together, the topic that holds most verdicts first', () => {
    const groups = questionGroups([
      question('DASH', 1, 9),
      question('TARGET_UNMATCHED', 1, 6),
      question('SHARED_ACCOUNT', 2, 5),
      question('UNKNOWN_TRIGGER', 1),
    ]);
    expect(
      groups.map(({ topic, count, rows, questions }) => [topic, count, rows, questions.map(({ id }) => id)]),
    ).toEqual([
      ['rows', 2, 11, ['TARGET_UNMATCHED:1', 'SHARED_ACCOUNT:2']],
      ['figures', 1, 9, ['DASH:1']],
      ['documents', 1, 0, ['UNKNOWN_TRIGGER:1']],
    ]);
  });

  it('makes at most seven groups of all kinds there are and loses none', () => {
    const groups = questionGroups(QUESTION_CODES.map((code, at) => question(code, at)));
    expect(groups.length).toBeLessThanOrEqual(7);
    expect(groups.flatMap(({ questions }) => questions)).toHaveLength(QUESTION_CODES.length);
  });

  it('leaves answered questions out', () => {
    expect(questionGroups([question('DASH', 1, 2, 'zero')])).toEqual([]);
  });
});

describe('topicOf', () => {
  it('knows every kind of question', () => {
    expect(QUESTION_CODES.filter((code) => knownTopic(code) === null)).toEqual([]);
    expect(new Set(QUESTION_CODES.map(topicOf))).toEqual(new Set(QUESTION_TOPICS));
  });
});
