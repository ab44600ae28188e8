// The status scale: half-open bands from their lower bounds, so that every percentage has exactly one status.
import { HUNDRED_PERCENT, ONE, type Amount } from './amount';
import { itemAt } from './itemAt';
import { isAtLeast, type Ratio } from './ratio';
import { failure, success, type Result } from './result';

export interface Band {
  readonly status: string;
  /** Per cent, inclusive; null for the lowest band, which has no lower bound. */
  readonly from: Amount | null;
  /** RRGGBB. */
  readonly fill: string;
  readonly text: string;
}

/** Bands from the highest bound to the unbounded lowest one; null when the sheet's scale was refused. */
export type Scale = readonly Band[] | null;

export const DEFAULT_SCALE: readonly Band[] = [
  { status: 'Tercapai', from: HUNDRED_PERCENT, fill: 'C6EFCE', text: '006100' },
  { status: 'Mendekati Target', from: 90n * ONE, fill: 'FFEB9C', text: '7F6000' },
  { status: 'Tidak Tercapai', from: null, fill: 'FFC7CE', text: '9C0006' },
];

/** The preset of Permendagri 86/2017. */
export const PERMENDAGRI_SCALE: readonly Band[] = [
  { status: 'Sangat Tinggi', from: 91n * ONE, fill: 'C6EFCE', text: '006100' },
  { status: 'Tinggi', from: 76n * ONE, fill: 'E2EFDA', text: '375623' },
  { status: 'Sedang', from: 66n * ONE, fill: 'FFEB9C', text: '7F6000' },
  { status: 'Rendah', from: 51n * ONE, fill: 'FCE4D6', text: '833C0B' },
  { status: 'Sangat Rendah', from: null, fill: 'FFC7CE', text: '9C0006' },
];

/** A band as a sheet states it; `below` where the sheet also has an upper bound (exclusive). */
export interface DraftBand extends Band {
  readonly below?: Amount | null;
}

export interface ScaleFault {
  readonly code:
    | 'EMPTY'
    | 'BLANK_STATUS'
    | 'RESERVED_STATUS'
    | 'DUPLICATE_STATUS'
    | 'DUPLICATE_BOUND'
    | 'NO_FLOOR'
    | 'UNORDERED'
    | 'GAP'
    | 'OVERLAP';
  /** The band at which it shows, from 0 in the given order; null for the scale as a whole. */
  readonly index: number | null;
}

const RESERVED = ['belum jatuh tempo', 'tidak ada target', 'perlu keputusan', 'data belum lengkap'];

/**
 * Accepts bands from best to worst or from worst to best; refuses a scale under which some percentage has no status
 * or two. A lowest bound of 0 or less counts as no bound, for no shown percentage lies below 0.
 */
export function checkScale(drafts: readonly DraftBand[]): Result<readonly Band[], ScaleFault> {
  const words = wordFault(drafts);
  if (words !== null) return failure(words);
  const first = drafts[0]?.from ?? null;
  const last = drafts[drafts.length - 1]?.from ?? null;
  const isAscending = drafts.length > 1 && last !== null && (first === null || first < last);
  const bands = isAscending ? drafts.toReversed() : drafts;
  const at = (index: number): number => (isAscending ? drafts.length - 1 - index : index);
  for (let i = 0; i < bands.length; i += 1) {
    const fault = boundFault(bands, i);
    if (fault !== null) return failure({ code: fault, index: at(i) });
  }
  return success(
    bands.map(({ status, from, fill, text }, i) => ({
      status,
      from: i === bands.length - 1 ? null : from,
      fill,
      text,
    })),
  );
}

function wordFault(drafts: readonly DraftBand[]): ScaleFault | null {
  if (drafts.length === 0) return { code: 'EMPTY', index: null };
  const seen = new Set<string>();
  for (const [index, { status }] of drafts.entries()) {
    const word = status.trim().toLowerCase();
    if (word === '') return { code: 'BLANK_STATUS', index };
    if (RESERVED.includes(word)) return { code: 'RESERVED_STATUS', index };
    if (seen.has(word)) return { code: 'DUPLICATE_STATUS', index };
    seen.add(word);
  }
  return null;
}

function boundFault(bands: readonly DraftBand[], index: number): ScaleFault['code'] | null {
  const band = itemAt(bands, index);
  const isLowest = index === bands.length - 1;
  if (isLowest && band.from !== null && band.from > 0n) return 'NO_FLOOR';
  if (!isLowest && band.from === null) return 'OVERLAP';
  const above = bands[index - 1]?.from ?? null;
  if (above !== null && band.from !== null) {
    if (band.from === above) return 'DUPLICATE_BOUND';
    if (band.from > above) return 'UNORDERED';
  }
  if (band.below !== undefined && band.below !== null) {
    if (above === null || band.below < above) return 'GAP';
    if (band.below > above) return 'OVERLAP';
  }
  return null;
}

/** The one status of an attainment; null under a refused scale. */
export function statusFor(attainment: Ratio, scale: Scale): string | null {
  if (scale === null) return null;
  for (const band of scale) {
    if (band.from === null || isAtLeast(attainment, band.from)) return band.status;
  }
  return null;
}
