// A row of headings among the rows of a table whose words are not the table's own: another table begins there. Reads headings
// and titles, no figure.
import type { CellValue } from '../../grid';
import { FORESEEN_WORDS } from '../cells/foreseenWords';
import { plainText } from '../cells/headingText';
import { numberFromText } from '../cells/numberText';
import { nameAt, type FoundTable } from '../headers/foundTable';
import { isFigureHeading } from '../pointing/columnHeadings';

const NAME_WORD =
  /^(?:uraian|nama|jenis|keterangan|indikator|kecamatan|kelurahan|desa|objek|obyek|bulan|tahun|wajib pajak|perangkat daerah|opd|skpd)\b/;
/** What heads a list of something else than accounts, as its whole heading. */
const LIST_WORD =
  /^(?:blok|lokasi|wilayah|golongan|titik|poli|rayon|zona|kelas|petugas|kolektor|jenis .+|nama .+)$/;
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
function endsWithFigure(cells: readonly CellValue[]): boolean {
  const last = cells.findLast((value) => value !== '');
  return typeof last === 'number' && !isHeading(last);
}

/** A figure behind the name, also one that is stored as a text, whatever stands behind it. */
function hasAmountBehind(cells: readonly CellValue[], last: number): boolean {
  return (
    endsWithFigure(cells) ||
    hasFigureBehind(cells, last) ||
    cells.some(
      (value, column) =>
        column > last && typeof value === 'string' && value !== '' && numberFromText(value).kind === 'amount',
    )
  );
}

/** Tells the rows behind such headings, until the table's own header stands again; takes the rows from the first to the last. */
export class OtherTables {
  private isInside = false;
  private isForeseen = false;
  /** Whether the heading of what is foreseen bears a number, as the next one then does. */
  private isNumbered = false;
  private comesAgain = false;
  /** Whether a row with a figure stands above. */
  private isBegun = false;
  /** The foreseen word over the first rows, which then are not foreseen. */
  private headsAll: string | null = null;
  /** Headings of sections without a number, as far as figures came in under them. */
  private readonly sections = new Set<string>();
  /** The last row that heads what came in; looked for once. */
  private lastJudged: number | null = null;
  /** The last column of names and codes. */
  private readonly last: number;

  constructor(private readonly table: FoundTable) {
    this.last = Math.max(...table.nameColumns, ...table.codeColumns);
  }

  /** Whether a row, by its index in the grid, belongs to another table. */
  has(index: number): boolean {
    this.isInside =
      !this.table.joined.has(index) &&
      (this.isInside || headsBudget(this.table, index) || headsOther(this.table, index, this.last));
    this.isForeseen = this.foreseenFrom(index) ?? this.isForeseen;
    this.isBegun ||= hasAmountBehind(this.table.grid.values[index] ?? [], this.last);
    return this.isInside || this.isForeseen;
  }

  /** Whether what came in stands below what is foreseen, which is then not the whole of the table. */
  private isJudgedBelow(index: number): boolean {
    this.lastJudged ??= this.findLastJudged();
    return this.lastJudged > index;
  }

  private findLastJudged(): number {
    for (let row = this.table.to - 1; row >= this.table.from; row -= 1)
      if (JUDGED_SECTION.test(sectionText(this.table, row) ?? '')) return row;
    return -1;
  }

  /**
   * What a row that heads a section says of the rows below it, up to the next: `II. PROYEKSI 2026` that they are foreseen, any
   * other numbered heading, or one of another kind than those above, that they are not; null for other rows.
   */
  private foreseenFrom(index: number): boolean | null {
    const text = sectionText(this.table, index);
    if (text === null) return null;
    const bare = text.replace(SECTION, '');
    const isNumbered = bare !== text;
    if (FORESEEN.test(bare) && (FORESEEN_ALONE.test(bare) || (isNumbered && !SUPPOSED.test(bare)))) {
      const word = firstWord(bare);
      if (!this.isBegun && !this.isJudgedBelow(index)) this.headsAll = word;
      // `A. PERKIRAAN PAJAK DAERAH`, `B. PERKIRAAN RETRIBUSI DAERAH`: accounts, and nothing foreseen.
      if (this.headsAll === word) return false;
      this.isNumbered = isNumbered;
      this.comesAgain = false;
      return true;
    }
    if (isNumbered || JUDGED_SECTION.test(bare)) return false;
    const folded = text.toLowerCase();
    if (this.isForeseen) {
      // Within what is foreseen the same sections may come again, and then all of it does.
      this.comesAgain ||= this.sections.has(folded);
      if (this.isNumbered || this.comesAgain) return null;
      return this.sections.size > 0 || REVENUE.test(folded) ? false : null;
    }
    this.sections.add(folded);
    return null;
  }
}

const SECTION = /^\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})[.)]\s*/i;
/** In a cell of its own. Numbers count accounts. */
const ENUMERATOR = /^\s*\(?(?:[IVX]{1,4}|[A-Z])[.)]?\s*$/;
const FORESEEN = new RegExp(String.raw`^(?:${FORESEEN_WORDS}|simulasi|asumsi|usulan|rapbd)\b`, 'i');
/** Without a number of its own a remark may begin with the same word. */
const FORESEEN_ALONE =
  /^(?!(?:simulasi|asumsi|usulan)$)\w+(?: (?:tahun|ta|anggaran|20\d\d|pendapatan|penerimaan|pajak|retribusi|pad|daerah))*$/i;

