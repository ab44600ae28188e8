// Puts a SheetGrid together from the blocks in which a sheet arrives. Pure; knows nothing of what is worth reading.
import type { CellValue, Rect, SheetGrid } from '../sheets/grid';

/** Cells as Office.js gives them, with the rectangle that they fill. */
export interface CellBlock {
  readonly rect: Rect;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** What is known of a sheet besides its cells. */
export type SheetFacts = Pick<
  SheetGrid,
  'id' | 'name' | 'visibility' | 'isProtected' | 'isFiltered' | 'tables' | 'rect'
>;

export interface GridBuilder {
  readonly addCells: (block: CellBlock) => void;
  /** Takes the cells' value types of a rectangle, as Office.js names them. */
  readonly addTypes: (rect: Rect, types: readonly (readonly string[])[]) => void;
  readonly hideRow: (row: number) => void;
  readonly hideColumn: (column: number) => void;
  /** Takes merged cells; the same ones may come with several parts of the sheet. */
  readonly addMerges: (merges: readonly Rect[]) => void;
  readonly build: () => SheetGrid;
}

/** The rectangle that two rectangles share, or null. */
export function sharedRect(one: Rect, other: Rect): Rect | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const rows = Math.min(one.top + one.rows, other.top + other.rows) - top;
  const columns = Math.min(one.left + one.columns, other.left + other.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : null;
}

const looksLikeFormula = (cell: CellValue): boolean => typeof cell === 'string' && cell.startsWith('=');

// Excel gives a text that begins with '=' back without its apostrophe, so that it looks like a formula; a formula is
// never equal to its own result. What is no formula is taken from the values, since formulas may tell a number with
// fewer digits.
function formulaRow(formulas: readonly CellValue[], values: readonly CellValue[]): readonly CellValue[] {
  if (!formulas.some(looksLikeFormula)) return values;
  return values.map((value, at) => {
    const formula = formulas[at] ?? value;
    if (!looksLikeFormula(formula)) return value;
    return formula === value ? `'${formula}` : formula;
  });
}

/** Rows of one kind of content; a row that no block brought is blank, and equal rows of formats are kept once. */
class Rows<T> {
  private readonly rows: (readonly T[])[];

  constructor(
    private readonly rect: Rect,
    blank: T,
  ) {
    this.rows = new Array<readonly T[]>(rect.rows).fill(new Array<T>(rect.columns).fill(blank));
  }

  put(row: number, left: number, cells: readonly T[]): void {
    const index = row - this.rect.top;
    const offset = left - this.rect.left;
    const isWhole = offset === 0 && cells.length === this.rect.columns;
    const old = this.rows[index] ?? [];
    this.rows[index] = isWhole
      ? cells
      : [...old.slice(0, offset), ...cells, ...old.slice(offset + cells.length)];
  }

  all(): readonly (readonly T[])[] {
    return this.rows;
  }
}

/** A builder for the rectangle of `facts`; cells that no block brings are blank with the format General. */
export function createGridBuilder(facts: SheetFacts): GridBuilder {
  const rect = facts.rect ?? { top: 1, left: 1, rows: 0, columns: 0 };
  const values = new Rows<CellValue>(rect, '');
  const formulas = new Rows<CellValue>(rect, '');
  const formats = new Rows<string>(rect, 'General');
  const knownFormats = new Map<string, readonly string[]>();
  const errorCells = new Set<string>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merges = new Map<string, Rect>();

  let last: readonly string[] = [];
  // Nearly every row has the formats of the row above.
  const keptOnce = (row: readonly string[]): readonly string[] => {
    if (row.length === last.length && row.every((format, at) => format === last[at])) return last;
    return (last = keptAmongAll(row));
  };
  const keptAmongAll = (row: readonly string[]): readonly string[] => {
    const key = row.join('\n');
    const known = knownFormats.get(key) ?? row;
    knownFormats.set(key, known);
    return known;
  };

  return {
    addCells(block) {
      const { top, left } = block.rect;
      block.values.forEach((row, at) => {
        values.put(top + at, left, row);
        formulas.put(top + at, left, formulaRow(block.formulas[at] ?? [], row));
        formats.put(top + at, left, keptOnce(block.numberFormats[at] ?? []));
      });
    },
    addTypes(area, types) {
      types.forEach((row, down) => {
        row.forEach((type, right) => {
          if (type === 'Error') errorCells.add(`${area.top + down}:${area.left + right}`);
        });
      });
    },
    hideRow: (row) => {
      if (row >= rect.top && row < rect.top + rect.rows) hiddenRows.add(row);
    },
    hideColumn: (column) => {
      if (column >= rect.left && column < rect.left + rect.columns) hiddenColumns.add(column);
    },
    addMerges: (found) => {
      for (const merge of found) merges.set(`${merge.top}:${merge.left}`, merge);
    },
    build: () => ({
      ...facts,
      values: values.all(),
      formulas: formulas.all(),
      numberFormats: formats.all(),
      errorCells,
      hiddenRows: [...hiddenRows].sort((a, b) => a - b),
      hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
      merges: [...merges.values()].sort((a, b) => a.top - b.top || a.left - b.left),
    }),
  };
}
