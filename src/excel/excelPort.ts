// The port and the window over Office.js, for Excel and for the local host alike. Decides nothing about content.
import type { PortFailure, WorkbookPort } from '../application/port';
import type { WorkbookWindow } from '../application/workbookWindow';
import { failure, success, type Result } from '../domain/result';
import { probeAreas } from './probeAreas';
import { loadWriting } from './loadWriting';
import { readWorkbook } from './readWorkbook';
import { portFailureOf } from './hostFailure';
import { createSessionQueue, type BusyWaiting, type RunSession } from './session';
import { watchChanges } from './watchChanges';
import { selectedCell, showPlace } from './workbookView';

const PATIENT: BusyWaiting = {
  waits: [500, 1500, 4000],
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

const onOneSheet = (areas: readonly { readonly sheet: string }[]): string | null => {
  const names = new Set(areas.map((area) => area.sheet));
  return names.size === 1 ? (areas[0]?.sheet ?? null) : null;
};

/** What the add-in has of Excel; its calls go out one after another, whichever part they belong to. */
export interface OpenExcel {
  readonly port: WorkbookPort;
  readonly window: WorkbookWindow;
}

/** The workbook in which the add-in runs; `busy` says how it waits while Excel has no time for it. */
export function openExcel(busy: BusyWaiting = PATIENT): OpenExcel {
  const inSession = createSessionQueue(busy);
  return { port: portOver(inSession), window: windowOver(inSession) };
}

/** Only its port, for whoever has no window. */
export const createExcelPort = (busy: BusyWaiting = PATIENT): WorkbookPort => openExcel(busy).port;

function windowOver(inSession: RunSession): WorkbookWindow {
  return {
    selectedCell: () => inSession(selectedCell),
    async show(sheet, address) {
      const shown = await inSession((session) => showPlace(session, sheet, address));
      return shown.ok ? shown : failure({ ...shown.failure, sheet });
    },
    async openNew(base64) {
      try {
        await Excel.createWorkbook(base64);
        return success(null);
      } catch (error) {
        return failure(portFailureOf(error, null));
      }
    },
    watchEdits: (tell) => watchChanges(inSession, tell),
  };
}

function portOver(inSession: RunSession): WorkbookPort {
  return {
    read: (isNeeded) =>
      inSession(async (session) => {
        const reading = await readWorkbook(session, isNeeded);
        return { reading, cost: { syncs: session.syncs } };
      }),
    async write(operations) {
      const outcome = await inSession(async (session) => {
        const { writeWorkbook } = await loadWriting();
        return writeWorkbook(session, operations);
      });
      return outcome.ok ? outcome.value : failure({ ...outcome.failure, done: 0 });
    },
    async probe(areas) {
      // A preview is about to be shown; whether it came is told where it is needed.
      loadWriting().catch(() => undefined);
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
