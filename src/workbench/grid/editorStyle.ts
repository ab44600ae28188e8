// Where the field for editing lies over its cell, and with which font. Pure; pixels of the frame.
import type { CSSProperties } from 'react';
import type { GridSheet } from './gridSheet';
import { lineHeight } from './lines';
import { fontStack } from './measure';
import type { Place } from './selectionMoves';
import { HEADER_HEIGHT, type Layout, type Scroll } from './viewport';

/** The field's border lies outside the cell. */
const BORDER = 2;

export interface EditorStyle {
  readonly style: CSSProperties;
  readonly widthOf: (text: string) => number;
  /** Pixels that the field may take to the right. */
  readonly most: number;
}

/** `content`: the pixel of the content at the upper edge. */
export function editorStyle(
  grid: GridSheet,
  layout: Layout,
  scroll: Scroll,
  content: number,
  { row, column }: Place,
): EditorStyle {
  const area = grid.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 };
  const { font, color } = grid.lookAt(row, column);
  const [x, y] = [grid.columns.offset(column), grid.rows.offset(row)];
  const left = layout.headerWidth + x - (column < grid.frozenColumns ? 0 : scroll.left) - BORDER;
  const top = HEADER_HEIGHT + y - (row < grid.frozenRows ? 0 : content) - BORDER;
  return {
    style: {
      left,
      top,
      width: grid.columns.offset(column + area.columns) - x + 2 * BORDER - 1,
      height: grid.rows.offset(row + area.rows) - y + 2 * BORDER - 1,
      // White letters on a filled cell would not be seen on the field's white.
      color: color.toUpperCase() === '#FFFFFF' ? undefined : color,
      fontFamily: fontStack(font.name),
      fontSize: grid.measure.fontSize(font),
      fontWeight: font.bold ? 700 : 400,
      fontStyle: font.italic ? 'italic' : 'normal',
      lineHeight: `${String(lineHeight(font.size))}px`,
    },
    widthOf: (text) => grid.measure.width(text, font),
    most: Math.max(0, scroll.width - left),
  };
}
