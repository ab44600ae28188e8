// A whole sheet of the tool: found again by its mark and brought up to date, or made new under a free name.
import type { RangeMark, SheetGrid, WorkbookReading } from '../grid';
import type { CellInput, PlanOperation } from '../plan';
import { contains } from './address';
import {
  hasRoomBelow,
  locateColumns,
  planChangedBlock,
  planNewBlock,
  type OwnBlock,
  type OwnColumn,
} from './ownBlock';
import { sequence, type Steps } from './steps';

/** Title, note, a blank line, headings. */
const HEADER_ROW = 4;
const FIRST_COLUMN = 1;

export interface OwnSheet {
  readonly name: string;
  readonly mark: string;
  readonly title: string;
  readonly columns: readonly OwnColumn[];
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

/** Plans the sheet's cells below its headings; a null cell is left as it is. */
export function planOwnSheet(
  reading: WorkbookReading,
  own: OwnSheet,
  cells: readonly (readonly CellInput[])[],
): OwnSheetPlan {
  const standing = standingSheet(reading, own);
  if (standing !== null) {
    const { grid, marked, lefts } = standing;
    const lastRow = marked.top + cells.length;
    if (hasRoomBelow(grid, lefts, marked.top + marked.rows, lastRow)) {
      const block: OwnBlock = {
        sheet: grid.name,
        mark: own.mark,
        headerRow: marked.top,
        columns: own.columns,
        cells,
      };
      return { sheet: grid.name, isNew: false, steps: planChangedBlock(block, grid, marked, lefts) };
    }
  }
  return planNewSheet(reading, own, cells);
}

function planNewSheet(
  reading: WorkbookReading,
  own: OwnSheet,
  cells: readonly (readonly CellInput[])[],
): OwnSheetPlan {
  const sheet = freeSheetName(own.name, reading.sheetNames);
  const block: OwnBlock = { sheet, mark: own.mark, headerRow: HEADER_ROW, columns: own.columns, cells };
  const title: PlanOperation[] = [
    { kind: 'addSheet', sheet },
    { kind: 'writeCells', sheet, top: 1, left: FIRST_COLUMN, cells: [[own.title]] },
    {
      kind: 'formatRange',
      sheet,
      rect: { top: 1, left: FIRST_COLUMN, rows: 1, columns: 1 },
      format: { bold: true, fontSize: 14, color: '0B3C44' },
    },
  ];
  const frame: Steps = {
    operations: title,
    inverse: [{ kind: 'deleteSheet', sheet }],
  };
  const frozen: Steps = { operations: [{ kind: 'freezeRows', sheet, rows: HEADER_ROW }], inverse: [] };
  return { sheet, isNew: true, steps: sequence([frame, planNewBlock(block, FIRST_COLUMN, null), frozen]) };
}

/** Whether a cell of the sheet lies in the tool's marked areas. */
export const isMarked = (marks: readonly RangeMark[], sheet: string, row: number, column: number): boolean =>
  marks.some((mark) => mark.sheet === sheet && contains(mark.rect, row, column));
