// What was signed, by whom, and who held which office when. Input types only.
import type { Amount } from './amount';
import type { IsoDate } from './calendar';
import type { CellSource } from './indicator';
import type { Period, PeriodKind } from './period';

export const HOLDING_KINDS = ['Definitif', 'Plt', 'Plh', 'Pj', 'Pjs'] as const;
export type HoldingKind = (typeof HOLDING_KINDS)[number];

/** One row of `Pejabat`: a person in a position of an office, dates inclusive. */
export interface Holding {
  readonly source: CellSource;
  readonly opd: string;
  readonly office: string;
  /** As written; blank is ''. */
  readonly position: string;
  readonly name: string;
  /** Digits only, null when blank. */
  readonly nip: string | null;
  readonly kind: HoldingKind;
  readonly from: IsoDate;
  /** Null: still in office. */
  readonly to: IsoDate | null;
  readonly decree: string;
}

export const DOCUMENT_KINDS = ['Pakta Integritas', 'Perjanjian Kinerja'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export const SCOPES = ['Setiap indikator', 'Total rupiah', 'Rata-rata tertimbang'] as const;
export type Scope = (typeof SCOPES)[number];
export const CATCH_UPS = ['Ketat', 'Boleh dikejar'] as const;
export type CatchUp = (typeof CATCH_UPS)[number];
export const TARGET_REFERENCES = ['Saat ditandatangani', 'Mengikuti perubahan APBD'] as const;
export type TargetReference = (typeof TARGET_REFERENCES)[number];
export const NEWCOMER_RULES = ['Meneruskan', 'Sejak menjabat', 'Tidak dinilai'] as const;
export type NewcomerRule = (typeof NEWCOMER_RULES)[number];

/** One row of `Pakta`: a document that one person signed. Null means the cell is blank. */
export interface Pact {
  readonly source: CellSource;
  readonly opd: string;
  readonly position: string;
  readonly nip: string | null;
  readonly name: string | null;
  readonly documentKind: DocumentKind | null;
  readonly number: string;
  readonly date: IsoDate | null;
  readonly validUntil: IsoDate | null;
  readonly signatory: string | null;
  readonly field: string | null;
  readonly clause: string | null;
  readonly triggers: readonly PeriodKind[];
  readonly scope: Scope | null;
  readonly catchUp: CatchUp | null;
  /** Per cent; null: the schedule's threshold of the period. */
  readonly threshold: Amount | null;
  readonly targetReference: TargetReference | null;
  readonly newcomer: NewcomerRule | null;
}

/** One row of `Pengecualian` that has a number and a date. */
export interface Exemption {
  readonly source: CellSource;
  readonly opd: string;
  /** Normalised account code or indicator name; null: the whole office. */
  readonly account: string | null;
  readonly periods: readonly Period[];
  readonly number: string;
  readonly date: IsoDate;
  readonly reason: string;
}

/** An old office whose months count for its successor from a date (`Pemetaan OPD`). */
export interface Reorganisation {
  readonly source: CellSource;
  readonly opd: string;
  readonly formerOpd: string;
  readonly from: IsoDate;
  readonly basis: string;
}

/** An open question of office or person: it holds the pact verdicts of the office, never the status. */
export interface PactHold {
  readonly code: string;
  readonly questionId: string;
  readonly opd: string;
}
