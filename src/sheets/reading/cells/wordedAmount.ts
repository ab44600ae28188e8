// Amounts of money with their multiple in a word, `Rp 12,5 M`, `850 juta`: read once the officer has said, one question a
// sheet, that the words mean rupiah.
import { decimalText, type Amount } from '../../../domain/amount';
import type { Findings } from '../findings';
import { plainText } from './headingText';
import { LONGEST_READ } from './longText';
import { numberFromText } from './numberText';

const WORDED =
  /^((?:rp\.?|idr)?\s*\(?-?[\d.,]+)\s*(ribu|rb|juta|jt|mil[iy]ar|m|tril(?:i|y|iy)un|t)\.?(\)?)$/i;
/** `M` is `miliar`, as in every press release of a budget. */
const MULTIPLES: readonly (readonly [RegExp, bigint])[] = [
  [/^r/i, 1_000n],
  [/^j/i, 1_000_000n],
  [/^m/i, 1_000_000_000n],
  [/^t/i, 1_000_000_000_000n],
];

/** The rupiah that a text names; null for any other text, and where its figure can be read in two ways. */
export function wordedAmount(raw: string): Amount | null {
  if (raw.length > LONGEST_READ) return null;
  const [, figure = '', word = '', bracket = ''] = WORDED.exec(plainText(raw)) ?? [];
  const multiple = MULTIPLES.find(([letter]) => letter.test(word))?.[1];
  if (multiple === undefined) return null;
  // `Rp 1.250 juta` has two readings, whatever `Rp` says of a figure that stands alone.
  const reading = numberFromText(`${figure.replace(/^(?:rp\.?|idr)\s*/i, '')}${bracket}`);
  return reading.kind === 'amount' && !reading.isPercent ? reading.amount * multiple : null;
}

export type WordedReading =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly code: string; readonly questionId: string };

const CODE = 'AMOUNT_IN_WORDS';

/** What a text of money stands for by the officer's answer; null where it is no such amount. */
export function settleWorded(
  text: string,
  at: { readonly sheet: string; readonly cell: string | null },
  log: Findings,
): WordedReading | null {
  const amount = wordedAmount(text);
  if (amount === null) return null;
  const questionId = `worded:${at.sheet}`;
  const facts = { found: plainText(text), amount: decimalText(amount) };
  const options = [{ id: 'rupiah', facts }, { id: 'none' }];
  const answer = log.ask({ id: questionId, code: CODE, ...at, facts, options });
  if (answer === null) return { kind: 'open', code: CODE, questionId };
  if (answer === 'none') return { kind: 'none' };
  log.issue('TEXT_NUMBER', 'info', at, { found: facts.found, expected: facts.amount });
  return { kind: 'amount', amount };
}
