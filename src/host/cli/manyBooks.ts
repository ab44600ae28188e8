// Several workbooks in one call: each evaluated on its own, a bad one stopping none of the others, and a summary book.
import { basename, join } from 'node:path';
import { booksJson } from './evaluationJson';
import { evaluateBook, EXIT, type BookOptions, type BookOutcome, type ExitStatus } from './evaluateBook';
import { COMMAND_WORDS, usageSentence } from '../../messages/commandSentences';
import { writeWhole } from './paths';
import { summaryBook, type SummaryRow } from './summaryBook';

export interface ManyOutcome {
  readonly status: ExitStatus;
  readonly json: object;
}

const SUMMARY_NAME = 'rekap.xlsx';

/** Evaluates the books one after the other; `say` and `show` receive lines as they arise. */
export async function evaluateBooks(
  books: readonly string[],
  targets: readonly string[],
  folder: string | null,
  options: BookOptions,
  say: (line: string) => void,
  show: (line: string) => void,
): Promise<ManyOutcome> {
  const words = COMMAND_WORDS[options.language];
  const rows: SummaryRow[] = [];
  const json: object[] = [];
  let status: ExitStatus = EXIT.done;
  for (const [index, book] of books.entries()) {
    say(words.progress(index + 1, books.length, book));
    const outcome: BookOutcome = await evaluateBook(book, targets[index] ?? '', options);
    outcome.said.forEach(say);
    if (outcome.status === EXIT.done) show(`\n${book}`);
    outcome.shown.forEach(show);
    if (outcome.json !== null) json.push(outcome.json);
    if (outcome.status > status) status = outcome.status;
    rows.push({ book: basename(book), outcome });
  }
  say(words.summary(rows.filter(({ outcome }) => outcome.status === EXIT.done).length, books.length));
  if (folder !== null) {
    const path = join(folder, SUMMARY_NAME);
    const written = writeWhole(path, await summaryBook(rows));
    say(
      written.ok
        ? words.summaryBook(path)
        : usageSentence(written.failure.code, written.failure.value, options.language),
    );
    if (!written.ok) status = status > EXIT.unusable ? status : EXIT.unusable;
  }
  return { status, json: booksJson(json) };
}
