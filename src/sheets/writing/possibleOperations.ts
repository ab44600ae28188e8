// An inverse may meet a workbook in which its run was never finished: a sheet that was never made cannot be unmade.
import type { WorkbookReading } from '../grid';
import type { PlanOperation } from '../plan';

/** The operations whose sheets are there. */
export function possibleOperations(
  operations: readonly PlanOperation[],
  reading: WorkbookReading,
): readonly PlanOperation[] {
  const sheets = new Set(reading.sheetNames);
  return operations.filter((operation) => {
    if (!('sheet' in operation)) return true;
    const drawsFrom = operation.kind === 'setChart' ? operation.chart.dataSheet : operation.sheet;
    const isThere = sheets.has(operation.sheet) && sheets.has(drawsFrom);
    // What follows on a sheet that goes is gone with it.
    if (operation.kind === 'deleteSheet') sheets.delete(operation.sheet);
    return isThere;
  });
}
