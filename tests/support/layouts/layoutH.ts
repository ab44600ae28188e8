// Layout H: the long form, one row an indicator and quarter.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { QUARTERS, YEAR } from './facts';
import { bold, SheetDraft } from './sheetDraft';

export interface LongQuarter {
  readonly target: SheetCell;
  readonly realisation: SheetCell;
  readonly attainment: SheetCell;
}

export interface LongIndicator {
  readonly name: string;
  readonly unit: string;
  readonly annual: SheetCell;
  /** `Arah Indikator` and `Metode Perhitungan`, where the sheet has such columns. */
  readonly traits?: readonly [direction: string, method: string];
  /** Null leaves the quarter's row out. */
  readonly quarters: readonly (LongQuarter | null)[];
}

export interface LayoutHOptions {
  readonly indicators: readonly LongIndicator[];
  readonly sheet?: string;
  /** How the left columns stand in the rows of one indicator. */
  readonly left: 'merged' | 'repeated' | 'firstOnly';
  readonly quarter?: (index: number) => string;
  readonly hasTraits?: boolean;
  readonly office?: string;
}

export function layoutH(options: LayoutHOptions): WrittenSheet {
  const draft = new SheetDraft(options.sheet ?? 'Capaian Kinerja');
  const traits = options.hasTraits === true ? ['Arah Indikator', 'Metode Perhitungan'] : [];
  const left = ['Nomor', 'Indikator', 'Satuan', ...traits, 'Target Tahun'];
  const heads = [...left, 'Triwulan', 'Target', 'Realisasi', 'Capaian %', 'Keterangan'];
  draft.titles(
    [`PENGUKURAN KINERJA TRIWULANAN TAHUN ${String(YEAR)}`, options.office ?? 'BADAN PENDAPATAN DAERAH'],
    heads.length,
  );
  draft.blank().row(...heads.map((head) => bold(head)));
  const wordOf = options.quarter ?? ((index: number): string => `Triwulan ${QUARTERS[index] ?? ''}`);
  options.indicators.forEach((indicator, number) => {
    const top = draft.next;
    const own: readonly SheetCell[] = [
      number + 1,
      indicator.name,
      indicator.unit,
      ...(options.hasTraits === true ? (indicator.traits ?? []) : []),
      indicator.annual,
    ];
    indicator.quarters.forEach((quarter, index) => {
      if (quarter === null) return;
      const isFirst = draft.next === top;
      draft.row(
        ...(isFirst || options.left === 'repeated' ? own : own.map(() => null)),
        wordOf(index),
        quarter.target,
        quarter.realisation,
        quarter.attainment,
        null,
      );
    });
    if (options.left === 'merged')
      left.forEach((_, index) => draft.merge(top, index + 1, draft.next - 1, index + 1));
  });
  return draft.sheet();
}
