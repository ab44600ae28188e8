// Takes a block of the tool away whose columns no longer stand together. Never clears a column of somebody else's.
import type { Rect, SheetGrid } from '../grid';
import { inputAt, textAt } from './gridCell';
import { columnRect, formatOperations, HEADER_FORMAT, ruleOperations, type OwnBlock } from './ownBlock';
import { bearsHeadings } from './recognised';
import { NO_STEPS, sequence, type Steps } from './steps';

/**
 * Clears what is left of a block whose columns no longer stand together: only columns with the tool's headings. One
 * that stands there twice is left alone, because one of the two is somebody else's.
 */
export function planRemovedBlock(block: OwnBlock, grid: SheetGrid, marked: Rect): Steps {
  const headings = block.columns.map(({ heading }) => heading);
  const { sheet } = block;
  if (!bearsHeadings(grid, { rect: marked }, headings)) return NO_STEPS;
  const parts: Steps[] = [];
  const standing = Array.from({ length: marked.columns }, (_, at) =>
    textAt(grid, marked.top, marked.left + at),
  );
  const isDoubled = (heading: string): boolean => standing.indexOf(heading) !== standing.lastIndexOf(heading);
  for (let left = marked.left; left < marked.left + marked.columns; left += 1) {
    const index = headings.indexOf(textAt(grid, marked.top, left));
    const column = block.columns[index];
    if (column === undefined || isDoubled(column.heading)) continue;
    const rect = columnRect(marked.top, left, marked.rows);
    const cells = Array.from({ length: marked.rows }, (_, offset) => [
      inputAt(grid, marked.top + offset, left),
    ]);
    const single: OwnBlock = { ...block, headerRow: marked.top, columns: [column], cells: cells.slice(1) };
    parts.push({
      operations: [
        { kind: 'clearWordRules', sheet, rect },
        { kind: 'clearRange', sheet, rect },
      ],
      inverse: [
        ...formatOperations(single, [left], marked.top + 1, marked.rows - 1),
        { kind: 'writeCells', sheet, top: marked.top, left, cells },
        { kind: 'formatRange', sheet, rect: { ...rect, rows: 1 }, format: HEADER_FORMAT },
        ...ruleOperations(single, [left]),
      ],
    });
  }
  return sequence(parts);
}

/** Takes the mark of a removed block away, unless a new block takes it over. */
export const planRemovedMark = (name: string, sheet: string, marked: Rect): Steps => ({
  operations: [{ kind: 'removeMark', name }],
  inverse: [{ kind: 'setMark', name, sheet, rect: marked }],
});
