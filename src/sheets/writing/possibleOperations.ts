// An inverse may meet a workbook in which its run was never finished: what was never made cannot be unmade.
import type { WorkbookReading } from '../grid';
import type { PlanOperation } from '../plan';

/** The operations whose sheet, mark or part is there. */
export function possibleOperations(
  operations: readonly PlanOperation[],
  reading: WorkbookReading,
): readonly PlanOperation[] {
  const sheets = new Set(reading.sheetNames);
  const marks = new Set(reading.marks.map(({ name }) => name));
  return operations.filter((operation) => {
    if (operation.kind === 'removeMark') return marks.has(operation.name);
    if (operation.kind === 'removePart') return reading.parts[operation.key] !== undefined;
    return !('sheet' in operation) || sheets.has(operation.sheet);
  });
}