/** Numbered or not, these head matters of their own as well. */
const SUPPOSED = /^(?:simulasi|asumsi|usulan)\b/i;
const REVENUE = /^(?:pajak|retribusi|hasil|lain-lain|pendapatan|pad)\b/;
/** What came in, or should: whatever was foreseen above ends here. */
const JUDGED_SECTION = /\b(?:target|realisasi)\b/i;

/**
 * The text of a row that has one short text and nothing else, or one behind its number, as the heading of a section does; null for
 * other rows.
 */
function sectionText({ grid, origin }: FoundTable, index: number): string | null {
  if (origin !== undefined) return null;
  const filled = (grid.values[index] ?? []).filter((value) => value !== '');
  const text = filled.at(-1);
  if (filled.length > 2 || typeof text !== 'string' || text.length > LONGEST) return null;
  const [first] = filled;
  if (filled.length === 1) return plainText(text);
  return typeof first === 'string' && ENUMERATOR.test(first)
    ? `${plainText(first).replace(/[.)]$/, '')}. ${plainText(text)}`
    : null;
}

const firstWord = (text: string): string => /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';

const PERCENT = /^\(?%\)?$/;
/** What heads a column of the figures of accounts. */
const FIGURE_WORD = /\b(?:target|anggaran|realisasi|penerimaan|s\.?d|tw|triwulan)\b/;
/** Another word over targets or realisation, as a second block of accounts may have it: `Tahun 2026`. */
const OWN_FIGURE =
  /\b(?:target|anggaran|realisasi|pagu|apbd|setahun|tahunan|(?:tahun|ta) ?20\d\d|rp|rupiah)\b|^20\d\d$/;
/** Titles between the blank row and the headings of a list. */
const MOST_TITLES = 2;

function headsOther(table: FoundTable, index: number, last: number): boolean {
  if (table.origin !== undefined) return false;
  const cells = table.grid.values[index] ?? [];
  // Nearly every row of a long sheet has a figure behind its name, and then no text need be looked at.
  if (endsWithFigure(cells) || hasFigureBehind(cells, last)) return false;
  const name = folded(nameAt(table, index));
  if (name === '' || name.length > LONGEST) return false;
  const filled = cells.flatMap((value, column) => (value === '' || column <= last ? [] : [column]));
  const heads = filled.filter((column) => !PERCENT.test(folded(cells[column])));
  if (filled.length < LEAST || !heads.every((column) => isHeading(cells[column] ?? ''))) return false;
  const top = table.grid.rect?.top ?? 1;
  const own = table.headerRows.map((row) => table.grid.values[row - top] ?? []);
  const isOwn = (column: number): boolean =>
    own.some((header) => folded(header[column]) === folded(cells[column]));
  const row: HeadingRow = { table, index, name, heads, own, isOwn };
  return headsOtherTable(row) || headsListApart(row);
}

function hasFigureBehind(cells: readonly CellValue[], last: number): boolean {
  for (let column = last + 1; column < cells.length; column += 1) {
    const value = cells[column];
    if (typeof value === 'number' && !isHeading(value)) return true;
  }
  return false;
}

/** A row of headings alone, with what the table's own header has over its columns. */
interface HeadingRow {
  readonly table: FoundTable;
  readonly index: number;
  readonly name: string;
  /** Its columns behind the name, without percentages. */
  readonly heads: readonly number[];
  readonly own: readonly (readonly CellValue[])[];
  /** Whether the table's header has the same text over a column. */
  readonly isOwn: (column: number) => boolean;
}

/** Other headings under the word for names. A repetition of the table's own header heads no other one. */
function headsOtherTable({ table, name, heads, isOwn }: HeadingRow): boolean {
  if (!NAME_WORD.test(name) || heads.filter(isOwn).length * 2 >= heads.length) return false;
  // An indicator with a word for its target, or none, has the words of its unit and direction in their own columns.
  const isFigure = new Map([...table.columns].map(([heading, column]) => [column, isFigureHeading(heading)]));
  const isTrait = (column: number): boolean => isFigure.get(column) === false && !isOwn(column);
  return heads.some((column) => isFigure.get(column) === true) && !heads.some(isTrait);
}

/**
 * `Blok | Jumlah Kios | Terisi` behind a blank row, over rows with figures: something else where the table's own header has its
 * targets or figures, also where the headings of periods stand again beside it.
 */
function headsListApart({ table, index, name, heads, own, isOwn }: HeadingRow): boolean {
  const { values } = table.grid;
  const cells = values[index] ?? [];
  const isNumbered = NUMBER_WORD.test(folded(cells.find((value) => value !== '')));
  const repeats = heads.some(isOwn);
  if (!isNumbered && !repeats && !LIST_WORD.test(name)) return false;
  if (!standsApart(values, index) || !endsWithFigure(values[index + 1] ?? [])) return false;
  const texts = heads.map((column) => folded(cells[column]));
  if (heads.some((column) => typeof cells[column] === 'number') || new Set(texts).size < texts.length)
    return false;
  const isOfFigures = (column: number): boolean =>
    own.some((header) => FIGURE_WORD.test(folded(header[column])));
  const others = heads.filter((column) => isOfFigures(column) && !isOwn(column));
  return others.length > 0 && !others.some((column) => OWN_FIGURE.test(folded(cells[column])));
}

/** Behind a blank row, with at most so many titles between. */
function standsApart(values: readonly (readonly CellValue[])[], index: number): boolean {
  for (let row = index - 1; row >= index - 1 - MOST_TITLES; row -= 1) {
    const filled = (values[row] ?? []).filter((value) => value !== '');
    if (filled.length === 0) return true;
    if (filled.length > 1 || typeof filled[0] !== 'string') return false;
  }
  return false;
}

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
