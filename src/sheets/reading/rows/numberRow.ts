// The row under a header that numbers its columns: `1 2 3`, `(1) (2) (3)`, `a b c`, `13 = 9 + 10`. Knows cells only.
import type { CellValue } from '../../grid';
import { plainText } from '../cells/headingText';

const NUMBERED = /^\(?(\d{1,2})([a-z]?)\)?\s*(?:[=:(].*)?$/;
const LETTERED = /^\(?([a-z])\)?\s*(?:[=:(].*)?$/;
const LEAST = 3;

interface Place {
  readonly at: number;
  readonly isLetter: boolean;
}

/** The place that a cell of a number row names, null for any other cell. */
function placeOf(value: CellValue): Place | null {
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 0 && value < 100 ? { at: value, isLetter: false } : null;
  if (typeof value === 'boolean' || value.length > 40) return null;
  const text = plainText(value).toLowerCase();
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) {
    const letter = numbered[2] ?? '';
    const at = Number(numbered[1]) + (letter === '' ? 0 : (letter.charCodeAt(0) - 96) / 100);
    return { at, isLetter: false };
  }
  const letter = LETTERED.exec(text)?.[1];
  return letter === undefined ? null : { at: letter.charCodeAt(0) - 96, isLetter: true };
}

/** Whether all filled cells of a row, at least three, count upwards as the numbers or letters of columns do. */
export function isNumberRow(values: readonly CellValue[]): boolean {
  let count = 0;
  let previous: Place | null = null;
  for (const value of values) {
    if (value === '' || (typeof value === 'string' && value.trim() === '')) continue;
    const place = placeOf(value);
    if (place === null) return false;
    // `A 15 40` is a row named A.
    if (previous !== null && (place.at <= previous.at || place.isLetter !== previous.isLetter)) return false;
    previous = place;
    count += 1;
  }
  return count >= LEAST;
}
