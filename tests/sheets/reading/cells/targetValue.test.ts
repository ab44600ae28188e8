import { amountFromDecimal } from '../../../../src/domain/amount';
import { gradedAmount, targetFromText, type Measure } from '../../../../src/sheets/reading/cells/targetValue';

const MONEY: Measure = { isRupiah: true, factor: 1n };
const INDEX: Measure = { isRupiah: false, factor: 1n };

describe('gradedAmount', () => {
  it.each([
    ['BB (72,5)', '72.5'],
    ['A (85.20)', '85.2'],
    ['Sangat Baik (88,31)', '88.31'],
  ])('takes the figure of %s', (text, decimal) => {
    expect(gradedAmount(text)).toBe(amountFromDecimal(decimal));
  });

  it.each(['Rp (250,00)', 'Rp(250)', 'IDR (5)', 'minus (5)', 'Defisit (250)', 'Turun (1,5)', 'BB (72.500)'])(
    'takes %s for no grade',
    (text) => {
      expect(gradedAmount(text)).toBeNull();
    },
  );
});

describe('targetFromText', () => {
  it.each(['Rp (250,00) x', 'BB (72,5)', 'Surplus (250)', 'WTP'])('reads no money from %s', (text) => {
    expect(targetFromText(text, MONEY)).toBeNull();
  });

  it.each(['min 1.500', '>= 1,500', 'Level 3 (3)', '1.500-2.000'])(
    'decides nothing about %s, which has two readings',
    (text) => {
      expect(targetFromText(text, INDEX)).toBeNull();
    },
  );

  it.each([
    ['70-80', '70', '80'],
    ['80 s.d. 70', '70', '80'],
    ['7,5 – 8', '7.5', '8'],
  ])('reads %s as a range', (text, lower, upper) => {
    expect(targetFromText(text, INDEX)).toEqual({
      kind: 'range',
      lower: amountFromDecimal(lower),
      upper: amountFromDecimal(upper),
    });
  });

  it('reads a word', () => {
    expect(targetFromText('WTP', INDEX)).toEqual({ kind: 'word', word: 'WTP' });
  });
});
