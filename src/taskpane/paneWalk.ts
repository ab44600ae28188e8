// The order of the steps: which screen comes before and after another, and where a step of the bar leads. Pure.
import { assertNever } from '../domain/result';
import {
  STEPS,
  type BaseScreen,
  type PaneState,
  type ReadFacts,
  type Screen,
  type Step,
} from './paneScreens';

/** The screens one after the other, with one for each question. */
const walkOf = (facts: ReadFacts | null): readonly BaseScreen[] => [
  { name: 'found' },
  ...(facts?.questions ?? []).map(({ id }): BaseScreen => ({ name: 'question', id })),
  { name: 'checks' },
  { name: 'rules' },
  { name: 'officials' },
  { name: 'preview' },
];

const isSame = (a: BaseScreen, b: BaseScreen): boolean =>
  a.name === b.name && (a.name !== 'question' || b.name !== 'question' || a.id === b.id);

/** The screen before this one; outside the walk it is the first of all. */
export function screenBefore({ screen, facts }: PaneState): BaseScreen {
  const walk = walkOf(facts);
  const at = walk.findIndex((other) => isSame(other, screen));
  // A question that is not asked any more, such as a remembered one, was opened from the checks.
  if (at < 0 && screen.name === 'question') return { name: 'checks' };
  return walk[at - 1] ?? { name: 'welcome' };
}

/** The first open question after this screen that was not left open on purpose, else null. */
export function nextQuestion({ screen, facts, skipped }: PaneState): BaseScreen | null {
  const questions = facts?.questions ?? [];
  const at = screen.name === 'question' ? questions.findIndex(({ id }) => id === screen.id) : -1;
  const waiting = [...questions.slice(at + 1), ...questions.slice(0, Math.max(at, 0))].find(
    ({ id, isOpen }) => isOpen && !skipped.includes(id),
  );
  return waiting === undefined ? null : { name: 'question', id: waiting.id };
}

/** Where the way leads once no question waits: a book that was assessed before goes to its preview. */
export const afterQuestions = (facts: ReadFacts | null): BaseScreen =>
  facts?.hasEarlierRun === true ? { name: 'preview' } : { name: 'checks' };

/** The screen after this one when the main button is pressed; the same where it leads nowhere. */
export function screenAfter(state: PaneState): BaseScreen {
  switch (state.screen.name) {
    case 'found':
    case 'question':
      return nextQuestion(state) ?? afterQuestions(state.facts);
    case 'checks':
      return { name: 'rules' };
    case 'rules':
      return { name: 'officials' };
    case 'officials':
      return { name: 'preview' };
    default:
      return state.screen;
  }
}

/** The step to which a screen belongs; null outside the walk. */
export function stepOf(screen: Screen): Step | null {
  switch (screen.name) {
    case 'found':
    case 'pointing':
    case 'columns':
    case 'nothing':
      return 'data';
    case 'question':
    case 'checks':
      return 'check';
    case 'rules':
    case 'stages':
    case 'bounds':
    case 'indicators':
    case 'indicator':
      return 'rules';
    case 'officials':
    case 'term':
    case 'signing':
      return 'officials';
    case 'preview':
    case 'done':
      return 'result';
    case 'welcome':
    case 'undone':
    case 'unmet':
    case 'why':
    case 'history':
    case 'proof':
    case 'about':
    case 'trouble':
      return null;
    default:
      return assertNever(screen);
  }
}

/** Where a step of the bar leads. */
export function screenOfStep(step: Step, state: PaneState): BaseScreen {
  switch (step) {
    case 'data':
      return { name: 'found' };
    case 'check':
      return nextQuestion({ ...state, screen: { name: 'found' }, skipped: [] }) ?? { name: 'checks' };
    case 'rules':
      return { name: 'rules' };
    case 'officials':
      return { name: 'officials' };
    case 'result':
      return { name: 'preview' };
    default:
      return assertNever(step);
  }
}

const DECIDING: readonly Screen['name'][] = [
  'found',
  'question',
  'checks',
  'rules',
  'officials',
  'pointing',
  'columns',
  'stages',
  'bounds',
  'indicators',
  'indicator',
  'term',
  'signing',
];

/** Whether the user is in the midst of deciding something, on top of whatever else is open. */
export const isDeciding = ({ screen, over }: PaneState): boolean =>
  DECIDING.includes((over.at(-1) ?? screen).name);

/** Whether a step lies before another. */
export const isBefore = (step: Step, other: Step): boolean => STEPS.indexOf(step) < STEPS.indexOf(other);
