// What the undo of the last run must know, kept in the workbook itself so that it works after closing.
import type { RangeMark } from '../grid';
import type { PlanOperation } from '../plan';
import { isPlanOperation } from './operationShape';

export interface Journal {
  /** `Waktu` of the run's row in the history. */
  readonly time: string;
  /** Takes everything back but the history and, when people have written there, the register. */
  readonly inverse: readonly PlanOperation[];
  /** Takes the register back when nobody has touched it since. */
  readonly registerInverse: readonly PlanOperation[];
  /** Rows that the run added to the register, each as row key and `Periode`. */
  readonly registerAdded: readonly (readonly [string, string])[];
  /** The tool's marks as the run left them: a block that has moved since takes the inverse along with it. */
  readonly marks: readonly RangeMark[];
}

const SCHEMA = 1;

export const journalText = (journal: Journal): string => JSON.stringify({ schema: SCHEMA, ...journal });

const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((text) => typeof text === 'string');

const isMark = (value: unknown): value is RangeMark => {
  if (typeof value !== 'object' || value === null) return false;
  const { name, sheet, rect } = value as Record<string, unknown>;
  return isPlanOperation({ kind: 'setMark', name, sheet, rect });
};

const isListOf = <T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isItem);

/** The journal of the last run; null when there is none or the text is none of ours. */
export function journalFrom(text: string | undefined): Journal | null {
  if (text === undefined) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const { schema, time, inverse, registerInverse, registerAdded, marks } = parsed as Record<string, unknown>;
  if (schema !== SCHEMA || typeof time !== 'string') return null;
  if (!isListOf(inverse, isPlanOperation) || !isListOf(registerInverse, isPlanOperation)) return null;
  if (!isListOf(registerAdded, isPair) || !isListOf(marks, isMark)) return null;
  return { time, inverse, registerInverse, registerAdded, marks };
}
