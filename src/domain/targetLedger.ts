// The target of a row under each budget version (murni, perubahan): annual figure and four stages, with the open
// points that keep a stage from being known. Built once a row; never decides which version is in force.
import { cutDerived, type Amount } from './amount';
import type { IsoDate } from './calendar';
import type { TargetSource, TargetVersion } from './evaluation';
import type { FourQuarters, Measuring, Method, TargetPlan, TargetValue } from './indicator';
import { itemAt } from './itemAt';
import { cutShare, sharesOf, type Share } from './share';

export type OpenPointCode =
  | 'REVISION_WITHOUT_DATE'
  | 'STAGES_PARTLY_FILLED'
  | 'STAGES_ONLY_REVISED'
  | 'STAGES_MATCH_NEITHER'
  | 'NEGATIVE_TARGET';

export type Stages = FourQuarters<TargetValue | null>;

/** The targets under one version of the budget. */
export interface VersionTargets {
  readonly version: TargetVersion;
  readonly annual: TargetValue | null;
  readonly annualSource: TargetSource;
  readonly stages: Stages;
  readonly stageSource: TargetSource;
  /** Why the stages are not known yet; the annual target still is, unless `annual` is null. */
  readonly fault: OpenPointCode | null;
  /** The fault touches only what ends before this day; null: every stage. */
  readonly faultBefore: IsoDate | null;
  /** Cumulative monthly targets, index 0 to 12, where the sheet has all twelve; scaled like the stages. */
  readonly monthly: readonly Amount[] | null;
}

export interface TargetLedger {
  readonly original: VersionTargets | null;
  readonly revised: VersionTargets | null;
  readonly revisedFrom: IsoDate | null;
  /** An open point that leaves every period unknown. */
  readonly fault: OpenPointCode | null;
  /** Stage IV differs from the annual target of a row that was not revised. */
  readonly isStageOffAnnual: boolean;
}

export interface LedgerRules {
  readonly method: Method;
  readonly measuring: Measuring;
  readonly isRupiah: boolean;
  readonly schedule: FourQuarters<Amount>;
}

const NO_STAGES: Stages = [null, null, null, null];

interface Given {
  readonly stages: Stages;
  /** Stage IV, or what the own quarters add up to. */
  readonly total: TargetValue | null;
  readonly isPartial: boolean;
  readonly monthly: readonly Amount[] | null;
}

const isZero = (value: TargetValue | null): boolean => value?.kind === 'amount' && value.amount === 0n;

/** A `Target Perubahan` of 0 is none, and one that takes effect after the evaluation date is not known yet. */
export function planAsOf(plan: TargetPlan, asOf: IsoDate): TargetPlan {
  const isLater = plan.revisedFrom !== null && plan.revisedFrom > asOf;
  return plan.revised !== null && (isLater || isZero(plan.revised))
    ? { ...plan, revised: null, revisedFrom: null }
    : plan;
}

export function isSameTarget(a: TargetValue | null, b: TargetValue | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'amount' && b.kind === 'amount') return a.amount === b.amount;
  if (a.kind === 'range' && b.kind === 'range') return a.lower === b.lower && a.upper === b.upper;
  if (a.kind === 'word' && b.kind === 'word') {
    return a.word.trim().toLowerCase() === b.word.trim().toLowerCase();
  }
  return false;
}

/**
 * The ledger of a plan. A revision that takes effect after `asOf` counts for nothing but the question whose stages
 * the sheet holds.
 */
export function targetLedger(
  whole: TargetPlan,
  rules: LedgerRules,
  asOf: IsoDate | null = null,
): TargetLedger {
  const plan = asOf === null ? whole : planAsOf(whole, asOf);
  const given = givenStages(plan, rules);
  const { original, revised, revisedFrom } = plan;
  const isUndated = revised !== null && revisedFrom === null && !isSameTarget(original, revised);
  const later = laterRevision(whole, plan);
  const first = originalVersion(plan, given, rules, later);
  const isStageOffAnnual =
    first?.fault !== 'STAGES_ONLY_REVISED' &&
    revised === null &&
    original !== null &&
    given !== null &&
    given.total !== null &&
    !given.isPartial &&
    !isSameTarget(given.total, original);
  return {
    original: first,
    revised: revised === null || isUndated ? null : revisedVersion(plan, revised, given, rules),
    revisedFrom: revised === null ? null : revisedFrom,
    fault: isUndated ? 'REVISION_WITHOUT_DATE' : null,
    isStageOffAnnual,
  };
}

interface LaterRevision {
  readonly annual: TargetValue;
  readonly from: IsoDate;
}

function laterRevision({ revised, revisedFrom }: TargetPlan, known: TargetPlan): LaterRevision | null {
  return known.revised === null && revised !== null && revisedFrom !== null && !isZero(revised)
    ? { annual: revised, from: revisedFrom }
    : null;
}

function originalVersion(
  plan: TargetPlan,
  given: Given | null,
  rules: LedgerRules,
  later: LaterRevision | null,
): VersionTargets | null {
  const { original, revised } = plan;
  if (original === null) {
    if (revised !== null || given === null) return null;
    return fromStages('murni', null, given);
  }
  if (given === null) return withoutStages('murni', original, rules);
  const stated = fromStages('murni', original, given);
  const fault = stageFault(given, original, revised);
  if (fault !== null) return { ...stated, fault };
  if (later === null || stageFault(given, original, later.annual) !== 'STAGES_ONLY_REVISED') return stated;
  return { ...stated, fault: 'STAGES_ONLY_REVISED', faultBefore: later.from };
}

