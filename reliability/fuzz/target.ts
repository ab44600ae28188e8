// One thing that is fuzzed, and how often: a property over drawn inputs that must hold whatever comes.
// Counts only the inputs that were really tried.
import fc from 'fast-check';

export interface FuzzTarget {
  readonly id: string;
  /** Inputs in the short form. */
  readonly inputs: number;
  /** Made anew for every run; it throws for an input that breaks the promise. */
  property(): fc.IRawProperty<unknown>;
}

export interface FuzzOutcome {
  readonly tried: number;
  /** With seed and path, so that fast-check draws the very input again; null where nothing broke. */
  readonly loss: string | null;
}

const LONGEST_TOLD = 600;

/** What an input looks like in a sentence: no control characters, not endless. */
export function told(value: unknown): string {
  const text = fc.stringify(value).replaceAll(/[\p{Cc}\u2028\u2029]/gu, '?');
  return text.length > LONGEST_TOLD
    ? `${text.slice(0, LONGEST_TOLD)}… (${String(text.length)} characters)`
    : text;
}

/** Tries so many inputs, or fewer where one breaks. */
export async function fuzzed(target: FuzzTarget, seed: number, inputs: number): Promise<FuzzOutcome> {
  const run = await fc.check(target.property(), { seed, numRuns: inputs });
  if (!run.failed) return { tried: run.numRuns, loss: null };
  const { counterexample, counterexamplePath, errorInstance } = run;
  const cause =
    errorInstance instanceof Error ? (errorInstance.stack ?? '').split('\n').slice(0, 3).join(' ') : '';
  return {
    tried: run.numRuns,
    loss: `${target.id} broke with seed ${String(seed)}, path ${String(counterexamplePath)}: ${cause} Input: ${told(counterexample)}`,
  };
}

/** Milliseconds that this process has computed for: a busy machine makes it wait, not compute. */
const computed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Fails when `work` computes for longer than a person would wait; what it gives is handed on. */
export function within<T>(milliseconds: number, work: () => T): T {
  const from = computed();
  const result = work();
  const took = computed() - from;
  if (took > milliseconds)
    throw new Error(`It took ${String(Math.round(took))} ms, more than ${String(milliseconds)}.`);
  return result;
}

/** Fails where a promise is broken. */
export function must(holds: boolean, promise: string): void {
  if (!holds) throw new Error(promise);
}
