// One Excel.run at a time: the queue, and the session that counts round trips. Never holds objects across runs.
import type { PortFailure } from '../application/port';
import { failure, success, type Result } from '../domain/result';
import { hostErrorOf, portFailureOf } from './hostFailure';

/** How the adapter behaves while the host is too busy: how long it waits before each further try, and by what. */
export interface BusyWaiting {
  readonly waits: readonly number[];
  wait(milliseconds: number): Promise<void>;
}

export interface Session {
  readonly context: Excel.RequestContext;
  readonly syncs: number;
  /**
   * One round trip: `queue` asks for things and returns how to collect them afterwards. It is called again where the
   * host was too busy, because a refused batch is gone.
   */
  trip<T>(queue: () => () => T): Promise<T>;
}

/** `own` is a context that was used before, for what only it knows; a new one where it is left out. */
export type RunSession = <T>(
  work: (session: Session) => Promise<T>,
  own?: OfficeExtension.ClientRequestContext,
) => Promise<Result<T, PortFailure>>;

function openSession(context: Excel.RequestContext, busy: BusyWaiting): Session {
  let syncs = 0;
  const trip = async <T>(queue: () => () => T, tried: number): Promise<T> => {
    const collect = queue();
    syncs += 1;
    try {
      await context.sync();
    } catch (error) {
      const pause = busy.waits[tried];
      const hostError = hostErrorOf(error);
      const isRefusedWhole =
        hostError?.code === 'ActivityLimitReached' && hostError.finishedTraces.length === 0;
      if (pause === undefined || !isRefusedWhole) throw error;
      await busy.wait(pause);
      return trip(queue, tried + 1);
    }
    return collect();
  };
  return {
    context,
    get syncs() {
      return syncs;
    },
    trip: (queue) => trip(queue, 0),
  };
}

/** Makes the function that runs work in a session of its own, after all work that was asked for before. */
export function createSessionQueue(busy: BusyWaiting): RunSession {
  let last: Promise<unknown> = Promise.resolve();
  return (work, own) => {
    const batch = (context: Excel.RequestContext) => work(openSession(context, busy));
    const run = async () => {
      try {
        return success(await (own === undefined ? Excel.run(batch) : Excel.run(own, batch)));
      } catch (error) {
        return failure(portFailureOf(error, null));
      }
    };
    const mine = last.then(run, run);
    last = mine;
    return mine;
  };
}
