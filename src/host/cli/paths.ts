// Which files are meant and where results go. The input is never a place to write.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { failure, success, type Result } from '../../domain/result';
import type { UsageCode } from '../../messages/usageSentences';
import { isOwnSummary, SUMMARY_NAME } from './ownSummary';
import { systemCode } from './systemError';

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
    .map((name) => join(folder, name))
    .filter((path) => basename(path) !== SUMMARY_NAME || !isOwnSummary(path));

/** The files that the arguments name, folders opened; of several, a missing one is left for its own turn. */
export function namedBooks(paths: readonly string[]): Result<readonly string[], PathFailure> {
  const books: string[] = [];
  for (const path of paths) {
    if (paths.length === 1 && !existsSync(path)) return failure({ code: 'BOOK_MISSING', value: path });
    const found = isFolder(path) ? booksOf(path) : [path];
    if (found.length === 0) return failure({ code: 'FOLDER_EMPTY', value: path });
    books.push(...found);
  }
  return success(books);
}

/** The path without links, also where its last parts do not exist yet. */
function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) {
    try {
      return realpathSync.native(full);
    } catch (error) {
      // A pipe behind /dev/stdout exists without having a path.
      if (systemCode(error) === null) throw error;
      return full;
    }
  }
  const parent = dirname(full);
  return parent === full ? full : join(realPath(parent), basename(full));
}

/** Whether both names lead to one file, by whatever links or spelling. */
function isSameFile(one: string, other: string): boolean {
  if (realPath(one) === realPath(other)) return true;
  if (!existsSync(one) || !existsSync(other)) return false;
  const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
  return a.ino !== 0n && a.ino === b.ino && a.dev === b.dev;
}

/** Refuses results that would land on a file that is read, or on each other. */
export function checkResults(
  outputs: readonly string[],
  json: string | null,
  inputs: readonly string[],
): Result<null, PathFailure> {
  const file = json === null || json === '-' ? [] : [json];
  for (const written of [...outputs, ...file]) {
    const input = inputs.find((read) => isSameFile(written, read));
    if (input !== undefined) return failure({ code: 'OUT_IS_INPUT', value: input });
  }
  const [path] = file;
  const isOutput = path !== undefined && outputs.some((output) => isSameFile(output, path));
  return isOutput ? failure({ code: 'JSON_IS_OUT', value: path }) : success(null);
}

/** `BOOK.capaian.xlsx`. */
const resultName = (book: string): string => `${basename(book, extname(book))}${RESULT_ENDING}`;

/** Where the result of a single book goes. */
export function outputOf(book: string, out: string | null): string {
  if (out === null) return join(dirname(book), resultName(book));
  return isFolder(out) || /[\\/]$/.test(out) ? join(out, resultName(book)) : out;
}

/** Where the results of several books go, each name once; the summary comes last where there is one. */
export function outputsOf(
  books: readonly string[],
  out: string | null,
): Result<readonly string[], PathFailure> {
  if (out !== null && existsSync(out) && !isFolder(out))
    return failure({ code: 'OUT_NOT_FOLDER', value: out });
  const taken = new Set<string>();
  for (const book of books) {
    const folder = out ?? dirname(book);
    let target = join(folder, resultName(book));
    for (let number = 2; taken.has(target); number += 1) {
      target = join(folder, `${basename(book, extname(book))} (${number})${RESULT_ENDING}`);
    }
    taken.add(target);
  }
  return success([...taken, ...(out === null ? [] : [join(out, SUMMARY_NAME)])]);
}

/** Whether the path is a device or a pipe: those are written to, never replaced. */
const isStream = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
};

/** Bytes, a text, or texts that follow each other. */
export type Content = Uint8Array | string | Iterable<string>;

const BATCH = 1_000_000;

function writeContent(path: string, content: Content): void {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    writeFileSync(path, content);
    return;
  }
  const file = openSync(path, 'w');
  try {
    let batch = '';
    for (const text of content) {
      batch += text;
      if (batch.length < BATCH) continue;
      writeFileSync(file, batch);
      batch = '';
    }
    writeFileSync(file, batch);
  } finally {
    closeSync(file);
  }
}

/** Writes a file whole or not at all. */
export function writeWhole(path: string, bytes: Content): Result<null, PathFailure> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    if (isStream(path)) {
      writeContent(path, bytes);
      return success(null);
    }
    mkdirSync(dirname(path), { recursive: true });
    writeContent(unfinished, bytes);
    renameSync(unfinished, path);
    return success(null);
  } catch (error) {
    // Only what the file system refuses is the user's to mend.
    const code = systemCode(error);
    if (code === null) throw error;
    if (existsSync(unfinished)) rmSync(unfinished);
    return failure({ code: 'OUT_NOT_WRITABLE', value: `${path} (${code})` });
  }
}
