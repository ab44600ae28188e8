import { MATCH_QUESTIONS } from '../../src/messages/matchQuestionPatterns';
import type { Language } from '../../src/messages/language';
import { optionSentence, questionSentence } from '../../src/messages/questionSentences';
import type { Question } from '../../src/sheets/finding';

const LANGUAGES: readonly Language[] = ['id', 'en'];
/** Facts as the matcher gives them. */
const FACTS = {
  name: 'Pajak Hotel',
  code: '4.1.01.06',
  count: '23',
  rows: 'Realisasi!2, Realisasi!3',
  other: 'Realisasi',
  target: 'Pajak Reklame',
  row: 'Pajak Rekalme',
  target2: 'Retribusi Terminal',
  row2: 'Retribusi Termnal',
  office: 'Dinas Perhubungan',
  found: 'Dinas Perhubungn',
};

describe('MATCH_QUESTIONS', () => {
  const cases = Object.entries(MATCH_QUESTIONS).flatMap(([code, words]) =>
    LANGUAGES.map((language) => [code, language, Object.keys(words.options)] as const),
  );

  it.each(cases)('%s reads whole in %s', (code, language, options) => {
    const question: Question = {
      id: 'x',
      code,
      sheet: 'Target',
      cell: 'B2',
      facts: FACTS,
      options: options.map((id) => ({ id, facts: { office: FACTS.office } })),
      answer: null,
    };
    const sentences = [
      questionSentence(question, language),
      ...options.map((id) => optionSentence(question, id, language)),
    ];
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/[{}]|undefined|null/);
      expect(sentence.length).toBeGreaterThan(3);
    }
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
