// What the keys do while no cell is being edited: move, select, begin to edit, clear. Leaves all other keys alone.
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../host/engine/address';
import type { GridSheet } from './gridSheet';
import { movedSelection, type MoveSheet, type Selected } from './selectionMoves';

export interface GridKeys {
  readonly grid: GridSheet;
  readonly used: Area | null;
  readonly pageRows: number;
  readonly selected: Selected;
  readonly selection: Area;
  readonly select: (selected: Selected) => void;
  /** `typed`: the first sign of a new content; null: the content as it is. */
  readonly edit: (typed: string | null) => void;
  readonly clear: (area: Area) => void;
}

export const moveSheet = ({
  grid,
  used,
  pageRows,
}: Pick<GridKeys, 'grid' | 'used' | 'pageRows'>): MoveSheet => ({
  rows: grid.rows,
  columns: grid.columns,
  used,
  pageRows,
  isEmpty: (row, column) => grid.isEmpty(row, column),
  mergeAt: (row, column) => grid.mergeAt(row, column),
});

const whole = (
  area: Pick<Area, 'row' | 'column' | 'rows' | 'columns'>,
  anchor: Selected['anchor'],
): Selected => ({
  anchor,
  head: { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
});

function wholeSelection(keys: GridKeys, key: string, isCtrl: boolean, isShift: boolean): Selected | null {
  const { selection, used } = keys;
  if (key === ' ' && isCtrl) {
    return whole({ ...selection, row: 0, rows: MAX_ROWS }, { row: 0, column: selection.column });
  }
  if (key === ' ' && isShift) {
    return whole({ ...selection, column: 0, columns: MAX_COLUMNS }, { row: selection.row, column: 0 });
  }
  if (isCtrl && key.toLowerCase() === 'a' && used !== null)
    return whole(used, { row: used.row, column: used.column });
  return null;
}

/** Whether the key was one of the grid's. */
function act(keys: GridKeys, event: KeyboardEvent): boolean {
  const { key, shiftKey: isShift, altKey } = event;
  const isCtrl = event.ctrlKey || event.metaKey;
  const all = wholeSelection(keys, key, isCtrl, isShift);
  if (all !== null) {
    keys.select(all);
    return true;
  }
  if (altKey) return false;
  const moved = movedSelection(moveSheet(keys), keys.selected, { key, isShift, isCtrl });
  if (moved !== null) keys.select(moved);
  else if (key === 'F2') keys.edit(null);
  else if (key === 'Backspace') keys.edit('');
  else if (key === 'Delete') keys.clear(keys.selection);
  else if (key.length === 1 && !isCtrl) keys.edit(key);
  else return false;
  return true;
}

/** Tab moves through the cells; after Escape it leaves the grid, so that nobody is caught in it. */
export function useGridKeys(keys: GridKeys): (event: KeyboardEvent) => void {
  const isLeaving = useRef(false);
  return (event) => {
    if (event.key === 'Shift') return;
    if (event.key === 'Tab' && isLeaving.current) return;
    isLeaving.current = event.key === 'Escape';
    if (act(keys, event)) event.preventDefault();
  };
}
