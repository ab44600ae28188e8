// The rows of a target or realisation table: which are indicators and which are totals, parents, notes, signatures,
// other years. Every row left out is listed with its reason.
import type { ExcludedRow } from '../../inspection';
import type { CellValue } from '../../grid';
import { codeCell, nameBesideCode } from '../cells/accountCode';
import type { Findings } from '../findings';
import {
  addressUnder,
  codeAt,
  figureRow,
  formatAt,
  nameAt,
  sheetRow,
  valueAt,
  type FoundTable,
} from '../headers/foundTable';
import { isDitto } from '../offices/dittoMark';
import { sectionAbove, sectionLine, withoutOfficeLabel } from './sectionLine';
import type { Offices } from '../offices/offices';
import { isGenericName } from '../keys/nameKey';
import { RowFigures } from './rowFigures';
import { isDash, isFigure, isTitleText, RowKinds } from './rowKind';
import { RowYears } from './rowYear';
import type { ListedRow } from './listedRow';
import { sortRows } from './sortRows';

export interface SourceRow {
  readonly table: FoundTable;
  /** Index into the grid's rows. */
  readonly index: number;
  readonly row: number;
  /** '' where the row names no office. */
  opd: string;
  /** Of a row that leaves the cell blank in a column of offices: the one last named above it, '' where there is none. */
  officeAbove?: string;
  readonly code: string | null;
  readonly name: string;
  /** Neither code nor office nor figure: an indicator only if the other sheet knows its name. */
  readonly isBare: boolean;
  /** The open question about the row's year, null where the year is known. */
  readonly yearQuestion: string | null;
  /** Of deposits under one code: names of other accounts that some of them bear. */
  alsoNamed?: ReadonlySet<string>;
  /** The open question whether the row is a sum of others. */
  sumQuestion?: string;
  /** The row of a recap that comes to the sen to this row and others of its name. */
  addedUpBy?: SourceRow;
  /** The open question whether its target stands at the account above it. */
  levelQuestion?: string;
  /** The text of the heading above the row, which may name its office. */
  readonly section?: string;
  /** Where a row stands whose name without a code stands twice in its table. */
  readonly block?: RowBlock;
}

export interface RowBlock {
  /** Grid index of the parent that it is under. */
  readonly parent: number | null;
  /** The folded name of the total that its rows end with; '' where none follows. */
  readonly total: string;
}

/** A row that states a sum of others; `scope` is the code of a parent, of one office or (null) of all. */
export interface StatedSum {
  readonly index: number;
  readonly row: number;
  readonly scope: { readonly opd: string | null; readonly code: string } | null;
  /** Grid indexes of the rows it adds up, from the first to behind the last; null where only its words say that it does. */
  readonly span: { readonly from: number; readonly to: number } | null;
}

export interface RowsReading {
  readonly rows: readonly SourceRow[];
  /** Rows above others by code, level or figures, kept apart for targets that stand at their level. */
  readonly parents: readonly SourceRow[];
  readonly sums: readonly StatedSum[];
  readonly excluded: readonly ExcludedRow[];
  readonly hiddenRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
}

interface Context {
  readonly table: FoundTable;
  readonly figures: readonly number[];
  readonly years: RowYears;
  readonly offices: Offices;
  readonly log: Findings;
  /** Whether a target's row has a realisation beside it. */
  readonly hasRealisation: (index: number) => boolean;
}

