// The cells of `Pengaturan` differ row by row: a year, a date, a choice, plain numbers.
import type { CellFormat, PlanOperation } from './plan';
import type { SampleRow } from './templateBook';
import { NUMBER_FORMATS } from './templateColumns';
import { SETTING_HEADINGS } from './templateSheets';

const BASIS_CHOICES = ['Kumulatif', 'Per Periode'] as const;
const VALUE_COLUMN = SETTING_HEADINGS.indexOf('Nilai') + 1;

/** Formats and lists of the `Nilai` cells; `top` is the first row under the headings. */
export function settingFormats(
  sheet: string,
  top: number,
  rows: readonly SampleRow[],
): readonly PlanOperation[] {
  return rows.flatMap((row, index): readonly PlanOperation[] => {
    const rect = { top: top + index, left: VALUE_COLUMN, rows: 1, columns: 1 };
    const format: CellFormat = { numberFormat: formatOf(row['Kunci']), horizontal: 'Left' };
    const operations: PlanOperation[] = [{ kind: 'formatRange', sheet, rect, format }];
    if (row['Kunci'] === 'Basis Periode') {
      operations.push({ kind: 'setListValidation', sheet, rect, values: BASIS_CHOICES });
    }
    return operations;
  });
}

function formatOf(key: SampleRow[string] | undefined): string {
  if (key === 'Tanggal Evaluasi') return NUMBER_FORMATS.date;
  if (key === 'Tahun Anggaran' || key === 'Hari Tenggang') return NUMBER_FORMATS.whole;
  return NUMBER_FORMATS.general;
}
