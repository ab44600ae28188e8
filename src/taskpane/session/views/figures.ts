// Shares of a bar's length, for the small pictures. Only how long something is drawn: no verdict comes from here.
import { HUNDRED_PERCENT, ONE, type Amount } from '../../../domain/amount';
import { shownPercent, type Ratio } from '../../../domain/ratio';
import type { Scale } from '../../../domain/scale';
import { formatAttainment, formatPercent } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import { barText } from '../../../messages/rowNotes';
import type { BarView } from '../../paneViews';

/** The bar's whole length, in per cent: a little more than the target, so that its mark stands inside. */
const LENGTH = 125n * ONE;

const shareOfBar = (percent: Amount): number => {
  const within = percent < 0n ? 0n : percent > LENGTH ? LENGTH : percent;
  return Number((within * 10_000n) / LENGTH) / 10_000;
};

/** The bound of the best status, else the whole target. */
export const bestBound = (scale: Scale): Amount => scale?.[0]?.from ?? HUNDRED_PERCENT;

export function barView(attainment: Ratio | null, threshold: Amount, language: Language): BarView | null {
  if (attainment === null) return null;
  return {
    filled: shareOfBar(shownPercent(attainment)),
    threshold: shareOfBar(threshold),
    text: barText(formatAttainment(attainment, language), formatPercent(threshold, language), language),
  };
}
