// `Bln Ini | Bln Lalu | Jumlah | %`: where one column adds the other two in every row, the one before is the total up to the last
// month and the sum that up to this one. Taken so where the percentages are those of the sum, for none is taken of two months;
// else asked. `Bulan Lalu | Bulan Ini | S.d. Bulan Ini` says it by itself. Compares exact figures and changes none.
import { HUNDRED_PERCENT, ONE, type Amount } from '../../../domain/amount';
import { printedPercent, type PrintedFigure } from '../evidence/printedFigure';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { headerPaths } from '../headers/headerPaths';
import { saysRunning } from '../headers/runningWords';
import { LAST_MONTH, SLOT_HEADINGS, THIS_MONTH, UP_TO_MONTH } from '../headers/slots';
import { MONTH_NAMES } from '../../monthNames';
import { RowFigures } from '../rows/rowFigures';

const CODE = 'REPORT_SPAN_UNCLEAR';
const SUM = /^(?:jumlah|jml|total)\.?(?: (?:realisasi|penerimaan))?(?: \(.*\))?$/;
const LAST =
  /^(?:realisasi |real\.? |penerimaan )?(?:bulan|bln?)\.? (?:yang )?(?:lalu|sebelumnya|yl)\.?(?: \(.*\))?$/;
const LEAST_ROWS = 2;

export interface AddedReport {
  /** With both totals. */
  readonly table: FoundTable;
  /** By the percentages of every row. */
  readonly isProven: boolean;
}

/** The report with the totals that its sums tell; null where no column adds its months in every row. */
export function addedReport(table: FoundTable): AddedReport | null {
  const { columns, grid, headerRows } = table;
  const own = columns.get(THIS_MONTH);
  const others = [LAST_MONTH, ...SLOT_HEADINGS];
  if (own === undefined || others.some((heading) => columns.has(heading))) return null;
  const row = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const right = grid.rect?.columns ?? 0;
  const paths = headerPaths(grid, { row, depth: headerRows.length, left: 0, right });
  const onlyHeaded = (words: RegExp): number | null => {
    const found = paths.flatMap(({ texts, isContinued }, at) =>
      !isContinued && words.test(texts.at(-1) ?? '') ? [at] : [],
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const upTo = columns.get(UP_TO_MONTH);
  const isHeaded = upTo !== undefined && saysRunning(table.written.get(UP_TO_MONTH) ?? '');
  const before = onlyHeaded(LAST);
  const total = upTo === undefined ? onlyHeaded(SUM) : isHeaded ? upTo : null;
  if (before === null || total === null) return null;
  const rows = rowsOf(table, { own, before, total });
  if (rows === null) return null;
  const isTotal = (one: { readonly column: number }): boolean => one.column === total;
  return {
    table: {
      ...table,
      columns: new Map([...columns, [LAST_MONTH, before], [UP_TO_MONTH, total]]),
      written: new Map([
        ...table.written,
        ...headedBy(paths, LAST_MONTH, before),
        ...headedBy(paths, UP_TO_MONTH, total),
      ]),
      printed: (table.printed ?? []).filter((one) => !isTotal(one)),
    },
    isProven:
      isHeaded ||
      (table.printed ?? []).some(({ what, column }) => what === 'percent' && areShares(table, rows, column)),
  };
}

/** The question whether the sum runs from January on; its id while it is open, `own` where the officer denies it. */
export function askAddedReport(table: FoundTable, month: number, log: Findings): string | null {
  const column = table.columns.get(UP_TO_MONTH) ?? 0;
  const heading = table.written.get(UP_TO_MONTH) ?? '';
  const id = `report-span:${table.grid.name}!${heading}`;
  const answer = log.ask({
    id,
    code: CODE,
    sheet: table.grid.name,
    cell: addressOf(table, table.from - 1, column),
    facts: { heading, first: MONTH_NAMES[month - 2] ?? '', last: MONTH_NAMES[month - 1] ?? '' },
    options: [{ id: 'up-to' }, { id: 'own' }],
  });
  log.tellColumns(table.grid.name, [column]);
  return answer === null ? id : answer === 'own' ? 'own' : null;
}

const headedBy = (
  paths: ReturnType<typeof headerPaths>,
  heading: string,
  column: number,
): readonly (readonly [string, string])[] => [[heading, paths[column]?.texts.join(' ') ?? '']];

interface AddedRow {
  readonly index: number;
  readonly total: Amount;
}

/** The rows with a sum; null where one is no sum, or too few have figures in both months. */
function rowsOf(
  table: FoundTable,
  at: { readonly own: number; readonly before: number; readonly total: number },
): readonly AddedRow[] | null {
  const figures = new RowFigures({ ...table, columns: new Map(Object.entries(at)) }, [
    'own',
    'before',
    'total',
  ]);
  const rows: AddedRow[] = [];
  let telling = 0;
  for (let index = table.from; index < table.to; index += 1) {
    const [own = null, before = null, total = null] = figures.amounts(index);
    if (total === null) {
      if (own !== null && before !== null) return null;
      continue;
    }
    const apart = total - (own ?? 0n) - (before ?? 0n);
    if (apart > ONE || apart < -ONE) return null;
    if ((own ?? 0n) !== 0n && (before ?? 0n) !== 0n) telling += 1;
    rows.push({ index, total });
  }
  return telling < LEAST_ROWS ? null : rows;
}

/** Whether a column prints how much the sums are of another column, in every row that has both. */
function areShares(table: FoundTable, rows: readonly AddedRow[], percents: number): boolean {
  const shares = rows.flatMap(({ index, total }) => {
    const printed = printedPercent(table, index, percents);
    return printed === null || total === 0n ? [] : [{ index, total, printed }];
  });
  if (shares.length < LEAST_ROWS) return false;
  const width = table.grid.rect?.columns ?? 0;
  const taken = new Set([...table.columns.values(), percents]);
  return Array.from({ length: width }, (_, column) => column).some((column) => {
    if (taken.has(column)) return false;
    const targets = new RowFigures({ ...table, columns: new Map([['whole', column]]) }, ['whole']);
    return shares.every(({ index, total, printed }) => isShare(total, targets.amount(index, 0), printed));
  });
}

/** Cut or rounded to the decimals that it is printed with. */
function isShare(part: Amount, whole: Amount | null, { values, decimals }: PrintedFigure): boolean {
  if (whole === null || whole <= 0n) return false;
  const leeway = (ONE / 10n ** BigInt(decimals)) * whole;
  return values.some((percent) => {
    const apart = percent * whole - part * HUNDRED_PERCENT;
    return apart <= leeway && apart >= -leeway;
  });
}
