// The grid of one sheet that has cells: puts together what is in sight, the selection, keys, pointer and editing.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent, MouseEvent, ReactNode } from 'react';
import { areaAddress, cellAddress, MAX_COLUMNS, MAX_ROWS, type Area } from '../../host/engine/address';
import { CellEditor } from './CellEditor';
import { copyText } from './copyText';
import { editorStyle } from './editorStyle';
import { GridLayers } from './GridLayers';
import { cellId } from './GridRow';
import { gridSheet, reachOf, type GridSheet } from './gridSheet';
import { PAPER } from './lookCss';
import { pageMeasure } from './measure';
import { scrollSpan, type ScrollSpan } from './scrollSpan';
import { movedSelection, settled } from './selectionMoves';
import type { SheetGridProps } from './SheetView';
import { useEditing } from './useEditing';
import { moveSheet, useGridKeys } from './useGridKeys';
import { useIntoSight } from './useIntoSight';
import { usePointer } from './usePointer';
import { useScroll } from './useScroll';
import { selectedArea, useSelected } from './useSelected';
import { useStable } from './useStable';
import {
  HEADER_HEIGHT,
  inSight,
  layoutOf,
  pointedAt,
  type InSight,
  type Layout,
  type Scroll,
} from './viewport';

const useStyles = makeStyles({
  frame: { position: 'relative', height: '100%', overflow: 'hidden', backgroundColor: PAPER },
  scroller: {
    position: 'absolute',
    inset: 0,
    overflow: 'auto',
    outline: 'none',
    cursor: 'cell',
    colorScheme: 'light',
    // The frame never moves what is around it, and is not moved by it.
    contain: 'strict',
  },
  notice: {
    position: 'absolute',
    left: tokens.spacingHorizontalL,
    bottom: tokens.spacingVerticalXXL,
    maxWidth: '80%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    zIndex: 8,
  },
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The sheet as it is drawn, made again when the workbook has changed or more of it is reached. */
function useGrid({ model, sheet, worksheet, version, selection, words }: SheetGridProps): {
  readonly used: Area | null;
  readonly grid: GridSheet;
  readonly layout: Layout;
} {
  // The model is changed in place: only its version tells.
  const { used } = useMemo(() => ({ used: worksheet.usedArea(false), version }), [worksheet, version]);
  const { rows, columns } = reachOf(used, selection, { rows: MAX_ROWS, columns: MAX_COLUMNS });
  const { grid, layout } = useMemo(() => {
    const made = gridSheet(model, sheet, worksheet, { rows, columns }, pageMeasure(), words.locale);
    return { grid: made, layout: layoutOf(made), version };
  }, [model, sheet, worksheet, version, rows, columns, words.locale]);
  return { used, grid, layout };
}

function useSight(grid: GridSheet, layout: Layout, scroll: Scroll, span: ScrollSpan): InSight {
  const { rows, columns, frozenRows, frozenColumns } = inSight(grid, layout, scroll, span);
  return { rows, frozenRows, columns: useStable(columns), frozenColumns: useStable(frozenColumns) };
}

export function SheetGrid(props: SheetGridProps): ReactNode {
  const { model, sheet, words } = props;
  const styles = useStyles();
  const idPrefix = useId();
  const frame = useRef<HTMLDivElement>(null);
  const scroll = useScroll(frame);
  const [isFocused, setFocused] = useState(false);
  const { used, grid, layout } = useGrid(props);
  const viewHeight = scroll.height - HEADER_HEIGHT;
  const span = useMemo(() => scrollSpan(grid.rows.total, viewHeight), [grid, viewHeight]);
  const sight = useSight(grid, layout, scroll, span);
  const content = span.contentAt(scroll.top);
  const base = span.baseAt(content);

  const [selected, select] = useSelected(props.selection, grid.merges, props.onSelect);
  const selection = selectedArea(selected, grid.merges);
  const active = settled(grid, selected.anchor);
  useIntoSight(frame, { grid, layout, scroll, span }, selection, selected.head);

  const moving = { grid, used, pageRows: sight.rows.length };
  const editing = useEditing(props, {
    grid,
    used,
    active,
    onLeft: () => frame.current?.focus({ preventScroll: true }),
    onMove: (end) => {
      const from = { anchor: active, head: active };
      const next = movedSelection(moveSheet(moving), from, { ...end, isCtrl: false });
      if (next !== null) select(next);
    },
  });
  const choose: typeof select = (next) => {
    editing.forgetRefusal();
    select(next);
  };
  const onKeyDown = useGridKeys({
    ...moving,
    selected,
    selection,
    select: choose,
    edit: editing.begin,
    clear: editing.clear,
  });
  const pointIn = (event: MouseEvent): readonly [x: number, y: number] => {
    const box = frame.current?.getBoundingClientRect();
    return [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)];
  };
  const pointer = usePointer({
    selected,
    select: choose,
    isOnSheet: (event) => {
      const [x, y] = pointIn(event);
      return x < scroll.width && y < scroll.height;
    },
    pointed: (event) => pointedAt(grid, layout, scroll, span, ...pointIn(event)),
    edit: () => {
      editing.begin(null);
    },
  });
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData.setData('text/plain', copyText(grid, selection, used));
  };

  const width = layout.headerWidth + grid.columns.total;
  const { edited } = editing;
  return (
    <div className={styles.frame}>
      <div
        ref={frame}
        className={styles.scroller}
        role="grid"
        tabIndex={0}
        aria-label={words.sheet(model.nameOf(sheet))}
        aria-description={words.keys}
        aria-multiselectable
        aria-rowcount={grid.rows.count + 1}
        aria-colcount={grid.columns.count + 1}
        aria-activedescendant={cellId(idPrefix, active.row, active.column)}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onFocus={() => {
          setFocused(true);
        }}
        onBlur={() => {
          setFocused(false);
        }}
        {...pointer}
      >
        <div role="presentation" style={{ position: 'relative', width, height: HEADER_HEIGHT + span.length }}>
          <GridLayers
            grid={grid}
            layout={layout}
            sight={sight}
            words={words}
            selection={selection}
            active={active}
            isFocused={isFocused}
            idPrefix={idPrefix}
            width={width}
            base={base}
            shift={scroll.top - content + base}
          />
        </div>
      </div>
      {edited === null ? null : (
        <CellEditor
          key={cellAddress(edited.row, edited.column)}
          label={words.edit(cellAddress(edited.row, edited.column))}
          text={edited.text}
          isTyped={edited.isTyped}
          {...editorStyle(grid, layout, scroll, content, edited)}
          onCommit={editing.commit}
          onCancel={editing.cancel}
        />
      )}
      {editing.isRefused ? (
        <div role="alert" className={styles.notice}>
          {words.refused}
        </div>
      ) : null}
      <div aria-live="polite" className={styles.heard}>
        {selection.rows * selection.columns > 1 ? words.selected(areaAddress(selection)) : ''}
      </div>
    </div>
  );
}
