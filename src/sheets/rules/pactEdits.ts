// Decided terms and documents as edits of `Pakta`: blank cells of pacts that stand there, and new rows below them or on a
// sheet of the template. What is written in a pact is never changed.
import type { IsoDate } from '../../domain/calendar';
import type { EvaluationInput } from '../../domain/evaluation';
import type { Holding, Pact } from '../../domain/pact';
import { isHead } from '../../domain/post';
import type { SampleRow } from '../templateBook';
import { plainText } from '../reading/cells/headingText';
import { dateCell } from '../templateCells';
import { TEMPLATE_HEADER_ROW } from '../templatePlan';
import { columnType, NUMBER_FORMATS } from '../templateColumns';
import { cellText } from '../writing/cellText';
import { valueAt } from '../writing/gridCell';
import type { PreviewLine } from '../writing/planPreview';
import { isBlankTerm, mayBindIn } from './openTerms';
import type { PactDocument, PactTerms } from './ruleChanges';
import { NO_EDITS, type Content, type FormatEdit, type RowEdit, type RuleEdits } from './ruleEdits';
import type { RuleTable } from './ruleTable';
import { newSheet, type NewSheets } from './scheduleEdits';

type Input = Pick<EvaluationInput, 'pacts' | 'holdings' | 'indicators' | 'settings'>;

/** The terms as the words of `Pakta`, by heading; without what was not decided. */
export function wordsOf({ triggers, catchUp, newcomer }: PactTerms): Readonly<Record<string, string>> {
  return {
    ...(triggers.length === 0 ? {} : { Pemicu: triggers.join(' dan ') }),
    ...(catchUp === null ? {} : { Kejar: catchUp }),
    ...(newcomer === null ? {} : { 'Pejabat Baru': newcomer }),
  };
}

/** Blank terms of the pacts that stand in the workbook and may bind in the judged year. */
export function termEdits(
  tables: readonly RuleTable[],
  { pacts, settings }: Input,
  terms: PactTerms,
): RuleEdits {
  const words = Object.entries(wordsOf(terms));
  const counts = new Map<string, { sheet: string; heading: string; cells: number; text: string }>();
  const faults = new Set<string>();
  const rows = pacts.flatMap((pact): readonly RowEdit[] => {
    const { sheet, row } = pact.source;
    const table = tables.find((one) => one.grid.name === sheet && one.rows.includes(row));
    if (table === undefined) return [];
    const contents = new Map<number, Content>();
    for (const [heading, text] of words) {
      if (!isBlankTerm(heading, pact) || !mayBindIn(settings.year, pact)) continue;
      const column = table.column(heading);
      if (column === null) faults.add(sheet);
      // What people wrote stays, also where it was answered to mean nothing.
      if (column === null || valueAt(table.grid, row, column) !== '') continue;
      contents.set(column, text);
      const key = `${sheet}!${heading}`;
      const known = counts.get(key) ?? { sheet, heading, cells: 0, text };
      counts.set(key, { ...known, cells: known.cells + 1 });
    }
    return contents.size === 0 ? [] : [table.edited(row, contents)];
  });
  return {
    ...NO_EDITS,
    rows,
    preview: [...counts.values()].map((line): PreviewLine => ({ kind: 'ruleFilled', ...line })),
    faults: [...faults].map((sheet) => ({ what: 'terms', sheet })),
  };
}

/** Rows of new documents below the last pact of the first table, or on a new sheet. */
export function documentEdits(
  tables: readonly RuleTable[],
  input: Input,
  documents: readonly PactDocument[],
  terms: PactTerms,
  sheets: NewSheets,
): RuleEdits {
  const rows = documents.flatMap((document) =>
    document.opds
      .filter((opd) => !isSigned(input.pacts, opd, document))
      .map((opd) => ({
        opd,
        number: document.number,
        row: rowOf(document, opd, input.holdings, terms),
      })),
  );
  if (rows.length === 0) return NO_EDITS;
  const [table] = tables;
  if (table === undefined)
    return withRowLines(
      newSheet(
        'pacts',
        rows.map(({ row }) => row),
        sheets,
      ),
      rows,
      input,
    );
  const first = Math.max(table.table.firstRow, ...filledRows(table).map((row) => row + 1));
  const edits = rows.map(({ opd, row }, at) => edited(table, first + at, row, officeOf(opd, input)));
  if (edits.some((edit) => edit === null))
    return { ...NO_EDITS, faults: [{ what: 'documents', sheet: table.grid.name }] };
  const grown = table.grownTo(first + rows.length - 1);
  return {
    ...NO_EDITS,
    rows: edits.flatMap((edit) => edit ?? []),
    tables: grown === null ? [] : [grown],
    preview: rowLines(table.grid.name, first, rows, input),
  };
}

