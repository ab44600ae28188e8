// Pivot tables of figures that stand in other tables as well: left out without a question, as they repeat those of a moment. Where
// no other table holds their accounts they are the source and stay. Reads headings and names, no figure.
import { isPivotHeading } from '../cells/pivotHeading';
import { sheetRow, type FoundTable } from '../headers/foundTable';
import { mayShareAccounts } from './sharedAccounts';
import type { Sides } from './targetsUnderTimes';

/** Both sides without the pivot tables whose accounts stand in a table of the same role. */
export function withoutPivots({ targets, realisations }: Sides): Sides {
  return { targets: withoutRepeated(targets), realisations: withoutRepeated(realisations) };
}

function withoutRepeated(tables: readonly FoundTable[]): readonly FoundTable[] {
  const pivots = tables.filter(isPivot);
  if (pivots.length === 0 || pivots.length === tables.length) return tables;
  const plain = tables.filter((table) => !pivots.includes(table));
  return tables.filter(
    (table) => !pivots.includes(table) || !plain.some((other) => mayShareAccounts(other, table)),
  );
}

const isPivot = (table: FoundTable): boolean =>
  table.pointedColumn === undefined &&
  table.headerRows.some((row) =>
    (table.grid.values[row - sheetRow(table, 0)] ?? []).some((value) => isPivotHeading(value)),
  );
