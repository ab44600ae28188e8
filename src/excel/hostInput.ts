// Turns a cell of the plan into what Office.js must be given so that the cell holds exactly it. Never lets a text
// become a formula, a number, a date or a boolean.
import type { CellInput } from '../sheets/plan';

export type HostInput = string | number | boolean | null;

const OTHER_NAMES_OF_BOOLEANS: ReadonlySet<string> = new Set(['TRUE', 'FALSE', 'BENAR', 'SALAH']);

// Excel reads a written text as if it were typed, in the user's own locale. Without a digit and with a letter in front
// there is nothing that it could take for a number, a date, a formula or an error.
function isTakenLiterally(text: string): boolean {
  return /^\p{L}\P{N}*$/u.test(text) && !OTHER_NAMES_OF_BOOLEANS.has(text.trim().toUpperCase());
}

/**
 * The value to write: texts that Excel would interpret get an apostrophe in front, which Excel takes off again; an
 * empty text clears the cell, null leaves it. Throws on NaN and infinities, which no cell can hold.
 */
export function hostInputOf(cell: CellInput): HostInput {
  if (cell === null || typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new Error(`A cell cannot hold ${cell}`);
    return cell;
  }
  if (typeof cell === 'object') return cell.formula;
  return cell === '' || isTakenLiterally(cell) ? cell : `'${cell}`;
}
