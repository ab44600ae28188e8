// An inverse may meet another workbook than the one it was made for: a sheet that was never made cannot be unmade, one
// that was closed before anything came onto it has nothing to take back, and a formula needs the sheets that it names.
import type { SheetGrid, WorkbookReading } from '../grid';
import type { CellInput, PlanOperation } from '../plan';
import { STALE, UNWATCHED } from './freshnessWords';
import { unexpectedCells } from './simulate';

const NAMED_SHEET = /'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu;

/** Whether the formula names a sheet that is not there, which Excel takes from nobody. */
function isLost(formula: string, sheets: ReadonlySet<string>): boolean {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '');
  return [...withoutTexts.matchAll(NAMED_SHEET)].some(([, quoted, plain]) => {
    const name = quoted?.replaceAll("''", "'") ?? plain ?? '';
    return !sheets.has(name.toLowerCase());
  });
}

function withoutLostFormulas(operation: PlanOperation, sheets: ReadonlySet<string>): PlanOperation {
  if (operation.kind !== 'writeCells') return operation;
  const kept = (cell: CellInput): CellInput => {
    if (typeof cell !== 'object' || cell === null || !isLost(cell.formula, sheets)) return cell;
    return cell.formula.includes(STALE) ? UNWATCHED : '';
  };
  return { ...operation, cells: operation.cells.map((line) => line.map(kept)) };
}

/** The operations whose sheets are there. */
export function possibleOperations(
  operations: readonly PlanOperation[],
  reading: WorkbookReading,
): readonly PlanOperation[] {
  const sheets = new Set(reading.sheetNames);
  const present = new Set(reading.sheetNames.map((name) => name.toLowerCase()));
  return operations.flatMap((operation) => {
    if (!('sheet' in operation)) return [operation];
    const drawsFrom = operation.kind === 'setChart' ? operation.chart.dataSheet : operation.sheet;
    const isThere = sheets.has(operation.sheet) && sheets.has(drawsFrom);
    // What follows on a sheet that goes is gone with it.
    if (operation.kind === 'deleteSheet') sheets.delete(operation.sheet);
    return isThere ? [withoutLostFormulas(operation, present)] : [];
  });
}

/** Whether a cell that is to be as if untouched has a number format. */
function keepsLooks(operation: PlanOperation, { rect, numberFormats }: SheetGrid): boolean {
  if (operation.kind !== 'clearRange' || rect === null) return false;
  const { top, left, rows, columns } = operation.rect;
  return numberFormats
    .slice(Math.max(0, top - rect.top), Math.max(0, top + rows - rect.top))
    .some((line) =>
      line
        .slice(Math.max(0, left - rect.left), Math.max(0, left + columns - rect.left))
        .some((format) => format !== 'General'),
    );
}

/**
 * The operations of a run that was cut off, without those on a sheet that takes no writing now and holds already what they
 * would make of it: the run never came so far, because the sheet was closed before.
 */
export function openOperations(
  operations: readonly PlanOperation[],
  reading: WorkbookReading,
): readonly PlanOperation[] {
  const ownOf = (sheet: string): readonly PlanOperation[] =>
    operations.filter((operation) => 'sheet' in operation && operation.sheet === sheet);
  const untouched = reading.sheets
    .filter(({ isProtected, isFiltered }) => isProtected || isFiltered)
    .filter(({ name }) => unexpectedCells(reading, ownOf(name), reading).length === 0)
    .filter((grid) => !ownOf(grid.name).some((operation) => keepsLooks(operation, grid)))
    .map(({ name }) => name);
  return operations.filter((operation) => !('sheet' in operation && untouched.includes(operation.sheet)));
}
