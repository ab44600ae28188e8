// Use case: one empty sheet of the template added to a workbook that lacks it. All or nothing; never touches a sheet that
// exists, and adds none whose entries stand in the workbook already.
import { failure, success, type Result } from '../domain/result';
import type { SheetGrid, WorkbookReading } from '../sheets/grid';
import type { Inspection, InspectionOptions } from '../sheets/inspection';
import type { PlanOperation } from '../sheets/plan';
import { templateSheetPlan } from '../sheets/templatePlan';
import { TEMPLATE_SHEETS, type SourceRole } from '../sheets/templateSheets';
import type { TemplateTexts } from '../sheets/templateTexts';
import { contentAfter, unexpectedCells } from '../sheets/writing/simulate';
import type { ApplyFailure } from './applyRun';
import { inspectWorkbook } from './inspectWorkbook';
import type { WorkbookPort } from './port';
import { readSources } from './readSources';

export type AddSheetFailure =
  | ApplyFailure
  /** A sheet of that name, or with those headings, stands in the workbook. */
  | { readonly code: 'SHEET_EXISTS'; readonly sheet: string };

interface NewSheet {
  readonly name: string;
  readonly operations: readonly PlanOperation[];
}

/** Adds the sheet for the role, with the presets of the year where it has any. */
export async function addTemplateSheet(
  port: WorkbookPort,
  role: SourceRole,
  texts: TemplateTexts,
  options: InspectionOptions,
): Promise<Result<{ readonly sheet: string }, AddSheetFailure>> {
  const inspected = await inspectWorkbook(port, options);
  if (!inspected.ok) return failure({ code: 'HOST', failure: inspected.failure, isRestored: true });
  const { reading, inspection } = inspected.value;
  const name = TEMPLATE_SHEETS.find((sheet) => sheet.role === role)?.name ?? '';
  const standing = standingSheet(role, name, inspection, reading.sheetNames);
  if (standing !== null) return failure({ code: 'SHEET_EXISTS', sheet: standing });
  const operations = templateSheetPlan(role, inspection.year ?? Number(options.runDate.slice(0, 4)), {
    sheetNames: reading.sheetNames,
    tableNames: reading.sheets.flatMap(({ tables }) => tables.map((table) => table.name)),
    texts,
  });
  const trouble = await written(port, reading, { name, operations });
  return trouble === null ? success({ sheet: name }) : failure(trouble);
}

function standingSheet(
  role: SourceRole,
  name: string,
  { sources }: Inspection,
  sheetNames: readonly string[],
): string | null {
  const source = sources.find((table) => table.role === role);
  if (source !== undefined) return source.sheet;
  return sheetNames.find((other) => other.toLowerCase() === name.toLowerCase()) ?? null;
}

/** Writes and reads again; null where everything is as planned, otherwise the sheet was taken away again if it could be. */
async function written(
  port: WorkbookPort,
  before: WorkbookReading,
  sheet: NewSheet,
): Promise<ApplyFailure | null> {
  const outcome = await port.write(sheet.operations);
  if (!outcome.ok) {
    const isRestored = await takenAway(port, before, sheet);
    return { code: 'HOST', failure: outcome.failure, isRestored };
  }
  const now = await readSources(port, { before });
  if (!now.ok) return { code: 'HOST', failure: now.failure, isRestored: false };
  const cells = unexpectedCells(before, sheet.operations, now.value.reading);
  if (cells.length === 0) return null;
  return { code: 'NOT_AS_PLANNED', cells, isRestored: await takenAway(port, before, sheet) };
}

/** Whether nothing of the sheet is left. One of that name that holds anything else is not ours and stays. */
async function takenAway(port: WorkbookPort, before: WorkbookReading, sheet: NewSheet): Promise<boolean> {
  const read = await port.read((head) => head.name === sheet.name);
  if (!read.ok) return false;
  const grid = read.value.reading.sheets.find(({ name }) => name === sheet.name);
  if (grid === undefined) return true;
  if (!isOurs(grid, before, sheet)) return true;
  const deleted = await port.write([{ kind: 'deleteSheet', sheet: sheet.name }]);
  return deleted.ok;
}

function isOurs({ name, rect, formulas }: SheetGrid, before: WorkbookReading, sheet: NewSheet): boolean {
  const planned = contentAfter(before, sheet.operations);
  return formulas.every((line, down) =>
    line.every(
      (value, across) =>
        value === '' || value === planned(name, (rect?.top ?? 1) + down, (rect?.left ?? 1) + across),
    ),
  );
}
