// What the progress pages say, given from outside: this layer holds the facts only.
import type { Amount } from '../../../../domain/amount';
import type { Ratio } from '../../../../domain/ratio';

export interface ProgressWording {
  /** `month` as YYYY-MM. */
  position(month: string): string;
  readonly headings: readonly [string, string, string, string, string, string, string, string];
  readonly total: string;
  more(count: number): string;
  /** What an office has reached and still needs, in rupiah. */
  reached(facts: {
    readonly realisation: Amount;
    readonly share: Ratio | null;
    readonly remaining: Amount;
    readonly perMonth: Amount | null;
  }): string;
  /** What the year comes to by the average so far; `missed`: how far that would have been wrong last year. */
  pace(facts: {
    readonly month: string;
    readonly year: Amount;
    readonly share: Ratio | null;
    readonly missed: Ratio | null;
  }): string;
  /** What it comes to by last year's shape. */
  season(facts: { readonly year: Amount; readonly share: Ratio | null }): string;
  readonly unknown: string;
  readonly note: string;
}
