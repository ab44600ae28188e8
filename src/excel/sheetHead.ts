// The head of a sheet: its state, its extent and its first rows. Never reads more than the head.
import type { Rect, SheetGrid, TableInfo } from '../sheets/grid';
import { AREA_PROPERTIES, rectOf } from './area';
import type { FoundSheet } from './discovery';
import { createGridBuilder, sharedRect, type CellBlock, type GridBuilder } from './gridBuilder';
import { blockOf, CELL_PROPERTIES, loadedMatrix } from './sheetItems';

/** Cells outside of it are read only where the sheet is needed. */
export const HEAD: Rect = { top: 1, left: 1, rows: 60, columns: 256 };

export interface SheetHead {
  readonly found: FoundSheet;
  readonly isProtected: boolean;
  readonly hasSheetFilter: boolean;
  /** From the first to the last cell with content; null where the sheet is empty. */
  readonly used: Rect | null;
  readonly block: CellBlock | null;
  readonly types: readonly (readonly string[])[];
  /** True, false, or null where some are. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Asks for a sheet's head and returns how to collect it after the round trip. */
export function queueHead(found: FoundSheet): () => SheetHead {
  const { sheet } = found;
  const { protection, autoFilter } = sheet;
  protection.load('protected');
  autoFilter.load('isDataFiltered');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`${AREA_PROPERTIES},rowHidden,columnHidden`);
  // The used part of a range, because the used range of the sheet cannot be cut before it is known.
  const head = sheet.getRangeByIndexes(0, 0, HEAD.rows, HEAD.columns).getUsedRangeOrNullObject(true);
  head.load(`${AREA_PROPERTIES},${CELL_PROPERTIES},valueTypes`);
  const rows = sheet.getRangeByIndexes(0, 0, HEAD.rows, 1).getRowProperties({ rowHidden: true });
  const columns = sheet.getRangeByIndexes(0, 0, 1, HEAD.columns).getColumnProperties({ columnHidden: true });
  return () => {
    const isUsed = !used.isNullObject;
    const rowsHidden: boolean | null = isUsed ? used.rowHidden : false;
    const columnsHidden: boolean | null = isUsed ? used.columnHidden : false;
    return {
      found,
      isProtected: protection.protected,
      hasSheetFilter: autoFilter.isDataFiltered,
      used: isUsed ? rectOf(used) : null,
      block: head.isNullObject ? null : blockOf(head, rectOf(head), found.name),
      types: head.isNullObject ? [] : loadedMatrix<string>(head.valueTypes, found.name),
      rowsHidden,
      columnsHidden,
      hiddenRows: rows.value.flatMap((row, at) => (row.rowHidden === true ? [at + 1] : [])),
      hiddenColumns: columns.value.flatMap((column, at) => (column.columnHidden === true ? [at + 1] : [])),
    };
  };
}

/** A builder for the part of the sheet inside `rect`, which already holds what the head brought. */
export function builderFor(head: SheetHead, tables: readonly TableInfo[], rect: Rect | null): GridBuilder {
  const { id, name, visibility } = head.found;
  const isFiltered = head.hasSheetFilter || tables.some((table) => table.isFiltered);
  const builder = createGridBuilder({
    id,
    name,
    visibility,
    isProtected: head.isProtected,
    isFiltered,
    tables,
    rect,
  });
  if (head.block !== null) {
    builder.addCells(head.block);
    builder.addTypes(head.block.rect, head.types);
  }
  head.hiddenRows.forEach(builder.hideRow);
  head.hiddenColumns.forEach(builder.hideColumn);
  if (rect === null) return builder;
  if (head.rowsHidden === true) numbersFrom(rect.top, rect.rows).forEach(builder.hideRow);
  if (head.columnsHidden === true) numbersFrom(rect.left, rect.columns).forEach(builder.hideColumn);
  return builder;
}

const numbersFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => first + at);

/** The sheet as far as its head goes, for the decision whether more of it is needed. */
export function headGrid(head: SheetHead, tables: readonly TableInfo[]): SheetGrid {
  return builderFor(head, tables, head.used === null ? null : sharedRect(head.used, HEAD)).build();
}
