// Takes the last run back: every cell, format, width and sheet as before, except register rows in which people have
// written and the run's own row in the history, which becomes `Dibatalkan`. Also mends what was cut off: a run by taking
// it back, its history included, an undo by finishing it. Every undo may be done again from any point.
import type { WorkbookReading } from '../grid';
import type { PlanOperation } from '../plan';
import { followBlocks } from './followBlocks';
import { textAt } from './gridCell';
import { HISTORY_COLUMNS, RUN_UNDONE, STATE_HEADING } from './historySheet';
import { journalFrom, type Journal } from './journal';
import { beginUndo, cutOff, FORGET_JOURNAL, mannerOf, restoreJournal } from './journalState';
import { MARKS, OWN_SHEETS, PARTS } from './ownSheets';
import { standingSheet, type OwnSheet } from './ownSheet';
import { possibleOperations } from './possibleOperations';
import { planRegisterUndo, registerHasWords } from './registerUndo';

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

const historySheet: OwnSheet = {
  name: OWN_SHEETS.history,
  mark: MARKS.history,
  title: '',
  columns: HISTORY_COLUMNS,
};

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

/** Takes back what a run that was cut off had written, as if it had never begun. */
function mended(journal: Journal, reading: WorkbookReading): UndoPlan {
  const isRegisterNew = journal.registerInverse.some(({ kind }) => kind === 'deleteSheet');
  const keepsRegister = isRegisterNew && registerHasWords(reading);
  const inverse = [
    ...journal.historyInverse,
    ...(keepsRegister ? [] : journal.registerInverse),
    ...journal.inverse,
  ];
  const followed = followBlocks(inverse, journal, reading, true);
  const operations = followed.kind === 'operations' ? followed.operations : [];
  return {
    kind: 'undo',
    time: journal.time,
    operations: [...possibleOperations(operations, reading), ...restoreJournal(reading)],
    keptRows: 0,
  };
}

/** Plans the undo from what the workbook itself knows of its last run. */
export function planUndo(reading: WorkbookReading): UndoPlan {
  const journal = journalFrom(reading.parts[PARTS.journal]);
  if (journal === null) return { kind: 'nothing' };
  const broken = cutOff(reading);
  if (broken === 'run') return mended(journal, reading);
  const results = followBlocks(journal.inverse, journal, reading, broken === 'undo');
  if (results.kind === 'reshaped') return results;
  const register = planRegisterUndo(journal, reading, mannerOf(reading));
  const operations: readonly PlanOperation[] = [
    ...historyUndo(journal, reading),
    ...register.operations,
    ...results.operations,
  ];
  return {
    kind: 'undo',
    time: journal.time,
    operations: [beginUndo(register.manner), ...possibleOperations(operations, reading), ...FORGET_JOURNAL],
    keptRows: register.keptRows,
  };
}
