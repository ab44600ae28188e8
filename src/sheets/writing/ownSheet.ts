// A whole sheet of the tool: found again by its mark and brought up to date, or made new under a free name.
import type { RangeMark, SheetGrid, WorkbookReading } from '../grid';
import type { CellInput, PlanOperation } from '../plan';
import {
  hasRoomBelow,
  locateColumns,
  planChangedBlock,
  planNewBlock,
  type OwnBlock,
  type OwnColumn,
} from './ownBlock';
import type { Paper } from '../pageSetup';
import { planRemovedBlock } from './removedBlock';
import { sequence, type Steps } from './steps';

/** Title, note, a blank line, headings. */
const HEADER_ROW = 4;
const FIRST_COLUMN = 1;

export interface OwnSheet {
  readonly name: string;
  readonly mark: string;
  readonly title: string;
  readonly columns: readonly OwnColumn[];
  /** How a sheet that people print, and with arrows filter, is made; what they change of it later stays. */
  readonly print?: { readonly paper: Paper; readonly wide: number; readonly hasArrows: boolean };
}

/** The sheet as it stands in the workbook, its columns all found. */
export interface StandingSheet {
  readonly grid: SheetGrid;
  readonly marked: RangeMark['rect'];
  readonly lefts: readonly number[];
}

/** Finds the tool's sheet by its mark; null when it is not there or its columns were taken apart. */
export function standingSheet(reading: WorkbookReading, own: OwnSheet): StandingSheet | null {
  const mark = reading.marks.find(({ name }) => name === own.mark);
  const grid = reading.sheets.find(({ name }) => name === mark?.sheet);
  if (mark === undefined || grid === undefined) return null;
  const lefts = locateColumns(
    grid,
    mark.rect,
    own.columns.map(({ heading }) => heading),
  );
  return lefts === null ? null : { grid, marked: mark.rect, lefts };
}

/** `name`, or `name (2)` and so on when the workbook has such a sheet; names compare without case. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((other) => other.toLowerCase()));
  if (!known.has(name.toLowerCase())) return name;
  let number = 2;
  while (known.has(`${name} (${number})`.toLowerCase())) number += 1;
  return `${name} (${number})`;
}

export interface OwnSheetPlan {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly steps: Steps;
}

/** The last row in which something stands in the sheet's own columns, at least the last one of its block. */
export function lastRowOf({ grid, marked, lefts }: StandingSheet): number {
  const bottom = marked.top + marked.rows - 1;
  const used = grid.rect === null ? 0 : grid.rect.top + grid.rect.rows - 1;
  for (let row = used; row > bottom; row -= 1) {
    if (!hasRoomBelow(grid, lefts, row, row)) return row;
  }
  return bottom;
}

function keptSheet(own: OwnSheet, standing: StandingSheet, cells: OwnSheetCells): OwnSheetPlan | null {
  const { grid, marked, lefts } = standing;
  const hasRoom = cells.every(
    (row, at) =>
      at < marked.rows - 1 ||
      row.every((cell) => cell === null) ||
      hasRoomBelow(grid, lefts, marked.top + 1 + at, marked.top + 1 + at),
  );
  if (!hasRoom) return null;
  const block: OwnBlock = {
    sheet: grid.name,
    mark: own.mark,
    headerRow: marked.top,
    columns: own.columns,
    cells,
  };
  return { sheet: grid.name, isNew: false, steps: planChangedBlock(block, grid, marked, lefts) };
}

type OwnSheetCells = readonly (readonly CellInput[])[];

/** Where a sheet's headings stand or will stand. */
export interface SheetPlace {
  readonly headerRow: number;
  readonly lefts: readonly number[];
}

/** Cells with formulas over each other depend on where the sheet's rows and columns are. */
type CellsAt = (place: SheetPlace) => OwnSheetCells;

/**
 * Plans the sheet's cells below its headings; a null cell is left as it is. Where people's notes stand in the way, or
 * the columns were taken apart, the sheet is made anew and what is the tool's alone is cleared on the old one;
 * `isShared` says that people write in its rows, so that the old one is left as it is.
 */
export function planOwnSheet(
  reading: WorkbookReading,
  own: OwnSheet,
  cells: OwnSheetCells | CellsAt,
  isShared = false,
): OwnSheetPlan {
  const cellsAt = typeof cells === 'function' ? cells : (): OwnSheetCells => cells;
  const standing = standingSheet(reading, own);
  const kept =
    standing === null
      ? null
      : keptSheet(own, standing, cellsAt({ headerRow: standing.marked.top, lefts: standing.lefts }));
  if (kept !== null) return kept;
  const mark = reading.marks.find(({ name }) => name === own.mark);
  const lefts = own.columns.map((_, at) => FIRST_COLUMN + at);
  const made = planNewSheet(reading, own, cellsAt({ headerRow: HEADER_ROW, lefts }), mark);
  const grid = reading.sheets.find(({ name }) => name === mark?.sheet);
  if (isShared || mark === undefined || grid === undefined) return made;
  const block: OwnBlock = { sheet: grid.name, mark: own.mark, headerRow: 0, columns: own.columns, cells: [] };
  return { ...made, steps: sequence([planRemovedBlock(block, grid, mark.rect), made.steps]) };
}

/** Arrows on the headings where they are wished, and paper on which every page repeats them. */
const listOperations = (
  sheet: string,
  { columns, cells }: OwnBlock,
  { paper, wide, hasArrows }: NonNullable<OwnSheet['print']>,
): readonly PlanOperation[] => {
  const head = { top: HEADER_ROW, left: FIRST_COLUMN, rows: 1, columns: columns.length };
  const filter: PlanOperation = { kind: 'setFilter', sheet, rect: { ...head, rows: cells.length + 1 } };
  return [
    ...(hasArrows ? [filter] : []),
    {
      kind: 'setPage',
      sheet,
      page: {
        paper,
        isLandscape: true,
        area: null,
        wide,
        tall: null,
        titleRows: head,
        margins: { top: 36, bottom: 40, left: 28, right: 28, footer: 18 },
        isCentered: false,
        footer: {
          left: [sheet],
          center: [],
          right: [{ count: 'page' }, ' / ', { count: 'pages' }],
        },
        showsGridlines: true,
      },
    },
  ];
};

function planNewSheet(
  reading: WorkbookReading,
  own: OwnSheet,
  cells: OwnSheetCells,
  before: RangeMark | undefined,
): OwnSheetPlan {
  const sheet = freeSheetName(own.name, reading.sheetNames);
  const block: OwnBlock = { sheet, mark: own.mark, headerRow: HEADER_ROW, columns: own.columns, cells };
  const title: PlanOperation[] = [
    { kind: 'writeCells', sheet, top: 1, left: FIRST_COLUMN, cells: [[own.title]] },
    {
      kind: 'formatRange',
      sheet,
      rect: { top: 1, left: FIRST_COLUMN, rows: 1, columns: 1 },
      format: { bold: true, fontSize: 14, color: '0B3C44' },
    },
    { kind: 'freezeRows', sheet, rows: HEADER_ROW },
    ...(own.print === undefined ? [] : listOperations(sheet, block, own.print)),
  ];
  const made: Steps = {
    operations: [{ kind: 'addSheet', sheet }],
    inverse: [
      { kind: 'deleteSheet', sheet },
      before === undefined ? { kind: 'removeMark', name: own.mark } : { kind: 'setMark', ...before },
    ],
  };
  const steps = sequence([made, planNewBlock(block, FIRST_COLUMN, null), { operations: title, inverse: [] }]);
  return { sheet, isNew: true, steps };
}