export function readSourceRows(
  table: FoundTable,
  figureHeadings: readonly string[],
  year: number,
  offices: Offices,
  log: Findings,
  beside: RowFigures | null = null,
): RowsReading {
  const figures = figureHeadings.flatMap((heading) => table.columns.get(heading) ?? []);
  const hasRealisation = (index: number): boolean =>
    table.role === 'target' && beside?.amounts(index).some((amount) => (amount ?? 0n) !== 0n) === true;
  const years = new RowYears(table, year, log);
  const context: Context = { table, figures, years, offices, log, hasRealisation };
  const kinds = new RowKinds(table, figures, years, hasRealisation);
  const list: ListedRow[] = [];
  let section = sectionAbove(table);
  for (let index = table.from; index < kinds.end; index += 1) {
    const kind = kinds.kindOf(index);
    // `Denda` under an account without a figure is that account's.
    const above = list.at(-1)?.row;
    if (kind === 'indicator' && above?.isBare === true && isGenericName(nameAt(table, index)))
      section = above.name;
    const row = kind === 'indicator' ? rowAt(context, index, kinds.nameOf(index), section) : null;
    const untargeted =
      kind === 'heading' && hasRealisation(index)
        ? rowAt(context, index, kinds.nameOf(index), section)
        : null;
    const isHeading = kind === 'heading' && (untargeted === null || isTitleText(untargeted.name));
    if (isHeading || isBareTitle(row)) section = withoutOfficeLabel(kinds.nameOf(index));
    else if (kind === 'note') section = sectionLine(table, index) ?? section;
    const addsBelow = kind === 'subtotal' && kinds.addsBelow(index);
    list.push(
      untargeted === null ? { index, kind, row, addsBelow } : { index, kind, row, addsBelow, untargeted },
    );
  }
  const sorted = sortRows(table, list, new RowFigures(table, figureHeadings), log, beside);
  const firstRow = sheetRow(table, table.from);
  const lastRow = sheetRow(table, lastIndex(table, kinds.end));
  return { ...sorted, hiddenRows: hiddenWithin(table, list), firstRow, lastRow };
}

/** The last row of the table, of which the ones that became columns of another are a part. */
function lastIndex({ from, to, joined, origin }: FoundTable, end: number): number {
  let last = Math.max(end - 1, from);
  if (origin !== undefined) for (const row of joined) if (row < to) last = Math.max(last, row);
  return last;
}

/** A row of months may be without data yet; only one that reads like a heading heads others. */
const isBareTitle = (row: SourceRow | null): boolean => row?.isBare === true && isTitleText(row.name);

function hiddenWithin(table: FoundTable, list: readonly ListedRow[]): readonly number[] {
  if (table.grid.hiddenRows.length === 0) return [];
  const hidden = new Set(table.grid.hiddenRows);
  return list.flatMap(({ row }) => (row === null ? [] : sheetRowsOf(row).filter((one) => hidden.has(one))));
}

/** The rows of the sheet in which a row's cells stand: several where one row an indicator and period was turned. */
function sheetRowsOf({ table, index, row }: SourceRow): readonly number[] {
  const { origin, columns } = table;
  if (origin === undefined) return [row];
  const own = [...columns.values()].map((column) => sheetRow(table, origin(index, column)[0]));
  return [...new Set([row, ...own])].sort((a, b) => a - b);
}

function codeOf(context: Context, index: number): string | null {
  const { table, log } = context;
  const [first] = table.codeColumns;
  const column = table.columns.get('Kode Rekening') ?? first;
  if (column === undefined) return null;
  const cell = codeAt(table, index);
  const reading = codeCell(cell, formatAt(table, index, column));
  if (reading.isFromDate) {
    const at = { sheet: table.grid.name, cell: addressUnder(table, index, 'Kode Rekening') };
    log.issue('CODE_FROM_DATE', 'warning', at, { found: String(cell), expected: reading.code });
  }
  return reading.code;
}

function rowAt(context: Context, index: number, name: string, section: string | null): SourceRow {
  const { table, figures, years, offices } = context;
  const code = codeOf(context, index);
  const opd = offices.opdOf(
    blankDash(valueAt(table, index, 'Kode OPD')),
    blankDash(valueAt(table, index, 'Perangkat Daerah')),
  );
  const row: SourceRow = {
    table,
    index,
    row: figureRow(table, index),
    opd,
    code,
    name: name === '' ? (nameBesideCode(codeAt(table, index)) ?? code ?? '') : name,
    isBare:
      opd === '' &&
      code === null &&
      !hasFigureOrDash(table.grid.values[index] ?? [], figures) &&
      !context.hasRealisation(index),
    yearQuestion: years.questionOf(index),
  };
  return section === null ? row : { ...row, section };
}

function hasFigureOrDash(values: readonly CellValue[], figures: readonly number[]): boolean {
  for (const column of figures) if (isFigure(values[column]) || isDash(values[column])) return true;
  return false;
}

const blankDash = (value: CellValue): CellValue =>
  typeof value === 'boolean' || value === '-' || isDitto(value) ? '' : value;
