// Pivot tables of figures that stand in other tables as well: left out and told without a question, as they repeat those of a moment. Where
// no other table holds their accounts, or their months, they are the source and stay. Reads headings and names, no figure.
import type { Findings } from '../findings';
import { isPivotHeading } from '../cells/pivotHeading';
import { sheetRow, type FoundTable } from '../headers/foundTable';
import { mayShareAccounts } from './sharedAccounts';
import { MONTH_NAMES } from '../../monthNames';
import { SLOT_HEADINGS } from '../headers/slots';
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
    const others = pivots.has(table) ? plain.filter((one) => mayShareAccounts(one, table)) : [];
    const [other] = others;
    if (other === undefined || tellsOtherTimes(table, others)) return true;
    const { name } = table.grid;
    log.issue('TABLE_IGNORED', 'warning', { sheet: name }, { found: name, expected: other.grid.name });
    return false;
  });
}

/** Whether all its stretches of the year are missing in the others, which have others of their own: the second half-year. */
function tellsOtherTimes(pivot: FoundTable, others: readonly FoundTable[]): boolean {
  const slotsOf = (table: FoundTable): readonly string[] =>
    SLOT_HEADINGS.filter((heading) => table.columns.has(heading));
  const known = new Set(others.flatMap(slotsOf));
  const own = slotsOf(pivot);
  return (
    own.length > 0 &&
    known.size > 0 &&
    own.every((heading) => !known.has(heading) && hasSameGrain(heading, known))
  );
}

const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES);
/** Months beside months, quarters beside quarters. */
const hasSameGrain = (heading: string, known: ReadonlySet<string>): boolean =>
  MONTHS.has(heading) === MONTH_NAMES.some((month) => known.has(month));

const isPivot = (table: FoundTable): boolean =>
  table.pointedColumn === undefined &&
  table.headerRows.some((row) =>
    (table.grid.values[row - sheetRow(table, 0)] ?? []).some((value) => isPivotHeading(value)),
  );
