// Takes the last run back: every cell, format, width and sheet as before, except register rows in which people have
// written and the run's own row in the history, which becomes `Dibatalkan`. Also mends a run that was cut off.
import type { Rect, RangeMark, WorkbookReading } from '../grid';
import type { PlanOperation } from '../plan';
import { contains } from './address';
import { textAt } from './gridCell';
import { HISTORY_COLUMNS, RUN_UNDONE, STATE_HEADING } from './historySheet';
import { journalFrom, type Journal } from './journal';
import { MARKS, OWN_SHEETS, PARTS } from './ownSheets';
import { standingSheet, type OwnSheet, type StandingSheet } from './ownSheet';
import { periodsText, REGISTER_COLUMNS, TOOL_COLUMNS } from './registerColumns';
import { possibleOperations } from './possibleOperations';
import { readRegister, type RegisterRow } from './registerRow';
import { JOURNAL_WRITING } from './planRun';

export type UndoPlan =
  | { readonly kind: 'nothing' }
  /** The tool's area changed its shape since the run: taking it back could hit other cells. */
  | { readonly kind: 'reshaped'; readonly sheet: string }
  | {
      readonly kind: 'undo';
      readonly time: string;
      readonly operations: readonly PlanOperation[];
      /** Register rows that stay because people have written in them. */
      readonly keptRows: number;
    };

/** Whether a run was cut off while it was being written. */
export const isInterrupted = (reading: WorkbookReading): boolean =>
  reading.parts[PARTS.journalState] === JOURNAL_WRITING && journalFrom(reading.parts[PARTS.journal]) !== null;

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

const moved = (rect: Rect, { rows, columns }: Shift): Rect => ({
  ...rect,
  top: rect.top + rows,
  left: rect.left + columns,
});

/** How far each marked block has moved since the run; null for one whose size changed. */
function shiftOf(then: RangeMark, now: RangeMark | undefined): Shift | null {
  if (now === undefined) return { rows: 0, columns: 0 };
  if (now.sheet !== then.sheet || now.rect.rows !== then.rect.rows || now.rect.columns !== then.rect.columns)
    return null;
  return { rows: now.rect.top - then.rect.top, columns: now.rect.left - then.rect.left };
}

function shifted(operation: PlanOperation, shift: Shift): PlanOperation {
  switch (operation.kind) {
    case 'writeCells':
      return { ...operation, top: operation.top + shift.rows, left: operation.left + shift.columns };
    case 'setColumnWidths':
      return { ...operation, left: operation.left + shift.columns };
    case 'formatRange':
    case 'clearRange':
    case 'setWordRules':
    case 'clearWordRules':
    case 'setListValidation':
    case 'clearValidation':
    case 'setMark':
      return { ...operation, rect: moved(operation.rect, shift) };
    case 'addSheet':
    case 'deleteSheet':
    case 'freezeRows':
    case 'addTable':
    case 'removeMark':
    case 'storePart':
    case 'removePart':
      return operation;
  }
}

const cornerOf = (operation: PlanOperation): { readonly row: number; readonly column: number } | null => {
  if (operation.kind === 'writeCells') return { row: operation.top, column: operation.left };
  return 'rect' in operation ? { row: operation.rect.top, column: operation.rect.left } : null;
};

/** Moves the operations along with the blocks that people moved; null when a block changed its size. */
function followed(
  operations: readonly PlanOperation[],
  marks: readonly RangeMark[],
  reading: WorkbookReading,
): readonly PlanOperation[] | string {
  const result: PlanOperation[] = [];
  for (const operation of operations) {
    if (!('sheet' in operation)) {
      result.push(operation);
      continue;
    }
    const corner = cornerOf(operation);
    const onSheet = marks.filter(({ sheet }) => sheet === operation.sheet);
    const mark =
      corner === null
        ? onSheet[0]
        : (onSheet.find(({ rect }) => contains(rect, corner.row, corner.column)) ?? onSheet[0]);
    const shift =
      mark === undefined
        ? { rows: 0, columns: 0 }
        : shiftOf(
            mark,
            reading.marks.find(({ name }) => name === mark.name),
          );
    if (shift === null) return operation.sheet;
    result.push(shifted(operation, shift));
  }
  return result;
}

