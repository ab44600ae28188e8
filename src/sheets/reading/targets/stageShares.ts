// Stages that are typed as percentages beside an annual target in money or pieces: shares of it, cut as all derived targets
// are. Asks nothing; a percentage without an annual target is left to be asked about.
import { cutDerived, percentOf } from '../../../domain/amount';
import type { TargetValue } from '../../../domain/indicator';
import { MONTH_TARGET_HEADINGS, OWN_STAGE_HEADINGS, STAGE_HEADINGS } from '../../templateSheets';
import type { Figure } from '../cells/figureColumn';
import { isPercentOfCount } from '../evidence/percentColumns';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';

const STAGES: ReadonlySet<string> = new Set([
  ...STAGE_HEADINGS,
  ...OWN_STAGE_HEADINGS,
  ...MONTH_TARGET_HEADINGS,
]);

/** The stage that a percentage under a heading makes of the annual target; null where it is none. */
export function shareOf(
  figure: Figure,
  heading: string,
  annual: TargetValue | null,
  { isRupiah, unit }: { readonly isRupiah: boolean; readonly unit: string },
): TargetValue | null {
  if (figure.kind !== 'amount' || annual?.kind !== 'amount' || !STAGES.has(heading)) return null;
  if (!isPercentOfCount(figure, isRupiah, unit)) return null;
  return { kind: 'amount', amount: cutDerived(percentOf(annual.amount, figure.amount), isRupiah) };
}

/** One note for a table, with the first cell that is such a share. */
export function reportShares(
  table: FoundTable,
  first: { readonly index: number; readonly heading: string },
  log: Findings,
): void {
  const column = table.columns.get(first.heading) ?? 0;
  const cell = addressOf(table, first.index, column);
  log.issue('STAGES_ARE_SHARES', 'info', { sheet: table.grid.name, cell }, { found: first.heading });
}
