// What Excel answers when it refuses, as far as a person can meet it: the faults that can be tried on demand.
export const FAULT_CODES = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'ItemNotFound',
  'ActivityLimitReached',
  'RequestPayloadSizeLimitExceeded',
  'RequestAborted',
  'GeneralException',
  'ApiNotFound',
] as const;
