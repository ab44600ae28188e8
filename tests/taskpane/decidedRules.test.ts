// Rules and pacts in the pane's state machine: decided, shown again where they were decided, and gone once they are written
// or taken back.
import { NO_TERMS } from '../../src/sheets/rules/ruleChanges';
import { NO_RULE_CHOICES } from '../../src/taskpane/paneContract';
import type { PaneEvent, PaneState, ReadFacts, TaskOutcome } from '../../src/taskpane/paneScreens';
import { firstState, nextState } from '../../src/taskpane/paneState';
import { stepOf } from '../../src/taskpane/paneWalk';
import { sampleDone } from './sampleViews';

const FACTS: ReadFacts = { hasEarlierRun: false, questions: [], hasWrites: true };

const after = (state: PaneState, ...events: readonly PaneEvent[]): PaneState =>
  events.reduce(nextState, state);
const ended = (state: PaneState, outcome: TaskOutcome): PaneState =>
  nextState(state, { kind: 'ended', number: state.running?.number ?? -1, outcome });
const looked = (state: PaneState): PaneState => ended(state, { kind: 'looked', facts: FACTS });

const READ = looked(firstState(false));
const RULES = after(READ, { kind: 'goTo', step: 'rules' });
const EVEN = ['25', '50', '75', '100'];
const DECIDED = looked(
  after(RULES, { kind: 'open', side: { name: 'stages' } }, { kind: 'chooseRules', rules: { shares: EVEN } }),
);

describe('nextState with decided rules', () => {
  it('looks again with them beside what was decided before, and comes back to the step', () => {
    expect(DECIDED).toMatchObject({ screen: { name: 'rules' }, over: [], freshness: 'fresh' });
    const more = after(DECIDED, { kind: 'chooseRules', rules: { bounds: ['100', '85'] } });
    expect(more.running?.task).toMatchObject({
      kind: 'look',
      landing: 'stay',
      choices: { rules: { shares: EVEN, bounds: ['100', '85'], terms: NO_TERMS, documents: [] } },
    });
  });

  it('forgets them once they are written, and once the run is taken back', () => {
    const writing = after(DECIDED, { kind: 'goTo', step: 'result' }, { kind: 'confirm' });
    expect(writing.choices.rules.shares).toEqual(EVEN);
    const done = ended(writing, { kind: 'written', of: sampleDone });
    expect(done.choices.rules).toEqual(NO_RULE_CHOICES);
    const undone = ended(after(done, { kind: 'undo' }), { kind: 'undone', keptRows: 0, keptRules: 2 });
    expect(undone.screen).toEqual({ name: 'undone', keptRows: 0, keptRules: 2 });
  });

  it('keeps them where writing failed', () => {
    const writing = after(DECIDED, { kind: 'goTo', step: 'result' }, { kind: 'confirm' });
    const of = () => ({ title: '', sentence: '', isUnchanged: true, offer: null });
    const failed = nextState(writing, { kind: 'failed', number: writing.running?.number ?? -1, of });
    expect(failed.choices.rules.shares).toEqual(EVEN);
  });

  it('comes back to the list after one indicator was answered', () => {
    const answered = after(
      RULES,
      { kind: 'open', side: { name: 'indicators' } },
      { kind: 'open', side: { name: 'indicator', id: 'Target!5' } },
      { kind: 'answer', answers: { 'own-method:Target!5': 'Akumulasi' } },
    );
    expect(answered.running?.task).toMatchObject({ landing: 'stay' });
    expect(looked(answered)).toMatchObject({ screen: { name: 'rules' }, over: [{ name: 'indicators' }] });
  });

  it('goes to the preview without pacts, and drops those that were typed', () => {
    const officials = after(READ, { kind: 'goTo', step: 'officials' });
    expect(after(officials, { kind: 'withoutPacts' })).toMatchObject({
      screen: { name: 'preview' },
      running: null,
    });
    const typed = looked(
      after(officials, { kind: 'chooseRules', rules: { terms: { ...NO_TERMS, catchUp: 'Ketat' } } }),
    );
    expect(after(typed, { kind: 'withoutPacts' }).running?.task).toMatchObject({
      landing: 'preview',
      choices: { rules: NO_RULE_CHOICES },
    });
  });

  it.each([
    [{ name: 'stages' }, 'rules'],
    [{ name: 'bounds' }, 'rules'],
    [{ name: 'indicators' }, 'rules'],
    [{ name: 'indicator', id: 'Target!5' }, 'rules'],
    [{ name: 'term', term: 'Pemicu' }, 'officials'],
    [{ name: 'signing' }, 'officials'],
  ] as const)('counts %p to the step %s', (screen, step) => {
    expect(stepOf(screen)).toBe(step);
  });
});
