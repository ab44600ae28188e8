// The runs of a workbook from its own sheet of history, the newest first. Reads the tool's sheets only and changes none.
import type { PortFailure, WorkbookPort } from '../../../application/port';
import { success, type Result } from '../../../domain/result';
import { formatDate, formatTime } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import { runStateWord, type RunState } from '../../../messages/runStateWord';
import type { WorkbookReading } from '../../../sheets/grid';
import { historyRows, type HistoryRow } from '../../../sheets/writing/historyRows';
import { RUN_STANDS, RUN_UNDONE } from '../../../sheets/writing/historySheet';
import { journalFrom } from '../../../sheets/writing/journal';
import { isOwnSheetName, PARTS } from '../../../sheets/writing/ownSheets';
import type { HistoryOf } from '../../paneContract';

interface Run {
  readonly row: HistoryRow;
  /** Null for a word that is not the tool's own, which is shown as it stands. */
  readonly state: RunState | null;
  readonly isLatest: boolean;
}

export async function historyOf(port: WorkbookPort): Promise<Result<HistoryOf, PortFailure>> {
  const read = await port.read((head) => isOwnSheetName(head.name));
  if (!read.ok) return read;
  const { reading } = read.value;
  const runs = runsIn(reading, journalFrom(reading.parts[PARTS.journal])?.time ?? null);
  return success((language) =>
    runs.map(({ row, state, isLatest }) => ({
      key: row.time,
      time: formatTime(row.time, language),
      person: row.person,
      asOf: dateText(row, language),
      summary: [row.period, row.summary].filter((text) => text !== '').join(': '),
      fingerprint: row.whole,
      former: row.whole === '' ? { data: row.dataPrint, rules: row.rulePrint } : null,
      state: state === null ? row.state : runStateWord(state, language),
      isLatest,
    })),
  );
}

function runsIn(reading: WorkbookReading, lastTime: string | null): readonly Run[] {
  const runs: Run[] = [];
  for (const row of historyRows(reading).toReversed()) {
    runs.push({
      row,
      state: stateOf(row.state, runs),
      isLatest: row.time === lastTime && !runs.some((run) => run.isLatest),
    });
  }
  return runs;
}

/** Only the newest of those that were not taken back is in force; `newer` are the runs after it. */
function stateOf(stated: string, newer: readonly Run[]): RunState | null {
  if (stated === RUN_UNDONE) return 'undone';
  if (stated !== RUN_STANDS) return null;
  return newer.some(({ state }) => state === 'stands') ? 'replaced' : 'stands';
}

const dateText = ({ asOf, asOfCell }: HistoryRow, language: Language): string =>
  asOf === null ? String(asOfCell) : formatDate(asOf, language);
