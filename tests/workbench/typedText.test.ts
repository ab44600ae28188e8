import { typedText } from '../../src/workbench/typedText';

describe('typedText', () => {
  it.each([
    ['1.234.567,89', 'id', 1234567.89],
    ['1,234,567.89', 'en', 1234567.89],
    ['1500000', 'id', 1500000],
    ['-2,5', 'id', -2.5],
    ['-2.5', 'en', -2.5],
    [' 12 ', 'id', 12],
    // Not the language's own way to write a number: it stays as it was typed.
    ['1,234.5', 'id', '1,234.5'],
    ['1.234,5', 'en', '1.234,5'],
    ['1.23', 'id', '1.23'],
    ['=A1+1', 'id', '=A1+1'],
    ['12,5%', 'id', '12.5%'],
    ['1.200 %', 'id', '1200%'],
    ['belum', 'id', 'belum'],
    ['', 'id', ''],
  ] as const)('takes %j in %s for %j', (text, language, expected) => {
    expect(typedText(text, language)).toBe(expected);
  });
});
