// Whether the row right above a header belongs to it although the columns mean less with it: what the figures are, once over the
// first of them and once where that changes. `Realisasi` over January, `Prognosa` over October.
import type { CellValue, SheetGrid } from '../../grid';
import { foldedHeading } from '../cells/headingText';

/** What figures are: what came in, what is to come in, what is expected. */
const MEASURE =
  /^(?:te)?(?:reali[sz]asi|real\.?|rls|penerimaan|target|anggaran|rencana|renc?\.?|progno\w+|proyeksi|estimasi|est\.?|pr?a?kiraan|perkiraan|actual|forecast|budget|plan)(?: (?:\(.*\)|bulan|bulanan|sementara|20\d\d))*$/;
const LEAST = 2;

/** `keys`: grid columns of names, codes and offices, which such a row leaves blank. */
export function isRowAbove({ values }: SheetGrid, row: number, keys: readonly number[]): boolean {
  const cells = values[row] ?? [];
  const filled = cells.filter((value) => value !== '');
  if (filled.length < LEAST || keys.length === 0) return false;
  return keys.every((column) => (cells[column] ?? '') === '') && filled.every(isMeasure);
}

const isMeasure = (value: CellValue): boolean =>
  typeof value === 'string' && MEASURE.test(foldedHeading(value));
