// The thin lines between the cells of one part of the grid. Fills, merges and running texts lie over them.
import { makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { GridSheet } from './gridSheet';

/** As Excel draws them on white. */
const LINE = '#d9dcdd';

const useStyles = makeStyles({
  // Borders, not grounds: forced colours keep them.
  down: { position: 'absolute', width: 0, borderLeft: `1px solid ${LINE}` },
  across: { position: 'absolute', height: 0, borderTop: `1px solid ${LINE}` },
});

export interface GridLinesProps {
  readonly grid: GridSheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Where the first column, and the first row, of the sheet stand in the layer. */
  readonly left: number;
  readonly top: number;
}

export const GridLines = memo(function GridLines(props: GridLinesProps): ReactNode {
  const { grid, rows, columns, left, top } = props;
  const styles = useStyles();
  const [firstRow, firstColumn] = [rows[0], columns[0]];
  if (!grid.hasGridlines || firstRow === undefined || firstColumn === undefined) return null;
  const [from, to] = [grid.rows.offset(firstRow), grid.rows.offset((rows.at(-1) ?? 0) + 1)];
  const [start, end] = [grid.columns.offset(firstColumn), grid.columns.offset((columns.at(-1) ?? 0) + 1)];
  return (
    <div aria-hidden>
      {columns.map((column) => (
        <div
          key={`c${String(column)}`}
          className={styles.down}
          style={{ left: left + grid.columns.offset(column + 1) - 1, top: top + from, height: to - from }}
        />
      ))}
      {rows.map((row) => (
        <div
          key={`r${String(row)}`}
          className={styles.across}
          style={{ top: top + grid.rows.offset(row + 1) - 1, left: left + start, width: end - start }}
        />
      ))}
    </div>
  );
});
