// The write plan as data: a closed union of operations. Whoever applies it (Office.js) decides nothing.
import type { ChartPlan } from './chartPlan';
import type { Rect } from './grid';
import type { PageSetup } from './pageSetup';

/** A cell to write: text stays text (never a formula), '' clears the content, null leaves the cell as it is. */
export type CellInput = string | number | boolean | { readonly formula: string } | null;

export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** RRGGBB without '#'. */
  readonly fill?: string;
  readonly color?: string;
  readonly fontSize?: number;
  readonly wrap?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'Fill';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  /** A thin line under the range, RRGGBB. */
  readonly borderBottom?: string;
}

/** Shown where the cell's own value equals `value`: colours and, before the word, a mark. */
export interface WordRule {
  readonly value: string;
  readonly mark: string;
  readonly fill: string;
  readonly color: string;
}

/** Shown while any cell under the mark holds the word: looks, and a note behind the cell's own text. */
export interface StaleRule {
  readonly mark: string;
  readonly word: string;
  readonly fill: string;
  readonly color: string;
  readonly isStruck: boolean;
  readonly note: string;
}

export type BorderEdge = 'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical';

export interface BorderLine {
  /** RRGGBB. */
  readonly color: string;
  readonly weight: 'Thin' | 'Medium';
}

export type PlanOperation =
  | { readonly kind: 'addSheet'; readonly sheet: string }
  | { readonly kind: 'deleteSheet'; readonly sheet: string }
  | {
      readonly kind: 'writeCells';
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      readonly cells: readonly (readonly CellInput[])[];
    }
  | { readonly kind: 'formatRange'; readonly sheet: string; readonly rect: Rect; readonly format: CellFormat }
  /** Contents and formats back to those of an untouched cell. */
  | { readonly kind: 'clearRange'; readonly sheet: string; readonly rect: Rect }
  /** One width a column in points, from `left`; null: the sheet's standard width. */
  | {
      readonly kind: 'setColumnWidths';
      readonly sheet: string;
      readonly left: number;
      readonly widths: readonly (number | null)[];
    }
  /** One height a row in points, from `top`; null: the sheet's standard height. */
  | {
      readonly kind: 'setRowHeights';
      readonly sheet: string;
      readonly top: number;
      readonly heights: readonly (number | null)[];
    }
  /** Into one cell, which keeps the content of the first; the contents of all others are lost. */
  | { readonly kind: 'mergeCells'; readonly sheet: string; readonly rect: Rect }
  /** Takes apart every merge that the range touches. */
  | { readonly kind: 'unmergeCells'; readonly sheet: string; readonly rect: Rect }
  /** The same line along the named edges, the others unchanged; null takes their lines away. */
  | {
      readonly kind: 'setBorders';
      readonly sheet: string;
      readonly rect: Rect;
      readonly edges: readonly BorderEdge[];
      readonly line: BorderLine | null;
    }
  | { readonly kind: 'setPage'; readonly sheet: string; readonly page: PageSetup }
  /** Makes the chart, or changes the sheet's chart of that name into it, in its place among the others. */
  | { readonly kind: 'setChart'; readonly sheet: string; readonly chart: ChartPlan }
  /** Nothing where the sheet has no such chart. */
  | { readonly kind: 'removeChart'; readonly sheet: string; readonly name: string }
  /** Replaces the conditional formats of exactly this range. */
  | {
      readonly kind: 'setWordRules';
      readonly sheet: string;
      readonly rect: Rect;
      readonly rules: readonly WordRule[];
    }
  /** Replaces the conditional formats of exactly this range; the mark must be there. `clearWordRules` takes it away. */
  | { readonly kind: 'setStaleRule'; readonly sheet: string; readonly rect: Rect; readonly rule: StaleRule }
  | { readonly kind: 'clearWordRules'; readonly sheet: string; readonly rect: Rect }
  | {
      readonly kind: 'setListValidation';
      readonly sheet: string;
      readonly rect: Rect;
      readonly values: readonly string[];
      /** The list only proposes: any other text may be typed too. */
      readonly isOpen?: boolean;
    }
  | { readonly kind: 'clearValidation'; readonly sheet: string; readonly rect: Rect }
  /** Arrows on the first row of the range; only on a sheet of this very plan, for it would replace another filter. */
  | { readonly kind: 'setFilter'; readonly sheet: string; readonly rect: Rect }
  | { readonly kind: 'freezeRows'; readonly sheet: string; readonly rows: number }
  | {
      readonly kind: 'addTable';
      readonly sheet: string;
      readonly rect: Rect;
      readonly name: string;
      readonly style: string;
    }
  /** The Excel table with this name takes in exactly this range, its header row unmoved. */
  | { readonly kind: 'resizeTable'; readonly sheet: string; readonly rect: Rect; readonly name: string }
  /** A hidden defined name; replaces the one of the same name. */
  | { readonly kind: 'setMark'; readonly name: string; readonly sheet: string; readonly rect: Rect }
  | { readonly kind: 'removeMark'; readonly name: string }
  /** A text kept in the workbook under a key; replaces the one of the same key. */
  | { readonly kind: 'storePart'; readonly key: string; readonly content: string }
  | { readonly kind: 'removePart'; readonly key: string };
