// Options that bear the names of what every object has: a sheet may be called so, and its name is an option of a question.
import { optionSentence } from '../../src/messages/questionSentences';
import type { Question } from '../../src/sheets/finding';

const NAMES = ['constructor', '__proto__', 'toString', 'valueOf', '__defineGetter__', 'hasOwnProperty'];

describe('optionSentence', () => {
  it.each(NAMES)('gives a sentence for the option %s, in both languages', (id) => {
    const question: Question = {
      id: 'point:target',
      code: 'NO_SUCH_CODE',
      sheet: null,
      cell: null,
      facts: {},
      options: [{ id, facts: {} }],
      answer: null,
    };
    expect(optionSentence(question, id, 'id')).toBe(id);
    expect(optionSentence(question, id, 'en')).toBe(id);
  });
});
