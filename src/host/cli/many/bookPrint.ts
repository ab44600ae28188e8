// What makes two evaluations of a book the same: its bytes, the tool, the options with their answers, the place of the
// result, and the day where the evaluation date depends on it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { IsoDate } from '../../../domain/calendar';
import { FILE_LIMIT } from '../../file/fileShape';
import type { BookOptions } from '../evaluateBook';
import { systemCode } from '../systemError';
import { CONSOLIDATION_VERSION } from './consolidationTables';

export const sha256Of = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** The hash of a file; null where it cannot be read or is too large to be a workbook. */
export function fileSha256(path: string): string | null {
  try {
    return statSync(path).size > FILE_LIMIT ? null : sha256Of(readFileSync(path));
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

/** The hash of a program and of the parts that it loads from beside itself. */
export function programSha256(program: string): string {
  const folder = dirname(program);
  const parts = readdirSync(folder).filter((name) => extname(name) === extname(program));
  return sha256Of(JSON.stringify(parts.sort().map((name) => [name, fileSha256(join(folder, name))])));
}

/** Keys in one order at every depth, so that equal options make equal texts. */
const ordered = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, item]) => [key, ordered(item)]),
      );

/** What is the same for all books of a run. */
export function runPrint(options: BookOptions, tool: string, today: IsoDate): string {
  const { hasColours: _, lineWidth: __, ...meant } = options;
  const day = options.asOf === null ? today : null;
  return sha256Of(JSON.stringify([CONSOLIDATION_VERSION, tool, day, ordered(meant)]));
}

/** Names of what is kept of this book: the same wherever the folder stands. */
export const bookPrint = (run: string, book: string, target: string, sha256: string | null): string =>
  sha256Of(JSON.stringify([run, basename(book), basename(target), sha256 ?? `unread:${book}`]));
