// Plans a page: made new, brought up to date where it stands, or left to itself. What people wrote into its fields is
// carried over; a page on which they have written elsewhere is theirs: it stays as it is, and the new one stands beside it.
import type { RangeMark, SheetGrid, WorkbookReading } from '../../grid';
import type { CellInput, PlanOperation } from '../../plan';
import { freeSheetName } from '../ownSheet';
import { inputAt } from '../gridCell';
import { PARTS } from '../ownSheets';
import { planPart } from '../section';
import { sequence, type Steps } from '../steps';
import { drawnPageFrom, drawnPageText, writeOf, type DrawnPage, type Write } from './drawnPage';
import { drawing, type Page, type PageField } from './page';

export interface PlannedPage {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly steps: Steps;
}

/** Plans the page; nothing where it stands as it is to be. */
export function planPage(reading: WorkbookReading, page: Page): PlannedPage {
  const standing = standingPage(reading, page);
  if (standing === null) return newPage(reading, page);
  const { grid, drawn } = standing;
  const sheet = grid.name;
  const wanted = drawing(withFields(page, drawn.fields, grid), sheet);
  const part = planPart(reading, partOf(page), drawnPageText({ operations: wanted, fields: page.fields }));
  const present = withPresentFields(drawn, grid);
  if (JSON.stringify(present) === JSON.stringify(wanted))
    return { sheet, isNew: false, steps: { operations: [], inverse: [] } };
  const steps = isSameButCells(present, wanted)
    ? changedCells(present, wanted)
    : {
        operations: [...erasing(present, wanted), ...wanted],
        inverse: [...erasing(wanted, present), ...present],
      };
  return { sheet, isNew: false, steps: sequence([steps, part]) };
}

/** What people wrote into the page's fields, by key; none where it does not stand. */
export function fieldsOf(reading: WorkbookReading, mark: string): ReadonlyMap<string, CellInput> {
  const place = reading.marks.find(({ name }) => name === mark);
  const grid = reading.sheets.find(({ name }) => name === place?.sheet);
  const drawn = grid === undefined ? null : drawnPageFrom(reading.parts[partOf({ mark })], grid.name);
  return grid === undefined || drawn === null
    ? new Map()
    : new Map(drawn.fields.map(({ key, row, column }) => [key, inputAt(grid, row, column)]));
}

const partOf = ({ mark }: Pick<Page, 'mark'>): string => `${PARTS.page}${mark}`;

interface StandingPage {
  readonly grid: SheetGrid;
  /** What the tool drew there: it still stands there and, but for its fields, nothing else. */
  readonly drawn: DrawnPage;
}

function standingPage(reading: WorkbookReading, page: Page): StandingPage | null {
  const mark = reading.marks.find(({ name }) => name === page.mark);
  const grid = reading.sheets.find(({ name }) => name === mark?.sheet);
  if (grid === undefined) return null;
  const drawn = drawnPageFrom(reading.parts[partOf(page)], grid.name);
  if (drawn === null) return null;
  return isAsDrawn(grid, drawn, page) ? { grid, drawn } : null;
}

/** Whether the sheet holds what was drawn, and nothing where something new is to stand. */
function isAsDrawn(grid: SheetGrid, { operations, fields }: DrawnPage, page: Page): boolean {
  const before = writeOf(operations);
  const rows = Math.max(before.cells.length, page.cells.length);
  const columns = Math.max(before.cells[0]?.length ?? 0, page.cells[0]?.length ?? 0);
  const own = new Set(fields.map(({ row, column }) => `${String(row)} ${String(column)}`));
  return Array.from({ length: rows }, (_, at) => at + 1).every((row) =>
    Array.from({ length: columns }, (_, at) => at + 1).every(
      (column) =>
        own.has(`${String(row)} ${String(column)}`) ||
        isSameCell(inputAt(grid, row, column), before.cells[row - 1]?.[column - 1] ?? ''),
    ),
  );
}

const isSameCell = (one: CellInput, other: CellInput): boolean =>
  typeof one === 'object' && typeof other === 'object' ? one?.formula === other?.formula : one === other;

