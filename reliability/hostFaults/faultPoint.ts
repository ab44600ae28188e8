// The points of a workbook's life at which a host may fail: before its first run, before a later one, before one that writes
// decided rules, and before an undo. Each with its state before, its state after, and the requests in between.
import fc from 'fast-check';
import { applyRun } from '../../src/application/applyRun';
import { prepareRun, type RunOptions } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import { ONE } from '../../src/domain/amount';
import { filledTemplate } from '../../src/host/cli/filledTemplate';
import { templateTexts } from '../../src/messages/templateSentences';
import { NO_CHANGES } from '../../src/sheets/rules/ruleChanges';
import { optionsAt, valueOf } from '../../tests/application/openTemplate';
import { write } from '../../tests/application/peopleEdits';
import { smallBook } from '../../tests/application/smallBook';
import { bookDraws } from '../../tests/support/bookDraws';
import { openFaulty, type FaultyBook } from '../../tests/support/faultyHost';
import { sampleBook } from '../../tests/support/sampleBook';
import { wholeState } from './wholeState';

export const ACTIONS = ['first run', 'later run', 'run with rules', 'undo', 'look'] as const;
export type Action = (typeof ACTIONS)[number];

export interface FaultPoint {
  readonly action: Action;
  readonly bytes: Uint8Array;
  readonly options: RunOptions;
  readonly before: string;
  readonly after: string;
  /** Requests of the action when nothing fails. */
  readonly requests: number;
}

const FIRST = optionsAt('2026-03-31');
const LATER = optionsAt('2026-09-30', {
  run: { time: '2026-10-06 10:00:00', person: null, toolVersion: '0.0.0' },
});
const WITH_RULES: RunOptions = {
  ...LATER,
  changes: { ...NO_CHANGES, shares: [20n * ONE, 45n * ONE, 80n * ONE, 100n * ONE] },
  texts: () => Promise.resolve(templateTexts('id')),
};
/** A host that is busy is asked three times more. */
export const WAITS = [1, 1, 1];

/** The workbook of a seed: the small one for 0, else a random one. */
export function drawnBook(seed: number): Promise<Uint8Array> {
  const [draw] = fc.sample(bookDraws, { seed, numRuns: 1 });
  if (draw === undefined) throw new Error('Nothing was drawn');
  return filledTemplate(seed === 0 ? smallBook() : sampleBook(draw));
}

/** Prepares and writes a run that is sure to write. */
async function run({ port }: FaultyBook, options: RunOptions): Promise<void> {
  valueOf(await applyRun(port, valueOf(await prepareRun(port, options))));
}

async function bytesFor(action: Action, book: Uint8Array): Promise<Uint8Array> {
  if (action === 'first run') return book;
  const opened = openFaulty(book);
  await run(opened, FIRST);
  await write('Realisasi', 'E5:F5', [[123_456.78, 5_000_000]]);
  if (action === 'undo') await run(opened, LATER);
  return opened.save();
}

const OPTIONS: Readonly<Record<Action, RunOptions>> = {
  'first run': FIRST,
  'later run': LATER,
  'run with rules': WITH_RULES,
  undo: LATER,
  look: LATER,
};

/** The point, once its action was done without a fault; null where the action would change nothing. */
export async function faultPoint(action: Action, book: Uint8Array): Promise<FaultPoint | null> {
  const [bytes, options] = [await bytesFor(action, book), OPTIONS[action]];
  const whole = openFaulty(bytes, WAITS);
  const before = await wholeState(whole.port);
  const count = async (work: () => Promise<unknown>): Promise<number> => {
    whole.arm(0, 'before', false);
    await work();
    const requests = whole.requests();
    whole.heal();
    return requests;
  };
  let requests: number;
  if (action === 'undo') requests = await count(async () => valueOf(await undoRun(whole.port)));
  else if (action === 'look')
    requests = await count(async () => valueOf(await prepareRun(whole.port, options)));
  else {
    const prepared = valueOf(await prepareRun(whole.port, options));
    if (prepared.plan.operations.length === 0) return null;
    requests = await count(async () => valueOf(await applyRun(whole.port, prepared)));
  }
  const after = await wholeState(whole.port);
  return { action, bytes, options, before, after, requests };
}
