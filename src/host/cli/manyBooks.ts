// Several workbooks in one call: each evaluated on its own, a bad one stopping none of the others, and a summary book.
import { basename } from 'node:path';
import { booksJson } from './evaluationJson';
import { evaluateBook, EXIT, type BookOptions, type BookOutcome, type ExitStatus } from './evaluateBook';
import { COMMAND_WORDS } from '../../messages/commandSentences';
import { usageSentence } from '../../messages/usageSentences';
import { madeJson } from './jsonPieces';
import { writeWhole } from './paths';
import { summaryBook, type SummaryRow } from './summaryBook';

export interface ManyOutcome {
  readonly status: ExitStatus;
  readonly json: object;
}

/** A fault of ours in one book is told like any other outcome, so that it stops none of the others. */
async function outcomeOf(book: string, target: string, options: BookOptions): Promise<BookOutcome> {
  try {
    return await evaluateBook(book, target, options);
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const said = [COMMAND_WORDS[options.language].unexpected, trace];
    return { status: EXIT.bug, shown: [], said, json: null, prepared: null };
  }
}

/** Evaluates the books one after the other; a target behind the last book's is the summary's. `say` and `show` receive lines as they arise. */
export async function evaluateBooks(
  books: readonly string[],
  targets: readonly string[],
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
    const outcome = await outcomeOf(book, targets[index] ?? '', options);
    outcome.said.forEach(say);
    if (outcome.status === EXIT.done) ['', book].forEach(show);
    outcome.shown.forEach(show);
    if (outcome.json !== null) json.push(madeJson(outcome.json));
    if (outcome.status > status) status = outcome.status;
    rows.push({ book: basename(book), outcome });
  }
  say(words.summary(rows.filter(({ outcome }) => outcome.status === EXIT.done).length, books.length));
  const path = targets[books.length];
  if (path !== undefined) {
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
