// What reading the sheets brought to light: issues are reported and stop nothing, questions hold the rows they touch.
// Both are data (codes with facts); their sentences are made in src/messages.

export type Severity = 'info' | 'warning' | 'error';

/** `found` and `expected` are texts as the officer sees them; null where they do not apply. */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** An A1 address within the sheet, or null. */
  readonly cell: string | null;
  readonly found: string | null;
  readonly expected: string | null;
}

/** The answer of a question about many rows that has each of them asked about by itself. */
export const EACH = 'each-alone';

/**
 * The fact of a question that can also be answered with a day of the year `facts.year`: what stands before the day in the
 * answer.
 */
export const DATE_ANSWER = 'dateAnswer';

/** A row as one answer would read it. */
export interface Example {
  readonly name: string;
  /** A decimal text, or the word or range that stands for a figure; '' where this answer leaves none. */
  readonly amount: string;
  readonly what?: 'target' | 'realisation' | 'attainment';
  /** A period, or a month (1 to 12) as text; absent where neither is meant. */
  readonly when?: string;
  /** `Rp`, `%` or the row's own unit. */
  readonly unit?: string;
  /** The realisation row that this answer takes, where answers differ in that. */
  readonly row?: string;
}

export interface Question {
  /** Stable from run to run of the same workbook: `<kind>:<sheet>` or `<kind>:<sheet>!<what>`. */
  readonly id: string;
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** Facts for the sentence, by name. */
  readonly facts: Readonly<Record<string, string>>;
  readonly options: readonly {
    readonly id: string;
    readonly facts: Readonly<Record<string, string>>;
    /** At most two rows as this answer would read them. */
    readonly examples?: readonly Example[];
  }[];
  /** The chosen option's id, null while it is open. */
  readonly answer: string | null;
  /** Rows whose verdict of the latest due period waits for the answer; absent where none does. */
  readonly rows?: number;
}
