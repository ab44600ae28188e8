// A figure in a text that is no number by itself: before the row's own unit (`4 dokumen`) it is read, beside another word
// (`± 46.105.000`) it is only offered as an answer. What can be read in two ways is none.
import { decimalText, type Amount } from '../../../domain/amount';
import { bareWord, plainText } from './headingText';
import { LONGEST_READ } from './longText';
import { numberFromText } from './numberText';

/** A figure with what stands around it; no further digits. */
const PARTS = /^([^\d(-]{0,20}?)\s*((?:rp\.?\s*)?-?\(?\d[\d.,]*(?:,-)?\)?)\s*(%?[^\d%]{0,40})$/i;
/** A sign of comparison or a limit is no decoration of a figure. */
const LIMIT = /[<>≤≥=]|\b(?:min|maks|minus|negatif|turun|kurang|rugi|defisit)\b/i;

/** The mark of a footnote behind a figure is no digit of it. */
const RAISED = /(?<=\d\s*)[¹²³⁰⁴-⁹]+⁾?\s*$/;

interface Parts {
  readonly before: string;
  readonly amount: Amount;
  readonly after: string;
}

function partsOf(raw: string): Parts | null {
  if (raw.length > LONGEST_READ) return null;
  const [, before = '', figure = '', after = ''] = PARTS.exec(plainText(raw.replace(RAISED, ''))) ?? [];
  const reading = numberFromText(figure);
  return reading.kind !== 'amount' || LIMIT.test(before) || LIMIT.test(after)
    ? null
    : { before, amount: reading.amount, after };
}

/** The figure of a text that is nothing but it and the row's own unit, as `15 menit` where the unit says `Menit`. */
export function figureOfUnit(raw: string, unit: string): Amount | null {
  const parts = unit === '' ? null : partsOf(raw);
  return parts?.before.trim() === '' && bareWord(parts.after) === bareWord(unit) && bareWord(unit) !== ''
    ? parts.amount
    : null;
}

/** The only figure in a text, to be offered as what it means. */
export const figureWithin = (raw: string): Amount | null => partsOf(raw)?.amount ?? null;

/** The option that reads it so; none where there is none. */
export const figureOption = (
  amount: Amount | null,
): readonly { readonly id: 'figure'; readonly facts: { readonly amount: string } }[] =>
  amount === null ? [] : [{ id: 'figure', facts: { amount: decimalText(amount) } }];
