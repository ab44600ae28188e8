// Takes edits of rules back: a row only while it holds what stood there before or what the run wrote, a sheet only while
// nothing else stands on it. What people changed since stays theirs, and is counted.
import type { CellValue, SheetGrid, WorkbookReading } from '../grid';
import type { CellInput, PlanOperation } from '../plan';
import { inputAt, valueAt } from '../writing/gridCell';
import { isPlanOperation } from '../writing/operationShape';
import type { Content, FormatEdit, RowEdit, RuleEdits, TableEdit } from './ruleEdits';

/** A sheet that a run added, with what it wrote there: row, column, content. */
export interface AddedSheet {
  readonly sheet: string;
  readonly cells: readonly (readonly [row: number, column: number, content: Content])[];
}

/** What undo must know of the edits of rules. */
export interface RuleRecord {
  readonly rows: readonly RowEdit[];
  readonly tables: readonly TableEdit[];
  readonly sheets: readonly AddedSheet[];
}

export const NO_RULES: RuleRecord = { rows: [], tables: [], sheets: [] };

export const recordOfRules = ({ rows, tables, sheets }: RuleEdits): RuleRecord => ({
  rows,
  tables,
  sheets: sheets.map(({ sheet, operations }) => ({
    sheet,
    cells: operations.flatMap((operation) =>
      operation.kind === 'writeCells'
        ? operation.cells.flatMap((line, down) =>
            line.flatMap((content, across) =>
              content === null || content === ''
                ? []
                : [[operation.top + down, operation.left + across, content] as const],
            ),
          )
        : [],
    ),
  })),
});

export interface RulesUndo {
  readonly operations: readonly PlanOperation[];
  /** Rows and sheets that stay because people changed them since. */
  readonly kept: number;
}

/** Plans the way back from whatever of the edits has been done. */
export function planRulesUndo({ rows, tables, sheets }: RuleRecord, reading: WorkbookReading): RulesUndo {
  const undone = rows.map((edit) => rowUndo(edit, reading));
  const isWhole = (sheet: string): boolean =>
    rows.every((edit, at) => edit.sheet !== sheet || undone[at] !== null);
  const parts = [
    ...undone,
    ...tables.filter(({ sheet }) => isWhole(sheet)).map((edit) => tableUndo(edit, reading)),
    ...sheets.map((added) => sheetUndo(added, reading)),
  ];
  return {
    operations: parts.flatMap((part) => part ?? []),
    kept: parts.filter((part) => part === null).length,
  };
}

const gridOf = (reading: WorkbookReading, sheet: string): SheetGrid | undefined =>
  reading.sheets.find(({ name }) => name === sheet);

const isSame = (a: Content | undefined, b: Content): boolean =>
  JSON.stringify(a) === JSON.stringify(b) || (typeof a !== 'object' && String(a ?? '') === b);

function rowUndo(edit: RowEdit, reading: WorkbookReading): readonly PlanOperation[] | null {
  const { sheet, row, left, before, after, headingRow, headings, formats } = edit;
  const grid = gridOf(reading, sheet);
  if (grid === undefined) return null;
  const isTable = headings.every((text, at) => valueAt(grid, headingRow, left + at) === text);
  const now = before.map((_, at) => inputAt(grid, row, left + at));
  const isOurs = now.every((cell, at) => isSame(before[at], cell) || isSame(after[at], cell));
  if (!isTable || !isOurs) return null;
  const cells = now.map((cell, at): CellInput => (isSame(before[at], cell) ? null : (before[at] ?? '')));
  return [
    ...(cells.every((cell) => cell === null)
      ? []
      : [{ kind: 'writeCells', sheet, top: row, left, cells: [cells] } as const]),
    ...formats.map(({ column, before: numberFormat }): PlanOperation => ({
      kind: 'formatRange',
      sheet,
      rect: { top: row, left: column, rows: 1, columns: 1 },
      format: { numberFormat },
    })),
  ];
}

/** A table that has another size since is people's, and nothing is lost by leaving it. */
function tableUndo(
  { sheet, name, before, after }: TableEdit,
  reading: WorkbookReading,
): readonly PlanOperation[] {
  const table = gridOf(reading, sheet)?.tables.find((one) => one.name === name);
  return JSON.stringify(table?.rect) === JSON.stringify(after)
    ? [{ kind: 'resizeTable', sheet, name, rect: before }]
    : [];
}

/** A sheet that is not there, because it was never made or somebody deleted it, needs nothing. */
function sheetUndo({ sheet, cells }: AddedSheet, reading: WorkbookReading): readonly PlanOperation[] | null {
  if (!reading.sheetNames.includes(sheet)) return [];
  const grid = gridOf(reading, sheet);
  const written = new Map(cells.map(([row, column, content]) => [`${row}:${column}`, content]));
  const isOurs =
    grid === undefined ||
    grid.formulas.every((line, down) =>
      line.every((_, across) => {
        const [row, column] = [(grid.rect?.top ?? 1) + down, (grid.rect?.left ?? 1) + across];
        const content = inputAt(grid, row, column);
        return content === '' || isSame(written.get(`${row}:${column}`), content);
      }),
    );
  return isOurs ? [{ kind: 'deleteSheet', sheet }] : null;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
const isContents = (value: unknown): value is readonly Content[] =>
  Array.isArray(value) &&
  !value.includes(null) &&
  isPlanOperation({ kind: 'writeCells', sheet: '', top: 1, left: 1, cells: [value] });
const isHeadings = (value: unknown): value is readonly CellValue[] =>
  isContents(value) && value.every((cell) => typeof cell !== 'object');

const isFormat = (value: unknown): value is FormatEdit =>
  isFields(value) &&
  isCount(value['column']) &&
  typeof value['before'] === 'string' &&
  typeof value['after'] === 'string';

const isRow = (value: unknown): value is RowEdit =>
  isFields(value) &&
  typeof value['sheet'] === 'string' &&
  ['row', 'left', 'headingRow'].every((key) => isCount(value[key])) &&
  isContents(value['before']) &&
  isContents(value['after']) &&
  isHeadings(value['headings']) &&
  Array.isArray(value['formats']) &&
  value['formats'].every(isFormat);

const isTable = (value: unknown): value is TableEdit =>
  isFields(value) &&
  [value['before'], value['after']].every((rect) =>
    isPlanOperation({ kind: 'resizeTable', sheet: value['sheet'], name: value['name'], rect }),
  );

const isSheet = (value: unknown): value is AddedSheet =>
  isFields(value) &&
  typeof value['sheet'] === 'string' &&
  Array.isArray(value['cells']) &&
  value['cells'].every(
    (cell: unknown) =>
      Array.isArray(cell) &&
      cell.length === 3 &&
      isCount(cell[0]) &&
      isCount(cell[1]) &&
      isContents([cell[2]]),
  );

/** The record as a journal keeps it; null where the value is none of ours. A journal without one changed no rule. */
export function rulesFrom(value: unknown): RuleRecord | null {
  if (value === undefined) return NO_RULES;
  if (!isFields(value)) return null;
  const { rows, tables, sheets } = value;
  if (!Array.isArray(rows) || !rows.every(isRow)) return null;
  if (!Array.isArray(tables) || !tables.every(isTable)) return null;
  if (!Array.isArray(sheets) || !sheets.every(isSheet)) return null;
  return { rows, tables, sheets };
}
