// Whether a mark still lies over a block of the tool. A mark may be damaged or made to point at other people's cells.
import type { RangeMark, SheetGrid } from '../grid';
import { textAt } from './gridCell';

/** At least half of the headings stand in the first row of the marked area. */
export function bearsHeadings(
  grid: SheetGrid,
  { rect }: Pick<RangeMark, 'rect'>,
  headings: readonly string[],
): boolean {
  const standing = new Set(
    Array.from({ length: rect.columns }, (_, at) => textAt(grid, rect.top, rect.left + at)),
  );
  const found = headings.filter((heading) => heading !== '' && standing.has(heading)).length;
  return found > 0 && found * 2 >= headings.length;
}
