// What the minutes say, given from outside: this layer holds the facts only.
import type { Amount } from '../../../../domain/amount';
import type { IsoDate } from '../../../../domain/calendar';
import type { PactStatus, RegisterEntry } from '../../../../domain/evaluation';
import type { Period } from '../../../../domain/period';

export interface MinutesWording {
  readonly title: string;
  readonly labels: { readonly number: string; readonly place: string; readonly date: string };
  readonly concept: string;
  /** Why these are not the final minutes yet. */
  conceptReason(open: { readonly questions: number; readonly reviews: number }): string;
  yearLine(year: number): string;
  /** `date` null and `place` '': still to be filled in. */
  opening(facts: {
    readonly date: IsoDate | null;
    readonly place: string;
    readonly year: number;
    readonly period: Period;
  }): string;
  headings(period: Period): readonly [string, string, string, string, string, string];
  readonly total: string;
  /** Indicators with the best status of all that were judged. */
  metOf(met: number, all: number): string;
  /** The sums in words. */
  sumsInWords(target: Amount | null, realisation: Amount | null): string;
  readonly findings: string;
  statuses(period: Period, counts: Readonly<Record<string, number>>): string;
  pacts(counts: readonly (readonly [PactStatus, number])[]): string;
  entry(entry: RegisterEntry): string;
  more(count: number): string;
  readonly closing: string;
  readonly signed: { readonly position: string; readonly name: string; readonly nip: string };
}
