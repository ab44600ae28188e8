// The tables that were found, in an officer's words: where they stand, which column holds what, which rows do not count.
// Sheets of the same shape, as the reports of several months, are told in one breath. The command and the pane say the same.
import { groupedBy } from '../domain/groupedBy';
import type { ExcludedRow, SourceTable } from '../sheets/inspection';
import { MONTH_NAMES } from '../sheets/monthNames';
import { TARGET_HEADINGS } from '../sheets/templateSheets';

import { factText } from './factText';
import type { Language } from './language';
import { EXCLUSION_WORDS, ROLE_WORDS, SOURCE_WORDS } from './sourceWords';

const MOST_ROWS = 12;
const MOST_SHEETS = 4;

const span = (first: number, last: number): string => (first === last ? String(first) : `${first}–${last}`);

/** `9–13, 15, 17–18`, the first of them where there are many. */
function rowList(rows: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const row of rows) {
    const current = spans.at(-1);
    if (current?.[1] === row - 1) current[1] = row;
    else spans.push([row, row]);
  }
  const shown = spans.slice(0, MOST_ROWS).map(([first, last]) => span(first, last));
  return spans.length > MOST_ROWS ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** Which columns are worth telling. */
type IsTold = (heading: string) => boolean;

const ALL: IsTold = () => true;

/** Columns that stand in every table and are never mistaken for figures. */
const ASIDE: ReadonlySet<string> = new Set(
  TARGET_HEADINGS.slice(0, TARGET_HEADINGS.indexOf('Target Murni')).filter(
    (heading) => heading !== 'Uraian/Indikator Kinerja',
  ),
);

/** `Kode Rekening A, Target Murni H, Januari–Desember I–T`. */
function columnList({ columns }: SourceTable, isTold: IsTold): string {
  const parts: { first: string; last: string; from: string; to: string }[] = [];
  for (const [heading, letter] of Object.entries(columns)) {
    if (!isTold(heading)) continue;
    const current = parts.at(-1);
    const month = monthAt(heading);
    if (current !== undefined && month > 0 && monthAt(current.last) === month - 1) {
      current.last = heading;
      current.to = letter;
    } else parts.push({ first: heading, last: heading, from: letter, to: letter });
  }
  return parts
    .map(({ first, last, from, to }) =>
      first === last ? `${first} ${from}` : `${first}–${last} ${from}–${to}`,
    )
    .join(', ');
}

const monthAt = (heading: string): number => (MONTH_NAMES as readonly string[]).indexOf(heading);

/** `induk 9–13, 15; jumlah 48`, without blank rows. */
function excludedList(excluded: readonly ExcludedRow[], language: Language): string {
  return [...groupedBy(excluded, ({ reason }) => reason)]
    .map(([reason, rows]) => `${EXCLUSION_WORDS[reason][language]} ${rowList(rows.map(({ row }) => row))}`)
    .join('; ');
}

/** Tables that would be told in the same words but for their sheet. */
const shapeOf = ({ role, headerRows, firstRow, lastRow, unit, grain, running }: SourceTable): string =>
  JSON.stringify([role, headerRows, firstRow, lastRow, unit, grain, running]);

function sheetList(tables: readonly SourceTable[], language: Language): string {
  const names = [...new Set(tables.map(({ sheet }) => sheet))];
  const shown = names.slice(0, MOST_SHEETS).join(', ');
  if (names.length <= MOST_SHEETS) return shown;
  return `${shown}, … ${names.at(-1) ?? ''} (${SOURCE_WORDS[language].sheets(names.length)})`;
}

function groupLines(tables: readonly SourceTable[], language: Language, isTold: IsTold): readonly string[] {
  const [first] = tables;
  if (first === undefined) return [];
  const words = SOURCE_WORDS[language];
  const role = ROLE_WORDS[first.role]?.[language] ?? first.role;
  const header = first.headerRows[0] ?? 0;
  const excluded = first.excludedRows.filter(({ reason }) => reason !== 'blank');
  const hidden = first.hiddenRows;
  const isFigures = first.role === 'target' || first.role === 'realisation';
  const columns = isFigures ? columnList(first, isTold) : '';
  return [
    words.source(
      role,
      sheetList(tables, language),
      span(first.firstRow, first.lastRow),
      span(header, first.headerRows.at(-1) ?? header),
    ),
    ...(columns === '' ? [] : [words.columns(columns)]),
    ...(first.unit === '1' ? [] : [words.unit(factText(first.unit, true, language))]),
    ...(first.grain === 'deposits' ? [words.deposits] : []),
    ...(first.grain === 'quarterly' ? [words.quarterly] : []),
    ...(first.running ? [first.grain === 'quarterly' ? words.runningQuarters : words.running] : []),
    ...(excluded.length === 0 ? [] : [words.excluded(excluded.length, excludedList(excluded, language))]),
    ...(hidden.length === 0 ? [] : [words.hidden(hidden.length, rowList(hidden))]),
  ];
}

/** What was found where, tables of one shape together. */
export const sourceLines = (
  sources: readonly SourceTable[],
  language: Language,
  isTold: IsTold = ALL,
): readonly string[] =>
  [...groupedBy(sources, shapeOf).values()].flatMap((tables) => groupLines(tables, language, isTold));

/** The word for what a table holds. */
export const roleWord = (role: SourceTable['role'], language: Language): string =>
  ROLE_WORDS[role]?.[language] ?? role;

/** The same of tables under a heading of their own, each a line that stands alone, with the columns that tell most. */
export const tableLines = (sources: readonly SourceTable[], language: Language): readonly string[] =>
  sourceLines(sources, language, (heading) => !ASIDE.has(heading)).map((line) => {
    const role = sources
      .map((source) => `${roleWord(source.role, language)}: `)
      .find((word) => line.startsWith(word));
    const text = line.slice(role?.length ?? 0).trim();
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  });
