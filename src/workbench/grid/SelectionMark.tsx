// The selected area in one part of the grid: an outline around it, a tint over all of it but the active cell.
import { makeStyles, mergeClasses, shorthands } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { intersection, subtract, type Area } from '../../host/engine/address';
import type { GridSheet } from './gridSheet';

/** On white paper in either theme: the brand's deep blue-green. */
const OUTLINE = '#0f6c7a';
const RESTING = '#8a9a9d';
const TINT = 'rgba(15, 108, 122, 0.10)';
/** Pixels of the outline; it lies half outside the cells, as in Excel. */
const THICK = 2;

const useStyles = makeStyles({
  outline: {
    position: 'absolute',
    boxSizing: 'border-box',
    pointerEvents: 'none',
    border: `${String(THICK)}px solid ${OUTLINE}`,
    '@media (forced-colors: active)': shorthands.borderColor('Highlight'),
  },
  resting: { border: `${String(THICK)}px solid ${RESTING}` },
  tint: { position: 'absolute', pointerEvents: 'none', backgroundColor: TINT },
});

export interface SelectionMarkProps {
  readonly grid: GridSheet;
  readonly selection: Area;
  /** The active cell with all that is merged with it. */
  readonly active: Area;
  /** The cells of this part; the outline is drawn one cell beyond, where it is cut off. */
  readonly part: Area;
  readonly left: number;
  readonly top: number;
  readonly isFocused: boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function pixels(grid: GridSheet, area: Area, left: number, top: number): Box {
  const [x, y] = [grid.columns.offset(area.column), grid.rows.offset(area.row)];
  return {
    left: left + x,
    top: top + y,
    width: grid.columns.offset(area.column + area.columns) - x,
    height: grid.rows.offset(area.row + area.rows) - y,
  };
}

/** A selection of whole columns is a million rows high; no more of it is drawn than is seen. */
const around = ({ row, column, rows, columns }: Area): Area => ({
  row: row - 1,
  column: column - 1,
  rows: rows + 2,
  columns: columns + 2,
});

export function SelectionMark(props: SelectionMarkProps): ReactNode {
  const { grid, selection, active, part, left, top, isFocused } = props;
  const styles = useStyles();
  const shown = intersection(selection, around(part));
  if (shown === null) return null;
  const outline = pixels(grid, shown, left, top);
  return (
    <div aria-hidden>
      {subtract(shown, active).map((piece) => (
        <div
          key={`${String(piece.row)}:${String(piece.column)}`}
          className={styles.tint}
          style={pixels(grid, piece, left, top)}
        />
      ))}
      <div
        className={mergeClasses(styles.outline, isFocused ? undefined : styles.resting)}
        style={{
          left: outline.left - THICK,
          top: outline.top - THICK,
          width: outline.width + 2 * THICK - 1,
          height: outline.height + 2 * THICK - 1,
        }}
      />
    </div>
  );
}
