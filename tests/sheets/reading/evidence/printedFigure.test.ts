import { ONE } from '../../../../src/domain/amount';
import {
  agreementOf,
  printedAmount,
  printedPercent,
} from '../../../../src/sheets/reading/evidence/printedFigure';
import type { CellValue } from '../../../../src/sheets/grid';
import { sheetOf } from '../bookOf';
import { tableOf } from '../tableOf';

/** A table of one cell under `Capaian`. */
function cellOf(value: CellValue, format = 'General', formula?: string) {
  const grid = sheetOf('Lembar', [['Capaian'], [value]], {
    formats: { '2:1': format },
    ...(formula === undefined ? {} : { formulas: { '2:1': formula } }),
  });
  return { ...tableOf([['Capaian'], [value]]), grid };
}

const agreement = (
  value: CellValue,
  numerator: bigint,
  denominator: bigint,
  format?: string,
  formula?: string,
) => {
  const figure = printedPercent(cellOf(value, format, formula), 1, 0);
  return figure === null ? null : agreementOf({ numerator, denominator }, figure);
};

describe('agreementOf', () => {
  it.each<readonly [CellValue, string, bigint, bigint, string]>([
    // 7 of 8 = 87.5 %
    [87.5, 'General', 7n, 8n, 'strong'],
    [0.875, '0%', 7n, 8n, 'strong'],
    [0.875, 'General', 7n, 8n, 'strong'],
    ['87,50%', '@', 7n, 8n, 'strong'],
    ['87.5%', '@', 7n, 8n, 'strong'],
    ['87,5', '@', 7n, 8n, 'strong'],
    [88, 'General', 7n, 8n, 'weak'],
    [87, 'General', 7n, 8n, 'weak'],
    [89, 'General', 7n, 8n, 'no'],
    [87.4, 'General', 7n, 8n, 'no'],
    // 731 of 725 = 100.8275... %: rounded, cut, one too many
    [100.83, 'General', 731n, 725n, 'strong'],
    [100.82, 'General', 731n, 725n, 'strong'],
    [100.84, 'General', 731n, 725n, 'no'],
    [100.81, 'General', 731n, 725n, 'no'],
    ['148,28%%', '@', 14828n, 10000n, 'strong'],
    // A hundred may be a cap, a zero a floor.
    [100, 'General', 5n, 4n, 'weak'],
    [100, 'General', 1n, 1n, 'strong'],
    [0, 'General', -1n, 4n, 'weak'],
    [-25, 'General', -1n, 4n, 'strong'],
    [100, 'General', 98n, 100n, 'no'],
  ])('%p as %s against %p of %p is %s', (value, format, numerator, denominator, expected) => {
    expect(agreement(value, numerator, denominator, format)).toBe(expected);
  });

  it('takes the value of a formula in full, unless the formula rounds', () => {
    expect(agreement(0.6666666666666666, 2n, 3n, '0%', '=B2/C2')).toBe('strong');
    expect(agreement(66.7, 2n, 3n, 'General', '=B2/C2*100')).toBe('no');
    expect(agreement(66.7, 2n, 3n, 'General', '=ROUND(B2/C2*100,1)')).toBe('strong');
  });
});

describe('printedPercent', () => {
  it.each<CellValue>(['', 'WTP', true, '-', '1.234'])('reads nothing from %p', (value) => {
    expect(printedPercent(cellOf(value), 1, 0)).toBeNull();
  });
});

describe('printedAmount', () => {
  it.each<readonly [CellValue, bigint | null]>([
    [1_250_000, 1_250_000n * ONE],
    ['(7,56)', -7_560_000n],
    ['15%', null],
    ['', null],
    ['-', null],
  ])('reads %p', (value, expected) => {
    expect(printedAmount(cellOf(value), 1, 0)).toBe(expected);
  });
});
