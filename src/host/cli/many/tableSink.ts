// What takes the lines of a consolidation one after the other and keeps none of them.
import type { ConsolidationRow, ConsolidationTable } from './consolidationTables';

export interface TableSink {
  /** One line, with a cell for each column of the table. */
  add(row: ConsolidationRow): void;
  /** Writes what is left. */
  end(): void;
  /** Lets the file go, whatever became of it. */
  close(): void;
}

export type OpenSink = (place: string, table: ConsolidationTable) => TableSink;
