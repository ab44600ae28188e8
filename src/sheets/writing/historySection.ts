// The part of a run that adds its row to `Riwayat Evaluasi`, tied to the row before, and keeps what the run rested on.
import { latestDuePeriod } from '../../domain/latestDuePeriod';
import type { CellInput } from '../plan';
import { lastOf } from '../proof/chain';
import { fingerprintsOf, type Fingerprints } from '../proof/fingerprint';
import { basisText } from '../proof/runBasis';
import { freshnessCell } from './freshness';
import { REPLACED } from './freshnessWords';
import { valueAt, inputAt } from './gridCell';
import { historyCells } from './historyRow';
import { historyRows, rememberedLink } from './historyRows';
import { FRESHNESS_HEADING, HISTORY_COLUMNS } from './historySheet';
import { withLateColumns } from './lateColumns';
import { lastRowOf, planOwnSheet, standingSheet, type StandingSheet } from './ownSheet';
import { PARTS } from './ownSheets';
import { planPart, type RunPlanFacts, type Section } from './section';
import { historySheet } from './standingHistory';
import { NO_STEPS, sequence, type Steps } from './steps';

export interface HistoryPlan extends Section {
  /** What later runs tell changes by; taken back with the results. */
  readonly basis: Steps;
}

/** A row of an earlier run: only that it is no longer the last one. */
function formerRow({ grid, lefts }: StandingSheet, row: number): readonly CellInput[] {
  return HISTORY_COLUMNS.map(({ heading }, at) => {
    const left = lefts[at];
    if (heading !== FRESHNESS_HEADING || left === undefined) return null;
    const isBlank = inputAt(grid, row, left) === '';
    return isBlank || valueAt(grid, row, left) === REPLACED ? null : REPLACED;
  });
}

const NO_PRINTS: Fingerprints = { data: '', rules: '', answers: '', results: '' };

/** Plans the run's row; of earlier rows only `Kesegaran` changes. */
export function planHistory(facts: RunPlanFacts): HistoryPlan {
  const { inspection, evaluation, run, wording } = facts;
  const { input } = inspection;
  const own = historySheet(wording.sheetTitle('history', evaluation.settings.year), inspection.paper);
  const { reading, steps: added } = withLateColumns(facts.reading);
  const standing = standingSheet(reading, own);
  const before: readonly (readonly CellInput[])[] =
    standing === null
      ? []
      : Array.from({ length: lastRowOf(standing) - standing.marked.top }, (_, at) =>
          formerRow(standing, standing.marked.top + 1 + at),
        );
  const { cells, link } = historyCells(
    {
      run,
      evaluation,
      latest: latestDuePeriod(evaluation.settings),
      fingerprints: input === null ? NO_PRINTS : fingerprintsOf({ inspection, evaluation, input }),
      freshness: freshnessCell(facts.reading, inspection.sources),
      before: lastOf(historyRows(reading), rememberedLink(reading)),
    },
    wording,
  );
  const { sheet, isNew, steps } = planOwnSheet(reading, own, [...before, cells], true);
  return {
    steps: sequence([added, steps, planPart(facts.reading, PARTS.chain, link.text)]),
    basis: input === null ? NO_STEPS : planPart(facts.reading, PARTS.runBasis, basisText(input, inspection)),
    preview: [{ kind: 'history', sheet, isNew }],
  };
}
