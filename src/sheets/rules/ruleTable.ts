// A table of rules with its grid, and the edits of its rows. Sent for only where rules are decided. Writes nothing.
import type { CellValue, SheetGrid } from '../grid';
import type { SourceTable } from '../inspection';
import { columnNumber, contains } from '../writing/address';
import { inputAt, valueAt } from '../writing/gridCell';
import type { Content, FormatEdit, RowEdit, TableEdit } from './ruleEdits';

/** A table of rules as it was found, with its grid. */
export class RuleTable {
  readonly left: number;
  readonly right: number;
  private readonly headingRow: number;

  constructor(
    readonly grid: SheetGrid,
    readonly table: SourceTable,
  ) {
    const columns = Object.values(table.columns).map(columnNumber);
    this.left = Math.min(...columns);
    this.right = Math.max(...columns);
    this.headingRow = Math.max(...table.headerRows);
  }

  get rows(): readonly number[] {
    const { firstRow, lastRow } = this.table;
    return Array.from({ length: Math.max(lastRow - firstRow + 1, 0) }, (_, at) => firstRow + at);
  }

  column(heading: string): number | null {
    const letters = this.table.columns[heading];
    return letters === undefined ? null : columnNumber(letters);
  }

  value(row: number, heading: string): CellValue {
    const column = this.column(heading);
    return column === null ? '' : valueAt(this.grid, row, column);
  }

  formatAt(row: number, column: number): string {
    const { rect, numberFormats } = this.grid;
    return numberFormats[row - (rect?.top ?? 1)]?.[column - (rect?.left ?? 1)] ?? 'General';
  }

  /** The Excel table around it with rows down to this one; null where there is none or it reaches so far. */
  grownTo(row: number): TableEdit | null {
    const info = this.grid.tables.find(({ rect }) => contains(rect, this.headingRow, this.left));
    if (info === undefined) return null;
    const { name, rect } = info;
    const rows = row - rect.top + 1;
    return rows <= rect.rows ? null : { sheet: this.grid.name, name, before: rect, after: { ...rect, rows } };
  }

  /** The row with other contents in these columns. */
  edited(row: number, contents: ReadonlyMap<number, Content>, formats: readonly FormatEdit[] = []): RowEdit {
    const columns = Array.from({ length: this.right - this.left + 1 }, (_, at) => this.left + at);
    const before = columns.map((column) => inputAt(this.grid, row, column));
    return {
      sheet: this.grid.name,
      row,
      left: this.left,
      before,
      after: columns.map((column, at) => contents.get(column) ?? before[at] ?? ''),
      headingRow: this.headingRow,
      headings: columns.map((column) => valueAt(this.grid, this.headingRow, column)),
      formats,
    };
  }
}
