// Rows of a list of deposits after which its own balance is less by the amount: money that went out. Decides nothing.
import { foldedHeading } from '../cells/headingText';
import type { FoundTable } from '../headers/foundTable';
import { isBalanceHeading } from './depositHeadings';

/** Half a sen of sums in floating point. */
const NEAR = 0.005;

/** Grid indexes of such rows with the heading of the balance; none where the list keeps no balance. */
export function fallingRows(table: FoundTable, amountColumn: number): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const balance = balanceOf(table);
  if (balance === null) return found;
  let before: number | null = null;
  for (let index = table.from; index < table.to; index += 1) {
    const values = table.grid.values[index];
    const amount = values?.[amountColumn];
    const after = values?.[balance.column];
    if (typeof after !== 'number') continue;
    const isOut = typeof amount === 'number' && amount > 0 && before !== null;
    if (isOut && Math.abs((before ?? 0) - amount - after) <= NEAR) found.set(index, balance.text);
    before = after;
  }
  return found;
}

function balanceOf(table: FoundTable): { readonly column: number; readonly text: string } | null {
  const top = table.grid.rect?.top ?? 1;
  for (const row of table.headerRows) {
    const texts = table.grid.values[row - top] ?? [];
    const column = texts.findIndex(
      (text) => typeof text === 'string' && isBalanceHeading(foldedHeading(text)),
    );
    if (column >= 0) return { column, text: String(texts[column]) };
  }
  return null;
}
