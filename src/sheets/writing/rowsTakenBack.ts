// Takes a run back on sheets whose rows somebody inserted, deleted or sorted while it was being written: each row is told
// by what the run does not write in it, and gets its own former results again. Never touches what people typed meanwhile.
import type { CellValue, SheetGrid, WorkbookReading } from '../grid';
import type { CellInput, PlanOperation } from '../plan';
import { inputAt, valueAt } from './gridCell';
import type { CellAfter } from './simulate';

export interface RowsTakenBack {
  /** The sheets with earlier results, by their former names: an inverse by places would hit the wrong rows there. */
  readonly sheets: ReadonlySet<string>;
  readonly operations: readonly PlanOperation[];
  /** Every row that had results has them again. */
  readonly isWhole: boolean;
}

interface Touched {
  readonly columns: readonly number[];
  readonly lastRow: number;
}

/** The columns into which the operations put or clear cells of the sheet, and the last of the rows. */
function touchedOn(sheet: string, operations: readonly PlanOperation[]): Touched {
  const columns = new Set<number>();
  let lastRow = 0;
  for (const operation of operations) {
    if (operation.kind === 'writeCells' && operation.sheet === sheet) {
      lastRow = Math.max(lastRow, operation.top + operation.cells.length - 1);
      for (const line of operation.cells)
        line.forEach((cell, at) => (cell === null ? undefined : columns.add(operation.left + at)));
    } else if (operation.kind === 'clearRange' && operation.sheet === sheet) {
      const { top, left, rows, columns: width } = operation.rect;
      lastRow = Math.max(lastRow, top + rows - 1);
      for (let column = left; column < left + width; column += 1) columns.add(column);
    }
  }
  return { columns: [...columns].sort((a, b) => a - b), lastRow };
}

const lastRowOf = ({ rect }: SheetGrid): number => (rect === null ? 0 : rect.top + rect.rows - 1);

/** By row, what stands in it beside the touched columns; '' where nothing does. */
function keysOf(grid: SheetGrid, { columns }: Touched, rows: number): readonly string[] {
  const [{ left = 1 } = {}, touched] = [grid.rect ?? {}, new Set(columns)];
  return Array.from({ length: rows }, (_, at) => {
    const line = grid.values[at + 1 - (grid.rect?.top ?? 1)] ?? [];
    const kept = line.map((value, across) => (touched.has(left + across) ? '' : value));
    return kept.every((value) => value === '')
      ? ''
      : JSON.stringify([left, kept]).replace(/(,"")+\]\]$/, ']]');
  });
}

/** Whether rows stand elsewhere; an edit within a row moves none. */
function hasMoved(before: readonly string[], now: readonly string[]): boolean {
  const gone = new Set(before.filter((key, at) => key !== '' && key !== now[at]));
  return now.some((key, at) => key !== before[at] && gone.has(key));
}

/** For each row of now its former row, rows that are alike in their order; both from 0. */
function formerRows(before: readonly string[], now: readonly string[]): readonly (number | undefined)[] {
  const waiting = new Map<string, number[]>();
  before.forEach((key, at) => waiting.set(key, [...(waiting.get(key) ?? []), at]));
  return now.map((key) => waiting.get(key)?.shift());
}

const textOf = (cell: Exclude<CellInput, null>): string =>
  typeof cell === 'object' ? cell.formula : String(cell);

const isSame = (wanted: CellInput, present: CellInput): boolean =>
  JSON.stringify(wanted) === JSON.stringify(present);

/** A sheet whose rows stand elsewhere than before. */
export interface MovedSheet {
  readonly before: SheetGrid;
  readonly now: SheetGrid;
  readonly touched: Touched;
  /** For each row of now its former row; both from 0. */
  readonly former: readonly (number | undefined)[];
}

type OwnTexts = ReadonlyMap<number, ReadonlySet<string>>;

/** What a plan or the run before it has put into each touched column, wherever that stands now. */
export function ownTexts({ before, touched }: MovedSheet, after: CellAfter): OwnTexts {
  const texts = (column: number): Set<string> =>
    new Set(
      Array.from({ length: touched.lastRow }, (_, at) => at + 1)
        .flatMap((row): readonly CellValue[] => [
          after(before.name, row, column),
          valueAt(before, row, column),
        ])
        .filter((value) => value !== '')
        .map(String),
    );
  return new Map(touched.columns.map((column) => [column, texts(column)]));
}

