// Takes the last run back: every cell, format, width and sheet as before, except register rows in which people have
// written and the run's own row in the history, which becomes `Dibatalkan`. Also mends what was cut off: a run by taking
// it back, its history included, an undo by finishing it. Every undo may be done again from any point.
import type { WorkbookReading } from '../grid';
import type { CellInput, PlanOperation } from '../plan';
import { planRulesUndo } from '../rules/undoRuleEdits';
import { followBlocks } from './followBlocks';
import { REPLACED, UNWATCHED } from './freshnessWords';
import { textAt } from './gridCell';
import { FRESHNESS_HEADING, RUN_STANDS, RUN_UNDONE, STATE_HEADING } from './historySheet';
import { journalFrom, type Journal } from './journal';
import { beginUndo, cutOff, FORGET_JOURNAL, mannerOf, restoreJournal } from './journalState';
import { PARTS } from './ownSheets';
import { openOperations, possibleOperations } from './possibleOperations';
import { planRegisterUndo, registerHasWords } from './registerUndo';
import { historyColumn, standingHistory } from './standingHistory';

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
      /** Rows of rules and pacts that stay because people have changed them since. */
      readonly keptRules: number;
    };

/** What the run before had in `Kesegaran`. */
function formerFreshness({ historyInverse }: Journal): CellInput {
  for (const operation of historyInverse) {
    if (operation.kind !== 'writeCells') continue;
    const found = operation.cells
      .flat()
      .find((cell) => cell === UNWATCHED || (typeof cell === 'object' && cell !== null));
    if (found != null) return found;
  }
  return '';
}

/** The run's row is marked, and the run before is the last one that stands again. */
function historyUndo(journal: Journal, reading: WorkbookReading): readonly PlanOperation[] {
  const standing = standingHistory(reading);
  if (standing === null) return [];
  const { grid, marked } = standing;
  const [time, state, freshness] = ['Waktu', STATE_HEADING, FRESHNESS_HEADING].map((heading) =>
    historyColumn(standing, heading),
  );
  if (time == null || state == null) return [];
  const rows = Array.from({ length: marked.rows - 1 }, (_, at) => marked.top + marked.rows - 1 - at);
  const own = rows.find((row) => textAt(grid, row, time) === journal.time);
  if (own === undefined) return [];
  const write = (row: number, left: number, cell: CellInput): PlanOperation => ({
    kind: 'writeCells',
    sheet: grid.name,
    top: row,
    left,
    cells: [[cell]],
  });
  const marking = write(own, state, RUN_UNDONE);
  if (freshness == null) return [marking];
  // By time and not by place: people sort their lists.
  const former = rows
    .filter((row) => textAt(grid, row, state) === RUN_STANDS && textAt(grid, row, time) < journal.time)
    .sort((a, b) => (textAt(grid, a, time) < textAt(grid, b, time) ? 1 : -1))[0];
  const formula = formerFreshness(journal);
  const isReplaced = former !== undefined && textAt(grid, former, freshness) === REPLACED;
  return [
    marking,
    write(own, freshness, ''),
    ...(isReplaced && formula !== '' ? [write(former, freshness, formula)] : []),
  ];
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
  const rules = planRulesUndo(journal.rules, reading);
  return {
    kind: 'undo',
    time: journal.time,
    operations: [
      ...openOperations(possibleOperations(operations, reading), reading),
      ...rules.operations,
      ...restoreJournal(reading),
    ],
    keptRows: 0,
    keptRules: rules.kept,
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
  const rules = planRulesUndo(journal.rules, reading);
  const operations: readonly PlanOperation[] = [
    ...historyUndo(journal, reading),
    ...register.operations,
    ...results.operations,
    ...rules.operations,
  ];
  return {
    kind: 'undo',
    time: journal.time,
    operations: [beginUndo(register.manner), ...possibleOperations(operations, reading), ...FORGET_JOURNAL],
    keptRows: register.keptRows,
    keptRules: rules.kept,
  };
}
