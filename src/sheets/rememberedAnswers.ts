// Answers to questions as the workbook remembers them; read back as untrusted input.
import type { WorkbookReading } from './grid';
import { PARTS } from './writing/ownSheets';

/** Question id to option id; empty when nothing is remembered or the text is none of ours. */
export function answersFrom(reading: WorkbookReading): Readonly<Record<string, string>> {
  const text = reading.parts[PARTS.answers];
  if (text === undefined) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return {};
  return Object.fromEntries(
    Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

export const answersText = (answers: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1))));
