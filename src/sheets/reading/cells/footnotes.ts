// Marks of footnotes behind headings and figures, `Jul*`, `Jul (P)`, `1.000 *)`, and whether a note on the sheet says of a mark
// that the figures which bear it are foreseen. Judges words, no figure, and changes no cell.
import type { CellValue, SheetGrid } from '../../grid';
import { groupedBy } from '../../../domain/groupedBy';
import { MONTH_WORDS } from '../headers/headingDictionary';
import type { FoundTable } from '../headers/foundTable';
import { saysForeseen } from './foreseenWords';
import { plainText } from './headingText';
import { LONGEST_READ } from './longText';

/** How far from the first and from the last row of a sheet notes are looked for. */
const MOST_ROWS = 300;
const SUPERSCRIPTS: Readonly<Record<string, string>> = { '¹': '1', '²': '2', '³': '3' };
const STARS = String.raw`\(?(\*{1,3})\)?`;
/** Behind a text: stars and signs, a raised or bracketed numeral, one or two letters in brackets. */
const BEHIND = new RegExp(
  String.raw`(?<=\S)\s*(?:${STARS}|([†‡#])\)?|\((\d)\)|\s(\d)\)|\(([a-z]{1,2})\))$`,
  'i',
);
/** Nearly no heading ends so. */
const ENDS = /[*)⁾†‡#¹²³]\s*$/;
const INTRODUCED = /^(?:ket(?:erangan)?|catatan|notes?|nb)\b\s*[.:]*\s*/i;
/** Before what it means; a letter needs brackets or a sign of equation. */
const BEFORE = /^(?:([†‡#])\)?|\((\d)\)|(\d)\)|\(([a-z]{1,2})\)|([a-z]{1,2})(?=\s*[=:]))\s*[.:=-]*\s*(.*)$/i;
const STAR_PARTS = /\(?\*{1,3}\)?/g;
const TIME = new RegExp(String.raw`\b(?:${MONTH_WORDS.flat().join('|')}|tw|tri ?wulan|semester|smt)\b`);

const plain = (text: string): string =>
  plainText(text.replace(/[¹²³]⁾?\)?/g, (raised) => `(${SUPERSCRIPTS[raised.charAt(0)] ?? ''})`));

const firstOf = (found: RegExpExecArray | null, from: number, to: number): string | null =>
  found
    ?.slice(from, to)
    .find((part) => part !== undefined)
    ?.toLowerCase() ?? null;

interface Marked {
  readonly text: string;
  readonly mark: string;
}

/** What a note says of what bears its mark, in small letters. */
interface Note extends Marked {
  /** Whether it begins with the mark, as notes below a table do. */
  readonly isLeading: boolean;
}

/** A note with the row of the grid in which it stands. */
interface PlacedNote extends Note {
  readonly row: number;
}

/** Stars, signs and raised numerals anywhere; numerals and letters where a note begins. */
const HAS_MARK =
  /[*†‡#¹²³]|^\s*(?:\(?\d\)|\([a-z]{1,2}\)|[a-z]{1,2}\s*[=:])|(?:ket(?:erangan)?|catatan|notes?|nb)\b/i;

/** A text without the mark behind it; null where it bears none. */
export function marked(raw: CellValue | undefined): Marked | null {
  if (typeof raw !== 'string' || raw.length > LONGEST_READ || !ENDS.test(raw)) return null;
  const text = plain(raw);
  const found = BEHIND.exec(text);
  const mark = firstOf(found, 1, 6);
  return found === null || mark === null ? null : { text: text.slice(0, found.index), mark };
}

/**
 * The same of a heading in a row of the grid: a note that names its months itself is said of those, and not of all under a wide
 * heading.
 */
export function isForeseenHeading(grid: SheetGrid, heading: Marked, row: number): boolean {
  const { text, mark } = heading;
  const notes = notesUnder(grid, heading, row);
  const meanings = notes.filter(
    ({ text: said, isLeading }) => saysForeseen(said) || (isLeading && NOT_COME_IN.test(said)),
  );
  // A numeral may count columns, and the entries of a list below may be counted as well.
  if (/\d/.test(mark) && (meanings.length < notes.length || numbersHeadings(grid))) return false;
  return meanings.some(({ text: said }) => !TIME.test(said) || TIME.test(text.toLowerCase()));
}

/** Notes below its own table, where a table elsewhere on the sheet bears the same heading and mark; without such all of the mark. */
function notesUnder(grid: SheetGrid, heading: Marked, row: number): readonly Note[] {
  const notes = notesFor(grid, heading.mark);
  if (notes.filter(({ isLeading }) => isLeading).length < 2) return notes;
  const next = rowsWith(grid, heading).find((other) => other > row) ?? Number.POSITIVE_INFINITY;
  const own = notes.filter((note) => note.isLeading && note.row > row && note.row < next);
  return own.length === 0 ? notes : notes.filter((note) => !note.isLeading || own.includes(note));
}

const headed = new WeakMap<SheetGrid, Map<string, readonly number[]>>();

/** Rows in which a heading stands with its mark. */
function rowsWith(grid: SheetGrid, { text, mark }: Marked): readonly number[] {
  const known = headed.get(grid) ?? new Map<string, readonly number[]>();
  headed.set(grid, known);
  const key = `${text}${mark}`;
  let rows = known.get(key);
  if (rows === undefined) {
    const isIt = (cell: CellValue): boolean => {
      const own = marked(cell);
      return own?.mark === mark && own.text === text;
    };
    rows = grid.values.flatMap((cells, row) => (cells.some(isIt) ? [row] : []));
    known.set(key, rows);
  }
  return rows;
}

const HEADER_ROWS = 40;
const LEAST_NUMBERED = 3;
const numbered = new WeakMap<SheetGrid, boolean>();

/** Whether a row of headings numbers its columns: `Target (1)`, `TW I (2)`, `TW II (3)`. */
function numbersHeadings(grid: SheetGrid): boolean {
  let isNumbered = numbered.get(grid);
  if (isNumbered === undefined) {
    isNumbered = grid.values.slice(0, HEADER_ROWS).some((cells) => {
      const marks = cells.flatMap((cell) => marked(cell)?.mark ?? []).filter((mark) => /\d/.test(mark));
      return marks.length >= LEAST_NUMBERED && new Set(marks).size === marks.length;
    });
    numbered.set(grid, isNumbered);
  }
  return isNumbered;
}

const OF_TARGET = /^\W*target\b(?!.*\brealisasi\b)/;

/**
 * What a note says of rows whose name bears the mark where it calls their figures foreseen; null where none does. What it says of
 * targets is no such.
 */
export const foreseenNote = (grid: SheetGrid, mark: string): string | null =>
  notesFor(grid, mark).find(({ text, isLeading }) => {
    if (TIME.test(text)) return false;
    return saysForeseen(text) ? !OF_TARGET.test(text) : isLeading && NOT_YET.test(text);
  })?.text ?? null;

/** Whether a heading or a cell of a table's rows, or of its rows alone, bears a mark. */
export function bears(
  { grid, headerRows, from, to }: FoundTable,
  mark: string,
  inRowsAlone = false,
): boolean {
  const top = grid.rect?.top ?? 1;
  const heads = inRowsAlone ? [] : headerRows.map((row) => grid.values[row - top] ?? []);
  return [...heads, ...grid.values.slice(from, to)].some((cells) =>
    cells.some((value) => marked(value)?.mark === mark),
  );
}

/** The mark that a note begins with; null where it begins with none. */
export function leadingMark(raw: string): string | null {
  const [first] = raw.length > LONGEST_READ * 4 ? [] : meaningsIn(plain(raw).toLowerCase());
  return first?.isLeading === true ? first.mark : null;
}

/** In brackets a numeral or a letter behind a figure may as well be a part of what is said. */
const SURELY_MARKED = /(?:\*\)?|[†‡#]\)?|[¹²³]⁾?\)?|\s\d\))\s*$/;

/** Figures that are no less figures for what a note says of them. */
const INNOCENT =
  /\b(?:termasuk|hasil|rekon\w*|sementara|(?:di)?koreksi|sumber|setelah|sesuai|(?:di)?revisi|(?:un)?audit\w*|diaudit|dihitung|perhitungan|berdasarkan|sudah|telah|realisasi|angka|data|final)\b/;
/** Notes that say of figures, or of the heading over them, what they are instead of realisation. */
const NOT_COME_IN =
  /^(?!.*\b(?:termasuk|masuk\w*|(?:di)?hitung\w*|dimasukkan|koreksi)\b)\W*(?:(?:masih|adalah|berupa|merupakan|angka|data|nilai)\s+)*(?:(?:rencana|asumsi|simulasi|usulan|taksiran|ramalan)\b|(?:target|anggaran)(?: \w+){0,2}\W*$|(?:piutang|tunggakan|potensi|ketetapan)\b(?!.*\b(?:telah|sudah|terpisah|dan|lunas|perlu|agar|akan|harus|wajib|di(?:catat|data|setor|bayar|bukukan|sajikan|laporkan|terima|lunasi|tagih|gali|hitung|proses|tingkatkan)\w*)\b))/;
const NOT_YET =
  /\bbelum (?:terealisasi|(?:di)?realisasi(?:kan)?|dibukukan|disetor|diterima|masuk|cair|dibayar|lunas)\b|\bbelum ada (?:penerimaan|setoran|realisasi)\b/;
/** Where figures come from, of which nothing has come in. */
const PLANNED =
  /\b(?:berdasarkan|sesuai|dari|hasil(?: perhitungan)?|angka|masih) (?:rencana|anggaran|asumsi|simulasi|usulan|potensi|ketetapan|piutang|target)\b/;

/**
 * What stands before an unmistakable mark behind a figure, `4.834.000 *)`; null without one, or where its note says more than that
 * the figure was put right or is provisional. Of a target it only says where that comes from.
 */
export function withoutMark(grid: SheetGrid, raw: string, isTarget: boolean): string | null {
  if (raw.length > LONGEST_READ || !SURELY_MARKED.test(raw)) return null;
  const own = marked(raw);
  if (own === null) return null;
  const notes = notesFor(grid, own.mark);
  const isInnocent = ({ text, isLeading }: Note): boolean => {
    if (saysForeseen(text)) return false;
    return (
      !isLeading ||
      isTarget ||
      (INNOCENT.test(text) && ![NOT_COME_IN, NOT_YET, PLANNED].some((other) => other.test(text)))
    );
  };
  return notes.every(isInnocent) ? own.text : null;
}

const known = new WeakMap<SheetGrid, ReadonlyMap<string, readonly PlacedNote[]>>();

function notesFor(grid: SheetGrid, mark: string): readonly PlacedNote[] {
  let notes = known.get(grid);
  if (notes === undefined) known.set(grid, (notes = groupedBy(notesOf(grid), (note) => note.mark)));
  return notes.get(mark) ?? [];
}

const notesOf = ({ values }: SheetGrid): readonly PlacedNote[] =>
  values.flatMap((cells, row) =>
    (row >= MOST_ROWS && row < values.length - MOST_ROWS) || cells.some((value) => typeof value === 'number')
      ? []
      : notesIn(cells).map((note) => ({ ...note, row })),
  );

/** The texts of a row as one, as a mark and what it means may have cells of their own; of a cell line by line. */
function notesIn(cells: readonly CellValue[]): readonly Note[] {
  const texts = cells.flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []));
  const whole = texts.join(' ');
  if (whole.length > LONGEST_READ * 4 || !HAS_MARK.test(whole)) return [];
  return whole.split(/[\n;]/).flatMap((line) => meaningsIn(plain(line).toLowerCase()));
}

function meaningsIn(line: string): readonly Note[] {
  const text = line.replace(INTRODUCED, '');
  const stars = [...text.matchAll(STAR_PARTS)];
  if (stars.length > 0) return stars.map((star, at) => starMeaning(text, star, stars[at + 1]?.index));
  const found = BEFORE.exec(text);
  const mark = firstOf(found, 1, 6);
  return mark === null ? [] : [{ mark, text: found?.[6] ?? '', isLeading: true }];
}

/** What stands behind the stars, up to the next ones; before them where nothing does: `Prognosis bertanda *`. */
function starMeaning(text: string, star: RegExpExecArray, next: number | undefined): Note {
  const behind = text.slice(star.index + star[0].length, next);
  const isBehind = /[a-z]/.test(behind);
  return {
    mark: star[0].replace(/[()]/g, ''),
    text: isBehind ? behind : text.slice(0, star.index),
    isLeading: isBehind && text.slice(0, star.index).trim() === '',
  };
}
