// Joins the state machine to the use cases: runs the task that the state asks for, one at a time, and hands over what
// happens outside, edits of the workbook and requests of the ribbon.
import { useEffect, useReducer, useRef, useState } from 'react';
import type { Language } from '../messages/language';
import type { PaneUseCases } from './paneContract';
import type { PaneRequests } from './paneRequests';
import type { PaneEvent, PaneState } from './paneScreens';
import { firstState, nextState } from './paneState';
import { runTask } from './runTask';

interface PaneMachine {
  readonly state: PaneState;
  readonly send: (event: PaneEvent) => void;
  /** The running task has lasted so long that it must be shown. */
  readonly isSlow: boolean;
}

interface MachineSurroundings {
  /** Null outside Excel: then the pane only says what it is. */
  readonly useCases: PaneUseCases | null;
  readonly requests: PaneRequests | null;
  readonly language: Language;
  readonly isFirstRun: boolean;
}

export function usePaneMachine({
  useCases,
  requests,
  language,
  isFirstRun,
}: MachineSurroundings): PaneMachine {
  const [state, send] = useReducer(nextState, isFirstRun || useCases === null, firstState);
  const { running, looks } = state;
  const isSlow = useIsSlow(running?.number ?? null);
  const begun = useRef(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    if (useCases === null || running === null || begun.current === running.number) return;
    begun.current = running.number;
    // A task that was left may still be at work; the next one waits, so that the use cases never run side by side.
    queue.current = queue.current.then(async () => {
      if (begun.current === running.number) send(await runTask(useCases, running, language, send));
    });
  }, [useCases, running, language]);

  const isRead = looks > 0;
  useEffect(() => {
    if (useCases === null || !isRead) return undefined;
    return useCases.watch((by) => {
      send({ kind: 'changed', by });
    });
  }, [useCases, isRead]);

  useEffect(
    () =>
      requests?.listen((request) => {
        send({ kind: 'requested', request });
      }),
    [requests],
  );
  return { state, send, isSlow };
}

/** Shorter tasks end before anyone could read what is being done. */
const SLOW_AFTER_MS = 200;

function useIsSlow(number: number | null): boolean {
  const [slow, setSlow] = useState<number | null>(null);
  useEffect(() => {
    if (number === null) return undefined;
    const timer = setTimeout(() => {
      setSlow(number);
    }, SLOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [number]);
  return number !== null && slow === number;
}
