// The pane's screens as a state machine: which screen is open and which events lead where. Pure; no React, no Office.
// An event that does not belong to the open screen changes nothing, so a late answer cannot overtake the user.
import { assertNever } from '../domain/result';
import type { PaneFailure, PanePreview, PaneRun, PaneUndo } from './paneUseCases';

export type Activity = 'reading' | 'writing' | 'undoing';

export type PaneState =
  | { readonly screen: 'welcome' }
  | { readonly screen: 'working'; readonly activity: Activity }
  | { readonly screen: 'preview'; readonly preview: PanePreview }
  | { readonly screen: 'done'; readonly run: PaneRun }
  | { readonly screen: 'undone'; readonly undo: PaneUndo }
  | { readonly screen: 'trouble'; readonly failure: PaneFailure };

export type PaneEvent =
  | { readonly kind: 'begin'; readonly activity: Activity }
  | { readonly kind: 'previewed'; readonly preview: PanePreview }
  | { readonly kind: 'applied'; readonly run: PaneRun }
  | { readonly kind: 'undone'; readonly undo: PaneUndo }
  | { readonly kind: 'failed'; readonly failure: PaneFailure }
  | { readonly kind: 'leave' };

export const FIRST_STATE: PaneState = { screen: 'welcome' };

const isWorkingOn = (state: PaneState, activity: Activity): boolean =>
  state.screen === 'working' && state.activity === activity;

/** The state after an event. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'begin':
      return state.screen === 'working' ? state : { screen: 'working', activity: event.activity };
    case 'previewed':
      return isWorkingOn(state, 'reading') ? { screen: 'preview', preview: event.preview } : state;
    case 'applied':
      return isWorkingOn(state, 'writing') ? { screen: 'done', run: event.run } : state;
    case 'undone':
      return isWorkingOn(state, 'undoing') ? { screen: 'undone', undo: event.undo } : state;
    case 'failed':
      return state.screen === 'working' ? { screen: 'trouble', failure: event.failure } : state;
    case 'leave':
      return state.screen === 'working' ? state : FIRST_STATE;
    default:
      return assertNever(event);
  }
}