function stageFault(given: Given, original: TargetValue, revised: TargetValue | null): OpenPointCode | null {
  if (given.isPartial) return 'STAGES_PARTLY_FILLED';
  if (revised === null || isSameTarget(given.total, original)) return null;
  return isSameTarget(given.total, revised) ? 'STAGES_ONLY_REVISED' : 'STAGES_MATCH_NEITHER';
}

function revisedVersion(
  plan: TargetPlan,
  revised: TargetValue,
  given: Given | null,
  rules: LedgerRules,
): VersionTargets {
  if (given === null) return withoutStages('perubahan', revised, rules);
  const asGiven = fromStages('perubahan', revised, given);
  if (given.isPartial || isSameTarget(given.total, revised)) return asGiven;
  const { original } = plan;
  const isOfOriginal = original !== null && isSameTarget(given.total, original);
  if (isOfOriginal && original.kind === 'amount' && revised.kind === 'amount' && original.amount !== 0n) {
    return scaled(asGiven, revised.amount, original.amount, rules.isRupiah);
  }
  return { ...asGiven, fault: 'STAGES_MATCH_NEITHER' };
}

function scaled(version: VersionTargets, to: Amount, from: Amount, isRupiah: boolean): VersionTargets {
  const share = (amount: Amount): Amount => cutDerived((amount * to) / from, isRupiah);
  const shareStage = (stage: TargetValue | null): TargetValue | null =>
    stage?.kind === 'amount' ? { kind: 'amount', amount: share(stage.amount) } : stage;
  const [a, b, c, d] = version.stages;
  return {
    ...version,
    stages: [shareStage(a), shareStage(b), shareStage(c), shareStage(d)],
    stageSource: 'turunan',
    monthly: version.monthly?.map(share) ?? null,
  };
}

function fromStages(version: TargetVersion, annual: TargetValue | null, given: Given): VersionTargets {
  return {
    version,
    annual: annual ?? (given.isPartial ? null : given.total),
    annualSource: annual === null ? 'turunan' : 'ditetapkan',
    stages: given.stages,
    stageSource: 'ditetapkan',
    fault: given.isPartial ? 'STAGES_PARTLY_FILLED' : null,
    faultBefore: null,
    monthly: given.monthly,
  };
}

function withoutStages(version: TargetVersion, annual: TargetValue, rules: LedgerRules): VersionTargets {
  const isDerived = rules.method === 'Akumulasi' && annual.kind === 'amount';
  return {
    version,
    annual,
    annualSource: 'ditetapkan',
    stages: isDerived ? scheduledStages(annual, rules) : [annual, annual, annual, annual],
    stageSource: isDerived ? 'turunan' : 'ditetapkan',
    fault: null,
    faultBefore: null,
    monthly: null,
  };
}

function scheduledStages(
  annual: Extract<TargetValue, { kind: 'amount' }>,
  { isRupiah, schedule }: LedgerRules,
): Stages {
  // A stage of the whole amount is the annual target itself, so that periods can tell at a glance that they agree.
  const stage = (share: Share): TargetValue => {
    const amount = cutShare(annual.amount, share, isRupiah);
    return amount === annual.amount ? annual : { kind: 'amount', amount };
  };
  const [a, b, c, d] = sharesOf(schedule);
  return [stage(a), stage(b), stage(c), stage(d)];
}

function givenStages(plan: TargetPlan, rules: LedgerRules): Given | null {
  if (plan.cumulativeStages === null && plan.ownStages === null && plan.months === null) return null;
  // An indicator measured once a year has no use for stages.
  const needed = rules.measuring === 'Tahun' ? [] : rules.measuring === 'Semester' ? [1, 3] : [0, 1, 2, 3];
  const isAccumulating = rules.method === 'Akumulasi';
  const monthly = isAccumulating ? cumulativeMonths(plan.months) : null;
  const isMissing = (stages: Stages): boolean =>
    isAccumulating && needed.some((quarter) => (stages[quarter] ?? null) === null);
  if (plan.cumulativeStages !== null && plan.cumulativeStages.some((stage) => stage !== null)) {
    const stages = plan.cumulativeStages;
    return { stages, total: stages[3], isPartial: isMissing(stages), monthly };
  }
  if (plan.ownStages !== null && plan.ownStages.some((stage) => stage !== null)) {
    const stages = isAccumulating ? addedUp(plan.ownStages) : plan.ownStages;
    return { stages, total: stages[3], isPartial: isMissing(plan.ownStages), monthly };
  }
  if (!isAccumulating || plan.months === null || plan.months.every((month) => month === null)) return null;
  if (monthly === null) return { stages: NO_STAGES, total: null, isPartial: needed.length > 0, monthly };
  const stage = (month: number): TargetValue => ({ kind: 'amount', amount: itemAt(monthly, month) });
  const stages: Stages = [stage(3), stage(6), stage(9), stage(12)];
  return { stages, total: stages[3], isPartial: false, monthly };
}

function addedUp(own: Stages): Stages {
  let total = 0n;
  const upTo = (stage: TargetValue | null): TargetValue => {
    if (stage?.kind === 'amount') total += stage.amount;
    return { kind: 'amount', amount: total };
  };
  const [a, b, c, d] = own;
  return [upTo(a), upTo(b), upTo(c), upTo(d)];
}

function cumulativeMonths(months: TargetPlan['months']): readonly Amount[] | null {
  if (months === null) return null;
  const upTo: Amount[] = [0n];
  let total = 0n;
  for (let month = 0; month < 12; month += 1) {
    const own = months[month] ?? null;
    if (own === null) return null;
    total += own;
    upTo.push(total);
  }
  return upTo;
}
