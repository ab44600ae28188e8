// What the columns of a sheet's tables are taken for, as a list to show and to correct: letter, headings, meaning, and the id
// under which another meaning is answered. Finds tables as the reading does; reads no figure and asks nothing.
import type { SheetGrid } from '../../grid';
import { columnLetters } from '../../writing/address';
import { sheetColumn, type FoundTable } from '../headers/foundTable';
import { headerPaths } from '../headers/headerPaths';
import { findTables } from '../headers/headerFinder';
import { isFigureRole } from '../headers/tableHeader';
import { columnId, NO_POINTING, pointingFrom } from './pointing';
import { columnPath } from './settledColumns';

export interface ColumnMeaning {
  readonly letter: string;
  /** Folded headings, outermost first. */
  readonly headings: readonly string[];
  /** The canonical heading, one of `COLUMN_HEADINGS`; null where the column is not used. */
  readonly meaning: string | null;
  /** The id under which an answer gives it another meaning: one of `COLUMN_HEADINGS`, `-` for none. */
  readonly id: string;
  /** The officer gave the meaning. */
  readonly isGiven: boolean;
}

export interface TableColumns {
  /** Sheet row numbers. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnMeaning[];
}

/**
 * The tables of targets and realisation on a sheet, top down, each with its columns from left to right. `names`: of all
 * sheets of the workbook, so that answers for a sheet which this one follows count as they do in the reading.
 */
export function columnMeanings(
  grid: SheetGrid,
  answers: Readonly<Record<string, string>>,
  names: readonly string[] = [grid.name],
): readonly TableColumns[] {
  const pointing = pointingFrom(answers, names).bySheet.get(grid.name) ?? NO_POINTING;
  const byHeader = new Map<string, FoundTable[]>();
  for (const table of findTables(grid, pointing)) {
    // Lines that became columns have headings that no cell shows.
    if (!isFigureRole(table.role) || table.lines !== undefined) continue;
    const key = table.headerRows.join();
    byHeader.set(key, [...(byHeader.get(key) ?? []), table]);
  }
  return [...byHeader.values()].flatMap((tables) => {
    const [first] = tables;
    if (first === undefined) return [];
    const columns = columnsOf(grid, first, meaningsOf(tables), pointing.columns);
    return [{ headerRows: first.headerRows, columns }];
  });
}

/** Canonical heading by grid column. */
const meaningsOf = (tables: readonly FoundTable[]): ReadonlyMap<number, string> =>
  new Map(
    tables.flatMap(({ columns, doubled }) =>
      [...columns].flatMap(([heading, column]) =>
        (doubled.get(heading) ?? [column]).map((one) => [one, heading] as const),
      ),
    ),
  );

function columnsOf(
  grid: SheetGrid,
  table: FoundTable,
  meanings: ReadonlyMap<number, string>,
  given: ReadonlyMap<string, string>,
): readonly ColumnMeaning[] {
  const row = (table.headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const right = grid.rect?.columns ?? 0;
  const paths = headerPaths(grid, { row, depth: table.headerRows.length, left: 0, right });
  return paths.flatMap((path, column): readonly ColumnMeaning[] => {
    if (path.isContinued || path.texts.length === 0) return [];
    const key = columnPath(path);
    return [
      {
        letter: columnLetters(sheetColumn(table, column)),
        headings: path.texts,
        meaning: meanings.get(column) ?? null,
        id: columnId(grid.name, key),
        isGiven: given.has(key),
      },
    ];
  });
}
