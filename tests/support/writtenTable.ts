// A table of a saved workbook, read from the file's own cells and not through the tool: rows by heading.
import { shownValue } from '../../src/host/engine/cellContent';
import type { WorkbookModel } from '../../src/host/engine/workbookModel';
import type { CellValue } from '../../src/sheets/grid';

export interface WrittenRow {
  /** Counted from 1, as on the sheet. */
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** The first row that holds all of these headings, and every filled row under it; null when there is none. */
export function writtenTable(
  model: WorkbookModel,
  sheet: string,
  headings: readonly string[],
): readonly WrittenRow[] | null {
  const worksheet = model.findSheet(sheet)?.worksheet;
  if (worksheet == null) return null;
  const lines = worksheet.rowNumbers().map((index) => {
    const values = worksheet.rows.get(index)?.values ?? [];
    return { row: index + 1, values: Array.from(values, (value) => shownValue(value)) };
  });
  const at = lines.findIndex(({ values }) => headings.every((heading) => values.includes(heading)));
  if (at < 0) return null;
  const columns = headings.map((heading) => [heading, lines[at]?.values.indexOf(heading) ?? -1] as const);
  return lines
    .slice(at + 1)
    .map(({ row, values }) => ({
      row,
      cells: Object.fromEntries(columns.map(([heading, column]) => [heading, values[column] ?? ''])),
    }))
    .filter(({ cells }) => Object.values(cells).some((value) => value !== ''));
}
