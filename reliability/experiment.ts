// What every experiment of reliability gives: how much was tried, and what was lost. It never prints and never writes files.

/** `short` runs with the tests and stays under some ten seconds; `long` is for a person who waits. */
export type Effort = 'short' | 'long';

/** One number that an experiment counted, with its name in plain English: `requests failed`, `books opened`. */
export interface Count {
  readonly name: string;
  readonly value: number;
}

export interface ExperimentResult {
  /** Cases really tried. */
  readonly cases: number;
  /** Counts worth telling beside the cases, in the order in which they are told. */
  readonly counts: readonly Count[];
  /** One sentence for each case that broke the promise, with all that is needed to repeat it. */
  readonly losses: readonly string[];
}

export interface Experiment {
  /** Short name that a command line can hold: `host-faults`. */
  readonly id: string;
  /** What is promised, in one sentence that the report quotes. */
  readonly promise: string;
  /** Tries it; the same seed gives the same cases. Bugs of the experiment itself throw. */
  run(effort: Effort, seed: number): Promise<ExperimentResult>;
}
