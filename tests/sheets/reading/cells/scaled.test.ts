import { amountFromDecimal } from '../../../../src/domain/amount';
import { scaled } from '../../../../src/sheets/reading/cells/targetValue';

const amount = (text: string): bigint => amountFromDecimal(text) ?? 0n;

describe('scaled', () => {
  it.each([
    ['101100.00025', 1n, 1n, '101100'],
    ['101100.00025', 1_000n, 1n, '101100000.25'],
    ['101100.00025', 1n, 1_000n, '101100.00025'],
    ['101100.000254', 1n, 1_000n, '101100.00025'],
    ['1.234567', 1n, 1_000_000n, '1.234567'],
  ])(
    'brings %s times %d to the sen of what an answer makes %d times as much',
    (text, factor, step, found) => {
      expect(scaled(amount(text), { isRupiah: true, factor, step })).toBe(amount(found));
    },
  );
});
