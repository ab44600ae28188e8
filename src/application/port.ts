// The one port: what the use cases need of a workbook. Excel and the local host stand behind the same adapter (src/excel).
import type { Result } from '../domain/result';
import type { SheetGrid, WorkbookReading } from '../sheets/grid';
import type { PlanOperation } from '../sheets/plan';

/** Failures of the host that the user can do something about, told apart by code; `hostCode` is Excel's own. */
export interface PortFailure {
  readonly code:
    | 'CELL_EDITING'
    | 'SHEET_PROTECTED'
    | 'WORKBOOK_PROTECTED'
    | 'SHEET_MISSING'
    | 'SHEET_HIDDEN'
    | 'SHEET_FILTERED'
    | 'CHART_SHEET'
    | 'CELLS_IN_THE_WAY'
    | 'PLACE_GONE'
    | 'NAME_TAKEN'
    | 'PAYLOAD_TOO_LARGE'
    | 'CELL_FAR_AWAY'
    | 'OUT_OF_MEMORY'
    | 'BUSY'
    | 'OTHER_WORKBOOK'
    | 'DIALOG_OPEN'
    | 'NOT_SUPPORTED'
    | 'CONNECTION_LOST'
    | 'UNEXPECTED';
  readonly hostCode: string;
  /** The sheet concerned, where the host or the adapter knows it. */
  readonly sheet: string | null;
  /** The cell concerned, where it must be named. */
  readonly cell?: string;
}

/** What a call cost: round trips and bytes of their JSON. */
export interface PortCost {
  readonly syncs: number;
}

export interface WorkbookPort {
  /**
   * Reads the sheets for which `isNeeded` says yes of their head (the first rows, or all of a small sheet) and of the
   * tool's stored texts, of which very long ones may not be read yet.
   * At most two syncs plus one for each further chunk of about 1 MB.
   */
  read(
    isNeeded: (head: SheetGrid, parts: WorkbookReading['parts']) => boolean,
  ): Promise<Result<{ readonly reading: WorkbookReading; readonly cost: PortCost }, PortFailure>>;
  /** Does the operations in order, in block writes chunked by bytes. Not a transaction: the caller holds the inverse. */
  write(
    operations: readonly PlanOperation[],
  ): Promise<Result<PortCost, PortFailure & { readonly done: number }>>;
  /**
   * Facts about an area that the plan would like to use: whether it is untouched (no content, no format, no rule,
   * no validation, not merged) and its column widths in points.
   */
  probe(
    areas: readonly {
      readonly sheet: string;
      readonly rect: {
        readonly top: number;
        readonly left: number;
        readonly rows: number;
        readonly columns: number;
      };
    }[],
  ): Promise<
    Result<
      {
        readonly areas: readonly { readonly isUntouched: boolean; readonly widths: readonly number[] }[];
        readonly cost: PortCost;
      },
      PortFailure
    >
  >;
}
