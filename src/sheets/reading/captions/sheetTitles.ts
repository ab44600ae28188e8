// Titles at the top of a sheet hold for its later blocks too, where these print no period of their own. Knows facts of titles,
// no text.
import type { FoundTable } from '../headers/foundTable';
import type { Captions } from './captions';

/** The tables of a sheet, top down, with the period of its top under all blocks that name none. */
export function withSheetTitles(tables: readonly FoundTable[]): readonly FoundTable[] {
  const [first, ...rest] = tables.filter(({ role }) => role === 'target' || role === 'realisation');
  const top = first?.captions;
  if (top === undefined || rest.length === 0 || !isTelling(top)) return tables;
  const isOne = rest.every(({ captions }) => isSilent(captions) || captions.through === top.through);
  if (!isOne) return tables;
  return tables.map((table) =>
    isBelow(table, top) ? { ...table, captions: joined(table.captions, top) } : table,
  );
}

const isTelling = ({ through, conflicts }: Captions): boolean =>
  through !== null && conflicts.every(({ fact }) => fact !== 'through');

const isSilent = ({ through, weekOfMonth, conflicts }: Captions): boolean =>
  through === null && weekOfMonth === null && conflicts.every(({ fact }) => fact !== 'through');

function isBelow({ role, captions }: FoundTable, top: Captions): boolean {
  const isOfFigures = role === 'target' || role === 'realisation';
  return isOfFigures && isSilent(captions) && (captions.year === null || captions.year === top.year);
}

function joined(own: Captions, top: Captions): Captions {
  const { through, from, year, bareFrom, cells } = top;
  const said = cells.through === undefined ? {} : { through: cells.through };
  return {
    ...own,
    through,
    from,
    year: own.year ?? year,
    ...(bareFrom === undefined ? {} : { bareFrom }),
    cells: { ...own.cells, ...said },
  };
}
