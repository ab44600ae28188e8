// The first rows that a sum would add up, as examples beside the question whether a row is one. Reads names and figures only.
import { decimalText } from '../../../domain/amount';
import type { Example } from '../../finding';
import { plainText } from '../cells/headingText';
import { nameAt, type FoundTable } from '../headers/foundTable';
import type { RowFigures } from './rowFigures';

const MOST_PARTS = 2;

/** At most two named rows of the span, which counts in the grid, with their first figure as it stands in the sheet. */
export function sumParts(
  table: FoundTable,
  span: { readonly from: number; readonly to: number },
  figures: RowFigures,
): readonly Example[] {
  const parts: Example[] = [];
  for (let index = span.from; index < span.to && parts.length < MOST_PARTS; index += 1) {
    const name = plainText(nameAt(table, index));
    const amount = figures.amounts(index).find((one) => one !== null && one !== 0n);
    if (name !== '' && amount != null) parts.push({ name, amount: decimalText(amount) });
  }
  return parts;
}