type Cells = Page['cells'];

const withCells = (cells: Cells, values: readonly (readonly [PageField, Cells[number][number]])[]): Cells => {
  const filled = cells.map((row) => [...row]);
  for (const [{ row, column }, value] of values) {
    const line = filled[row - 1];
    if (line !== undefined) line[column - 1] = value;
  }
  return filled;
};

/** The page with what people wrote into the fields of the one that stands. */
function withFields(page: Page, before: readonly PageField[], grid: SheetGrid): Page {
  const values = page.fields.flatMap((field) => {
    const former = before.find(({ key }) => key === field.key);
    return former === undefined ? [] : [[field, inputAt(grid, former.row, former.column)] as const];
  });
  return { ...page, cells: withCells(page.cells, values) };
}

/** What was drawn, with what people have written into its fields since. */
const withPresentFields = ({ operations, fields }: DrawnPage, grid: SheetGrid): readonly PlanOperation[] => {
  const values = fields.map((field) => [field, inputAt(grid, field.row, field.column)] as const);
  return operations.map((one) =>
    one.kind === 'writeCells'
      ? {
          ...one,
          cells: withCells(
            one.cells.map((row) => row.map((cell) => cell ?? '')),
            values,
          ),
        }
      : one,
  );
};

const withoutCells = (operations: readonly PlanOperation[]): string =>
  JSON.stringify(operations.map((one) => (one.kind === 'writeCells' ? { ...one, cells: [] } : one)));

const isSameButCells = (one: readonly PlanOperation[], other: readonly PlanOperation[]): boolean =>
  withoutCells(one) === withoutCells(other);

function changedCells(present: readonly PlanOperation[], wanted: readonly PlanOperation[]): Steps {
  const [before, after] = [writeOf(present), writeOf(wanted)];
  const differing = (own: Write, other: Write): PlanOperation => ({
    ...own,
    cells: own.cells.map((line, row) =>
      line.map((cell, column) => (isSameCell(cell, other.cells[row]?.[column] ?? null) ? null : cell)),
    ),
  });
  return { operations: [differing(after, before)], inverse: [differing(before, after)] };
}

/** Takes away what is drawn and will not be drawn over. */
function erasing(drawn: readonly PlanOperation[], next: readonly PlanOperation[]): readonly PlanOperation[] {
  const kept = new Set(next.flatMap((one) => (one.kind === 'setChart' ? [one.chart.name] : [])));
  return drawn.flatMap((one): PlanOperation[] => {
    switch (one.kind) {
      case 'setChart':
        return kept.has(one.chart.name)
          ? []
          : [{ kind: 'removeChart', sheet: one.sheet, name: one.chart.name }];
      case 'setWordRules':
        return [{ kind: 'clearWordRules', sheet: one.sheet, rect: one.rect }];
      case 'mergeCells':
        return [{ kind: 'unmergeCells', sheet: one.sheet, rect: one.rect }];
      case 'setRowHeights':
        return [{ ...one, heights: one.heights.map(() => null) }];
      case 'setMark':
        return [{ kind: 'clearRange', sheet: one.sheet, rect: one.rect }];
      default:
        return [];
    }
  });
}

function newPage(reading: WorkbookReading, page: Page): PlannedPage {
  const sheet = freeSheetName(page.name, reading.sheetNames);
  const before: RangeMark | undefined = reading.marks.find(({ name }) => name === page.mark);
  const operations = drawing(page, sheet);
  const made: Steps = {
    operations: [{ kind: 'addSheet', sheet }, ...operations],
    inverse: [
      ...page.charts.map(({ name }) => ({ kind: 'removeChart' as const, sheet, name })),
      { kind: 'deleteSheet', sheet },
      before === undefined ? { kind: 'removeMark', name: page.mark } : { kind: 'setMark', ...before },
    ],
  };
  const part = planPart(reading, partOf(page), drawnPageText({ operations, fields: page.fields }));
  return { sheet, isNew: true, steps: sequence([made, part]) };
}
