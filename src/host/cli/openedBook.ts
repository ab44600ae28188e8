// One .xlsx file opened in the local host: the port that the use cases talk to, and its bytes when they are done.
import type { WorkbookPort } from '../../application/port';
import { success, type Result } from '../../domain/result';
import { createExcelPort } from '../../excel/excelPort';
import { createExecutor } from '../executor/executor';
import { DESKTOP_PROFILE } from '../executor/host';
import { openPackage } from '../file/openPackage';
import type { FileRefusal } from '../file/refusal';
import { savePackage } from '../file/savePackage';
import { NODE_CODEC } from '../node/nodeCodec';
import { startOfficeSession, type Door, type OfficeSession } from '../node/officeSession';

export interface OpenedBook {
  readonly port: WorkbookPort;
  readonly bytes: () => Uint8Array;
}

let session: OfficeSession | null = null;

/** The library is loaded once; every book in turn is put behind it. */
function officeSession(): OfficeSession {
  session ??= startOfficeSession({ apiSet: DESKTOP_PROFILE.apiSet, strictApiCheck: true });
  return session;
}

/**
 * Opens the bytes of a workbook, or says why they cannot be opened. Library and host are in one process here, so that nothing
 * is gained by texts between them; `door` is for showing that they bring the same.
 */
export function openBook(bytes: Uint8Array, door: Door = 'objects'): Result<OpenedBook, FileRefusal> {
  const opened = openPackage(bytes, NODE_CODEC);
  if (!opened.ok) return opened;
  const model = opened.value;
  officeSession().attach(createExecutor(model, DESKTOP_PROFILE), door);
  return success({ port: createExcelPort(), bytes: () => savePackage(model) });
}
