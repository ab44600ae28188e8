// The row of column letters: the corner and the frozen columns' letters stay, the others scroll.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { columnLetters } from '../../host/engine/address';
import type { GridSheet } from './gridSheet';
import { HEADER_HEIGHT, type Layout } from './viewport';

/** As in Excel: here everything is selected. */
const CORNER = '◢';

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground3 },
  pinned: {
    position: 'sticky',
    left: 0,
    height: '100%',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  header: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
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
    userSelect: 'none',
  },
  corner: {
    alignItems: 'flex-end',
    justifyContent: 'flex-end',
    paddingRight: '3px',
    color: tokens.colorNeutralForegroundDisabled,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  touched: {
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
  },
});

export interface ColumnHeadersProps {
  readonly grid: GridSheet;
  readonly layout: Layout;
  readonly width: number;
  readonly columns: readonly number[];
  readonly frozenColumns: readonly number[];
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly cornerLabel: string;
}

export const ColumnHeaders = memo(function ColumnHeaders(props: ColumnHeadersProps): ReactNode {
  const { grid, layout, width, columns, frozenColumns, selectedFrom, selectedTo, cornerLabel } = props;
  const styles = useStyles();
  const { headerWidth, pinnedWidth } = layout;
  const header = (column: number): ReactNode => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 2}
      className={mergeClasses(
        styles.header,
        column >= selectedFrom && column <= selectedTo ? styles.touched : undefined,
      )}
      style={{
        left: headerWidth + grid.columns.offset(column),
        width: grid.columns.size(column),
        height: HEADER_HEIGHT,
      }}
    >
      {columnLetters(column)}
    </div>
  );
  return (
    <div role="row" aria-rowindex={1} className={styles.row} style={{ width, height: HEADER_HEIGHT }}>
      <div role="presentation" className={styles.pinned} style={{ width: headerWidth + pinnedWidth }}>
        <div
          role="columnheader"
          aria-colindex={1}
          aria-label={cornerLabel}
          className={mergeClasses(styles.header, styles.corner)}
          style={{ left: 0, width: headerWidth, height: HEADER_HEIGHT }}
        >
          {CORNER}
        </div>
        {frozenColumns.map(header)}
      </div>
      {columns.map(header)}
    </div>
  );
});
