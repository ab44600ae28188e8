// Figures that are merged over the rows of several indicators: one question a sheet, whether they belong to the first row or
// to each. Until it is answered those rows wait; a figure is never spread unasked.
import { MONTH_TARGET_HEADINGS, OWN_STAGE_HEADINGS, STAGE_HEADINGS } from '../../templateSheets';
import type { CellValue, Rect, SheetGrid } from '../../grid';
import { plainText } from '../cells/headingText';
import type { Findings } from '../findings';
import { addressOf, codeAt, nameAt, sheetRow, type FoundTable } from './foundTable';
import { RELATIVE_HEADINGS, SLOT_HEADINGS } from './slots';

const FIGURES: ReadonlySet<string> = new Set([
  'Target Murni',
  'Target Perubahan',
  ...STAGE_HEADINGS,
  ...OWN_STAGE_HEADINGS,
  ...MONTH_TARGET_HEADINGS,
  ...SLOT_HEADINGS,
  ...RELATIVE_HEADINGS,
]);

/** A cell of a table that belongs to a merged figure, by its place in the table's grid. */
interface User {
  readonly index: number;
  readonly column: number;
}

interface MergedFigure {
  readonly table: FoundTable;
  readonly value: CellValue;
  readonly format: string;
  readonly users: readonly User[];
}

/** The tables with merged figures in every row where the officer said so; rows that wait for his answer carry its id. */
export function settleMergedFigures(tables: readonly FoundTable[], log: Findings): readonly FoundTable[] {
  const figures = tables.filter((table) => table.grid.merges.length > 0).flatMap(mergedFiguresOf);
  if (figures.length === 0) return tables;
  const grids = new Map<SheetGrid, SheetGrid>();
  const waiting = new Map<FoundTable, Map<number, string>>();
  for (const [sheet, own] of bySheet(figures)) {
    const { id, answer } = ask(sheet, own, log);
    for (const figure of own) {
      const { table } = figure;
      if (answer === 'each') grids.set(table.grid, withFigure(grids.get(table.grid) ?? table.grid, figure));
      if (answer !== null) continue;
      const rows = waiting.get(table) ?? new Map<number, string>();
      for (const { index } of figure.users) rows.set(index, id);
      waiting.set(table, rows);
    }
  }
  return tables.map((table) => {
    const mergedFigures = waiting.get(table);
    const grid = grids.get(table.grid);
    if (mergedFigures === undefined && grid === undefined) return table;
    return { ...table, grid: grid ?? table.grid, ...(mergedFigures === undefined ? {} : { mergedFigures }) };
  });
}

function bySheet(figures: readonly MergedFigure[]): ReadonlyMap<string, readonly MergedFigure[]> {
  const sheets = new Map<string, MergedFigure[]>();
  for (const figure of figures) {
    const { name } = figure.table.grid;
    sheets.set(name, [...(sheets.get(name) ?? []), figure]);
  }
  return sheets;
}

function ask(
  sheet: string,
  figures: readonly MergedFigure[],
  log: Findings,
): { readonly id: string; readonly answer: string | null } {
  const id = `merged-figures:${sheet}`;
  const [figure] = figures;
  const rows = figure?.users.map(({ index }) => sheetRow(figure.table, originOf(figure.table, index)));
  const first = figure?.users[0];
  const answer = log.ask({
    id,
    code: 'MERGED_FIGURE',
    sheet,
    cell:
      figure === undefined || first === undefined ? null : addressOf(figure.table, first.index, first.column),
    facts: {
      found: String(figure?.value ?? ''),
      rows: (rows ?? []).join(', '),
      count: String(figures.length),
    },
    options: [{ id: 'first' }, { id: 'each' }],
  });
  return { id, answer };
}

const originOf = (table: FoundTable, index: number): number => table.origin?.(index, 0)[0] ?? index;

function mergedFiguresOf(table: FoundTable): readonly MergedFigure[] {
  const { role, isDeposits, grid } = table;
  if ((role !== 'target' && role !== 'realisation') || isDeposits) return [];
  // Nearly all merges are of headings: then no cell needs to be looked up.
  if (table.origin === undefined && !grid.merges.some((merge) => isAmongRows(table, merge))) return [];
  const anchors = anchorsOf(grid);
  if (anchors.size === 0) return [];
  const users = new Map<string, User[]>();
  for (const [heading, column] of table.columns) {
    if (!FIGURES.has(heading)) continue;
    for (let index = table.from; index < table.to; index += 1) {
      if (table.joined.has(index) || !isNamed(table, index)) continue;
      const anchor = anchors.get((table.origin?.(index, column) ?? [index, column]).join(':'));
      if (anchor !== undefined) users.set(anchor, [...(users.get(anchor) ?? []), { index, column }]);
    }
  }
  return [...users.values()].flatMap((own) => {
    const [first] = own;
    const value = first === undefined ? '' : (grid.values[first.index]?.[first.column] ?? '');
    if (first === undefined || own.length < 2 || plainText(value) === '') return [];
    const format = grid.numberFormats[first.index]?.[first.column] ?? 'General';
    return [{ table, value, format, users: own }];
  });
}

/** Whether a merge of several rows reaches the rows of a table. */
function isAmongRows({ grid, from, to }: FoundTable, { top, rows }: Rect): boolean {
  const first = top - (grid.rect?.top ?? 1);
  return rows > 1 && first < to && first + rows > from;
}

/** For each cell of a merge over several rows, in grid indexes, the cell that holds its value. */
function anchorsOf({ merges, rect }: SheetGrid): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const merge of merges) {
    if (merge.rows < 2) continue;
    const top = merge.top - (rect?.top ?? 1);
    const left = merge.left - (rect?.left ?? 1);
    for (let row = top; row < top + merge.rows; row += 1) anchors.set(`${row}:${left}`, `${top}:${left}`);
  }
  return anchors;
}

const isNamed = (table: FoundTable, index: number): boolean =>
  plainText(nameAt(table, index)) !== '' || plainText(codeAt(table, index)) !== '';

function withFigure(grid: SheetGrid, { value, format, users }: MergedFigure): SheetGrid {
  const put = <T>(matrix: readonly (readonly T[])[], content: T): readonly (readonly T[])[] =>
    matrix.map((line, row) => {
      const own = users.filter(({ index }) => index === row);
      return own.length === 0
        ? line
        : line.map((old, at) => (own.some(({ column }) => column === at) ? content : old));
    });
  return {
    ...grid,
    values: put(grid.values, value),
    formulas: put(grid.formulas, value),
    numberFormats: put(grid.numberFormats, format),
  };
}
