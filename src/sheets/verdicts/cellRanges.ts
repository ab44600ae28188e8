// Single cells gathered to ranges, neighbours in their given order as one, and sums of cells that share one factor.
import type { Amount } from '../../domain/amount';
import type { WorkbookReading } from '../grid';
import { cellFactor } from './cellFactor';
import type { CellRange, CellSum } from './working';

export interface FigureCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Runs along a row or down a column; the first two cells settle which. */
export function rangesOf(cells: readonly FigureCell[]): readonly CellRange[] {
  const ranges: { sheet: string; rect: { top: number; left: number; rows: number; columns: number } }[] = [];
  for (const { sheet, row, column } of cells) {
    const open = ranges.at(-1);
    if (open?.sheet === sheet) {
      const { rect } = open;
      if (rect.rows === 1 && rect.top === row && rect.left + rect.columns === column) {
        rect.columns += 1;
        continue;
      }
      if (rect.columns === 1 && rect.left === column && rect.top + rect.rows === row) {
        rect.rows += 1;
        continue;
      }
    }
    ranges.push({ sheet, rect: { top: row, left: column, rows: 1, columns: 1 } });
  }
  return ranges;
}

export const cellRange = ({ sheet, row, column }: FigureCell): CellRange => ({
  sheet,
  rect: { top: row, left: column, rows: 1, columns: 1 },
});

export interface ProvenCell extends FigureCell {
  readonly amount: Amount;
}

/** Null where a cell does not hold its figure, or where the cells are written in different units. */
export function cellSum(reading: WorkbookReading, cells: readonly ProvenCell[]): CellSum | null {
  if (cells.length === 0) return null;
  let factor: bigint | null = null;
  for (const cell of cells) {
    const own = cellFactor(reading, cell, cell.amount);
    if (own === null) return null;
    if (own === 'any') continue;
    if (factor !== null && factor !== own) return null;
    factor = own;
  }
  return { kind: 'cells', ranges: rangesOf(cells), factor: factor ?? 1n };
}
