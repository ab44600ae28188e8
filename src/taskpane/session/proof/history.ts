// The runs of a workbook from its own sheet of history, the newest first. Reads the tool's sheets only and changes none.
import type { PortFailure, WorkbookPort } from '../../application/port';
import { success, type Result } from '../../domain/result';
import { formatDate, formatTime } from '../../messages/formatting';
import type { Language } from '../../messages/language';
import { runStateWord, type RunState } from '../../messages/runStateWord';
import type { WorkbookReading } from '../../sheets/grid';
import { RUN_STANDS, RUN_UNDONE, STATE_HEADING } from '../../sheets/writing/historySheet';
import { valueAt, textAt } from '../../sheets/writing/gridCell';
import { journalFrom } from '../../sheets/writing/journal';
import { lastRowOf } from '../../sheets/writing/ownSheet';
import { isOwnSheetName, PARTS } from '../../sheets/writing/ownSheets';
import { dateFromCell } from '../../sheets/writing/shownNumber';
import { historyColumn, standingHistory } from '../../sheets/writing/standingHistory';
import type { HistoryOf } from '../paneContract';
import type { HistoryRowView } from '../paneViews';

interface Run extends Omit<HistoryRowView, 'asOf' | 'state'> {
  readonly asOf: string | number | boolean;
  /** Null for a word that is not the tool's own, which is shown as it stands. */
  readonly state: RunState | null;
  readonly stated: string;
}

export async function historyOf(port: WorkbookPort): Promise<Result<HistoryOf, PortFailure>> {
  const read = await port.read((head) => isOwnSheetName(head.name));
  if (!read.ok) return read;
  const { reading } = read.value;
  const runs = runsIn(reading, journalFrom(reading.parts[PARTS.journal])?.time ?? null);
  return success((language) =>
    runs.map(({ stated, state, ...run }) => ({
      ...run,
      state: state === null ? stated : runStateWord(state, language),
      time: formatTime(run.time, language),
      asOf: dateText(run.asOf, language),
    })),
  );
}

function runsIn(reading: WorkbookReading, lastTime: string | null): readonly Run[] {
  const standing = standingHistory(reading);
  if (standing === null) return [];
  const { grid, marked } = standing;
  const left = (heading: string): number => historyColumn(standing, heading) ?? 0;
  const runs: Run[] = [];
  for (let row = lastRowOf(standing); row > marked.top; row -= 1) {
    const at = (heading: string): string => textAt(grid, row, left(heading));
    const time = at('Waktu');
    if (time === '') continue;
    runs.push({
      time,
      person: at('Oleh'),
      asOf: valueAt(grid, row, left('Tanggal Evaluasi')),
      summary: [at('Periode Terakhir'), at('Ringkasan Status')].filter((text) => text !== '').join(': '),
      fingerprint: at('Sidik Jari Data'),
      rules: at('Sidik Jari Aturan'),
      stated: at(STATE_HEADING),
      state: stateOf(at(STATE_HEADING), runs),
      isLatest: time === lastTime && !runs.some((run) => run.isLatest),
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

function dateText(value: Run['asOf'], language: Language): string {
  const date = dateFromCell(value);
  return date === null ? String(value) : formatDate(date, language);
}
