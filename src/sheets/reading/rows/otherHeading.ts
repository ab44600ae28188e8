// A row of headings among the rows of a table whose words are not the table's own: another table begins there. Reads headings
// and titles, no figure.
import type { CellValue } from '../../grid';
import { plainText } from '../cells/headingText';
import { numberFromText } from '../cells/numberText';
import { nameAt, type FoundTable } from '../headers/foundTable';
import { isFigureHeading } from '../pointing/columnHeadings';

const NAME_WORD =
  /^(?:uraian|nama|jenis|keterangan|indikator|kecamatan|kelurahan|desa|objek|obyek|bulan|tahun|blok|lokasi|wilayah|golongan|titik|wajib pajak|perangkat daerah|opd|skpd)\b/;
const NUMBER_WORD = /^no(?:mor)?\.?$/;
/** What the second table of a performance agreement lists. */
const BUDGET_WORD = /\b(?:anggaran|pagu|alokasi|sumber dana)\b/;
const PURPOSE_WORD = /\b(?:program|kegiatan)\b/;
const JUDGED_WORD = /\b(?:target|realisasi|capaian|indikator)\b/;
const LEAST = 2;
const LONGEST = 40;

const folded = (value: CellValue | undefined): string => plainText(value ?? '').toLowerCase();

/** A short text that is no figure, or a year. */
function isHeading(value: CellValue): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1990 && value <= 2100;
  if (typeof value !== 'string' || value.length > LONGEST) return false;
  return /[a-z]/i.test(value) ? numberFromText(value).kind === 'text' : /^\s*(?:19|20)\d\d\s*$/.test(value);
}

/** As nearly every row of figures does, and none of headings: the cheapest look at a long list. */
function holdsFigure(cells: readonly CellValue[], from: number): boolean {
  for (let column = cells.length - 1; column >= from; column -= 1) {
    const value = cells[column];
    if (typeof value === 'number' && !isHeading(value)) return true;
  }
  return false;
}

/** Tells the rows behind such headings, until the table's own header stands again; takes the rows from the first to the last. */
export class OtherTables {
  private isInside = false;

  constructor(private readonly table: FoundTable) {}

  /** Whether a row, by its index in the grid, belongs to another table. */
  has(index: number): boolean {
    this.isInside =
      !this.table.joined.has(index) &&
      (this.isInside || headsBudget(this.table, index) || headsOtherTable(this.table, index));
    return this.isInside;
  }
}

/** What heads a column of figures. */
const FIGURE_WORD = /\b(?:target|anggaran|realisasi|penerimaan)\b/;

/**
 * Headings alone, one of which stands where the table's own header heads a column of figures otherwise. A repetition of that header
 * heads no other table, and an indicator with words for its figures neither names what heads a list nor repeats a heading.
 */
function headsOtherTable(table: FoundTable, index: number): boolean {
  if (table.origin !== undefined) return false;
  const cells = table.grid.values[index] ?? [];
  const last = Math.max(...table.nameColumns, ...table.codeColumns);
  if (holdsFigure(cells, last + 1)) return false;
  const name = folded(nameAt(table, index));
  if (name === '' || name.length > LONGEST) return false;
  const filled = cells.flatMap((value, column) => (value === '' || column <= last ? [] : [column]));
  if (filled.length < LEAST || !filled.every((column) => headsColumn(cells[column] ?? ''))) return false;
  const top = table.grid.rect?.top ?? 1;
  const own = table.headerRows.map((row) => table.grid.values[row - top] ?? []);
  const isOwn = (column: number): boolean =>
    own.some((header) => folded(header[column]) === folded(cells[column]));
  const isNumbered = cells.slice(0, last).some((value) => NUMBER_WORD.test(folded(value)));
  if (!NAME_WORD.test(name) && !isNumbered && !filled.some(isOwn)) return false;
  // An indicator with a word for its target, or none, has the words of its unit and direction in their own columns.
  const isFigure = new Map([...table.columns].map(([heading, column]) => [column, isFigureHeading(heading)]));
  const isTrait = (column: number): boolean => isFigure.get(column) === false && !isOwn(column);
  const headsFigures = (column: number): boolean =>
    isFigure.get(column) === true || own.some((header) => FIGURE_WORD.test(folded(header[column])));
  return filled.some((column) => headsFigures(column) && !isOwn(column)) && !filled.some(isTrait);
}

/** Percentages too are headed by no word of their own. */
const headsColumn = (value: CellValue): boolean => isHeading(value) || /^\(?%\)?$/.test(folded(value));

/** `No | Program | Anggaran | Keterangan`: headings alone, behind the word for the numbers of rows. */
function headsBudget({ grid, origin }: FoundTable, index: number): boolean {
  if (origin !== undefined) return false;
  const cells = grid.values[index] ?? [];
  const first = cells.find((value) => value !== '');
  if (typeof first !== 'string' || !NUMBER_WORD.test(folded(first))) return false;
  const [, ...rest] = cells.filter((value) => value !== '');
  if (rest.length < LEAST) return false;
  const words = rest.map(folded);
  return (
    rest.every(isHeading) &&
    words.some((word) => PURPOSE_WORD.test(word)) &&
    words.some((word) => BUDGET_WORD.test(word)) &&
    !words.some((word) => JUDGED_WORD.test(word))
  );
}
