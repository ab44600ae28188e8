// The target of a single month, as the latest report prints it (`Target Bulan Ini`): it makes no stage and is left out, told
// once a sheet. Reads no cell.
import { MONTH_TARGET_HEADINGS } from '../../templateSheets';
import type { IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressUnder, type FoundTable } from '../headers/foundTable';

/** Takes it out of the plans of one target table's drafts. */
export function settleLoneMonths(table: FoundTable, drafts: readonly IndicatorDraft[], log: Findings): void {
  const lone = drafts.filter(
    ({ plan: { months } }) => months !== null && months.filter((month) => month !== null).length === 1,
  );
  const [first] = lone;
  if (first === undefined) return;
  const month = (first.plan.months ?? []).findIndex((amount) => amount !== null);
  const cell = addressUnder(first.row.table, first.row.index, MONTH_TARGET_HEADINGS[month] ?? '');
  log.issue('STAGE_WITHOUT_QUARTER', 'warning', { sheet: table.grid.name, cell });
  for (const draft of lone) draft.plan = { ...draft.plan, months: null };
}
