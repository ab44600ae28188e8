// Reads the sheets that matter: the officer's tables and the tool's own sheets.
import type { Result } from '../domain/result';
import type { SheetGrid, WorkbookReading } from '../sheets/grid';
import { isNeededSheet } from '../sheets/reading/inspect';
import { isOwnSheetName } from '../sheets/writing/ownSheets';
import type { PortCost, PortFailure, WorkbookPort } from './port';

const isNeeded = (head: SheetGrid): boolean => isOwnSheetName(head.name) || isNeededSheet(head);

/** One reading of everything that an evaluation, a plan or an undo rests on. */
export const readSources = (
  port: WorkbookPort,
): Promise<Result<{ readonly reading: WorkbookReading; readonly cost: PortCost }, PortFailure>> =>
  port.read(isNeeded);
