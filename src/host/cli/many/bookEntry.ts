// What is kept of one evaluated book beside the results, so that it need not be evaluated again: the ledger of an output
// folder is one such file a book. Everything read from it is looked at as if a stranger had written it; nothing in it
// names a file that would be opened.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, type BookOutcome, type ExitStatus } from '../evaluateBook';
import { systemCode } from '../systemError';
import type { TableData } from '../resultTable';
import type { LinesPrint } from './linesFile';
import { rowFrom } from './linesFile';
import { isPrintable } from './consolidationCell';
import { BOOKS, OFFICES, type ConsolidationColumn, type ConsolidationRow } from './consolidationTables';

/** Raised when the shape of an entry changes. */
const ENTRY_VERSION = 1;
const LARGEST_ENTRY = 200 * 1024 * 1024;

export interface BookEntry {
  readonly version: typeof ENTRY_VERSION;
  readonly status: ExitStatus;
  readonly said: readonly string[];
  readonly results: BookOutcome['results'];
  readonly book: ConsolidationRow;
  readonly offices: readonly ConsolidationRow[];
  readonly lines: LinesPrint;
  /** Hash of the book's JSON, where it was asked for. */
  readonly json: string | null;
  /** Hash of the evaluated book. */
  readonly output: string | null;
}

export const newEntry = (entry: Omit<BookEntry, 'version'>): BookEntry => ({
  version: ENTRY_VERSION,
  ...entry,
});

/** Without the number that a book has in its run. */
export const unnumbered = (columns: readonly ConsolidationColumn[]): readonly ConsolidationColumn[] =>
  columns.slice(1);

/** The files of one book. */
export interface EntryPlaces {
  readonly entry: string;
  readonly lines: string;
  readonly json: string;
}

export const entryPlaces = (folder: string, print: string): EntryPlaces => ({
  entry: join(folder, `${print}.json`),
  lines: join(folder, `${print}.ndjson`),
  json: join(folder, `${print}.buku.json`),
});

const OWN_FILE = /^([0-9a-f]{64})\.(?:json|ndjson|buku\.json)(\.\d+\.tmp)?$/;

/** Removes what is kept of books that no longer belong to the run, and what a process left half written. */
export function forgetOthers(folder: string, prints: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const [, print, unfinished] = OWN_FILE.exec(name) ?? [];
    if (print === undefined) continue;
    if (unfinished !== undefined || !prints.has(print)) rmSync(join(folder, name), { force: true });
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && isPrintable(value);
const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isColour = (value: unknown): boolean => typeof value === 'string' && /^[0-9A-F]{6}$/.test(value);

const isTable = (value: unknown): value is TableData =>
  isObject(value) &&
  typeof value['isDue'] === 'boolean' &&
  Array.isArray(value['lines']) &&
  value['lines'].every(areTexts) &&
  Array.isArray(value['rules']) &&
  value['rules'].every(
    (rule) => isObject(rule) && isText(rule['value']) && isColour(rule['fill']) && isColour(rule['color']),
  );

const areResults = (value: unknown): value is BookEntry['results'] =>
  value === null || (isObject(value) && isTable(value['table']) && areTexts(value['questions']));

const isLinesPrint = (value: unknown): value is LinesPrint =>
  isObject(value) && isCount(value['count']) && isHash(value['sha256']);

const areRows = (value: unknown, columns: readonly ConsolidationColumn[]): boolean =>
  Array.isArray(value) && value.every((row) => rowFrom(row, columns) !== null);

function isEntry(value: unknown): value is BookEntry {
  if (!isObject(value) || value['version'] !== ENTRY_VERSION) return false;
  return (
    Object.values(EXIT).some((status) => status === value['status']) &&
    areTexts(value['said']) &&
    areResults(value['results']) &&
    rowFrom(value['book'], unnumbered(BOOKS.columns)) !== null &&
    areRows(value['offices'], unnumbered(OFFICES.columns)) &&
    isLinesPrint(value['lines']) &&
    (value['json'] === null || isHash(value['json'])) &&
    (value['output'] === null || isHash(value['output']))
  );
}

/** The entry of a book; null where there is none that can be trusted in its shape. */
export function readEntry(place: string): BookEntry | null {
  try {
    if (statSync(place).size > LARGEST_ENTRY) return null;
    const found: unknown = JSON.parse(readFileSync(place, 'utf8'));
    return isEntry(found) ? found : null;
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== null) return null;
    throw error;
  }
}
