// Pivot tables of figures that stand in other tables as well: left out and told without a question, as they repeat those of a moment. Where
// no other table holds their accounts they are the source and stay. Reads headings and names, no figure.
import type { Findings } from '../findings';
import { isPivotHeading } from '../cells/pivotHeading';
import { sheetRow, type FoundTable } from '../headers/foundTable';
import { mayShareAccounts } from './sharedAccounts';
import type { Sides } from './targetsUnderTimes';

/** Both sides without the pivot tables whose accounts stand in a table of the same role; each that is left out is told. */
export function withoutPivots({ targets, realisations }: Sides, log: Findings): Sides {
  return { targets: withoutRepeated(targets, log), realisations: withoutRepeated(realisations, log) };
}

function withoutRepeated(tables: readonly FoundTable[], log: Findings): readonly FoundTable[] {
  const pivots = new Set(tables.filter(isPivot));
  if (pivots.size === 0 || pivots.size === tables.length) return tables;
  const plain = tables.filter((table) => !pivots.has(table));
  return tables.filter((table) => {
    const other = pivots.has(table) ? plain.find((one) => mayShareAccounts(one, table)) : undefined;
    if (other === undefined) return true;
    const { name } = table.grid;
    log.issue('TABLE_IGNORED', 'warning', { sheet: name }, { found: name, expected: other.grid.name });
    return false;
  });
}

const isPivot = (table: FoundTable): boolean =>
  table.pointedColumn === undefined &&
  table.headerRows.some((row) =>
    (table.grid.values[row - sheetRow(table, 0)] ?? []).some((value) => isPivotHeading(value)),
  );
