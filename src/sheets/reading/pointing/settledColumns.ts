// What columns were given as their meaning, by hand or by pointing, while a header gets its meaning. Looks at no cell.
import { foldedHeading } from '../cells/headingText';
import type { HeadingPath } from '../headers/headerPaths';
import { isFigureHeading, isHeadingOf, LEFT_OUT } from './columnHeadings';

export type FigureRole = 'target' | 'realisation';

/**
 * The meaning that a column was given in a table of a role: a canonical heading, null where it is left out, undefined
 * where nothing was given. `column` is an index into the grid's rows.
 */
export type Settled = (role: FigureRole, path: HeadingPath, column: number) => string | null | undefined;

export const NOTHING_SETTLED: Settled = () => undefined;

const BETWEEN = ' / ';

/** The folded headings of a column in one text, outermost first, as ids of answers name them. */
export const columnPath = ({ texts }: HeadingPath): string => texts.join(BETWEEN);

/** Whether a row holds a text of one of the headings to which a meaning was given. */
export function hasSettledWord(columns: ReadonlyMap<string, string>, cells: readonly unknown[]): boolean {
  if (columns.size === 0) return false;
  const words = new Set([...columns.keys()].flatMap((path) => path.split(BETWEEN)));
  return cells.some((value) => typeof value === 'string' && value !== '' && words.has(foldedHeading(value)));
}

/** By the heading paths of a sheet; `use` is told each path that is there. */
export function settledBy(columns: ReadonlyMap<string, string>, use: (path: string) => void): Settled {
  if (columns.size === 0) return NOTHING_SETTLED;
  return (role, path) => {
    if (path.texts.length === 0) return undefined;
    const key = columnPath(path);
    const heading = columns.get(key);
    if (heading === undefined) return undefined;
    // A heading spreads over blanks to its right; the figures are those of its own column.
    if (path.isContinued && isFigureHeading(heading)) return null;
    use(key);
    return heading !== LEFT_OUT && isHeadingOf(role, heading) ? heading : null;
  };
}

/** Whether a table's figures were told by hand, so that it is no list of deposits. */
export const hasSettledFigure = (settled: Settled, paths: readonly HeadingPath[], left: number): boolean =>
  paths.some((path, at) =>
    (['target', 'realisation'] as const).some((role) => {
      const heading = settled(role, path, left + at);
      return typeof heading === 'string' && isFigureHeading(heading);
    }),
  );
