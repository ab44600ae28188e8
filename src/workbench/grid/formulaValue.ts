// Values inside a condition's formula, and how Excel compares and converts them. No cell is read here.
import { isCellError, type CellError } from '../../host/engine/cellContent';

/** null: an empty cell; undefined: not known, as with a formula that nothing has calculated. */
export type FormulaValue = string | number | boolean | CellError | null | undefined;

type Compared = -1 | 0 | 1;

/** Numbers stand before texts, texts before logical values. */
function rank(value: string | number | boolean): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

/** What an empty cell counts as beside the other value. */
function beside(
  value: string | number | boolean | null,
  other: string | number | boolean | null,
): string | number | boolean {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Without case, as Excel compares texts. */
export function compareValues(
  one: string | number | boolean | null,
  other: string | number | boolean | null,
): Compared {
  const left = beside(one, other);
  const right = beside(other, one);
  if (rank(left) !== rank(right)) return rank(left) < rank(right) ? -1 : 1;
  const first = typeof left === 'string' ? left.toLowerCase() : left;
  const second = typeof right === 'string' ? right.toLowerCase() : right;
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Whether a condition with this result holds; errors and texts hold nothing. */
export function holds(value: FormulaValue): boolean {
  if (typeof value === 'number') return value !== 0;
  return value === true;
}

/** The number that arithmetic takes it for; undefined where there is none. */
export function numberOf(value: FormulaValue): number | undefined {
  if (value === undefined || isErrorValue(value)) return undefined;
  if (value === null) return 0;
  if (typeof value === 'string') {
    const number = Number(value);
    return value.trim() === '' || Number.isNaN(number) ? undefined : number;
  }
  return Number(value);
}

export function textOf(value: FormulaValue): string | undefined {
  if (value === undefined || isErrorValue(value)) return undefined;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

export function isErrorValue(value: FormulaValue): value is CellError {
  return value !== null && isCellError(value);
}
