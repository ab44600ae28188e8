// Whether typed stages and bounds can be used, by the very rules of the evaluation; says what they mean. Decides nothing.
import { HUNDRED_PERCENT, ONE, type Amount } from '../../../domain/amount';
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
import type { TypedView } from '../../ruleViews';
import { typedPercents, typedShares } from './typedRules';

export function checkedShares(texts: readonly string[], language: Language): TypedView {
  const shares = typedShares(texts);
  const fault = shares === null ? 'UNREADABLE' : stageFault(shares);
  return fault === null
    ? { isUsable: true, sentence: stagesMeaning(shares?.[3] === HUNDRED_PERCENT, language) }
    : { isUsable: false, sentence: stageFaultSentence(fault, language) };
}

function stageFault(shares: readonly Amount[]): StageFault | null {
  if (shares.some((share, at) => at > 0 && share < (shares[at - 1] ?? 0n))) return 'FALLS';
  return shares.some((share) => share > HUNDRED_PERCENT) ? 'ABOVE_WHOLE' : null;
}

/** The bands of a scale with these bounds. */
const bandsWith = (scale: readonly Band[], bounds: readonly Amount[]): readonly Band[] =>
  scale.map((band, at) => ({ ...band, from: bounds[at] ?? null }));

export function checkedBounds(texts: readonly string[], scale: Scale, language: Language): TypedView {
  const bounds = typedPercents(texts);
  if (bounds === null) return { isUsable: false, sentence: boundFaultSentence(null, language) };
  const checked = checkScale(bandsWith(scale ?? DEFAULT_SCALE, bounds));
  if (!checked.ok) return { isUsable: false, sentence: boundFaultSentence(checked.failure.code, language) };
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
