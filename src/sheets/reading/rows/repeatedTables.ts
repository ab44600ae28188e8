// Tables of a sheet that repeat an earlier table of it with the same figures, as budget sheets print one block again.
// Their rows are left out with their reason; a table with any other figure or any further column stays.
import type { Amount } from '../../../domain/amount';
import type { FoundTable } from '../headers/foundTable';
import { nameKey } from '../keys/nameKey';
import { blockKey, namesOffice } from './repeatedBlocks';
import { RowFigures } from './rowFigures';
import type { RowsReading } from './sourceRows';

const TITLE_ROWS = 12;

export interface TableReading {
  readonly table: FoundTable;
  readonly reading: RowsReading;
}

interface Known {
  readonly headings: ReadonlySet<string>;
  readonly amounts: ReadonlyMap<string, Amount | null>;
}

/** The readings of tables in the order given, without the rows of tables that repeat earlier ones of the same sheet and role. */
export function withoutRepeatedTables(
  tables: readonly TableReading[],
  figureHeadings: readonly string[],
): readonly RowsReading[] {
  const counts = new Map<FoundTable['grid'], number>();
  for (const { table } of tables) counts.set(table.grid, (counts.get(table.grid) ?? 0) + 1);
  if (counts.size === tables.length) return tables.map(({ reading }) => reading);
  const data = new Map<FoundTable['grid'], Set<number>>();
  for (const { table, reading } of tables) {
    const rows = data.get(table.grid) ?? new Set();
    for (const { index } of [...reading.rows, ...reading.sums]) rows.add(index);
    data.set(table.grid, rows);
  }
  const known = new Map<string, Known[]>();
  return tables.map(({ table, reading }) => {
    if ((counts.get(table.grid) ?? 0) < 2) return reading;
    const place = `${table.role}\u0000${table.grid.name}\u0000${officeTitle(table, data.get(table.grid))}\u0000`;
    const headings = figureHeadings.filter((heading) => table.columns.has(heading));
    const read = amountsReader(table, headings);
    if (isRepeated(reading, headings, read, (key) => known.get(place + key) ?? []))
      return withoutRows(reading);
    for (const row of [...reading.rows, ...reading.parents]) {
      const key = place + blockKey(row);
      known.set(key, [...(known.get(key) ?? []), { headings: new Set(headings), amounts: read(row.index) }]);
    }
    return reading;
  });
}

/** The office that the titles right above a table name; '' where they name none. */
function officeTitle(table: FoundTable, data: ReadonlySet<number> = new Set()): string {
  const header = (table.headerRows[0] ?? 1) - (table.grid.rect?.top ?? 1);
  const names: string[] = [];
  for (let index = header - 1; index >= Math.max(0, header - TITLE_ROWS) && !data.has(index); index -= 1) {
    for (const value of table.grid.values[index] ?? [])
      if (typeof value === 'string' && namesOffice(value)) names.push(nameKey(value));
  }
  return names.join(' ');
}

type Read = (index: number) => ReadonlyMap<string, Amount | null>;

function amountsReader(table: FoundTable, headings: readonly string[]): Read {
  const figures = new RowFigures(table, headings);
  return (index) => {
    const amounts = figures.amounts(index);
    return new Map(headings.map((heading, nth) => [heading, amounts[nth] ?? null]));
  };
}

function isRepeated(
  { rows }: RowsReading,
  headings: readonly string[],
  read: Read,
  known: (key: string) => readonly Known[],
): boolean {
  if (rows.length < 2 || headings.length === 0) return false;
  let filled = 0;
  for (const row of rows) {
    const own = read(row.index);
    const isSame = known(blockKey(row)).some(
      (other) =>
        headings.every((heading) => other.headings.has(heading)) &&
        headings.every((heading) => (other.amounts.get(heading) ?? null) === (own.get(heading) ?? null)),
    );
    if (!isSame) return false;
    if ([...own.values()].some((amount) => amount !== null && amount !== 0n)) filled += 1;
  }
  return filled * 2 >= rows.length;
}

function withoutRows(reading: RowsReading): RowsReading {
  const repeated = reading.rows.map(({ row }) => ({ row, reason: 'repeated' as const }));
  const excluded = [...reading.excluded, ...repeated].sort((a, b) => a.row - b.row);
  return { ...reading, rows: [], parents: [], sums: [], hiddenRows: [], excluded };
}
