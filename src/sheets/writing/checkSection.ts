// The part of a run that makes `Pemeriksaan`, on demand, and keeps it up to date once it stands.
import { latestDuePeriod } from '../../domain/latestDuePeriod';
import { checkColumns } from './check/checkColumns';
import { checkFoot } from './checkFoot';
import { checkCells, placesIn } from './checkSheet';
import { planOwnSheet, standingSheet, type OwnSheet } from './ownSheet';
import { MARKS, OWN_SHEETS } from './ownSheets';
import { cellCount, NO_SECTION, type RunPlanFacts, type Section } from './section';
import { sequence } from './steps';

/** Plans the check; without a due period there is nothing to check. */
export function planCheck(facts: RunPlanFacts): Section {
  const { evaluation, reading, wording } = facts;
  const { settings } = evaluation;
  const columns = checkColumns(settings.scale);
  const own: OwnSheet = {
    name: OWN_SHEETS.check,
    mark: MARKS.check,
    title: wording.sheetTitle('check', settings.year),
    columns,
  };
  const latest = latestDuePeriod(settings);
  if (latest === null || (facts.wants?.includes('check') !== true && standingSheet(reading, own) === null))
    return NO_SECTION;
  const { sheet, isNew, steps } = planOwnSheet(reading, own, ({ headerRow, lefts }) =>
    checkCells(facts, latest, (row) => placesIn(columns, lefts, headerRow + 1 + row)),
  );
  const cells = cellCount(steps);
  const foot = checkFoot(facts, sheet, isNew);
  return {
    steps: sequence([steps, foot]),
    preview: cells === 0 ? [] : [{ kind: 'check', sheet, isNew, cells }],
  };
}
