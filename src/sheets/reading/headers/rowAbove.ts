// Whether the row right above a header belongs to it although the columns mean less with it: what the figures are, once over the
// first of them and once where that changes. `Realisasi` over January, `Prognosa` over October.
import type { CellValue, SheetGrid } from '../../grid';
import { FORESEEN_WORDS } from '../cells/foreseenWords';
import { foldedHeading } from '../cells/headingText';

/** What figures are: what came in, what is to come in, what is expected. */
const MEASURE = new RegExp(
  String.raw`^(?:(?:te)?reali[sz]asi|real\.?|rls|penerimaan|target|anggaran|rencana|renc?\.?|est\.?|actual|budget|plan|${FORESEEN_WORDS})(?: (?:\([^()]*\)|bulan|bulanan|sementara|20\d\d))*$`,
);
const LEAST = 2;
const LONGEST = 40;

/** `keys`: grid columns of names, codes and offices, which such a row leaves blank. */
export function isRowAbove({ values }: SheetGrid, row: number, keys: readonly number[]): boolean {
  const cells = values[row] ?? [];
  const filled = cells.filter((value) => value !== '');
  if (filled.length < LEAST || keys.length === 0) return false;
  return keys.every((column) => (cells[column] ?? '') === '') && filled.every(isMeasure);
}

const isMeasure = (value: CellValue): boolean =>
  typeof value === 'string' && value.length <= LONGEST && MEASURE.test(foldedHeading(value));
