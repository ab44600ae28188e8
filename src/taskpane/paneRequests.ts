// What the ribbon asks of the pane. A request that comes before the pane listens waits for it; only the last one counts.

import type { DoneOf } from './paneContract';

/** The ribbon itself has written; the pane shows what. */
export interface WrittenRequest {
  readonly kind: 'written';
  readonly of: DoneOf;
}

/**
 * `hold`: the ribbon itself reads the workbook now, so what the pane shows must not be written. `returned`: the user has
 * opened the closed pane again.
 */
export type PaneRequest = 'preview' | 'why' | 'lookAgain' | 'hold' | 'returned' | WrittenRequest;

export interface PaneRequests {
  readonly send: (request: PaneRequest) => void;
  /** Listens from now on; a waiting request is handed over at once. Returns how to stop. */
  readonly listen: (listener: (request: PaneRequest) => void) => () => void;
}

/** One way from the ribbon to one pane. */
export function createPaneRequests(): PaneRequests {
  let listener: ((request: PaneRequest) => void) | null = null;
  let waiting: PaneRequest | null = null;
  return {
    send: (request) => {
      if (listener === null) waiting = request;
      else listener(request);
    },
    listen: (next) => {
      listener = next;
      if (waiting !== null) {
        const request = waiting;
        waiting = null;
        next(request);
      }
      return () => {
        if (listener === next) listener = null;
      };
    },
  };
}
