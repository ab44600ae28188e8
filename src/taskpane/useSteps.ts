// The user's steps: each begins an activity, calls one use case, and reports how it ended.
// The one place of the pane that catches: a bug becomes a sentence instead of a dead screen.
import type { Result } from '../domain/result';
import type { Language } from '../messages/language';
import { portFailureSentence } from '../messages/portFailureSentence';
import type { Activity, PaneEvent } from './paneState';
import type { PaneFailure, PaneUseCases } from './paneUseCases';

export interface Steps {
  readonly evaluate: () => void;
  readonly write: () => void;
  readonly undo: () => void;
}

/** After a bug nobody knows what was written, unless nothing was to be. */
const bugAsFailure = (error: unknown, activity: Activity, language: Language): PaneFailure => ({
  sentence: portFailureSentence(
    { code: 'UNEXPECTED', hostCode: error instanceof Error ? error.name : 'Error', sheet: null },
    language,
  ),
  isUnchanged: activity === 'reading',
});

/** The steps over these use cases, or null where there are none. */
export function useSteps(
  useCases: PaneUseCases | null,
  language: Language,
  report: (event: PaneEvent) => void,
): Steps | null {
  if (useCases === null) return null;
  async function run<T>(
    activity: Activity,
    work: Promise<Result<T, PaneFailure>>,
    event: (value: T) => PaneEvent,
  ): Promise<void> {
    report({ kind: 'begin', activity });
    try {
      const outcome = await work;
      report(outcome.ok ? event(outcome.value) : { kind: 'failed', failure: outcome.failure });
    } catch (error) {
      report({ kind: 'failed', failure: bugAsFailure(error, activity, language) });
    }
  }
  return {
    evaluate: () => {
      void run('reading', useCases.preview(language), (preview) => ({ kind: 'previewed', preview }));
    },
    write: () => {
      void run('writing', useCases.apply(language), (applied) => ({ kind: 'applied', run: applied }));
    },
    undo: () => {
      void run('undoing', useCases.undo(language), (undo) => ({ kind: 'undone', undo }));
    },
  };
}
