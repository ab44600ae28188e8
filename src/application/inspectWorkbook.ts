// Use case: what was found in the workbook, with its questions and issues. Evaluates and writes nothing.
import { success, type Result } from '../domain/result';
import type { WorkbookReading } from '../sheets/grid';
import { withRemembered } from '../sheets/rememberedAnswers';
import type { Inspection, InspectionOptions } from '../sheets/inspection';
import { inspect } from '../sheets/reading/inspect';
import { withoutOwnCells } from '../sheets/writing/ownCells';
import { readSources } from './readSources';
import type { PortCost, PortFailure, WorkbookPort } from './port';

export interface Inspected {
  readonly reading: WorkbookReading;
  readonly inspection: Inspection;
  readonly cost: PortCost;
}

/** Answers given now go before those that the workbook remembers. */
export async function inspectWorkbook(
  port: WorkbookPort,
  options: InspectionOptions,
): Promise<Result<Inspected, PortFailure>> {
  const read = await readSources(port, { answers: options.answers });
  if (!read.ok) return read;
  const { reading, cost } = read.value;
  return success({ reading, inspection: inspectReading(reading, options), cost });
}

/** A reading inspected with what the workbook remembers, the tool's own cells left out. */
export const inspectReading = (reading: WorkbookReading, options: InspectionOptions): Inspection =>
  inspect(withoutOwnCells(reading), { ...options, ...withRemembered(reading, options.answers) });
