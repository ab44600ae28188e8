// Answers to questions as the workbook remembers them, with what was asked and when; read back as untrusted input.
import type { WorkbookReading } from './grid';
import { PARTS } from './writing/ownSheets';

type Parts = Pick<WorkbookReading, 'parts'>;

const MOST_ANSWERS = 20_000;
const LONGEST_TEXT = 8_000_000;
const LONGEST_ID = 1_000;
/** Names that mean something to objects; no id of ours is one. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function entriesOf(text: string | undefined): readonly (readonly [string, unknown])[] {
  if (text === undefined || text.length > LONGEST_TEXT) return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return [];
  return Object.entries(parsed).slice(0, MOST_ANSWERS);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_ID;
const isId = (id: string): boolean => id !== '' && id.length <= LONGEST_ID && !FORBIDDEN.has(id);

/** Question id to option id; empty when nothing is remembered or the text is none of ours. */
export const answersFrom = ({ parts }: Parts): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entriesOf(parts[PARTS.answers]).filter(
      (entry): entry is readonly [string, string] => isId(entry[0]) && isText(entry[1]),
    ),
  );

const sortedText = (entries: readonly (readonly [string, unknown])[]): string =>
  JSON.stringify(Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))));

export const answersText = (answers: Readonly<Record<string, string>>): string =>
  sortedText(Object.entries(answers));

/** One answer as it was given: the option's id, both in words, the run that first used it, and what it was given for. */
export interface AnswerNote {
  readonly option: string;
  readonly question: string;
  readonly answer: string;
  readonly time: string;
  /** '' where the answer holds for good. */
  readonly basis: string;
}

/** The notes by question id. */
export const answerNotesFrom = ({ parts }: Parts): ReadonlyMap<string, AnswerNote> =>
  new Map(
    entriesOf(parts[PARTS.answerNotes]).flatMap(([id, value]) => {
      if (!isId(id) || !Array.isArray(value) || value.length < 4 || value.length > 5) return [];
      const texts: readonly unknown[] = value;
      const [option, question, answer, time, basis = ''] = texts.map((text) =>
        typeof text === 'string' ? text : null,
      );
      if (option == null || question == null || answer == null || time == null || basis === null) return [];
      return [[id, { option, question, answer, time, basis }] as const];
    }),
  );

export const answerNotesText = (notes: ReadonlyMap<string, AnswerNote>): string =>
  sortedText(
    [...notes].map(([id, { option, question, answer, time, basis }]) => [
      id,
      [option, question, answer, time, ...(basis === '' ? [] : [basis])],
    ]),
  );

/** Given in place of an answer: the remembered one no longer holds, and its question is open. */
const TAKEN_BACK = '';

/** The ids of the answers that are taken back. */
export const takenBackIn = (given: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(given).flatMap(([id, option]) => (option === TAKEN_BACK ? [id] : []));

/**
 * The answers given now before those that the workbook remembers, and what each of the latter was given for. A note
 * beside another option than the one that is remembered says nothing of it.
 */
export function withRemembered(
  reading: Parts,
  given: Readonly<Record<string, string>>,
): {
  readonly answers: Readonly<Record<string, string>>;
  readonly remembered: ReadonlyMap<string, string>;
} {
  const known = answersFrom(reading);
  const notes = answerNotesFrom(reading);
  const remembered = Object.entries(known).filter(([id]) => !Object.hasOwn(given, id));
  const all = Object.entries({ ...known, ...given });
  return {
    answers: Object.fromEntries(all.filter(([, option]) => option !== TAKEN_BACK)),
    remembered: new Map(
      remembered.map(([id, option]) => {
        const note = notes.get(id);
        return [id, note?.option === option ? note.basis : ''];
      }),
    ),
  };
}
