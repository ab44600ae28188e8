// Titles that call all figures below them cumulative: they tell totals from own figures where the figures do not speak
// against it. Reads titles only.
import { captionLines } from '../captions/captionLines';
import type { FoundTable } from '../headers/foundTable';

const CUMULATIVE = /\b(?:a?kumulatif|akumulasi)\b/i;
/** A method of targets, or the word denied, says nothing of the figures. */
const OTHER = /\b(?:non|bukan|tidak|metode|target|tanpa)\b/i;

/** `tidak kumulatif`, said of figures. */
const DENIED = /\b(?:non|bukan|tidak|tanpa)\W*(?:a?kumulatif|akumulasi)\b/i;

/** Whether a title says that figures are no totals since January. */
export const deniesRunning = (text: string): boolean => DENIED.test(text) && !/\btarget\b/i.test(text);

/** Whether a text calls figures cumulative. */
export const saysRunning = (text: string): boolean => CUMULATIVE.test(text) && !OTHER.test(text);

/** The address of such a title; null where none stands above the table alone. */
export function titledRunning({ grid, headerRows }: FoundTable): string | null {
  const header = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const lines = captionLines(grid, header, 0);
  const found = lines.find(({ text }) => saysRunning(text));
  // Above rows of figures it is the title of another table.
  const isOfOther = grid.values.slice(0, header).some(hasFigures);
  return found === undefined || isOfOther ? null : found.cell;
}

const hasFigures = (cells: readonly unknown[]): boolean =>
  cells.filter((value) => typeof value === 'number').length > 1;
