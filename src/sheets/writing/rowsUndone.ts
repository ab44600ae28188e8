// Puts an undo right on sheets whose rows somebody moved while it was written: each row gets what the undo was to make of it
// where it stood. Never touches what people typed meanwhile.
import type { CellValue, Rect, WorkbookReading } from '../grid';
import type { CellInput, PlanOperation } from '../plan';
import { movedSheets, ownTexts, rowsRewritten, type MovedSheet } from './rowsTakenBack';
import { contentAfter } from './simulate';

export interface RowsUndone {
  /** The sheets with moved rows, by their names before. */
  readonly sheets: ReadonlySet<string>;
  /** What is still to be written there. */
  readonly operations: readonly PlanOperation[];
}

/** A content as formulas tell it, as an input of a cell. */
function inputOf(content: CellValue): CellInput {
  if (typeof content !== 'string') return content;
  if (content.startsWith('=')) return { formula: content };
  return content.startsWith("'=") ? content.slice(1) : content;
}

/** The rows of now, by their numbers on the sheet, that stood within the rectangle. */
const rowsOf = ({ former }: MovedSheet, { top, rows }: Rect): readonly number[] =>
  former.flatMap((from, at) =>
    from !== undefined && from + 1 >= top && from + 1 < top + rows ? [at + 1] : [],
  );

/** Clears the looks of cells that were moved away before they were cleared. */
function clearedLooks(moved: MovedSheet, operations: readonly PlanOperation[]): readonly PlanOperation[] {
  const sheet = moved.now.name;
  return operations.flatMap((operation): readonly PlanOperation[] => {
    if (operation.kind !== 'clearRange' || operation.sheet !== moved.before.name) return [];
    const { top, left, rows, columns } = operation.rect;
    const missed = rowsOf(moved, operation.rect).filter((row) => row < top || row >= top + rows);
    return missed.flatMap((row): readonly PlanOperation[] => {
      const rect = { top: row, left, rows: 1, columns };
      return [
        { kind: 'clearWordRules', sheet, rect },
        { kind: 'clearRange', sheet, rect },
      ];
    });
  });
}

/** Marks over the rows that they were to name. */
const movedMarks = (moved: MovedSheet, operations: readonly PlanOperation[]): readonly PlanOperation[] =>
  operations.flatMap((operation): readonly PlanOperation[] => {
    if (operation.kind !== 'setMark' || operation.sheet !== moved.before.name) return [];
    const rows = rowsOf(moved, operation.rect);
    const [top, last] = [rows[0], rows.at(-1)];
    if (top === undefined || last === undefined) return [];
    const rect = { ...operation.rect, top, rows: last - top + 1 };
    return [{ ...operation, sheet: moved.now.name, rect }];
  });

/** What an undo still has to do where rows were moved in its midst; no sheets where none were. */
export function rowsUndone(
  before: WorkbookReading,
  operations: readonly PlanOperation[],
  now: WorkbookReading,
): RowsUndone {
  const after = contentAfter(before, operations);
  const moved = movedSheets(before, operations, now);
  return {
    sheets: new Set(moved.map((one) => one.before.name)),
    operations: moved.flatMap((one) => {
      const wanted = (row: number, column: number): CellInput => inputOf(after(one.before.name, row, column));
      const rows = rowsRewritten(one, ownTexts(one, after), wanted);
      return rows.length === 0
        ? []
        : [...clearedLooks(one, operations), ...rows, ...movedMarks(one, operations)];
    }),
  };
}
