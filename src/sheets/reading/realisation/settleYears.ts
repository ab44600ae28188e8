// The year of each draft from its figures: the months, what they were put together from, and the totals that stand among them.
import type { Basis } from '../../../domain/period';
import type { IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { hasTotals } from './assembleMonths';
import { withBareTotals, type YearOfDraft } from './bareTotals';
import type { DraftYear } from './readRealisations';
import { settleTotals } from './settleTotals';

/**
 * Gives every draft its year; where totals stand in it, once those of all rows are known. Returns the years without totals of which
 * figures are listed one by one.
 */
export function settleYears(
  drafts: readonly IndicatorDraft[],
  yearOf: (draft: IndicatorDraft) => DraftYear,
  basis: Basis,
  log: Findings,
): readonly YearOfDraft[] {
  const totalled: YearOfDraft[] = [];
  const listed: YearOfDraft[] = [];
  for (const draft of drafts) {
    const year = yearOf(draft);
    if (hasTotals(year.shape)) totalled.push({ draft, year });
    else settleYear(draft, year, basis, log);
    if (!hasTotals(year.shape) && year.data.length > 0) listed.push({ draft, year });
  }
  for (const { draft, year } of withBareTotals(totalled, log)) settleYear(draft, year, basis, log);
  return listed;
}

function settleYear(draft: IndicatorDraft, year: DraftYear, basis: Basis, log: Findings): void {
  draft.months = year.months;
  draft.shape = year.shape;
  // A figure a quarter is complete with the quarter's last month.
  if (year.shape.grain === 'quarterly' && draft.measuring === 'Bulanan') draft.measuring = 'Triwulan';
  settleTotals(draft, year, basis, log);
}
