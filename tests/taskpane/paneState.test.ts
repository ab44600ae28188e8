// The state machine of the pane's screens: what leads where, and that late answers lead nowhere.
import { FIRST_STATE, nextState } from '../../src/taskpane/paneState';
import type { PaneEvent, PaneState } from '../../src/taskpane/paneState';

const preview = { asOf: '', period: null, best: null, total: 0, counts: [], writes: [], questions: [] };
const run = { checkedCells: 0 };
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(nextState, FIRST_STATE);

const READING: PaneEvent = { kind: 'begin', activity: 'reading' };
const WRITING: PaneEvent = { kind: 'begin', activity: 'writing' };
const UNDOING: PaneEvent = { kind: 'begin', activity: 'undoing' };
const PREVIEWED: PaneEvent = { kind: 'previewed', preview };
const APPLIED: PaneEvent = { kind: 'applied', run };
const UNDONE: PaneEvent = { kind: 'undone', undo: { keptRows: 0 } };
const FAILED: PaneEvent = { kind: 'failed', failure: { sentence: '', isUnchanged: true } };
const LEAVE: PaneEvent = { kind: 'leave' };

describe('nextState', () => {
  it.each<readonly [string, readonly PaneEvent[], PaneState['screen']]>([
    ['begins with a welcome', [], 'welcome'],
    ['reads', [READING], 'working'],
    ['shows the preview when it is read', [READING, PREVIEWED], 'preview'],
    ['writes from the preview', [READING, PREVIEWED, WRITING], 'working'],
    ['ends when it is written', [READING, PREVIEWED, WRITING, APPLIED], 'done'],
    ['undoes after the end', [READING, PREVIEWED, WRITING, APPLIED, UNDOING, UNDONE], 'undone'],
    ['undoes from the welcome', [UNDOING, UNDONE], 'undone'],
    ['tells of trouble while it works', [READING, FAILED], 'trouble'],
    ['goes back from trouble', [READING, FAILED, LEAVE], 'welcome'],
    ['goes back from the preview', [READING, PREVIEWED, LEAVE], 'welcome'],
    ['cannot be left while it works', [READING, LEAVE], 'working'],
    ['begins nothing else while it works', [READING, UNDOING, UNDONE], 'working'],
    ['ignores a preview that nobody waits for', [PREVIEWED], 'welcome'],
    ['ignores the end of another activity', [UNDOING, APPLIED], 'working'],
    ['ignores trouble when nothing runs', [FAILED], 'welcome'],
  ])('%s', (_fact, events, screen) => {
    expect(after(...events).screen).toBe(screen);
  });
});
