// Targets of months or quarters that together are a thousandth of the annual target or less: percentages of it that do not come
// to 100, or figures of something else. Asked once a sheet; no verdict rests on them unasked.
import { cutDerived, ONE, percentOf, type Amount } from '../../../domain/amount';
import type { FourQuarters, TargetPlan, TargetValue } from '../../../domain/indicator';
import { holdDraft, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressUnder, type FoundTable } from '../headers/foundTable';

const CODE = 'STAGES_TINY';
const LEAST_ANNUAL = 1_000_000n * ONE;
const PART = 1_000n;

/** Settles the drafts of one target table. */
export function settleTinyStages(table: FoundTable, drafts: readonly IndicatorDraft[], log: Findings): void {
  const rows = drafts.filter(({ plan, isRupiah }) => isRupiah && isTiny(plan));
  const [example] = rows;
  if (example === undefined) return;
  const { row } = example;
  const id = `stages-tiny:${table.grid.name}`;
  const answer = log.ask({
    id,
    code: CODE,
    sheet: table.grid.name,
    cell: addressUnder(table, row.index, 'Target Murni'),
    facts: { name: row.name },
    options: [{ id: 'shares' }, { id: 'schedule' }],
  });
  for (const draft of rows)
    if (answer === null) holdDraft(draft, CODE, id, log, 'all', 'target');
    else draft.plan = answer === 'shares' ? asShares(draft.plan) : withoutStages(draft.plan);
}

const withoutStages = (plan: TargetPlan): TargetPlan => ({
  ...plan,
  cumulativeStages: null,
  ownStages: null,
  months: null,
});

const amountsOf = (values: readonly (TargetValue | null)[] | null): readonly Amount[] =>
  (values ?? []).flatMap((value) => (value?.kind === 'amount' ? [value.amount] : []));

function isTiny({ original, revised, cumulativeStages, ownStages, months }: TargetPlan): boolean {
  const annual = original ?? revised;
  if (annual?.kind !== 'amount' || annual.amount < LEAST_ANNUAL) return false;
  const all = [
    ...amountsOf(ownStages),
    ...amountsOf(cumulativeStages),
    ...(months ?? []).flatMap((month) => month ?? []),
  ];
  const sum = all.reduce((total, amount) => total + amount, 0n);
  return sum > 0n && sum * PART <= annual.amount;
}

function asShares(plan: TargetPlan): TargetPlan {
  const annual = plan.original ?? plan.revised;
  if (annual?.kind !== 'amount') return plan;
  const part = (share: Amount): Amount => cutDerived(percentOf(annual.amount, share), true);
  const stage = (value: TargetValue | null): TargetValue | null =>
    value?.kind === 'amount' ? { kind: 'amount', amount: part(value.amount) } : value;
  const four = (stages: FourQuarters<TargetValue | null> | null): FourQuarters<TargetValue | null> | null =>
    stages === null ? null : [stage(stages[0]), stage(stages[1]), stage(stages[2]), stage(stages[3])];
  return {
    ...plan,
    cumulativeStages: four(plan.cumulativeStages),
    ownStages: four(plan.ownStages),
    months: plan.months?.map((month) => (month === null ? null : part(month))) ?? null,
  };
}
