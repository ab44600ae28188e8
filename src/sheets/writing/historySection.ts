// The part of a run that adds its row to `Riwayat Evaluasi`.
import { latestDuePeriod } from '../../domain/latestDuePeriod';
import type { CellInput } from '../plan';
import { fingerprintsOf } from './fingerprint';
import { freshnessCell, REPLACED } from './freshness';
import { valueAt, inputAt } from './gridCell';
import { FRESHNESS_HEADING, HISTORY_COLUMNS, historyCells } from './historySheet';
import { lastRowOf, planOwnSheet, standingSheet, type StandingSheet } from './ownSheet';
import type { RunPlanFacts, Section } from './section';
import { historySheet, withFreshnessColumn } from './standingHistory';
import { sequence } from './steps';

/** A row of an earlier run: only that it is no longer the last one. */
function formerRow({ grid, lefts }: StandingSheet, row: number): readonly CellInput[] {
  return HISTORY_COLUMNS.map(({ heading }, at) => {
    const left = lefts[at];
    if (heading !== FRESHNESS_HEADING || left === undefined) return null;
    const isBlank = inputAt(grid, row, left) === '';
    return isBlank || valueAt(grid, row, left) === REPLACED ? null : REPLACED;
  });
}

/** Plans the run's row; of earlier rows only `Kesegaran` changes. */
export function planHistory(facts: RunPlanFacts): Section {
  const { inspection, evaluation, run, wording } = facts;
  const own = historySheet(wording.sheetTitle('history', evaluation.settings.year));
  const { reading, steps: added } = withFreshnessColumn(facts.reading);
  const standing = standingSheet(reading, own);
  const before: readonly (readonly CellInput[])[] =
    standing === null
      ? []
      : Array.from({ length: lastRowOf(standing) - standing.marked.top }, (_, at) =>
          formerRow(standing, standing.marked.top + 1 + at),
        );
  const fingerprints = inspection.input === null ? { rules: '', data: '' } : fingerprintsOf(inspection.input);
  const row = historyCells(
    run,
    evaluation,
    latestDuePeriod(evaluation.settings),
    fingerprints,
    wording,
    freshnessCell(facts.reading, inspection.sources),
  );
  const { sheet, isNew, steps } = planOwnSheet(reading, own, [...before, row], true);
  return { steps: sequence([added, steps]), preview: [{ kind: 'history', sheet, isNew }] };
}
