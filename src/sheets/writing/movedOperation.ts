// One operation of an inverse, carried to where its block stands now.
import { assertNever } from '../../domain/result';
import type { Rect } from '../grid';
import type { PlanOperation } from '../plan';
import { isOnlyOurs, type FoundBlock } from './foundBlock';
import { movedPicture } from './movedPicture';

export type SheetOperation = Extract<PlanOperation, { readonly sheet: string }>;

export const columnsOf = (rect: Rect): readonly number[] =>
  Array.from({ length: rect.columns }, (_, at) => rect.left + at);

/** The rectangle in pieces that stand together now; null where its rows cannot be found. */
function movedRects(rect: Rect, found: FoundBlock): readonly Rect[] | null {
  const isWhole = rect.top === found.then.top && rect.rows === found.then.rows;
  if (found.down === null && !isWhole) return null;
  const rows =
    found.down === null
      ? { top: found.now.rect.top, rows: found.now.rect.rows }
      : { top: rect.top + found.down, rows: rect.rows };
  const columns = columnsOf(rect).map(found.columnOf);
  const [first] = columns;
  if (first != null && columns.every((column, at) => column === first + at)) {
    return [{ ...rows, left: first, columns: rect.columns }];
  }
  return columns.flatMap((left) => (left === null ? [] : [{ ...rows, left, columns: 1 }]));
}

/** The operation where its block stands now; null where that cannot be told without touching other cells. */
export function movedOperation(
  operation: SheetOperation,
  found: FoundBlock,
): readonly PlanOperation[] | null {
  const sheet = found.now.sheet;
  switch (operation.kind) {
    case 'deleteSheet':
      if (isOnlyOurs(found)) return [{ kind: 'deleteSheet', sheet }];
      return [
        { kind: 'clearWordRules', sheet, rect: found.now.rect },
        { kind: 'clearRange', sheet, rect: found.now.rect },
      ];
    case 'writeCells': {
      const { down } = found;
      if (down === null || found.isReordered) return null;
      return columnsOf({
        top: 1,
        left: operation.left,
        rows: 1,
        columns: operation.cells[0]?.length ?? 0,
      }).flatMap((column, at) => {
        const left = found.columnOf(column);
        if (left === null) return [];
        const cells = operation.cells.map((line) => [line[at] ?? null]);
        return [{ ...operation, sheet, top: operation.top + down, left, cells }];
      });
    }
    case 'setColumnWidths':
      return operation.widths.flatMap((width, at) => {
        const left = found.columnOf(operation.left + at);
        return left === null ? [] : [{ ...operation, sheet, left, widths: [width] }];
      });
    case 'formatRange':
    case 'clearRange':
    case 'setWordRules':
    case 'setStaleRule':
    case 'clearWordRules':
    case 'setFilter':
    case 'setListValidation':
    case 'clearValidation':
    case 'mergeCells':
    case 'unmergeCells':
    case 'setBorders':
      return movedRects(operation.rect, found)?.map((rect) => ({ ...operation, sheet, rect })) ?? null;
    case 'setMark': {
      if (found.down === null) return null;
      const left = found.columnOf(operation.rect.left) ?? found.now.rect.left;
      const isWider = found.now.rect.columns !== found.then.columns;
      const columns = isWider ? found.now.rect.columns : operation.rect.columns;
      const rect = { ...operation.rect, top: operation.rect.top + found.down, left, columns };
      return [{ ...operation, sheet, rect: isWider ? { ...rect, left: found.now.rect.left } : rect }];
    }
    case 'setPage':
    case 'setChart':
    case 'setRowHeights':
      return movedPicture(operation, found);
    case 'removeChart':
    case 'addSheet':
    case 'freezeRows':
    case 'addTable':
    case 'resizeTable':
      return [{ ...operation, sheet }];
    default:
      return assertNever(operation);
  }
}
