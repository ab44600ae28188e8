// A workbook that is evaluated and written, saved, and evaluated again, as from one month to the next.
import { applyRun } from '../../src/application/applyRun';
import { prepareRun, type PreparedRun } from '../../src/application/prepareRun';
import { openBook } from '../../src/host/cli/openedBook';
import { sheetWording } from '../../src/messages/sheetWording';
import type { Period } from '../../src/domain/period';
import { openBook as openForEditing } from '../support/hostSession';

export interface Run {
  readonly prepared: PreparedRun;
  /** The workbook after what was planned has been written. */
  readonly bytes: Uint8Array;
}

/** Evaluates and writes; throws where either fails. */
export async function run(
  bytes: Uint8Array,
  answers: Readonly<Record<string, string>> = {},
  time = '2026-10-05 09:15:00',
  asOf = '2026-09-30',
): Promise<Run> {
  const opened = openBook(bytes);
  if (!opened.ok) throw new Error(opened.failure.code);
  const prepared = await prepareRun(opened.value.port, {
    year: null,
    asOf,
    answers,
    runDate: time.slice(0, 10),
    run: { time, person: null, toolVersion: '0.0.0' },
    wording: () => Promise.resolve(sheetWording),
    prefersSheet: false,
  });
  if (!prepared.ok) throw new Error(prepared.failure.code);
  const applied = await applyRun(opened.value.port, prepared.value);
  if (!applied.ok) throw new Error(applied.failure.code);
  return { prepared: prepared.value, bytes: opened.value.bytes() };
}

/** The ids of the questions that are open. */
export const openIds = ({ prepared }: Run): readonly string[] =>
  prepared.inspection.questions.filter(({ answer }) => answer === null).map(({ id }) => id);

/** The workbook after a person changed it with plain Office.js. */
export async function edited(bytes: Uint8Array, change: () => Promise<void>): Promise<Uint8Array> {
  const book = openForEditing(bytes);
  await change();
  return book.save();
}

/** Each indicator's status in a period, by its name. */
export const statusesIn = ({ prepared }: Run, period: Period): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (prepared.evaluation?.indicators ?? []).map(({ indicator, periods }) => [
      indicator.name,
      periods[period].status,
    ]),
  );

/** The codes of the issues with what was found. */
export const issuesOf = ({ prepared }: Run): readonly string[] =>
  prepared.inspection.issues.map(({ code, found }) => `${code} ${found ?? ''}`.trim());
