// Reads the sheets that matter: the officer's tables, what answers point at, and the tool's own sheets.
import type { Result } from '../domain/result';
import type { WorkbookReading } from '../sheets/grid';
import { answersFrom } from '../sheets/rememberedAnswers';
import { isNeededSheet } from '../sheets/reading/inspect';
import { isOwnSheetName } from '../sheets/writing/ownSheets';
import type { PortCost, PortFailure, WorkbookPort } from './port';

export interface Wanted {
  /** Answers given now; they may point at sheets in which nothing is found. */
  readonly answers?: Readonly<Record<string, string>>;
  /** A reading to compare with: its sheets are read again whatever they hold now. */
  readonly before?: WorkbookReading;
}

/** One reading of everything that an evaluation, a plan or an undo rests on. */
export function readSources(
  port: WorkbookPort,
  { answers = {}, before }: Wanted = {},
): Promise<Result<{ readonly reading: WorkbookReading; readonly cost: PortCost }, PortFailure>> {
  const known = new Set(before?.sheets.map(({ name }) => name));
  return port.read(
    (head, parts) =>
      known.has(head.name) ||
      isOwnSheetName(head.name) ||
      isNeededSheet(head, { ...answersFrom({ parts }), ...answers }),
  );
}
