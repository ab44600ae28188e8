// The state machine of the pane: what leads where, and that late answers lead nowhere.
import { NO_CHOICES } from '../../src/taskpane/paneContract';
import { pointedChoices } from '../../src/taskpane/pointedChoices';
import type { PaneEvent, PaneState, ReadFacts, Screen, TaskOutcome } from '../../src/taskpane/paneScreens';
import { firstState, nextState } from '../../src/taskpane/paneState';
import { sampleDone, sampleFailure, sampleHistory, sampleRows, sampleWhy } from './sampleViews';

const QUESTIONS = ['a', 'b', 'c'] as const;
const factsWith = (...open: readonly string[]): ReadFacts => ({
  hasEarlierRun: false,
  questions: QUESTIONS.map((id) => ({ id, isOpen: open.includes(id) })),
  hasWrites: true,
});
const SETTLED: ReadFacts = { ...factsWith(), questions: [] };

const after = (state: PaneState, ...events: readonly PaneEvent[]): PaneState =>
  events.reduce(nextState, state);
const ended = (state: PaneState, outcome: TaskOutcome): PaneState =>
  nextState(state, { kind: 'ended', number: state.running?.number ?? -1, outcome });
const failed = (state: PaneState): PaneState =>
  nextState(state, { kind: 'failed', number: state.running?.number ?? -1, of: sampleFailure });
const looked = (state: PaneState, facts: ReadFacts | null): PaneState =>
  ended(state, { kind: 'looked', facts });
const shown = ({ screen, over }: PaneState): Screen => over.at(-1) ?? screen;

const BEGIN: PaneEvent = { kind: 'begin' };
const NEXT: PaneEvent = { kind: 'next' };
const BACK: PaneEvent = { kind: 'back' };
const CONFIRM: PaneEvent = { kind: 'confirm' };
const READ = looked(firstState(false), SETTLED);
const ASKING = looked(firstState(false), factsWith('a', 'b', 'c'));
const WRITING = nextState(READ, CONFIRM);
const WHY: TaskOutcome = { kind: 'explained', of: sampleWhy };
const DONE = ended(WRITING, { kind: 'written', of: sampleDone });

describe('firstState', () => {
  it('only says what the tool is before the first run', () => {
    expect(firstState(true)).toMatchObject({ screen: { name: 'welcome' }, running: null });
  });

  it('reads at once afterwards', () => {
    expect(firstState(false).running?.task).toMatchObject({ kind: 'look', choices: NO_CHOICES });
  });
});

