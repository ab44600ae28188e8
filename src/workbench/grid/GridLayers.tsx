// The parts of the grid inside its scrolled frame: letters and frozen rows above, the other rows below, frozen columns over
// both at the left. Knows no keys and no pointer.
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Area } from '../../host/engine/address';
import type { GridWords } from '../../messages/workbenchGridSentences';
import { ColumnHeaders } from './ColumnHeaders';
import { GridLines } from './GridLines';
import { GridRow } from './GridRow';
import type { GridSheet } from './gridSheet';
import { PAPER } from './lookCss';
import { rowsReaching } from './rowCells';
import type { Place } from './selectionMoves';
import { SelectionMark } from './SelectionMark';
import { HEADER_HEIGHT, type InSight, type Layout } from './viewport';

const FREEZE_LINE = '#9aa5a8';

const useStyles = makeStyles({
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 6,
    overflowX: 'visible',
    overflowY: 'clip',
    backgroundColor: PAPER,
  },
  layer: { position: 'absolute', left: 0, top: `${String(HEADER_HEIGHT)}px` },
  // A ground of its own for what lies over each other inside.
  body: { position: 'absolute', left: 0, zIndex: 0 },
  band: { position: 'absolute', left: 0, pointerEvents: 'none' },
  ground: { position: 'sticky', left: 0, height: '100%', backgroundColor: PAPER, overflow: 'clip' },
  mark: { position: 'sticky', left: 0, height: '100%', overflowX: 'clip', overflowY: 'visible' },
  line: { position: 'absolute', width: 0, top: 0, bottom: 0, borderRight: `1px solid ${FREEZE_LINE}` },
});

export interface GridLayersProps {
  readonly grid: GridSheet;
  readonly layout: Layout;
  readonly sight: InSight;
  readonly words: GridWords;
  readonly selection: Area;
  readonly active: Place;
  readonly isFocused: boolean;
  readonly idPrefix: string;
  /** Of the whole sheet; the pixel of it from which positions are counted; how far the layer is moved for that. */
  readonly width: number;
  readonly base: number;
  readonly shift: number;
}

const areaOf = (rows: readonly number[], columns: readonly number[]): Area => ({
  row: rows[0] ?? 0,
  column: columns[0] ?? 0,
  rows: (rows.at(-1) ?? -1) - (rows[0] ?? 0) + 1,
  columns: (columns.at(-1) ?? -1) - (columns[0] ?? 0) + 1,
});

export function GridLayers(props: GridLayersProps): ReactNode {
  const { grid, layout, sight, words, selection, active, isFocused, idPrefix, width, base, shift } = props;
  const styles = useStyles();
  const { headerWidth, pinnedWidth, pinnedHeight } = layout;
  const activeArea = grid.mergeAt(active.row, active.column) ?? { ...active, rows: 1, columns: 1 };
  const selectedTo = selection.column + selection.columns - 1;

  const row = (index: number, top: number, hasOnlyMerges = false, isCopy = false): ReactNode => {
    const isSelected = index >= selection.row && index < selection.row + selection.rows;
    return (
      <GridRow
        key={index}
        grid={grid}
        layout={layout}
        words={words}
        row={index}
        top={top}
        width={width}
        columns={sight.columns}
        selectedFrom={isSelected ? selection.column : -1}
        selectedTo={isSelected ? selectedTo : -1}
        active={index === active.row && !isCopy ? active.column : -1}
        idPrefix={idPrefix}
        hasOnlyMerges={hasOnlyMerges}
        isCopy={isCopy}
      />
    );
  };
  const lines = (rows: readonly number[], columns: readonly number[], top: number): ReactNode => (
    <GridLines grid={grid} rows={rows} columns={columns} left={headerWidth} top={top} />
  );
  const mark = (rows: readonly number[], columns: readonly number[], top: number): ReactNode =>
    rows.length === 0 || columns.length === 0 ? null : (
      <SelectionMark
        grid={grid}
        selection={selection}
        active={activeArea}
        part={areaOf(rows, columns)}
        left={headerWidth}
        top={top}
        isFocused={isFocused}
      />
    );
  /** What lies over a part's frozen columns, or under them. */
  const band = (
    from: number,
    height: number,
    zIndex: number,
    isGround: boolean,
    inside: ReactNode,
  ): ReactNode =>
    pinnedWidth === 0 ? null : (
      <div className={styles.band} role="presentation" style={{ top: from, height, width, zIndex }}>
        <div className={isGround ? styles.ground : styles.mark} style={{ width: headerWidth + pinnedWidth }}>
          {inside}
        </div>
      </div>
    );

  const { rows, columns, frozenRows, frozenColumns } = sight;
  const firstRow = rows[0] ?? grid.frozenRows;
  const bandTop = grid.rows.offset(firstRow) - base;
  const bandHeight = grid.rows.offset((rows.at(-1) ?? firstRow - 1) + 1) - base - bandTop;
  const frozenEdge = <div className={styles.line} style={{ left: headerWidth + pinnedWidth - 1 }} />;
  return (
    <>
      <div
        className={styles.top}
        role="rowgroup"
        style={{ width, height: HEADER_HEIGHT + pinnedHeight, zIndex: 6 }}
      >
        <ColumnHeaders
          grid={grid}
          layout={layout}
          width={width}
          columns={columns}
          frozenColumns={frozenColumns}
          selectedFrom={selection.column}
          selectedTo={selectedTo}
          cornerLabel={words.selectAll}
        />
        <div className={styles.layer} role="presentation">
          {lines(frozenRows, columns, 0)}
          {frozenRows.map((index) => row(index, grid.rows.offset(index)))}
          <div className={styles.band} style={{ zIndex: 2 }}>
            {mark(frozenRows, columns, 0)}
          </div>
          {band(0, pinnedHeight, 3, true, lines(frozenRows, frozenColumns, 0))}
          {band(0, pinnedHeight, 5, false, [
            <div key="mark">{mark(frozenRows, frozenColumns, 0)}</div>,
            <div key="edge">{frozenEdge}</div>,
          ])}
        </div>
        {pinnedHeight === 0 ? null : (
          <div
            className={styles.band}
            style={{
              top: HEADER_HEIGHT + pinnedHeight - 1,
              width,
              zIndex: 6,
              borderBottom: `1px solid ${FREEZE_LINE}`,
            }}
          />
        )}
      </div>
      <div className={styles.body} role="rowgroup" style={{ top: HEADER_HEIGHT + shift, width }}>
        {lines(rows, columns, -base)}
        {rowsReaching(grid, firstRow, 0).map((index) =>
          row(index, grid.rows.offset(index) - base, true, index < grid.frozenRows),
        )}
        {rows.map((index) => row(index, grid.rows.offset(index) - base))}
        <div className={styles.band} style={{ zIndex: 2 }}>
          {mark(rows, columns, -base)}
        </div>
        {band(
          bandTop,
          bandHeight,
          3,
          true,
          <div style={{ position: 'absolute', left: 0, top: -bandTop }}>
            {lines(rows, frozenColumns, -base)}
          </div>,
        )}
        {band(
          bandTop,
          bandHeight,
          5,
          false,
          <>
            <div style={{ position: 'absolute', left: 0, top: -bandTop }}>
              {mark(rows, frozenColumns, -base)}
            </div>
            {frozenEdge}
          </>,
        )}
      </div>
    </>
  );
}
