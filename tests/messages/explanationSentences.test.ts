import type { AnswerEffect } from '../../src/application/questionEffects';
import { effectSentence, exampleSentence, topicHeading } from '../../src/messages/explanationSentences';
import { QUESTION_CODES, optionSentence, questionSentence } from '../../src/messages/questionSentences';
import { SHARED_QUESTIONS } from '../../src/messages/sharedQuestionPatterns';
import { EACH, type Example } from '../../src/sheets/finding';
import { QUESTION_TOPICS } from '../../src/sheets/questionTopics';

const HOTEL = { name: 'Pajak Hotel' };

describe('exampleSentence', () => {
  it.each<[Example, string, string]>([
    [
      { ...HOTEL, amount: '1250000.5', what: 'target', when: 'TW III', unit: 'Rp' },
      'Pajak Hotel: target TW III Rp1.250.000,50',
      'Pajak Hotel: target TW III Rp1,250,000.50',
    ],
    [
      { ...HOTEL, amount: '', what: 'realisation', when: '8', unit: 'Rp' },
      'Pajak Hotel: realisasi Agustus belum ada data',
      'Pajak Hotel: realisation August no data',
    ],
    [
      { ...HOTEL, amount: '75', what: 'realisation', when: 'TW I', unit: '%', row: 'Pjk Hotel' },
      'Pajak Hotel: realisasi TW I 75%, dari baris "Pjk Hotel"',
      'Pajak Hotel: realisation TW I 75%, from the row "Pjk Hotel"',
    ],
    [
      { ...HOTEL, amount: '70-80', what: 'target', when: '', unit: '%' },
      'Pajak Hotel: target 70-80',
      'Pajak Hotel: target 70-80',
    ],
    [{ ...HOTEL, amount: '1000' }, 'Pajak Hotel: 1.000', 'Pajak Hotel: 1,000'],
  ])('words %j', (example, id, en) => {
    expect(exampleSentence(example, 'id')).toBe(id);
    expect(exampleSentence(example, 'en')).toBe(en);
  });
});

describe('effectSentence', () => {
  const effect = (more: Partial<AnswerEffect>): AnswerEffect => ({
    questionId: 'a',
    optionId: 'x',
    period: 'TW III',
    statuses: [],
    leftOut: 0,
    pacts: [],
    waiting: { rows: 0, questionIds: [] },
    ...more,
  });
  const numberOf = (id: string): number | null => ({ b: 2, c: 3 })[id] ?? null;

  it.each<[string, Partial<AnswerEffect>, string]>([
    ['nothing', {}, 'TW III: tidak ada status yang berubah'],
    ['statuses', { statuses: [{ status: 'Tercapai', rows: 2 }] }, 'TW III: 2 Tercapai'],
    ['rows left out', { leftOut: 3 }, 'TW III: 3 baris tidak dinilai'],
    ['pacts', { pacts: [{ status: 'Terpenuhi', rows: 1 }] }, 'TW III: status pakta 1 Terpenuhi'],
    [
      'other questions',
      { waiting: { rows: 4, questionIds: ['c', 'b'] } },
      'TW III: 4 baris masih menunggu pertanyaan 2 dan 3',
    ],
    [
      'a question that follows',
      {
        statuses: [{ status: 'Tercapai', rows: 1 }],
        waiting: { rows: 4, questionIds: ['b', 'new'] },
      },
      'TW III: 1 Tercapai; 4 baris masih menunggu pertanyaan 2 dan pertanyaan lanjutan',
    ],
  ])('tells of %s', (_, more, sentence) => {
    expect(effectSentence(effect(more), numberOf, 'id')).toBe(sentence);
    expect(effectSentence(effect(more), numberOf, 'en')).not.toMatch(/baris|berubah|menunggu/);
  });
});

describe('topicHeading', () => {
  it('has another heading for every topic in both languages', () => {
    for (const language of ['id', 'en'] as const) {
      const headings = QUESTION_TOPICS.map((topic) => topicHeading({ topic }, language));
      expect(new Set(headings).size).toBe(QUESTION_TOPICS.length);
    }
  });
});

describe('SHARED_QUESTIONS', () => {
  const facts = {
    rows: '3',
    name: 'Pajak Hotel',
    names: 'Pajak Hotel\nPajak Parkir',
    found: '1.234',
    heading: 'Januari',
    last: 'Maret',
    unit: 'orang',
    target: '80',
    realisation: '0.75',
    blank: 'III, IV',
    number: '800/1',
    year: '2026',
    value: '1234',
    columns: 'D–F',
  };

  it.each(Object.keys(SHARED_QUESTIONS))('%s reads whole for one row and for many', (code) => {
    expect(QUESTION_CODES).toContain(code);
    const options = Object.keys(SHARED_QUESTIONS[code]?.options ?? {}).map((id) => ({ id, facts }));
    for (const language of ['id', 'en'] as const) {
      const texts = [facts, { ...facts, rows: '1' }].map((own) => {
        const question = { id: 'x', code, sheet: 'Target', cell: 'B2', facts: own, options, answer: null };
        return [
          questionSentence(question, language),
          ...options.map(({ id }) => optionSentence(question, id, language)),
        ];
      });
      for (const text of texts.flat()) expect(text).not.toMatch(/[{}]|undefined|null/);
    }
  });

  it('names the rows of a question about many, and counts those that are too many to name', () => {
    const question = {
      id: 'x',
      code: 'UNIT_MISSING',
      sheet: 'Target',
      cell: 'G2',
      facts: { ...facts, rows: '15' },
      options: [{ id: EACH, facts: {} }],
      answer: null,
    };
    expect(questionSentence(question, 'id')).toBe(
      'Target!G2: Satuan 15 baris di lembar Target belum diisi: "Pajak Hotel", "Pajak Parkir" dan 13 lainnya. Apakah satuannya rupiah?',
    );
    expect(optionSentence(question, EACH, 'id')).toBe('Berbeda-beda; tanyakan satu per satu');
  });
});
