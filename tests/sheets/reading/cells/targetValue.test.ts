import { amountFromDecimal } from '../../../../src/domain/amount';
import {
  gradedAmount,
  targetFromText,
  targetOf,
  type Measure,
} from '../../../../src/sheets/reading/cells/targetValue';

const MONEY: Measure = { isRupiah: true, factor: 1n };
const INDEX: Measure = { isRupiah: false, factor: 1n };

describe('gradedAmount', () => {
  it.each([
    ['BB (72,5)', '72.5'],
    ['A (85.20)', '85.2'],
    ['Sangat Baik (88,31)', '88.31'],
    ['BB(72,5)', '72.5'],
    ['BB ( 72,5 )', '72.5'],
  ])('takes the figure of %s', (text, decimal) => {
    expect(gradedAmount(text)).toBe(amountFromDecimal(decimal));
  });

  it.each([
    'Rp (250,00)',
    'Rp(250)',
    'IDR (5)',
    'minus (5)',
    'Defisit (250)',
    'Turun (1,5)',
    'BB (72.500)',
    '12 BB (72,5)',
    'BB (72,5) x',
    '',
  ])('takes %s for no grade', (text) => {
    expect(gradedAmount(text)).toBeNull();
  });
});

describe('targetFromText', () => {
  it.each(['Rp (250,00) x', 'BB (72,5)', 'Surplus (250)', 'WTP'])('reads no money from %s', (text) => {
    expect(targetFromText(text, MONEY)).toBeNull();
  });

  it.each([
    'min 1.500',
    '>= 1,500',
    'Level 3 (3)',
    'Level 3 (12)',
    'Level 3 ( 3 )',
    '1.500-2.000',
    '1.500-80',
    '80-1.500',
  ])('decides nothing about %s, which has two readings', (text) => {
    expect(targetFromText(text, INDEX)).toBeNull();
  });

  it.each([
    ['70-80', '70', '80'],
    ['80 s.d. 70', '70', '80'],
    ['7,5 – 8', '7.5', '8'],
    ['70 s/d 80', '70', '80'],
    ['70 sd 80', '70', '80'],
    ['70 s. d. 80', '70', '80'],
    ['70 s d 80', '70', '80'],
    ['70 sampai 80', '70', '80'],
    ['70 sampai dengan 80', '70', '80'],
    ['70 hingga 80', '70', '80'],
    ['80-80', '80', '80'],
  ])('reads %s as a range', (text, lower, upper) => {
    expect(targetFromText(text, INDEX)).toEqual({
      kind: 'range',
      lower: amountFromDecimal(lower),
      upper: amountFromDecimal(upper),
    });
  });

  it.each(['WTP', 'WTP (3) DPP'])('reads the word %s', (word) => {
    expect(targetFromText(word, INDEX)).toEqual({ kind: 'word', word });
  });

  it.each([
    ['BB (72,5)', '72.5'],
    ['>80', '80'],
    ['>= 80', '80'],
    ['≤ 80', '80'],
    ['min. 80', '80'],
    ['minimal 80', '80'],
    ['maks 80', '80'],
    ['maks. 80', '80'],
    ['Maksimal 80', '80'],
    ['> 72,123456', '72.123456'],
  ])('reads the figure of %s', (text, decimal) => {
    expect(targetFromText(text, INDEX)).toEqual({ kind: 'amount', amount: amountFromDecimal(decimal) });
  });

  it('reads a figure before the unit of its row, where that is no money', () => {
    const amount = amountFromDecimal('15');
    expect(targetFromText('15 menit', { ...INDEX, unit: 'Menit' })).toEqual({ kind: 'amount', amount });
    expect(targetFromText('15 menit', INDEX)).toBeNull();
    expect(targetFromText('15 menit', { ...MONEY, unit: 'Menit' })).toBeNull();
  });

  it.each(['2026-09-30', 'nilai > 80', '2 WTP', 'WTP!'])('reads nothing from %s', (text) => {
    expect(targetFromText(text, INDEX)).toBeNull();
  });
});

describe('targetOf', () => {
  const money = (decimal: string, isPercent = false) =>
    ({ kind: 'amount', amount: amountFromDecimal(decimal) ?? 0n, isPercent }) as const;
  const OPEN = { kind: 'open', code: 'AMBIGUOUS_NUMBER', questionId: 'number:PAD!C/target' } as const;

  it.each([{ kind: 'none' }, { kind: 'dash' }] as const)('has no value of %j', (figure) => {
    expect(targetOf(figure, MONEY)).toEqual({ kind: 'value', value: null });
  });

  it('waits for the question of a figure', () => {
    expect(targetOf(OPEN, MONEY)).toEqual(OPEN);
  });

  it('brings money to the sen, and nothing else', () => {
    const of = (measure: Measure, isWholeSen?: true) =>
      targetOf({ ...money('100.123456'), ...(isWholeSen === true ? { isWholeSen } : {}) }, measure);
    const value = (decimal: string) => ({
      kind: 'value',
      value: { kind: 'amount', amount: amountFromDecimal(decimal) },
    });
    expect(of(MONEY)).toEqual(value('100.12'));
    expect(of(INDEX)).toEqual(value('100.123456'));
    expect(of({ isRupiah: true, factor: 1_000n }, true)).toEqual(value('100123.46'));
  });

  it('takes a percentage for no amount of money', () => {
    expect(targetOf(money('75', true), MONEY)).toEqual({ kind: 'unread', text: '%' });
    expect(targetOf(money('75', true), INDEX)).toMatchObject({ kind: 'value' });
  });

  it('reads a text or hands it back', () => {
    expect(targetOf({ kind: 'text', text: 'WTP' }, INDEX)).toEqual({
      kind: 'value',
      value: { kind: 'word', word: 'WTP' },
    });
    expect(targetOf({ kind: 'text', text: 'WTP' }, MONEY)).toEqual({ kind: 'unread', text: 'WTP' });
  });
});
