// What the pointer does: select a cell, a row, a column or all; draw the selection on; begin to edit.
import { useRef } from 'react';
import type { MouseEvent, PointerEvent } from 'react';
import { MAX_COLUMNS, MAX_ROWS } from '../../host/engine/address';
import type { Place, Selected } from './selectionMoves';
import type { Pointed } from './viewport';

export interface PointerWork {
  /** What lies under the pointer. */
  readonly pointed: (event: MouseEvent) => Pointed;
  /** Whether the pointer is on the sheet, not on a scroll bar. */
  readonly isOnSheet: (event: MouseEvent) => boolean;
  readonly selected: Selected;
  readonly select: (selected: Selected) => void;
  readonly edit: () => void;
}

export interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

type Target = Pointed['on'];

function selectedBy(on: Target, anchor: Place, head: Place): Selected {
  switch (on) {
    case 'corner':
      return { anchor: { row: 0, column: 0 }, head: { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 } };
    case 'columnHeader':
      return { anchor: { row: 0, column: anchor.column }, head: { row: MAX_ROWS - 1, column: head.column } };
    case 'rowHeader':
      return { anchor: { row: anchor.row, column: 0 }, head: { row: head.row, column: MAX_COLUMNS - 1 } };
    case 'cells':
      return { anchor, head };
  }
}

export function usePointer(work: PointerWork): PointerHandlers {
  const drawing = useRef<{ readonly on: Target; readonly anchor: Place } | null>(null);
  const isTouch = useRef(false);
  const begin = (event: MouseEvent): void => {
    const { on, place } = work.pointed(event);
    const anchor = event.shiftKey ? work.selected.anchor : place;
    drawing.current = { on, anchor };
    work.select(selectedBy(on, anchor, place));
  };
  return {
    onPointerDown: (event) => {
      // A finger scrolls; what it only touches is selected when it is lifted.
      isTouch.current = event.pointerType === 'touch';
      if (isTouch.current || event.button !== 0 || !work.isOnSheet(event)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      begin(event);
    },
    onPointerMove: (event) => {
      if (drawing.current === null) return;
      const { on, anchor } = drawing.current;
      work.select(selectedBy(on, anchor, work.pointed(event).place));
    },
    onPointerUp: () => {
      drawing.current = null;
    },
    onClick: (event) => {
      if (!isTouch.current || !work.isOnSheet(event)) return;
      begin(event);
      drawing.current = null;
    },
    onDoubleClick: (event) => {
      if (work.isOnSheet(event) && work.pointed(event).on === 'cells') work.edit();
    },
  };
}
