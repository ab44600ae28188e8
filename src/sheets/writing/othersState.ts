// What a pane puts right whose run met that of another pane: its own announcement over the journal of the other one. Never
// touches what the other run has written.
import type { WorkbookReading } from '../grid';
import type { PlanOperation } from '../plan';
import { textAt } from './gridCell';
import { RUN_STANDS, STATE_HEADING } from './historySheet';
import { journalFrom, type Journal } from './journal';
import { CLOSE_JOURNAL, writingState } from './journalState';
import { PARTS } from './ownSheets';
import { historyColumn, standingHistory } from './standingHistory';

/** Whether the history has the run's row, which is the last of what a run writes. */
function isInHistory({ time }: Journal, reading: WorkbookReading): boolean {
  const standing = standingHistory(reading);
  if (standing === null) return false;
  const { grid, marked } = standing;
  const [times, states] = ['Waktu', STATE_HEADING].map((heading) => historyColumn(standing, heading));
  if (times == null || states == null) return false;
  return Array.from({ length: marked.rows - 1 }, (_, at) => marked.top + 1 + at).some(
    (row) => textAt(grid, row, times) === time && textAt(grid, row, states) === RUN_STANDS,
  );
}

/** Lets the workbook say how far the other run is, where it says so of ours; nothing where it does not. */
export function othersState(own: Journal, reading: WorkbookReading): readonly PlanOperation[] {
  const others = journalFrom(reading.parts[PARTS.journal]);
  if (others === null || reading.parts[PARTS.journalState] !== writingState(own)) return [];
  // The other pane says itself that it is done, where it comes so far; where it does not, its run must be taken back.
  return isInHistory(others, reading)
    ? CLOSE_JOURNAL.operations
    : [{ kind: 'storePart', key: PARTS.journalState, content: writingState(others) }];
}
