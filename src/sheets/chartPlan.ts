// A chart of a sheet, as data: what it draws, how it looks and where it stands. Never holds a figure itself.
import type { Rect } from './grid';

export interface ChartSeriesPlan {
  /** Plain text. */
  readonly name: string;
  /** One row or one column of cells on the chart's data sheet. */
  readonly values: Rect;
  readonly categories: Rect;
  /** RRGGBB; series of one chart must differ in lightness, for they are printed in grey. */
  readonly color: string;
  /** A line lies over columns, such as a threshold, and counts after them; bars take none. */
  readonly kind: 'column' | 'line';
  /** Of a line. */
  readonly isDashed: boolean;
  /** The number format of a figure at each point; null: none. */
  readonly labels: string | null;
}

export interface ChartPlan {
  /** By which the chart is found again on its sheet, compared without case; people may see it. */
  readonly name: string;
  /** Bars lie, their first category on top. */
  readonly type: 'columns' | 'bars' | 'line';
  /** Says what the chart shows, also to people who hear it: Office.js has no alternative text for charts. */
  readonly title: string;
  /** The sheet of all values and categories. */
  readonly dataSheet: string;
  /** At least one. */
  readonly series: readonly ChartSeriesPlan[];
  /** From its first cell's upper left corner to its last cell's lower right one. */
  readonly place: Rect;
  /** The number format of the value axis. */
  readonly axisFormat: string;
  /** False only where a value is negative: lengths are compared from zero. */
  readonly startsAtZero: boolean;
  readonly hasLegend: boolean;
  /** Between groups of columns or bars, in percent of a column's width: 0 to 500. */
  readonly gapWidth: number;
}
