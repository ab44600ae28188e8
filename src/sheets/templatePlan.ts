// `Buat Templat` as a plan: each sheet with title, one line of help, an Excel table, formats and validation lists.
// The sample and the golden books go through the very same code. Never touches a sheet that exists.
import type { CellFormat, CellInput, PlanOperation } from './plan';
import { columnType, NUMBER_FORMATS } from './templateColumns';
import { cellsOf, headingsOf } from './templateCells';
import { rowsOverPresets, templateRows } from './templateDefaults';
import { freeName, numberedSheet, numberedTable, tableNameFor } from './templateNames';
import { TEMPLATE_SHEETS } from './templateSheets';
import type { SourceRole, TemplateSheet } from './templateSheets';
import type { SampleBook, SampleRow } from './templateBook';
import type { TemplateTexts } from './templateTexts';
import { settingFormats } from './templateSettings';

/** Title, help, a blank line, then the headings. */
export const TEMPLATE_HEADER_ROW = 4;
/** Rows under the headings that carry formats and lists before the officer types: a NIP typed into a plain cell loses digits. */
const PREPARED_ROWS = 200;
const TABLE_STYLE = 'TableStyleMedium2';

export interface TemplateOptions {
  /** Every sheet name of the workbook. */
  readonly sheetNames: readonly string[];
  /** Every table name and defined name that is known. */
  readonly tableNames: readonly string[];
  readonly texts: TemplateTexts;
}

/** The operations that add an empty template for `year` to a workbook; existing names are never used again. */
export function templatePlan(year: number, options: TemplateOptions): readonly PlanOperation[] {
  return filledTemplatePlan({ year, sheets: {} }, options);
}

/** The same template with the rows of `book`; throws when `book` names a sheet that the template does not have. */
export function filledTemplatePlan(book: SampleBook, options: TemplateOptions): readonly PlanOperation[] {
  for (const name of Object.keys(book.sheets)) {
    if (!TEMPLATE_SHEETS.some((sheet) => sheet.name === name)) throw new Error(`No template sheet '${name}'`);
  }
  return TEMPLATE_SHEETS.flatMap((sheet) => sheetPlan(sheet, book, options));
}

/** The operations that add the one sheet for a role, as the whole template would have it, empty or with these rows. */
export function templateSheetPlan(
  role: SourceRole,
  year: number,
  options: TemplateOptions,
  rows: readonly SampleRow[] = [],
): readonly PlanOperation[] {
  return TEMPLATE_SHEETS.filter((sheet) => sheet.role === role).flatMap((sheet) =>
    sheetPlan(sheet, { year, sheets: { [sheet.name]: rows } }, options),
  );
}

function sheetPlan(
  sheet: TemplateSheet,
  book: SampleBook,
  options: TemplateOptions,
): readonly PlanOperation[] {
  const presets = templateRows(sheet.role, book.year, options.texts);
  const rows = rowsOverPresets(sheet.role, presets, book.sheets[sheet.name] ?? []);
  const headings = headingsOf(sheet.headings, rows);
  const name = freeName(sheet.name, options.sheetNames, numberedSheet);
  const body = Math.max(rows.length, 1);
  const prepared = presets.length > 0 ? body : Math.max(body, PREPARED_ROWS);
  return [
    { kind: 'addSheet', sheet: name },
    ...headingArea(sheet, name, headings, options.texts),
    ...columnFormats(name, headings, prepared),
    ...(sheet.role === 'settings' ? settingFormats(name, TEMPLATE_HEADER_ROW + 1, rows) : []),
    {
      kind: 'writeCells',
      sheet: name,
      top: TEMPLATE_HEADER_ROW,
      left: 1,
      cells: [headings, ...cellsOf(headings, rows)],
    },
    {
      kind: 'addTable',
      sheet: name,
      rect: { top: TEMPLATE_HEADER_ROW, left: 1, rows: body + 1, columns: headings.length },
      name: freeName(tableNameFor(sheet.name), options.tableNames, numberedTable),
      style: TABLE_STYLE,
    },
    ...bandColours(sheet, name, headings, rows),
    ...choiceLists(sheet, name, headings, prepared),
    {
      kind: 'setColumnWidths',
      sheet: name,
      left: 1,
      widths: headings.map((heading) => columnType(heading).width),
    },
    { kind: 'freezeRows', sheet: name, rows: TEMPLATE_HEADER_ROW },
  ];
}

