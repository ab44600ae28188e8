// Stages that are typed as percentages beside an annual target in money or pieces: shares of it, cut as all derived targets
// are. Asks nothing; a percentage without an annual target is left to be asked about.
import { cutDerived, HUNDRED_PERCENT, ONE, percentOf, type Amount } from '../../../domain/amount';
import type { FourQuarters, TargetPlan, TargetValue } from '../../../domain/indicator';
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

/** An annual target of which 100 is no part that anyone would plan. */
const LEAST_ANNUAL = 1_000_000n * ONE;

/** The plan with stages of 20, 45, 70, 100 beside a large annual target as the shares of it that they are. */
export function withBareShares(plan: TargetPlan, isRupiah: boolean): TargetPlan {
  const annual = plan.original ?? plan.revised;
  if (annual?.kind !== 'amount' || annual.amount < LEAST_ANNUAL || !isRupiah) return plan;
  const of = (stages: TargetPlan['ownStages']): readonly Amount[] | null => {
    const amounts = (stages ?? []).flatMap((stage) => (stage?.kind === 'amount' ? [stage.amount] : []));
    return amounts.length === 4 ? amounts : null;
  };
  const shared = (share: Amount): TargetValue => ({
    kind: 'amount',
    amount: cutDerived(percentOf(annual.amount, share), true),
  });
  const four = ([a = 0n, b = 0n, c = 0n, d = 0n]: readonly Amount[]): FourQuarters<TargetValue> => [
    shared(a),
    shared(b),
    shared(c),
    shared(d),
  ];
  const own = of(plan.ownStages);
  const upTo = of(plan.cumulativeStages);
  if (own?.reduce((sum, share) => sum + share, 0n) === HUNDRED_PERCENT && own.every((share) => share >= 0n))
    return { ...plan, ownStages: four(own) };
  const isRising = upTo?.every((share, at) => share >= (upTo[at - 1] ?? 0n)) ?? false;
  if (upTo !== null && isRising && upTo[3] === HUNDRED_PERCENT)
    return { ...plan, cumulativeStages: four(upTo) };
  return own !== null && own[3] === HUNDRED_PERCENT && own.every((share, at) => share >= (own[at - 1] ?? 0n))
    ? { ...plan, ownStages: null, cumulativeStages: four(own) }
    : plan;
}
