// The command: words in, exit status out. Standard output is for tables and JSON, standard error for sentences.
import { COMMAND_WORDS, usageSentence } from '../../messages/commandSentences';
import type { Language } from '../../messages/language';
import { readAnswers } from './answersFile';
import { readCommandLine, type CommandLine } from './commandLine';
import {
  evaluateBook,
  EXIT,
  inspectBook,
  undoBook,
  type BookOptions,
  type BookOutcome,
  type ExitStatus,
} from './evaluateBook';
import { evaluateBooks } from './manyBooks';
import { isFolder, namedBooks, outputOf, outputsOf, writeWhole, type PathFailure } from './paths';

const show = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

function refuse({ code, value }: PathFailure, language: Language): ExitStatus {
  say(usageSentence(code, value, language));
  return EXIT.unusable;
}

/** Puts the JSON where it was asked for; on standard output it stands alone. */
function putJson(json: object | null, command: CommandLine): ExitStatus {
  if (command.json === null || json === null) return EXIT.done;
  const text = `${JSON.stringify(json, null, 2)}\n`;
  if (command.json === '-') {
    process.stdout.write(text);
    return EXIT.done;
  }
  const written = writeWhole(command.json, text);
  return written.ok ? EXIT.done : refuse(written.failure, command.language);
}

function finish(outcome: BookOutcome, command: CommandLine): ExitStatus {
  if (command.json !== '-') outcome.shown.forEach(show);
  outcome.said.forEach(say);
  const put = putJson(outcome.json, command);
  return put > outcome.status ? put : outcome.status;
}

async function runEvaluate(
  command: CommandLine,
  books: readonly string[],
  options: BookOptions,
): Promise<ExitStatus> {
  const { language, out } = command;
  const isMany = books.length > 1 || command.books.some(isFolder);
  if (!isMany) {
    const [book = ''] = books;
    const target = outputOf(book, out);
    if (!target.ok) return refuse(target.failure, language);
    return finish(await evaluateBook(book, target.value, options), command);
  }
  const targets = outputsOf(books, out);
  if (!targets.ok) return refuse(targets.failure, language);
  const isAlone = command.json === '-';
  const many = await evaluateBooks(books, targets.value, out, options, say, isAlone ? () => undefined : show);
  const put = putJson(many.json, command);
  return put > many.status ? put : many.status;
}

async function run(words: readonly string[]): Promise<ExitStatus> {
  const read = readCommandLine(words);
  if (!read.ok) return refuse(read.failure, 'id');
  const command = read.value;
  const { language } = command;
  const answers = readAnswers(command.answers);
  if (!answers.ok) return refuse(answers.failure, language);
  const books = namedBooks(command.books);
  if (!books.ok) return refuse(books.failure, language);
  const options: BookOptions = {
    year: command.year,
    asOf: command.asOf,
    answers: answers.value,
    language,
    hasColours: process.stdout.isTTY,
  };
  const [book = ''] = books.value;
  switch (command.verb) {
    case 'evaluate':
      return runEvaluate(command, books.value, options);
    case 'inspect':
      return finish(await inspectBook(book, options), command);
    case 'undo': {
      const target = outputOf(book, command.out);
      if (!target.ok) return refuse(target.failure, language);
      return finish(await undoBook(book, target.value, language), command);
    }
  }
}

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    say(COMMAND_WORDS.id.unexpected);
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = EXIT.bug;
  },
);
