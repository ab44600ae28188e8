// What figures of one row and the sum of others have in common. Fictional figures only.
import type { RecapFigures } from '../../../../src/sheets/reading/recaps/recapFigures';
import { recapLikeness, type Leaf } from '../../../../src/sheets/reading/recaps/recapLikeness';
import type { SourceRow } from '../../../../src/sheets/reading/rows/sourceRows';

const ONE = 1_000_000n;
const MEASURES = ['Target Murni', 'Target s.d. TW II', '1-3', '4-6', '7-9'];
/** A row of figures in the order of the measures; `factor`: what one rounded unit stands for. */
function leaf(amounts: readonly (number | null)[], factor = 1n): Leaf {
  const figures: Pick<RecapFigures, 'measures' | 'rounding' | 'amount' | 'tells' | 'isTarget'> = {
    measures: MEASURES,
    rounding: ONE * factor,
    amount: (_, measure) => {
      const amount = amounts[MEASURES.indexOf(measure)];
      return amount == null ? null : BigInt(amount) * ONE;
    },
    tells: (measure) => MEASURES.indexOf(measure) < amounts.length,
    isTarget: (measure) => measure.startsWith('Target'),
  };
  return { row: { index: 0 } as SourceRow, figures: figures as RecapFigures };
}
const PARTS = [
  leaf([420_125, 210_062, 101_316, 97_204, 99_118]),
  leaf([88_300, 44_150, 21_402, 20_117, 20_306]),
];
const kindOf = (...amounts: readonly (number | null)[]) => recapLikeness(leaf(amounts), PARTS)?.kind ?? null;

describe('recapLikeness', () => {
  it.each<readonly [string, readonly (number | null)[], string | null]>([
    ['all of it', [508_425, 254_212, 122_718, 117_321, 119_424], 'equal'],
    ['what the row fills', [508_425, null, 122_718, null, null], 'equal'],
    ['a target and its stages alone', [508_425, 254_212, null, null, null], 'single'],
    ['all but one figure that is a little off', [508_425, 254_212, 122_718, 117_321, 120_424], 'near'],
    ['all but one figure that is far off', [508_425, 254_212, 122_718, 117_321, 219_424], 'near'],
    ['the target, and nothing else', [508_425, 254_212, 222_718, 217_321, 219_424], null],
    ['nothing', [608_425, 304_212, 222_718, 217_321, 219_424], null],
  ])('tells of %s', (_, amounts, kind) => {
    expect(kindOf(...amounts)).toBe(kind);
  });

  it('counts the rows that are added up and the figures that are rarely chance', () => {
    const found = recapLikeness(leaf([508_425, 254_212, 122_718, 117_321, 119_424]), PARTS);
    expect(found?.addends).toBe(2);
    expect(found?.telling).toHaveLength(4);
  });

  it('allows for rounding to the unit of the sums', () => {
    const rounded = leaf([508_000, null, 123_000, 117_000, 119_000], 1000n);
    expect(recapLikeness(rounded, PARTS)?.kind).toBe('equal');
  });
});
