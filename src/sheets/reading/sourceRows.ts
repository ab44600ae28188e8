// The rows of a target or realisation table: which are indicators and which are totals, parents, notes, signatures,
// other years. Every row left out is listed with its reason.
import type { ExcludedRow } from '../inspection';
import type { CellValue } from '../grid';
import { codeCell } from './accountCode';
import type { Findings } from './findings';
import { addressUnder, formatAt, formulaAt, sheetRow, valueAt, type FoundTable } from './foundTable';
import { bareWord, foldedHeading, plainText } from './headingText';
import { numberFromText } from './numberText';
import type { Offices } from './offices';
import { RowYears } from './rowYear';

export interface SourceRow {
  readonly table: FoundTable;
  /** Index into the grid's rows. */
  readonly index: number;
  readonly row: number;
  /** '' where the row names no office. */
  opd: string;
  readonly code: string | null;
  readonly name: string;
  /** Neither code nor office nor figure: an indicator only if the other sheet knows its name. */
  readonly isBare: boolean;
  /** The open question about the row's year, null where the year is known. */
  readonly yearQuestion: string | null;
}

/** A row that states a sum of others; `scope` is the code of a parent. */
export interface StatedSum {
  readonly index: number;
  readonly row: number;
  readonly scope: { readonly opd: string; readonly code: string } | null;
}

export interface RowsReading {
  readonly rows: readonly SourceRow[];
  /** Rows above others by their code, kept apart for targets that stand at their level. */
  readonly parents: readonly SourceRow[];
  readonly sums: readonly StatedSum[];
  readonly excluded: readonly ExcludedRow[];
  readonly hiddenRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
}

const NAME = 'Uraian/Indikator Kinerja';
const TOTAL_EXACT =
  /^(?:jumlah|total|subtotal|grandtotal|jumlahtotal|totaljumlah|jumlahkeseluruhan|totalkeseluruhan|jumlahseluruhnya|jumlahpad|totalpad)$/;
const TOTAL_START =
  /^(?:[a-z0-9ivx]{1,4}[.)]\s*)?(?:jumlah|total|sub ?-?total|grand total|j u m l a h|t o t a l)\b/;
const TOTAL_HINT = /jumlah|total|j\s*u\s*m\s*l|t\s*o\s*t\s*a/i;
/** A total's word may stand in any of these besides the name. */
const TOTAL_COLUMNS = ['Kode OPD', 'Perangkat Daerah', 'Kode Rekening', 'Tahun'] as const;
const NOTE_START = /^(?:catatan|sumber|keterangan|ket|note|\*+\)?|\d\)|nb|dicetak|halaman)\b\s*[.:)]?/;
const SIGNATURE =
  /(?:^|\s)(?:mengetahui|menyetujui|nip\s*[.:]?\s*\d|an\.|a\.n\.|bendahara|pengguna anggaran|kuasa pengguna)|^nip\b|^[a-z .]+,\s*(?:\d{1,2}|\.{2,}|…)?\s*[a-z]+\s+20\d\d$|^(?:plt\.?\s+|plh\.?\s+)?(?:kepala|bupati|wali kota|walikota|sekretaris daerah)\b/;
