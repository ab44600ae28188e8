// Clearing a range, and inserting or deleting whole rows. Shifting single cells sideways or down is not modelled.
import { intersection, MAX_COLUMNS, MAX_ROWS, type Area } from '../engine/address';
import { movedArea } from '../engine/movedArea';
import { moveSheetRows } from '../engine/moveRows';
import { clearConditionalFormats } from '../engine/conditionalFormats';
import { clearDataValidation } from './dataValidations';
import type { Host } from './host';
import { HostError, invalidArgument } from './hostError';
import type { HostObject } from './hostClass';
import { mergedAreas, unmerge } from '../engine/merges';
import { refuseProtected, refuseProtectedSheet } from './protection';
import { RangeArea } from './rangeArea';
import { RangeClass } from './rangeMembers';

type Clearing = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Cells of the range that exist; an unbounded range is no burden. */
function eachCell(range: RangeArea, use: (row: number, column: number) => void): void {
  for (const [index, row] of range.worksheet.rows) {
    if (index < range.row || index > range.lastRow) continue;
    const last = Math.min(range.lastColumn, row.width - 1);
    for (let column = range.column; column <= last; column += 1) use(index, column);
  }
}

export function clearRange(range: RangeArea, applyTo: unknown, host: Host): void {
  const kind = (applyTo ?? 'All') as Clearing;
  const sheet = range.worksheet;
  if (!['All', 'Formats', 'Contents', 'ResetContents'].includes(kind)) {
    throw new HostError('NotImplemented', `Range.clear(${String(applyTo)})`);
  }
  if (kind === 'Contents' || kind === 'All' || kind === 'ResetContents') {
    if (range.rows * range.columns <= 5_000_000) refuseProtected(range, host);
    else refuseProtectedSheet(range.sheet);
    eachCell(range, (row, column) => {
      sheet.setContent(row, column, undefined, null);
    });
  }
  if (kind === 'Contents' || kind === 'ResetContents') return;
  refuseProtectedSheet(range.sheet, 'formatCells');
  eachCell(range, (row, column) => {
    if (kind === 'All' && inheritsNothing(range, row, column)) sheet.forget(row, column);
    else sheet.setStyle(row, column, 0);
  });
  clearWholeStyles(range);
  clearConditionalFormats(sheet, range);
  if (kind === 'All') clearDataValidation(sheet, range);
  for (const merged of mergedAreas(sheet)) if (intersection(merged, range) !== null) unmerge(sheet, merged);
}

/** Without a row or column style behind it, a cleared cell needs no entry in the file. */
function inheritsNothing(range: RangeArea, row: number, column: number): boolean {
  const style = range.worksheet.rowFormat(row).style ?? range.worksheet.columns.style(column);
  return style === 0;
}

function clearWholeStyles(range: RangeArea): void {
  const sheet = range.worksheet;
  if (range.rows === MAX_ROWS) sheet.columns.setStyle(range.column, range.columns, 0);
  if (range.columns !== MAX_COLUMNS) return;
  for (const [index, row] of sheet.rows) {
    if (index >= range.row && index <= range.lastRow && row.format.style !== null)
      sheet.setRowFormat(index, { style: null });
  }
}

function wholeRows(range: RangeArea, shift: unknown, vertical: string): Area {
  if (range.columns !== MAX_COLUMNS) {
    throw new HostError('NotImplemented', 'This host inserts and deletes whole rows only.');
  }
  if (shift !== vertical) throw invalidArgument(`shift ${String(shift)}`);
  return range;
}

export function insertCells(range: RangeArea, shift: unknown, host: Host): HostObject {
  const { row, rows, column, columns } = wholeRows(range, shift, 'Down');
  refuseProtectedSheet(range.sheet, 'insertRows');
  moveSheetRows(host.model, range.sheet, row, rows);
  moveTracked(range, row, rows, host);
  return RangeClass(new RangeArea(range.sheet, row, column, rows, columns));
}

export function deleteCells(range: RangeArea, shift: unknown, host: Host): void {
  const { row, rows } = wholeRows(range, shift, 'Up');
  refuseProtectedSheet(range.sheet, 'deleteRows');
  moveSheetRows(host.model, range.sheet, row, -rows);
  moveTracked(range, row, -rows, host);
}

/** Kept ranges move with their rows, as the tracked objects of Excel do. */
function moveTracked(range: RangeArea, from: number, count: number, host: Host): void {
  for (const { self } of host.references.values()) {
    if (!(self instanceof RangeArea) || self.sheet !== range.sheet || self.rows === MAX_ROWS) continue;
    const moved = movedArea(self, from, count);
    if (moved === null) self.isGone = true;
    else Object.assign(self, { row: moved.row, rows: moved.rows });
  }
}
