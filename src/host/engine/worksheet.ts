// A worksheet in memory: sparse rows over the sheet's own XML. Knows which cells were changed; knows no Office.js rule.
import type { Area } from './address';
import type { CellScalar } from './cellContent';
import { SheetColumns } from './sheetColumns';
import type { SheetFrame } from './sheetFrame';
import { PLAIN_ROW, SheetRow, type Formula, type RowFormat } from './sheetRow';

/** A legacy or dynamic array formula: its cells and the formula in the first. */
export interface ArrayFormula {
  readonly area: Area;
  readonly isDynamic: boolean;
}

export class Worksheet {
  rows = new Map<number, SheetRow>();
  arrays: ArrayFormula[] = [];
  readonly columns: SheetColumns;
  /** Any row was written, moved or formatted since the file was read. */
  isDataChanged = false;
  /** A cell that had a formula has lost it: the file's chain of calculation would name a cell without one. */
  isFormulaLost = false;
  #order: number[] | null = null;

  constructor(readonly frame: SheetFrame) {
    this.columns = new SheetColumns(frame);
  }

  /** Row numbers that exist, ascending. */
  rowNumbers(): readonly number[] {
    if (this.#order?.length !== this.rows.size) {
      this.#order = [...this.rows.keys()].sort((one, other) => one - other);
    }
    return this.#order;
  }

  replaceRows(rows: Map<number, SheetRow>): void {
    this.rows = rows;
    this.#order = null;
    this.isDataChanged = true;
  }

  row(index: number): SheetRow {
    const known = this.rows.get(index);
    if (known !== undefined) return known;
    const made = new SheetRow();
    this.rows.set(index, made);
    this.#order = null;
    return made;
  }

  value(row: number, column: number): CellScalar | undefined {
    return this.rows.get(row)?.values[column];
  }

  /** Without '='. */
  formula(row: number, column: number): string | null {
    return this.rows.get(row)?.formulaAt(row, column) ?? null;
  }

  /** The cell's own style, else its row's, else its column's. */
  style(row: number, column: number): number {
    const line = this.rows.get(row);
    return line?.styles[column] ?? line?.format.style ?? this.columns.style(column);
  }

  rowFormat(row: number): RowFormat {
    return this.rows.get(row)?.format ?? PLAIN_ROW;
  }

  setRowFormat(row: number, change: Partial<RowFormat>): void {
    const line = this.row(row);
    line.format = { ...line.format, ...change };
    line.isFormatChanged = true;
    this.isDataChanged = true;
  }

  setContent(row: number, column: number, value: CellScalar | undefined, formula: string | null): void {
    const known = this.rows.get(row);
    if (value === undefined && formula === null) {
      if (known === undefined) return;
      if (known.values[column] === undefined && known.formulas?.has(column) !== true) return;
    }
    const line = known ?? this.row(row);
    this.#keepShared(line.formulas?.get(column), row, column);
    if (line.styles[column] === undefined) line.styles[column] = this.style(row, column);
    if (line.formulas?.has(column) === true) this.isFormulaLost = true;
    line.values[column] = value;
    line.shown = null;
    line.setFormula(column, formula);
    line.mark(column, 'content');
    this.isDataChanged = true;
  }

  setStyle(row: number, column: number, style: number): void {
    const line = this.row(row);
    if (line.styles[column] === style) return;
    line.styles[column] = style;
    line.mark(column, 'style');
    this.isDataChanged = true;
  }

  /** Takes the cell out of the file altogether: neither content nor a style of its own. */
  forget(row: number, column: number): void {
    const line = this.rows.get(row);
    if (line === undefined || line.width <= column) return;
    this.setContent(row, column, undefined, null);
    if (line.styles[column] === undefined) return;
    line.styles[column] = undefined;
    line.mark(column, 'content');
    this.isDataChanged = true;
  }

  /** When the first cell of a shared formula is overwritten the others must carry the formula themselves. */
  #keepShared(formula: Formula | undefined, row: number, column: number): void {
    if (formula === undefined || typeof formula === 'string') return;
    if (formula.row !== row || formula.column !== column) return;
    for (const [index, line] of this.rows) {
      for (const [at, other] of line.formulas ?? []) {
        if (other !== formula) continue;
        const text = line.formulaAt(index, at);
        line.setFormula(at, text);
        line.mark(at, 'content');
      }
    }
  }

  /** The smallest area around all cells with content, or with content or a format of their own; null when none. */
  usedArea(valuesOnly: boolean, within: Area | null = null): Area | null {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    const firstColumn = within?.column ?? 0;
    const lastColumn = within === null ? Infinity : within.column + within.columns - 1;
    for (const [index, line] of this.rows) {
      if (within !== null && (index < within.row || index >= within.row + within.rows)) continue;
      const end = Math.min(line.width - 1, lastColumn);
      const isUsed = (column: number): boolean =>
        line.values[column] !== undefined ||
        line.formulas?.has(column) === true ||
        (!valuesOnly && (line.styles[column] ?? 0) !== 0);
      let first = firstColumn;
      while (first <= end && !isUsed(first)) first += 1;
      if (first > end) continue;
      let last = end;
      while (!isUsed(last)) last -= 1;
      top = Math.min(top, index);
      bottom = Math.max(bottom, index);
      left = Math.min(left, first);
      right = Math.max(right, last);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
