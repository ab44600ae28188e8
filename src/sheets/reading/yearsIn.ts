// The years that the rows of a table name in a column of their own. Chooses none.
import { valueAt, type FoundTable } from './headers/foundTable';
import { yearOfCell } from './documents/readSettings';

/** The years of a table's own `Tahun` column. */
export function yearsIn(table: FoundTable): ReadonlySet<number> {
  const years = new Set<number>();
  if (!table.columns.has('Tahun')) return years;
  for (let index = table.from; index < table.to; index += 1) {
    const value = valueAt(table, index, 'Tahun');
    const year = value === '' ? null : yearOfCell(value);
    if (year !== null) years.add(year);
  }
  return years;
}
