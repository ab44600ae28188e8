// The part of a run that brings `Rekap Pejabat` up to date.
import { MARKS, OWN_SHEETS } from './ownSheets';
import { planOwnSheet, standingSheet, type OwnSheet } from './ownSheet';
import { arrangedRecap } from './recapRows';
import { RECAP_COLUMNS, RECAP_PLACES, recapCells } from './recapSheet';
import { cellCount, NO_SECTION, type RunPlanFacts, type Section } from './section';

/** Plans the recap; a workbook without officials gets none. */
export function planRecap(facts: RunPlanFacts): Section {
  const { evaluation, wording, reading } = facts;
  const own: OwnSheet = {
    name: OWN_SHEETS.recap,
    mark: MARKS.recap,
    title: wording.sheetTitle('recap', evaluation.settings.year),
    columns: RECAP_COLUMNS,
    print: { paper: facts.inspection.paper, wide: 5, hasArrows: true },
  };
  const standing = standingSheet(reading, own);
  const cells = arrangedRecap(standing, recapCells(evaluation, wording), RECAP_PLACES);
  if (cells.length === 0 && standing === null) return NO_SECTION;
  const { sheet, isNew, steps } = planOwnSheet(reading, own, cells);
  return { steps, preview: [{ kind: 'recap', sheet, isNew, cells: cellCount(steps) }] };
}
