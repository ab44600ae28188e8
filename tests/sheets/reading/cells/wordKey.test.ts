import { wordKey } from '../../../../src/sheets/reading/cells/wordKey';

describe('wordKey', () => {
  it('is the bare word', () => {
    expect(wordKey(' Semakin Tinggi. ')).toBe('semakintinggi');
    expect(wordKey('')).toBe('');
  });

  it.each([
    ['↑', '↓'],
    ['(+)', '(-)'],
    ['Naik ↑', 'Naik ↓'],
    ['< 5', '> 5'],
    [`${'panjang '.repeat(9)}a`, `${'panjang '.repeat(9)}b`],
  ])('tells %s and %s apart', (one, other) => {
    expect(wordKey(one)).not.toBe(wordKey(other));
    expect(wordKey(one)).toBe(wordKey(` ${one} `));
    expect(wordKey(one).length).toBeLessThan(60);
  });
});
