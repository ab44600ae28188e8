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
  | {
      readonly kind: 'register';
      readonly sheet: string;
      readonly isNew: boolean;
      readonly added: number;
      readonly changed: number;
    }
  | { readonly kind: 'history'; readonly sheet: string; readonly isNew: boolean };

/** Why a run cannot be written although it could be evaluated. */
export interface PlanRefusal {
  readonly code: 'OWN_SHEET_PROTECTED' | 'OWN_SHEET_FILTERED' | 'RESULT_HEADINGS_MOVED';
  readonly sheet: string;
}
