// The pane's state machine: which event leads where, and what is asked of the use cases. Pure; no React, no Office.
// A task is started here and nowhere else. Only its own answer is heard, so a late one cannot overtake the user, and a
// write is started only by confirming a preview that shows what the workbook holds.
import { assertNever } from '../domain/result';
import { NO_TERMS } from '../sheets/rules/ruleChanges';
import { NO_CHOICES, type Choices } from './paneContract';
import type { PaneRequest } from './paneRequests';
import type { Landing, PaneEvent, PaneState, SideScreen, Task } from './paneScreens';
import type { RowView } from './paneViews';
import { pointedChoices, unpointedChoices } from './pointedChoices';
import { afterEnd, afterFailure, writtenFromRibbon } from './taskEnd';
import { isDeciding, screenAfter, screenBefore, screenOfStep } from './paneWalk';

/** The pane when it opens. Before the first run it only says what it is. */
export function firstState(isFirstRun: boolean): PaneState {
  const state: PaneState = {
    screen: { name: 'welcome' },
    over: [],
    choices: NO_CHOICES,
    facts: null,
    freshness: 'fresh',
    looks: 0,
    before: null,
    skipped: [],
    running: null,
    waiting: null,
    lastNumber: 0,
    hasBegun: false,
  };
  return isFirstRun ? state : started(state, look(NO_CHOICES, 'start'));
}

const look = (choices: Choices, landing: Landing, before: readonly RowView[] | null = null): Task => ({
  kind: 'look',
  choices,
  landing,
  before,
});

const started = (state: PaneState, task: Task): PaneState => ({
  ...state,
  lastNumber: state.lastNumber + 1,
  running: { number: state.lastNumber + 1, task, stage: null, hasChanged: false },
});

/** What has begun to be written is seen through. */
export const canLeave = (task: Task): boolean => task.kind !== 'write' && task.kind !== 'undo';

const topOf = (state: PaneState): SideScreen | null => state.over.at(-1) ?? null;

/** Over what is open; one of the same name gives way. */
const opened = (state: PaneState, side: SideScreen): PaneState => ({
  ...state,
  over: [...(topOf(state)?.name === side.name ? state.over.slice(0, -1) : state.over), side],
});

const withoutTop = (state: PaneState): PaneState => ({ ...state, over: state.over.slice(0, -1) });

/** The state after an event. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'staged':
      return state.running?.number === event.number
        ? { ...state, running: { ...state.running, stage: event.stage } }
        : state;
    case 'ended':
      return state.running?.number === event.number
        ? afterTask(afterEnd(state, state.running, event.outcome))
        : state;
    case 'failed':
      return state.running?.number === event.number
        ? afterFailure(state, state.running.task, event.of)
        : state;
    case 'changed':
      return afterEdit(state, event.by);
    case 'requested':
      return afterRequest(state, event.request);
    case 'back':
      return { ...afterBack(state), hasBegun: true };
    default:
      return state.running === null ? { ...afterStep(state, event), hasBegun: true } : state;
  }
}

/** Tasks that follow from the end of another one. */
function afterTask({ next, state }: ReturnType<typeof afterEnd>): PaneState {
  if (next !== null) return started(state, next);
  return state.waiting === null ? state : afterRequest({ ...state, waiting: null }, state.waiting);
}

function afterEdit(state: PaneState, by: 'person' | 'coauthor'): PaneState {
  if (state.running !== null) {
    return canLeave(state.running.task)
      ? { ...state, running: { ...state.running, hasChanged: true } }
      : state;
  }
  if (state.freshness !== 'fresh' && state.freshness !== 'written') return state;
  return { ...state, freshness: by === 'coauthor' ? 'edited by coauthor' : 'edited' };
}

function afterRequest(state: PaneState, request: PaneRequest): PaneState {
  if (request === 'hold') return held(state);
  if (request === 'returned') return returned(state);
  if (state.running !== null) return canLeave(state.running.task) ? { ...state, waiting: request } : state;
  if (typeof request === 'object') return writtenFromRibbon(state, request);
  switch (request) {
    case 'why':
      return started(state, { kind: 'why' });
    case 'preview':
      return started(state, look(state.choices, 'start'));
    case 'lookAgain':
      return started(state, look(state.choices, 'preview'));
    default:
      return assertNever(request);
  }
}

/** What is shown must be looked at again, and what is being read will have to be. */
function held(state: PaneState): PaneState {
  if (state.running !== null) return afterEdit(state, 'person');
  return state.freshness === 'fresh' ? { ...state, freshness: 'left' } : state;
}

/** Back from a closed pane: what was being decided stays, an end or an explanation of then gives way to the preview. */
const returned = (state: PaneState): PaneState =>
  state.running !== null || state.looks === 0 || isDeciding(state)
    ? state
    : started({ ...state, over: [] }, look(state.choices, 'start'));

function afterBack(state: PaneState): PaneState {
  if (state.running !== null) {
    const { task } = state.running;
    if (!canLeave(task)) return state;
    const isRead = task.kind === 'look' || task.kind === 'addSheet';
    return { ...state, running: null, waiting: null, freshness: isRead ? 'left' : state.freshness };
  }
  const top = topOf(state);
  if (top === null) return { ...state, screen: screenBefore(state) };
  if (top.name === 'pointing' && top.target !== null)
    return opened(state, { name: 'pointing', target: null });
  return withoutTop(state);
}

