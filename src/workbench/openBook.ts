// A workbook that is open in the workbench: its name, the model, and the executor that answers the pane.
import { success, type Result } from '../domain/result';
import { createExecutor, type Executor } from '../host/executor/executor';
import { WEB_PROFILE } from '../host/executor/host';
import { openPackage } from '../host/file/openPackage';
import type { FileRefusal } from '../host/file/refusal';
import { savePackage } from '../host/file/savePackage';

export interface OpenBook {
  readonly id: number;
  /** The file's name, such as `contoh-pad.xlsx`. */
  readonly name: string;
  readonly executor: Executor;
}

let lastId = 0;

/** Opens the bytes of an .xlsx, or says why they cannot be opened. */
export function openBook(name: string, bytes: Uint8Array): Result<OpenBook, FileRefusal> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  lastId += 1;
  return success({ id: lastId, name, executor: createExecutor(opened.value, WEB_PROFILE) });
}

/** The workbook as it stands now, as a file. */
export const bookBytes = (book: OpenBook): Uint8Array => savePackage(book.executor.model);
