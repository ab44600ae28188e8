// A row of percentages under the quarters, in the table of the targets or on a sheet of its own, read as parts of the annual
// target. Says nothing of which rows have them.
import { ONE, type Amount } from '../../../domain/amount';
import { QUARTER_PERIODS } from '../../../domain/period';
import { FigureColumn } from '../cells/figureColumn';
import { plainText } from '../cells/headingText';
import { Findings } from '../findings';
import { nameAt, type FoundTable } from '../headers/foundTable';
import { shareRowOf } from '../rows/shareRow';

export interface ShareRow {
  readonly table: FoundTable;
  readonly row: number;
  /** The grid column of the first share. */
  readonly column: number;
  readonly written: string;
  /** Percent by quarter; null where the cell is blank. */
  readonly shares: readonly (Amount | null)[];
}

/** The shares that stand in one row under the quarters; `what`: the quarters are headed so. */
export function shareRowUnder(table: FoundTable, what: 'Target' | 'Realisasi'): ShareRow | null {
  const columns = QUARTER_PERIODS.map(
    (quarter) => table.columns.get(`${what} s.d. ${quarter}`) ?? table.columns.get(`${what} ${quarter}`),
  );
  const filled = columns.flatMap((column) => column ?? []);
  const row = shareRowOf(table, filled);
  const [column] = filled;
  if (row === null || column === undefined) return null;
  const silent = new Findings({});
  const read = columns.map((own) => {
    const figure = own === undefined ? null : new FigureColumn(table, own, '', silent).read(row);
    return figure?.kind === 'amount' ? figure : null;
  });
  const written = plainText(nameAt(table, row)).toLowerCase();
  return { table, row, column, written, shares: percentsOf(read) };
}

/** In per cent, whether they are written so or as fractions. */
export function percentsOf(
  read: readonly ({ readonly amount: Amount; readonly isPercent: boolean } | null)[],
): readonly (Amount | null)[] {
  const isFraction = read.every((figure) => figure === null || (!figure.isPercent && figure.amount <= ONE));
  return read.map((figure) => (figure === null ? null : isFraction ? figure.amount * 100n : figure.amount));
}
