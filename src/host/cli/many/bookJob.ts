// One book of a run, evaluated where it is asked for: in a process of its own. Everything that comes of it is left in
// files; the entry is written last, so that a book counts as done only when all of it stands.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { COMMAND_WORDS } from '../../../messages/commandSentences';
import { evaluationIssues } from '../../../sheets/evaluationIssues';
import type { Issue } from '../../../sheets/finding';
import { evaluateBook, EXIT, type BookOptions, type BookOutcome, type ExitStatus } from '../evaluateBook';
import { jsonPieces } from '../jsonPieces';
import { writeWhole } from '../paths';
import { version } from '../../../../package.json';
import { entryPlaces, newEntry } from './bookEntry';
import { fileSha256 } from './bookPrint';
import { writeLines } from './linesFile';
import { isPrintable } from './consolidationCell';
import { BookLines, type BookFacts } from './consolidationRows';

/** Sent between processes as JSON. */
export interface BookJob {
  readonly book: string;
  readonly target: string;
  readonly options: BookOptions;
  /** Where entries are kept. */
  readonly folder: string;
  readonly print: string;
  readonly sha256: string | null;
  readonly wantsJson: boolean;
}

const STATES: Readonly<Record<ExitStatus, string>> = {
  [EXIT.done]: 'Dinilai',
  [EXIT.bug]: 'Gagal',
  [EXIT.unusable]: 'Tidak dapat dibaca atau ditulis',
  [EXIT.noTarget]: 'Tabel target tidak ditemukan',
};

/** Lists and objects above the rows of a book's JSON; and where it stands within that of all books. */
const JSON_DEPTH = 2;
export const JSON_INDENT = '    ';

/** A fault of ours in one book is told like any other outcome, so that it stops none of the others. */
async function outcomeOf({ book, target, options }: BookJob): Promise<BookOutcome> {
  try {
    return await evaluateBook(book, target, options);
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const said = [COMMAND_WORDS[options.language].unexpected, ...trace.split('\n')];
    return { status: EXIT.bug, shown: [], said, json: null, prepared: null, results: null };
  }
}

function factsOf(
  { book, target, sha256 }: BookJob,
  status: ExitStatus,
  notes: readonly string[],
  found: { readonly openQuestions: number; readonly issues: readonly Issue[] },
): BookFacts {
  const isDone = status === EXIT.done;
  return {
    name: basename(book),
    state: STATES[status],
    status,
    ...found,
    output: isDone ? basename(target) : null,
    sha256,
    toolVersion: version,
    notes: isDone ? [] : notes,
  };
}

/** The entry of a book of which nothing came, such as one whose process ended. */
export function failedEntry(
  job: BookJob,
  status: ExitStatus,
  said: readonly string[],
): ReturnType<typeof newEntry> {
  const lines = new BookLines(null, factsOf(job, status, said, { openQuestions: 0, issues: [] }));
  const none = { count: 0, sha256: createHash('sha256').digest('hex') };
  return newEntry({
    status,
    said,
    results: null,
    book: lines.book(),
    offices: [],
    lines: none,
    json: null,
    output: null,
  });
}

function writeJson(place: string, json: object): string | null {
  const hash = createHash('sha256');
  function* pieces(): Generator<string> {
    for (const text of jsonPieces(json, JSON_INDENT, JSON_DEPTH)) {
      hash.update(text);
      yield text;
    }
  }
  return writeWhole(place, pieces()).ok ? hash.digest('hex') : null;
}

/** Evaluates the book and leaves its files. Without an entry in the end, its folder could not be written. */
export async function runBookJob(job: BookJob): Promise<void> {
  const { folder, print, target, wantsJson } = job;
  const places = entryPlaces(folder, print);
  const { status, said, json, prepared, results } = await outcomeOf(job);
  const printable = said.map((line) => (isPrintable(line) ? line : JSON.stringify(line)));
  const evaluation = status === EXIT.done ? (prepared?.evaluation ?? null) : null;
  const inspection = prepared?.inspection ?? null;
  const found =
    evaluation === null || inspection === null
      ? { openQuestions: 0, issues: [] }
      : {
          openQuestions: inspection.questions.filter(({ answer }) => answer === null).length,
          issues: [...inspection.issues, ...evaluationIssues(evaluation, inspection)],
        };
  const made = new BookLines(evaluation, factsOf(job, status, printable, found));
  const lines = writeLines(places.lines, made.indicators());
  if (!lines.ok) return;
  const offices = made.offices();
  const jsonHash = wantsJson && json !== null ? writeJson(places.json, json) : null;
  const entry = newEntry({
    status,
    said: printable,
    results,
    book: made.book(),
    offices,
    lines: lines.value,
    json: jsonHash,
    output: status === EXIT.done ? fileSha256(target) : null,
  });
  writeWhole(places.entry, JSON.stringify(entry));
}
