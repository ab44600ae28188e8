// Whether a plan can be done in the workbook as it is. Pure; finds the trouble before the first cell is written.
import type { PortFailure } from '../application/port';
import type { PlanOperation } from '../sheets/plan';
import { folded } from './openBook';

export interface SheetState {
  readonly name: string;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

// Excel would put values written into a filtered range into the wrong rows, without an error.
const movesContent = (operation: PlanOperation): boolean =>
  operation.kind === 'writeCells' ||
  operation.kind === 'clearRange' ||
  operation.kind === 'addTable' ||
  operation.kind === 'mergeCells';

type SheetOperation = Extract<PlanOperation, { readonly sheet: string }>;

function troubleOn(state: SheetState, operation: SheetOperation): PortFailure | null {
  const { sheet } = operation;
  if (state.isProtected) return { code: 'SHEET_PROTECTED', hostCode: 'AccessDenied', sheet };
  if (state.isFiltered && movesContent(operation)) {
    return { code: 'SHEET_FILTERED', hostCode: 'FilteredRangeConflict', sheet };
  }
  return null;
}

/** The first trouble that the operations meet: a sheet that is missing, there already, protected or filtered. */
export function troubleOf(
  operations: readonly PlanOperation[],
  states: readonly SheetState[],
): PortFailure | null {
  // Null stands for a sheet that the plan itself has added.
  const present = new Map<string, SheetState | null>(states.map((state) => [folded(state.name), state]));
  for (const operation of operations) {
    if (!('sheet' in operation)) continue;
    const { kind, sheet } = operation;
    const state = present.get(folded(sheet));
    if (kind === 'addSheet') {
      if (state !== undefined) return { code: 'NAME_TAKEN', hostCode: 'ItemAlreadyExists', sheet };
      present.set(folded(sheet), null);
      continue;
    }
    if (state === undefined) return { code: 'SHEET_MISSING', hostCode: 'ItemNotFound', sheet };
    if (kind === 'setChart' && !present.has(folded(operation.chart.dataSheet)))
      return { code: 'SHEET_MISSING', hostCode: 'ItemNotFound', sheet: operation.chart.dataSheet };
    if (kind === 'deleteSheet') present.delete(folded(sheet));
    if (state === null || kind === 'deleteSheet' || kind === 'setMark') continue;
    const trouble = troubleOn(state, operation);
    if (trouble !== null) return trouble;
  }
  return null;
}
