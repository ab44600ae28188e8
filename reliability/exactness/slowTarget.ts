// The target of a row in a period, from the words of the rules alone (sections 2 and 4). Where the rules leave a choice to the
// project it says `open`, and nothing is compared.
import type { Indicator, TargetValue } from '../../src/domain/indicator';
import type { RuleSettings } from '../../src/domain/evaluation';
import { cutTo, minus, ofAmount, over, percent, same, sum, times, type Rational } from './rational';
import { endOf, QUARTERS, quarterOf, type PeriodName } from './slowCalendar';

export type SlowTarget =
  | { readonly kind: 'none' }
  | { readonly kind: 'question' }
  /** The rules do not say. */
  | { readonly kind: 'open' }
  | { readonly kind: 'amount'; readonly amount: Rational; readonly isDerived: boolean }
  | { readonly kind: 'range'; readonly lower: Rational; readonly upper: Rational };

const NONE: SlowTarget = { kind: 'none' };
const QUESTION: SlowTarget = { kind: 'question' };
const OPEN: SlowTarget = { kind: 'open' };

type Stages = readonly (Rational | null)[];
type Version = 'original' | 'revised' | null;

const amountOf = (value: TargetValue | null): Rational | null =>
  value?.kind === 'amount' ? ofAmount(value.amount) : null;
const set = (amount: Rational): SlowTarget => ({ kind: 'amount', amount, isDerived: false });
const derived = (amount: Rational): SlowTarget => ({ kind: 'amount', amount, isDerived: true });

const cutFor = (indicator: Indicator, amount: Rational): Rational =>
  cutTo(amount, indicator.isRupiah ? 100n : 1_000_000n);

/** Which budget is in force on a day. */
export function versionOn({ targets }: Indicator, day: string): Version {
  const { original, revised, revisedFrom } = targets;
  if (revised !== null && revisedFrom !== null && revisedFrom <= day) return 'revised';
  return original === null ? null : 'original';
}

const annualValue = ({ targets }: Indicator, version: Version): TargetValue | null =>
  version === null ? null : targets[version];

/** Cumulative stages as they stand on the sheet: s.d. columns, own quarters added up, months added up. */
function writtenStages({ targets, method }: Indicator): Stages | null {
  const { cumulativeStages, ownStages, months } = targets;
  if (cumulativeStages !== null) return cumulativeStages.map(amountOf);
  if (ownStages !== null) {
    const own = ownStages.map(amountOf);
    if (method !== 'Akumulasi') return own;
    return own.map((_, at) => {
      const upTo = own.slice(0, at + 1);
      return upTo.some((one) => one === null) ? null : sum(upTo.filter((one) => one !== null));
    });
  }
  if (months === null) return null;
  return [3, 6, 9, 12].map((last) => sum(months.slice(0, last).map((month) => ofAmount(month ?? 0n))));
}

const isFilled = ({ targets }: Indicator): readonly boolean[] =>
  (targets.cumulativeStages ?? targets.ownStages ?? []).map((stage) => stage !== null);

/** The annual target under a version; of blank ones the last stage. */
function annualOf(indicator: Indicator, version: Version): SlowTarget {
  const value = annualValue(indicator, version);
  if (value?.kind === 'amount') return set(ofAmount(value.amount));
  if (value?.kind === 'range')
    return { kind: 'range', lower: ofAmount(value.lower), upper: ofAmount(value.upper) };
  if (value !== null) return OPEN;
  const { original, revised } = indicator.targets;
  if (original !== null || revised !== null) return NONE;
  const stages = writtenStages(indicator);
  if (stages === null) return NONE;
  const last = stages[3] ?? null;
  return stages.some((stage) => stage === null) || last === null ? OPEN : derived(last);
}

/** The stage at a quarter's end under a version. */
function stageOf(
  indicator: Indicator,
  quarter: number,
  version: Version,
  settings: RuleSettings,
): SlowTarget {
  if (version === null && indicator.targets.revised !== null) return NONE;
  const annual = annualOf(indicator, version);
  const stages = writtenStages(indicator);
  if (stages === null) {
    if (annual.kind !== 'amount' || indicator.method !== 'Akumulasi') return annual;
    const share = ofAmount((indicator.schedule ?? settings.schedule)[quarter - 1] ?? 0n);
    return derived(cutFor(indicator, over(times(annual.amount, share), percent(10_000n))));
  }
  const filled = isFilled(indicator);
  if (indicator.method === 'Akumulasi' && filled.includes(false)) return QUESTION;
  const stage = stages[quarter - 1] ?? null;
  if (stage === null) return NONE;
  return scaledStage(indicator, stage, stages[3] ?? null, version);
}

/** Stages of one budget under another. */
function scaledStage(
  indicator: Indicator,
  stage: Rational,
  last: Rational | null,
  version: Version,
): SlowTarget {
  const original = amountOf(indicator.targets.original);
  const revised = amountOf(indicator.targets.revised);
  if (indicator.targets.revised === null) return set(stage);
  if (original === null || revised === null || last === null) return OPEN;
  if (same(last, original)) {
    if (version === 'original') return set(stage);
    return derived(cutFor(indicator, times(stage, over(revised, original))));
  }
  if (same(last, revised)) return version === 'revised' ? set(stage) : QUESTION;
  return version === 'revised' ? QUESTION : OPEN;
}

/** The cumulative target at a quarter's end with the version in force then. */
export const stageAt = (
  indicator: Indicator,
  quarter: number,
  settings: RuleSettings,
  version?: Version,
): SlowTarget => {
  const period = QUARTERS[quarter - 1] ?? 'TW IV';
  return stageOf(indicator, quarter, version ?? versionOn(indicator, endOf(period, settings.year)), settings);
};

/** T of a period, cumulative or of its own months; `version` where a pact fixes one. */
export function slowTarget(
  indicator: Indicator,
  period: PeriodName,
  isCumulative: boolean,
  settings: RuleSettings,
  version: Version = versionOn(indicator, endOf(period, settings.year)),
  earlierVersion?: Version,
): SlowTarget {
  if (period === 'Tahun') return annualOf(indicator, version);
  const quarter = quarterOf(period);
  const target = stageOf(indicator, quarter, version, settings);
  if (isCumulative || indicator.method !== 'Akumulasi') return target;
  const before = period.startsWith('Semester') ? quarter - 2 : quarter - 1;
  if (before === 0 || target.kind === 'none') return target;
  const earlier = stageAt(indicator, before, settings, earlierVersion);
  if (target.kind === 'question') return QUESTION;
  if (target.kind !== 'amount' || earlier.kind !== 'amount') return OPEN;
  return {
    kind: 'amount',
    amount: minus(target.amount, earlier.amount),
    isDerived: target.isDerived || earlier.isDerived,
  };
}
