// Whether the row right under a header belongs to it: headings under one that spreads over several columns, or units. Where
// it does, the headings above say less than they seem to. Knows no meaning of a heading.
import type { CellValue, SheetGrid } from '../../grid';
import { foldedHeading } from '../cells/headingText';
import { isNumberRow } from '../rows/numberRow';

/** `(Rp)`, `Rp juta`, `(dalam ribuan rupiah)`, `%`. */
const UNIT =
  /^\(?(?:dalam )?(?:%|persen|rp\.?|rupiah|(?:rp\.? ?|rupiah )?(?:ribu|juta|mil[iy]ar)(?:an)?(?: rp\.?| rupiah)?|rp\.? ?000)\)?$/;
const LONGEST = 60;
/** Words that come again so often under headings, on average, are said of what stands there. */
const LEAST_REPEATED = 3;
/** `2026`, `30/06/2026`. */
const TIME = /^\s*(?:\d{1,2}[-/.]\d{1,2}[-/.])?(?:19|20)\d\d\s*$/;

const END =
  /^\(?(?:s *[./]? *d\b\.?|sampai(?: dengan)?|hingga|per|posisi|data) *(?:tanggal |tgl\.? ?)?\d{1,2} \p{L}+/u;

interface HeaderRows {
  readonly row: number;
  readonly depth: number;
}

/** `keys`: grid columns of names, codes and offices, which a row of headings leaves blank. */
export function isRowBelow(grid: SheetGrid, { row, depth }: HeaderRows, keys: readonly number[]): boolean {
  const cells = grid.values[row + depth] ?? [];
  const top = grid.rect?.top ?? 1;
  if (grid.tables.some(({ rect }) => rect.top === top + row + depth)) return false;
  if (keys.length === 0 || keys.some((column) => cells[column] !== '')) return false;
  const filled = cells.flatMap((value, column) => (value === '' ? [] : [column]));
  if (isNumberRow(cells)) return false;
  if (filled.length < 2) return filled.some((column) => isEnd(cells[column]));
  if (filled.every((column) => isUnit(cells[column]))) return true;
  const above = grid.values[row + depth - 1] ?? [];
  return (
    filled.every((column) => isHeading(cells[column])) &&
    (filled.some((column) => isUnder(above, column)) || areFewWords(filled.map((column) => cells[column])))
  );
}

/** `Ketetapan` under each month, `Realisasi` under some and `Estimasi` under the others. */
const areFewWords = (cells: readonly (CellValue | undefined)[]): boolean => {
  const words = cells.map(foldedHeading);
  return !words.some((word) => /\d/.test(word)) && words.length >= LEAST_REPEATED * new Set(words).size;
};

const isUnit = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && UNIT.test(foldedHeading(value));

/** A word, a year, or a date. */
function isHeading(value: CellValue | undefined): boolean {
  if (typeof value === 'number')
    return (
      Number.isInteger(value) && ((value >= 1990 && value <= 2100) || (value > 40_000 && value < 60_000))
    );
  return typeof value === 'string' && value.length <= LONGEST && (/\p{L}|%/u.test(value) || TIME.test(value));
}

/** `s.d. 20 Sept` under September alone. */
const isEnd = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && value.length <= LONGEST && END.test(foldedHeading(value));

/** Blank above, behind a heading that spreads over it. */
const isUnder = (above: readonly CellValue[], column: number): boolean =>
  above[column] === '' && above.slice(0, column).some((value) => value !== '');
