// The whole input and the whole result of an evaluation, as data. No sentences: reasons are codes with facts.
import type { Amount } from './amount';
import type { IsoDate } from './calendar';
import type { FourQuarters, Indicator, TargetValue } from './indicator';
import type { Exemption, Holding, HoldingKind, Pact, PactHold, Reorganisation } from './pact';
import type { Basis, Period } from './period';
import type { Ratio } from './ratio';
import type { Rating } from './rating';
import type { Reason } from './reason';
import type { Scale } from './scale';

export interface RuleSettings {
  readonly year: number;
  /** `Tanggal Evaluasi`. */
  readonly asOf: IsoDate;
  /** The date on which the run takes place; differs from `asOf` when a past date is evaluated again. */
  readonly runDate: IsoDate;
  /** `Hari Tenggang`, calendar days. */
  readonly graceDays: number;
  readonly basis: Basis;
  /** `Batas Rata-rata (%)`. */
  readonly averageCap: Amount;
  /** `Batas Rapuh (%)`; 0 switches the brake off. */
  readonly fragilePercent: Amount;
  /** `Target Kumulatif (%)` at the end of each quarter. */
  readonly schedule: FourQuarters<Amount>;
  /** `Ambang Capaian (%)` of each quarter; null when blank (then 100). */
  readonly thresholds: FourQuarters<Amount | null>;
  readonly scale: Scale;
}

export interface EvaluationInput {
  readonly settings: RuleSettings;
  readonly indicators: readonly Indicator[];
  readonly holdings: readonly Holding[];
  readonly pacts: readonly Pact[];
  readonly exemptions: readonly Exemption[];
  readonly reorganisations: readonly Reorganisation[];
  readonly pactHolds: readonly PactHold[];
}

export const PACT_STATUSES = [
  'Terindikasi Pelanggaran',
  'Perlu Telaah',
  'Belum Dapat Dinilai',
  'Perlu Klarifikasi',
  'Peringatan',
  'Terkejar',
  'Terpenuhi',
  'Dikecualikan',
  'Tidak Berlaku',
  'Belum Jatuh Tempo',
] as const;
/** Gravest first. */
export type PactStatus = (typeof PACT_STATUSES)[number];

export const UNSCALED_STATUSES = [
  'Belum Jatuh Tempo',
  'Tidak Ada Target',
  'Perlu Keputusan',
  'Data Belum Lengkap',
] as const;
export type UnscaledStatus = (typeof UNSCALED_STATUSES)[number];
/** One of the four words above, or a word of the scale. */
export type Status = UnscaledStatus | (string & {});

export type TargetSource = 'ditetapkan' | 'turunan';
/** Which budget a target comes from. */
export type TargetVersion = 'murni' | 'perubahan';

export interface HolderRef {
  readonly name: string;
  readonly nip: string | null;
  readonly kind: HoldingKind;
  readonly position: string;
}

/** One indicator in one period; periods of the same figures may share one. Null means: does not exist, or not shown (rules of the status). */
export interface PeriodResult {
  readonly target: TargetValue | null;
  readonly targetSource: TargetSource | null;
  readonly targetVersion: TargetVersion | null;
  /** Exact, as a number of units (`amountFromRatio` gives the amount); a mean may not be a finite decimal. Null when incomplete. */
  readonly realisation: Ratio | null;
  /** Exact ratio (1 = 100 %), may be negative. Null unless the status is on the scale. */
  readonly attainment: Ratio | null;
  /** R - T; null for ranges and where there is no attainment. */
  readonly difference: Ratio | null;
  readonly status: Status;
  readonly rating: Rating | null;
  readonly pactStatus: PactStatus;
  readonly holder: HolderRef | null;
  /** Number of the pact that binds the holder in this period. */
  readonly pactNumber: string | null;
  readonly reasons: readonly Reason[];
}

export interface IndicatorResult {
  readonly indicator: Indicator;
  readonly periods: Readonly<Record<Period, PeriodResult>>;
  /** The gravest over due periods. */
  readonly pactStatus: PactStatus;
}

