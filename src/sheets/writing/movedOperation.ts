// One operation of an inverse, carried to where its block stands now.
import { assertNever } from '../../domain/result';
import type { Rect } from '../grid';
import type { PlanOperation } from '../plan';
import { isOnlyOurs, type FoundBlock } from './foundBlock';
import { movedPicture } from './movedPicture';
import type { RowPlaces } from './rowIdentity';

export type SheetOperation = Extract<PlanOperation, { readonly sheet: string }>;

export const columnsOf = (rect: Rect): readonly number[] =>
  Array.from({ length: rect.columns }, (_, at) => rect.left + at);

interface Rows {
  readonly top: number;
  readonly rows: number;
}

/** Rows below the heading row one by one, those beside each other together. */
function placedRows(rect: Rows, found: FoundBlock, places: RowPlaces): readonly Rows[] | null {
  const first = rect.top - found.then.top - 1;
  if (first < 0 || first + rect.rows > places.length) return null;
  const result: Rows[] = [];
  for (const place of places.slice(first, first + rect.rows)) {
    if (place === null) continue;
    const top = found.now.rect.top + 1 + place;
    const last = result.at(-1);
    if (last !== undefined && last.top + last.rows === top)
      result.splice(-1, 1, { ...last, rows: last.rows + 1 });
    else result.push({ top, rows: 1 });
  }
  return result;
}

/** The rows of a rectangle where they stand now; null where they cannot be found. */
function movedRows(rect: Rows, found: FoundBlock): readonly Rows[] | null {
  const { then, now, down, places } = found;
  const areMoved = typeof places === 'object' && places !== null;
  if (down !== null && !areMoved) return [{ top: rect.top + down, rows: rect.rows }];
  const isOfAll = rect.top + rect.rows === then.top + then.rows;
  if (isOfAll && rect.top === then.top) return [{ top: now.rect.top, rows: now.rect.rows }];
  if (!areMoved) return null;
  if (isOfAll && rect.top === then.top + 1) return [{ top: now.rect.top + 1, rows: now.rect.rows - 1 }];
  if (rect.top === then.top && rect.rows === 1) return [{ top: now.rect.top, rows: 1 }];
  return placedRows(rect, found, places);
}

/** The rectangle in pieces that stand together now; null where its rows cannot be found. */
function movedRects(rect: Rect, found: FoundBlock): readonly Rect[] | null {
  const columns = columnsOf(rect).map(found.columnOf);
  const [first] = columns;
  const isTogether = first != null && columns.every((column, at) => column === first + at);
  return (
    movedRows(rect, found)?.flatMap((rows) =>
      isTogether
        ? [{ ...rows, left: first, columns: rect.columns }]
        : columns.flatMap((left) => (left === null ? [] : [{ ...rows, left, columns: 1 }])),
    ) ?? null
  );
}

type Writing = Extract<PlanOperation, { readonly kind: 'writeCells' }>;

/** The lines to write in the rows where they stand now, and the first of these; null where one cannot be found. */
function movedLines(
  { top, cells }: Writing,
  { then, now, down, places }: FoundBlock,
): Pick<Writing, 'top' | 'cells'> | null {
  if (places === null) return null;
  if (places === 'as they stood') return down === null ? null : { top: top + down, cells };
  const first = top - then.top - 1;
  if (first < -1 || first + cells.length > places.length) return null;
  // Of what was cut off the mark may span fewer rows than stand.
  const rows = places.reduce<number>((most, place) => Math.max(most, (place ?? 0) + 2), now.rect.rows);
  const lines: Writing['cells'][number][] = Array.from({ length: rows }, () =>
    (cells[0] ?? []).map(() => null),
  );
  cells.forEach((line, at) => {
    const place = first + at === -1 ? -1 : (places[first + at] ?? null);
    if (place !== null) lines[place + 1] = line;
  });
  return { top: now.rect.top, cells: lines };
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
      const lines = movedLines(operation, found);
      if (lines === null) return null;
      return columnsOf({
        top: 1,
        left: operation.left,
        rows: 1,
        columns: operation.cells[0]?.length ?? 0,
      }).flatMap((column, at) => {
        const left = found.columnOf(column);
        if (left === null) return [];
        const cells = lines.cells.map((line) => [line[at] ?? null]);
        return [{ ...operation, sheet, top: lines.top, left, cells }];
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
      const isOtherwise = found.places !== 'as they stood' && operation.rect.rows !== found.then.rows;
      if (found.down === null || isOtherwise) return null;
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
