// From the target and realisation tables to the indicators of the evaluation: rows, matches, figures, questions.
import type { Indicator } from '../../domain/indicator';
import type { PactHold } from '../../domain/pact';
import type { ExcludedRow, SourceTable } from '../inspection';
import { columnLetters } from '../writing/address';
import { yearShape } from './assembleMonths';
import { titleYear } from './chooseYear';
import { settleDoubled, type DoubledHeadings } from './doubledHeadings';
import { holdDraft, type IndicatorDraft, type RunFrame } from './draft';
import type { Findings } from './findings';
import { sheetColumn, sheetRow, type FoundTable } from './foundTable';
import { KeyMatcher } from './keyMatcher';
import type { Matching } from './matching';
import { checkMagnitudes } from './magnitudes';
import type { Offices } from './offices';
import { settleOpenTargets } from './openTargets';
import type { OfficeMap } from './readExemptions';
import { YearReader } from './readRealisations';
import type { Settings } from './readSettings';
import { draftOf, rpjmdTargetOf, TARGET_FIGURES, targetContext, type TargetContext } from './readTargets';
import { settleRunning } from './runningTotals';
import { SLOT_HEADINGS } from './slots';
import { settleOffices } from './settleOffices';
import { readSourceRows, type RowsReading, type SourceRow } from './sourceRows';
import { checkStatedSums } from './statedSums';
import { TableRow } from './tableRows';
import { statedFactor } from './tableUnit';
import type { Factor } from './unit';

export interface IndicatorSources {
  readonly targets: readonly FoundTable[];
  readonly realisations: readonly FoundTable[];
  readonly frame: RunFrame;
  readonly settings: Settings;
  readonly offices: Offices;
  readonly map: OfficeMap;
  readonly log: Findings;
}

export interface IndicatorsReading {
  readonly indicators: readonly Indicator[];
  readonly sources: readonly SourceTable[];
  readonly pactHolds: readonly PactHold[];
}

interface ReadTable {
  readonly table: FoundTable;
  readonly doubled: DoubledHeadings['openRows'];
  readonly reading: RowsReading;
  readonly stated: Factor | null;
}

export function readIndicators(sources: IndicatorSources): IndicatorsReading {
  const { frame, settings, offices, map, log } = sources;
  const targets = sources.targets.map((table) => readTable(table, TARGET_FIGURES, sources));
  const realisations = sources.realisations.map((table) => readTable(table, SLOT_HEADINGS, sources));
  const targetRows = targets.flatMap((one) => one.reading.rows);
  const pactHolds = settleOffices(targetRows, map, offices, log);
  const matching = new KeyMatcher(
    targetRows,
    realisations.flatMap((one) => one.reading.rows),
    realisations.flatMap((one) => one.reading.parents),
    map,
    offices,
    log,
  ).match();
  const drafts: { readonly draft: IndicatorDraft; readonly context: TargetContext }[] = [];
  const openRows = doubledRows([...targets, ...realisations]);
  for (const { table, reading, stated } of targets) {
    const context = targetContext(table, frame, stated, settings.unit, log);
    for (const row of reading.rows) {
      if (matching.leftOut.has(row)) continue;
      const draft = draftOf(context, row, matching.matches.get(row)?.rows ?? []);
      holdKnown(draft, row, matching, openRows, sources);
      drafts.push({ draft, context });
    }
  }
  const list = drafts.map(({ draft }) => draft);
  const moneyRows = new Set(
    list.filter((draft) => draft.isRupiah).flatMap((draft) => [draft.row, ...draft.realisations]),
  );
  const reader = new YearReader(realisations, () => [], frame, settings.unit, log);
  for (const { table, reading } of realisations) {
    checkStatedSums(
      { table, reading, isRupiah: (row) => moneyRows.has(row) },
      SLOT_HEADINGS,
      log,
      (heading) => {
        reader.confirmZero(table, heading);
      },
    );
  }
  for (const { table, reading } of targets) {
    checkStatedSums(
      { table, reading, isRupiah: (row) => moneyRows.has(row) },
      TARGET_FIGURES,
      log,
      () => undefined,
    );
  }
  for (const draft of list) {
    const year = reader.read(draft, matching.matches.get(draft.row));
    draft.months = year.months;
    draft.shape = year.shape;
    // A figure a quarter is complete with the quarter's last month.
    if (year.shape.grain === 'quarterly' && draft.measuring === 'Bulanan') draft.measuring = 'Triwulan';
  }
  const running = settleTables(realisations, list, log);
  checkMagnitudes(list, isDeclaredApart(targets, realisations), log);
  for (const draft of list) settleOpenTargets(draft, frame, log);
  return {
    indicators: drafts.map(({ draft, context }) => indicatorOf(draft, context, offices)),
    sources: [
      ...targets.map((one) => sourceOf(one, settings, null, false, matching)),
      ...realisations.map((one) =>
        sourceOf(one, settings, grainOf(one.table), running.get(one.table) ?? false, matching),
      ),
    ],
    pactHolds,
  };
}

