// A list of deposits, one row a deposit, as twelve months of each office and account. Exact and quick for a full sheet;
// what cannot be read is asked, never left out quietly. Applies no unit.
import type { MonthDatum } from '../../../domain/indicator';
import type { ExcludedRow } from '../../inspection';
import { DepositReader } from './depositReader';
import type { DepositHold } from './depositDoubts';
import type { RunFrame } from '../draft';
import type { Findings } from '../findings';
import type { FoundTable } from '../headers/foundTable';
import type { Offices } from '../offices/offices';
import type { SourceRow } from '../rows/sourceRows';

export interface DepositSeries {
  /** First row of the office and account; `opd` is '' where the sheet names no office. */
  readonly head: SourceRow;
  /** Deposits added up. */
  readonly rows: number;
  /** Twelve; no data where the office has no deposit in the month or later. */
  readonly months: readonly MonthDatum[];
}

export interface DepositsReading {
  readonly series: readonly DepositSeries[];
  readonly excluded: readonly ExcludedRow[];
  readonly hiddenRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Series' heads to the open questions that they wait for. */
  readonly holds: ReadonlyMap<SourceRow, readonly DepositHold[]>;
}

/**
 * Reads a table with the columns `Tanggal`, `Jumlah` and an account or name. Deposits of other years and later than
 * `frame.asOf` do not count.
 */
export const readDeposits = (
  table: FoundTable,
  frame: RunFrame,
  offices: Offices,
  log: Findings,
): DepositsReading => new DepositReader(table, frame, offices, log).read();
