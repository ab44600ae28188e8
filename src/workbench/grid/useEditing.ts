// A person inside a cell: what the field opens with, and what becomes of what was typed. Writes through the props only.
import { useEffect, useState } from 'react';
import { intersection, type Area } from '../../host/engine/address';
import type { EditEnd } from './CellEditor';
import { editText } from './editText';
import type { GridSheet } from './gridSheet';
import type { Place } from './selectionMoves';
import type { SheetGridProps } from './SheetView';
import { useLatest } from './useLatest';

export interface EditedCell extends Place {
  readonly text: string;
  /** Begun by typing, not by opening the cell. */
  readonly isTyped: boolean;
}

export interface Editing {
  readonly edited: EditedCell | null;
  /** The workbook has refused the last change. */
  readonly isRefused: boolean;
  readonly forgetRefusal: () => void;
  /** `typed`: the first sign of a new content; null: the content as it is. */
  readonly begin: (typed: string | null) => void;
  readonly cancel: () => void;
  readonly commit: (text: string, end: EditEnd) => void;
  readonly clear: (area: Area) => void;
}

export interface EditingWork {
  readonly grid: GridSheet;
  readonly used: Area | null;
  readonly active: Place;
  /** The field is gone: keys belong to the grid again. */
  readonly onLeft: () => void;
  readonly onMove: (end: NonNullable<EditEnd>) => void;
}

export function useEditing(
  { model, worksheet, onEdit, onEditing }: SheetGridProps,
  { grid, used, active, onLeft, onMove }: EditingWork,
): Editing {
  const [edited, setEdited] = useState<EditedCell | null>(null);
  const [isRefused, setRefused] = useState(false);
  const tell = useLatest(onEditing);
  const isInside = edited !== null;
  useEffect(() => {
    if (!isInside) return;
    const say = (isEditing: boolean): void => {
      tell.current(isEditing);
    };
    say(true);
    // Leaving the sheet in the midst of an edit ends it too.
    return () => {
      say(false);
    };
  }, [isInside, tell]);

  const write = (row: number, column: number, text: string): boolean => {
    const isTaken = onEdit(row, column, text);
    setRefused(!isTaken);
    return isTaken;
  };
  const cancel = (): void => {
    setEdited(null);
    onLeft();
  };
  const commit = (text: string, end: EditEnd): void => {
    if (edited === null) return;
    cancel();
    const isChanged = edited.isTyped || text !== edited.text;
    if (isChanged && !write(edited.row, edited.column, text)) return;
    if (end !== null) onMove(end);
  };
  const clear = (area: Area): void => {
    const within = used === null ? null : intersection(area, used);
    if (within === null) return;
    for (let row = within.row; row < within.row + within.rows; row += 1) {
      for (let column = within.column; column < within.column + within.columns; column += 1) {
        if (!grid.isEmpty(row, column) && !write(row, column, '')) return;
      }
    }
  };
  return {
    edited,
    isRefused,
    forgetRefusal: () => {
      setRefused(false);
    },
    begin: (typed) => {
      const { row, column } = active;
      const options = { is1904: model.is1904, decimal: grid.decimal };
      const text = typed ?? editText(worksheet, model.styles, row, column, options);
      setRefused(false);
      setEdited({ row, column, text, isTyped: typed !== null });
    },
    cancel,
    commit,
    clear,
  };
}
