// Use case: the workbook as it stands at this moment, judged. Figures that are as they were at an earlier look are not
// judged again. Writes nothing, and mends nothing.
import { evaluate } from '../domain/evaluate';
import type { Evaluation } from '../domain/evaluation';
import { success, type Result } from '../domain/result';
import type { WorkbookReading } from '../sheets/grid';
import type { Inspection, InspectionOptions } from '../sheets/inspection';
import { inspect } from '../sheets/reading/inspect';
import { withRemembered } from '../sheets/rememberedAnswers';
import { withoutOwnCells } from '../sheets/writing/ownCells';
import { changedCells } from '../sheets/writing/simulate';
import type { PortFailure, WorkbookPort } from './port';
import { readSources } from './readSources';

export interface Judged {
  /** As it stands now, with the tool's own cells. */
  readonly reading: WorkbookReading;
  readonly inspection: Inspection;
  /** Null where there is nothing to evaluate. */
  readonly evaluation: Evaluation | null;
}

/** `known` is an earlier look with the same options, null where there was none. */
export async function judgedNow(
  port: WorkbookPort,
  options: InspectionOptions,
  known: Judged | null,
): Promise<Result<Judged, PortFailure>> {
  const read = await readSources(port, {
    answers: options.answers,
    ...(known === null ? {} : { before: known.reading }),
  });
  if (!read.ok) return read;
  const { reading } = read.value;
  if (known !== null && isUnchanged(known.reading, reading)) return success({ ...known, reading });
  const all = { ...options, ...withRemembered(reading, options.answers) };
  const inspection = inspect(withoutOwnCells(reading), all);
  return success({
    reading,
    inspection,
    evaluation: inspection.input === null ? null : evaluate(inspection.input),
  });
}

/** The tool's own sheets come and go with its runs; the office's are compared cell by cell. */
function isUnchanged(before: WorkbookReading, now: WorkbookReading): boolean {
  const known = new Set(before.sheets.map(({ name }) => name));
  const [then, after] = [withoutOwnCells(before), withoutOwnCells(now)];
  return (
    changedCells(then, { ...after, sheets: after.sheets.filter(({ name }) => known.has(name)) }).length === 0
  );
}
