// Which files are meant and where results go. The input is never a place to write.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { failure, success, type Result } from '../../domain/result';
import type { UsageCode } from '../../messages/commandSentences';

export interface PathFailure {
  readonly code: UsageCode;
  readonly value: string;
}

const RESULT_ENDING = '.capaian.xlsx';

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** Workbooks of a folder in alphabetical order, without our own results and Excel's lock files. */
const booksOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => extname(name).toLowerCase() === '.xlsx')
    .filter((name) => !name.startsWith('~$') && !name.toLowerCase().endsWith(RESULT_ENDING))
    .sort()
    .map((name) => join(folder, name));

/** The files that the arguments name, folders opened. */
export function namedBooks(paths: readonly string[]): Result<readonly string[], PathFailure> {
  const books: string[] = [];
  for (const path of paths) {
    if (!existsSync(path)) return failure({ code: 'BOOK_MISSING', value: path });
    const found = isFolder(path) ? booksOf(path) : [path];
    if (found.length === 0) return failure({ code: 'FOLDER_EMPTY', value: path });
    books.push(...found);
  }
  return success(books);
}

const realPath = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

/** `BOOK.capaian.xlsx`. */
const resultName = (book: string): string => `${basename(book, extname(book))}${RESULT_ENDING}`;

/** Where the result of a single book goes. */
export function outputOf(book: string, out: string | null): Result<string, PathFailure> {
  const target =
    out === null ? join(dirname(book), resultName(book)) : isFolder(out) ? join(out, resultName(book)) : out;
  return realPath(target) === realPath(book)
    ? failure({ code: 'OUT_IS_INPUT', value: book })
    : success(target);
}

/** Where the results of several books go, each name once. */
export function outputsOf(
  books: readonly string[],
  out: string | null,
): Result<readonly string[], PathFailure> {
  if (out !== null && existsSync(out) && !isFolder(out))
    return failure({ code: 'OUT_NOT_FOLDER', value: out });
  const taken = new Set<string>();
  const outputs: string[] = [];
  for (const book of books) {
    const folder = out ?? dirname(book);
    let target = join(folder, resultName(book));
    for (let number = 2; taken.has(target); number += 1) {
      target = join(folder, `${basename(book, extname(book))} (${number})${RESULT_ENDING}`);
    }
    if (realPath(target) === realPath(book)) return failure({ code: 'OUT_IS_INPUT', value: book });
    taken.add(target);
    outputs.push(target);
  }
  return success(outputs);
}

/** Writes a file whole or not at all. */
export function writeWhole(path: string, bytes: Uint8Array | string): Result<null, PathFailure> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
    return success(null);
  } catch (error) {
    // Only what the file system refuses is the user's to mend.
    if (!(error instanceof Error) || !('code' in error)) throw error;
    rmSync(unfinished, { force: true });
    return failure({ code: 'OUT_NOT_WRITABLE', value: `${path} (${String(error.code)})` });
  }
}
