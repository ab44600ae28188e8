// What is judged: one indicator of one office, with its targets and its twelve months. Input types only.
import type { Amount } from './amount';
import type { IsoDate } from './calendar';
import type { Period } from './period';

/** Where a row or cell stands in the officer's workbook; `row` and `column` count from 1. */
export interface CellSource {
  readonly sheet: string;
  readonly row: number;
  readonly column?: number;
}

export const METHODS = ['Akumulasi', 'Posisi Akhir', 'Rata-rata'] as const;
export type Method = (typeof METHODS)[number];

export const DIRECTIONS = [
  'Semakin tinggi semakin baik',
  'Semakin rendah semakin baik',
  'Semakin rendah semakin baik (T/R)',
  'Rentang',
] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const MEASURING = ['Bulanan', 'Triwulan', 'Semester', 'Tahun'] as const;
/** `Periode Ukur`: the finest period in which the indicator is measured. */
export type Measuring = (typeof MEASURING)[number];

/** A target as written: a figure, a range `a-b` (lower <= upper), or a word such as `WTP`. */
export type TargetValue =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'range'; readonly lower: Amount; readonly upper: Amount }
  | { readonly kind: 'word'; readonly word: string };

/** One month of realisation. `none`: no data (blank, n/a, belum, an error value). A real zero is an amount. */
export type MonthDatum =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'amount'; readonly amount: Amount } & DatumPlace)
  | ({ readonly kind: 'word'; readonly word: string } & DatumPlace);

/** The cell of a figure; none where it was put together from several. */
export interface DatumPlace {
  readonly column?: number;
  /** The row, where it is another one than `realisationSource`. */
  readonly on?: CellSource;
}

export type FourQuarters<T> = readonly [T, T, T, T];

export interface TargetPlan {
  /** `Target Murni`. */
  readonly original: TargetValue | null;
  /** `Target Perubahan`; a blank or 0 is null here (not revised). */
  readonly revised: TargetValue | null;
  /** `Tanggal Berlaku Perubahan`. */
  readonly revisedFrom: IsoDate | null;
  /** `Target s.d. TW I..IV`, or null where no such column is filled. */
  readonly cumulativeStages: FourQuarters<TargetValue | null> | null;
  /** `Target TW I..IV`, or null where no such column is filled. */
  readonly ownStages: FourQuarters<TargetValue | null> | null;
  /** Twelve monthly targets of an accumulating indicator, or null. */
  readonly months: readonly (Amount | null)[] | null;
}

/** An open question that touches this row; the named periods wait for its answer. */
export interface Hold {
  readonly code: string;
  readonly questionId: string;
  readonly periods: readonly Period[] | 'all';
  /** The question is whether there is a target at all: a blank one then waits instead of being none. */
  readonly touchesTarget?: boolean;
}

/** The same row under another reading of something that was accepted with a warning; only a pact's brake uses it. */
export interface Alternative {
  readonly code: string;
  readonly targets?: TargetPlan;
  readonly months?: readonly MonthDatum[];
}

export interface Indicator {
  /** Unique in the run and stable while the row keeps its place: `<sheet>!<row>`. */
  readonly id: string;
  readonly source: CellSource;
  /** The row of realisation that was matched to it, null when none was. */
  readonly realisationSource: CellSource | null;
  /** `Kode OPD`; where the sheet has none, the office's name. */
  readonly opd: string;
  readonly office: string;
  readonly field: string | null;
  /** Normalised account code such as `4.1.01.09`, or null. */
  readonly code: string | null;
  readonly name: string;
  /** True for money: amounts are rupiah to the sen, whatever unit the sheet is written in. */
  readonly isRupiah: boolean;
  readonly unit: string;
  readonly method: Method;
  readonly direction: Direction;
  readonly measuring: Measuring;
  /** `Bobot`; null when blank. */
  readonly weight: Amount | null;
  /** `Misi RPJMD`; null when blank. */
  readonly mission: string | null;
  /** `Sasaran RPJMD`; null or absent when blank. */
  readonly objective?: string | null;
  readonly rpjmdTarget: TargetValue | null;
  readonly targets: TargetPlan;
  /** Twelve data, January first, each the month's own figure or, when `running`, the total up to it. */
  readonly months: readonly MonthDatum[];
  readonly running: boolean;
  readonly holds: readonly Hold[];
  readonly alternatives: readonly Alternative[];
  /** The row's own cumulative shares in per cent, which go before those of the run's schedule. */
  readonly schedule?: FourQuarters<Amount>;
}
