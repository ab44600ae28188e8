// Sorts rows as a person does with the workbook as it stands at that moment: contents and looks of the cells move, whatever
// they are by then. For tests in which somebody sorts between two requests of the tool.
import type { WorkbookModel } from '../../src/host/engine/workbookModel';

/** Rows and columns from 1, inclusive. */
export interface SortedArea {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Puts the rows of the area into the opposite order. */
export function reverseOrder(model: WorkbookModel, { sheet, top, bottom, left, right }: SortedArea): void {
  const cells = model.findSheet(sheet)?.worksheet;
  if (cells == null) throw new Error(`No sheet ${sheet}`);
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left - 1 + at);
  for (let [one, other] = [top - 1, bottom - 1]; one < other; one += 1, other -= 1)
    for (const column of columns) {
      const [mine, theirs] = [one, other].map((row) => ({
        value: cells.value(row, column),
        formula: cells.formula(row, column),
        style: cells.style(row, column),
      }));
      if (mine === undefined || theirs === undefined) throw new Error('Two rows are exchanged');
      cells.setContent(one, column, theirs.value, theirs.formula);
      cells.setStyle(one, column, theirs.style);
      cells.setContent(other, column, mine.value, mine.formula);
      cells.setStyle(other, column, mine.style);
    }
}
