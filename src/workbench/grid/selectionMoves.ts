// What a key does to the selection, as Excel does it. Pure: where the sheet has content and what is hidden is asked.
import { boundingArea, intersection, type Area } from '../../host/engine/address';
import type { Axis } from './axis';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cell where the selection began, which is the active one, and the one that it was drawn to. */
export interface Selected {
  readonly anchor: Place;
  readonly head: Place;
}

export interface MoveSheet {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly used: Area | null;
  /** The rows that fit on the screen. */
  readonly pageRows: number;
  isEmpty(row: number, column: number): boolean;
  mergeAt(row: number, column: number): Area | null;
}

export interface MoveKey {
  readonly key: string;
  readonly isShift: boolean;
  readonly isCtrl: boolean;
}

export const areaBetween = (one: Place, other: Place): Area => ({
  row: Math.min(one.row, other.row),
  column: Math.min(one.column, other.column),
  rows: Math.abs(one.row - other.row) + 1,
  columns: Math.abs(one.column - other.column) + 1,
});

/** The area grown until no merge stands half inside it. */
export function withMerges(area: Area, merges: readonly Area[]): Area {
  let grown = area;
  for (;;) {
    const next = merges.reduce(
      (sum, merge) => (intersection(merge, sum) === null ? sum : boundingArea(sum, merge)),
      grown,
    );
    if (next.rows === grown.rows && next.columns === grown.columns) return grown;
    grown = next;
  }
}

type Direction = readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1];

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const next = (axis: Axis, index: number, step: number): number => {
  if (step === 0) return index;
  return (step > 0 ? axis.shownAfter(index) : axis.shownBefore(index)) ?? index;
};

const same = (one: Place, other: Place): boolean => one.row === other.row && one.column === other.column;

function step(sheet: MoveSheet, from: Place, [rows, columns]: Direction): Place {
  // A step out of a merge leaves all of it.
  const merge = sheet.mergeAt(from.row, from.column);
  const edge = (start: number, count: number, direction: number): number =>
    direction > 0 ? start + count - 1 : start;
  const start =
    merge === null
      ? from
      : {
          row: rows === 0 ? from.row : edge(merge.row, merge.rows, rows),
          column: columns === 0 ? from.column : edge(merge.column, merge.columns, columns),
        };
  return { row: next(sheet.rows, start.row, rows), column: next(sheet.columns, start.column, columns) };
}

/** To the edge of the block of content, or to the next one, or to the end of the sheet. */
function jump(sheet: MoveSheet, from: Place, direction: Direction): Place {
  const isEmpty = (place: Place): boolean => sheet.isEmpty(place.row, place.column);
  let place = step(sheet, from, direction);
  if (same(place, from)) return from;
  const isInside = !isEmpty(from) && !isEmpty(place);
  for (;;) {
    if (!isInside && !isEmpty(place)) return place;
    const further = step(sheet, place, direction);
    if (same(further, place)) return place;
    if (isInside && isEmpty(further)) return place;
    if (!isInside && isBeyond(sheet.used, further)) return end(sheet, further, direction);
    place = further;
  }
}

const isBeyond = (used: Area | null, place: Place): boolean =>
  used === null || intersection(used, { ...place, rows: 1, columns: 1 }) === null;

/** Outside the used area nothing but the end of the sheet, or the used area itself, can stop a jump. */
function end(sheet: MoveSheet, from: Place, direction: Direction): Place {
  const { used } = sheet;
  let place = from;
  const crosses =
    used !== null &&
    (direction[0] !== 0
      ? from.column >= used.column && from.column < used.column + used.columns
      : from.row >= used.row && from.row < used.row + used.rows);
  const isComing =
    crosses &&
    (direction[0] > 0 || direction[1] > 0
      ? from.row < used.row || from.column < used.column
      : from.row >= used.row + used.rows || from.column >= used.column + used.columns);
  for (;;) {
    if (isComing && !sheet.isEmpty(place.row, place.column)) return place;
    const further = step(sheet, place, direction);
    if (same(further, place)) return place;
    place = further;
  }
}

function page(sheet: MoveSheet, from: Place, direction: 1 | -1): Place {
  let { row } = from;
  for (let count = 0; count < Math.max(1, sheet.pageRows - 1); count += 1)
    row = next(sheet.rows, row, direction);
  return { ...from, row };
}

const first = (axis: Axis): number => Math.max(0, axis.indexAt(0));

function target(sheet: MoveSheet, from: Place, { key, isCtrl }: MoveKey): Place | null {
  const arrow = ARROWS[key];
  if (arrow !== undefined) return isCtrl ? jump(sheet, from, arrow) : step(sheet, from, arrow);
  const { used } = sheet;
  switch (key) {
    case 'Home':
      return { row: isCtrl ? first(sheet.rows) : from.row, column: first(sheet.columns) };
    case 'End': {
      if (used === null) return { row: isCtrl ? first(sheet.rows) : from.row, column: first(sheet.columns) };
      const column = used.column + used.columns - 1;
      return isCtrl ? { row: used.row + used.rows - 1, column } : lastInRow(sheet, from.row, column);
    }
    case 'PageUp':
      return page(sheet, from, -1);
    case 'PageDown':
      return page(sheet, from, 1);
    default:
      return null;
  }
}

/** Excel has no such key of its own; sheets in a browser go to the last cell of the row that holds something. */
function lastInRow(sheet: MoveSheet, row: number, last: number): Place {
  let column = last;
  while (column > 0 && sheet.isEmpty(row, column)) column -= 1;
  return { row, column };
}

/** A cell inside a merge stands for the merge's first cell. */
export function settled(sheet: Pick<MoveSheet, 'mergeAt'>, place: Place): Place {
  const merge = sheet.mergeAt(place.row, place.column);
  return merge === null ? place : { row: merge.row, column: merge.column };
}

/** Null for a key that does not move the selection. */
export function movedSelection(sheet: MoveSheet, selected: Selected, move: MoveKey): Selected | null {
  const { anchor, head } = selected;
  if (move.key === 'Tab' || move.key === 'Enter') {
    const back = move.isShift ? -1 : 1;
    const to = settled(sheet, step(sheet, anchor, move.key === 'Tab' ? [0, back] : [back, 0]));
    return { anchor: to, head: to };
  }
  const to = target(sheet, move.isShift ? head : anchor, move);
  if (to === null) return null;
  const place = settled(sheet, to);
  return move.isShift ? { anchor, head: to } : { anchor: place, head: place };
}
