// What the minutes of a handover say, given from outside: this layer holds the facts only.
import type { Amount } from '../../../../domain/amount';
import type { IsoDate } from '../../../../domain/calendar';
import type { OfficialResult, RegisterEntry } from '../../../../domain/evaluation';
import type { Handover } from '../../../../domain/handover';
import type { Parts } from '../../../../domain/handoverShares';
import type { Pact } from '../../../../domain/pact';
import type { Period } from '../../../../domain/period';
import type { Open } from '../openReviews';

/** Who gives and who takes. */
export type Party = 'outgoing' | 'incoming';

export interface HandoverWording {
  readonly title: string;
  readonly concept: string;
  conceptReason(open: Open): string;
  /** The office and the year. */
  officeLine(office: string, year: number): string;
  readonly labels: { readonly number: string; readonly place: string; readonly date: string };
  /** `date` null and `place` '': still to be filled in. */
  opening(facts: { readonly date: IsoDate | null; readonly place: string }): string;
  /** Label and value of each line; a NIP that is not known is ''. */
  party(official: OfficialResult): readonly (readonly [string, string])[];
  partyName(party: Party): string;
  /** What is handed over, and how months are divided. */
  statement(handover: Handover, year: number): string;
  shareHeadings(handover: Handover): readonly string[];
  readonly targetLabel: string;
  /** Up to which month of the year, 0 to 12. */
  realisationLabel(month: number): string;
  readonly total: string;
  /** In place of figures. */
  readonly open: string;
  readonly unknown: string;
  readonly levels: string;
  levelHeadings(period: Period): readonly string[];
  readonly noLevels: string;
  /** Sums in words; null parts are not known. */
  sumsInWords(facts: {
    readonly target: Parts;
    readonly realisation: Parts;
    readonly months: Handover['months'];
  }): readonly string[];
  /** How the incoming head's document counts the months before him; null: he has none. */
  newcomer(pact: Pick<Pact, 'number' | 'newcomer'> | null): string;
  readonly findings: string;
  noFindings(name: string): string;
  entry(entry: RegisterEntry): string;
  more(count: number): string;
  readonly closing: string;
  readonly signed: {
    readonly outgoing: string;
    readonly incoming: string;
    readonly witness: string;
    readonly position: string;
    readonly name: string;
    readonly nip: string;
  };
  nipLine(official: OfficialResult): string;
}

/** The amount that still has to come until the end of the year, none left is 0. */
export const remainderOf = (target: Parts, realisation: Parts): Amount | null => {
  const { whole } = target;
  const { others, outgoing } = realisation;
  if (whole === null || others === null || outgoing === null) return null;
  const left = whole - others - outgoing;
  return left > 0n ? left : 0n;
};
