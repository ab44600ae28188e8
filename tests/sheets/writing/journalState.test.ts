import { journalText, type Journal } from '../../../src/sheets/writing/journal';
import {
  beginUndo,
  CLOSE_JOURNAL,
  cutOff,
  openJournal,
  restoreJournal,
} from '../../../src/sheets/writing/journalState';
import type { PlanOperation } from '../../../src/sheets/plan';
import { readingOf } from './gridOf';

const journal = (time: string): Journal => ({
  time,
  inverse: [],
  registerInverse: [],
  historyInverse: [],
  registerAdded: [],
  registerChanges: [],
  rules: { rows: [], tables: [], sheets: [] },
  blocks: [],
  marksBefore: [],
});

type Parts = Readonly<Record<string, string>>;

/** The parts after the first operations. */
function after(parts: Parts, operations: readonly PlanOperation[], count = operations.length): Parts {
  const now = new Map(Object.entries(parts));
  for (const operation of operations.slice(0, count)) {
    if (operation.kind === 'storePart') now.set(operation.key, operation.content);
    if (operation.kind === 'removePart') now.delete(operation.key);
  }
  return Object.fromEntries(now);
}

const EMPTY: Parts = {};
const opened = (parts: Parts, time: string) => openJournal(readingOf([], [], parts), journal(time));
const done = (parts: Parts, time: string): Parts =>
  after(after(parts, opened(parts, time).operations), CLOSE_JOURNAL.operations);
const stateOf = (parts: Parts) => cutOff(readingOf([], [], parts));

describe('cutOff', () => {
  it('tells a run that was opened and not closed, and none before its journal is stored', () => {
    const before = done(EMPTY, '1');
    const { operations } = opened(before, '2');
    expect(stateOf(before)).toBeNull();
    const states = operations.map((_, at) => stateOf(after(before, operations, at + 1)));
    expect(states.at(-1)).toBe('run');
    expect(states.slice(0, -1).every((state) => state === null)).toBe(true);
    expect(stateOf(done(before, '2'))).toBeNull();
  });

  it('tells two runs of the same second apart', () => {
    const before = done(EMPTY, '1');
    const other = { ...journal('1'), registerAdded: [['a', 'b']] } as const;
    const { operations } = openJournal(readingOf([], [], before), other);
    expect(stateOf(after(before, operations, operations.length - 1))).toBeNull();
  });

  it('tells an undo that was begun', () => {
    expect(stateOf(after(done(EMPTY, '1'), [beginUndo('utuh')]))).toBe('undo');
  });
});

describe('restoreJournal', () => {
  it('makes the run before the last one again', () => {
    const before = done(EMPTY, '1');
    const open = after(before, opened(before, '2').operations);
    expect(after(open, restoreJournal(readingOf([], [], open)))).toEqual(before);
  });

  it('forgets a first run whole', () => {
    const open = after(EMPTY, opened(EMPTY, '1').operations);
    expect(after(open, restoreJournal(readingOf([], [], open)))).toEqual(EMPTY);
    expect(journalText(journal('1'))).toContain('"time":"1"');
  });

  it.each([0, 1, 2, 3, 4])('is taken back by its inverse after %d operations of opening', (count) => {
    const before = done(EMPTY, '1');
    const { operations, inverse } = opened(before, '2');
    expect(after(after(before, operations, count), inverse)).toEqual(before);
  });
});
