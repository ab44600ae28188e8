// The part of a run that adds its row to `Riwayat Evaluasi`.
import { latestDuePeriod } from '../../domain/latestDuePeriod';
import type { CellInput } from '../plan';
import { fingerprintsOf } from './fingerprint';
import { HISTORY_COLUMNS, historyCells } from './historySheet';
import { MARKS, OWN_SHEETS } from './ownSheets';
import { lastRowOf, planOwnSheet, standingSheet, type OwnSheet } from './ownSheet';
import type { RunPlanFacts, Section } from './section';

/** Plans the run's row; earlier rows are left as they are. */
export function planHistory(facts: RunPlanFacts): Section {
  const { reading, inspection, evaluation, run, wording } = facts;
  const own: OwnSheet = {
    name: OWN_SHEETS.history,
    mark: MARKS.history,
    title: wording.sheetTitle('history', evaluation.settings.year),
    columns: HISTORY_COLUMNS,
  };
  const standing = standingSheet(reading, own);
  const before: readonly (readonly CellInput[])[] = Array.from(
    { length: standing === null ? 0 : lastRowOf(standing) - standing.marked.top },
    () => HISTORY_COLUMNS.map(() => null),
  );
  const fingerprints = inspection.input === null ? { rules: '', data: '' } : fingerprintsOf(inspection.input);
  const row = historyCells(run, evaluation, latestDuePeriod(evaluation.settings), fingerprints, wording);
  const { sheet, isNew, steps } = planOwnSheet(reading, own, [...before, row], true);
  return { steps, preview: [{ kind: 'history', sheet, isNew }] };
}
