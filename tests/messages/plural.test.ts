// English counts in the pane and the command: one is said as one.
import { plural } from '../../src/messages/plural';
import { questionSentence } from '../../src/messages/questionSentences';
import { directionSentence, dueSentence } from '../../src/messages/ruleSentences';
import { questionsLeft } from '../../src/messages/rowNotes';

describe('plural', () => {
  it.each([
    [0, '0 rows'],
    [1, '1 row'],
    [2, '2 rows'],
  ])('counts %p', (count, text) => {
    expect(plural(count, 'row', 'rows')).toBe(text);
  });

  it('goes with the verb', () => {
    const due = { due: ['TW I'], next: { periods: ['TW II'], on: '2026-06-30' } } as const;
    expect(dueSentence(due, 'en')).toMatch(/TW II will be due on 30 June 2026 and is not assessed yet\.$/);
    const two = { ...due, next: { ...due.next, periods: ['TW II', 'Semester I'] } } as const;
    expect(dueSentence(two, 'en')).toMatch(/and are not assessed yet\.$/);
    expect(directionSentence('Semakin tinggi semakin baik', 1, 'en')).toMatch(/: 1 row$/);
    expect(questionsLeft(1, 1, 'en')).toBe('1 question is still open; 1 row stays Perlu Keputusan.');
    expect(questionsLeft(2, 0, 'en')).toBe('2 questions are still open.');
    expect(questionsLeft(2, 3, 'id')).toBe('2 pertanyaan belum dijawab; 3 baris tetap Perlu Keputusan.');
  });

  it('names the one row whose office is not known', () => {
    const question = {
      id: 'office:PAD',
      code: 'OFFICE_MISSING',
      sheet: 'PAD',
      cell: 'A10',
      facts: { rows: '1', name: 'RSUD' },
      options: [],
      answer: null,
    };
    expect(questionSentence(question, 'en')).toBe(
      'PAD!A10: "RSUD" on the sheet PAD names no office. Whose is it?',
    );
  });
});
