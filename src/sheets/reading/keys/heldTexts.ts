// Which rows of a sheet hold a text or a whole number, found at once however long the sheet. Made when a row is first asked
// about, and of figures only where a text could be one: most sheets of a hundred thousand rows never need it.
import type { SheetGrid } from '../../grid';
import { plainText } from '../cells/headingText';
import { wordKey } from '../cells/wordKey';
import { once } from './rowGroups';

type RowsByText = ReadonlyMap<string, readonly number[]>;

const CODE_LIKE = /^(?=.*\d)[\w.-]{1,24}$/;
/** How a whole number is written as a part, a very large one included. */
const WHOLE_NUMBER = /^-?\d+(?:e\d+)?$/;
const NONE: readonly number[] = [];

/** What stands for a cell in the ids of questions: a code as it is, of other texts the bare word. */
export const partOf = (value: string | number | boolean): string => {
  const text = plainText(value);
  return CODE_LIKE.test(text) ? text : wordKey(text);
};

class HeldTexts {
  private readonly texts: () => RowsByText;
  private readonly numbers: () => RowsByText;

  constructor({ values }: SheetGrid) {
    const index = (isWanted: (value: string | number | boolean) => boolean): RowsByText => {
      const rows = new Map<string, number[]>();
      for (let row = 0; row < values.length; row += 1)
        for (const value of values[row] ?? []) if (isWanted(value)) addRow(rows, partOf(value), row);
      return rows;
    };
    this.texts = once(() => index((value) => typeof value !== 'number' && value !== ''));
    this.numbers = once(() => index((value) => typeof value === 'number' && Number.isInteger(value)));
  }

  /** Whether a row is the only one that holds all of the parts; rows are indexes into the grid. */
  isAlone(parts: readonly string[], row: number): boolean {
    const held = parts.map((part) => [this.texts().get(part) ?? NONE, this.numbersLike(part)] as const);
    const sizeOf = ([texts, numbers]: readonly [readonly number[], readonly number[]]): number =>
      texts.length + numbers.length;
    const [first = [], ...others] = held.toSorted((a, b) => sizeOf(a) - sizeOf(b));
    return first.every((rows) =>
      rows.every(
        (other) =>
          other === row || !others.every((lists) => lists.some((ascending) => holds(ascending, other))),
      ),
    );
  }

  private numbersLike(part: string): readonly number[] {
    return WHOLE_NUMBER.test(part) ? (this.numbers().get(part) ?? NONE) : NONE;
  }
}

function addRow(rows: Map<string, number[]>, part: string, row: number): void {
  const known = rows.get(part);
  if (known === undefined) rows.set(part, [row]);
  else if (known.at(-1) !== row) known.push(row);
}

/** Whether a number is among others in ascending order. */
function holds(ascending: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === wanted;
}

const known = new WeakMap<SheetGrid, HeldTexts>();

/** The texts of a sheet; its tables share them. */
export function heldTexts(grid: SheetGrid): HeldTexts {
  let held = known.get(grid);
  if (held === undefined) known.set(grid, (held = new HeldTexts(grid)));
  return held;
}
