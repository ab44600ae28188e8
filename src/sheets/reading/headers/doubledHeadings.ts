// Two equal headings on one sheet: rows where both columns agree go on, the others wait for one answer.
import { columnLetters } from '../../writing/address';
import type { Findings } from '../findings';
import { addressOf, sheetColumn, type FoundTable } from './foundTable';

export interface DoubledHeadings {
  readonly table: FoundTable;
  /** Grid index to the open questions that touch the row. */
  readonly openRows: ReadonlyMap<number, readonly string[]>;
}

/** Asks which column of each doubled heading counts and returns the table with the chosen one in place. */
export function settleDoubled(table: FoundTable, log: Findings): DoubledHeadings {
  if (table.doubled.size === 0) return { table, openRows: new Map() };
  const columns = new Map(table.columns);
  const openRows = new Map<number, string[]>();
  for (const [heading, places] of table.doubled) {
    const different = rowsApart(table, places);
    const at = { sheet: table.grid.name, cell: addressOf(table, table.from - 1, places[0] ?? 0) };
    const letters = places.map((place) => columnLetters(sheetColumn(table, place)));
    log.issue('HEADING_TWICE', different.length === 0 ? 'info' : 'warning', at, {
      found: letters.join(', '),
      expected: heading,
    });
    if (different.length === 0) continue;
    // With its columns: where some were inserted, a letter that was chosen is another column.
    const id = `heading:${table.grid.name}!${heading}/${letters.join(',')}`;
    const answer = log.ask({
      id,
      code: 'HEADING_TWICE',
      ...at,
      facts: { heading, rows: String(different.length) },
      options: letters.map((letter) => ({ id: letter })),
    });
    const place = answer === null ? undefined : places[letters.indexOf(answer)];
    if (place !== undefined) columns.set(heading, place);
    else for (const row of different) openRows.set(row, [...(openRows.get(row) ?? []), id]);
  }
  return { table: { ...table, columns }, openRows };
}

function rowsApart(table: FoundTable, places: readonly number[]): readonly number[] {
  const [first = 0, ...rest] = places;
  const rows: number[] = [];
  for (let index = table.from; index < table.to; index += 1) {
    const values = table.grid.values[index] ?? [];
    if (rest.some((place) => (values[place] ?? '') !== (values[first] ?? ''))) rows.push(index);
  }
  return rows;
}
