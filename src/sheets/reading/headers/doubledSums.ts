// Equal headings of which one column adds up all the others in every row, as `Jumlah Realisasi` behind the units of an office:
// the sum is the figure and the others are its parts, as long as it is headed as a sum: what came in before refunds is no less the
// sum of these and the rest. Reads amounts; asks nothing.
import type { Amount } from '../../../domain/amount';
import { foldedHeading } from '../cells/headingText';
import { RowFigures } from '../rows/rowFigures';
import type { FoundTable } from './foundTable';

const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;

/** The table with such headings standing once, over the sum. */
export function withSumOfParts(table: FoundTable): FoundTable {
  const columns = new Map(table.columns);
  const doubled = new Map(table.doubled);
  for (const [heading, places] of table.doubled) {
    const sum = places.length < LEAST_COLUMNS || table.yearly.has(heading) ? null : sumOf(table, places);
    if (sum === null || !isHeadedSum(table, sum)) continue;
    columns.set(heading, sum);
    doubled.delete(heading);
  }
  return doubled.size === table.doubled.size ? table : { ...table, columns, doubled };
}

const SUM_WORD =
  /\b(?:jumlah|jml|jlh|total|tot|seluruh\w*|keseluruhan|semua|gabungan|akumulasi|rekap\w*|sum)\b/;
/** `Realisasi (Rp)` beside its parts. */
const FIGURE_ITSELF = /^(?:(?:target|anggaran|realisasi|penerimaan|pendapatan|capaian|nilai|rp|rupiah)\W*)*$/;

/** Its innermost heading calls it a sum, or the figure itself, or says nothing. */
function isHeadedSum({ grid, headerRows }: FoundTable, place: number): boolean {
  const top = grid.rect?.top ?? 1;
  const texts = headerRows.map((row) => foldedHeading(grid.values[row - top]?.[place]));
  const inner = texts.findLast((text) => text !== '') ?? '';
  return SUM_WORD.test(inner) || FIGURE_ITSELF.test(inner);
}

/** The column that is the sum of the others wherever any of them is filled; null for none. */
export function sumOf(table: FoundTable, places: readonly number[]): number | null {
  const headed = new Map(places.map((place) => [String(place), place]));
  const figures = new RowFigures({ ...table, columns: headed }, [...headed.keys()]);
  const rows: (readonly (Amount | null)[])[] = [];
  for (let index = table.from; index < table.to; index += 1)
    if (figures.amounts(index).some((amount) => amount !== null && amount !== 0n))
      rows.push(figures.amounts(index));
  if (rows.length < LEAST_ROWS) return null;
  const isSum = (nth: number): boolean =>
    rows.every((amounts) => {
      const all = amounts.reduce<Amount>((total, amount) => total + (amount ?? 0n), 0n);
      const own = amounts[nth] ?? null;
      return own !== null && all - own === own;
    });
  // A column beside blanks alone is no sum of parts.
  const hasParts = rows.some(
    (amounts) => amounts.filter((amount) => amount !== null && amount !== 0n).length > 2,
  );
  const found = hasParts ? places.findIndex((_, nth) => isSum(nth)) : -1;
  return found < 0 ? null : (places[found] ?? null);
}
