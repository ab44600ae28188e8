// The rows and columns of a sheet as axes, in pixels. Heights that the file leaves open are made of the fonts and wrapped
// lines of the row, as Excel does when it opens such a file.
import type { StyleBook } from '../../host/engine/styleBook';
import { standardRow } from '../../host/engine/sheetView';
import type { SheetRow } from '../../host/engine/sheetRow';
import type { Worksheet } from '../../host/engine/worksheet';
import { axisOf, type Axis } from './axis';
import { lineHeight, wrappedLines } from './lines';
import { PIXELS_PER_POINT, type Measure } from './measure';

/** Points of column widths and heights are three quarters of a pixel, and Excel keeps whole pixels. */
const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** Room that a cell keeps free left and right of its text, both together. */
export const TEXT_MARGINS = 5;

/** Pixels of one level of indent. */
export const INDENT = 9;

/** A row is not made higher than this by its text: Excel's limit of 409.5 points. */
const HIGHEST = 546;

export function columnAxis(sheet: Worksheet, count: number): Axis {
  const { columns } = sheet;
  const standard = pixels(columns.standardWidth());
  const others: [number, number][] = [];
  for (let column = 0; column < count; column += 1) {
    const width = pixels(columns.width(column));
    if (width !== standard) others.push([column, width]);
  }
  return axisOf(count, standard, others);
}

/** Finds the rows whose fonts or wrapped texts ask for more than the standard height. */
class NaturalHeights {
  readonly #asks = new Map<number, boolean>();

  constructor(
    readonly styles: StyleBook,
    readonly columns: Axis,
    readonly measure: Measure,
    readonly standard: number,
    readonly isMerged: (row: number, column: number) => boolean,
  ) {}

  of(index: number, row: SheetRow): number {
    let height = this.standard;
    for (let column = 0; column < row.styles.length; column += 1) {
      const style = row.styles[column];
      if (style === undefined || !this.#isTall(style)) continue;
      height = Math.max(height, this.#cellHeight(index, column, row, style));
    }
    return Math.min(height, HIGHEST);
  }

  #isTall(id: number): boolean {
    const known = this.#asks.get(id);
    if (known !== undefined) return known;
    const { wrap, font } = this.styles.style(id);
    const asks = wrap || lineHeight(font.size) > this.standard;
    this.#asks.set(id, asks);
    return asks;
  }

  #cellHeight(index: number, column: number, row: SheetRow, id: number): number {
    const { wrap, font, indent } = this.styles.style(id);
    const value = row.values[column];
    const line = lineHeight(font.size);
    // A merged cell never makes its rows higher.
    if (typeof value !== 'string' || !wrap || this.isMerged(index, column))
      return value === undefined ? 0 : line;
    const room = this.columns.size(column) - TEXT_MARGINS - indent * INDENT;
    return line * wrappedLines(value, room, (text) => this.measure.width(text, font));
  }
}

export function rowAxis(
  sheet: Worksheet,
  styles: StyleBook,
  columns: Axis,
  measure: Measure,
  count: number,
  isMerged: (row: number, column: number) => boolean,
): Axis {
  const { height, isHidden } = standardRow(sheet);
  const standard = pixels(height);
  const natural = new NaturalHeights(styles, columns, measure, standard, isMerged);
  const others: [number, number][] = [];
  for (const index of sheet.rowNumbers()) {
    const row = sheet.rows.get(index);
    if (row === undefined) continue;
    const { hidden, height: own } = row.format;
    const size = hidden ? 0 : own === null ? natural.of(index, row) : pixels(own);
    if (size !== (isHidden ? 0 : standard)) others.push([index, size]);
  }
  return axisOf(count, isHidden ? 0 : standard, others);
}
