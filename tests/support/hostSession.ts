// Opens workbooks behind the real office.js library, for tests of the host and of the adapter.
import { openPackage } from '../../src/host/file/openPackage';
import { savePackage } from '../../src/host/file/savePackage';
import { createExecutor } from '../../src/host/executor/executor';
import type { RequestBody } from '../../src/host/executor/protocol';
import { DESKTOP_PROFILE, type HostProfile } from '../../src/host/executor/host';
import { startOfficeSession, type OfficeSession } from '../../src/host/node/officeSession';
import { PORTABLE_CODEC, type Codec } from '../../src/host/file/zipContainer';
import type { WorkbookModel } from '../../src/host/engine/workbookModel';
import { rawWorkbook, type RawSheet } from './rawWorkbook';

export interface OpenBook {
  readonly session: OfficeSession;
  readonly model: WorkbookModel;
  save(): Uint8Array;
}

export function modelOf(bytes: Uint8Array, codec: Codec = PORTABLE_CODEC): WorkbookModel {
  const opened = openPackage(bytes, codec);
  if (!opened.ok) throw new Error(`${opened.failure.code}: ${opened.failure.detail}`);
  return opened.value;
}

/**
 * Whether the library only gives back the ranges that a run kept. It does so unasked, and after a failure again 5 s
 * later, when another book may stand here: such a request is neither counted nor refused.
 */
export const isRelease = ({ Actions }: RequestBody): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference');

/** Attaches the workbook so that plain `Excel.run` works on it. */
export function openBook(
  bytes: Uint8Array,
  profile: Partial<HostProfile> = {},
  codec: Codec = PORTABLE_CODEC,
): OpenBook {
  const full: HostProfile = { ...DESKTOP_PROFILE, ...profile };
  const session = startOfficeSession({ apiSet: full.apiSet, strictApiCheck: true });
  const model = modelOf(bytes, codec);
  session.attach(createExecutor(model, full));
  session.onRequest = null;
  session.reset();
  return { session, model, save: () => savePackage(model) };
}

/** A workbook with these sheets; one empty sheet 'Data' when none are given. */
export function openSheets(
  sheets: readonly RawSheet[] = [{ name: 'Data' }],
  profile: Partial<HostProfile> = {},
): OpenBook {
  return openBook(rawWorkbook({ sheets }), profile);
}

/** The code of the error that a batch fails with; '' when it does not fail. */
export async function failureCode(batch: (context: Excel.RequestContext) => Promise<void>): Promise<string> {
  try {
    await Excel.run(batch);
    return '';
  } catch (cause) {
    // The library's errors come from its own window: they are no instance of this realm's Error.
    if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code);
    throw cause;
  }
}
