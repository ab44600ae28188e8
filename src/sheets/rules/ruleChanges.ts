// What an officer decided about the rules and pacts, apart from any sheet: to be written into the workbook's own sheets of
// rules with the next run. Data only; a decision that the workbook holds already changes nothing.
import type { Amount } from '../../domain/amount';
import type { IsoDate } from '../../domain/calendar';
import type { FourQuarters } from '../../domain/indicator';
import type { CatchUp, DocumentKind, NewcomerRule } from '../../domain/pact';
import type { PeriodKind } from '../../domain/period';

/** Terms of pacts; null and none: not decided. They fill cells that are blank and never change what is written. */
export interface PactTerms {
  readonly triggers: readonly PeriodKind[];
  readonly catchUp: CatchUp | null;
  readonly newcomer: NewcomerRule | null;
}

/** A document that heads signed: one row of `Pakta` for each office. */
export interface PactDocument {
  readonly opds: readonly string[];
  readonly kind: DocumentKind;
  readonly number: string;
  readonly date: IsoDate;
  readonly signatory: string;
  readonly clause: string;
}

export interface RuleChanges {
  /** Cumulative shares at the quarters' ends, in per cent; null: as the workbook has them. */
  readonly shares: FourQuarters<Amount> | null;
  /** Lower bounds of the scale's bands from the best one down, without the lowest; null: as the workbook has them. */
  readonly bounds: readonly Amount[] | null;
  readonly terms: PactTerms;
  readonly documents: readonly PactDocument[];
}

export const NO_TERMS: PactTerms = { triggers: [], catchUp: null, newcomer: null };
export const NO_CHANGES: RuleChanges = { shares: null, bounds: null, terms: NO_TERMS, documents: [] };

/** Whether anything was decided. */
export const hasChanges = ({ shares, bounds, terms, documents }: RuleChanges): boolean =>
  shares !== null ||
  bounds !== null ||
  terms.triggers.length > 0 ||
  terms.catchUp !== null ||
  terms.newcomer !== null ||
  documents.length > 0;

/** What was decided that a sheet does not take: its rows are missing, it has no room, or it would be read otherwise. */
export interface RuleFault {
  readonly what: 'shares' | 'bounds' | 'terms' | 'documents';
  readonly sheet: string;
}
