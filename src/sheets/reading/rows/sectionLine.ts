// A line between the rows of a table, or over a header that comes again, that says whose or what the rows under it are and stands
// in none of the table's columns: `SKPD : Dinas Perhubungan`, `UPTD Pasar Sentral`. Words and places only.
import { foldedHeading, plainText } from '../cells/headingText';
import { periodTokens } from '../captions/periodTokens';
import { nameAt, type FoundTable } from '../headers/foundTable';
import { isOfficeName, isUnitSection } from '../offices/officeOfTable';
import { isNumberRow } from './numberRow';
import { isNote, isSignature } from './signatureBlock';
import { mayNameTotal } from './totalWords';

const NAME = 'Uraian/Indikator Kinerja';
const LABEL =
  /^(?:nama )?(?:skpd|opd|perangkat daerah|unit kerja|satuan kerja|unit organisasi|instansi)\s*[:=]\s*/i;
const LONGEST = 80;
/** A caption is no sentence. */
const MOST_WORDS = 7;
/** Rows between a caption and the first row that it heads: a header again, its numbers, blanks. */
const MOST_BETWEEN = 5;

/** The text without the label of an office before it. */
export const withoutOfficeLabel = (text: string): string => text.replace(LABEL, '');

/** The only text of a line, left of the figures and in none of the columns that rows are told by; null for other lines. */
function loneText({ grid, columns }: FoundTable, index: number): string | null {
  const filled = (grid.values[index] ?? []).flatMap((value, column) =>
    value === '' ? [] : [{ value, column }],
  );
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || typeof only.value !== 'string') return null;
  if (only.column > (columns.get(NAME) ?? 0) || only.value.length > LONGEST) return null;
  return withoutOfficeLabel(plainText(only.value));
}

/** What a line between the rows says of those under it; null for lines that head none. */
export function sectionLine(table: FoundTable, index: number): string | null {
  const text = loneText(table, index);
  if (text === null) return null;
  return isOfficeName(text) || (isCaption(text) && headsRows(table, index)) ? text : null;
}

/**
 * What stands right over the table's first header, where the same kind of line stands over the header that comes again for the next
 * rows: the caption of the first of several blocks.
 */
export function sectionAbove(table: FoundTable): string | null {
  if (table.origin !== undefined) return null;
  const top = table.grid.rect?.top ?? 1;
  const first = (table.headerRows[0] ?? 1) - top;
  const above = first < 1 ? null : loneText(table, first - 1);
  if (above === null || !isCaption(above)) return null;
  for (let index = table.from; index < table.to - 1; index += 1) {
    if (!isHeaderAgain(table, index + 1)) continue;
    const next = sectionLine(table, index);
    return next !== null && isAlike(above, next) ? above : null;
  }
  return null;
}

/** Both units of an office, or of one first word. */
const isAlike = (one: string, other: string): boolean =>
  (isUnitSection(one) && isUnitSection(other)) || firstWord(one) === firstWord(other);

const firstWord = (text: string): string => /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';

function isCaption(text: string): boolean {
  const folded = text.toLowerCase();
  if (!/^\p{L}/u.test(text) || /[.;:?]$/.test(text) || text.split(' ').length > MOST_WORDS) return false;
  return !isNote(folded) && !isSignature([text]) && !mayNameTotal(folded) && !saysTime(text);
}

/** Blocks of months and quarters are told apart by their times. */
const saysTime = (text: string): boolean =>
  periodTokens(text).some(
    ({ kind }) => kind === 'months' || kind === 'date' || kind === 'year' || kind === 'week',
  );

/** Whether the next line with anything in it is a row of the table, but for its header and the numbers under that. */
function headsRows(table: FoundTable, index: number): boolean {
  const end = Math.min(table.to, index + 1 + MOST_BETWEEN);
  for (let at = index + 1; at < end; at += 1) {
    const cells = table.grid.values[at] ?? [];
    if (cells.every((value) => value === '') || isHeaderAgain(table, at) || isNumberRow(cells)) continue;
    return nameAt(table, at) !== '' && cells.some((value) => typeof value === 'number');
  }
  return false;
}

/** Headers that come again were taken out when the table was found; those in a few other words were not. */
function isHeaderAgain(table: FoundTable, index: number): boolean {
  if (table.joined.has(index)) return true;
  const name = nameAt(table, index);
  return typeof name === 'string' && name !== '' && foldedHeading(name) === table.written.get(NAME);
}
