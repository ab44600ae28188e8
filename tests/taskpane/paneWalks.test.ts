// Laws of every walk through the pane, whatever the user, the use cases and the outside do in whatever order.
import fc from 'fast-check';
import type { PaneEvent, PaneState, ReadFacts, Screen, TaskOutcome } from '../../src/taskpane/paneScreens';
import { firstState, nextState } from '../../src/taskpane/paneState';
import { sampleDone, sampleFailure, sampleHistory, sampleProof, sampleWhy } from './sampleViews';

const factsWith = (...open: readonly string[]): ReadFacts => ({
  hasEarlierRun: false,
  questions: ['a', 'b', 'c'].map((id) => ({ id, isOpen: open.includes(id) })),
  hasWrites: true,
});
const SETTLED: ReadFacts = { ...factsWith(), questions: [] };
const BEGIN: PaneEvent = { kind: 'begin' };
const NEXT: PaneEvent = { kind: 'next' };
const BACK: PaneEvent = { kind: 'back' };
const CONFIRM: PaneEvent = { kind: 'confirm' };

const ended = (state: PaneState, outcome: TaskOutcome): PaneState =>
  nextState(state, { kind: 'ended', number: state.running?.number ?? -1, outcome });
const failed = (state: PaneState): PaneState =>
  nextState(state, { kind: 'failed', number: state.running?.number ?? -1, of: sampleFailure });
const shown = ({ screen, over }: PaneState): Screen => over.at(-1) ?? screen;

const OUTCOMES: readonly TaskOutcome[] = [
  { kind: 'looked', facts: SETTLED },
  { kind: 'looked', facts: factsWith('a', 'c') },
  { kind: 'looked', facts: null },
  { kind: 'written', of: sampleDone },
  { kind: 'undone', keptRows: 1 },
  { kind: 'explained', of: sampleWhy },
  { kind: 'explained', of: null },
  { kind: 'listed', of: sampleHistory },
  { kind: 'proved', of: sampleProof },
  { kind: 'pointed', cell: 'T!A1' },
  { kind: 'sheetAdded' },
  { kind: 'nothing' },
];

const fits = (state: PaneState, outcome: TaskOutcome): boolean => {
  const wanted = {
    look: 'looked',
    write: 'written',
    undo: 'undone',
    why: 'explained',
    history: 'listed',
    prove: 'proved',
    point: 'pointed',
    jump: 'nothing',
    addSheet: 'sheetAdded',
    openNew: 'nothing',
  }[state.running?.task.kind ?? 'jump'];
  return outcome.kind === wanted;
};

/** An event that the user, a use case or the outside could send now. */
type Move = PaneEvent | { readonly kind: 'end'; readonly which: number } | { readonly kind: 'fail' };

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(11).map((which): Move => ({ kind: 'end', which })) },
  fc.constantFrom<Move>(CONFIRM, NEXT, { kind: 'goTo', step: 'result' }),
  fc.constantFrom<Move>(
    BEGIN,
    NEXT,
    BACK,
    CONFIRM,
    { kind: 'undo' },
    { kind: 'skip' },
    { kind: 'showHistory' },
    { kind: 'pointHere' },
    { kind: 'skipPointing' },
    { kind: 'fail' },
    { kind: 'openQuestion', id: 'c' },
    { kind: 'openQuestion', id: 'gone' },
    { kind: 'answer', answers: { a: 'x' } },
    { kind: 'chooseDate', asOf: '2026-06-30' },
    { kind: 'chooseYear', year: 2025 },
    { kind: 'choosePlace', prefersSheet: true },
    { kind: 'lookAgain', before: null },
    { kind: 'addSheet', sheet: 'Pakta' },
    { kind: 'openNew', book: 'sample' },
    { kind: 'open', side: { name: 'about' } },
    { kind: 'open', side: { name: 'unmet' } },
    { kind: 'open', side: { name: 'pointing', target: null } },
    { kind: 'open', side: { name: 'columns', sheet: 'T' } },
    { kind: 'changed', by: 'person' },
    { kind: 'requested', request: 'why' },
    { kind: 'requested', request: 'preview' },
    { kind: 'requested', request: 'lookAgain' },
    { kind: 'requested', request: 'returned' },
  ),
  fc.constantFrom<Move>(
    ...(['data', 'check', 'rules', 'officials', 'result'] as const).map(
      (step) => ({ kind: 'goTo', step }) as const,
    ),
  ),
  fc.constantFrom<Move>(
    ...(['ownSheet', 'lookAgain', 'tryAgain'] as const).map(
      (offer) => ({ kind: 'takeOffer', offer }) as const,
    ),
  ),
);

const moved = (state: PaneState, next: Move): PaneState => {
  if (next.kind === 'fail') return failed(state);
  if (next.kind === 'end') {
    const outcomes = OUTCOMES.filter((outcome) => fits(state, outcome));
    const outcome = outcomes[next.which % outcomes.length];
    return outcome === undefined ? state : ended(state, outcome);
  }
  return nextState(state, next);
};

const walks = fc.tuple(fc.boolean(), fc.array(move, { minLength: 1, maxLength: 60, size: 'max' }));

describe('every walk through the pane', () => {
  it('writes only what a preview shows that still holds, when it is confirmed', () => {
    let writes = 0;
    fc.assert(
      fc.property(walks, ([isFirstRun, moves]) => {
        let state = firstState(isFirstRun);
        for (const next of moves) {
          const before = state;
          state = moved(state, next);
          if (state.running?.task.kind !== 'write' || state.running.number === before.running?.number)
            continue;
          writes += 1;
          expect(next).toEqual(CONFIRM);
          expect(before).toMatchObject({
            screen: { name: 'preview' },
            over: [],
            running: null,
            freshness: 'fresh',
          });
          expect(before.looks).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
    expect(writes).toBeGreaterThan(20);
  });

  it('can be left: back leads to the first screen in the end', () => {
    fc.assert(
      fc.property(walks, ([isFirstRun, moves]) => {
        let state = moves.reduce(moved, firstState(isFirstRun));
        if (state.running !== null) state = failed(state);
        for (let step = 0; step < 60 && shown(state).name !== 'welcome'; step += 1)
          state = nextState(state, BACK);
        expect(state).toMatchObject({ screen: { name: 'welcome' }, over: [], running: null });
      }),
    );
  });

  it('hears no answer but that of the task that runs', () => {
    fc.assert(
      fc.property(walks, fc.constantFrom(...OUTCOMES), ([isFirstRun, moves], outcome) => {
        const state = moves.reduce(moved, firstState(isFirstRun));
        const number = (state.running?.number ?? 0) + 1;
        expect(nextState(state, { kind: 'ended', number, outcome })).toBe(state);
        expect(nextState(state, { kind: 'failed', number, of: sampleFailure })).toBe(state);
      }),
    );
  });

  it('stays on the first screen until something was read', () => {
    fc.assert(
      fc.property(walks, ([isFirstRun, moves]) => {
        const state = moves.reduce(moved, firstState(isFirstRun));
        if (state.looks === 0) expect(['welcome', 'undone']).toContain(state.screen.name);
      }),
    );
  });
});