const registerSheet: OwnSheet = {
  name: OWN_SHEETS.register,
  mark: MARKS.register,
  title: '',
  columns: REGISTER_COLUMNS,
};
const historySheet: OwnSheet = {
  name: OWN_SHEETS.history,
  mark: MARKS.history,
  title: '',
  columns: HISTORY_COLUMNS,
};

const wasAdded = (row: RegisterRow, journal: Journal): boolean =>
  journal.registerAdded.some(([key, periods]) => key === row.key && periods === periodsText(row.periods));

/** Clears the run's rows one by one where they stand now, leaving those with people's words. */
function clearedRows(standing: StandingSheet, rows: readonly RegisterRow[]): readonly PlanOperation[] {
  const toolColumns = standing.lefts.slice(0, TOOL_COLUMNS);
  return rows.flatMap((row) =>
    toolColumns.map((left) => ({
      kind: 'writeCells' as const,
      sheet: standing.grid.name,
      top: standing.marked.top + 1 + row.offset,
      left,
      cells: [['']],
    })),
  );
}

function registerUndo(
  journal: Journal,
  reading: WorkbookReading,
): { readonly operations: readonly PlanOperation[]; readonly keptRows: number } {
  const standing = standingSheet(reading, registerSheet);
  if (standing === null || journal.registerInverse.length === 0) return { operations: [], keptRows: 0 };
  const rows = readRegister(standing.grid, standing.marked, standing.lefts);
  const added = rows.filter((row) => wasAdded(row, journal));
  const kept = added.filter(({ hasWords }) => hasWords);
  const isRemovingSheet = journal.registerInverse.some(({ kind }) => kind === 'deleteSheet');
  const hasOtherWords = isRemovingSheet && rows.some(({ hasWords }) => hasWords);
  const then = journal.marks.find(({ name }) => name === MARKS.register);
  const isInPlace =
    then !== undefined &&
    then.rect.rows === standing.marked.rows &&
    then.rect.columns === standing.marked.columns &&
    added.length === journal.registerAdded.length &&
    added.every((row, index) => row.offset === standing.marked.rows - 1 - added.length + index);
  if (kept.length === 0 && !hasOtherWords && (isInPlace || isRemovingSheet)) {
    const operations = followed(journal.registerInverse, journal.marks, reading);
    if (typeof operations !== 'string') return { operations, keptRows: 0 };
  }
  return {
    operations: clearedRows(
      standing,
      added.filter(({ hasWords }) => !hasWords),
    ),
    keptRows: kept.length,
  };
}

function historyUndo(journal: Journal, reading: WorkbookReading): readonly PlanOperation[] {
  const standing = standingSheet(reading, historySheet);
  if (standing === null) return [];
  const { grid, marked, lefts } = standing;
  const state = lefts[HISTORY_COLUMNS.findIndex(({ heading }) => heading === STATE_HEADING)];
  const time = lefts[0];
  if (state === undefined || time === undefined) return [];
  for (let row = marked.top + marked.rows - 1; row > marked.top; row -= 1) {
    if (textAt(grid, row, time) !== journal.time) continue;
    return [{ kind: 'writeCells', sheet: grid.name, top: row, left: state, cells: [[RUN_UNDONE]] }];
  }
  return [];
}

/** Plans the undo from what the workbook itself knows of its last run. */
export function planUndo(reading: WorkbookReading): UndoPlan {
  const journal = journalFrom(reading.parts[PARTS.journal]);
  if (journal === null) return { kind: 'nothing' };
  const results = followed(journal.inverse, journal.marks, reading);
  if (typeof results === 'string') return { kind: 'reshaped', sheet: results };
  const register = registerUndo(journal, reading);
  const operations: readonly PlanOperation[] = [
    ...historyUndo(journal, reading),
    ...register.operations,
    ...results,
    { kind: 'removePart', key: PARTS.journal },
    { kind: 'removePart', key: PARTS.journalState },
  ];
  return {
    kind: 'undo',
    time: journal.time,
    operations: possibleOperations(operations, reading),
    keptRows: register.keptRows,
  };
}
