// Results whose headings were sorted in among them: nobody can tell any more whose they are, and new ones beside them would
// leave two of each. Looks at texts; decides nothing about any cell.
import type { WorkbookReading } from '../grid';
import { MARKS } from './ownSheets';
import { bearsHeadings } from './recognised';
import { RESULT_HEADINGS } from './resultColumns';

/** The first sheet on which the headings of the results stand further down in their own block; null where none does. */
export function sheetWithMovedHeadings({ marks, sheets }: WorkbookReading): string | null {
  const found = marks.find((mark) => {
    const grid = sheets.find(({ name }) => name === mark.sheet);
    if (grid === undefined || !mark.name.startsWith(MARKS.resultsBeside)) return false;
    const isHeadedAt = (row: number): boolean =>
      bearsHeadings(grid, { rect: { ...mark.rect, top: mark.rect.top + row } }, RESULT_HEADINGS);
    return !isHeadedAt(0) && Array.from({ length: mark.rect.rows }, (_, row) => row).some(isHeadedAt);
  });
  return found?.sheet ?? null;
}
