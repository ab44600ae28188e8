// Rules as they were typed, as decisions: percentages from texts. What cannot be read decides nothing.
import { amountFromDecimal, type Amount } from '../../../domain/amount';
import type { FourQuarters } from '../../../domain/indicator';
import type { RuleChanges } from '../../../sheets/rules/ruleChanges';
import type { RuleChoices } from '../../paneContract';

/** Up to four decimals, so that a sheet that writes hundredths holds it exactly. */
const PERCENT = /^\d{1,3}(?:[.,]\d{1,4})?$/;

/** A percentage from a text such as `37,5`; null where it is none. */
export function typedPercent(text: string): Amount | null {
  const plain = text.trim().replace(/\s*%$/, '');
  return PERCENT.test(plain) ? amountFromDecimal(plain.replace(',', '.')) : null;
}

/** All of the percentages; null where one of them is none. */
export function typedPercents(texts: readonly string[]): readonly Amount[] | null {
  const percents = texts.flatMap((text) => typedPercent(text) ?? []);
  return percents.length === texts.length ? percents : null;
}

export function typedShares(texts: readonly string[]): FourQuarters<Amount> | null {
  const [a, b, c, d, ...more] = typedPercents(texts) ?? [];
  return a === undefined || b === undefined || c === undefined || d === undefined || more.length > 0
    ? null
    : [a, b, c, d];
}

export const changesOf = ({ shares, bounds, terms, documents }: RuleChoices): RuleChanges => ({
  shares: shares === null ? null : typedShares(shares),
  bounds: bounds === null ? null : typedPercents(bounds),
  terms,
  documents,
});
