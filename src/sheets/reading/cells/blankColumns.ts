// Which columns of a table hold nothing in any of its rows: a long template has several, and reading them cell by cell for
// every row would take as long as the figures. Knows no meaning of a cell.
import { formulaAt, type FoundTable } from '../headers/foundTable';

/** Tables do not change; both sides and the evidence ask for the columns of one. */
const known = new WeakMap<FoundTable, ReadonlySet<number>>();

/** Columns, by grid index, that the table's headings name and in which no row has a value or a formula. */
export function blankColumns(table: FoundTable): ReadonlySet<number> {
  const found = known.get(table) ?? new Set(blankAmong(table));
  known.set(table, found);
  return found;
}

function blankAmong(table: FoundTable): readonly number[] {
  const added = [...(table.added ?? new Map<string, readonly number[]>()).values()].flat();
  let blank: readonly number[] = [...new Set([...table.columns.values(), ...added])];
  // Row by row, so that a long sheet is gone through once.
  for (let row = table.from; row < table.to && blank.length > 0; row += 1) blank = blankIn(table, row, blank);
  return blank;
}

function blankIn(table: FoundTable, row: number, columns: readonly number[]): readonly number[] {
  for (const column of columns)
    if (isFilled(table, row, column)) return columns.filter((one) => !isFilled(table, row, one));
  return columns;
}

const isFilled = (table: FoundTable, row: number, column: number): boolean =>
  (table.grid.values[row]?.[column] ?? '') !== '' || formulaAt(table, row, column) !== null;
