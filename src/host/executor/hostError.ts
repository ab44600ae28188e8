// The one failure of a request: Excel's own error code with a message. Thrown inside the executor only, caught by it.

export type HostErrorCode =
  | 'ItemNotFound'
  | 'ItemAlreadyExists'
  | 'InvalidArgument'
  | 'InvalidReference'
  | 'InvalidBinding'
  | 'AccessDenied'
  | 'GeneralException'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'MergedRangeConflict'
  | 'InsertDeleteConflict'
  | 'RangeExceedsLimit'
  | 'UnsupportedSheet'
  | 'NotImplemented'
  | 'ApiNotFound'
  | 'RequestAborted'
  | 'ActivityLimitReached'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const invalidArgument = (what: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}`);
export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}`);
