// The realisation of a stretch of months as the cells that make it, each of them looked at. Where one figure was put together
// from several cells, says so and names what it was read from.
import type { Indicator } from '../../domain/indicator';
import type { MonthSpan } from '../../domain/period';
import type { WorkbookReading } from '../grid';
import type { SourceTable } from '../inspection';
import { monthCell } from '../places/monthCells';
import { tablesAt } from '../places/tableColumns';
import { columnNumber } from '../writing/address';
import { cellSum, rangesOf, type FigureCell, type ProvenCell } from './cellRanges';
import { cellsAlone, type CellRange, type CellSum, type Working } from './working';

export interface SheetsRead {
  readonly reading: WorkbookReading;
  readonly sources: readonly SourceTable[];
}

/** Null where no month of the stretch counts. */
export function workedRealisation(indicator: Indicator, span: MonthSpan, all: SheetsRead): Working | null {
  const months = countedMonths(indicator, span);
  if (months.length === 0) return null;
  const worked = workedMonths(indicator, span, months, all);
  return worked ?? readFrom(indicator, months, all);
}

/** The months whose figures make the realisation. */
function countedMonths(
  { method, running, months }: Indicator,
  { first, last }: MonthSpan,
): readonly number[] {
  const holds = (month: number): boolean => months[month - 1]?.kind === 'amount';
  const isFilled = (month: number): boolean => (months[month - 1]?.kind ?? 'none') !== 'none';
  const span = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  switch (method) {
    case 'Akumulasi':
      if (running) return [last, ...(first > 1 ? [first - 1] : [])].filter(holds);
      return span.filter(holds);
    case 'Posisi Akhir':
      return [last, last - 1, last - 2].filter((month) => month >= first && isFilled(month)).slice(0, 1);
    case 'Rata-rata':
      return span.filter(holds);
  }
}

function workedMonths(
  indicator: Indicator,
  { first }: MonthSpan,
  months: readonly number[],
  all: SheetsRead,
): Working | null {
  const sumOf = (counted: readonly number[]): CellSum | null => {
    const cells = counted.map((month) => provenCell(indicator, month, all));
    return cells.every((cell) => cell !== null) ? cellSum(all.reading, cells) : null;
  };
  if (indicator.method === 'Akumulasi' && indicator.running) {
    const [end, before] = months;
    const plus = end === undefined ? null : sumOf([end]);
    if (plus === null) return null;
    if (first === 1) return cellsAlone(plus);
    const minus = before === undefined ? null : sumOf([before]);
    return minus === null ? null : { kind: 'terms', plus: [plus], minus: [minus] };
  }
  const [only] = months;
  if (only !== undefined && indicator.months[only - 1]?.kind === 'word') {
    const cell = monthCell(indicator, only, all.sources);
    return cell === null ? null : cellsAlone({ kind: 'cells', ranges: rangesOf([cell]), factor: 1n });
  }
  const sum = sumOf(months);
  if (sum === null) return null;
  return indicator.method === 'Rata-rata' ? { kind: 'mean', of: sum, count: months.length } : cellsAlone(sum);
}

function provenCell(indicator: Indicator, month: number, { sources }: SheetsRead): ProvenCell | null {
  const datum = indicator.months[month - 1];
  const cell = monthCell(indicator, month, sources);
  return cell === null || datum?.kind !== 'amount' ? null : { ...cell, amount: datum.amount };
}

/** Deposits by their table; else the cells that are known, else the row that was matched. */
function readFrom(indicator: Indicator, months: readonly number[], all: SheetsRead): Working {
  const { realisationSource: home } = indicator;
  const lists = all.sources.filter(
    ({ grain, sheet }) => grain === 'deposits' && (home === null || home.sheet === sheet),
  );
  const own = home === null ? undefined : tablesAt(lists, home)[0];
  const deposits = own ?? lists[0];
  const amounts = deposits === undefined ? null : depositAmounts(deposits);
  const account = indicator.code ?? indicator.name;
  if (amounts !== null) return { kind: 'deposits', amounts, account, office: officeOf(indicator) };
  const cells = months.flatMap((month): readonly FigureCell[] => {
    const cell = monthCell(indicator, month, all.sources);
    return cell === null ? [] : [cell];
  });
  if (cells.length > 0) return { kind: 'read', ranges: rangesOf(cells) };
  return { kind: 'read', ranges: home === null ? [] : rowRanges(all.sources, home) };
}

/** By its code, as the list of deposits names it, and its name. */
const officeOf = ({ opd, office }: Indicator): string =>
  office === '' || office === opd ? opd : `${opd}, ${office}`;

function depositAmounts({ sheet, columns, firstRow, lastRow, unit }: SourceTable): CellSum | null {
  const letters = columns['Jumlah'];
  if (letters === undefined) return null;
  const rect = { top: firstRow, left: columnNumber(letters), rows: lastRow - firstRow + 1, columns: 1 };
  return { kind: 'cells', ranges: [{ sheet, rect }], factor: BigInt(unit) };
}

/** The columns of a row's tables on that row. */
export function rowRanges(
  sources: readonly SourceTable[],
  { sheet, row }: { readonly sheet: string; readonly row: number },
): readonly CellRange[] {
  const columns = tablesAt(sources, { sheet, row }).flatMap((table) =>
    Object.values(table.columns).map(columnNumber),
  );
  if (columns.length === 0) return [{ sheet, rect: { top: row, left: 1, rows: 1, columns: 1 } }];
  const left = Math.min(...columns);
  return [{ sheet, rect: { top: row, left, rows: 1, columns: Math.max(...columns) - left + 1 } }];
}
