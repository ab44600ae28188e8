// Finds a lone cell so far from all others of a sheet that the area between them could not be read in any memory. Asks where
// there is content, never for content.
import type { Rect } from '../sheets/grid';
import { AREA_PROPERTIES, cellAddress, rangeOf, rectOf } from './area';
import { FoundFailure } from './hostFailure';
import type { SheetHead } from './sheetHead';
import type { Session } from './session';

/** Blank cells, or blank rows, between two contents that nobody leaves on purpose. */
const MOST_BLANK_CELLS = 5_000_000;
const MOST_BLANK_ROWS = 200_000;
/** Parts of a sheet that are asked about; the finer, the surer are gaps of less than the whole found. */
const BANDS = 64;

const isVast = ({ rows, columns }: Pick<Rect, 'rows' | 'columns'>): boolean =>
  rows > MOST_BLANK_ROWS || rows * columns > MOST_BLANK_CELLS;

type Axis = 'rows' | 'columns';

/** The rectangle in parts of about equal size, across its rows or its columns. */
function bandsOf(rect: Rect, axis: Axis): readonly Rect[] {
  const size = Math.ceil(rect[axis] / BANDS);
  const count = Math.ceil(rect[axis] / size);
  return Array.from({ length: count }, (_, at) => {
    const part = Math.min(size, rect[axis] - at * size);
    return axis === 'rows'
      ? { ...rect, top: rect.top + at * size, rows: part }
      : { ...rect, left: rect.left + at * size, columns: part };
  });
}

const startOf = (rect: Rect, axis: Axis): number => (axis === 'rows' ? rect.top : rect.left);

/** The first content behind a gap that is too wide, along one axis; null where there is none. */
function behindGap(contents: readonly Rect[], used: Rect, axis: Axis): Rect | null {
  let end = startOf(used, axis);
  for (const content of contents) {
    const blank = startOf(content, axis) - end;
    if (blank > 0 && isVast({ ...used, [axis]: blank })) return content;
    end = startOf(content, axis) + content[axis];
  }
  return null;
}

/**
 * Ends the reading with the address of a cell that stands alone at a sheet's far end; one round trip, and none where no
 * sheet spans so much.
 */
export async function refuseFarCells(session: Session, heads: readonly SheetHead[]): Promise<void> {
  const vast = heads.flatMap(({ found, used }) => (used !== null && isVast(used) ? [{ found, used }] : []));
  if (vast.length === 0) return;
  const found = await session.trip(() => {
    const asked = vast.flatMap(({ found: { sheet, name }, used }) =>
      (['rows', 'columns'] as const).map((axis) => ({
        name,
        used,
        axis,
        areas: bandsOf(used, axis).map((band) => {
          const area = rangeOf(sheet, band).getUsedRangeOrNullObject(true);
          area.load(AREA_PROPERTIES);
          return area;
        }),
      })),
    );
    return () =>
      asked.map(({ areas, ...rest }) => ({
        ...rest,
        contents: areas.filter((area) => !area.isNullObject).map(rectOf),
      }));
  });
  const far = found.flatMap(({ name, used, axis, contents }) => {
    const rect = behindGap(contents, used, axis);
    return rect === null ? [] : [{ name, rect, cells: rect.rows * rect.columns }];
  });
  // The smaller the area, the surer its first cell is one with content.
  const [first] = far.toSorted((a, b) => a.cells - b.cells);
  if (first === undefined) return;
  const cell = cellAddress(first.rect.top, first.rect.left);
  throw new FoundFailure({ code: 'CELL_FAR_AWAY', hostCode: 'CellFarAway', sheet: first.name, cell });
}
