// How tables of targets and of realisation take part in one indicator an account: which of them are reports of a month, and
// which targets are stated again. Reads no figure.
import { lastDayOfMonth, type IsoDate } from '../../domain/calendar';
import type { RunFrame } from './draft';
import { SLOT_HEADINGS, SLOTS } from './headers/slots';
import { families, mergeRows, type MergedRows, type RowsOfTable } from './keys/mergedRows';
import type { ReadTable } from './readTable';
import { withRestated } from './targets/restatedTargets';

/** The rows of all target tables, one head an account. */
export function mergedTargets(
  targets: readonly ReadTable[],
  realisations: readonly ReadTable[],
  frame: RunFrame,
): MergedRows {
  const parts = targets.map((one) => targetPart(one, realisations, frame.year));
  const reports = new Set(
    targets.flatMap(({ table }, at) =>
      (parts[at]?.through ?? null) === null && table.isRevision !== true && table.isPlan !== true
        ? []
        : [table],
    ),
  );
  return withRestated(mergeRows(parts, frame.asOf), (table) => reports.has(table));
}

/** The rows of all tables of realisation, one head an account. */
export function mergedRealisations(
  realisations: readonly ReadTable[],
  targets: readonly ReadTable[],
  frame: RunFrame,
): MergedRows {
  const parts = targets.map((one) => targetPart(one, realisations, frame.year));
  const years = families(parts);
  const yearOf = (one: ReadTable): number | null => {
    const part = parts[targets.findIndex(({ table }) => isBeside(table, one.table))];
    const year = part === undefined ? -1 : years.findIndex((members) => members.includes(part));
    return year < 0 ? null : year;
  };
  return mergeRows(
    realisations.map((one) => ({ ...realisationPart(one), year: yearOf(one) })),
    frame.asOf,
  );
}

/** Whether results belong beside the table: not where every row stands on a later report too. */
export function hasOwnRows({ reading }: ReadTable, { heads }: MergedRows): boolean {
  const [first] = reading.rows;
  if (first === undefined || heads.includes(first)) return true;
  const own = new Set(heads);
  return reading.rows.some((row) => own.has(row));
}

const isBeside = (one: ReadTable['table'], other: ReadTable['table']): boolean =>
  one.grid === other.grid && one.from === other.from;

const realisationPart = ({ table, reading, report }: ReadTable): RowsOfTable => ({
  rows: reading.rows,
  through: table.isRecap === true ? null : report.through,
  office: table.captions.office?.name ?? null,
  tells: new Set(SLOT_HEADINGS.filter((heading) => table.isDeposits || table.columns.has(heading))),
});

/** Targets are stated again in every month's report; elsewhere a second target of a key is a question. */
function targetPart(
  { table, reading }: ReadTable,
  realisations: readonly ReadTable[],
  year: number,
): RowsOfTable {
  const beside = realisations.find((one) => isBeside(one.table, table));
  return {
    rows: reading.rows,
    through:
      beside === undefined || beside.table.isRecap === true
        ? null
        : (beside.report.through ?? lastTold(beside, year)),
    office: table.captions.office?.name ?? null,
    tells: new Set(),
  };
}

/** The end of the last month of which a table tells something. */
function lastTold({ table }: ReadTable, year: number): IsoDate | null {
  const ends = SLOTS.flatMap(({ heading, last }) => (table.columns.has(heading) ? [last] : []));
  return ends.length === 0 ? null : lastDayOfMonth(year, Math.max(...ends));
}
