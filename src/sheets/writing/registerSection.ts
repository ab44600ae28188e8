// The part of a run that brings `Register Pakta` and what its results are based on up to date.
import type { RegisterEntry } from '../../domain/evaluation';
import { MONTH_NAMES } from '../monthNames';
import { MARKS, OWN_SHEETS, PARTS } from './ownSheets';
import { planOwnSheet, standingSheet, type OwnSheet } from './ownSheet';
import { basisOf, recordsFrom, recordsText } from './registerBasis';
import { periodsText, REGISTER_COLUMNS } from './registerColumns';
import { entryKey, matchRows, readRegister } from './registerRow';
import { updatedRegister, type RegisterUpdate } from './registerSheet';
import { NO_SECTION, planPart, type RunPlanFacts, type Section } from './section';
import { NO_STEPS, type Steps } from './steps';

export interface RegisterSection extends Section {
  readonly added: readonly (readonly [string, string])[];
  readonly basis: Steps;
}

function registerUpdate(
  facts: RunPlanFacts,
  own: OwnSheet,
): RegisterUpdate & { readonly added: number; readonly newEntries: readonly RegisterEntry[] } {
  const { evaluation, inspection, reading, wording } = facts;
  const standing = standingSheet(reading, own);
  const rows = standing === null ? [] : readRegister(standing.grid, standing.marked, standing.lefts);
  const { input } = inspection;
  const update = updatedRegister({
    evaluation,
    rows,
    height: standing === null ? 0 : standing.marked.rows - 1,
    records: recordsFrom(reading.parts[PARTS.registerBasis]),
    basisOf: (entry) => (input === null ? {} : basisOf(entry, input, inspection.sources, MONTH_NAMES)),
    wording,
    today: evaluation.settings.runDate,
  });
  const matched = matchRows(evaluation.register, rows);
  return { ...update, newEntries: evaluation.register.filter((entry) => !matched.has(entry)) };
}

/** Plans the register; no entries and no standing rows give no sheet. */
export function planRegister(facts: RunPlanFacts): RegisterSection {
  const { reading, wording, evaluation } = facts;
  const own: OwnSheet = {
    name: OWN_SHEETS.register,
    mark: MARKS.register,
    title: wording.sheetTitle('register', evaluation.settings.year),
    columns: REGISTER_COLUMNS,
  };
  const update = registerUpdate(facts, own);
  const basis = planPart(reading, PARTS.registerBasis, recordsText(update.records));
  if (update.cells.length === 0) return { ...NO_SECTION, added: [], basis: NO_STEPS };
  const { sheet, isNew, steps } = planOwnSheet(reading, own, update.cells);
  return {
    steps,
    preview: [{ kind: 'register', sheet, isNew, added: update.added, changed: update.changed }],
    added: update.newEntries.map((entry) => [entryKey(entry), periodsText(entry.periods)] as const),
    basis,
  };
}
