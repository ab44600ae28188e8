// A column that was given a month by hand under a heading that names none: once other figures stand in it, they may be those
// of another month. Only where it is the table's only one; among several each keeps its place in the year.
import type { SheetGrid } from '../../grid';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { findTables } from '../headers/headerFinder';
import { SLOT_HEADINGS } from '../headers/slots';
import { columnId, isColumnId, timeless, type SheetPointing } from './pointing';

/**
 * What was pointed at without the meanings that were given for other figures, or on the sheet of another month; they are
 * told of. `carried` are the ids of answers that were given for a sheet which this one follows.
 */
export function withoutOutdated(
  grid: SheetGrid,
  own: SheetPointing,
  carried: readonly string[],
  log: Findings,
): SheetPointing {
  if (own.columns.size === 0) return own;
  const used = new Set<string>();
  const tables = findTables(grid, own, (path) => used.add(path));
  const outdated = tables.flatMap((table) => {
    const only = onlyMonth(table, own, used);
    if (only === null) return [];
    const id = columnId(grid.name, only.path);
    const restsOn = figuresIn(table, only.column);
    log.bases.note(id, restsOn);
    const isCarried = carried.some((other) => isColumnId(other) && other.endsWith(`!${only.path}`));
    if (!isCarried && !log.bases.isOutdated(id, restsOn)) return [];
    const at = { sheet: grid.name, cell: addressOf(table, table.from, only.column) };
    log.issue('ANSWER_OUTDATED', 'warning', at, { found: `${id}: ${only.heading}` });
    log.settle(id, null);
    return [only.path];
  });
  if (outdated.length === 0) return own;
  return { ...own, columns: new Map([...own.columns].filter(([path]) => !outdated.includes(path))) };
}

interface OnlyMonth {
  readonly heading: string;
  readonly path: string;
  readonly column: number;
}

/** The table's only column of a stretch of months, where its meaning was given and its own words name no time. */
function onlyMonth(
  { role, columns }: FoundTable,
  own: SheetPointing,
  used: ReadonlySet<string>,
): OnlyMonth | null {
  const [only, ...others] = [...columns].filter(([heading]) => SLOT_HEADINGS.includes(heading));
  if (role !== 'realisation' || only === undefined || others.length > 0) return null;
  const [heading, column] = only;
  const path = [...used].find((each) => own.columns.get(each) === heading && timeless(each) === each);
  return path === undefined ? null : { heading, path, column };
}

const figuresIn = ({ grid, from, to }: FoundTable, column: number): string =>
  JSON.stringify(grid.values.slice(from, to).map((cells) => cells[column] ?? ''));
