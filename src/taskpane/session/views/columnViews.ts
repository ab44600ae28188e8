// The columns of a sheet's tables of targets and realisation, with what each is read as and what else it could mean.
// Reads headings only; an answer with a column's id gives it another meaning.
import type { Language } from '../../../messages/language';
import { columnMeaning } from '../../../messages/columnMeanings';
import type { SheetGrid } from '../../../sheets/grid';
import type { SourceTable } from '../../../sheets/inspection';
import { headerPaths } from '../../../sheets/reading/headers/headerPaths';
import { COLUMN_HEADINGS, isHeadingOf, LEFT_OUT } from '../../../sheets/reading/pointing/columnHeadings';
import { columnId } from '../../../sheets/reading/pointing/pointing';
import { columnPath } from '../../../sheets/reading/pointing/settledColumns';
import { columnLetters } from '../../../sheets/writing/address';
import { textAt } from '../../../sheets/writing/gridCell';
import { withoutOwnCells } from '../../../sheets/writing/ownCells';
import type { ColumnView } from '../../paneViews';
import type { Looked } from '../looked';

export function columnViews({ prepared }: Looked, sheet: string, language: Language): readonly ColumnView[] {
  const { reading, inspection } = prepared;
  const grid = withoutOwnCells({
    ...reading,
    sheets: reading.sheets.filter(({ name }) => name === sheet),
  }).sheets[0];
  const tables = inspection.sources.filter(
    (source) => source.sheet === sheet && (source.role === 'target' || source.role === 'realisation'),
  );
  if (grid === undefined || tables.length === 0) return [];
  const known = new Map<string, ColumnView>();
  for (const table of tables)
    for (const view of tableColumns(grid, table, tables, language))
      if (!known.has(view.id)) known.set(view.id, view);
  return [...known.values()];
}

function tableColumns(
  grid: SheetGrid,
  table: SourceTable,
  tables: readonly SourceTable[],
  language: Language,
): readonly ColumnView[] {
  const { rect } = grid;
  if (rect === null) return [];
  const top = Math.min(...table.headerRows);
  const depth = Math.max(...table.headerRows) - top + 1;
  const paths = headerPaths(grid, { row: top - rect.top, depth, left: 0, right: rect.columns });
  const meanings = new Map(
    tables.flatMap(({ columns }) =>
      Object.entries(columns).map(([heading, letters]) => [letters, heading] as const),
    ),
  );
  const options = optionsFor(tables, language);
  return paths.flatMap((path, at): readonly ColumnView[] => {
    const id = columnPath(path);
    if (id === '') return [];
    const letter = columnLetters(rect.left + at);
    const heading = headingText(grid, table.headerRows, rect.left + at) || id;
    const meaning = columnMeaning(meanings.get(letter) ?? LEFT_OUT, language);
    return [{ id: columnId(grid.name, id), letter, heading, meaning, options }];
  });
}

/** As it is written, its lines from the outermost to the innermost. */
const headingText = (grid: SheetGrid, rows: readonly number[], column: number): string =>
  rows
    .map((row) => textAt(grid, row, column))
    .filter((text) => text !== '')
    .join(' / ');

const optionsFor = (tables: readonly SourceTable[], language: Language): ColumnView['options'] =>
  COLUMN_HEADINGS.filter(
    (heading) =>
      heading === LEFT_OUT ||
      tables.some(({ role }) => (role === 'target' || role === 'realisation') && isHeadingOf(role, heading)),
  ).map((heading) => ({ id: heading, label: columnMeaning(heading, language) }));