function headingArea(
  sheet: TemplateSheet,
  name: string,
  headings: readonly string[],
  texts: TemplateTexts,
): readonly PlanOperation[] {
  const { title, help } = texts.sheets[sheet.role];
  const line = (row: number, format: CellFormat): PlanOperation => ({
    kind: 'formatRange',
    sheet: name,
    rect: { top: row, left: 1, rows: 1, columns: row === TEMPLATE_HEADER_ROW ? headings.length : 1 },
    format,
  });
  return [
    { kind: 'writeCells', sheet: name, top: 1, left: 1, cells: [[title], [help]] },
    line(1, { bold: true, fontSize: 14 }),
    line(2, { italic: true, color: '595959' }),
    line(TEMPLATE_HEADER_ROW, { bold: true, wrap: true, vertical: 'Center' }),
  ];
}

/** One operation for each run of neighbouring columns of one format. */
function columnFormats(sheet: string, headings: readonly string[], rows: number): readonly PlanOperation[] {
  const runs: { left: number; columns: number; format: CellFormat }[] = [];
  let previous = '';
  headings.forEach((heading, index) => {
    const { kind } = columnType(heading);
    const last = runs.at(-1);
    if (kind === previous && last !== undefined) last.columns += 1;
    else runs.push({ left: index + 1, columns: 1, format: bodyFormat(kind) });
    previous = kind;
  });
  return runs
    .filter((run) => run.format.numberFormat !== NUMBER_FORMATS.general)
    .map((run) => ({
      kind: 'formatRange',
      sheet,
      rect: { top: TEMPLATE_HEADER_ROW + 1, left: run.left, rows, columns: run.columns },
      format: run.format,
    }));
}

function bodyFormat(kind: keyof typeof NUMBER_FORMATS): CellFormat {
  const numberFormat = NUMBER_FORMATS[kind];
  if (kind === 'longText') return { numberFormat, wrap: true, vertical: 'Top' };
  return kind === 'whole' ? { numberFormat, horizontal: 'Center' } : { numberFormat };
}

/** The words of `Skala Status` in their own colours, so that the scale shows what it says. */
function bandColours(
  sheet: TemplateSheet,
  name: string,
  headings: readonly string[],
  rows: readonly SampleRow[],
): readonly PlanOperation[] {
  if (sheet.role !== 'scale') return [];
  const isColour = (value: CellInput | undefined): value is string =>
    typeof value === 'string' && /^[0-9A-F]{6}$/i.test(value);
  return rows.flatMap((row, index): readonly PlanOperation[] => {
    const fill = row['Warna Isi'];
    const color = row['Warna Huruf'];
    if (!isColour(fill) || !isColour(color)) return [];
    return [
      {
        kind: 'formatRange',
        sheet: name,
        rect: {
          top: TEMPLATE_HEADER_ROW + 1 + index,
          left: headings.indexOf('Status') + 1,
          rows: 1,
          columns: 1,
        },
        format: { fill, color },
      },
    ];
  });
}

/** `Periode` is free only in `Pengecualian`: the four rows of `Ambang Triwulan` are given. */
function choiceLists(
  sheet: TemplateSheet,
  name: string,
  headings: readonly string[],
  rows: number,
): readonly PlanOperation[] {
  if (sheet.role === 'schedule') return [];
  return headings.flatMap((heading, index): readonly PlanOperation[] => {
    const { choices } = columnType(heading);
    if (choices === undefined) return [];
    const rect = { top: TEMPLATE_HEADER_ROW + 1, left: index + 1, rows, columns: 1 };
    return [{ kind: 'setListValidation', sheet: name, rect, values: choices }];
  });
}
