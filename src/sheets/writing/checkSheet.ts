// `Pemeriksaan`: one row an indicator at the latest due period, in which native formulas over the officer's own cells work the
// status out a second time. Readable and calculated without the tool.

import type { Period } from '../../domain/period';
import type { CellInput } from '../plan';
import { HEADINGS } from './check/checkColumns';
import { checkFormulas, type CheckPlaces } from './check/checkFormulas';
import type { OwnColumn } from './ownBlock';
import type { RunPlanFacts } from './section';

/** Where the sheet's columns stand: `lefts` beside `checkColumns`. */
export function placesIn(columns: readonly OwnColumn[], lefts: readonly number[], row: number): CheckPlaces {
  const at = (heading: string): number =>
    lefts[columns.findIndex((column) => column.heading === heading)] ?? 0;
  return {
    row,
    target: at(HEADINGS.target),
    realisation: at(HEADINGS.realisation),
    threshold: at(HEADINGS.threshold),
    byFormula: at(HEADINGS.byFormula),
    byTool: at(HEADINGS.byTool),
  };
}

/** The rows below the headings; `placesAt` tells where the cells of a row (from 0) will stand. */
export function checkCells(
  facts: RunPlanFacts,
  latest: Period,
  placesAt: (row: number) => CheckPlaces,
): readonly (readonly CellInput[])[] {
  const { evaluation, reading, inspection } = facts;
  const { settings } = evaluation;
  return evaluation.indicators.map((result, at) => {
    const ask = { result, period: latest, basis: settings.basis, reading, sources: inspection.sources };
    const cells = checkFormulas(ask, settings, placesAt(at));
    const { office, opd, code, name } = result.indicator;
    return [
      office === '' ? opd : office,
      code ?? '',
      name,
      latest,
      cells.target,
      cells.realisation,
      cells.threshold,
      cells.byFormula,
      result.periods[latest].status,
      cells.verdict,
    ];
  });
}
