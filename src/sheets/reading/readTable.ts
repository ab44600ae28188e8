// One target or realisation table with its rows: the right year's columns, the office of its title, doubled headings settled.
import { groupedBy } from '../../domain/groupedBy';
import type { ExcludedRow } from '../inspection';
import { titleYear } from './titleYear';
import { settleYearOf } from './yearDoubt';
import { withoutPercentColumns } from './evidence/percentColumns';
import { settleDoubled, type DoubledHeadings } from './headers/doubledHeadings';
import { RELATIVE_HEADINGS, SECOND_HALF_TARGET, TARGET_UP_TO_MONTH } from './headers/slots';
import { columnsOfYear } from './headers/yearColumns';
import { DEPOSIT_AMOUNT } from './deposits/depositHeadings';
import { readDeposits, type DepositsReading } from './deposits/deposits';
import type { RunFrame } from './draft';
import type { Findings } from './findings';
import type { FoundTable } from './headers/foundTable';
import { withinTitle, type SlotDoubt } from './realisation/beyondTitle';
import { placeReport, type PlacedReport } from './realisation/monthReports';
import { joinDeposits } from './deposits/joinDeposits';
import type { Offices } from './offices/offices';
import { withoutRepeatedTables } from './rows/repeatedTables';
import type { Settings } from './documents/readSettings';
import { withReportStages } from './targets/reportStages';
import { RowFigures } from './rows/rowFigures';
import { readSourceRows, type RowsReading, type StatedSum } from './rows/sourceRows';
import { statedFactor } from './cells/tableUnit';
import type { Factor } from './cells/unit';

/** Headings whose months the titles tell. */
const UNPLACED = [...RELATIVE_HEADINGS, TARGET_UP_TO_MONTH, SECOND_HALF_TARGET];

export interface ReadTable {
  readonly table: FoundTable;
  readonly doubled: DoubledHeadings['openRows'];
  /** The open question whether columns reach as far as their headings say. */
  readonly doubt: SlotDoubt | null;
  readonly reading: RowsReading;
  /** Of a list of deposits, whose rows are the first of each office and account. */
  readonly deposits: DepositsReading | null;
  readonly stated: Factor | null;
  /** Rupiah that one unit stands for, stated or preset. */
  readonly factor: Factor;
  readonly report: Pick<PlacedReport, 'through' | 'question'>;
}

export interface TableFrame {
  readonly frame: RunFrame;
  readonly settings: Settings;
  readonly offices: Offices;
  readonly log: Findings;
}

/** The tables of one side; of blocks and lists of deposits that say the same twice, once. */
export function readTables(
  found: readonly FoundTable[],
  figures: readonly string[],
  sources: TableFrame,
  /** The tables of the other side, and the headings of its figures. */
  others: readonly FoundTable[] = [],
  otherFigures: readonly string[] = [],
): readonly ReadTable[] {
  const tables = found.map((table) => {
    const other = others.find((one) => one.grid === table.grid && one.from === table.from);
    return readTable(
      table,
      figures,
      sources,
      other === undefined ? null : new RowFigures(other, otherFigures),
      other?.role === 'target' ? other : table,
    );
  });
  const readings = withoutRepeatedTables(tables, figures);
  const once = tables.map((one, at) => ({ ...one, reading: readings[at] ?? one.reading }));
  return joinedLists(once, sources.log);
}

/** Several lists of deposits as one, in rupiah: an office's months are known as far as any of them reaches. */
function joinedLists(tables: readonly ReadTable[], log: Findings): readonly ReadTable[] {
  const lists = tables.flatMap(({ deposits, factor }) =>
    deposits === null ? [] : [{ reading: deposits, factor }],
  );
  if (lists.length < 2) return tables;
  const { series, holds } = joinDeposits(lists, log);
  const byTable = groupedBy(series, ({ head }) => head.table);
  return tables.map((one) => {
    if (one.deposits === null) return one;
    const deposits = { ...one.deposits, series: byTable.get(one.table) ?? [], holds };
    return { ...one, deposits, reading: depositRows(deposits), stated: 1n };
  });
}

function readTable(
  found: FoundTable,
  figures: readonly string[],
  sources: TableFrame,
  beside: RowFigures | null,
  /** The table of targets over the same rows, or itself. */
  target: FoundTable,
): ReadTable {
  const { frame, settings, offices, log } = sources;
  const doubt = settleYearOf(target, frame.year, log);
  const ofYear = columnsOfYear(found, [...figures, ...UNPLACED], doubt.columns, log);
  const within = withinTitle(withReportStages(ofYear, log), frame, log);
  const placed = placeReport(within.table, frame, log);
  const { table: settled, openRows } = settleDoubled(withoutPercentColumns(placed.table), log);
  const table = doubt.open === null ? settled : { ...settled, open: doubt.open };
  const own = table.columns.has('Tahun') ? null : (doubt.year ?? titleYear(table));
  const isOther = own !== null && own !== frame.year;
  if (isOther) {
    log.issue(
      'TABLE_OF_OTHER_YEAR',
      'warning',
      { sheet: table.grid.name },
      { found: String(own), expected: String(frame.year) },
    );
  }
  const deposits = table.isDeposits ? readDeposits(table, frame, offices, log) : null;
  const reading =
    deposits === null
      ? withoutJoined(table, readSourceRows(table, figures, frame.year, offices, log, beside))
      : depositRows(deposits);
  const { office } = table.captions;
  const opd = office === null ? '' : offices.opdOf(office.code ?? '', office.name);
  for (const row of [...reading.rows, ...reading.parents]) if (row.opd === '') row.opd = opd;
  const stated = statedFactor(table, table.isDeposits ? [DEPOSIT_AMOUNT] : figures);
  return {
    table,
    doubled: openRows,
    doubt: within.doubt,
    reading: isOther
      ? withoutRows(reading)
      : { ...reading, sums: reading.sums.map((sum) => ofOffice(sum, opd)) },
    deposits,
    stated,
    factor: stated ?? settings.unit ?? 1n,
    report: { through: placed.through, question: placed.question },
  };
}

/** A parent of a table whose office stands in its title adds up that office's rows. */
const ofOffice = (sum: StatedSum, opd: string): StatedSum =>
  sum.scope?.opd === '' ? { ...sum, scope: { ...sum.scope, opd } } : sum;

/** Rows that became part of another row, and headers of further pages, are not left out: they are no rows of their own. */
const withoutJoined = ({ joined, grid }: FoundTable, reading: RowsReading): RowsReading => {
  if (joined.size === 0) return reading;
  const top = grid.rect?.top ?? 1;
  return { ...reading, excluded: reading.excluded.filter(({ row }) => !joined.has(row - top)) };
};

const depositRows = ({ series, ...rest }: DepositsReading): RowsReading => ({
  rows: series.map(({ head }) => head),
  parents: [],
  sums: [],
  excluded: rest.excluded,
  hiddenRows: rest.hiddenRows,
  firstRow: rest.firstRow,
  lastRow: rest.lastRow,
});

/** All rows of a table of another year are left out. */
function withoutRows(reading: RowsReading): RowsReading {
  const excluded: ExcludedRow[] = [...reading.rows, ...reading.parents].map(({ row }) => ({
    row,
    reason: 'other year',
  }));
  return {
    ...reading,
    rows: [],
    parents: [],
    sums: [],
    hiddenRows: [],
    excluded: [...reading.excluded, ...excluded].sort((a, b) => a.row - b.row),
  };
}