type StepEvent = Exclude<
  PaneEvent,
  { readonly kind: 'staged' | 'ended' | 'failed' | 'changed' | 'requested' | 'back' }
>;

/** What the user does while nothing runs. */
function afterStep(state: PaneState, event: StepEvent): PaneState {
  const { choices } = state;
  switch (event.kind) {
    case 'begin':
      return started(state, look(choices, 'start'));
    case 'next':
      return state.over.length === 0 ? { ...state, screen: screenAfter(state) } : state;
    case 'goTo':
      return state.facts === null ? state : { ...state, over: [], screen: screenOfStep(event.step, state) };
    case 'openQuestion':
      return state.facts === null
        ? state
        : { ...state, over: [], screen: { name: 'question', id: event.id } };
    case 'answer':
      return answered(state, event.answers);
    case 'skip':
      return skipped(state);
    case 'chooseDate':
      return started(state, look({ ...choices, asOf: event.asOf }, 'stay'));
    case 'chooseRules':
      return started(state, look({ ...choices, rules: { ...choices.rules, ...event.rules } }, 'stay'));
    case 'withoutPacts':
      return withoutPacts(state);
    case 'chooseYear':
      return started(state, look({ ...choices, year: event.year }, 'start'));
    case 'choosePlace':
      return started(state, look({ ...choices, prefersSheet: event.prefersSheet }, 'stay'));
    case 'chooseSheet':
      return started(state, look({ ...choices, wants: wantedAfter(choices, event) }, 'stay'));
    case 'lookAgain':
      return started(state, look(choices, state.facts === null ? 'start' : 'preview', event.before));
    case 'confirm':
      return isReadyToWrite(state) ? started(state, { kind: 'write' }) : state;
    case 'undo':
      return canUndo(state) ? started(state, { kind: 'undo' }) : state;
    case 'open':
      return opened(state, event.side);
    case 'showHistory':
      return started(state, { kind: 'history' });
    case 'prove':
      return started(state, { kind: 'prove', ask: event.ask });
    case 'pointHere':
    case 'skipPointing':
      return afterPointing(state, event.kind);
    case 'unpoint':
      return started(state, look(unpointedChoices(choices), 'start'));
    case 'jump':
      return started(state, { kind: 'jump', place: event.place });
    case 'addSheet':
      return started(state, { kind: 'addSheet', sheet: event.sheet });
    case 'openNew':
      return started(state, { kind: 'openNew', book: event.book });
    case 'takeOffer':
      return afterOffer(state, event.offer);
    default:
      return assertNever(event);
  }
}

const wantedAfter = (
  { wants }: Choices,
  { sheet, isWanted }: Extract<PaneEvent, { readonly kind: 'chooseSheet' }>,
): Choices['wants'] => [...wants.filter((other) => other !== sheet), ...(isWanted ? [sheet] : [])];

/** Only what is on the screen and still holds may be written. */
export const isReadyToWrite = (state: PaneState): boolean =>
  state.screen.name === 'preview' &&
  state.over.length === 0 &&
  state.freshness === 'fresh' &&
  state.facts?.hasWrites === true;

const canUndo = (state: PaneState): boolean => {
  const top = topOf(state);
  return top === null ? state.screen.name === 'done' : top.name === 'history';
};

function answered(state: PaneState, answers: Readonly<Record<string, string>>): PaneState {
  const { choices } = state;
  const top = topOf(state)?.name;
  const landing = top === 'columns' ? 'found' : top === 'indicator' ? 'stay' : 'questions';
  const isGiven = (id: string): boolean => id in answers;
  return started(
    { ...state, skipped: state.skipped.filter((id) => !isGiven(id)) },
    look({ ...choices, answers: { ...choices.answers, ...answers } }, landing),
  );
}

function withoutPacts(state: PaneState): PaneState {
  const { choices } = state;
  const { terms, documents } = choices.rules;
  if (terms === NO_TERMS && documents.length === 0)
    return { ...state, over: [], screen: { name: 'preview' } };
  const rules = { ...choices.rules, terms: NO_TERMS, documents: [] };
  return started(state, look({ ...choices, rules }, 'preview'));
}

function skipped(state: PaneState): PaneState {
  if (state.screen.name !== 'question' || state.over.length > 0) return state;
  const next = { ...state, skipped: [...state.skipped, state.screen.id] };
  return { ...next, screen: screenAfter(next) };
}

function afterPointing(state: PaneState, kind: 'pointHere' | 'skipPointing'): PaneState {
  const top = topOf(state);
  if (top?.name !== 'pointing') return state;
  if (kind === 'pointHere') return started(state, { kind: 'point', target: top.target });
  if (top.target === null) return state;
  return started(state, look(pointedChoices(state.choices, top.target, null), 'found'));
}

function afterOffer(state: PaneState, offer: 'ownSheet' | 'lookAgain' | 'tryAgain'): PaneState {
  const top = topOf(state);
  if (top?.name !== 'trouble') return state;
  const rest = withoutTop(state);
  const { task } = top;
  const choices = task.kind === 'look' ? task.choices : state.choices;
  switch (offer) {
    case 'ownSheet':
      return started(rest, look({ ...choices, prefersSheet: true }, 'preview'));
    case 'lookAgain':
      return started(rest, look(choices, 'preview'));
    case 'tryAgain':
      // What failed to be written is shown again before it is written.
      return started(rest, task.kind === 'write' ? look(choices, 'preview') : task);
    default:
      return assertNever(offer);
  }
}
