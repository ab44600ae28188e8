// Collects the cells and looks of a page while it is laid out from top to bottom. Knows no meaning of what it holds.
import type { Rect } from '../../grid';
import type { CellFormat, CellInput, WordRule } from '../../plan';
import type { Page, PageField } from './page';

type Content = Exclude<CellInput, null>;

export class PageGrid {
  private readonly lines: Content[][] = [];
  private readonly formats: Page['looks'][number][] = [];
  private readonly coloured: Page['words'][number][] = [];
  private readonly heights: (number | null)[] = [];
  private readonly merges: Rect[] = [];
  private readonly borders: Page['borders'][number][] = [];
  private readonly fields: PageField[] = [];

  constructor(private readonly columns: number) {}

  /** Writes a row of cells; what is not given stays empty. Columns beyond the page's are a bug. */
  put(row: number, left: number, cells: readonly Content[]): void {
    while (this.lines.length < row) this.lines.push(Array.from({ length: this.columns }, () => ''));
    const line = this.lines[row - 1];
    if (line === undefined || left + cells.length - 1 > this.columns)
      throw new Error(`Column ${String(left + cells.length - 1)} lies outside the page.`);
    cells.forEach((cell, at) => {
      line[left - 1 + at] = cell;
    });
  }

  look(rect: Rect, format: CellFormat): void {
    this.formats.push({ rect, format });
  }

  word(rect: Rect, rules: readonly WordRule[]): void {
    this.coloured.push({ rect, rules });
  }

  /** What was put into a cell, as text. */
  text(row: number, column: number): string {
    const cell = this.lines[row - 1]?.[column - 1] ?? '';
    return typeof cell === 'object' ? cell.formula : String(cell);
  }

  merge(rect: Rect): void {
    this.merges.push(rect);
  }

  border(border: Page['borders'][number]): void {
    this.borders.push(border);
  }

  /** Points. */
  height(row: number, points: number): void {
    while (this.heights.length < row) this.heights.push(null);
    this.heights[row - 1] = points;
  }

  /** The same height for rows that stand below each other, in points. */
  lineHeights({ top, rows }: Pick<Rect, 'top' | 'rows'>, points: number): void {
    for (let row = top; row < top + rows; row += 1) this.height(row, points);
  }

  /** A cell into which people write; `initial` stands there until they do. */
  field(key: string, row: number, column: number, initial: Content = ''): void {
    this.put(row, column, [initial]);
    this.fields.push({ key, row, column });
  }

  /** All that was collected, with at least so many rows. */
  content(
    rows: number,
  ): Pick<Page, 'cells' | 'looks' | 'words' | 'heights' | 'merges' | 'borders' | 'fields'> {
    if (rows > this.lines.length) this.put(rows, 1, []);
    const { lines, formats, coloured, heights, merges, borders, fields } = this;
    return { cells: lines, looks: formats, words: coloured, heights, merges, borders, fields };
  }
}
