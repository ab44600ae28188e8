// The cells in which the figures of a year stand, once they come from other rows than the one that was matched, or from a table
// that was turned. Changes no figure.
import type { MonthDatum } from '../../../domain/indicator';
import { sheetColumn, sheetRow, type FoundTable } from '../headers/foundTable';

/** The datum with the sheet's own row and column of it; `index`: the grid's row whose column the datum names. */
export function placedOn(table: FoundTable, index: number, datum: MonthDatum): MonthDatum {
  if (datum.kind === 'none' || datum.column === undefined) return datum;
  const first = sheetColumn(table, 0);
  const [row, column] = table.origin?.(index, datum.column - first) ?? [index, datum.column - first];
  return {
    ...datum,
    column: sheetColumn(table, column),
    on: { sheet: table.grid.name, row: sheetRow(table, row) },
  };
}

/** The months of a row whose table was turned; those of other tables stand where they stand. */
export function turnedBack(
  months: readonly MonthDatum[],
  table: FoundTable,
  index: number,
): readonly MonthDatum[] {
  if (table.origin === undefined) return months;
  return months.map((datum) =>
    datum.kind === 'none' || datum.on !== undefined ? datum : placedOn(table, index, datum),
  );
}
