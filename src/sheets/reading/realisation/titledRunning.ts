// Titles that call all figures below them cumulative, and notes below that do: they tell totals from own figures where the figures
// do not speak against it. Reads texts only.
import { captionLines } from '../captions/captionLines';
import { cellAddress } from '../../writing/address';
import type { FoundTable } from '../headers/foundTable';

const CUMULATIVE =
  /\b(?:a?kumulatif|akumulasi)\b|\bjumlah (?:s\s*[./]?\s*d\b\.?|sampai(?: dengan)?|hingga)\s*(?:akhir )?(?:bulan|triwulan|tw|semester|periode) (?:ini|bersangkutan|tersebut|berkenaan|yang bersangkutan)\b/i;
const FOOT_ROWS = 12;
/** A method of targets, or the word denied, says nothing of the figures. */
const OTHER = /\b(?:non|bukan|tidak|metode|target|tanpa)\b/i;

/** `tidak kumulatif`, said of figures. */
const DENIED = /\b(?:non|bukan|tidak|tanpa)\W*(?:a?kumulatif|akumulasi)\b/i;

/** Whether a title says that figures are no totals since January. */
export const deniesRunning = (text: string): boolean => DENIED.test(text) && !/\btarget\b/i.test(text);

/** Whether a text calls figures cumulative. */
export const saysRunning = (text: string): boolean => CUMULATIVE.test(text) && !OTHER.test(text);

/** The address of such a title; null where none stands above the table alone. */
export function titledRunning(table: FoundTable): string | null {
  const { grid, headerRows } = table;
  const header = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const lines = captionLines(grid, header, 0);
  const found = lines.find(({ text }) => saysRunning(text));
  // Above rows of figures it is the title of another table.
  const isOfOther = grid.values.slice(0, header).some(hasFigures);
  return found === undefined || isOfOther ? notedBelow(table) : found.cell;
}

/** The same of a note below the last figures. */
function notedBelow({ grid, from, to }: FoundTable): string | null {
  const { values, rect } = grid;
  for (let row = to - 1; row >= Math.max(from, to - FOOT_ROWS); row -= 1) {
    const cells = values[row] ?? [];
    if (hasFigures(cells)) return null;
    const column = cells.findIndex((cell) => typeof cell === 'string' && saysRunning(cell));
    if (column >= 0) return cellAddress((rect?.top ?? 1) + row, (rect?.left ?? 1) + column);
  }
  return null;
}

const hasFigures = (cells: readonly unknown[]): boolean =>
  cells.filter((value) => typeof value === 'number').length > 1;
