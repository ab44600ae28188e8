// The figure of a row whose column is the sum of several: exact, and nothing where none of them has any. Reads no cell.
import type { Figure } from './figureColumn';

/** Amounts added up; what cannot be read or is open in one of them goes before the sum. */
export function addedFigures(figures: readonly Figure[]): Figure {
  const trouble = figures.find(({ kind }) => kind === 'open' || kind === 'text');
  if (trouble !== undefined) return trouble;
  const amounts = figures.flatMap((figure) => (figure.kind === 'amount' ? [figure] : []));
  const [first] = amounts;
  if (first === undefined) return figures.find(({ kind }) => kind === 'dash') ?? { kind: 'none' };
  return {
    kind: 'amount',
    amount: amounts.reduce((sum, { amount }) => sum + amount, 0n),
    isPercent: first.isPercent,
  };
}
