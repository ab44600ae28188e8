// What of a needed sheet its head did not bring, as items to read. Only estimates sizes; reads nothing.
import type { Rect } from '../sheets/grid';
import type { CellBlock, GridBuilder } from './gridBuilder';
import { sharedRect } from './gridBuilder';
import type { ReadItem } from './readItems';
import { HEAD, type SheetHead } from './sheetHead';
import { BYTES_OF_ROW_STATE, cellsItem, hiddenColumnsItem } from './sheetItems';

// "","","General", in the three arrays of an answer, and an amount with a number format.
const BYTES_OF_BLANK_CELL = 16;
const BYTES_OF_UNSEEN_CELL = 30;

// The later rows of a head are those that the rest of the sheet is like; the first ones are titles.
function bytesPerRow(block: CellBlock | null, columns: number): number {
  if (block === null) return columns * BYTES_OF_UNSEEN_CELL;
  const from = Math.floor(block.rect.rows / 2);
  const sample = [block.values, block.formulas, block.numberFormats].map((rows) => rows.slice(from));
  const seen = JSON.stringify(sample).length / (block.rect.rows - from);
  return Math.ceil(seen + Math.max(0, columns - block.rect.columns) * BYTES_OF_BLANK_CELL);
}

const WHOLE_SHEET: Rect = { top: 1, left: 1, rows: 1_048_576, columns: 16_384 };
const BELOW_HEAD: Rect = { ...WHOLE_SHEET, top: HEAD.top + HEAD.rows };
const BESIDE_HEAD: Rect = { ...HEAD, left: HEAD.left + HEAD.columns, columns: WHOLE_SHEET.columns };

/** The items that complete the builder of a sheet; none where its head is all of it. */
export function restOfSheet(head: SheetHead, builder: GridBuilder): readonly ReadItem[] {
  if (head.used === null) return [];
  const target = {
    sheet: head.found.sheet,
    name: head.found.name,
    builder,
    mixesHiddenRows: head.rowsHidden === null,
  };
  const rowState = target.mixesHiddenRows ? BYTES_OF_ROW_STATE : 0;
  const below = sharedRect(head.used, BELOW_HEAD);
  const beside = sharedRect(head.used, BESIDE_HEAD);
  const unseen = sharedRect(head.used, { ...BESIDE_HEAD, rows: WHOLE_SHEET.rows });
  return [
    ...(beside === null ? [] : [cellsItem(target, beside, beside.columns * BYTES_OF_UNSEEN_CELL + rowState)]),
    ...(below === null ? [] : [cellsItem(target, below, bytesPerRow(head.block, below.columns) + rowState)]),
    ...(unseen === null || head.columnsHidden !== null
      ? []
      : [hiddenColumnsItem(target, { ...unseen, top: 1, rows: 1 })]),
  ];
}
