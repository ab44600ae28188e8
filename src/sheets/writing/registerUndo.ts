// The register's part of an undo: whole where nobody touched it, otherwise row by row, by their keys. Never clears or
// changes a row in which people have written since the run.
import type { WorkbookReading } from '../grid';
import type { PlanOperation } from '../plan';
import { followBlocks } from './followBlocks';
import type { Journal } from './journal';
import type { RegisterManner } from './journalState';
import { MARKS, OWN_SHEETS } from './ownSheets';
import { standingSheet, type OwnSheet, type StandingSheet } from './ownSheet';
import { wordsHash, type RegisterChange } from './registerChanges';
import { periodsText, REGISTER_COLUMNS, TOOL_COLUMNS } from './registerColumns';
import { readRegister, type RegisterRow } from './registerRow';

const registerSheet: OwnSheet = {
  name: OWN_SHEETS.register,
  mark: MARKS.register,
  title: '',
  columns: REGISTER_COLUMNS,
};

const rowsOf = ({ grid, marked, lefts }: StandingSheet): readonly RegisterRow[] =>
  readRegister(grid, marked, lefts);

/** Whether people have written anything in the register. */
export function registerHasWords(reading: WorkbookReading): boolean {
  const standing = standingSheet(reading, registerSheet);
  return standing !== null && rowsOf(standing).some(({ hasWords }) => hasWords);
}

const isOf = (row: RegisterRow, key: string, periods: readonly string[]): boolean =>
  row.key === key && periods.includes(periodsText(row.periods));

interface ChangedRow {
  readonly row: RegisterRow;
  readonly change: RegisterChange;
}

/** Clears the run's rows one by one where they stand now. */
const clearedRows = (standing: StandingSheet, rows: readonly RegisterRow[]): readonly PlanOperation[] =>
  rows.flatMap(({ offset }) =>
    standing.lefts.slice(0, TOOL_COLUMNS).map((left) => ({
      kind: 'writeCells' as const,
      sheet: standing.grid.name,
      top: standing.marked.top + 1 + offset,
      left,
      cells: [['']],
    })),
  );

/** Brings the rows back that the run changed, wherever they stand now. */
const restoredRows = (standing: StandingSheet, rows: readonly ChangedRow[]): readonly PlanOperation[] =>
  rows.flatMap(({ row, change }) =>
    standing.lefts.slice(0, TOOL_COLUMNS).map((left, at) => ({
      kind: 'writeCells' as const,
      sheet: standing.grid.name,
      top: standing.marked.top + 1 + row.offset,
      left,
      cells: [[change.cells[at] ?? null]],
    })),
  );

export interface RegisterUndo {
  readonly operations: readonly PlanOperation[];
  /** Rows of the run that stay because people have written in them. */
  readonly keptRows: number;
  readonly manner: RegisterManner;
}

/** Plans it; `begun` is the manner of an undo that was cut off. */
export function planRegisterUndo(
  journal: Journal,
  reading: WorkbookReading,
  begun: RegisterManner | null,
): RegisterUndo {
  const standing = standingSheet(reading, registerSheet);
  if (standing === null || journal.registerInverse.length === 0)
    return { operations: [], keptRows: 0, manner: 'utuh' };
  const rows = rowsOf(standing);
  const added = rows.filter((row) =>
    journal.registerAdded.some(([key, periods]) => isOf(row, key, [periods])),
  );
  const changed = rows.flatMap((row): readonly ChangedRow[] => {
    const change = journal.registerChanges.find(({ key, was, is }) => isOf(row, key, [is, was]));
    return change === undefined || added.includes(row) ? [] : [{ row, change }];
  });
  const answered = changed.filter(({ row, change }) => wordsHash(row) !== change.words);
  const keptRows = added.filter(({ hasWords }) => hasWords).length + answered.length;
  const isNew = journal.registerInverse.some(({ kind }) => kind === 'deleteSheet');
  const isUnanswered = keptRows === 0 && (!isNew || rows.every(({ hasWords }) => !hasWords));
  if (isUnanswered && begun !== 'baris') {
    const followed = followBlocks(journal.registerInverse, journal, reading, begun !== null);
    const isWhole = isNew || begun === 'utuh' || isInPlace(journal, standing, added);
    if (followed.kind === 'operations' && isWhole) {
      return { operations: followed.operations, keptRows, manner: 'utuh' };
    }
  }
  return {
    operations: [
      ...clearedRows(
        standing,
        added.filter(({ hasWords }) => !hasWords),
      ),
      ...restoredRows(
        standing,
        changed.filter((one) => !answered.includes(one)),
      ),
    ],
    keptRows,
    manner: 'baris',
  };
}

/** Whether the rows that the run added are still the last ones of the block. */
function isInPlace(journal: Journal, standing: StandingSheet, added: readonly RegisterRow[]): boolean {
  const then = journal.blocks.find(({ name }) => name === MARKS.register);
  const count = journal.registerAdded.length;
  return (
    then?.rect.rows === standing.marked.rows &&
    added.length === count &&
    added.every((row, index) => row.offset === standing.marked.rows - 1 - count + index)
  );
}
