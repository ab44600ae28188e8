// One row of a sheet in memory: parallel sparse arrays by column, no object a cell. Remembers what was changed since
// the file was read, so that saving can leave the rest of the row as it was written.
import type { CellScalar } from './cellContent';
import { shiftFormula } from './formulaReferences';

/** A formula that several cells share; each reads it shifted by its distance from the first. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type Formula = string | SharedFormula;

export type CellChange = 'style' | 'content';

export interface RowFormat {
  readonly hidden: boolean;
  /** Points; null: the standard height. */
  readonly height: number | null;
  readonly style: number | null;
}

export const PLAIN_ROW: RowFormat = { hidden: false, height: null, style: null };

export class SheetRow {
  readonly values: (CellScalar | undefined)[] = [];
  /** The cell's style; undefined where the file has no cell of its own. */
  readonly styles: (number | undefined)[] = [];
  formulas: Map<number, Formula> | null = null;
  /** Cells whose text is kept from being a formula or a number by a leading apostrophe are told by their style. */
  changed: (CellChange | undefined)[] | null = null;
  /** How cells from a column on were last told; forgotten as soon as one of the row's cells is written. */
  shown: { readonly from: number; readonly cells: readonly (string | number | boolean)[] } | null = null;
  format: RowFormat = PLAIN_ROW;
  isFormatChanged = false;
  /** One more than the last column that the file has in this row. */
  sourceWidth = 0;

  /** Where the row stands in the text of its part; `start` is -1 for a row that the file does not have. */
  constructor(
    readonly start = -1,
    public end = -1,
    /** The row number that this text carries, to see whether the row was moved. */
    readonly sourceRow = -1,
  ) {}

  setFormula(column: number, formula: Formula | null): void {
    if (formula === null) {
      this.formulas?.delete(column);
      return;
    }
    this.formulas ??= new Map();
    this.formulas.set(column, formula);
  }

  /** The formula of a cell of this row without its '='; null when it has none. */
  formulaAt(row: number, column: number): string | null {
    const formula = this.formulas?.get(column);
    if (formula === undefined) return null;
    return typeof formula === 'string'
      ? formula
      : shiftFormula(formula.text, row - formula.row, column - formula.column);
  }

  mark(column: number, change: CellChange): void {
    this.changed ??= [];
    if (change === 'content' || this.changed[column] === undefined) this.changed[column] = change;
  }

  get width(): number {
    return Math.max(this.values.length, this.styles.length);
  }
}
