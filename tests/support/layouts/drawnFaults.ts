// One month of one account that says nothing, or nothing certain: no verdict may stand on it.
import type { Seeded } from '../seeded';
import type { SheetCell } from '../sheetsWorkbook';
import type { Account } from './facts';
import type { ExpectedIndicator } from './layoutCase';

export interface DrawnFault {
  readonly code: string;
  readonly month: number;
  readonly cell: SheetCell;
}

/** A blank, a word or a dash in a month up to `last` whose true figure is not 0; null where the account has none. */
export function drawnFault(draw: Seeded, accounts: readonly Account[], last: number): DrawnFault | null {
  const account = draw.oneOf(accounts);
  const month = draw.whole(1, last);
  const cell = draw.oneOf([null, null, 'n/a', 'belum', 'menunggu', '-', { v: '' }]);
  return account.annual === 0n || account.months[month - 1] === 0n
    ? null
    : { code: account.code, month, cell };
}

const ENDS: Readonly<Record<string, number>> = {
  'TW I': 3,
  'TW II': 6,
  'Semester I': 6,
  'TW III': 9,
  'TW IV': 12,
  'Semester II': 12,
  Tahun: 12,
};

/** The truth where the month holds no datum: from its quarter on nothing is judged. */
export const withoutVerdictFrom = (month: number, indicator: ExpectedIndicator): ExpectedIndicator => ({
  ...indicator,
  periods: Object.fromEntries(
    Object.entries(indicator.periods).map(([period, result]) =>
      (ENDS[period] ?? 0) < month || result.status === 'Belum Jatuh Tempo'
        ? [period, result]
        : [period, { attainment: null }],
    ),
  ),
});