type NewRow = { readonly opd: string; readonly number: string };

/** What the workbook calls an office; its code where it has no name. */
const officeOf = (opd: string, { indicators }: Pick<Input, 'indicators'>): string =>
  indicators.find((one) => one.opd === opd)?.office ?? opd;

const rowLines = (
  sheet: string,
  first: number,
  rows: readonly NewRow[],
  input: Input,
): readonly PreviewLine[] =>
  rows.map(({ opd, number }, at) => ({
    kind: 'pactRow',
    sheet,
    row: first + at,
    office: officeOf(opd, input),
    number,
  }));

const withRowLines = (edits: RuleEdits, rows: readonly NewRow[], input: Input): RuleEdits => ({
  ...edits,
  preview: [
    ...edits.preview,
    ...edits.sheets.flatMap(({ sheet }) => rowLines(sheet, TEMPLATE_HEADER_ROW + 1, rows, input)),
  ],
});

/** The very document stands in the workbook already, so that the same decision once more adds nothing. */
export const isSigned = (
  pacts: readonly Pact[],
  opd: string,
  { number, date, clause }: PactDocument,
): boolean =>
  pacts.some(
    (pact) =>
      pact.opd === opd &&
      pact.number === plainText(number) &&
      pact.date === date &&
      (pact.clause ?? '') === plainText(clause),
  );

/** Who held the head's post of the office on a day; null where nobody or more than one is known. */
export function headOn(holdings: readonly Holding[], opd: string, day: IsoDate): Holding | null {
  const heads = holdings.filter(
    (holding) =>
      holding.opd === opd &&
      isHead(holding.position) &&
      holding.from <= day &&
      (holding.to === null || holding.to >= day),
  );
  // Where one ends on the day the next begins, the day is the newcomer's.
  const latest = heads.reduce((last, { from }) => (from > last ? from : last), '');
  const held = heads.filter(({ from }) => from === latest);
  return held.length === 1 ? (held[0] ?? null) : null;
}

function rowOf(
  { kind, number, date, signatory, clause }: PactDocument,
  opd: string,
  holdings: readonly Holding[],
  terms: PactTerms,
): SampleRow {
  const head = headOn(holdings, opd, date);
  return {
    'Kode OPD': opd,
    Jabatan: head?.position ?? null,
    NIP: head?.nip ?? null,
    'Nama Pejabat': head?.name ?? null,
    'Jenis Dokumen': kind,
    'Nomor Pakta': number,
    'Tanggal Pakta': date,
    Penandatangan: signatory === '' ? null : signatory,
    Klausul: clause.trim() === '' ? null : cellText(clause.trim()),
    ...wordsOf(terms),
  };
}

const isBlankRow = (table: RuleTable, row: number): boolean => {
  for (let column = table.left; column <= table.right; column += 1)
    if (valueAt(table.grid, row, column) !== '') return false;
  return true;
};

const filledRows = (table: RuleTable): readonly number[] =>
  table.rows.filter((row) => !isBlankRow(table, row));

/** Null where something stands in the row, or the table lacks a column that the document needs. */
function edited(table: RuleTable, row: number, cells: SampleRow, office: string): RowEdit | null {
  if (!isBlankRow(table, row)) return null;
  const contents = new Map<number, Content>();
  const formats: FormatEdit[] = [];
  for (const [heading, value] of Object.entries(namedIn(table, cells, office))) {
    if (value === null || value === undefined || value === '') continue;
    const column = table.column(heading);
    if (column === null) return null;
    const { kind } = columnType(heading);
    const content = kind === 'date' ? dateCell(value) : value;
    if (content === null) continue;
    const before = table.formatAt(row, column);
    const after = NUMBER_FORMATS[kind];
    // Digits of a NIP get lost in a plain cell, and a date shows as a number.
    if (before === 'General' && after !== 'General') formats.push({ column, before, after });
    contents.set(column, content);
  }
  return table.edited(row, contents, formats);
}

/** The office stands under its name where the table has no codes. */
const namedIn = (table: RuleTable, { 'Kode OPD': opd, ...cells }: SampleRow, office: string): SampleRow =>
  table.column('Kode OPD') === null
    ? { 'Perangkat Daerah': office, ...cells }
    : { 'Kode OPD': opd ?? null, ...cells };
