// Decisions about rules as edits of the workbook's own sheets of rules: rows with what stands in them and what is to stand,
// and sheets of the template where there are none. Data only; writes nothing.
import type { CellValue, Rect } from '../grid';
import type { CellInput, PlanOperation } from '../plan';
import type { PreviewLine } from '../writing/planPreview';
import type { RuleFault } from './ruleChanges';

export type Content = Exclude<CellInput, null>;

/** One row of a table, from its first column to its last: what stands there and what is to stand there. */
export interface RowEdit {
  readonly sheet: string;
  readonly row: number;
  readonly left: number;
  readonly before: readonly Content[];
  readonly after: readonly Content[];
  /** Texts of the header above the row, by which the table is known again. */
  readonly headingRow: number;
  readonly headings: readonly CellValue[];
  readonly formats: readonly FormatEdit[];
}

/** A number format that a cell needs; `column` counts on the sheet. */
export interface FormatEdit {
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** A sheet of the template with everything that is written into it. */
export interface SheetEdit {
  readonly sheet: string;
  readonly operations: readonly PlanOperation[];
}

/** An Excel table that must reach further down to hold new rows. */
export interface TableEdit {
  readonly sheet: string;
  readonly name: string;
  readonly before: Rect;
  readonly after: Rect;
}

export interface RuleEdits {
  readonly rows: readonly RowEdit[];
  readonly tables: readonly TableEdit[];
  readonly sheets: readonly SheetEdit[];
  readonly preview: readonly PreviewLine[];
  readonly faults: readonly RuleFault[];
}

export const NO_EDITS: RuleEdits = { rows: [], tables: [], sheets: [], preview: [], faults: [] };

export const joined = (parts: readonly RuleEdits[]): RuleEdits => ({
  rows: parts.flatMap(({ rows }) => rows),
  tables: parts.flatMap(({ tables }) => tables),
  sheets: parts.flatMap(({ sheets }) => sheets),
  preview: parts.flatMap(({ preview }) => preview),
  faults: parts.flatMap(({ faults }) => faults),
});

const isChanged = (before: Content | undefined, after: Content): boolean =>
  JSON.stringify(before) !== JSON.stringify(after);

/** The cells of a row edit that get another content, with their columns on the sheet. */
export const changedOf = ({ before, after, left }: RowEdit): readonly { column: number; to: Content }[] =>
  after.flatMap((to, at) => (isChanged(before[at], to) ? [{ column: left + at, to }] : []));

/** The operations that do the edits. */
export function operationsOf({ rows, tables, sheets }: RuleEdits): readonly PlanOperation[] {
  return [
    ...sheets.flatMap(({ operations }) => operations),
    ...tables.map(({ sheet, name, after: rect }): PlanOperation => ({
      kind: 'resizeTable',
      sheet,
      name,
      rect,
    })),
    ...rows.flatMap(({ sheet, row, left, before, after, formats }): readonly PlanOperation[] => [
      ...formats.map(({ column, after: numberFormat }): PlanOperation => ({
        kind: 'formatRange',
        sheet,
        rect: { top: row, left: column, rows: 1, columns: 1 },
        format: { numberFormat },
      })),
      {
        kind: 'writeCells',
        sheet,
        top: row,
        left,
        cells: [after.map((to, at) => (isChanged(before[at], to) ? to : null))],
      },
    ]),
  ];
}