function readTable(
  found: FoundTable,
  figures: readonly string[],
  { frame, offices, log }: IndicatorSources,
): ReadTable {
  const { table, openRows } = settleDoubled(found, log);
  const own = table.columns.has('Tahun') ? null : titleYear(table);
  const isOther = own !== null && own !== frame.year;
  if (isOther) {
    log.issue(
      'TABLE_OF_OTHER_YEAR',
      'warning',
      { sheet: table.grid.name },
      { found: String(own), expected: String(frame.year) },
    );
  }
  const reading = readSourceRows(table, figures, frame.year, offices, log);
  return {
    table,
    doubled: openRows,
    reading: isOther ? withoutRows(reading) : reading,
    stated: statedFactor(table, figures),
  };
}

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

type OpenRows = ReadonlyMap<FoundTable['grid'], DoubledHeadings['openRows']>;
const doubledRows = (tables: readonly ReadTable[]): OpenRows =>
  new Map(
    tables.filter(({ doubled }) => doubled.size > 0).map(({ table, doubled }) => [table.grid, doubled]),
  );

/** Holds that were known before any figure was read. */
function holdKnown(
  draft: IndicatorDraft,
  row: SourceRow,
  matching: Matching,
  openRows: OpenRows,
  { log }: IndicatorSources,
): void {
  draft.holds.push(...(matching.holds.get(row) ?? []));
  for (const source of [row, ...draft.realisations]) {
    if (source.yearQuestion !== null) {
      const about = source === row ? 'target' : 'other';
      holdDraft(draft, 'YEAR_UNREADABLE', source.yearQuestion, log, 'all', about);
    }
    for (const id of openRows.get(source.table.grid)?.get(source.index) ?? [])
      holdDraft(draft, 'HEADING_TWICE', id, log, 'all', source === row ? 'target' : 'other');
  }
}

function settleTables(
  realisations: readonly ReadTable[],
  drafts: readonly IndicatorDraft[],
  log: Findings,
): ReadonlyMap<FoundTable, boolean> {
  const byTable = new Map<FoundTable, IndicatorDraft[]>();
  for (const draft of drafts) {
    const [first] = draft.realisations;
    if (first === undefined) continue;
    const list = byTable.get(first.table);
    if (list === undefined) byTable.set(first.table, [draft]);
    else list.push(draft);
  }
  return new Map(
    realisations.map(({ table }) => [table, settleRunning(table, byTable.get(table) ?? [], log)]),
  );
}

/** One side states a multiple of rupiah and the other says nothing. */
function isDeclaredApart(targets: readonly ReadTable[], realisations: readonly ReadTable[]): boolean {
  const factors = new Set([...targets, ...realisations].map(({ stated }) => stated ?? 1n));
  return factors.size > 1;
}

function indicatorOf(draft: IndicatorDraft, context: TargetContext, offices: Offices): Indicator {
  const { row } = draft;
  const text = new TableRow(row.table, row.index);
  const [realisation] = draft.realisations;
  const sheet = row.table.grid.name;
  return {
    id: `${sheet}!${row.row}`,
    source: { sheet, row: row.row },
    realisationSource:
      realisation === undefined ? null : { sheet: realisation.table.grid.name, row: realisation.row },
    opd: row.opd,
    office: row.opd === '' ? '' : offices.nameOf(row.opd),
    field: text.text('Bidang') || null,
    code: row.code,
    name: row.name,
    isRupiah: draft.isRupiah,
    unit: draft.unit,
    method: draft.method,
    direction: draft.direction,
    measuring: draft.measuring,
    weight: draft.weight,
    mission: text.text('Misi RPJMD') || null,
    rpjmdTarget: rpjmdTargetOf(context, draft),
    targets: draft.plan,
    months: draft.months,
    running: draft.running && draft.method === 'Akumulasi',
    holds: draft.holds,
    alternatives: [],
  };
}

function sourceOf(
  one: ReadTable,
  settings: Settings,
  grain: SourceTable['grain'],
  isRunning: boolean,
  matching: Matching,
): SourceTable {
  const { table, reading } = one;
  const left: ExcludedRow[] = [...matching.leftOut]
    .filter((row) => row.table === table)
    .map(({ row }) => ({ row, reason: 'note' }));
  return {
    ...plainSource(table),
    firstRow: reading.firstRow,
    lastRow: reading.lastRow,
    unit: String(one.stated ?? settings.unit ?? 1n),
    grain,
    running: isRunning,
    excludedRows: [...reading.excluded, ...left].sort((a, b) => a.row - b.row),
    hiddenRows: reading.hiddenRows,
  };
}

const grainOf = ({ columns }: FoundTable): 'monthly' | 'quarterly' =>
  yearShape(new Set(SLOT_HEADINGS.filter((heading) => columns.has(heading)))).grain;

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
      columns.map(([heading, column]) => [heading, columnLetters(sheetColumn(table, column))]),
    ),
    unit: '1',
    grain: null,
    running: false,
    excludedRows: [],
    hiddenRows: [],
  };
}
