// The tables as an inspection tells them: where they stand, which columns they have, how they were read. Reads no cell.
import type { ExcludedRow, SourceTable } from '../inspection';
import { columnLetters } from '../writing/address';
import type { IndicatorDraft } from './draft';
import type { Settings } from './documents/readSettings';
import type { Findings } from './findings';
import { sheetColumn, sheetRow, type FoundTable } from './headers/foundTable';
import { SLOT_HEADINGS } from './headers/slots';
import type { Matching } from './keys/matching';
import type { ReadTable } from './readTable';
import { yearShape } from './realisation/assembleMonths';
import { answeredStep } from './targets/magnitudes';

export interface TablesRead {
  readonly targets: readonly ReadTable[];
  readonly realisations: readonly ReadTable[];
  readonly drafts: readonly IndicatorDraft[];
  readonly settings: Settings;
  /** Of realisation: whether its figures are totals from January on. */
  readonly running: ReadonlyMap<FoundTable, boolean>;
  readonly matching: Matching;
  readonly log: Findings;
}

/** All tables of figures as they were read. */
export function sourceTables(all: TablesRead): readonly SourceTable[] {
  const { targets, realisations, drafts, running, log } = all;
  return [
    ...targets.map((one) =>
      sourceOf(all, one, null, false, answeredStep(one.table.grid.name, 'target', log)),
    ),
    ...realisations.map((one) =>
      sourceOf(all, one, grainOf(one), running.get(one.table) ?? false, realisedStep(one.table, drafts, log)),
    ),
  ];
}

/** How many times its unit the figures of a table of realisation stand for, by the answers about its targets. */
function realisedStep(table: FoundTable, drafts: readonly IndicatorDraft[], log: Findings): bigint {
  const sheets = new Set<string>();
  for (const { row, realisedIn } of drafts) if (realisedIn === table) sheets.add(row.table.grid.name);
  const steps = new Set([...sheets].map((sheet) => answeredStep(sheet, 'realisation', log)));
  const [only] = steps;
  return steps.size === 1 && only !== undefined ? only : 1n;
}

function sourceOf(
  { settings, matching }: TablesRead,
  one: ReadTable,
  grain: SourceTable['grain'],
  isRunning: boolean,
  step: bigint,
): SourceTable {
  const { table, reading } = one;
  const left: ExcludedRow[] = [...matching.leftOut]
    .filter((row) => row.table === table)
    .map(({ row }) => ({ row, reason: 'note' }));
  return {
    ...plainSource(table),
    firstRow: reading.firstRow,
    lastRow: reading.lastRow,
    unit: String((one.stated ?? settings.unit ?? 1n) * step),
    grain,
    running: isRunning,
    excludedRows: [...reading.excluded, ...left].sort((a, b) => a.row - b.row),
    hiddenRows: reading.hiddenRows,
  };
}

const grainOf = ({ table, deposits }: ReadTable): SourceTable['grain'] =>
  deposits === null
    ? yearShape(new Set(SLOT_HEADINGS.filter((heading) => table.columns.has(heading)))).grain
    : 'deposits';

/** A table as it was found, without a reading of its rows. */
export function plainSource(table: FoundTable): SourceTable {
  const columns = [...table.columns].sort((a, b) => a[1] - b[1]);
  return {
    role: table.role,
    sheet: table.grid.name,
    headerRows: table.headerRows,
    firstRow: sheetRow(table, table.from),
    lastRow: sheetRow(table, Math.max(table.from, table.to - 1)),
    columns: Object.fromEntries(
      columns
        .map(([heading, column]) => [heading, table.lines?.columns.get(column) ?? column] as const)
        // Columns into which rows of periods were turned stand nowhere in the sheet.
        .filter(([, column]) => table.origin === undefined || column < (table.grid.rect?.columns ?? 0))
        .map(([heading, column]) => [heading, columnLetters(sheetColumn(table, column))]),
    ),
    unit: '1',
    grain: null,
    running: false,
    excludedRows: [],
    hiddenRows: [],
  };
}
