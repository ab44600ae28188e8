// One cell as it is drawn: where it lies on the axes, its look, its lines, its text cut to fit and the neighbours that the
// text runs over. Pure; pixels.
import type { Area } from '../../host/engine/address';
import type { BorderSide } from '../../host/engine/cellStyle';
import type { Borders, CellLook } from './cellLook';
import { fitText } from './fitText';
import type { GridSheet } from './gridSheet';
import { INDENT, TEXT_MARGINS } from './sheetAxes';
import type { ShownText } from './shownText';

export interface CellBox {
  readonly row: number;
  readonly column: number;
  /** Of its own cell, or of the cells merged with it. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly look: CellLook;
  readonly borders: Borders;
  readonly isMerged: boolean;
  readonly text: string;
  /** At the other edge, for formats that fill the room between. */
  readonly rest: string | null;
  readonly color: string;
  readonly align: 'left' | 'center' | 'right';
  /** Pixels between signs, below 0 where Excel's narrower digits fit and the page's do not. */
  readonly spacing: number;
  /** A formula whose result nobody has calculated yet; the text is the formula. */
  readonly isPending: boolean;
  /** Where a text runs over empty neighbours; `isOpaque`: gridlines under it are not drawn. */
  readonly spill: { readonly left: number; readonly width: number; readonly isOpaque: boolean } | null;
}

/** Lines of one pixel. */
const THIN_ALIKE: readonly string[] = ['thin', 'hair', 'dotted', 'dashed', 'dashDot', 'dashDotDot'];
/** A text runs over no more neighbours than this: it would be longer than any screen. */
export const MOST_SPILLED = 100;

function alignOf(look: CellLook, shown: ShownText | null): CellBox['align'] {
  switch (look.horizontal) {
    case 'left':
    case 'fill':
    case 'justify':
      return 'left';
    case 'right':
      return 'right';
    case 'center':
    case 'centerContinuous':
    case 'distributed':
      return 'center';
    default:
      if (shown === null || shown.kind === 'text') return 'left';
      return shown.kind === 'number' ? 'right' : 'center';
  }
}

/** The line that a neighbour draws, as it shows on the pixel that both share. */
const shared = (side: BorderSide | null | undefined): BorderSide | null =>
  side == null ? null : { ...side, style: THIN_ALIKE.includes(side.style) ? side.style : 'thin' };

/** The cell's own line wins on the shared pixel, but a thick one is not drawn on both of its sides. */
const first = (own: BorderSide | null, other: BorderSide | null | undefined): BorderSide | null => {
  if (own === null || other == null) return own ?? shared(other);
  return THIN_ALIKE.includes(other.style) ? own : shared(own);
};

/** The lines of the cell's edges: its own, else those that the neighbours draw there. */
function edges(grid: GridSheet, area: Area, look: CellLook): Borders {
  const { row, column } = area;
  const lastRow = row + area.rows - 1;
  const lastColumn = column + area.columns - 1;
  const corner = area.rows * area.columns === 1 ? look : grid.lookAt(lastRow, lastColumn);
  const beside = (line: number, place: number): Borders | null =>
    line < 0 || place < 0 ? null : grid.lookAt(line, place).borders;
  return {
    left: first(look.borders.left, beside(row, column - 1)?.right),
    top: first(look.borders.top, beside(row - 1, column)?.bottom),
    right: corner.borders.right ?? shared(beside(row, lastColumn + 1)?.left),
    bottom: corner.borders.bottom ?? shared(beside(lastRow + 1, column)?.top),
  };
}

/** Excel counts whole pixels a digit; other programs draw fractions. */
function digitRatio(grid: GridSheet, look: CellLook): number {
  const digit = grid.measure.width('0', look.font);
  return digit === 0 ? 1 : Math.min(1, Math.round(digit) / digit);
}

interface Fitted {
  readonly text: string;
  readonly spacing: number;
}

