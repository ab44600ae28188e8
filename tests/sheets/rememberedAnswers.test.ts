// Answers read back from a workbook, as anybody may have left them there.
import { answerNotesFrom, answersFrom, answersText } from '../../src/sheets/rememberedAnswers';

const parts = (jawaban: string) => ({ parts: { jawaban } });

describe('answersFrom', () => {
  it('reads what was remembered', () => {
    const answers = { 'unit:Target': 'same', 'dash:Target': 'zero' };
    expect(answersFrom(parts(answersText(answers)))).toEqual(answers);
  });

  it.each(['', 'null', '[]', '{', '7', '"a"', '[["a","b"]]'])('takes %j for none', (text) => {
    expect(answersFrom(parts(text))).toEqual({});
  });

  it('leaves out what is no answer and names that objects have', () => {
    const text = `{"__proto__":"x","constructor":"y","":"z","a":1,"b":["same"],"c":"same","d":"${'x'.repeat(2_000)}"}`;
    const answers = answersFrom(parts(text));
    expect(answers).toEqual({ c: 'same' });
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  });

  it('reads no more than a workbook can need', () => {
    const many = Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`unit:${at}`, 'same']));
    expect(Object.keys(answersFrom(parts(JSON.stringify(many))))).toHaveLength(20_000);
  });
});

describe('answerNotesFrom', () => {
  it('leaves out what is no note', () => {
    const text = JSON.stringify({
      a: ['same', 'Apa?', 'Sama', '2026-10-05'],
      b: ['same'],
      c: [1, 2, 3, 4],
      d: 'x',
    });
    expect([...answerNotesFrom({ parts: { 'jawaban-catatan': text } })]).toEqual([
      ['a', { option: 'same', question: 'Apa?', answer: 'Sama', time: '2026-10-05', basis: '' }],
    ]);
  });
});
