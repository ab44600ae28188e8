// The command: words in, exit status out. Standard output is for tables and JSON, standard error for sentences.
import { success, type Result } from '../../domain/result';
import { COMMAND_WORDS } from '../../messages/commandSentences';
import type { Language } from '../../messages/language';
import { callsText, helpText, usageSentence } from '../../messages/usageSentences';
import { readAnswers } from './answersFile';
import { languageOf, readCommandLine, wantsHelp, type CommandLine, type UsageFailure } from './commandLine';
import {
  evaluateBook,
  EXIT,
  inspectBook,
  undoBook,
  type BookOptions,
  type BookOutcome,
  type ExitStatus,
} from './evaluateBook';
import { jsonPieces } from './jsonPieces';
import { defaultJobs } from './many/defaultJobs';
import { JOBS_WORD, serveJobs } from './many/jobProcess';
import { consolidationPlaces } from './many/consolidationFiles';
import { evaluateBooks } from './manyBooks';
import { DIFFERENT, matchBook } from './matchBook';
import {
  checkResults,
  isFolder,
  namedBooks,
  outputOf,
  outputsOf,
  writeWhole,
  type PathFailure,
} from './paths';

const show = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

function refuse({ code, value }: PathFailure | UsageFailure, language: Language): ExitStatus {
  say(usageSentence(code, value, language));
  return EXIT.unusable;
}

function* wholeLines(json: object): Generator<string> {
  yield* jsonPieces(json);
  yield '\n';
}

/** Puts the JSON where it was asked for; on standard output it stands alone. */
function putJson(pieces: Iterable<string>, command: CommandLine): ExitStatus {
  if (command.json === null) return EXIT.done;
  if (command.json === '-') {
    for (const text of pieces) process.stdout.write(text);
    return EXIT.done;
  }
  const written = writeWhole(command.json, pieces);
  return written.ok ? EXIT.done : refuse(written.failure, command.language);
}

function finish(outcome: BookOutcome, command: CommandLine): ExitStatus {
  if (command.json !== '-') outcome.shown.forEach(show);
  outcome.said.forEach(say);
  const put = outcome.json === null ? EXIT.done : putJson(wholeLines(outcome.json), command);
  return put > outcome.status ? put : outcome.status;
}

/** Where results go, once it is sure that no file that is read would be written over. */
function targetsOf(command: CommandLine, books: readonly string[]): Result<readonly string[], PathFailure> {
  const { verb, out, json, answers } = command;
  const [book = ''] = books;
  const targets: Result<readonly string[], PathFailure> =
    verb === 'inspect' || verb === 'match'
      ? success([])
      : isMany(command, books)
        ? outputsOf(books, out)
        : success([outputOf(book, out)]);
  if (!targets.ok) return targets;
  const consolidation =
    verb === 'evaluate' && out !== null && isMany(command, books) ? consolidationPlaces(out) : [];
  const outputs = [...targets.value, ...consolidation];
  const checked = checkResults(outputs, json, answers === null ? books : [...books, answers]);
  return checked.ok ? targets : checked;
}

const isMany = (command: CommandLine, books: readonly string[]): boolean =>
  books.length > 1 || (command.verb === 'evaluate' && command.books.some(isFolder));

async function runCommand(
  command: CommandLine,
  books: readonly string[],
  targets: readonly string[],
  options: BookOptions,
): Promise<ExitStatus | typeof DIFFERENT> {
  const [book = ''] = books;
  const [target = ''] = targets;
  switch (command.verb) {
    case 'evaluate': {
      if (!isMany(command, books)) return finish(await evaluateBook(book, target, options), command);
      return evaluateBooks({
        books,
        targets,
        options,
        out: command.out,
        wantsJson: command.json !== null,
        jobs: command.jobs ?? defaultJobs(books.length),
        program: process.argv[1] ?? '',
        say,
        show: command.json === '-' ? () => undefined : show,
        putJson: (pieces) => putJson(pieces, command),
      });
    }
    case 'inspect':
      return finish(await inspectBook(book, options), command);
    case 'match': {
      const outcome = await matchBook(book, { paper: command.print, time: command.run }, options);
      const status = finish(outcome, command);
      return status === EXIT.done && outcome.isDifferent ? DIFFERENT : status;
    }
    case 'undo':
      return finish(await undoBook(book, target, command.language), command);
  }
}

async function run(words: readonly string[]): Promise<ExitStatus | typeof DIFFERENT> {
  if (wantsHelp(words)) {
    show(helpText(languageOf(words)));
    return EXIT.done;
  }
  const read = readCommandLine(words);
  if (!read.ok) {
    const refused = refuse(read.failure, languageOf(words));
    if (['UNKNOWN_VERB', 'NO_BOOK'].includes(read.failure.code)) say(callsText(languageOf(words)));
    return refused;
  }
  const command = read.value;
  const { language } = command;
  const answers = readAnswers(command.answers);
  if (!answers.ok) return refuse(answers.failure, language);
  const books = namedBooks(command.books);
  if (!books.ok) return refuse(books.failure, language);
  if (command.verb !== 'evaluate' && books.value.length > 1)
    return refuse({ code: 'ONE_BOOK_ONLY', value: command.verb }, language);
  const targets = targetsOf(command, books.value);
  if (!targets.ok) return refuse(targets.failure, language);
  return runCommand(command, books.value, targets.value, {
    year: command.year,
    wants: command.wants,
    asOf: command.asOf,
    answers: answers.value,
    language,
    hasColours: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    lineWidth: process.stdout.isTTY ? process.stdout.columns : null,
  });
}

// Whoever reads our output may stop early, as `head` does; the work goes on and the exit status stays true.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

function main(words: readonly string[]): void {
  run(words).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      say(COMMAND_WORDS[languageOf(words)].unexpected);
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      process.exitCode = EXIT.bug;
    },
  );
}

const isStartedForBooks = process.argv[2] === JOBS_WORD && process.send !== undefined;
if (isStartedForBooks) serveJobs();
else main(process.argv.slice(2));
