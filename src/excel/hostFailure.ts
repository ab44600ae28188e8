// Translates errors of Excel.run into failures of the port, by their code. Never looks at an error's text, which is
// localised, and never turns a bug of ours into a failure.
import type { PortFailure } from '../application/port';

const FAILURE_OF_CODE: Readonly<Record<string, PortFailure['code']>> = {
  InvalidOperationInCellEditMode: 'CELL_EDITING',
  AccessDenied: 'SHEET_PROTECTED',
  ItemNotFound: 'SHEET_MISSING',
  InvalidReference: 'PLACE_GONE',
  FilteredRangeConflict: 'SHEET_FILTERED',
  MergedRangeConflict: 'CELLS_IN_THE_WAY',
  InsertDeleteConflict: 'CELLS_IN_THE_WAY',
  ItemAlreadyExists: 'NAME_TAKEN',
  RequestPayloadSizeLimitExceeded: 'PAYLOAD_TOO_LARGE',
  ResponsePayloadSizeLimitExceeded: 'PAYLOAD_TOO_LARGE',
  RangeExceedsLimit: 'PAYLOAD_TOO_LARGE',
  OperationCellsExceedLimit: 'PAYLOAD_TOO_LARGE',
  MemoryLimitReached: 'OUT_OF_MEMORY',
  ActivityLimitReached: 'BUSY',
  RequestAborted: 'BUSY',
  InactiveWorkbook: 'OTHER_WORKBOOK',
  WriteNotSupportedWhenModalDialogOpen: 'DIALOG_OPEN',
  ApiNotFound: 'NOT_SUPPORTED',
  ApiNotAvailable: 'NOT_SUPPORTED',
  NotImplemented: 'NOT_SUPPORTED',
  UnsupportedFeature: 'NOT_SUPPORTED',
  UnsupportedOperation: 'NOT_SUPPORTED',
  UnsupportedSheet: 'CHART_SHEET',
  ConnectionFailure: 'CONNECTION_LOST',
  InvalidOrTimedOutSession: 'CONNECTION_LOST',
  Timeout: 'CONNECTION_LOST',
};

// Codes that the library itself raises when it is used wrongly: no user can do anything about them.
const MISUSE: ReadonlySet<string> = new Set([
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'RunMustReturnPromise',
  'InvalidRequestContext',
  'InvalidObjectPath',
]);

/** What the adapter reads of a failed batch; `finishedTraces` are the traces that ran before the failing action. */
export interface HostError {
  readonly code: string;
  readonly finishedTraces: readonly string[];
}

/** The error as one of Excel's, or null where it is not. The class of the error may stem from another realm. */
export function hostErrorOf(error: unknown): HostError | null {
  if (typeof error !== 'object' || error === null) return null;
  if (!('name' in error) || error.name !== 'RichApi.Error') return null;
  if (!('code' in error) || typeof error.code !== 'string') return null;
  const traces: unknown = 'traceMessages' in error ? error.traceMessages : [];
  const isText = (trace: unknown): trace is string => typeof trace === 'string';
  return { code: error.code, finishedTraces: Array.isArray(traces) ? traces.filter(isText) : [] };
}

/** A failure that the adapter itself found; thrown inside a session, where it stops the work, and caught at its rim. */
export class FoundFailure extends Error {
  constructor(readonly reason: PortFailure) {
    super(reason.code);
  }
}

/** The port's failure for an error of Excel; throws the error again where it is a bug. */
export function portFailureOf(error: unknown, sheet: string | null): PortFailure {
  if (error instanceof FoundFailure) return error.reason;
  const hostError = hostErrorOf(error);
  if (hostError === null || MISUSE.has(hostError.code)) throw error;
  return { code: FAILURE_OF_CODE[hostError.code] ?? 'UNEXPECTED', hostCode: hostError.code, sheet };
}

/** What Excel may do instead of failing: it answers a range that is too large with nothing. */
export const VALUES_MISSING = 'ValuesMissing';

/** Whether a message was larger than the host takes; a smaller one may pass. */
export const isTooLarge = (error: unknown): boolean => {
  if (error instanceof FoundFailure) return error.reason.hostCode === VALUES_MISSING;
  const code = hostErrorOf(error)?.code;
  return code === 'RequestPayloadSizeLimitExceeded' || code === 'ResponsePayloadSizeLimitExceeded';
};
