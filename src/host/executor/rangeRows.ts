// What the cells of a range hold, row by row, as Range.values, formulas and numberFormat tell it. A row that was not
// written since it was last told is told by the very same frozen array: whoever compares two readings sees at once that
// nothing happened to it.
import { shownValue } from '../engine/cellContent';
import type { SheetRow } from '../engine/sheetRow';
import type { Worksheet } from '../engine/worksheet';
import type { Host } from './host';
import type { RangeArea } from './rangeArea';
import { refuseTooManyCells } from './rangeContent';

type Shown = string | number | boolean;

const blankRow = (width: number): readonly Shown[] => Object.freeze(new Array<Shown>(width).fill(''));

function shownRow(line: SheetRow, from: number, width: number): readonly Shown[] {
  const known = line.shown;
  if (known !== null && known.from === from && known.cells.length === width) return known.cells;
  const cells: Shown[] = [];
  for (let column = from; column < from + width; column += 1) cells.push(shownValue(line.values[column]));
  line.shown = { from, cells: Object.freeze(cells) };
  return cells;
}

function formulaRow(line: SheetRow, row: number, from: number, width: number): readonly Shown[] {
  const values = shownRow(line, from, width);
  if (line.formulas === null || line.formulas.size === 0) return values;
  return values.map((value, at) => {
    const formula = line.formulaAt(row, from + at);
    return formula === null ? value : `=${formula}`;
  });
}

function rowsOf<T>(
  range: RangeArea,
  host: Host,
  rowOf: (line: SheetRow | undefined, row: number) => readonly T[],
): readonly (readonly T[])[] | null {
  const { rows } = range.worksheet;
  if (refuseTooManyCells(range, host)) return null;
  const result: (readonly T[])[] = [];
  for (let row = range.row; row <= range.lastRow; row += 1) result.push(rowOf(rows.get(row), row));
  return result;
}

/** Null for an unbounded range, as all of these. */
export function valueRows(range: RangeArea, host: Host): readonly (readonly Shown[])[] | null {
  const blank = blankRow(range.columns);
  return rowsOf(range, host, (line) =>
    line === undefined ? blank : shownRow(line, range.column, range.columns),
  );
}

export function formulaRows(range: RangeArea, host: Host): readonly (readonly Shown[])[] | null {
  const blank = blankRow(range.columns);
  return rowsOf(range, host, (line, row) =>
    line === undefined ? blank : formulaRow(line, row, range.column, range.columns),
  );
}

/** The styles of a range's columns, for cells that have none of their own. */
const columnStyles = ({ columns }: Worksheet, from: number, width: number): readonly number[] =>
  Array.from({ length: width }, (_, at) => columns.style(from + at));

export function numberFormatRows(range: RangeArea, host: Host): readonly (readonly string[])[] | null {
  const { column: from, columns: width } = range;
  if (refuseTooManyCells(range, host)) return null;
  const inherited = columnStyles(range.worksheet, from, width);
  let ids: readonly number[] = [];
  let codes: readonly string[] = [];
  return rowsOf(range, host, (line) => {
    const rowStyle = line?.format.style ?? null;
    const idAt = (at: number): number => line?.styles[from + at] ?? rowStyle ?? inherited[at] ?? 0;
    let at = 0;
    while (at < ids.length && ids[at] === idAt(at)) at += 1;
    // Nearly every row has the styles of the row above.
    if (at === ids.length && at > 0) return codes;
    ids = Array.from({ length: width }, (_, index) => idAt(index));
    codes = ids.map((id) => host.model.styles.style(id).numberFormat);
    return codes;
  });
}