function fitted(grid: GridSheet, look: CellLook, shown: ShownText, room: number): Fitted {
  if (shown.kind !== 'number') {
    return { text: look.wrap ? shown.text : shown.text.replaceAll('\n', ''), spacing: 0 };
  }
  const ratio = digitRatio(grid, look);
  const widthOf = (text: string): number => grid.measure.width(text, look.font) * ratio;
  const text = fitText(shown, room, widthOf, grid.decimal);
  const over = grid.measure.width(text + (shown.rest ?? ''), look.font) - room;
  const signs = Math.max(1, text.length + (shown.rest?.length ?? 0));
  return { text, spacing: over > 0 && !text.startsWith('#') ? -over / signs : 0 };
}

/** How far a text that needs `need` pixels runs to one side; stops at the first cell that is not empty. */
function run(
  grid: GridSheet,
  row: number,
  from: number,
  step: 1 | -1,
  need: number,
): { readonly width: number; readonly isPlain: boolean } {
  let width = 0;
  let isPlain = true;
  for (
    let column = from + step, count = 0;
    width < need && count < MOST_SPILLED;
    column += step, count += 1
  ) {
    if (column < 0 || column >= grid.columns.count) break;
    if (!grid.isEmpty(row, column) || grid.mergeAt(row, column) !== null) break;
    width += grid.columns.size(column);
    const { fill, borders } = grid.lookAt(row, column);
    isPlain &&= fill === null && Object.values(borders).every((border) => border === null);
  }
  return { width, isPlain };
}

function spillOf(
  grid: GridSheet,
  box: Pick<CellBox, 'row' | 'column' | 'left' | 'width' | 'look' | 'align' | 'text'>,
): CellBox['spill'] {
  const { row, column, look, align } = box;
  const more = grid.measure.width(box.text, look.font) + look.indent * INDENT + TEXT_MARGINS - box.width;
  if (more <= 0) return null;
  const right = align === 'right' ? 0 : align === 'center' ? more / 2 : more;
  const before = right === more ? { width: 0, isPlain: true } : run(grid, row, column, -1, more - right);
  const after = right === 0 ? { width: 0, isPlain: true } : run(grid, row, column, 1, right);
  const width = before.width + box.width + after.width;
  if (width === box.width) return null;
  const isOpaque = look.fill === null && before.isPlain && after.isPlain;
  return { left: box.left - before.width, width, isOpaque };
}

const NO_SPILL = ['fill', 'justify', 'distributed'];

/** The box of a cell, or of the merge that begins there. */
export function cellBox(grid: GridSheet, row: number, column: number): CellBox {
  const merge = grid.mergeAt(row, column);
  const area = merge ?? { row, column, rows: 1, columns: 1 };
  const look = grid.lookAt(row, column);
  const pending = grid.pendingFormula(row, column);
  const shown: ShownText | null =
    pending === null
      ? grid.textAt(row, column)
      : { kind: 'text', text: `=${pending}`, rest: null, color: null, general: null };
  const [left, top] = [grid.columns.offset(column), grid.rows.offset(row)];
  const width = grid.columns.offset(column + area.columns) - left;
  const height = grid.rows.offset(row + area.rows) - top;
  const room = width - TEXT_MARGINS - look.indent * INDENT;
  const { text, spacing } = shown === null ? { text: '', spacing: 0 } : fitted(grid, look, shown, room);
  const align = alignOf(look, shown);
  const place = { row, column, left, width, look, align, text };
  const canSpill =
    shown?.kind === 'text' &&
    pending === null &&
    merge === null &&
    !look.wrap &&
    !NO_SPILL.includes(look.horizontal);
  return {
    ...place,
    top,
    height,
    borders: edges(grid, area, look),
    isMerged: merge !== null,
    rest: shown !== null && text === shown.text ? shown.rest : null,
    color: shown?.color ?? look.color,
    spacing,
    isPending: pending !== null,
    spill: canSpill ? spillOf(grid, place) : null,
  };
}

/** Whether anything of the box is to be seen on the paper. */
export function isSeen({ text, rest, look, isMerged, borders }: CellBox): boolean {
  return (
    text !== '' ||
    rest !== null ||
    isMerged ||
    look.fill !== null ||
    Object.values(borders).some((border) => border !== null)
  );
}
