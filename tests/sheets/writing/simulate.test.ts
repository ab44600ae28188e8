import type { PlanOperation } from '../../../src/sheets/plan';
import { unexpectedCells } from '../../../src/sheets/writing/simulate';
import { gridOf, readingOf } from './gridOf';

const PLANNED = "=IF(SUM('Target'!$E$6:$E$11)-1234567000<=1.5E-7,1,2)";
const writing: readonly PlanOperation[] = [
  { kind: 'writeCells', sheet: 'Riwayat', top: 1, left: 1, cells: [[{ formula: PLANNED }]] },
];
const before = readingOf([gridOf('Riwayat', [['x']])]);
const standing = (formula: string) => readingOf([gridOf('Riwayat', [[formula]])]);

describe('unexpectedCells', () => {
  it.each([
    PLANNED,
    '=IF(SUM(Target!$E$6:$E$11)-1234567000<=0.00000015,1,2)',
    '=IF( SUM(Target!$E$6:$E$11)-1234567000 <= 1.5E-07, 1, 2)',
  ])('takes %s for the formula that was written', (formula) => {
    expect(unexpectedCells(before, writing, standing(formula))).toEqual([]);
  });

  it.each(['=IF(SUM(Target!$E$6:$E$12)-1234567000<=1.5E-7,1,2)', PLANNED.slice(1), '1'])(
    'does not take %s for it',
    (formula) => {
      expect(unexpectedCells(before, writing, standing(formula))).toEqual([{ sheet: 'Riwayat', cell: 'A1' }]);
    },
  );
});
