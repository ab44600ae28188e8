// The columns of the tables in which a row stands, by the template's headings. Looks at no cell.
import type { CellSource } from '../../domain/indicator';
import type { SourceTable } from '../inspection';
import { columnNumber } from '../writing/address';

/** Of lists of deposits beside each other, which may have their dates in common, that of the amounts. */
function firstColumn({ columns, grain }: SourceTable): number {
  const amounts = grain === 'deposits' ? columns['Jumlah'] : undefined;
  return amounts === undefined
    ? Math.min(...Object.values(columns).map(columnNumber))
    : columnNumber(amounts);
}

/** The tables that hold a row, in the order in which they were found. */
export const tablesAt = (
  sources: readonly SourceTable[],
  { sheet, row, column }: CellSource,
  role?: SourceTable['role'],
): readonly SourceTable[] =>
  sources.filter(
    (source) =>
      source.sheet === sheet &&
      source.firstRow <= row &&
      row <= source.lastRow &&
      (column === undefined || column === firstColumn(source)) &&
      (role === undefined || source.role === role),
  );

/** The column under a heading in the tables of a row; null where none has it. */
export function columnUnder(
  sources: readonly SourceTable[],
  at: CellSource,
  heading: string,
  role?: SourceTable['role'],
): string | null {
  for (const { columns } of tablesAt(sources, at, role)) {
    const letters = columns[heading];
    if (letters !== undefined) return letters;
  }
  return null;
}
