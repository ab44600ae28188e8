// The merged cells of a needed sheet, as items to read: of a small sheet all, of a long one those of its head. Asks only
// where cells may be merged at all, because Excel forgets its undo steps with the question (office-js issue 5918).
import type { Rect, TableInfo } from '../sheets/grid';
import { AREA_PROPERTIES, rangeOf, rectOf, splitAfter } from './area';
import { hasCapability } from './capabilities';
import { sharedRect, type GridBuilder } from './gridBuilder';
import type { ReadItem } from './readItems';
import { HEAD, type SheetHead } from './sheetHead';

/** Longer sheets are lists, whose rows are not merged. */
const SMALL_SHEET_ROWS = 2_000;
/** Documented: more than 512 merged areas in a range are refused. */
const ROWS_A_QUESTION = 50;
// {"RowIndex":5,"ColumnIndex":1,"RowCount":4,"ColumnCount":1}, for some areas a row.
const BYTES_OF_ROW = 200;

const isWithin = (inner: Rect, outer: Rect): boolean => {
  const shared = sharedRect(inner, outer);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
};

/** Merged cells leave blanks, and an Excel table has none. */
function mayHoldMerges({ block, used }: SheetHead, tables: readonly TableInfo[]): boolean {
  if (used === null || tables.some(({ rect }) => isWithin(used, rect))) return false;
  if (block === null || !isWithin(used, block.rect)) return true;
  return block.values.some((row, at) =>
    row.some((value, column) => {
      const cell = { top: block.rect.top + at, left: block.rect.left + column, rows: 1, columns: 1 };
      return value === '' && !tables.some(({ rect }) => isWithin(cell, rect));
    }),
  );
}

function mergesItem(sheet: Excel.Worksheet, rect: Rect, builder: GridBuilder): ReadItem {
  return {
    bytes: rect.rows * BYTES_OF_ROW,
    isOptional: true,
    cut: () => null,
    queue: () => {
      const merged = rangeOf(sheet, rect).getMergedAreasOrNullObject();
      merged.load(
        AREA_PROPERTIES.split(',')
          .map((name) => `areas/items/${name}`)
          .join(','),
      );
      return () => {
        if (!merged.isNullObject) builder.addMerges(merged.areas.items.map(rectOf));
        return [];
      };
    },
  };
}

/** The items that bring the merged cells of a sheet; none where the host cannot tell them or there can be none. */
export function mergeItems(
  head: SheetHead,
  tables: readonly TableInfo[],
  builder: GridBuilder,
): readonly ReadItem[] {
  if (head.used === null || !hasCapability('mergedAreas') || !mayHoldMerges(head, tables)) return [];
  const asked = head.used.rows <= SMALL_SHEET_ROWS ? head.used : sharedRect(head.used, HEAD);
  const items: ReadItem[] = [];
  for (let rest = asked; rest !== null;) {
    const [part, below] = splitAfter(rest, ROWS_A_QUESTION);
    items.push(mergesItem(head.found.sheet, part, builder));
    rest = below;
  }
  return items;
}