/** Gives each row what its former row, by its number on the sheet, is to hold; what is nobody's of ours stays. */
export function rowsRewritten(
  { now, touched, former }: MovedSheet,
  own: OwnTexts,
  wantedAt: (row: number, column: number) => CellInput,
): readonly PlanOperation[] {
  const restored = (at: number, column: number): CellInput => {
    const present = inputAt(now, at + 1, column);
    const from = former[at];
    const wanted = from === undefined ? '' : wantedAt(from + 1, column);
    const text = textOf(present);
    const isOurs = text === '' || own.get(column)?.has(text) === true;
    return !isOurs || isSame(wanted, present) ? null : wanted;
  };
  return former.flatMap((_, at) =>
    touched.columns.flatMap((left): readonly PlanOperation[] => {
      const cell = restored(at, left);
      return cell === null
        ? []
        : [{ kind: 'writeCells', sheet: now.name, top: at + 1, left, cells: [[cell]] }];
    }),
  );
}

/** Clears the places of blocks that the run made new, where nobody has typed anything meanwhile. */
function newBlocksCleared(
  moved: MovedSheet,
  operations: readonly PlanOperation[],
  isKnown: (mark: string) => boolean,
  own: OwnTexts,
): readonly PlanOperation[] {
  const { before, now } = moved;
  return operations.flatMap((operation): readonly PlanOperation[] => {
    if (operation.kind !== 'setMark' || operation.sheet !== before.name || isKnown(operation.name)) return [];
    const { top, left, rows, columns } = operation.rect;
    const isOurs = Array.from({ length: rows * columns }, (_, at) => at).every((at) => {
      const [row, column] = [top + Math.floor(at / columns), left + (at % columns)];
      const text = textOf(inputAt(now, row, column));
      return text === '' || own.get(column)?.has(text) === true;
    });
    const rect = { sheet: now.name, rect: operation.rect };
    return isOurs
      ? [
          { kind: 'clearWordRules', ...rect },
          { kind: 'clearRange', ...rect },
        ]
      : [];
  });
}

/** The sheets whose rows were moved where the operations write or clear. */
export function movedSheets(
  before: WorkbookReading,
  operations: readonly PlanOperation[],
  now: WorkbookReading,
): readonly MovedSheet[] {
  return before.sheets.flatMap((former): readonly MovedSheet[] => {
    const present = now.sheets.find(({ id }) => id === former.id);
    const touched = touchedOn(former.name, operations);
    if (present === undefined || touched.columns.length === 0) return [];
    const rows = Math.max(lastRowOf(former), lastRowOf(present), touched.lastRow);
    const keys = [keysOf(former, touched, rows), keysOf(present, touched, rows)] as const;
    if (!hasMoved(...keys)) return [];
    return [{ before: former, now: present, touched, former: formerRows(...keys) }];
  });
}

/** What to write on sheets whose rows moved; `after` tells what the operations put into a cell. */
export function rowsTakenBack(
  before: WorkbookReading,
  operations: readonly PlanOperation[],
  now: WorkbookReading,
  after: CellAfter,
): RowsTakenBack {
  const moved = movedSheets(before, operations, now);
  const isWhole = moved.every(({ before: grid, touched, former }) => {
    const found = new Set(former);
    return Array.from({ length: lastRowOf(grid) }, (_, at) => at).every(
      (at) => found.has(at) || touched.columns.every((column) => valueAt(grid, at + 1, column) === ''),
    );
  });
  const marks = new Set(before.marks.map(({ name }) => name));
  const hadResults = new Set(before.marks.map(({ sheet }) => sheet));
  return {
    sheets: new Set(moved.map(({ before: { name } }) => name).filter((name) => hadResults.has(name))),
    operations: moved.flatMap((one) => {
      const own = ownTexts(one, after);
      const rows = rowsRewritten(one, own, (row, column) => inputAt(one.before, row, column));
      return [...rows, ...newBlocksCleared(one, operations, (mark) => marks.has(mark), own)];
    }),
    isWhole,
  };
}
