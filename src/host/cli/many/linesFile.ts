// The lines of one book's indicators in a file of their own, one JSON list a line. They are written and read one by one;
// what is read is looked at as if a stranger had written it.
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { failure, type Result } from '../../../domain/result';
import { writeWhole, type PathFailure } from '../paths';
import { systemCode } from '../systemError';
import { isCellOf } from './consolidationCell';
import type { ConsolidationColumn, ConsolidationRow } from './consolidationTables';

/** How many lines the file holds, and its hash. */
export interface LinesPrint {
  readonly count: number;
  readonly sha256: string;
}

const BUFFER = 1_000_000;
const LONGEST_LINE = 1_000_000;

/** Writes the lines whole or not at all. */
export function writeLines(place: string, rows: Iterable<ConsolidationRow>): Result<LinesPrint, PathFailure> {
  const hash = createHash('sha256');
  let count = 0;
  function* texts(): Generator<string> {
    for (const row of rows) {
      const text = `${JSON.stringify(row)}\n`;
      hash.update(text);
      count += 1;
      yield text;
    }
  }
  const written = writeWhole(place, texts());
  return written.ok ? { ok: true, value: { count, sha256: hash.digest('hex') } } : failure(written.failure);
}

function* textLines(place: string, took: (bytes: Uint8Array) => void): Generator<string> {
  const file = openSync(place, 'r');
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(BUFFER);
  let rest = '';
  try {
    for (;;) {
      const size = readSync(file, buffer, 0, BUFFER, null);
      if (size === 0) break;
      const bytes = buffer.subarray(0, size);
      took(bytes);
      const lines = (rest + decoder.write(bytes)).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST_LINE) break;
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    closeSync(file);
  }
}

/** The line as a row of such columns; null where it is none. */
export function rowFrom(value: unknown, columns: readonly ConsolidationColumn[]): ConsolidationRow | null {
  if (!Array.isArray(value) || value.length !== columns.length) return null;
  const cells: readonly unknown[] = value;
  return columns.every(({ kind }, index) => isCellOf(kind, cells[index]))
    ? (value as ConsolidationRow)
    : null;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The rows one by one, as `isWhole` found them. */
export function* readLines(place: string): Generator<ConsolidationRow> {
  for (const line of textLines(place, () => undefined)) yield parsed(line) as ConsolidationRow;
}

/** Whether the file holds exactly these lines, and nothing but rows of such columns. */
export function isWhole(place: string, print: LinesPrint, columns: readonly ConsolidationColumn[]): boolean {
  const hash = createHash('sha256');
  let count = 0;
  try {
    for (const line of textLines(place, (bytes) => hash.update(bytes))) {
      if (rowFrom(parsed(line), columns) === null) return false;
      count += 1;
    }
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return false;
  }
  return count === print.count && hash.digest('hex') === print.sha256;
}
