// A cell's box as CSS properties, for React to set through the DOM. Holds no colours of its own but the paper's.
import type { CSSProperties } from 'react';
import type { BorderSide } from '../../host/engine/cellStyle';
import type { CellBox } from './cellBox';
import { lineHeight } from './lines';
import { fontStack, type Measure } from './measure';
import { INDENT } from './sheetAxes';

/** Excel draws sheets on white whatever the theme. */
export const PAPER = '#ffffff';
/** A box begins on the line of the cells before it, so that both can draw the edge they share. */
export const SHARED_LINE = 1;
/** Between a cell's edge and its text. */
const TEXT_GAP = 2;

const THICKNESS: Readonly<Record<string, number>> = {
  medium: 2,
  mediumDashed: 2,
  mediumDashDot: 2,
  mediumDashDotDot: 2,
  slantDashDot: 2,
  thick: 3,
  double: 3,
};

const LINES: Readonly<Record<string, string>> = {
  dashed: 'dashed',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  slantDashDot: 'dashed',
  dotted: 'dotted',
  hair: 'dotted',
  dashDotDot: 'dotted',
  mediumDashDotDot: 'dotted',
  double: 'double',
};

const thickness = (side: BorderSide | null): number => (side === null ? 0 : (THICKNESS[side.style] ?? 1));

const line = (side: BorderSide | null): string | undefined =>
  side === null ? undefined : `${String(thickness(side))}px ${LINES[side.style] ?? 'solid'} ${side.color}`;

/** What a line of the box leaves of the room that stands before the text. */
const gap = (side: BorderSide | null): number => Math.max(0, SHARED_LINE + TEXT_GAP - thickness(side));

const VERTICAL: Readonly<Record<string, string>> = {
  top: 'flex-start',
  center: 'center',
  distributed: 'center',
  justify: 'flex-start',
};

const HORIZONTAL = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

const UNDERLINES = { none: '', single: 'underline', double: 'underline' } as const;

function decoration({ look }: CellBox): string | undefined {
  const lines = [UNDERLINES[look.underline], look.strikethrough ? 'line-through' : ''].filter(
    (part) => part !== '',
  );
  return lines.length === 0 ? undefined : lines.join(' ');
}

/** Of the cell and of the text that runs out of it alike. */
function textCss(box: CellBox, measure: Measure): CSSProperties {
  const { look, align } = box;
  return {
    color: box.color,
    fontFamily: fontStack(look.font.name),
    fontSize: measure.fontSize(look.font),
    fontWeight: look.font.bold ? 700 : 400,
    fontStyle: look.font.italic ? 'italic' : 'normal',
    textDecorationLine: decoration(box),
    textDecorationStyle: look.underline === 'double' ? 'double' : undefined,
    lineHeight: `${String(lineHeight(look.font.size))}px`,
    whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
    textAlign: align,
    alignItems: VERTICAL[look.vertical] ?? 'flex-end',
    justifyContent: box.rest === null ? HORIZONTAL[align] : 'space-between',
  };
}

// Without a fill the paper leaves its gridlines around the merge.
const INNER_PAPER = `linear-gradient(${PAPER}, ${PAPER}) 1px 1px / calc(100% - 2px) calc(100% - 2px) no-repeat`;

/** All of a cell's look but its place. */
export function lookCss(box: CellBox, measure: Measure): CSSProperties {
  const { look, borders, align, isMerged } = box;
  const indent = look.indent * INDENT;
  return {
    ...textCss(box, measure),
    // A merge lies over the lines and rows beneath it.
    zIndex: isMerged ? 1 : undefined,
    background: look.fill ?? (isMerged ? INNER_PAPER : undefined),
    borderLeft: line(borders.left),
    borderRight: line(borders.right),
    borderTop: line(borders.top),
    borderBottom: line(borders.bottom),
    paddingLeft: gap(borders.left) + (align === 'left' ? indent : 0),
    paddingRight: gap(borders.right) + (align === 'right' ? indent : 0),
    // Texts stand alike whether their cell draws the line below or leaves it to the grid.
    paddingBottom: Math.max(0, SHARED_LINE - thickness(borders.bottom)),
  };
}

const sideKey = (side: BorderSide | null): string => (side === null ? '' : side.style + side.color);

/** Says all that `lookCss` depends on. */
export function lookKey({ look, borders, align, isMerged, color, rest }: CellBox): string {
  const { font } = look;
  return [
    color,
    look.fill,
    font.name,
    font.size,
    font.bold,
    font.italic,
    look.strikethrough,
    look.underline,
    look.wrap,
    look.vertical,
    look.indent,
    align,
    isMerged,
    rest === null,
    sideKey(borders.left),
    sideKey(borders.right),
    sideKey(borders.top),
    sideKey(borders.bottom),
  ].join('|');
}

/** Where the box lies, when its layer's first row and column begin at (left, top). */
export function placeCss(box: CellBox, left: number, top: number): CSSProperties {
  const place = {
    left: left - SHARED_LINE,
    top: top - SHARED_LINE,
    width: box.width + SHARED_LINE,
    height: box.height + SHARED_LINE,
  };
  return box.spacing === 0 ? place : { ...place, letterSpacing: box.spacing };
}

/** The text of a box that runs over its neighbours, inside that box. */
export function spillCss(box: CellBox): CSSProperties {
  const { spill, left, look, align } = box;
  if (spill === null) return {};
  const indent = look.indent * INDENT;
  const from = SHARED_LINE - thickness(box.borders.left);
  return {
    left: spill.left - left + from,
    width: spill.width - SHARED_LINE,
    top: SHARED_LINE - thickness(box.borders.top),
    // The line below stays.
    height: box.height - SHARED_LINE,
    background: spill.isOpaque ? PAPER : undefined,
    alignItems: VERTICAL[look.vertical] ?? 'flex-end',
    justifyContent: HORIZONTAL[align],
    paddingLeft: TEXT_GAP + (align === 'left' ? indent : 0),
    paddingRight: TEXT_GAP + (align === 'right' ? indent : 0),
  };
}