export interface OfficialPeriod {
  readonly period: Period;
  readonly pactStatus: PactStatus;
  readonly pactNumber: string | null;
  /** Sums over the scoped rupiah rows (or the single row); null when units are mixed or nothing is scoped. */
  readonly target: Amount | null;
  readonly realisation: Amount | null;
  readonly attainment: Ratio | null;
  /** Realisation minus the threshold amount, rupiah. */
  readonly distance: Amount | null;
  readonly reasons: readonly Reason[];
}

/** One tenure: a person in a position of an office. */
export interface OfficialResult {
  readonly opd: string;
  readonly office: string;
  readonly position: string;
  readonly name: string;
  readonly nip: string | null;
  readonly kind: HoldingKind;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** The pact of his latest judged period; where none was judged, his latest; null when there is none. */
  readonly pactNumber: string | null;
  /** Rupiah of the office up to the start and the end (or the evaluation date) of the tenure, for `Rekap Pejabat`. */
  readonly atStart: {
    readonly month: string;
    readonly target: Amount | null;
    readonly realisation: Amount | null;
  } | null;
  readonly atEnd: {
    readonly month: string;
    readonly target: Amount | null;
    readonly realisation: Amount | null;
  } | null;
  readonly periods: Readonly<Record<Period, OfficialPeriod>>;
  readonly pactStatus: PactStatus;
}

/** `opsen`: the rows that the province collects, a part of `Pajak Daerah`; `bidangOpd`: an office within one field. */
export type TotalKey = 'all' | 'opd' | 'bidang' | 'jenis' | 'misi' | 'opsen' | 'bidangOpd';
export interface Total {
  readonly by: TotalKey;
  /** '' for `all`; the office's code, the field, the PAD type's code, the mission, `opsen`; field and office by a line break. */
  readonly key: string;
  readonly label: string;
  readonly periods: Readonly<
    Record<
      Period,
      {
        readonly target: Amount | null;
        readonly realisation: Amount | null;
        readonly attainment: Ratio | null;
      }
    >
  >;
  /** Ids of rows that add realisation but have no target. */
  readonly withoutTarget: readonly string[];
}

/** `Posisi s.d. <bulan>` of one accumulating indicator. */
export interface PositionToDate {
  readonly indicatorId: string;
  readonly opd: string;
  readonly code: string | null;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly realisation: Amount | null;
  readonly shareOfYear: Ratio | null;
  readonly remainingToStage: Amount | null;
  readonly remainingToYear: Amount | null;
  /** Rounded up to the rupiah. */
  readonly neededPerMonth: Amount | null;
}

/** A row of the register: one due period, or several that are the same miss. */
export interface RegisterEntry {
  readonly periods: readonly Period[];
  readonly opd: string;
  readonly office: string;
  readonly position: string;
  readonly name: string;
  readonly nip: string | null;
  readonly pactNumber: string;
  readonly field: string | null;
  /** Null when the verdict is over all scoped rows. */
  readonly indicatorId: string | null;
  readonly code: string | null;
  readonly indicatorName: string | null;
  readonly attainment: Ratio | null;
  /** Per cent. */
  readonly threshold: Amount | null;
  readonly status: PactStatus;
  readonly reasons: readonly Reason[];
}

/** Something worth reporting that stops nothing; `indicatorId` or `source` says where. */
export interface DomainIssue {
  readonly code:
    | 'TARGET_TANPA_MISI'
    | 'TARGET_DI_BAWAH_RPJMD'
    | 'STAGE_NOT_ANNUAL'
    | 'PACT_WITHOUT_SIGNATORY'
    | 'PACT_WITHOUT_DATE';
  readonly indicatorId: string | null;
  readonly pactNumber: string | null;
}

export interface Evaluation {
  readonly settings: RuleSettings;
  readonly indicators: readonly IndicatorResult[];
  readonly officials: readonly OfficialResult[];
  readonly totals: readonly Total[];
  readonly positions: readonly PositionToDate[];
  readonly register: readonly RegisterEntry[];
  readonly issues: readonly DomainIssue[];
  /** Number of indicators by status, for every period; statuses with no indicator are absent. */
  readonly counts: Readonly<Record<Period, Readonly<Record<string, number>>>>;
}
