// The file given with --answers: question ids to option ids, and nothing else.
import { readFileSync } from 'node:fs';
import { failure, success, type Result } from '../../domain/result';
import type { PathFailure } from './paths';
import { systemCode } from './systemError';

/** Reads the answers; whether each option exists is for the reader of the sheets to say. */
export function readAnswers(path: string | null): Result<Readonly<Record<string, string>>, PathFailure> {
  if (path === null) return success({});
  const unreadable = failure({ code: 'ANSWERS_UNREADABLE' as const, value: path });
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== null) return unreadable;
    throw error;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return unreadable;
  const entries = Object.entries(parsed);
  if (!entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')) return unreadable;
  return success(Object.fromEntries(entries));
}
