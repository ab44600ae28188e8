// One drawn cell: its box, its text, and the text that runs over its neighbours.
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import type { CellBox } from './cellBox';
import { lookCss, lookKey, placeCss, spillCss } from './lookCss';
import { lookClass } from './lookSheet';
import type { Measure } from './measure';

const useStyles = makeStyles({
  cell: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    overflow: 'clip',
    overflowWrap: 'anywhere',
    fontKerning: 'none',
  },
  spilling: { overflow: 'visible' },
  spill: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    overflow: 'clip',
    zIndex: 1,
  },
  pending: { opacity: 0.55, fontStyle: 'italic' },
});

export interface GridCellProps {
  readonly box: CellBox;
  readonly measure: Measure;
  /** Of the layer that the cell stands in. */
  readonly left: number;
  readonly top: number;
  /** Undefined for a copy that only continues a cell drawn elsewhere. */
  readonly id?: string | undefined;
  readonly isCopy?: boolean;
  readonly isSelected?: boolean;
  readonly label?: string | undefined;
  readonly title?: string | undefined;
}

export function GridCell(props: GridCellProps): ReactNode {
  const { box, measure, left, top, id, isCopy = false, isSelected = false, label, title } = props;
  const styles = useStyles();
  const text =
    box.spill !== null ? (
      <div className={styles.spill} style={spillCss(box)}>
        {box.text}
      </div>
    ) : box.rest === null ? (
      box.text
    ) : (
      <>
        <span>{box.text}</span>
        <span>{box.rest}</span>
      </>
    );
  const look = (): CSSProperties => lookCss(box, measure);
  const ownClass = lookClass(lookKey(box), look);
  const place = placeCss(box, left, top);
  const style = ownClass === null ? { ...look(), ...place } : place;
  // Classes of the looks are no classes of Fluent: they are added behind.
  const className = [
    mergeClasses(
      styles.cell,
      box.spill === null ? undefined : styles.spilling,
      box.isPending ? styles.pending : undefined,
    ),
    ownClass ?? '',
  ].join(' ');
  if (isCopy) {
    return (
      <div aria-hidden className={className} style={style}>
        {text}
      </div>
    );
  }
  return (
    <div
      role="gridcell"
      id={id}
      // The header column is the first.
      aria-colindex={box.column + 2}
      aria-selected={isSelected}
      aria-label={label}
      title={title}
      className={className}
      style={style}
    >
      {text}
    </div>
  );
}
