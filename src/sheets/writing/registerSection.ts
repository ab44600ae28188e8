// The part of a run that brings `Register Pakta` and what its results are based on up to date.
import type { RegisterEntry } from '../../domain/evaluation';
import type { Paper } from '../pageSetup';
import { MARKS, OWN_SHEETS, PARTS } from './ownSheets';
import { lastRowOf, planOwnSheet, standingSheet, type OwnSheet } from './ownSheet';
import { registerChanges, type RegisterChange } from './registerChanges';
import { basisOf, recordsFrom, recordsText, verdictOfRow } from './registerBasis';
import { periodsText, REGISTER_COLUMNS } from './registerColumns';
import { entryKey, matchRows, readRegister } from './registerRow';
import { updatedRegister, type RegisterUpdate } from './registerSheet';
import { NO_SECTION, planPart, type RunPlanFacts, type Section } from './section';
import { NO_STEPS, type Steps } from './steps';

export interface RegisterSection extends Section {
  readonly added: readonly (readonly [string, string])[];
  readonly changes: readonly RegisterChange[];
  readonly basis: Steps;
}

type PlannedUpdate = RegisterUpdate & {
  readonly newEntries: readonly RegisterEntry[];
  readonly changes: readonly RegisterChange[];
};

function registerUpdate(facts: RunPlanFacts, own: OwnSheet): PlannedUpdate {
  const { evaluation, inspection, reading, wording } = facts;
  const standing = standingSheet(reading, own);
  const rows = standing === null ? [] : readRegister(standing.grid, standing.marked, standing.lefts);
  const { input } = inspection;
  const updated = (height: number): RegisterUpdate =>
    updatedRegister({
      evaluation,
      rows,
      height,
      records: recordsFrom(reading.parts[PARTS.registerBasis]),
      basisOf: (entry) => (input === null ? {} : basisOf(entry, input, inspection.sources)),
      basisOfRow: (row) => {
        const verdict = input === null ? null : verdictOfRow(row, input);
        if (input === null || verdict === null || verdict.periods.length === 0) return {};
        return basisOf(verdict, input, inspection.sources);
      },
      wording,
      today: evaluation.settings.runDate,
    });
  const update = updated(standing === null ? 0 : standing.marked.rows - 1);
  const matched = matchRows(evaluation.register, rows);
  return {
    // Notes that people wrote below the register stay where they are: new rows come below them.
    ...(standing === null || update.added === 0
      ? update
      : updated(lastRowOf(standing) - standing.marked.top)),
    newEntries: evaluation.register.filter((entry) => !matched.has(entry)),
    changes: standing === null ? [] : registerChanges(standing, rows, update.cells),
  };
}

export const registerSheet = (title: string, paper: Paper = 'A4'): OwnSheet => ({
  name: OWN_SHEETS.register,
  mark: MARKS.register,
  title,
  columns: REGISTER_COLUMNS,
  print: { paper, wide: 2, hasArrows: true },
});

/** Plans the register; no entries and no standing rows give no sheet. */
export function planRegister(facts: RunPlanFacts): RegisterSection {
  const { reading, wording, evaluation } = facts;
  const own = registerSheet(wording.sheetTitle('register', evaluation.settings.year), facts.inspection.paper);
  const update = registerUpdate(facts, own);
  const basis = planPart(reading, PARTS.registerBasis, recordsText(update.records));
  if (update.cells.length === 0) return { ...NO_SECTION, added: [], changes: [], basis: NO_STEPS };
  const { sheet, isNew, steps } = planOwnSheet(reading, own, update.cells, true);
  return {
    steps,
    preview: [{ kind: 'register', sheet, isNew, added: update.added, changed: update.changed }],
    added: update.newEntries.map((entry) => [entryKey(entry), periodsText(entry.periods)] as const),
    changes: update.changes,
    basis,
  };
}
