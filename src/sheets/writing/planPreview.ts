// What a run would write, told before it is written: data made in the same pass as the operations.
import type { ElsewhereReason } from './results';

export type PreviewLine =
  | {
      readonly kind: 'resultsBeside';
      readonly sheet: string;
      readonly range: string;
      readonly columns: number;
      readonly isNew: boolean;
      readonly cells: number;
    }
  | {
      readonly kind: 'resultsElsewhere';
      readonly table: string;
      readonly sheet: string;
      readonly reason: ElsewhereReason;
      readonly cells: number;
    }
  | { readonly kind: 'recap'; readonly sheet: string; readonly isNew: boolean; readonly cells: number }
  | { readonly kind: 'answers'; readonly sheet: string; readonly isNew: boolean; readonly cells: number }
  | { readonly kind: 'check'; readonly sheet: string; readonly isNew: boolean; readonly cells: number }
  | { readonly kind: 'page'; readonly sheet: string; readonly isNew: boolean; readonly cells: number }
  | {
      readonly kind: 'register';
      readonly sheet: string;
      readonly isNew: boolean;
      readonly added: number;
      readonly changed: number;
    }
  | { readonly kind: 'history'; readonly sheet: string; readonly isNew: boolean }
  /** A cell of a sheet of rules that gets another content, both as they stand in it. */
  | {
      readonly kind: 'ruleCell';
      readonly sheet: string;
      readonly cell: string;
      readonly heading: string;
      readonly before: string;
      readonly after: string;
    }
  /** Blank cells under a heading of a sheet of rules that get a word. */
  | {
      readonly kind: 'ruleFilled';
      readonly sheet: string;
      readonly heading: string;
      readonly cells: number;
      readonly text: string;
    }
  | {
      readonly kind: 'pactRow';
      readonly sheet: string;
      readonly row: number;
      readonly office: string;
      readonly number: string;
    }
  /** A sheet of the template with so many rows; `figures` are the percentages that were decided, as texts. */
  | {
      readonly kind: 'ruleSheet';
      readonly sheet: string;
      readonly rows: number;
      readonly figures: readonly string[];
    };

/** Why a run cannot be written although it could be evaluated. */
export interface PlanRefusal {
  readonly code: 'OWN_SHEET_PROTECTED' | 'OWN_SHEET_FILTERED' | 'RESULT_HEADINGS_MOVED';
  readonly sheet: string;
}
