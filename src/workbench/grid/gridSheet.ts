// A sheet as the view draws it, read once for each version of the workbook: axes, merges, frozen panes, looks, texts.
// Changes nothing in the model.
import { intersection, MAX_COLUMNS, type Area } from '../../host/engine/address';
import { mergedAreas } from '../../host/engine/merges';
import { frozenPanes, showsGridlines } from '../../host/engine/sheetView';
import type { SheetEntry, WorkbookModel } from '../../host/engine/workbookModel';
import type { Worksheet } from '../../host/engine/worksheet';
import type { Axis } from './axis';
import { cellLook, type CellLook } from './cellLook';
import { conditionalLook, conditionalRules } from './conditionalRules';
import type { DifferentialLook } from './differentialLook';
import type { FormulaValue } from './formulaValue';
import type { Measure } from './measure';
import { columnAxis, rowAxis } from './sheetAxes';
import { shownText, type ShownText } from './shownText';
import { tableLook } from './tableLook';

export interface GridSheet {
  readonly worksheet: Worksheet;
  readonly rows: Axis;
  readonly columns: Axis;
  /** How many rows and columns stay in place. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Area[];
  readonly hasGridlines: boolean;
  readonly measure: Measure;
  /** A BCP 47 tag, and its decimal sign. */
  readonly locale: string;
  readonly decimal: string;
  mergeAt(row: number, column: number): Area | null;
  lookAt(row: number, column: number): CellLook;
  /** Null for a cell that shows nothing. */
  textAt(row: number, column: number): ShownText | null;
  /** Neither a value nor a formula. */
  isEmpty(row: number, column: number): boolean;
  /** A formula that nothing has calculated yet; without '='. */
  pendingFormula(row: number, column: number): string | null;
}

export interface GridReach {
  readonly rows: number;
  readonly columns: number;
}

const covers = (area: Area, row: number, column: number): boolean =>
  intersection(area, { row, column, rows: 1, columns: 1 }) !== null;

/** Cells whose looks are remembered: some screens full. */
const LARGEST_CACHE = 20_000;

/** Finds the look of any cell; looks that no rule touches are made once a style. */
class Looks {
  readonly #known = new Map<DifferentialLook | null, Map<number, CellLook>>();
  /** Each cell is asked for by its neighbours too. */
  readonly #placed = new Map<number, CellLook>();
  readonly #rules;
  readonly #tables;
  readonly #plainColor: string;

  constructor(
    readonly model: WorkbookModel,
    sheet: SheetEntry,
    readonly worksheet: Worksheet,
  ) {
    const { styles } = model;
    this.#rules = conditionalRules(worksheet, styles);
    this.#tables = sheet.tables
      .map((table) => tableLook(table, styles.theme))
      .filter((look) => look !== null);
    this.#plainColor = styles.style(0).font.color;
  }

  readonly read = (row: number, column: number): FormulaValue => {
    const value = this.worksheet.value(row, column);
    if (value !== undefined) return value;
    return this.worksheet.formula(row, column) === null ? null : undefined;
  };

  at(row: number, column: number): CellLook {
    const place = row * MAX_COLUMNS + column;
    const known = this.#placed.get(place);
    if (known !== undefined) return known;
    const look = this.#made(row, column);
    if (this.#placed.size > LARGEST_CACHE) this.#placed.clear();
    this.#placed.set(place, look);
    return look;
  }

  #made(row: number, column: number): CellLook {
    const id = this.worksheet.style(row, column);
    const table = this.#tables.find(({ area }) => covers(area, row, column))?.at(row, column) ?? null;
    const conditional = conditionalLook(this.#rules, { row, column, read: this.read });
    const { styles } = this.model;
    if (conditional !== null) return cellLook(styles.style(id), table, conditional, this.#plainColor);
    const known = this.#known.get(table) ?? new Map<number, CellLook>();
    this.#known.set(table, known);
    const look = known.get(id) ?? cellLook(styles.style(id), table, null, this.#plainColor);
    known.set(id, look);
    return look;
  }
}

const decimalOf = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** Merges of more rows than this are looked through one by one. */
const TALL = 200;

function mergeFinder(merges: readonly Area[]): (row: number, column: number) => Area | null {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    if (area.rows > TALL) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = byRow.get(row);
      if (line === undefined) byRow.set(row, [area]);
      else line.push(area);
    }
  }
  const tall = merges.filter(({ rows }) => rows > TALL);
  return (row, column) =>
    (byRow.get(row) ?? []).find((area) => covers(area, row, column)) ??
    tall.find((area) => covers(area, row, column)) ??
    null;
}

export function gridSheet(
  model: WorkbookModel,
  sheet: SheetEntry,
  worksheet: Worksheet,
  reach: GridReach,
  measure: Measure,
  locale: string,
): GridSheet {
  const merges = mergedAreas(worksheet);
  const mergeAt = mergeFinder(merges);
  const columns = columnAxis(worksheet, reach.columns);
  const rows = rowAxis(
    worksheet,
    model.styles,
    columns,
    measure,
    reach.rows,
    (row, column) => mergeAt(row, column) !== null,
  );
  const looks = new Looks(model, sheet, worksheet);
  const panes = frozenPanes(worksheet);
  const options = { is1904: model.is1904, locale };
  return {
    worksheet,
    rows,
    columns,
    frozenRows: Math.min(panes?.rows ?? 0, reach.rows),
    frozenColumns: Math.min(panes?.columns ?? 0, reach.columns),
    merges,
    hasGridlines: showsGridlines(worksheet),
    measure,
    locale,
    decimal: decimalOf(locale),
    mergeAt,
    lookAt: (row, column) => looks.at(row, column),
    textAt: (row, column) => {
      const value = worksheet.value(row, column);
      return value === undefined ? null : shownText(value, looks.at(row, column).numberFormat, options);
    },
    isEmpty: (row, column) => looks.read(row, column) === null,
    pendingFormula: (row, column) =>
      worksheet.value(row, column) === undefined ? worksheet.formula(row, column) : null,
  };
}

/** Rows and columns beyond the used ones that can be seen and written into. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 40;
/** The reach grows in such steps, so that it seldom changes. */
const ROW_STEP = 100;
const COLUMN_STEP = 13;

const upTo = (count: number, step: number): number => Math.ceil(count / step) * step;

/** How far the sheet is drawn: what is used, what is selected, and room beyond. */
export function reachOf(used: Area | null, selection: Area, limit: GridReach): GridReach {
  const lastRow = Math.max((used?.row ?? 0) + (used?.rows ?? 0), selection.row + 1);
  const lastColumn = Math.max((used?.column ?? 0) + (used?.columns ?? 0), selection.column + 1);
  return {
    rows: Math.min(limit.rows, upTo(lastRow + SPARE_ROWS, ROW_STEP)),
    columns: Math.min(limit.columns, upTo(lastColumn + SPARE_COLUMNS, COLUMN_STEP)),
  };
}
