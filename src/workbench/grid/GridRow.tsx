// One row of the grid: its number, its frozen cells, its other cells in sight. Drawn again only when something of it changes.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { ReactNode } from 'react';
import { cellAddress } from '../../host/engine/address';
import type { GridWords } from '../../messages/workbenchGridSentences';
import type { CellBox } from './cellBox';
import { GridCell } from './GridCell';
import type { GridSheet } from './gridSheet';
import { rowCells, type RowCells } from './rowCells';
import type { Layout } from './viewport';

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0 },
  // Over the scrolled cells and the ground that hides them.
  pinned: { position: 'sticky', left: 0, height: '100%', zIndex: 4, overflowX: 'clip', overflowY: 'visible' },
  header: {
    position: 'absolute',
    left: 0,
    boxSizing: 'border-box',
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'clip',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    userSelect: 'none',
  },
  headerTouched: {
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    borderRightColor: tokens.colorBrandStroke1,
  },
});

export interface GridRowProps {
  readonly grid: GridSheet;
  readonly layout: Layout;
  readonly words: GridWords;
  readonly row: number;
  /** Of the layer that the row stands in. */
  readonly top: number;
  readonly width: number;
  readonly columns: readonly number[];
  /** First and last selected column; -1 for none. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  /** The active cell's column, when it is in this row; else -1. */
  readonly active: number;
  readonly idPrefix: string;
  /** Only the merges that begin here and reach further down: the row itself is out of sight. */
  readonly hasOnlyMerges: boolean;
  /** The row is drawn in the frozen part already. */
  readonly isCopy: boolean;
}

export const cellId = (prefix: string, row: number, column: number): string =>
  `${prefix}-${cellAddress(row, column)}`;

const onlyMerges = ({ pinned, scrolled, continued }: RowCells): RowCells => {
  const merged = (boxes: readonly CellBox[]): readonly CellBox[] => boxes.filter(({ isMerged }) => isMerged);
  return { pinned: merged(pinned), scrolled: merged(scrolled), continued: merged(continued) };
};

export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { grid, layout, words, row, top, width, columns, selectedFrom, selectedTo, active, idPrefix } = props;
  const { hasOnlyMerges, isCopy } = props;
  const styles = useStyles();
  const cells = useMemo(() => {
    const all = rowCells(grid, row, columns, active < 0 ? null : active);
    return hasOnlyMerges ? onlyMerges(all) : all;
  }, [grid, row, columns, active, hasOnlyMerges]);
  const { headerWidth, pinnedWidth } = layout;
  const height = grid.rows.size(row);
  const draw = (box: CellBox, isContinued = false): ReactNode => {
    const isActive = box.column === active;
    const address = cellAddress(row, box.column);
    const said = [box.text, box.rest ?? ''].join(' ').trim();
    return (
      <GridCell
        key={isContinued ? `${address}+` : address}
        box={box}
        measure={grid.measure}
        left={headerWidth + box.left}
        top={0}
        id={isActive ? cellId(idPrefix, row, box.column) : undefined}
        isCopy={isCopy || isContinued}
        isSelected={box.column >= selectedFrom && box.column <= selectedTo}
        label={isActive ? (said === '' ? words.emptyCell(address) : words.cell(address, said)) : undefined}
        title={box.isPending ? words.pendingFormula : undefined}
      />
    );
  };
  return (
    <div
      role={isCopy ? 'presentation' : 'row'}
      aria-hidden={isCopy ? true : undefined}
      // The row of column letters is the first.
      aria-rowindex={isCopy ? undefined : row + 2}
      className={styles.row}
      style={{ top, width, height }}
    >
      <div role="presentation" className={styles.pinned} style={{ width: headerWidth + pinnedWidth }}>
        {hasOnlyMerges ? null : (
          <div
            role="rowheader"
            aria-colindex={1}
            className={mergeClasses(styles.header, selectedFrom < 0 ? undefined : styles.headerTouched)}
            style={{ width: headerWidth, height }}
          >
            {row + 1}
          </div>
        )}
        {cells.pinned.map((box) => draw(box))}
      </div>
      {cells.continued.map((box) => draw(box, true))}
      {cells.scrolled.map((box) => draw(box))}
    </div>
  );
});
