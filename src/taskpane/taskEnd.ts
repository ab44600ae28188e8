// Where the end of a task leads: the screen that shows its outcome, or the trouble that kept it from one. Pure.
import { assertNever } from '../domain/result';
import { NO_RULE_CHOICES, type FailureOf } from './paneContract';
import type { BaseScreen, PaneState, ReadFacts, Running, SideScreen, Task, TaskOutcome } from './paneScreens';
import type { WrittenRequest } from './paneRequests';
import { afterQuestions, nextQuestion } from './paneWalk';
import { pointedChoices } from './pointedChoices';

interface End {
  readonly state: PaneState;
  /** What has to be done at once. */
  readonly next: Task | null;
}

/** The state after a task ended well. */
export function afterEnd(before: PaneState, running: Running, outcome: TaskOutcome): End {
  const { task } = running;
  const state: PaneState = { ...before, running: null };
  const over = (side: SideScreen): End => ({ state: withSide(state, side), next: null });
  switch (outcome.kind) {
    case 'looked':
      return {
        state: task.kind === 'look' ? landed(state, running, task, outcome.facts) : state,
        next: null,
      };
    case 'written':
      return { state: ended(state, { name: 'done', of: outcome.of }), next: null };
    case 'undone':
      return { state: ended(state, undoneScreen(outcome)), next: null };
    case 'explained':
      return over({ name: 'why', of: outcome.of });
    case 'listed':
      return over({ name: 'history', of: outcome.of });
    case 'proved':
      return over({ name: 'proof', of: outcome.of });
    case 'pointed':
      return pointed(state, task, outcome.cell);
    case 'sheetAdded':
      return { state, next: { kind: 'look', choices: state.choices, landing: 'stay', before: null } };
    case 'nothing':
      return { state, next: null };
    default:
      return assertNever(outcome);
  }
}

/** The state after a task failed; what was shown may be older than what was read. */
export function afterFailure(state: PaneState, task: Task, of: FailureOf): PaneState {
  const isDoubtful = task.kind === 'look' || task.kind === 'write' || task.kind === 'addSheet';
  return {
    ...withSide(state, { name: 'trouble', of, task }),
    running: null,
    waiting: null,
    freshness: isDoubtful ? 'left' : state.freshness,
  };
}

const withSide = (state: PaneState, side: SideScreen): PaneState => {
  const isOpen = state.over.at(-1)?.name === side.name;
  return { ...state, over: [...(isOpen ? state.over.slice(0, -1) : state.over), side] };
};

const undoneScreen = ({ keptRows, keptRules = 0 }: Extract<TaskOutcome, { kind: 'undone' }>): BaseScreen =>
  keptRules === 0 ? { name: 'undone', keptRows } : { name: 'undone', keptRows, keptRules };

const ended = (state: PaneState, screen: BaseScreen): PaneState => ({
  ...state,
  screen,
  over: [],
  // What was decided stands in the workbook now, or was taken back with the run.
  choices: { ...state.choices, rules: NO_RULE_CHOICES },
  before: null,
  freshness: 'written',
});

/** The end of a run that the ribbon wrote: what it read is new to the pane, and what was typed here still waits. */
export const writtenFromRibbon = (state: PaneState, { of }: WrittenRequest): PaneState => ({
  ...ended(state, { name: 'done', of }),
  choices: state.choices,
  looks: state.looks + 1,
});

function pointed(state: PaneState, task: Task, cell: string): End {
  if (task.kind !== 'point') return { state, next: null };
  if (task.target === null) return { state: withSide(state, { name: 'pointing', target: cell }), next: null };
  const choices = pointedChoices(state.choices, task.target, cell);
  return { state, next: { kind: 'look', choices, landing: 'found', before: null } };
}

function landed(
  state: PaneState,
  running: Running,
  task: Extract<Task, { kind: 'look' }>,
  facts: ReadFacts | null,
): PaneState {
  const read: PaneState = {
    ...state,
    // Another indicator is often next.
    over: task.landing === 'stay' ? state.over.filter(({ name }) => name === 'indicators') : [],
    choices: task.choices,
    facts,
    looks: state.looks + 1,
    before: task.before,
    freshness: running.hasChanged ? 'edited' : 'fresh',
  };
  return { ...read, screen: facts === null ? { name: 'nothing' } : landingScreen(read, task, facts) };
}

function landingScreen(
  read: PaneState,
  { landing }: Extract<Task, { kind: 'look' }>,
  facts: ReadFacts,
): BaseScreen {
  switch (landing) {
    case 'start':
      return startScreen(read, facts);
    case 'stay':
      return isStill(read.screen, facts) ? read.screen : startScreen(read, facts);
    case 'questions':
      return nextQuestion(read) ?? afterQuestions(facts);
    case 'preview':
      return { name: 'preview' };
    case 'found':
      return { name: 'found' };
    default:
      return assertNever(landing);
  }
}

/** When nothing is open nothing is asked; what is known from an earlier run is not shown for confirmation again. */
function startScreen(read: PaneState, facts: ReadFacts): BaseScreen {
  if (!facts.questions.some(({ isOpen }) => isOpen)) return { name: 'preview' };
  if (!facts.hasEarlierRun) return { name: 'found' };
  return nextQuestion({ ...read, screen: { name: 'found' } }) ?? { name: 'preview' };
}

/** Whether a screen of the walk is there after another look. */
const isStill = (screen: BaseScreen, facts: ReadFacts): boolean => {
  switch (screen.name) {
    case 'question':
      return facts.questions.some(({ id }) => id === screen.id);
    case 'found':
    case 'checks':
    case 'rules':
    case 'officials':
    case 'preview':
      return true;
    default:
      return false;
  }
};
