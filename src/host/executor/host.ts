// What the members work on: the workbook, the declared capabilities, and the references that outlive one request.
import type { WorkbookModel } from '../engine/workbookModel';
import type { HostObject } from './hostClass';
import type { HostEvents } from './hostEvents';
import type { RangeArea } from './rangeArea';

export interface HostProfile {
  /** The highest ExcelApi set that this host says it has, such as '1.9'. */
  readonly apiSet: string;
  /** Bytes allowed in a request and in a response; null: no limit, as on the desktop. */
  readonly payloadLimitBytes: number | null;
  /** Most cells of one read (Excel: 5,000,000). */
  readonly readCellLimit: number;
}

/** Excel on the web. */
export const WEB_PROFILE: HostProfile = {
  apiSet: '1.17',
  payloadLimitBytes: 5 * 1024 * 1024,
  readCellLimit: 5_000_000,
};

/** Excel for Windows, or the command line over it. */
export const DESKTOP_PROFILE: HostProfile = {
  apiSet: '1.17',
  payloadLimitBytes: null,
  readCellLimit: 5_000_000,
};

export interface Host {
  readonly model: WorkbookModel;
  readonly profile: HostProfile;
  readonly references: Map<string, HostObject>;
  /** Ranges that are kept and must move with inserted and deleted rows. */
  readonly trackedAreas: Set<RangeArea>;
  selection: RangeArea | null;
  readonly events: HostEvents;
  calculationMode: string;
}

/** True when `declared` has what `needed` asks for; versions compare part by part, so 1.10 is above 1.9. */
export function hasApiSet(declared: string, needed: string): boolean {
  const [major = 0, minor = 0] = declared.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
