// What the pane needs of Excel beside the sheets' content: what is selected, showing a place, a new workbook, and hints that
// somebody edited. Stands beside the port, over the same adapter and in the same order of calls.
import type { Result } from '../domain/result';
import type { PortFailure } from './port';

/** Row and column count from 1. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * That something on a sheet was edited. A hint and never data: it may come late, twice, or not at all.
 */
export interface EditHint {
  /** As in `SheetGrid.id`. */
  readonly sheetId: string;
  readonly isByCoauthor: boolean;
  /** Whether this add-in did it itself; null where the host does not tell (before ExcelApi 1.14). */
  readonly isOwn: boolean | null;
}

export interface WorkbookWindow {
  selectedCell(): Promise<Result<SelectedCell, PortFailure>>;
  /** Selects a place; `address` is A1 within the sheet, null its first cell. Colours nothing. */
  show(sheet: string, address: string | null): Promise<Result<null, PortFailure>>;
  /** Opens a new, unsaved workbook from the bytes of an `.xlsx`, given in base64. */
  openNew(base64: string): Promise<Result<null, PortFailure>>;
  /** Tells of edits on any sheet until the returned function is called; tells nothing where the host has no events. */
  watchEdits(tell: (hint: EditHint) => void): () => void;
}
