// Tables that stand beside each other under one header: where a name or a code comes again behind figures and names other
// rows than before. Finds their columns and shows each its own part of the sheet; reads no figure.
import type { CellValue, SheetGrid } from '../../grid';
import { bareWord } from '../cells/headingText';
import { isNumberRow } from '../rows/numberRow';

/** What stands in a column of a header, as far as tables are told apart by it. */
export type ColumnKind = 'name' | 'code' | 'identity' | 'figure' | 'blank' | 'other';

/** Columns of one table by grid indexes, `right` behind the last. */
export interface Part {
  readonly left: number;
  readonly right: number;
}

interface Keyed extends Part {
  readonly name: number | null;
  readonly code: number | null;
  /** A list of offices beside the table, which is none of its columns. */
  readonly isOfOffices: boolean;
}

/**
 * The tables of a header from left to right; one where it heads one. `kinds` are of all columns of the grid, `from` and `to`
 * bound the rows below.
 */
export function partsOf(
  grid: SheetGrid,
  kinds: readonly ColumnKind[],
  from: number,
  to: number,
): readonly Part[] {
  const [first, ...rest] = keyedParts(kinds);
  const whole = { left: 0, right: kinds.length };
  if (first === undefined || rest.length === 0) return [whole];
  const rows = grid.values.slice(from, to).filter((cells) => !isNumberRow(cells));
  const isOther = rest.every((part, at) =>
    [first, ...rest.slice(0, at)].every((before) => namesOthers(rows, before, part)),
  );
  return isOther ? [first, ...rest] : [whole];
}

const isKey = (kind: ColumnKind | undefined): kind is 'name' | 'code' => kind === 'name' || kind === 'code';

function keyedParts(kinds: readonly ColumnKind[]): readonly Keyed[] {
  const starts = [0];
  const lists = new Set<number>();
  const seen = new Set<ColumnKind>();
  let hasFigure = false;
  let hasGap = false;
  kinds.forEach((kind, column) => {
    if (kind === 'figure') hasFigure = true;
    if (kind === 'blank') hasGap ||= seen.size > 0;
    if (hasFigure && isListOfOffices(kinds, column)) {
      starts.push(column);
      lists.add(column);
      hasFigure = false;
    }
    if (!isKey(kind)) return;
    if ((hasFigure || hasGap) && seen.has(kind)) {
      starts.push(leftEdge(kinds, column));
      hasFigure = false;
      hasGap = false;
    }
    seen.add(kind);
  });
  return starts.map((left, at) => {
    const right = starts[at + 1] ?? kinds.length;
    const place = (kind: ColumnKind): number | null => {
      const column = kinds.indexOf(kind, left);
      return column < 0 || column >= right ? null : column;
    };
    return { left, right, name: place('name'), code: place('code'), isOfOffices: lists.has(left) };
  });
}

/** `OPD | Rata-rata Capaian` behind a blank column: with something of its own beside the offices, and no names. */
function isListOfOffices(kinds: readonly ColumnKind[], column: number): boolean {
  if (kinds[column] !== 'identity' || kinds[column - 1] !== 'blank') return false;
  const end = kinds.indexOf('blank', column);
  const own = kinds.slice(column + 1, end < 0 ? kinds.length : end);
  return own.some((kind) => kind === 'figure' || kind === 'other') && !own.some(isKey);
}

/** Codes, offices and numbers right before the name belong to its table. */
function leftEdge(kinds: readonly ColumnKind[], key: number): number {
  let left = key;
  while (isKey(kinds[left - 1]) || kinds[left - 1] === 'identity') left -= 1;
  return left;
}

type Rows = readonly (readonly CellValue[])[];

/** Whether a row is named otherwise than in the part before; parts that say no name twice are apart too. */
function namesOthers(rows: Rows, before: Keyed, part: Keyed): boolean {
  if (part.isOfOffices || before.isOfOffices) return true;
  let equal = 0;
  for (const cells of rows) {
    const [one, other] = comparable(cells, before, part);
    if (one === '' || other === '') continue;
    if (one !== other) return true;
    equal += 1;
  }
  return equal === 0 && rows.some((cells) => isNamed(cells, part));
}

/** The codes of both, else their names; '' where one of them has none. */
function comparable(cells: readonly CellValue[], before: Keyed, part: Keyed): readonly [string, string] {
  const both = (['code', 'name'] as const).map((key) => [
    textAt(cells, before[key]),
    textAt(cells, part[key]),
  ]);
  const [one = '', other = ''] = both.find(([a, b]) => a !== '' && b !== '') ?? [];
  return [one, other];
}

const textAt = (cells: readonly CellValue[], column: number | null): string =>
  column === null ? '' : bareWord(cells[column]);

const isNamed = (cells: readonly CellValue[], { name, code }: Keyed): boolean =>
  textAt(cells, name) !== '' || textAt(cells, code) !== '';

/** A year that a caption or a title names. */
const YEARS = /\b(?:19|20)\d\d\b/g;
const saysYear = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && value.search(YEARS) >= 0;

/**
 * The sheet with nothing but a part in the rows from `from` on; rows above keep what stands over no part alone. A caption of the
 * part's own says its year, whatever the titles of the sheet above it say.
 */
export function shownPart(grid: SheetGrid, { left, right }: Part, from: number): SheetGrid {
  const isWithin = (_: unknown, column: number): boolean => column >= left && column < right;
  const isOver = (cells: readonly CellValue[]): boolean =>
    cells.some((value, column) => isWithin(value, column) && value !== '');
  const isOfOthersToo = (cells: readonly CellValue[]): boolean =>
    cells.some((value, column) => !isWithin(value, column) && value !== '');
  const dated = grid.values.findLastIndex(
    (cells, row) =>
      row < from &&
      cells.some((value, column) => isWithin(value, column) && saysYear(value)) &&
      (left > 0 || isOfOthersToo(cells)),
  );
  const undated = (value: CellValue): CellValue =>
    typeof value === 'string' ? value.replace(YEARS, '') : value;
  const values = grid.values.map((cells, row) => {
    const shown =
      row < from && !isOver(cells) ? cells : cells.map((value, at) => (isWithin(value, at) ? value : ''));
    return row < dated ? shown.map(undated) : shown;
  });
  return { ...grid, values };
}