const VERTICAL_SUM =
  /^=\s*(?:SUM|SUBTOTAL|AGGREGATE)\s*\((?:\s*\d+\s*[,;])*\s*\$?([A-Z]{1,3})\$?(\d+)\s*:\s*\$?([A-Z]{1,3})\$?(\d+)/i;
const VERTICAL_ADDITION = /^=\s*\+?\s*\$?([A-Z]{1,3})\$?\d+(?:\s*\+\s*\$?\1\$?\d+)+\s*$/i;

/** A formula that adds cells above or below it: a SUM over rows of its column, or `=C5+C9`. */
export function isVerticalSum(formula: string): boolean {
  const sum = VERTICAL_SUM.exec(formula);
  if (sum !== null) return sum[1]?.toUpperCase() === sum[3]?.toUpperCase() && sum[2] !== sum[4];
  return VERTICAL_ADDITION.test(formula);
}

interface Context {
  readonly table: FoundTable;
  readonly figures: readonly number[];
  readonly years: RowYears;
  readonly offices: Offices;
  readonly log: Findings;
}

type RowKind = ExcludedRow['reason'] | 'indicator';

export function readSourceRows(
  table: FoundTable,
  figureHeadings: readonly string[],
  year: number,
  offices: Offices,
  log: Findings,
): RowsReading {
  const figures = figureHeadings.flatMap((heading) => table.columns.get(heading) ?? []);
  const context: Context = { table, figures, years: new RowYears(table, year, log), offices, log };
  const mapped = [...new Set(table.columns.values())];
  const rows: SourceRow[] = [];
  const sums: StatedSum[] = [];
  const excluded: ExcludedRow[] = [];
  let isSigned = false;
  const last = lastFilled(table, mapped);
  for (let index = table.from; index <= last; index += 1) {
    const kind = kindOf(context, index, mapped, isSigned);
    if (kind === 'signature') isSigned = true;
    if (kind === 'indicator') {
      rows.push(rowAt(context, index));
      continue;
    }
    excluded.push({ row: sheetRow(table, index), reason: kind });
    if (kind === 'total' || kind === 'subtotal')
      sums.push({ index, row: sheetRow(table, index), scope: null });
  }
  const { leaves, parents } = splitParents(rows);
  for (const parent of parents) {
    excluded.push({ row: parent.row, reason: 'parent' });
    sums.push({ index: parent.index, row: parent.row, scope: { opd: parent.opd, code: parent.code ?? '' } });
  }
  excluded.sort((a, b) => a.row - b.row);
  sums.sort((a, b) => a.row - b.row);
  const firstRow = sheetRow(table, table.from);
  const lastRow = sheetRow(table, Math.max(last, table.from));
  return { rows: leaves, parents, sums, excluded, hiddenRows: hiddenWithin(table, rows), firstRow, lastRow };
}

function hiddenWithin(table: FoundTable, rows: readonly SourceRow[]): readonly number[] {
  if (table.grid.hiddenRows.length === 0) return [];
  const hidden = new Set(table.grid.hiddenRows);
  return rows.filter((row) => hidden.has(row.row)).map((row) => row.row);
}

function lastFilled(table: FoundTable, mapped: readonly number[]): number {
  for (let index = table.to - 1; index >= table.from; index -= 1) {
    if (mapped.some((column) => (table.grid.values[index]?.[column] ?? '') !== '')) return index;
  }
  return table.from - 1;
}

function kindOf(context: Context, index: number, mapped: readonly number[], isSigned: boolean): RowKind {
  const { table } = context;
  const values = table.grid.values[index] ?? [];
  if (mapped.every((column) => isBlank(values[column]))) {
    return values.every((value) => isBlank(value))
      ? 'blank'
      : isSigned || isSignature(values)
        ? 'signature'
        : 'note';
  }
  if (index < table.from + 3 && isNumberRow(values, mapped)) return 'number row';
  const hasFigure = context.figures.some((column) => isFigure(values[column]));
  if (isRepeatedHeader(context, index)) return 'note';
  const identity = identityOf(context, index);
  if (!hasFigure && identity.code === '' && !identity.hasOffice) {
    if (isSigned || isSignature(values)) return 'signature';
    if (NOTE_START.test(identity.folded)) return 'note';
  }
  const total = totalKind(context, index, identity);
  if (total !== null) return total;
  if (identity.folded === '' && identity.code === '') return 'note';
  const isBare = identity.code === '' && !identity.hasOffice && !identity.hasUnit;
  if (isBare && !hasFigure && (table.role === 'target' || context.years.isUnread(index))) return 'note';
  return context.years.isOther(index, identity.name) ? 'other year' : 'indicator';
}

const isBlank = (value: CellValue | undefined): boolean =>
  value === undefined || value === '' || (typeof value === 'string' && value.trim() === '');

function isFigure(value: CellValue | undefined): boolean {
  if (typeof value === 'number') return true;
  return (
    typeof value === 'string' && value !== '' && ['amount', 'ambiguous'].includes(numberFromText(value).kind)
  );
}

interface Identity {
  readonly name: string;
  readonly folded: string;
  readonly code: string;
  readonly hasOffice: boolean;
  readonly hasUnit: boolean;
}

function identityOf({ table }: Context, index: number): Identity {
  const hasOffice =
    !isBlank(valueAt(table, index, 'Kode OPD')) || !isBlank(valueAt(table, index, 'Perangkat Daerah'));
  const name = plainText(valueAt(table, index, NAME));
  return {
    name,
    folded: name.toLowerCase(),
    code: plainText(valueAt(table, index, 'Kode Rekening')),
    hasOffice,
    hasUnit: !isBlank(valueAt(table, index, 'Satuan')),
  };
}

/** Rows such as `JUMLAH`, `TOTAL PENDAPATAN`, `J U M L A H`, and rows whose figures are sums over rows. */
function totalKind(context: Context, index: number, identity: Identity): 'total' | 'subtotal' | null {
  const isSum = isSumRow(context, index);
  const words = [
    identity.folded,
    ...TOTAL_COLUMNS.map((heading) => valueAt(context.table, index, heading)),
  ].flatMap((value) =>
    typeof value === 'string' && TOTAL_HINT.test(value) ? [plainText(value).toLowerCase()] : [],
  );
  if (words.length === 0) return isSum ? 'subtotal' : null;
  if (words.some((word) => TOTAL_EXACT.test(bareWord(word)))) return 'total';
  const isWorded = words.some((word) => TOTAL_START.test(word));
  if (isSum) return isWorded ? 'total' : 'subtotal';
  // `Jumlah kunjungan wisatawan` is an indicator: it has an office, a unit or a code.
  const isBare = identity.code === '' && !identity.hasOffice && !identity.hasUnit;
  return isWorded && isBare ? 'total' : null;
}

function isSumRow({ table, figures }: Context, index: number): boolean {
  for (const column of figures) {
    const formula = formulaAt(table, index, column);
    if (formula !== null && isVerticalSum(formula)) return true;
  }
  return false;
}

/** `1 2 3 ... 11` under the header; also `13 = 9 + 10`. */
function isNumberRow(values: readonly CellValue[], mapped: readonly number[]): boolean {
  const numbers = mapped
    .toSorted((a, b) => a - b)
    .map((column) => values[column] ?? '')
    .filter((value) => !isBlank(value))
    .map((value) =>
      typeof value === 'number'
        ? value
        : Number(/^\(?(\d{1,2})\)?(?:\s*=.*)?$/.exec(plainText(value))?.[1] ?? Number.NaN),
    );
  if (numbers.length < 3) return false;
  return numbers.every(
    (number, i) =>
      Number.isInteger(number) && number >= 0 && number < 100 && (i === 0 || number > (numbers[i - 1] ?? 0)),
  );
}

function isRepeatedHeader({ table }: Context, index: number): boolean {
  const written = table.written.get(NAME) ?? table.written.get('Kode Rekening');
  const heading = table.columns.has(NAME) ? NAME : 'Kode Rekening';
  const value = valueAt(table, index, heading);
  return (
    written !== undefined &&
    typeof value === 'string' &&
    value.length < 60 &&
    foldedHeading(value) === written
  );
}

const isSignature = (values: readonly CellValue[]): boolean =>
  values.some(
    (value) => typeof value === 'string' && value !== '' && SIGNATURE.test(plainText(value).toLowerCase()),
  );

function rowAt({ table, figures, years, offices, log }: Context, index: number): SourceRow {
  const codeColumn = table.columns.get('Kode Rekening');
  const cell = codeColumn === undefined ? '' : valueAt(table, index, 'Kode Rekening');
  const reading =
    codeColumn === undefined
      ? { code: null, isFromDate: false }
      : codeCell(cell, formatAt(table, index, codeColumn));
  if (reading.isFromDate) {
    const at = { sheet: table.grid.name, cell: addressUnder(table, index, 'Kode Rekening') };
    log.issue('CODE_FROM_DATE', 'warning', at, { found: String(cell), expected: reading.code });
  }
  const name = plainText(valueAt(table, index, NAME));
  const opd = offices.opdOf(
    blankDash(valueAt(table, index, 'Kode OPD')),
    blankDash(valueAt(table, index, 'Perangkat Daerah')),
  );
  const isBareRow =
    opd === '' &&
    reading.code === null &&
    !figures.some((column) => isFigure(table.grid.values[index]?.[column]));
  return {
    table,
    index,
    row: sheetRow(table, index),
    opd,
    code: reading.code,
    name: name === '' ? (reading.code ?? '') : name,
    isBare: isBareRow,
    yearQuestion: years.questionOf(index),
  };
}

const blankDash = (value: CellValue): CellValue => (typeof value === 'boolean' || value === '-' ? '' : value);

/** Adds all codes above a code; where one is there already, those above it are too. */
function addAncestors(code: string, codes: Set<string>): void {
  for (let at = code.lastIndexOf('.'); at > 0; at = code.lastIndexOf('.', at - 1)) {
    const ancestor = code.slice(0, at);
    if (codes.has(ancestor)) return;
    codes.add(ancestor);
  }
}

/** A row whose code stands above another row's code of the same office is a parent. */
function splitParents(rows: readonly SourceRow[]): {
  readonly leaves: readonly SourceRow[];
  readonly parents: readonly SourceRow[];
} {
  const above = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.code === null) continue;
    let codes = above.get(row.opd);
    if (codes === undefined) above.set(row.opd, (codes = new Set()));
    addAncestors(row.code, codes);
  }
  const isParent = (row: SourceRow): boolean =>
    row.code !== null && (above.get(row.opd)?.has(row.code) ?? false);
  const parents = rows.filter(isParent);
  return parents.length === 0
    ? { leaves: rows, parents }
    : { leaves: rows.filter((row) => !isParent(row)), parents };
}
