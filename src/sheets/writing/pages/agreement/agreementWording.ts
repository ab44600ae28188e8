// What the sheet of performance agreements says, given from outside: this layer holds the facts only.
import type { IsoDate } from '../../../../domain/calendar';
import type { OfficialResult } from '../../../../domain/evaluation';
import type { Basis } from '../../../../domain/period';
import type { Open } from '../openReviews';

export interface AgreementWording {
  readonly concept: string;
  conceptReason(open: Open): string;
  title(year: number): string;
  officeLine(office: string): string;
  readonly labels: {
    readonly number: string;
    readonly name: string;
    readonly position: string;
    readonly nip: string;
  };
  documentLine(number: string, date: IsoDate | null): string;
  readonly opening: string;
  readonly first: string;
  readonly second: string;
  /** The promises of the statutory form, word for word. */
  readonly promises: readonly string[];
  /** A clause of a document of the workbook, in quotation marks. */
  quotedClause(clause: string, number: string, date: IsoDate | null): string;
  annex(year: number): string;
  headings(basis: Basis): readonly string[];
  readonly noObjective: string;
  mission(mission: string | null): string;
  readonly open: string;
  readonly notMeasured: string;
  more(count: number): string;
  /** Under the targets: which budget, and whether stages were derived. */
  notes(facts: { readonly isRevised: boolean; readonly isDerived: boolean }): readonly string[];
  readonly programmes: readonly [string, string, string];
  readonly placeAndDate: string;
  readonly signed: {
    readonly first: string;
    readonly second: string;
    readonly name: string;
    readonly position: string;
    readonly nip: string;
  };
  positionOf(official: OfficialResult): string;
  readonly checks: ChecksWording;
}

/** What is checked before targets are promised. */
export interface ChecksWording {
  title(year: number): string;
  /** How many agreements are on the sheet, and of how many offices. */
  scope(offices: number, indicators: number): string;
  moreOffices(count: number): string;
  readonly findings: string;
  readonly none: string;
  missionWithout(mission: string): string;
  unsigned(office: string): string;
  belowRpjmd(facts: RpjmdFacts): string;
  belowPath(facts: RpjmdFacts): string;
  differs(facts: RpjmdFacts): string;
  withoutMission(count: number): string;
  more(count: number): string;
  /** Where no list of the plan stands in the workbook, what was not checked. */
  readonly noList: string;
  readonly oneOffice: string;
  readonly paths: string;
  pathHeadings(years: readonly number[]): readonly string[];
  readonly easier: string;
  readonly fits: string;
  readonly incomparable: string;
}

/** Figures as texts with their units. */
export interface RpjmdFacts {
  readonly name: string;
  readonly office: string;
  readonly target: string;
  readonly planned: string;
}
