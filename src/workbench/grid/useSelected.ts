// The active cell and the drawn-to cell behind a selection that others may set too.
import { useState } from 'react';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../host/engine/address';
import { areaBetween, withMerges, type Selected } from './selectionMoves';

const isSame = (one: Area, other: Area): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

/** The area that is selected: whole merges, and nothing beyond the sheet. */
export function selectedArea({ anchor, head }: Selected, merges: readonly Area[]): Area {
  const area = areaBetween(anchor, head);
  // Whole rows and columns are selected as they are, through merges too.
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS ? area : withMerges(area, merges);
}

const ofArea = ({ row, column, rows, columns }: Area): Selected => ({
  anchor: { row, column },
  head: { row: row + rows - 1, column: column + columns - 1 },
});

/** What is selected, and how to select something else. */
export function useSelected(
  selection: Area,
  merges: readonly Area[],
  onSelect: (area: Area) => void,
): readonly [Selected, (selected: Selected) => void] {
  const [own, setOwn] = useState<Selected | null>(null);
  const isOwn = own !== null && isSame(selectedArea(own, merges), selection);
  const select = (selected: Selected): void => {
    setOwn(selected);
    const area = selectedArea(selected, merges);
    if (!isSame(area, selection)) onSelect(area);
  };
  return [isOwn ? own : ofArea(selection), select];
}
