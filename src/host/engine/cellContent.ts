// What one cell can hold. An error is a value of its own, never a text that looks like one.

/** An Excel error such as #REF!; one shared object a code. */
export interface CellError {
  readonly error: string;
}

export type CellScalar = string | number | boolean | CellError;

const errors = new Map<string, CellError>();

export function cellError(code: string): CellError {
  const known = errors.get(code);
  if (known !== undefined) return known;
  const made = { error: code };
  errors.set(code, made);
  return made;
}

export function isCellError(value: CellScalar | undefined): value is CellError {
  return typeof value === 'object';
}

/** How `Range.values` shows it: '' for an empty cell, the code for an error. */
export function shownValue(value: CellScalar | undefined): string | number | boolean {
  if (value === undefined) return '';
  return isCellError(value) ? value.error : value;
}
