// Layout G: a performance agreement, one row an indicator, realisation by quarter.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { YEAR } from './facts';
import type { IndicatorFact } from './indicatorFacts';
import type { Datum } from './indicatorTruth';
import { bold, SheetDraft } from './sheetDraft';

export interface LayoutGOptions {
  readonly indicators: readonly IndicatorFact[];
  readonly sheet?: string;
  /** Quarters with figures, 1 to 4. */
  readonly quarters: number;
  /** `Arah Indikator` and `Metode Perhitungan` beside the unit. */
  readonly hasTraits?: boolean;
  readonly quarterHeadings?: readonly string[];
  /** Figures as the sheet writes them where they are not the quarter's own. */
  readonly figures?: (indicator: IndicatorFact) => readonly Datum[];
  /** The printed attainment of the year so far. */
  readonly printed?: (indicator: IndicatorFact) => SheetCell;
  readonly hasNumberRow?: boolean;
  readonly isMerged?: boolean;
  readonly asText?: boolean;
}

export const datumCell = (datum: Datum, asText = false): SheetCell => {
  if (datum === null) return null;
  if (typeof datum === 'object') return datum.word;
  return asText ? datum.replace('.', ',') : Number(datum);
};
export const targetCell = (written: string): SheetCell =>
  /^\d+(?:,\d+)?$/.test(written) ? Number(written.replace(',', '.')) : { v: written, fmt: '@' };

export function layoutG(options: LayoutGOptions): WrittenSheet {
  const draft = new SheetDraft(options.sheet ?? 'Perjanjian Kinerja');
  const traits = options.hasTraits === true ? ['Arah Indikator', 'Metode Perhitungan'] : [];
  const heads = [
    'No',
    'Perangkat Daerah',
    'Sasaran Strategis',
    'Indikator Kinerja',
    'Satuan',
    ...traits,
    'Target',
  ];
  const width = heads.length + 5;
  draft.titles([`PERJANJIAN KINERJA TAHUN ${String(YEAR)}`, 'PEMERINTAH KABUPATEN TIRTA KENCANA'], width);
  draft.blank();
  const top = draft.next;
  draft
    .row(...heads.map((head) => bold(head)), bold('Realisasi'), null, null, null, bold('Capaian %'))
    .row(
      ...heads.map(() => null),
      ...(options.quarterHeadings ?? ['TW 1', 'TW 2', 'TW 3', 'TW 4']).map((head) => bold(head)),
    )
    .merge(top, heads.length + 1, top, heads.length + 4)
    .merge(top, width, top + 1, width);
  heads.forEach((_, index) => draft.merge(top, index + 1, top + 1, index + 1));
  if (options.hasNumberRow === true) draft.numberRow(width);
  const first = draft.next;
  options.indicators.forEach((indicator, index) => {
    const isAgain = (key: 'office' | 'objective'): boolean =>
      options.isMerged === true && options.indicators[index - 1]?.[key] === indicator[key];
    const figures = options.figures?.(indicator) ?? indicator.quarters;
    draft.row(
      index + 1,
      isAgain('office') ? null : indicator.office,
      isAgain('objective') ? null : indicator.objective,
      indicator.name,
      indicator.unit,
      ...(options.hasTraits === true ? [indicator.direction, indicator.method] : []),
      targetCell(indicator.target),
      ...[0, 1, 2, 3].map((quarter) =>
        quarter < options.quarters ? datumCell(figures[quarter] ?? null, options.asText) : null,
      ),
      options.printed?.(indicator) ?? null,
    );
  });
  if (options.isMerged === true) mergeRuns(draft, options.indicators, first);
  return draft.sheet();
}

/** Merges the equal cells of office and objective downwards. */
function mergeRuns(draft: SheetDraft, indicators: readonly IndicatorFact[], first: number): void {
  for (const [key, column] of [
    ['office', 2],
    ['objective', 3],
  ] as const) {
    let start = 0;
    indicators.forEach((indicator, index) => {
      if (indicators[index + 1]?.[key] === indicator[key]) return;
      draft.merge(first + start, column, first + index, column);
      start = index + 1;
    });
  }
}
