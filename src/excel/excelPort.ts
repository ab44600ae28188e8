// The port over Office.js, for Excel and for the local host alike. Decides nothing about content.
import type { PortFailure, WorkbookPort } from '../application/port';
import { failure, type Result } from '../domain/result';
import { probeAreas } from './probeAreas';
import { readWorkbook } from './readWorkbook';
import { createSessionQueue, type BusyWaiting } from './session';
import { writeWorkbook } from './writeWorkbook';

const PATIENT: BusyWaiting = {
  waits: [500, 1500, 4000],
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

const onOneSheet = (areas: readonly { readonly sheet: string }[]): string | null => {
  const names = new Set(areas.map((area) => area.sheet));
  return names.size === 1 ? (areas[0]?.sheet ?? null) : null;
};

/** The port over the workbook in which the add-in runs; `busy` says how it waits while Excel has no time for it. */
export function createExcelPort(busy: BusyWaiting = PATIENT): WorkbookPort {
  const inSession = createSessionQueue(busy);
  return {
    read: (isNeeded) =>
      inSession(async (session) => {
        const reading = await readWorkbook(session, isNeeded);
        return { reading, cost: { syncs: session.syncs } };
      }),
    async write(operations) {
      const outcome = await inSession((session) => writeWorkbook(session, operations));
      return outcome.ok ? outcome.value : failure({ ...outcome.failure, done: 0 });
    },
    async probe(areas) {
      const outcome = await inSession(async (session) => {
        const probed = await probeAreas(session, areas);
        return { areas: probed, cost: { syncs: session.syncs } };
      });
      return outcome.ok ? outcome : failure(withSheet(outcome, onOneSheet(areas)));
    },
  };
}

const withSheet = (
  { failure: reason }: Extract<Result<never, PortFailure>, { readonly ok: false }>,
  sheet: string | null,
): PortFailure => ({ ...reason, sheet: reason.sheet ?? sheet });
