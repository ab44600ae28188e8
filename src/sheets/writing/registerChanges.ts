// The rows of the register that a run changes, as they were: so that undo finds them wherever people moved them.
import type { CellInput } from '../plan';
import { hashOf } from './contentHash';
import { inputAt } from './gridCell';
import type { StandingSheet } from './ownSheet';
import { periodsText, TOOL_COLUMNS } from './registerColumns';
import type { RegisterRow } from './registerRow';

export interface RegisterChange {
  readonly key: string;
  /** `Periode` before the run and after it. */
  readonly was: string;
  readonly is: string;
  /** The tool's cells before the run. */
  readonly cells: readonly CellInput[];
  /** Stands for what people had written in the row; who writes after the run answers its result. */
  readonly words: string;
}

/** Stands for the words of people in a row. */
export const wordsHash = ({ words }: RegisterRow): string => hashOf(words);

/** The rows for which `cells` hold anything new. */
export const registerChanges = (
  { grid, marked, lefts }: StandingSheet,
  rows: readonly RegisterRow[],
  cells: readonly (readonly CellInput[])[],
): readonly RegisterChange[] =>
  rows.flatMap((row) => {
    const after = cells[row.offset] ?? [];
    if (after.every((cell) => cell === null)) return [];
    const before = lefts
      .slice(0, TOOL_COLUMNS)
      .map((left) => inputAt(grid, marked.top + 1 + row.offset, left));
    const was = periodsText(row.periods);
    const is = after[1];
    return [
      { key: row.key, was, is: typeof is === 'string' ? is : was, cells: before, words: wordsHash(row) },
    ];
  });
