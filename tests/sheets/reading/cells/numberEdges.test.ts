// What a text says beside its amount (convention, digits), and texts one step away from a number.
import { amountFromDecimal } from '../../../../src/domain/amount';
import { LONGEST_READ } from '../../../../src/sheets/reading/cells/longText';
import { numberFromText, type Convention } from '../../../../src/sheets/reading/cells/numberText';

describe('numberFromText: the way of writing', () => {
  it.each<[string, string, Convention | null]>([
    ['1234', '1234', null],
    ['12e3', '12000', null],
    ['1,25e3', '1250', null],
    ['Rp 1e3', '1000', null],
    ['nihil', '0', null],
    [',5', '0.5', 'id'],
    [',125', '0.125', 'id'],
    ['.5', '0.5', 'en'],
    ['.500', '0.5', 'en'],
    ['.25', '0.25', 'en'],
    ['12,5', '12.5', 'id'],
    ['12.5', '12.5', 'en'],
    ['1.234.567', '1234567', 'id'],
    ['1,234,567', '1234567', 'en'],
    ['1.234,5', '1234.5', 'id'],
    ['1,234.5', '1234.5', 'en'],
    ['1 234 567', '1234567', null],
    ['1 234 567,89', '1234567.89', 'id'],
    ['1 234 567.89', '1234567.89', 'en'],
    ['1 234,567', '1234.567', 'id'],
    ['1 234 567 ,89', '1234567.89', 'id'],
    ["1'234'567.5", '1234567.5', 'en'],
    ["1'234'567", '1234567', null],
    ['Rp 1.234', '1234', 'id'],
    ['1.234,-', '1234', 'id'],
    ['1,234,-', '1234', 'en'],
    ['750.--', '750', null],
  ])('of %s is %s, told by %s', (text, decimal, mark) => {
    expect(numberFromText(text)).toMatchObject({ kind: 'amount', amount: amountFromDecimal(decimal), mark });
  });
});

describe('numberFromText: the significant digits', () => {
  it.each([
    ['7', 1],
    ['007', 1],
    ['1200', 2],
    ['102000', 3],
    ['100.000.000', 1],
    ['1.200,50', 6],
    ['0,5', 1],
    ['0,00102', 3],
    ['12e3', 2],
    ['1,5E+09', 2],
    ['1234567890123456', 16],
    ['nihil', 0],
  ])('of %s are %d', (text, digits) => {
    expect(numberFromText(text)).toMatchObject({ kind: 'amount', digits });
  });
});

describe('numberFromText: nothing and dashes', () => {
  it.each(['n.a', 'Belum dilaporkan', 'belum masuk', 'belum setor', 'belum diterima', 'belum tersedia', '…'])(
    'takes %s for no data',
    (text) => {
      expect(numberFromText(text).kind).toBe('none');
    },
  );

  it.each(['-,--', '-%%', '- Rp', '- Rp.', '- rupiah'])('takes %s for a dash', (text) => {
    expect(numberFromText(text).kind).toBe('dash');
  });
});

describe('numberFromText: texts one step away from a number', () => {
  it.each([
    '1234 567',
    '1234.567.890',
    '.234.567',
    '.5.5',
    '12,5 0',
    "12'34'5",
    '12’34’5',
    "1'234 567",
    "1 234,5'6",
    '1 234,5 6',
    '1 234,5,6',
    '1.234,',
    '1,234.',
    '12.34,5',
    '1234.567,8',
    '1.23.456,-',
    '1e3,-',
    '1e999',
    'abc1e3',
  ])('leaves %s a text', (text) => {
    expect(numberFromText(text)).toEqual({ kind: 'text', text });
  });

  it('reads a figure of as many characters as are read, and no longer one', () => {
    const seven = `${'0'.repeat(LONGEST_READ - 1)}7`;
    expect(numberFromText(seven)).toMatchObject({ kind: 'amount', amount: amountFromDecimal('7') });
    expect(numberFromText(` ${seven}`).kind).toBe('amount');
    expect(numberFromText(`0${seven}`).kind).toBe('text');
  });

  it.each([
    [' 1.000¹ ', '1.000¹'],
    ['5²', '5²'],
    ['7⁹', '7⁹'],
  ])('makes no digit of the raised one in %j', (raw, text) => {
    expect(numberFromText(raw)).toEqual({ kind: 'text', text });
  });

  it('reads per cent of a figure with an exponent', () => {
    expect(numberFromText('1e1%')).toMatchObject({ amount: amountFromDecimal('10'), isPercent: true });
  });
});
