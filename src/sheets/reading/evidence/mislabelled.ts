// Columns of last month, this month and up to this month whose sums hold only when two headings change places: asked about
// and never trusted. The order of the columns is no evidence.
import { ONE, type Amount } from '../../../domain/amount';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { LAST_MONTH, THIS_MONTH, UP_TO_MONTH } from '../headers/slots';
import { printedAmount } from './printedFigure';

export interface ReportOrder {
  readonly table: FoundTable;
  /** The open question; null where the headings stand or the officer has answered. */
  readonly questionId: string | null;
}

/** The heading of the total, and the one that it may have changed places with. */
const PAIRS = [
  [UP_TO_MONTH, LAST_MONTH],
  [UP_TO_MONTH, THIS_MONTH],
] as const;

type Amounts = Readonly<Record<string, Amount>>;

/** The table with the headings as the sums want them once the officer agrees. */
export function settleReportOrder(table: FoundTable, log: Findings): ReportOrder {
  const rows = amountsOf(table);
  const isMost = (count: number): boolean => count * 2 > rows.length && count > 1;
  const headed = rows.filter(({ amounts }) => adds(amounts, UP_TO_MONTH)).length;
  if (rows.length < 2 || headed * 2 >= rows.length) return { table, questionId: null };
  const pair = PAIRS.find(([, other]) => isMost(rows.filter(({ amounts }) => adds(amounts, other)).length));
  if (pair === undefined) return { table, questionId: null };
  const [total, other] = pair;
  const fitting = rows.filter(({ amounts }) => adds(amounts, other));
  const id = `columns:${table.grid.name}`;
  const answer = log.ask({
    id,
    code: 'COLUMNS_MISLABELLED',
    sheet: table.grid.name,
    cell: addressOf(table, fitting[0]?.index ?? table.from, table.columns.get(total) ?? 0),
    facts: {
      first: table.written.get(total) ?? total,
      second: table.written.get(other) ?? other,
      rows: String(fitting.length),
    },
    options: [{ id: 'swapped' }, { id: 'headed' }],
  });
  if (answer !== 'swapped') return { table, questionId: answer === null ? id : null };
  const columns = new Map(table.columns);
  columns.set(total, table.columns.get(other) ?? 0);
  columns.set(other, table.columns.get(total) ?? 0);
  return { table: { ...table, columns }, questionId: null };
}

/** Whether the figure under `total` is the sum of the other two. */
function adds(amounts: Amounts, total: string): boolean {
  const all = Object.values(amounts).reduce((sum, amount) => sum + amount, 0n);
  const apart = all - 2n * (amounts[total] ?? 0n);
  return apart <= ONE && apart >= -ONE;
}

/** Rows that tell: all three filled, and neither month 0. */
function amountsOf(table: FoundTable): readonly { readonly index: number; readonly amounts: Amounts }[] {
  const columns = [LAST_MONTH, THIS_MONTH, UP_TO_MONTH].map(
    (heading) => [heading, table.columns.get(heading)] as const,
  );
  return Array.from({ length: table.to - table.from }, (_, at) => table.from + at).flatMap((index) => {
    const amounts: Record<string, Amount> = {};
    for (const [heading, column] of columns) {
      const amount = column === undefined ? null : printedAmount(table, index, column);
      if (amount === null || amount === 0n) return [];
      amounts[heading] = amount;
    }
    // A number row `5 6 7` stands under the headings.
    const isSmall = Object.values(amounts).every((amount) => amount < 100n * ONE && amount > -100n * ONE);
    return isSmall ? [] : [{ index, amounts }];
  });
}