describe('nextState', () => {
  it.each<readonly [string, PaneState, Screen['name']]>([
    ['shows the preview when nothing is open', READ, 'preview'],
    ['shows what was found when something is open', ASKING, 'found'],
    [
      'asks at once in a book that was assessed before',
      looked(firstState(false), { ...factsWith('b'), hasEarlierRun: true }),
      'question',
    ],
    ['says that nothing was found', looked(firstState(false), null), 'nothing'],
    ['reads when the first run is begun', looked(after(firstState(true), BEGIN), SETTLED), 'preview'],
    ['asks after what was found', after(ASKING, NEXT), 'question'],
    [
      'checks when every question was left open',
      after(ASKING, NEXT, { kind: 'skip' }, { kind: 'skip' }, { kind: 'skip' }),
      'checks',
    ],
    ['shows the rules after the checks', after(ASKING, { kind: 'goTo', step: 'rules' }), 'rules'],
    ['shows officials after the rules', after(ASKING, { kind: 'goTo', step: 'rules' }, NEXT), 'officials'],
    [
      'shows the preview after officials',
      after(ASKING, { kind: 'goTo', step: 'officials' }, NEXT),
      'preview',
    ],
    ['ends when it is written', DONE, 'done'],
    ['takes the run back', ended(after(DONE, { kind: 'undo' }), { kind: 'undone', keptRows: 0 }), 'undone'],
    ['goes home from the end', after(DONE, BACK), 'welcome'],
    ['goes back from the preview through the steps', after(READ, BACK), 'officials'],
    ['goes back as far as what was found', after(READ, BACK, BACK, BACK, BACK), 'found'],
    ['opens a page over the screen', after(READ, { kind: 'open', side: { name: 'about' } }), 'about'],
    ['closes it again', after(READ, { kind: 'open', side: { name: 'about' } }, BACK), 'preview'],
    ['tells of trouble over the screen', failed(WRITING), 'trouble'],
    ['goes back from trouble', after(failed(WRITING), BACK), 'preview'],
    [
      'explains over the screen',
      ended(after(READ, { kind: 'requested', request: 'why' }), { kind: 'explained', of: sampleWhy }),
      'why',
    ],
    [
      'lists the history over the screen',
      ended(after(DONE, { kind: 'showHistory' }), { kind: 'listed', of: sampleHistory }),
      'history',
    ],
  ])('%s', (_fact, state, name) => {
    expect(shown(state).name).toBe(name);
  });

  it('asks the open questions one after the other and goes on from the last one', () => {
    const first = after(ASKING, NEXT);
    expect(first.screen).toEqual({ name: 'question', id: 'a' });
    const asking = nextState(first, { kind: 'answer', answers: { a: 'yes' } });
    expect(asking.running?.task).toMatchObject({ kind: 'look', choices: { answers: { a: 'yes' } } });
    const second = looked(asking, factsWith('b', 'c'));
    expect(second.screen).toEqual({ name: 'question', id: 'b' });
    expect(second.choices.answers).toEqual({ a: 'yes' });
    const last = nextState(second, { kind: 'skip' });
    expect(last.screen).toEqual({ name: 'question', id: 'c' });
    expect(after(last, BACK).screen).toEqual({ name: 'question', id: 'b' });
    const answered = looked(nextState(last, { kind: 'answer', answers: { c: 'no' } }), factsWith('b'));
    expect(answered.screen).toEqual({ name: 'checks' });
  });

  it('keeps the answers of before when a look is left, and does not write what it shows', () => {
    const left = after(READ, { kind: 'choosePlace', prefersSheet: true }, BACK);
    expect(left).toMatchObject({ running: null, choices: NO_CHOICES, freshness: 'left' });
    expect(after(left, CONFIRM).running).toBeNull();
  });

  it('does not hear the answer of a task that was left', () => {
    const running = nextState(READ, { kind: 'choosePlace', prefersSheet: true });
    const left = nextState(running, BACK);
    const late: PaneEvent = {
      kind: 'ended',
      number: running.running?.number ?? 0,
      outcome: { kind: 'looked', facts: null },
    };
    expect(nextState(left, late)).toBe(left);
  });

  it('does nothing else while a task runs', () => {
    for (const event of [NEXT, BEGIN, CONFIRM, { kind: 'showHistory' } as const]) {
      expect(nextState(WRITING, event)).toBe(WRITING);
    }
  });

  it('sees a write through', () => {
    expect(after(WRITING, BACK)).toMatchObject({ running: { task: { kind: 'write' } } });
  });

  it('does not write what is out of date', () => {
    const stale = nextState(READ, { kind: 'changed', by: 'coauthor' });
    expect(stale.freshness).toBe('edited by coauthor');
    expect(after(stale, CONFIRM).running).toBeNull();
    const again = looked(nextState(stale, { kind: 'lookAgain', before: sampleRows('id') }), SETTLED);
    expect(again).toMatchObject({ freshness: 'fresh', screen: { name: 'preview' } });
    expect(again.before).toHaveLength(6);
    expect(after(again, CONFIRM).running?.task.kind).toBe('write');
  });

  it('finds a reading out of date when somebody edits while it is made', () => {
    const edited = looked(nextState(firstState(false), { kind: 'changed', by: 'person' }), SETTLED);
    expect(edited.freshness).toBe('edited');
  });

  it('does not take its own writing for an edit', () => {
    expect(nextState(WRITING, { kind: 'changed', by: 'person' })).toBe(WRITING);
  });

  it('does not write where nothing would be written', () => {
    const upToDate = looked(firstState(false), { ...SETTLED, hasWrites: false });
    expect(after(upToDate, CONFIRM).running).toBeNull();
  });

  it('shows a preview again before it writes what failed to be written', () => {
    for (const offer of ['ownSheet', 'lookAgain', 'tryAgain'] as const) {
      const { task } = nextState(failed(WRITING), { kind: 'takeOffer', offer }).running ?? {};
      expect(task).toMatchObject({ kind: 'look', landing: 'preview' });
    }
    const own = nextState(failed(WRITING), { kind: 'takeOffer', offer: 'ownSheet' });
    expect(own.running?.task).toMatchObject({ choices: { prefersSheet: true } });
  });

  it('tries again what failed to be read, with the same choices', () => {
    const reading = nextState(READ, { kind: 'chooseDate', asOf: '2026-06-30' });
    const again = nextState(failed(reading), { kind: 'takeOffer', offer: 'tryAgain' });
    expect(again.running?.task).toEqual(reading.running?.task);
    expect(again.over).toEqual([]);
  });

  it('stays on the screen when the date changes', () => {
    const rules = nextState(READ, { kind: 'goTo', step: 'rules' });
    const other = looked(nextState(rules, { kind: 'chooseDate', asOf: '2026-06-30' }), SETTLED);
    expect(other).toMatchObject({ screen: { name: 'rules' }, choices: { asOf: '2026-06-30' } });
  });

  it('looks again after a sheet was added', () => {
    const adding = after(READ, { kind: 'goTo', step: 'rules' }, { kind: 'addSheet', sheet: 'Pengaturan' });
    const added = ended(adding, { kind: 'sheetAdded' });
    expect(added.running?.task).toMatchObject({ kind: 'look', landing: 'stay' });
    expect(added.running?.number).not.toBe(adding.running?.number);
  });

  it('reads what was pointed at: a target cell, then a realisation cell', () => {
    const pointing = after(
      ASKING,
      { kind: 'open', side: { name: 'pointing', target: null } },
      { kind: 'pointHere' },
    );
    const second = ended(pointing, { kind: 'pointed', cell: 'T!E8' });
    expect(shown(second)).toEqual({ name: 'pointing', target: 'T!E8' });
    expect(shown(nextState(second, BACK))).toEqual({ name: 'pointing', target: null });
    const both = ended(nextState(second, { kind: 'pointHere' }), { kind: 'pointed', cell: 'R!C9' });
    expect(both.running?.task).toMatchObject({
      landing: 'found',
      choices: pointedChoices(NO_CHOICES, 'T!E8', 'R!C9'),
    });
    const one = nextState(second, { kind: 'skipPointing' });
    expect(one.running?.task).toMatchObject({ choices: pointedChoices(NO_CHOICES, 'T!E8', null) });
    expect(looked(both, SETTLED).screen.name).toBe('found');
  });

  it('comes back to the earlier reading where nothing was found by pointing', () => {
    const choices = pointedChoices({ ...NO_CHOICES, answers: { a: 'yes' } }, 'T!B7', 'T!B8');
    const lost: PaneState = { ...looked(firstState(false), null), choices };
    const back = nextState(lost, { kind: 'unpoint' });
    expect(back.running?.task).toMatchObject({ kind: 'look', choices: { answers: { a: 'yes' } } });
    expect(looked(back, SETTLED)).toMatchObject({
      screen: { name: 'preview' },
      choices: { answers: { a: 'yes' } },
    });
  });

  it('explains what was asked for from outside once the reading ends', () => {
    const waiting = nextState(firstState(false), { kind: 'requested', request: 'why' });
    expect(waiting.running?.task.kind).toBe('look');
    const read = looked(waiting, SETTLED);
    expect(read).toMatchObject({ waiting: null, running: { task: { kind: 'why' } } });
  });

  it('does not write what it shows while the ribbon reads the workbook itself', () => {
    const held = nextState(READ, { kind: 'requested', request: 'hold' });
    expect(after(held, CONFIRM).running).toBeNull();
    const again = looked(nextState(held, { kind: 'requested', request: 'lookAgain' }), SETTLED);
    expect(after(again, CONFIRM).running?.task.kind).toBe('write');
    const reading = nextState(firstState(false), { kind: 'requested', request: 'hold' });
    expect(after(looked(reading, SETTLED), CONFIRM).running).toBeNull();
    expect(nextState(WRITING, { kind: 'requested', request: 'hold' })).toBe(WRITING);
  });

  it.each<readonly [string, PaneState]>([
    ['the end of a run', DONE],
    ['an explanation', ended(nextState(READ, { kind: 'requested', request: 'why' }), WHY)],
    ['the preview of then', READ],
    ['what could not be done', failed(WRITING)],
  ])('looks again when the closed pane is opened on %s', (_what, state) => {
    const back = nextState(state, { kind: 'requested', request: 'returned' });
    expect(back).toMatchObject({ over: [], running: { task: { kind: 'look', choices: state.choices } } });
    expect(looked(back, SETTLED).screen.name).toBe('preview');
  });

  it.each<readonly [string, PaneState]>([
    ['a question', after(ASKING, NEXT)],
    ['the rules', after(READ, { kind: 'goTo', step: 'rules' })],
    ['stages being typed', after(READ, { kind: 'open', side: { name: 'stages' } })],
    ['a run being written', WRITING],
    ['the welcome of a first visit', firstState(true)],
  ])('leaves a closed pane that is opened on %s as it is', (_what, state) => {
    expect(nextState(state, { kind: 'requested', request: 'returned' })).toBe(state);
  });

  it('shows what the ribbon has written, with what was typed here still waiting', () => {
    const request = { kind: 'written', of: sampleDone } as const;
    const typed = looked(
      nextState(READ, { kind: 'chooseRules', rules: { shares: ['12,5', '37,5', '70', '100'] } }),
      SETTLED,
    );
    const held = after(typed, { kind: 'requested', request: 'hold' });
    const shownNow = after(held, { kind: 'open', side: { name: 'about' } }, { kind: 'requested', request });
    expect(shownNow).toMatchObject({
      screen: { name: 'done', of: sampleDone },
      over: [],
      freshness: 'written',
    });
    expect(shownNow.looks).toBe(typed.looks + 1);
    expect(shownNow.choices).toBe(typed.choices);
    expect(nextState(shownNow, { kind: 'undo' }).running?.task.kind).toBe('undo');
    const busy = after(READ, { kind: 'lookAgain', before: null }, { kind: 'requested', request });
    expect(shown(looked(busy, SETTLED)).name).toBe('done');
  });

  it('reads when the ribbon asks for a preview, on the first visit too', () => {
    for (const state of [firstState(true), READ]) {
      const asked = nextState(state, { kind: 'requested', request: 'preview' });
      expect(looked(asked, SETTLED).screen.name).toBe('preview');
    }
  });

  it('finds the end out of date when somebody edits after it', () => {
    expect(nextState(DONE, { kind: 'changed', by: 'person' })).toMatchObject({
      screen: { name: 'done' },
      freshness: 'edited',
    });
  });
});
