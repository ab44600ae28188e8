// One target or realisation table with its rows: the right year's columns, the office of its title, doubled headings settled.
import { groupedBy } from '../../domain/groupedBy';
import type { ExcludedRow } from '../inspection';
import { settleUnitWord } from './accounting/unitDoubt';
import { isTitledOtherYear, titleYear } from './titleYear';
import { settleYearOf } from './yearDoubt';
import { withoutPercentColumns } from './evidence/percentColumns';
import { settleDoubled, type DoubledHeadings } from './headers/doubledHeadings';
import { RELATIVE_HEADINGS, UNPLACED_TARGETS } from './headers/slots';
import { columnsOfYear } from './headers/yearColumns';
import { DEPOSIT_AMOUNT } from './deposits/depositHeadings';
import { readDeposits, type DepositsReading } from './deposits/deposits';
import { settleOtherAmounts } from './deposits/otherAmounts';
import { settleOtherDates } from './deposits/otherDates';
import type { RunFrame } from './draft';
import { Findings } from './findings';
import type { FoundTable } from './headers/foundTable';
import { withinTitle, type SlotDoubt } from './realisation/beyondTitle';
import { placeReport, type PlacedReport } from './realisation/monthReports';
import { joinDeposits } from './deposits/joinDeposits';
import type { Offices } from './offices/offices';
import { withOffices } from './offices/tableOffices';
import { withoutRepeatedTables } from './rows/repeatedTables';
import type { Settings } from './documents/readSettings';
import { withAddedRevision } from './targets/addedRevision';
import { withQuarterBeside } from './targets/quarterBeside';
import { withReportStages } from './targets/reportStages';
import { RowFigures } from './rows/rowFigures';
import { readSourceRows, type RowsReading, type SourceRow } from './rows/sourceRows';
import { statedFactor } from './cells/tableUnit';
import type { Factor } from './cells/unit';

/** Headings whose months the titles tell. */
const UNPLACED = [...RELATIVE_HEADINGS, ...UNPLACED_TARGETS];

const NO_ROWS: DoubledHeadings['openRows'] = new Map();

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
      other === undefined ? null : statedFactor(other, otherFigures),
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
  /** The unit that figures of the other side over the same rows state. */
  unitBeside: Factor | null,
): ReadTable {
  const { frame, settings, offices, log } = sources;
  const doubt = settleYearOf(target, frame, log);
  const own = found.columns.has('Tahun') ? null : (doubt.year ?? titleYear(found));
  const isOther =
    own === null || doubt.year === null ? isTitledOtherYear(found, frame.year) : own !== frame.year;
  // Of a table whose rows are not judged nothing is asked.
  const asking = isOther ? new Findings({}) : log;
  const ofYear = columnsOfYear(found, [...figures, ...UNPLACED], doubt.columns, asking);
  const within = withinTitle(
    withReportStages(withAddedRevision(withQuarterBeside(ofYear)), asking),
    frame,
    asking,
  );
  const placed = placeReport(within.table, frame, asking);
  const { table: settled, openRows } = placed.table.isDeposits
    ? { table: settleOtherDates(settleOtherAmounts(placed.table, asking), asking), openRows: NO_ROWS }
    : settleDoubled(withoutPercentColumns(placed.table), asking);
  const counted = doubt.open === null ? settled : { ...settled, open: doubt.open };
  const amounts = counted.isDeposits ? [DEPOSIT_AMOUNT] : figures;
  const { stated, table } = settleUnitWord(
    counted,
    amounts,
    { stated: statedFactor(counted, amounts), beside: unitBeside },
    asking,
  );
  if (isOther) {
    log.issue(
      'TABLE_OF_OTHER_YEAR',
      'warning',
      { sheet: table.grid.name },
      { found: String(own), expected: String(frame.year) },
    );
  }
  const deposits = table.isDeposits ? readDeposits(table, frame, offices, log) : null;
  const read =
    deposits === null
      ? withoutRepeatedRows(
          table,
          withoutJoined(table, readSourceRows(table, figures, frame.year, offices, log, beside)),
        )
      : depositRows(deposits);
  const { office } = table.captions;
  const opd = office === null ? '' : offices.opdOf(office.code ?? '', office.name);
  const reading = withOffices(table, read, figures, offices, opd);
  return {
    table,
    doubled: openRows,
    doubt: within.doubt,
    reading: isOther ? withoutRows(reading) : reading,
    deposits,
    stated,
    factor: stated ?? settings.unit ?? 1n,
    report: { through: placed.through, question: placed.question },
  };
}

/** Rows that became part of another row, and headers of further pages, are not left out: they are no rows of their own. */
const withoutJoined = ({ joined, grid }: FoundTable, reading: RowsReading): RowsReading => {
  if (joined.size === 0) return reading;
  const top = grid.rect?.top ?? 1;
  return { ...reading, excluded: reading.excluded.filter(({ row }) => !joined.has(row - top)) };
};

/** Rows that another table states as well are told, and count there. */
function withoutRepeatedRows({ repeated }: FoundTable, reading: RowsReading): RowsReading {
  if (repeated === undefined || repeated.size === 0) return reading;
  const isOwn = ({ index }: SourceRow): boolean => !repeated.has(index);
  const left = reading.rows.filter((row) => !isOwn(row));
  const excluded = [...reading.excluded, ...left.map(({ row }) => ({ row, reason: 'repeated' as const }))];
  return {
    ...reading,
    rows: reading.rows.filter(isOwn),
    parents: reading.parents.filter(isOwn),
    sums: [],
    excluded: excluded.sort((a, b) => a.row - b.row),
  };
}

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
