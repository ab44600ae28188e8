// Marks of footnotes behind headings and figures, `Jul*`, `Jul (P)`, `1.000 *)`, and whether a note on the sheet says of a mark
// that the figures which bear it are foreseen. Judges words, no figure, and changes no cell.
import type { CellValue, SheetGrid } from '../../grid';
import { MONTH_WORDS } from '../headers/headingDictionary';
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

/** A text without the mark behind it; null where it bears none. */
export function marked(raw: CellValue | undefined): Marked | null {
  if (typeof raw !== 'string' || raw.length > LONGEST_READ || !ENDS.test(raw)) return null;
  const text = plain(raw);
  const found = BEHIND.exec(text);
  const mark = firstOf(found, 1, 6);
  return found === null || mark === null ? null : { text: text.slice(0, found.index), mark };
}

/** Whether a note on the sheet says that what bears the mark is foreseen. */
export const isForeseenBy = (grid: SheetGrid, mark: string): boolean => meaningOf(grid, mark) !== undefined;

/** The same of a heading: a note that names its months itself is said of those, and not of all under a wide heading. */
export function isForeseenHeading(grid: SheetGrid, { text, mark }: Marked): boolean {
  const meaning = meaningOf(grid, mark);
  return meaning !== undefined && (!TIME.test(meaning) || TIME.test(text.toLowerCase()));
}

/** In brackets a numeral or a letter behind a figure may as well be a part of what is said. */
const SURELY_MARKED = /(?:\*\)?|[†‡#]\)?|[¹²³]⁾?\)?|\s\d\))\s*$/;

/** What stands before an unmistakable mark behind a figure, `4.834.000 *)`; null without one, or where it is called foreseen. */
export function withoutMark(grid: SheetGrid, raw: string): string | null {
  if (raw.length > LONGEST_READ || !SURELY_MARKED.test(raw)) return null;
  const own = marked(raw);
  return own === null || isForeseenBy(grid, own.mark) ? null : own.text;
}

const foreseen = new WeakMap<SheetGrid, ReadonlyMap<string, string>>();

function meaningOf(grid: SheetGrid, mark: string): string | undefined {
  let meanings = foreseen.get(grid);
  if (meanings === undefined) foreseen.set(grid, (meanings = foreseenMarks(grid)));
  return meanings.get(mark);
}

/** By mark what the note says. */
function foreseenMarks({ values }: SheetGrid): ReadonlyMap<string, string> {
  const rows = values.filter((_, row) => row < MOST_ROWS || row >= values.length - MOST_ROWS);
  const notes = rows.flatMap((cells) =>
    cells.some((value) => typeof value === 'number') ? [] : notesOf(cells),
  );
  return new Map(notes.flatMap(({ mark, text }) => (saysForeseen(text) ? [[mark, text] as const] : [])));
}

/** The texts of a row as one, as a mark and what it means may have cells of their own; of a cell line by line. */
function notesOf(cells: readonly CellValue[]): readonly Marked[] {
  const texts = cells.flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []));
  const whole = texts.join(' ');
  if (whole.length > LONGEST_READ * 4 || !saysForeseen(whole.toLowerCase())) return [];
  return whole.split(/[\n;]/).flatMap((line) => meaningsIn(plain(line).toLowerCase()));
}

function meaningsIn(line: string): readonly Marked[] {
  const text = line.replace(INTRODUCED, '');
  const stars = [...text.matchAll(STAR_PARTS)];
  if (stars.length > 0) return stars.map((star, at) => starMeaning(text, star, stars[at + 1]?.index));
  const found = BEFORE.exec(text);
  const mark = firstOf(found, 1, 6);
  return mark === null ? [] : [{ mark, text: found?.[6] ?? '' }];
}

/** What stands behind the stars, up to the next ones; before them where nothing does: `Prognosis bertanda *`. */
function starMeaning(text: string, star: RegExpExecArray, next: number | undefined): Marked {
  const behind = text.slice(star.index + star[0].length, next);
  return {
    mark: star[0].replace(/[()]/g, ''),
    text: /[a-z]/.test(behind) ? behind : text.slice(0, star.index),
  };
}
