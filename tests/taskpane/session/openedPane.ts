// A workbook behind the real library with the pane's use cases over it, and with hands to edit it as people do.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openExcel } from '../../../src/excel/excelPort';
import { createExecutor, type Executor } from '../../../src/host/executor/executor';
import { DESKTOP_PROFILE } from '../../../src/host/executor/host';
import type { RequestBody } from '../../../src/host/executor/protocol';
import { startOfficeSession, type OfficeSession } from '../../../src/host/node/officeSession';
import type { Result } from '../../../src/domain/result';
import type { Choices, FailureOf, PaneUseCases } from '../../../src/taskpane/paneContract';
import { NO_CHOICES } from '../../../src/taskpane/paneContract';
import { createSession } from '../../../src/taskpane/session/createSession';
import { isRelease, modelOf } from '../../support/hostSession';

export interface OpenedPane {
  readonly pane: PaneUseCases;
  readonly executor: Executor;
  readonly session: OfficeSession;
  /** A person, or a co-author, types into a cell of a sheet; A1 counts from 1 and 1. */
  type(sheet: string, row: number, column: number, input: unknown, source?: 'Local' | 'Remote'): void;
  /** A person selects a cell. */
  select(sheet: string, row: number, column: number): void;
  /** Refuses requests as Excel would: the code, or null to let one pass. */
  refuse(code: ((body: RequestBody) => string | null) | null): void;
  valueAt(sheet: string, row: number, column: number): unknown;
  sheetNames(): readonly string[];
}

export function openPane(
  bytes: Uint8Array,
  now: () => Date = () => new Date(2026, 9, 1, 8, 5, 9),
): OpenedPane {
  const session = startOfficeSession({ apiSet: DESKTOP_PROFILE.apiSet, strictApiCheck: true });
  const executor = createExecutor(modelOf(bytes), DESKTOP_PROFILE);
  session.attach(executor);
  session.onRequest = null;
  session.reset();
  const { port, window } = openExcel({ waits: [], wait: () => Promise.resolve() });
  const pane = createSession({
    port,
    window,
    now,
    toolVersion: '0.0.0',
    pane: '1',
    loadBook: () => Promise.resolve(null),
  });
  const sheetNamed = (name: string) => {
    const found = executor.model.findSheet(name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  };
  return {
    pane,
    executor,
    session,
    type(sheet, row, column, input, source = 'Local') {
      const code = executor.type(sheetNamed(sheet), row - 1, column - 1, input, source);
      if (code !== null) throw new Error(code);
      session.deliverEvents();
    },
    select(sheet, row, column) {
      executor.select(sheetNamed(sheet), { row: row - 1, column: column - 1, rows: 1, columns: 1 });
    },
    refuse(code) {
      session.onRequest =
        code === null
          ? null
          : (body) => {
              const refused = isRelease(body) ? null : code(body);
              return refused === null ? null : { code: refused, message: refused };
            };
    },
    valueAt: (sheet, row, column) => sheetNamed(sheet).worksheet?.value(row - 1, column - 1),
    sheetNames: () => executor.model.sheets.map(({ element }) => element.getAttribute('name') ?? ''),
  };
}

/** The shipped sample: six fictional offices. */
export const sampleBytes = (): Uint8Array =>
  readFileSync(path.join(__dirname, '../../../assets/contoh-pad.xlsx'));

/** The value of a result that must be a success. */
export function done<T>(result: Result<T, FailureOf>): T {
  if (!result.ok) throw new Error(result.failure('id').sentence);
  return result.value;
}

/** The failure of a result that must be one. */
export function failed<T>(result: Result<T, FailureOf>): FailureOf {
  if (result.ok) throw new Error('It did not fail');
  return result.failure;
}

export const choices = (more: Partial<Choices> = {}): Choices => ({ ...NO_CHOICES, ...more });
