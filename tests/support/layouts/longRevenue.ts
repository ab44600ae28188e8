// One account as layout H has it: a row a quarter with target, realisation and attainment in rupiah.
import type { SheetCell } from '../sheetsWorkbook';
import { QUARTERS, type Account } from './facts';
import type { LongIndicator } from './layoutH';
import { money, percent, type MoneyStyle } from './money';

const quarterOwn = (account: Account, quarter: number): bigint =>
  account.months.slice(quarter * 3, quarter * 3 + 3).reduce((sum, own) => sum + own, 0n);

/** An account in rupiah: `stages` are cumulative, `quarters` says how many hold figures, `isTotal` that all are totals. */
export const longRevenue = (
  account: Account,
  stages: readonly bigint[],
  quarters: number,
  style: MoneyStyle = 'number',
  isTotal = false,
): LongIndicator => ({
  name: account.name,
  unit: 'Rupiah',
  annual: money(account.annual, style),
  quarters: QUARTERS.map((_, index) => {
    const target = (stages[index] ?? 0n) - (isTotal ? 0n : (stages[index - 1] ?? 0n));
    const realised = isTotal
      ? [0, 1, 2, 3].slice(0, index + 1).reduce((sum, quarter) => sum + quarterOwn(account, quarter), 0n)
      : quarterOwn(account, index);
    const isKnown = index < quarters;
    const cell: SheetCell = isKnown ? money(realised, style) : null;
    return {
      target: money(target, style),
      realisation: cell,
      attainment: isKnown ? percent(realised, target, 'number') : null,
    };
  }),
});
