// The columns of a header that no reading took for anything: what stands over them and which of their cells are figures. Knows
// no meaning of a heading and asks nothing.
import type { Amount } from '../../../domain/amount';
import { FigureColumn } from '../cells/figureColumn';
import type { IndicatorDraft } from '../draft';
import { Findings } from '../findings';
import type { FoundTable } from '../headers/foundTable';
import { headerPaths, type HeadingPath } from '../headers/headerPaths';
import { RELATIVE_HEADINGS, SLOT_HEADINGS, UNPLACED_TARGETS } from '../headers/slots';

/** The rows of indicators under one header, with everything that was read from them. */
export interface Block {
  /** Of targets and of realisation, as they were read. */
  readonly tables: readonly FoundTable[];
  /** All tables of the header as they were found. */
  readonly found: readonly FoundTable[];
  /** By grid index. */
  readonly rows: ReadonlyMap<number, readonly IndicatorDraft[]>;
}

export interface FigureCells {
  readonly column: number;
  /** By grid index; rows without a figure are absent. */
  readonly amounts: ReadonlyMap<number, Amount>;
  /** Most of them are written with a per cent sign. */
  readonly arePercent: boolean;
}

export interface OtherColumn extends FigureCells {
  readonly path: HeadingPath;
}

const UNPLACED = [...RELATIVE_HEADINGS, ...UNPLACED_TARGETS];

const takenBy = (table: FoundTable): readonly number[] => [
  ...table.columns.values(),
  ...[...table.doubled.values()].flat(),
  ...[...(table.added?.values() ?? [])].flat(),
  ...[...table.yearly.values()].flatMap((years) => [...years.values()]),
  ...table.nameColumns,
  ...table.codeColumns,
  ...(table.lines?.columns.values() ?? []),
];

/** Columns that bear a meaning; one whose month no title tells was found, and read only where the table has it still. */
export function takenColumns({ tables, found }: Block): ReadonlySet<number> {
  const unplaced = new Set(
    found.flatMap(({ columns }) => UNPLACED.flatMap((heading) => columns.get(heading) ?? [])),
  );
  // A report whose month is not known, or not over, has nothing beside such columns; that is told by itself.
  const hasOthers = tables.some(({ columns }) =>
    SLOT_HEADINGS.some((heading) => {
      const column = columns.get(heading);
      return column !== undefined && !unplaced.has(column);
    }),
  );
  if (!hasOthers) unplaced.clear();
  const placed = found.flatMap(takenBy).filter((column) => !unplaced.has(column));
  return new Set([...tables.flatMap(takenBy), ...placed]);
}

/** The columns of the block that no reading took and that hold figures in its rows. */
export function otherColumns(block: Block): readonly OtherColumn[] {
  const [table] = block.tables;
  if (table === undefined) return [];
  const { grid } = table;
  const row = (table.headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const right = grid.rect?.columns ?? 0;
  const taken = takenColumns(block);
  const open = Array.from({ length: right }, (_, column) => column).filter((column) => !taken.has(column));
  const filled = open.filter((column) => holdsAny(table, block.rows.keys(), column));
  if (filled.length === 0) return [];
  const paths = headerPaths(grid, { row, depth: table.headerRows.length, left: 0, right });
  return filled.flatMap((column): readonly OtherColumn[] => {
    const path = paths[column];
    const cells = figureCells(table, block.rows.keys(), column);
    return path === undefined || cells.amounts.size === 0 ? [] : [{ ...cells, path }];
  });
}

function holdsAny({ grid: { values } }: FoundTable, rows: Iterable<number>, column: number): boolean {
  for (const row of rows) if ((values[row]?.[column] ?? '') !== '') return true;
  return false;
}

/** What stands in a column as amounts, in the sheet's own unit. */
export function figureCells(table: FoundTable, rows: Iterable<number>, column: number): FigureCells {
  const figures = new FigureColumn(table, column, '', new Findings({}), true);
  const amounts = new Map<number, Amount>();
  let percents = 0;
  for (const row of rows) {
    const figure = figures.read(row);
    if (figure.kind !== 'amount') continue;
    amounts.set(row, figure.amount);
    if (figure.isPercent) percents += 1;
  }
  return { column, amounts, arePercent: percents * 2 > amounts.size };
}
