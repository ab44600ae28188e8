// `Pemeriksaan`: one row an indicator at the latest due period, in which native formulas over the officer's own cells work the
// status out a second time. Readable and calculated without the tool.

import type { Period } from '../../domain/period';
import type { Scale } from '../../domain/scale';
import type { CellInput, WordRule } from '../plan';
import { AGREES, BY_TOOL_ALONE, checkFormulas, DIFFERS, type CheckPlaces } from './check/checkFormulas';
import type { OwnColumn } from './ownBlock';
import type { RunPlanFacts } from './section';
import { FORMATS } from './shownNumber';
import { statusRules } from './statusStyles';

const text = (heading: string, width: number, rules: readonly WordRule[] | null = null): OwnColumn => ({
  heading,
  width,
  numberFormat: null,
  rules,
});
const figure = (heading: string): OwnColumn => ({
  heading,
  width: 118,
  numberFormat: FORMATS.amount,
  rules: null,
});

const VERDICT_RULES: readonly WordRule[] = [
  { value: AGREES, mark: '✔', fill: 'C6EFCE', color: '006100' },
  { value: DIFFERS, mark: '✖', fill: 'FFC7CE', color: '9C0006' },
  { value: BY_TOOL_ALONE, mark: '–', fill: 'FFFFFF', color: '595959' },
];

const HEADINGS = {
  target: 'Target',
  realisation: 'Realisasi',
  threshold: 'Ambang (%)',
  byFormula: 'Status menurut Rumus',
  byTool: 'Status menurut Alat',
} as const;

export const checkColumns = (scale: Scale): readonly OwnColumn[] => [
  text('Perangkat Daerah', 190),
  text('Kode Rekening', 100),
  text('Uraian/Indikator Kinerja', 280),
  text('Periode', 80),
  figure(HEADINGS.target),
  figure(HEADINGS.realisation),
  { heading: HEADINGS.threshold, width: 80, numberFormat: FORMATS.amount, rules: null },
  text(HEADINGS.byFormula, 150, statusRules(scale)),
  text(HEADINGS.byTool, 150, statusRules(scale)),
  text('Hasil Pemeriksaan', 160, VERDICT_RULES),
];

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
