import { cellText } from '../../../src/sheets/writing/cellText';
import { amountCell } from '../../../src/sheets/writing/shownNumber';

describe('cellText', () => {
  it.each([
    ['abc', 'abc'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['x'.repeat(32_767), 'x'.repeat(32_767)],
    ['x'.repeat(32_768), `${'x'.repeat(32_766)}…`],
  ])('keeps what a cell can hold (case %#)', (text, expected) => {
    expect(cellText(text)).toBe(expected);
  });
});

describe('amountCell', () => {
  it('is a number as far as a cell can hold it, and text beyond', () => {
    expect(amountCell(123_450_000n)).toBe(123.45);
    expect(amountCell(null)).toBe('');
    const beyond = amountCell(10n ** 320n);
    expect(beyond).toBe(`1${'0'.repeat(314)}`);
  });
});
