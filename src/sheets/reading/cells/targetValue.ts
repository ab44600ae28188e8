// Target cells: a figure, a range `70-80`, a grade with its figure `BB (72,5)`, or a word. Scales rupiah to the rupiah.
import { roundToSen, type Amount } from '../../../domain/amount';
import type { TargetValue } from '../../../domain/indicator';
import { figureOfUnit } from './figureInText';
import { plainText } from './headingText';
import { numberFromText } from './numberText';
import type { Figure } from './figureColumn';

export interface Measure {
  readonly isRupiah: boolean;
  readonly factor: bigint;
  /** What the officer's answer multiplies the figure by later: it is rounded so much finer. */
  readonly step?: bigint;
  /** The row's own unit: behind a figure it is no part of a text. */
  readonly unit?: string;
}

const SEN = 10_000n;
/** `BB (72,5)`, `A (85.20)`. */
const GRADED = /^([A-Za-z][A-Za-z+\- ]{0,20}?)\s*\(\s*([\d.,]+)\s*\)$/;
/** In front of a figure these are no grades: they say money, or that it is below zero. */
const NO_GRADE = /\b(?:rp|idr|rupiah|minus|min|negatif|defisit|turun|penurunan|berkurang|rugi|kurang)\b/i;
const RANGE = /^(.*\d%?)\s*(?:-|–|—|s\.?\s?\/?d\.?|sampai(?: dengan)?|hingga)\s*(\d.*)$/i;
const COMPARED = /^(?:>=|<=|≥|≤|>|<|=|min(?:imal)?\.?|maks(?:imal)?\.?)\s*(.+)$/i;
const WORD = /^[A-Za-z][A-Za-z0-9 .+\-/()]{0,39}$/;

/** As `scaled`; of whole sen there is nothing to round. */
export const scaledFigure = (
  { amount, isWholeSen }: Extract<Figure, { readonly kind: 'amount' }>,
  measure: Measure,
): Amount => (isWholeSen === true && measure.factor === 1n ? amount : scaled(amount, measure));

/** Money is brought to rupiah and the sen; everything else stays as it is. */
export function scaled(amount: Amount, measure: Measure): Amount {
  if (!measure.isRupiah) return amount;
  const rupiah = measure.factor === 1n ? amount : amount * measure.factor;
  if (rupiah % SEN === 0n) return rupiah;
  const step = measure.step ?? 1n;
  return roundToSen(rupiah * step) / step;
}

/** A figure within a text; what can be read in two ways is none. */
const plainAmount = (text: string): Amount | null => {
  const reading = numberFromText(text);
  return reading.kind === 'amount' ? reading.amount : null;
};

/** The figure of a grade: `BB (72,5)`; null where the text is none. */
export function gradedAmount(raw: string): Amount | null {
  const [, grade = '', figure = ''] = GRADED.exec(plainText(raw)) ?? [];
  return NO_GRADE.test(grade) ? null : plainAmount(figure);
}

/** A text under a target heading; null when it is none of the kinds. Money has neither grades nor words. */
export function targetFromText(raw: string, measure: Measure): TargetValue | null {
  const text = plainText(raw);
  const own = measure.isRupiah ? null : figureOfUnit(text, measure.unit ?? '');
  if (own !== null) return { kind: 'amount', amount: own };
  const range = RANGE.exec(text);
  const lower = range === null ? null : plainAmount(range[1] ?? '');
  const upper = range === null ? null : plainAmount(range[2] ?? '');
  if (lower !== null && upper !== null) {
    const [a, b] = lower <= upper ? [lower, upper] : [upper, lower];
    return { kind: 'range', lower: scaled(a, measure), upper: scaled(b, measure) };
  }
  const graded = measure.isRupiah ? null : gradedAmount(text);
  const figure = graded ?? plainAmount(COMPARED.exec(text)?.[1] ?? '');
  if (figure !== null) return { kind: 'amount', amount: scaled(figure, measure) };
  return !measure.isRupiah && isWord(text) ? { kind: 'word', word: text } : null;
}

/** Digits behind a sign of comparison or in brackets are a figure that could not be read, not a word. */
const isWord = (text: string): boolean =>
  WORD.test(text) && !COMPARED.test(text) && !/\(\s*[\d.,]+\s*\)$/.test(text);

export type TargetReading =
  | { readonly kind: 'value'; readonly value: TargetValue | null }
  | { readonly kind: 'unread'; readonly text: string }
  | { readonly kind: 'open'; readonly code: string; readonly questionId: string };

/** What a figure means as a target. A percentage cannot be an amount of money. */
export function targetOf(figure: Figure, measure: Measure): TargetReading {
  switch (figure.kind) {
    case 'none':
    case 'dash':
      return { kind: 'value', value: null };
    case 'open':
      return figure;
    case 'amount':
      if (figure.isPercent && measure.isRupiah) return { kind: 'unread', text: '%' };
      return { kind: 'value', value: { kind: 'amount', amount: scaledFigure(figure, measure) } };
    case 'text': {
      const value = targetFromText(figure.text, measure);
      return value === null ? { kind: 'unread', text: figure.text } : { kind: 'value', value };
    }
  }
}
