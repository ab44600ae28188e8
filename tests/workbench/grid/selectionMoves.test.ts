// What keys do to the selection: steps over hidden rows and out of merges, jumps to the edges of content.
import type { Area } from '../../../src/host/engine/address';
import { axisOf } from '../../../src/workbench/grid/axis';
import {
  movedSelection,
  withMerges,
  type MoveKey,
  type MoveSheet,
  type Place,
  type Selected,
} from '../../../src/workbench/grid/selectionMoves';

/** 20 rows of 10 columns: content in B2:D5 and in B9; row 7 is hidden; F3:G4 is merged. */
const MERGE: Area = { row: 2, column: 5, rows: 2, columns: 2 };
const SHEET: MoveSheet = {
  rows: axisOf(20, 20, [[6, 0]]),
  columns: axisOf(10, 64, []),
  used: { row: 1, column: 1, rows: 8, columns: 6 },
  pageRows: 5,
  isEmpty: (row, column) =>
    !((row >= 1 && row <= 4 && column >= 1 && column <= 3) || (row === 8 && column === 1)),
  mergeAt: (row, column) => (row >= 2 && row <= 3 && column >= 5 && column <= 6 ? MERGE : null),
};

const at = (row: number, column: number): Place => ({ row, column });
const one = (row: number, column: number): Selected => ({ anchor: at(row, column), head: at(row, column) });
const key = (name: string): MoveKey => ({
  key: name.split('+').at(-1) ?? '',
  isShift: name.includes('Shift+'),
  isCtrl: name.includes('Ctrl+'),
});

describe('movedSelection', () => {
  it.each([
    ['ArrowDown', [0, 0], [1, 0]],
    ['ArrowDown', [5, 0], [7, 0]],
    ['ArrowUp', [7, 0], [5, 0]],
    ['ArrowUp', [0, 0], [0, 0]],
    ['ArrowRight', [2, 4], [2, 5]],
    ['ArrowRight', [2, 5], [2, 7]],
    ['ArrowDown', [2, 5], [4, 5]],
    ['ArrowLeft', [3, 7], [2, 5]],
    ['Tab', [0, 0], [0, 1]],
    ['Shift+Tab', [0, 1], [0, 0]],
    ['Enter', [0, 0], [1, 0]],
    ['Shift+Enter', [1, 0], [0, 0]],
    ['Home', [4, 4], [4, 0]],
    ['Ctrl+Home', [4, 4], [0, 0]],
    ['End', [4, 0], [4, 3]],
    ['Ctrl+End', [0, 0], [8, 6]],
    ['PageDown', [0, 0], [4, 0]],
    ['PageDown', [4, 0], [9, 0]],
    ['PageUp', [2, 0], [0, 0]],
    ['Ctrl+ArrowDown', [0, 1], [1, 1]],
    ['Ctrl+ArrowDown', [1, 1], [4, 1]],
    ['Ctrl+ArrowDown', [4, 1], [8, 1]],
    ['Ctrl+ArrowDown', [8, 1], [19, 1]],
    ['Ctrl+ArrowUp', [19, 1], [8, 1]],
    ['Ctrl+ArrowRight', [1, 0], [1, 1]],
    ['Ctrl+ArrowRight', [1, 3], [1, 9]],
    ['Ctrl+ArrowLeft', [1, 9], [1, 3]],
    ['Ctrl+ArrowDown', [0, 9], [19, 9]],
  ] as const)('%s from %j goes to %j', (name, [row, column], [toRow, toColumn]) => {
    expect(movedSelection(SHEET, one(row, column), key(name))).toEqual(one(toRow, toColumn));
  });

  it('draws the selection on with shift, from where it was drawn to', () => {
    const first = movedSelection(SHEET, one(0, 0), key('Shift+ArrowDown'));
    expect(first).toEqual({ anchor: at(0, 0), head: at(1, 0) });
    expect(movedSelection(SHEET, first ?? one(0, 0), key('Shift+ArrowRight'))).toEqual({
      anchor: at(0, 0),
      head: at(1, 1),
    });
    expect(movedSelection(SHEET, one(1, 1), key('Shift+Ctrl+ArrowDown'))).toEqual({
      anchor: at(1, 1),
      head: at(4, 1),
    });
  });

  it('starts again from the active cell without shift', () => {
    const drawn = { anchor: at(1, 1), head: at(4, 3) };
    expect(movedSelection(SHEET, drawn, key('ArrowLeft'))).toEqual(one(1, 0));
  });

  it('leaves other keys alone', () => {
    expect(movedSelection(SHEET, one(0, 0), key('a'))).toBeNull();
  });

  it('stays inside an empty sheet', () => {
    const empty = { ...SHEET, used: null, isEmpty: () => true };
    expect(movedSelection(empty, one(3, 3), key('Ctrl+End'))).toEqual(one(0, 0));
    expect(movedSelection(empty, one(3, 3), key('Ctrl+ArrowRight'))).toEqual(one(3, 9));
  });
});

describe('withMerges', () => {
  it('grows until no merge is cut', () => {
    const merges = [MERGE, { row: 3, column: 0, rows: 3, columns: 6 }];
    expect(withMerges({ row: 2, column: 6, rows: 1, columns: 1 }, merges)).toEqual({
      row: 2,
      column: 0,
      rows: 4,
      columns: 7,
    });
    expect(withMerges({ row: 0, column: 0, rows: 1, columns: 9 }, merges)).toEqual({
      row: 0,
      column: 0,
      rows: 1,
      columns: 9,
    });
  });
});
