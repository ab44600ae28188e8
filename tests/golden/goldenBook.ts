// A golden case as it lies in its folder, and the bytes of its workbook: the template's rows, or an office's own sheets
// cell by cell. Refuses what it does not understand.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filledTemplate } from '../../src/host/cli/filledTemplate';
import { MONTH_NAMES } from '../../src/sheets/monthNames';
import type { CellInput } from '../../src/sheets/plan';
import { SAMPLE_PAD } from '../../src/sheets/sample/samplePad';
import type { SampleBook, SampleRow } from '../../src/sheets/templateBook';
import { sheetsWorkbook, type WrittenSheet } from '../support/sheetsWorkbook';

/** `Bulan` is short for the twelve months, January first. */
type GoldenRow = Readonly<Record<string, CellInput | readonly CellInput[]>>;

interface WrittenBook {
  readonly year: number;
  /** Cells that every row of a sheet has unless it says otherwise. */
  readonly common: Readonly<Record<string, GoldenRow>>;
  readonly sheets: Readonly<Record<string, readonly GoldenRow[]>>;
}

export interface GoldenCase {
  readonly name: string;
  readonly workbook: () => Promise<Uint8Array>;
  readonly asOf: string | null;
  readonly year: number | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly expected: unknown;
}

const REQUIRED = ['expected.json', 'note.md'];
/** A folder holds exactly one of them. */
const BOOKS = ['book.json', 'sheets.json'];
const ALLOWED = [...REQUIRED, ...BOOKS, 'options.json', 'answers.json'];
const OPTION_KEYS = ['asOf', 'year'];
const SAMPLES: Readonly<Record<string, SampleBook>> = { 'contoh-pad': SAMPLE_PAD };

/** The names of the case folders; throws when something else than a case or a source file lies beside them. */
export function goldenCaseNames(root: string): readonly string[] {
  const entries = readdirSync(root, { withFileTypes: true });
  const strange = entries.filter((entry) => !entry.isDirectory() && !entry.name.endsWith('.ts'));
  if (strange.length > 0)
    throw new Error(`Not a golden case: ${strange.map((entry) => entry.name).join(', ')}`);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** Reads one case; throws when a file is missing, unknown or not in its shape. */
export function readGoldenCase(root: string, name: string): GoldenCase {
  const folder = path.join(root, name);
  const files = readdirSync(folder);
  const unknown = files.filter((file) => !ALLOWED.includes(file));
  const missing = REQUIRED.filter((file) => !files.includes(file));
  if (unknown.length + missing.length > 0) {
    throw new Error(`${name}: unknown [${unknown.join(', ')}], missing [${missing.join(', ')}]`);
  }
  const [book, other] = files.filter((file) => BOOKS.includes(file));
  if (book === undefined || other !== undefined) throw new Error(`${name}: not one book`);
  const json = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const options = (files.includes('options.json') ? json('options.json') : {}) as Record<string, unknown>;
  for (const key of Object.keys(options)) {
    if (!OPTION_KEYS.includes(key)) throw new Error(`${name}: unknown option ${key}`);
  }
  return {
    name,
    workbook: async () =>
      book === 'sheets.json'
        ? sheetsWorkbook(json(book) as readonly WrittenSheet[])
        : filledTemplate(bookOf(name, json(book))),
    asOf: (options['asOf'] as string | undefined) ?? null,
    year: (options['year'] as number | undefined) ?? null,
    answers: (files.includes('answers.json') ? json('answers.json') : {}) as Record<string, string>,
    expected: json('expected.json'),
  };
}

function bookOf(name: string, written: unknown): SampleBook {
  if (typeof written === 'object' && written !== null && 'sample' in written) {
    const sample = SAMPLES[String(written.sample)];
    if (sample === undefined) throw new Error(`${name}: unknown sample ${String(written.sample)}`);
    return sample;
  }
  const { year, common, sheets } = written as WrittenBook;
  return {
    year,
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([sheet, rows]) => [
        sheet,
        rows.map((row) => plainRow({ ...common[sheet], ...row })),
      ]),
    ),
  };
}

function plainRow(row: GoldenRow): SampleRow {
  return Object.fromEntries(
    Object.entries(row).flatMap(([heading, value]): readonly (readonly [string, CellInput])[] =>
      isList(value)
        ? MONTH_NAMES.map((month, index) => [month, value[index] ?? null] as const)
        : [[heading, value]],
    ),
  );
}

const isList = (value: CellInput | readonly CellInput[]): value is readonly CellInput[] =>
  Array.isArray(value);
