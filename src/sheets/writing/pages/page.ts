// A sheet of the tool that is laid out to be printed: its cells from A1 on, their looks, its charts and its paper. Data,
// and the operations that draw it on an empty sheet.
import type { ChartPlan } from '../../chartPlan';
import type { Rect } from '../../grid';
import type { PageSetup } from '../../pageSetup';
import type { CellFormat, CellInput, PlanOperation, WordRule } from '../../plan';
import { fitted } from '../cellText';

export interface Page {
  /** Of the sheet, and in its first cell, by which the page is recognised. */
  readonly name: string;
  readonly mark: string;
  /** All rows equally long, the name in the first cell. */
  readonly cells: readonly (readonly Exclude<CellInput, null>[])[];
  readonly looks: readonly { readonly rect: Rect; readonly format: CellFormat }[];
  /** Cells that are coloured by their words. */
  readonly words: readonly { readonly rect: Rect; readonly rules: readonly WordRule[] }[];
  /** Points, from the first column on. */
  readonly widths: readonly number[];
  /** Points, from the first row on; null: as high as the sheet's rows are. */
  readonly heights: readonly (number | null)[];
  readonly merges: readonly Rect[];
  readonly borders: readonly Omit<BorderOperation, 'kind' | 'sheet'>[];
  /** Cells into which people write; what stands there is carried over by its key. */
  readonly fields: readonly PageField[];
  readonly charts: readonly Omit<ChartPlan, 'dataSheet'>[];
  readonly setup: PageSetup;
}

type BorderOperation = Extract<PlanOperation, { readonly kind: 'setBorders' }>;

/** `row` and `column` count from 1. */
export interface PageField {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

export const pageRect = ({ cells }: Pick<Page, 'cells'>): Rect => ({
  top: 1,
  left: 1,
  rows: cells.length,
  columns: cells[0]?.length ?? 1,
});

/** Draws the page on a sheet that holds nothing where it stands. */
export function drawing(page: Page, sheet: string): readonly PlanOperation[] {
  const { name, mark, cells, looks, words, widths, heights, merges, borders, charts, setup } = page;
  if (cells[0]?.[0] !== name) throw new Error(`The page ${name} does not bear its name in its first cell.`);
  return [
    { kind: 'setMark', name: mark, sheet, rect: pageRect(page) },
    ...looks.map(({ rect, format }) => ({ kind: 'formatRange' as const, sheet, rect, format })),
    { kind: 'writeCells', sheet, top: 1, left: 1, cells: cells.map((row) => row.map(fitted)) },
    ...words.map(({ rect, rules }) => ({ kind: 'setWordRules' as const, sheet, rect, rules })),
    ...merges.map((rect) => ({ kind: 'mergeCells' as const, sheet, rect })),
    ...borders.map((border) => ({ kind: 'setBorders' as const, sheet, ...border })),
    { kind: 'setColumnWidths', sheet, left: 1, widths },
    ...(heights.some((height) => height !== null)
      ? [{ kind: 'setRowHeights' as const, sheet, top: 1, heights }]
      : []),
    ...charts.map((chart) => ({ kind: 'setChart' as const, sheet, chart: { ...chart, dataSheet: sheet } })),
    { kind: 'setPage', sheet, page: setup },
  ];
}
