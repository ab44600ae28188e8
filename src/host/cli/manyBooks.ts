// Several workbooks in one call, on as many cores as asked for: a bad one stops none of the others, one that has not changed
// is not evaluated again, and what is told and written comes in the order of the books whoever is ready first. With an
// output folder, a consolidation of all of them. No book's content is held after it is done.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND_WORDS } from '../../messages/commandSentences';
import { MANY_BOOKS_WORDS } from '../../messages/manyBooksSentences';
import { usageSentence } from '../../messages/usageSentences';
import { version } from '../../../package.json';
import { SCHEMA_VERSION } from './evaluationJson';
import { EXIT, type BookOptions, type ExitStatus } from './evaluateBook';
import { entryPlaces, forgetOthers, readEntry, type BookEntry } from './many/bookEntry';
import { JSON_INDENT, type BookJob } from './many/bookJob';
import { bookPrint, fileSha256, programSha256, runPrint } from './many/bookPrint';
import { readLines } from './many/linesFile';
import { writeConsolidation } from './many/consolidationFiles';
import {
  BOOKS,
  INDICATORS,
  type ConsolidationRow,
  type ConsolidationTable,
} from './many/consolidationTables';
import { settleBooks, type SettledBook } from './many/settleBooks';
import { SUMMARY_NAME } from './ownSummary';
import { drawTable } from './resultTable';
import { now } from './runFacts';
import { systemCode } from './systemError';

export interface ManyOptions {
  readonly books: readonly string[];
  /** Where each book's result goes, in the same order. */
  readonly targets: readonly string[];
  readonly options: BookOptions;
  /** The folder that gets the consolidation and its ledger; null for none. */
  readonly out: string | null;
  readonly wantsJson: boolean;
  /** How many books at once. */
  readonly jobs: number;
  /** The file of this very program, which is started for each of them. */
  readonly program: string;
  /** Receive lines as they arise. */
  readonly say: (line: string) => void;
  readonly show: (line: string) => void;
  /** Receives the JSON of all books in pieces. */
  readonly putJson: (pieces: Iterable<string>) => ExitStatus;
}

/** Beside the results; hidden where a dot hides. */
export const LEDGER_FOLDER = '.capaian';

const worse = (one: ExitStatus, other: ExitStatus): ExitStatus => (other > one ? other : one);

function entryOf({ print, entry }: SettledBook, folder: string): BookEntry {
  const found = entry ?? readEntry(entryPlaces(folder, print).entry);
  if (found === null) throw new Error(`The entry ${print} is gone`);
  return found;
}

/** The lines of a table over all books, each with the number of its book. */
function* linesOf(
  table: ConsolidationTable,
  all: readonly SettledBook[],
  folder: string,
): Generator<ConsolidationRow> {
  for (const [index, settled] of all.entries()) {
    const entry = entryOf(settled, folder);
    const rows =
      table === BOOKS
        ? [entry.book]
        : table !== INDICATORS
          ? entry.offices
          : entry.lines.count === 0
            ? []
            : readLines(entryPlaces(folder, settled.print).lines);
    for (const row of rows) yield [index + 1, ...row];
  }
}

function* jsonOf(all: readonly SettledBook[], folder: string): Generator<string> {
  let before = `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "books": [`;
  let isEmpty = true;
  for (const settled of all) {
    if (entryOf(settled, folder).json === null) continue;
    yield `${before}\n${JSON_INDENT}${readFileSync(entryPlaces(folder, settled.print).json, 'utf8')}`;
    before = ',';
    isEmpty = false;
  }
  yield isEmpty ? `${before}]\n}\n` : '\n  ]\n}\n';
}

/** Tells what became of the books, each in its turn. */
async function tellAll(
  pending: readonly Promise<SettledBook>[],
  { books, targets, options, say, show }: ManyOptions,
  folder: string,
): Promise<{ readonly all: readonly SettledBook[]; readonly status: ExitStatus; readonly done: number }> {
  const words = COMMAND_WORDS[options.language];
  const all: SettledBook[] = [];
  let status: ExitStatus = EXIT.done;
  let done = 0;
  for (const [index, waits] of pending.entries()) {
    const settled = await waits;
    const entry = entryOf(settled, folder);
    const book = books[index] ?? '';
    say(words.progress(index + 1, books.length, book));
    (settled.isReused
      ? [MANY_BOOKS_WORDS[options.language].reused(targets[index] ?? '')]
      : entry.said
    ).forEach(say);
    if (entry.results !== null) {
      ['', book, ...drawTable(entry.results.table, options), ...entry.results.questions].forEach(show);
    }
    if (entry.status === EXIT.done) done += 1;
    status = worse(status, entry.status);
    all.push(settled);
  }
  return { all, status, done };
}

function consolidate(
  all: readonly SettledBook[],
  folder: string,
  out: string,
  many: ManyOptions,
): ExitStatus {
  const { options, say } = many;
  const words = COMMAND_WORDS[options.language];
  try {
    const sheets = writeConsolidation(out, (table) => linesOf(table, all, folder));
    const further = sheets.filter((sheet) => sheet.startsWith(`${INDICATORS.sheet} `));
    if (further.length > 0) say(MANY_BOOKS_WORDS[options.language].furtherSheets(INDICATORS.sheet, further));
    say(words.summaryBook(join(out, SUMMARY_NAME)));
    forgetOthers(folder, new Set(all.map(({ print }) => print)));
    return EXIT.done;
  } catch (error) {
    // Only what the file system refuses is the user's to mend.
    const code = systemCode(error);
    if (code === null) throw error;
    say(usageSentence('OUT_NOT_WRITABLE', `${join(out, SUMMARY_NAME)} (${code})`, options.language));
    return EXIT.unusable;
  }
}

/** The folder of entries: beside the results, or one that goes away. Null where it cannot be made. */
function entryFolder(out: string | null): string | null {
  try {
    if (out === null) return mkdtempSync(join(tmpdir(), 'capaian-'));
    const folder = join(out, LEDGER_FOLDER);
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

/** Evaluates the books; the exit status is the highest of theirs. */
export async function evaluateBooks(many: ManyOptions): Promise<ExitStatus> {
  const { books, targets, options, out, wantsJson, jobs, program, say, putJson } = many;
  const words = COMMAND_WORDS[options.language];
  const folder = entryFolder(out);
  if (folder === null) {
    say(usageSentence('OUT_NOT_WRITABLE', out ?? tmpdir(), options.language));
    return EXIT.unusable;
  }
  try {
    const run = runPrint(options, `${version} ${programSha256(realpathSync(program))}`, now().today);
    const all = books.map((book, index): BookJob => {
      const target = targets[index] ?? '';
      const sha256 = fileSha256(book);
      return {
        book,
        target,
        options,
        folder,
        print: bookPrint(run, book, target, sha256),
        sha256,
        wantsJson,
      };
    });
    const told = await tellAll(settleBooks(all, jobs, program), many, folder);
    say(words.summary(told.done, books.length));
    const written = out === null ? EXIT.done : consolidate(told.all, folder, out, many);
    const put = wantsJson ? putJson(jsonOf(told.all, folder)) : EXIT.done;
    return worse(worse(told.status, written), put);
  } finally {
    if (out === null) rmSync(folder, { recursive: true, force: true });
  }
}
