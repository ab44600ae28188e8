// The tables of the sheets with what the officer pointed at: those under pointed cells in place of others of their role, and
// what of the pointing is used, is to be remembered, or cannot be used. Reads no figure.
import type { SheetGrid } from '../../grid';
import type { About } from '../headers/figureHeading';
import { cellAddress } from '../../writing/address';
import type { Findings } from '../findings';
import { sheetColumn, type FoundTable } from '../headers/foundTable';
import { withBareQuarters } from '../headers/bareQuarters';
import { findTables } from '../headers/headerFinder';
import { accountLists } from '../deposits/accountLists';
import { withoutPeriodLists } from '../headers/periodLists';
import { dayJournals } from '../deposits/dayJournals';
import { COLUMN_HEADINGS } from './columnHeadings';
import { withoutGuesses } from './guessedTables';
import { withoutOutdated } from './outdatedColumns';
import { reportsOfTargets } from './monthSums';
import { isFigureCell } from './pointedColumns';
import { withUnfoundRealisation } from './unfoundRealisation';
import { withPlansApart } from '../targets/plansApart';
import {
  columnId,
  NO_POINTING,
  POINT_IDS,
  pointAnswer,
  pointingFrom,
  type PointedCell,
  type SheetPointing,
} from './pointing';

/** All tables of the sheets, in their order. */
export function tablesOfSheets(
  sheets: readonly SheetGrid[],
  answers: Readonly<Record<string, string>>,
  log: Findings,
): readonly FoundTable[] {
  const pointing = pointingFrom(
    answers,
    sheets.map(({ name }) => name),
  );
  for (const { id, answer } of pointing.unusable) reportUnusable(id, answer, null, log);
  for (const { id, sheet } of pointing.carried) log.carried(id, sheet);
  const found = sheets.map((grid) => {
    const given = pointing.bySheet.get(grid.name);
    const carried = pointing.carried.flatMap(({ id, sheet }) => (sheet === grid.name ? [id] : []));
    const own = given === undefined ? undefined : withoutOutdated(grid, given, carried, log);
    const tables = own === undefined ? findTables(grid) : pointedTables(grid, own, log);
    return { grid, own, tables };
  });
  const empty = found.filter(({ own, tables }) => own === undefined && tables.length === 0);
  const grids = empty.map(({ grid }) => grid);
  const targets = found.flatMap(({ tables }) => tables.filter(({ role }) => role === 'target'));
  const isRealised = found.some(({ tables }) => tables.some(({ role }) => role === 'realisation'));
  const byGrid = new Map([
    ...(isRealised ? [] : accountLists(grids, targets)),
    ...dayJournals(grids, targets, log),
    ...reportsOfTargets(grids, targets),
  ]);
  const shown = found.map((one) => ({ ...one, tables: byGrid.get(one.grid) ?? one.tables }));
  const plain = shown.flatMap(({ tables }) => tables);
  const settled = shown.map(({ grid, own, tables }) => {
    const isPointedAt = own !== undefined && own.cells.length > 0;
    const find = (about: About): readonly FoundTable[] => findTables(grid, own, undefined, about);
    return { grid, own, tables: isPointedAt ? tables : withBareQuarters(grid, tables, find, plain, log) };
  });
  const bySheet = withPlansApart(settled, log);
  const all = withoutGuesses(withoutPeriodLists(bySheet.flatMap(({ tables }) => tables)), log);
  if (all.some(({ role }) => role === 'realisation')) return all;
  return bySheet.flatMap(({ grid, own = NO_POINTING, tables }) => {
    const counted = all.filter((table) => tables.some((one) => one.grid === table.grid));
    const find = (columns: SheetPointing['columns']): readonly FoundTable[] =>
      findTables(grid, { ...own, columns: new Map([...own.columns, ...columns]) });
    return withUnfoundRealisation(grid, counted, find, log);
  });
}

const A_CELL = 'Target 2026!E7';
const SOME_HEADINGS = `${COLUMN_HEADINGS.slice(0, 9).join(', ')}, …`;
const LONGEST = 80;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function reportUnusable(id: string, answer: string, sheet: string | null, log: Findings): void {
  log.settle(id, null);
  const expected = Object.values(POINT_IDS).includes(id) ? A_CELL : SOME_HEADINGS;
  log.issue('UNKNOWN_ANSWER', 'warning', { sheet }, { found: `${id}: ${shortened(answer)}`, expected });
}

const isPointed = ({ pointedColumn }: FoundTable): boolean => pointedColumn !== undefined;

function pointedTables(grid: SheetGrid, own: SheetPointing, log: Findings): readonly FoundTable[] {
  const tables = findTables(grid, own, (path) => {
    log.settle(columnId(grid.name, path), own.columns.get(path) ?? null);
  });
  for (const cell of own.cells) settleCell(grid, cell, tables, log);
  const [first, second] = own.cells;
  if (first !== undefined && first.column === second?.column && !tables.some(isPointed)) {
    const cell = cellAddress(second.row, second.column);
    log.issue('POINTED_SAME_COLUMN', 'warning', { sheet: grid.name, cell });
  }
  const roles = new Set(
    tables.flatMap(({ role, pointedColumn }) => (pointedColumn === undefined ? [] : [role])),
  );
  return tables.filter((table) => {
    const isRead = table.pointedColumn !== undefined || !roles.has(table.role);
    if (!isRead) reportLeftOut(table, log);
    return isRead;
  });
}

/** Remembers the cell with the headings above it, so that it is found again once rows or columns have moved. */
function settleCell(
  grid: SheetGrid,
  { role, row, column }: PointedCell,
  tables: readonly FoundTable[],
  log: Findings,
): void {
  const id = POINT_IDS[role];
  const table = tables.find((one) => one.role === role && one.pointedColumn !== undefined);
  if (table?.pointedColumn === undefined) {
    reportUnusable(id, `${grid.name}!${cellAddress(row, column)}`, grid.name, log);
    return;
  }
  const { column: at, path } = table.pointedColumn;
  log.settle(id, pointAnswer(grid.name, placeIn(table, row, at), sheetColumn(table, at), path));
}

/** The pointed row while it is one of the table's, else its first row with a figure in the column. */
function placeIn(table: FoundTable, row: number, column: number): number {
  const top = table.grid.rect?.top ?? 1;
  if (row - top >= table.from && row - top < table.to) return row;
  const first = table.grid.values.findIndex(
    (cells, at) => at >= table.from && at < table.to && isFigureCell(cells[column]),
  );
  return top + (first < 0 ? table.from : first);
}

function reportLeftOut(table: FoundTable, log: Findings): void {
  const [row = 1] = table.headerRows;
  const column = Math.min(...table.columns.values());
  const cell = cellAddress(row, sheetColumn(table, Number.isFinite(column) ? column : 0));
  log.issue('TABLE_NOT_POINTED', 'warning', { sheet: table.grid.name, cell });
}
