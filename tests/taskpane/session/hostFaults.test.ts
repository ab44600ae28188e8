// Every code with which Excel refuses, at every place of a look and a run: a sentence in both languages, all of the result
// or the workbook as before, and another try that works.
import { openExcel } from '../../../src/excel/excelPort';
import type { PaneUseCases } from '../../../src/taskpane/paneContract';
import type { PaneEvent, Task } from '../../../src/taskpane/paneScreens';
import { runTask } from '../../../src/taskpane/runTask';
import { createSession } from '../../../src/taskpane/session/createSession';
import { FAULT_CODES } from '../../../src/workbench/faultCodes';
import { isSame, stateOf, type BookState } from '../../support/bookState';
import { openFaulty, type Fault, type FaultyBook } from '../../support/faultyHost';
import { openTemplate } from '../../application/openTemplate';
import { smallBook } from '../../application/smallBook';
import { choices } from './openedPane';

const LOOK: Task = {
  kind: 'look',
  choices: choices({ asOf: '2026-09-30' }),
  landing: 'preview',
  before: null,
};
const WRITE: Task = { kind: 'write' };

interface OpenedBook {
  readonly book: FaultyBook;
  readonly pane: PaneUseCases;
}

function opened(bytes: Uint8Array): OpenedBook {
  const book = openFaulty(bytes);
  const pane = createSession({
    port: book.port,
    window: openExcel().window,
    now: () => new Date(2026, 9, 1, 8, 5, 9),
    toolVersion: '0.0.0',
    pane: '1',
    loadBook: () => Promise.resolve(null),
  });
  return { book, pane };
}

const run = (pane: PaneUseCases, task: Task): Promise<PaneEvent> =>
  runTask(pane, { number: 1, task, stage: null, hasChanged: false }, 'id', () => undefined);

/** What is said in both languages, and whether it is said that nothing changed; null where the task ended well. */
function told(event: PaneEvent): { readonly isUnchanged: boolean } | null {
  if (event.kind === 'ended') return null;
  if (event.kind !== 'failed') throw new Error(event.kind);
  const [indonesian, english] = [event.of('id'), event.of('en')];
  for (const { title, sentence } of [indonesian, english]) {
    expect(title).toMatch(/^\p{Lu}.{5,}/u);
    expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(`${title} ${sentence}`).not.toMatch(/undefined|null|\[object/);
  }
  expect([indonesian.title, indonesian.sentence]).not.toEqual([english.title, english.sentence]);
  return indonesian;
}

interface Whole {
  readonly bytes: Uint8Array;
  readonly before: BookState;
  readonly after: BookState;
  /** The last request of a run that writes, the first of all being 1. */
  readonly lastWrite: number;
}

async function wholeRun(): Promise<Whole> {
  const bytes = (await openTemplate(smallBook())).save();
  const { book, pane } = opened(bytes);
  const before = await stateOf(book.port);
  await run(pane, LOOK);
  book.arm(0, 'before', false);
  expect(told(await run(pane, WRITE))).toBeNull();
  const lastWrite = Array.from({ length: book.requests() }, (_, at) => at + 1).findLast(book.isWrite);
  if (lastWrite === undefined) throw new Error('Nothing is written');
  return { bytes, before, after: await stateOf(book.port), lastWrite };
}

/** Looks and writes where there is anything to write, as pressing the buttons would. */
async function again({ book, pane }: OpenedBook, { after }: Whole): Promise<void> {
  expect(told(await run(pane, LOOK))).toBeNull();
  if ((pane.reading('id')?.preview.writes.length ?? 0) > 0) expect(told(await run(pane, WRITE))).toBeNull();
  expect(isSame(await stateOf(book.port), after)).toBe(true);
}

let whole: Whole;
beforeAll(async () => {
  whole = await wholeRun();
});

describe.each(FAULT_CODES)('%s', (code) => {
  it('stops a look with a sentence, and looking again works', async () => {
    const { book, pane } = opened(whole.bytes);
    book.arm(1, 'before', false, code);
    expect(told(await run(pane, LOOK))).toMatchObject({ isUnchanged: true });
    book.heal();
    expect(isSame(await stateOf(book.port), whole.before)).toBe(true);
    await again({ book, pane }, whole);
  });

  // A message that is too large is refused as a whole; an answer that is too large comes after the work.
  const faults: readonly Fault[] =
    code === 'RequestPayloadSizeLimitExceeded' ? ['before'] : ['lost', { share: 0.5 }];

  it.each(faults)('leaves no half of a run (%j)', async (fault) => {
    const { book, pane } = opened(whole.bytes);
    await run(pane, LOOK);
    book.arm(whole.lastWrite, fault, false, code);
    const failure = told(await run(pane, WRITE));
    book.heal();
    const now = await stateOf(book.port);
    const [isBefore, isAfter] = [isSame(now, whole.before), isSame(now, whole.after)];
    expect(isBefore || isAfter).toBe(true);
    if (failure === null) expect(isAfter).toBe(true);
    if (failure?.isUnchanged === true) expect(isBefore).toBe(true);
    await again({ book, pane }, whole);
  });

  it('at the check keeps the result', async () => {
    const { book, pane } = opened(whole.bytes);
    await run(pane, LOOK);
    book.arm(whole.lastWrite + 1, 'before', false, code);
    told(await run(pane, WRITE));
    book.heal();
    expect(isSame(await stateOf(book.port), whole.after)).toBe(true);
    await again({ book, pane }, whole);
  });
});
