// Whether typed stages and bounds can be used, by the very rules of the evaluation; says what they mean. Decides nothing.
import { HUNDRED_PERCENT, ONE, type Amount } from '../../../domain/amount';
import { QUARTER_PERIODS } from '../../../domain/period';
import { checkScale, DEFAULT_SCALE, statusFor, type Band, type Scale } from '../../../domain/scale';
import {
  boundFaultSentence,
  gaplessSentence,
  stageFaultSentence,
  stagesMeaning,
  type StageFault,
} from '../../../messages/decidedSentences';
import { formatAmount } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import type { TypedRulesView, TypedView } from '../../ruleViews';
import { typedPercent, typedPercents } from './typedRules';

/** Of stages and bounds as they were typed; `scale` is that of the evaluation. */
export const typedView = (
  shares: readonly string[],
  bounds: readonly string[],
  scale: Scale,
  language: Language,
): TypedRulesView => ({
  shares: checkedShares(shares, language),
  bounds: checkedBounds(bounds, scale, language),
});

function checkedShares(texts: readonly string[], language: Language): TypedView {
  const percents = QUARTER_PERIODS.map((_, at) => typedPercent(texts[at] ?? ''));
  const found = stageFault(percents, texts);
  return found === null
    ? { isUsable: true, sentence: stagesMeaning(percents[3] === HUNDRED_PERCENT, language) }
    : {
        isUsable: false,
        sentence: stageFaultSentence(found.fault, language),
        faultyAt: found.faultyAt,
      };
}

interface FoundFault {
  readonly fault: StageFault;
  readonly faultyAt: readonly number[];
}

/** What is no percentage at all comes first, what falls last. */
function stageFault(percents: readonly (Amount | null)[], texts: readonly string[]): FoundFault | null {
  const places = (isFaulty: (percent: Amount | null) => boolean): readonly number[] =>
    percents.flatMap((percent, at) => (isFaulty(percent) ? [at] : []));
  const periodAt = (at: number): string => QUARTER_PERIODS[at] ?? '';
  const unreadable = places((percent) => percent === null);
  if (unreadable.length > 0)
    return { fault: { code: 'UNREADABLE', periods: unreadable.map(periodAt) }, faultyAt: unreadable };
  const above = places((percent) => (percent ?? 0n) > HUNDRED_PERCENT);
  if (above.length > 0)
    return { fault: { code: 'ABOVE_WHOLE', periods: above.map(periodAt) }, faultyAt: above };
  const falls = percents.findIndex((percent, at) => at > 0 && (percent ?? 0n) < (percents[at - 1] ?? 0n));
  if (falls < 0) return null;
  const stage = (at: number) => ({ period: periodAt(at), text: plainPercent(texts[at] ?? '') });
  return { fault: { code: 'FALLS', before: stage(falls - 1), after: stage(falls) }, faultyAt: [falls] };
}

const plainPercent = (text: string): string => text.trim().replace(/\s*%$/, '');

/** The bands of a scale with these bounds. */
const bandsWith = (scale: readonly Band[], bounds: readonly Amount[]): readonly Band[] =>
  scale.map((band, at) => ({ ...band, from: bounds[at] ?? null }));

function checkedBounds(texts: readonly string[], scale: Scale, language: Language): TypedView {
  const bounds = typedPercents(texts);
  if (bounds === null) {
    const faultyAt = texts.flatMap((text, at) => (typedPercent(text) === null ? [at] : []));
    return { isUsable: false, sentence: boundFaultSentence(null, language), faultyAt };
  }
  const checked = checkScale(bandsWith(scale ?? DEFAULT_SCALE, bounds));
  if (!checked.ok) {
    const { code, index } = checked.failure;
    const sentence = boundFaultSentence(code, language);
    return { isUsable: false, sentence, ...(index === null ? {} : { faultyAt: [index] }) };
  }
  return { isUsable: true, sentence: gapless(checked.value, language) };
}

/** Four thousandths of a per cent below the best bound: what rounding would have lifted. */
const JUST_BELOW = (4n * ONE) / 1000n;

/** That no percentage lies between two bands, with one that shows it; '' for a scale of one band. */
export function gapless(scale: readonly Band[], language: Language): string {
  const best = scale[0]?.from ?? null;
  if (best === null) return '';
  const percent = best - JUST_BELOW;
  const status = statusFor({ numerator: percent, denominator: HUNDRED_PERCENT }, scale);
  return status === null ? '' : gaplessSentence(`${formatAmount(percent, language)}%`, status, language);
}
