import { factText, oneLine } from '../../src/messages/factText';

describe('factText', () => {
  it.each([
    ['2400', true, '2.400', '2,400'],
    ['-1234567.891', true, '-1.234.567,891', '-1,234,567.891'],
    ['2.4', true, '2,4', '2.4'],
    ['0.75', true, '0,75', '0.75'],
    ['2400', false, '2400', '2400'],
    ['Rp 2.400', true, 'Rp 2.400', 'Rp 2.400'],
    ['2026-09-01', false, '1 September 2026', '1 September 2026'],
    ['Target!5, Target!7', false, 'baris 5 dan 7 di lembar Target', 'rows 5 and 7 of the sheet Target'],
    ['Target!5', false, 'baris 5 di lembar Target', 'row 5 of the sheet Target'],
    [
      'A!1, B!2',
      false,
      'baris 1 di lembar A, baris 2 di lembar B',
      'row 1 of the sheet A, row 2 of the sheet B',
    ],
    ['Awas! segera', false, 'Awas! segera', 'Awas! segera'],
  ])('shows %s (figure: %s) as %s', (fact, isFigure, indonesian, english) => {
    expect(factText(fact, isFigure, 'id')).toBe(indonesian);
    expect(factText(fact, isFigure, 'en')).toBe(english);
  });

  it('cuts a long text', () => {
    expect(factText('x'.repeat(200), false, 'id')).toBe(`${'x'.repeat(79)}…`);
  });
});

describe('oneLine', () => {
  it('leaves no control characters', () => {
    expect(oneLine(' Pajak\r\nReklame\u001b[31m\u0000 ')).toBe('Pajak Reklame [31m');
  });
});
