// What the undo of the last run must know, kept in the workbook itself so that it works after closing.
import type { RangeMark } from '../grid';
import type { CellInput, PlanOperation } from '../plan';
import type { BlockRecord } from './blockRecord';
import { isPlanOperation } from './operationShape';
import { rulesFrom, type RuleRecord } from '../rules/undoRuleEdits';
import type { RegisterChange } from './registerChanges';

export interface Journal {
  /** `Waktu` of the run's row in the history. */
  readonly time: string;
  /** The pane that wrote the run. */
  readonly pane?: string;
  /** Takes everything back but the history and, when people have written there, the register. */
  readonly inverse: readonly PlanOperation[];
  /** Takes the register back when nobody has touched it since. */
  readonly registerInverse: readonly PlanOperation[];
  /** Takes the run's row in the history back: only of a run that was cut off. */
  readonly historyInverse: readonly PlanOperation[];
  /** Rows that the run added to the register, each as row key and `Periode`. */
  readonly registerAdded: readonly (readonly [string, string])[];
  readonly registerChanges: readonly RegisterChange[];
  /** What the run changed in the workbook's sheets of rules. */
  readonly rules: RuleRecord;
  /** The tool's blocks as the run left them: what has moved since takes the inverse along with it. */
  readonly blocks: readonly BlockRecord[];
  /** The tool's blocks as the run found them. */
  readonly marksBefore: readonly RangeMark[];
}

const SCHEMA = 2;

export const journalText = (journal: Journal): string => JSON.stringify({ schema: SCHEMA, ...journal });

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isListOf = <T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isItem);
const isText = (value: unknown): value is string => typeof value === 'string';

const isOptionalText = (value: unknown): value is string | undefined => value === undefined || isText(value);

const isPair = (value: unknown): value is readonly [string, string] =>
  isListOf(value, isText) && value.length === 2;

const isMark = (value: unknown): value is RangeMark =>
  isFields(value) &&
  isPlanOperation({ kind: 'setMark', name: value['name'], sheet: value['sheet'], rect: value['rect'] });

const isRecord = (value: unknown): value is BlockRecord =>
  isMark(value) &&
  isFields(value) &&
  isListOf(value['headings'], isText) &&
  isText(value['rows']) &&
  isOptionalText(value['keys']);

const isCells = (value: unknown): value is readonly CellInput[] =>
  isPlanOperation({ kind: 'writeCells', sheet: '', top: 1, left: 1, cells: [value] });

const isChange = (value: unknown): value is RegisterChange =>
  isFields(value) &&
  ['key', 'was', 'is', 'words'].every((name) => isText(value[name])) &&
  isCells(value['cells']);

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
  if (!isFields(parsed) || parsed['schema'] !== SCHEMA || !isText(parsed['time'])) return null;
  const { time, inverse, registerInverse, historyInverse, blocks, marksBefore } = parsed;
  const { registerAdded, registerChanges, pane } = parsed;
  if (!isListOf(inverse, isPlanOperation) || !isListOf(registerInverse, isPlanOperation)) return null;
  if (!isListOf(historyInverse, isPlanOperation) || !isListOf(registerChanges, isChange)) return null;
  if (!isListOf(registerAdded, isPair)) return null;
  if (!isListOf(blocks, isRecord) || !isListOf(marksBefore, isMark)) return null;
  const rules = rulesFrom(parsed['rules']);
  if (rules === null) return null;
  return {
    time,
    ...(isText(pane) ? { pane } : {}),
    inverse,
    registerInverse,
    historyInverse,
    registerAdded,
    registerChanges,
    rules,
    blocks,
    marksBefore,
  };
}
