// Why a result is what it is: codes with typed facts. The sentences are made in src/messages, nowhere else.
import type { Amount } from './amount';
import type { IsoDate } from './calendar';
import type { PactStatus, TargetVersion } from './evaluation';
import type { Measuring, TargetValue } from './indicator';
import type { HoldingKind } from './pact';
import type { Period, PeriodKind } from './period';
import type { Ratio } from './ratio';
import type { OpenPointCode } from './targetLedger';

/** In what a figure is counted. */
export interface UnitFact {
  readonly isRupiah: boolean;
  readonly unit: string;
}

/** Why the status is no plain figure on the scale, or how far the figure lies from its target. */
export type StatusReason =
  | { readonly code: 'NOT_DUE'; readonly dueOn: IsoDate }
  | { readonly code: 'NOT_MEASURED'; readonly measuring: Measuring }
  | { readonly code: 'NO_TARGET' }
  | { readonly code: 'ZERO_TARGET' }
  | { readonly code: 'TARGET_FROM_REVISION_ONLY'; readonly from: IsoDate }
  | { readonly code: 'STAGE_BLANK' }
  | { readonly code: 'QUESTION_OPEN'; readonly question: string; readonly questionId: string }
  | { readonly code: 'TARGET_UNSETTLED'; readonly point: OpenPointCode }
  | { readonly code: 'WORD_NOT_COMPARABLE'; readonly target: string; readonly found: string }
  | { readonly code: 'SCALE_REFUSED' }
  | { readonly code: 'DATA_INCOMPLETE'; readonly months: readonly number[] }
  /** `distance` is negative: what the realisation lacks (or, lower being better, exceeds the target by). */
  | ({
      readonly code: 'BELOW_TARGET';
      readonly distance: Amount | null;
      readonly attainment: Ratio;
    } & UnitFact)
  /** A past evaluation date, judged on the sheet's present figures. */
  | { readonly code: 'RECALCULATED'; readonly runDate: IsoDate };

/** Why a pact does not bind, or cannot be judged. */
export type BindingReason =
  | { readonly code: 'NO_HOLDER'; readonly date: IsoDate }
  | { readonly code: 'NO_PACT'; readonly name: string }
  | { readonly code: 'PACT_UNDATED'; readonly pactNumber: string }
  | { readonly code: 'PACT_UNSIGNED'; readonly pactNumber: string }
  | { readonly code: 'HOLDER_UNKNOWN'; readonly pactNumber: string; readonly name: string }
  | { readonly code: 'NOT_RESPONSIBLE'; readonly responsible: string | null }
  | { readonly code: 'NO_SCOPED_TARGET'; readonly isWholeYear: boolean }
  | {
      readonly code: 'EXEMPTED';
      readonly number: string;
      readonly date: IsoDate;
      readonly reason: string;
    }
  | { readonly code: 'PACT_QUESTION_OPEN'; readonly question: string; readonly questionId: string }
  | { readonly code: 'NO_TRIGGER'; readonly pactNumber: string }
  | { readonly code: 'SCOPE_UNJUDGED'; readonly rows: readonly string[] }
  | { readonly code: 'NOTHING_TO_ADD' }
  | { readonly code: 'WEIGHTS_PARTLY_BLANK' }
  | { readonly code: 'NEWCOMER_NOT_JUDGED'; readonly name: string; readonly from: IsoDate }
  | { readonly code: 'NEWCOMER_WITHOUT_MONTH'; readonly name: string; readonly from: IsoDate }
  | { readonly code: 'NEWCOMER_WITHOUT_TARGET'; readonly name: string; readonly from: IsoDate }
  /** No target was in force at the end of the month before his first one, so that his share has no beginning. */
  | { readonly code: 'NEWCOMER_WITHOUT_START'; readonly name: string; readonly from: IsoDate }
  | { readonly code: 'NEWCOMER_MONTHS_UNKNOWN'; readonly measuring: Measuring; readonly from: IsoDate };

/** How a verdict came about. */
export type VerdictReason =
  | ({
      readonly code: 'MISSED';
      readonly pactNumber: string;
      /** The months that were judged, 1 to 12. */
      readonly firstMonth: number;
      readonly lastMonth: number;
      readonly target: TargetValue | null;
      readonly realisation: Ratio | null;
      readonly attainment: Ratio;
      /** Per cent. */
      readonly threshold: Amount;
      /** Realisation minus the threshold amount; null for a mean, a range or a word. */
      readonly distance: Amount | null;
      readonly targetVersion: TargetVersion | null;
    } & UnitFact)
  | { readonly code: 'AWAITING_DECISION'; readonly pactNumber: string; readonly kind: PeriodKind }
  | { readonly code: 'CAUGHT_UP'; readonly by: Period }
  | { readonly code: 'CATCH_UP_UNKNOWN'; readonly period: Period }
  | { readonly code: 'TARGET_EASED'; readonly from: IsoDate; readonly missed: Period }
  | { readonly code: 'NO_CLAUSE'; readonly pactNumber: string }
  | { readonly code: 'NOT_TRIGGERED'; readonly kind: PeriodKind; readonly triggers: readonly PeriodKind[] }
  | { readonly code: 'SEMESTER_MISSED' }
  | { readonly code: 'MISSED_TWICE'; readonly previous: Period }
  | {
      readonly code: 'READINGS_DIFFER';
      readonly blank: readonly ('Cakupan' | 'Kejar' | 'Acuan Target')[];
      readonly statuses: readonly PactStatus[];
    }
  | ({
      readonly code: 'BELOW_RPJMD';
      readonly name: string;
      readonly target: TargetValue;
      readonly rpjmd: TargetValue;
    } & UnitFact);

/** What keeps a miss from being indicated as a breach. */
export type BrakeReason =
  | { readonly code: 'BRAKE_ACTING'; readonly name: string; readonly kind: HoldingKind }
  | { readonly code: 'BRAKE_SHORT_TENURE'; readonly name: string; readonly days: number; readonly of: number }
  | {
      readonly code: 'BRAKE_SHORT_PACT';
      readonly pactNumber: string;
      readonly days: number;
      readonly of: number;
    }
  | { readonly code: 'BRAKE_VACANT'; readonly date: IsoDate }
  | { readonly code: 'BRAKE_SEVERAL_HOLDERS'; readonly date: IsoDate; readonly names: readonly string[] }
  | { readonly code: 'BRAKE_NOT_LAST_HOLDER'; readonly name: string; readonly last: string }
  | { readonly code: 'BRAKE_NEWCOMER_RULE_BLANK'; readonly name: string; readonly from: IsoDate }
  | ({
      readonly code: 'BRAKE_EXEMPTED_SHORTFALL';
      readonly shortfall: Amount;
      readonly exempted: Amount;
      readonly periods: readonly Period[];
    } & UnitFact)
  | {
      readonly code: 'BRAKE_REORGANISED';
      readonly from: IsoDate;
      readonly formerOpd: string;
      readonly basis: string;
    }
  | { readonly code: 'BRAKE_OPSEN' }
  | { readonly code: 'BRAKE_MISSED_BY_OPSEN' }
  | ({
      readonly code: 'FRAGILE_SHORTFALL';
      readonly shortfall: Amount;
      /** Per cent of the threshold amount. */
      readonly limit: Amount;
    } & UnitFact)
  | { readonly code: 'FRAGILE_READING'; readonly reading: string; readonly name: string }
  | { readonly code: 'FRAGILE_ZERO_MONTH'; readonly month: number; readonly name: string };

export type Reason = StatusReason | BindingReason | VerdictReason | BrakeReason;
