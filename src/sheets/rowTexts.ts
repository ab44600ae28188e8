// The name that a row bears in the office's own sheet, by its place. Reads the cell under the heading of names and nothing
// else.
import type { CellSource } from '../domain/indicator';
import type { SheetGrid, WorkbookReading } from './grid';
import type { SourceTable } from './inspection';

const NAME = 'Uraian/Indikator Kinerja';

/** A lookup of names by place; '' where the row's table has no column of names. */
export function rowTexts(
  reading: Pick<WorkbookReading, 'sheets'>,
  sources: readonly SourceTable[],
): (source: CellSource) => string {
  const grids = new Map(reading.sheets.map((grid) => [grid.name, grid]));
  return ({ sheet, row }) => {
    const grid = grids.get(sheet);
    const letters = sources.find(
      (one) =>
        one.sheet === sheet && one.columns[NAME] !== undefined && row >= one.firstRow && row <= one.lastRow,
    )?.columns[NAME];
    return grid === undefined || letters === undefined ? '' : textAt(grid, row, columnOf(letters));
  };
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

function textAt({ rect, values }: SheetGrid, row: number, column: number): string {
  const value = rect === null ? undefined : values[row - rect.top]?.[column - rect.left];
  return value === undefined ? '' : String(value).trim();
}
