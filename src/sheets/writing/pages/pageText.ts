// Texts across a page, as high as they need to be, and places to sign. Knows nothing of what they say.
import type { Rect } from '../../grid';
import type { CellFormat, CellInput } from '../../plan';
import type { PageGrid } from './pageGrid';

export const QUIET = { fontSize: 9, color: '5B6B70' } as const;
export const CENTRED = { horizontal: 'Center', vertical: 'Center' } as const;
export const TO_FILL = { borderBottom: '5B6B70' } as const;
export const BLACK = { color: '000000', weight: 'Thin' } as const;
export const GRID = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'] as const;

export const rectOf = (top: number, left: number, columns: number, rows = 1): Rect => ({
  top,
  left,
  rows,
  columns,
});

/** How texts run across a page. */
export interface TextLines {
  readonly columns: number;
  /** Characters that fit on a line. */
  readonly length: number;
  /** Points. */
  readonly height: number;
  readonly fontSize?: number;
}

/** A text across the page. Returns the row below. */
export function paragraph(
  grid: PageGrid,
  row: number,
  text: string,
  { columns, length, height, fontSize }: TextLines,
  format: CellFormat = {},
): number {
  const rect = rectOf(row, 1, columns);
  grid.put(row, 1, [text]);
  grid.merge(rect);
  grid.look(rect, {
    wrap: true,
    vertical: 'Top',
    ...(fontSize === undefined ? {} : { fontSize }),
    ...format,
  });
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / length)), 0);
  grid.height(row, height * lines + 2);
  return row + 1;
}

/** A cell of a place to sign: a text, or a field into which people write over it. */
export interface SignedCell {
  readonly text: Exclude<CellInput, null>;
  readonly field?: string;
}

/** A place to sign: post, room, name above a line, NIP. Returns the row of the NIP. */
export function placeToSign(
  grid: PageGrid,
  row: number,
  left: number,
  columns: number,
  cells: { readonly position: SignedCell; readonly name: SignedCell; readonly nip: SignedCell },
): number {
  const lines = [
    [cells.position, row],
    [cells.name, row + 5],
    [cells.nip, row + 6],
  ] as const;
  for (const [{ text, field }, line] of lines) {
    const rect = rectOf(line, left, columns);
    grid.merge(rect);
    grid.look(rect, { ...CENTRED, wrap: true, fontSize: 10 });
    if (field === undefined) grid.put(line, left, [text]);
    else grid.field(field, line, left, text);
  }
  const isToFill = cells.name.field !== undefined;
  grid.look(rectOf(row + 5, left, columns), { ...(isToFill ? TO_FILL : {}), bold: true });
  return row + 6;
}
