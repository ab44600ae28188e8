// Stages of one target that stand on the reports of several quarters, each with its own: together they are the plan's. Takes
// none that two reports state differently, and no annual figure.
import type { FourQuarters, TargetPlan, TargetValue } from '../../../domain/indicator';
import { MONTH_NAMES } from '../../monthNames';
import { isSameTarget } from '../../../domain/targetLedger';

type Stages = FourQuarters<TargetValue | null>;

/** The plan with the stages that are blank in it and that the other reports state, all alike. */
export function withStagesOf(plan: TargetPlan, others: readonly TargetPlan[]): TargetPlan {
  const cumulativeStages = joined(
    plan.cumulativeStages,
    others.map((other) => other.cumulativeStages),
  );
  const ownStages = joined(
    plan.ownStages,
    others.map((other) => other.ownStages),
  );
  const months = joinedMonths(
    plan.months,
    others.map((other) => other.months),
  );
  return { ...plan, cumulativeStages, ownStages, months };
}

function joinedMonths(
  own: TargetPlan['months'],
  others: readonly TargetPlan['months'][],
): TargetPlan['months'] {
  if (others.every((months) => months === null)) return own;
  return MONTH_NAMES.map((_, month) => {
    const stated = own?.[month] ?? null;
    if (stated !== null) return stated;
    const amounts = others.flatMap((months) => months?.[month] ?? []);
    const [first = null] = amounts;
    return amounts.every((amount) => amount === first) ? first : null;
  });
}

function joined(own: Stages | null, others: readonly (Stages | null)[]): Stages | null {
  const all = [own, ...others].flatMap((stages) => stages ?? []);
  if (all.length === 0 || others.every((stages) => stages === null)) return own;
  const stageAt = (at: 0 | 1 | 2 | 3): TargetValue | null => {
    const stated = own?.[at] ?? null;
    if (stated !== null) return stated;
    const values = others.flatMap((stages) => stages?.[at] ?? []);
    const [first = null] = values;
    return values.every((value) => isSameTarget(value, first)) ? first : null;
  };
  return [stageAt(0), stageAt(1), stageAt(2), stageAt(3)];
}
