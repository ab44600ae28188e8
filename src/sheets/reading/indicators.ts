// From the target and realisation tables to the indicators of the evaluation: rows, matches, figures, questions.
import type { Indicator } from '../../domain/indicator';
import { groupedBy } from '../../domain/groupedBy';
import type { Basis } from '../../domain/period';
import type { PactHold } from '../../domain/pact';
import type { ExcludedRow, SourceTable } from '../inspection';
import { columnLetters } from '../writing/address';
import { yearShape } from './realisation/assembleMonths';
import { type IndicatorDraft, type RunFrame } from './draft';
import { Findings } from './findings';
import { sheetColumn, sheetRow, type FoundTable } from './headers/foundTable';
import { KeyMatcher } from './keys/keyMatcher';
import { reportDiffering, traitEvidence } from './evidence/traitEvidence';
import { holdKnown, openQuestions } from './knownHolds';
import type { Matching } from './keys/matching';
import { once } from './keys/rowGroups';
import { checkMagnitudes } from './targets/magnitudes';
import type { Offices } from './offices/offices';
import { settleOpenTargets } from './targets/openTargets';
import type { OfficeMap } from './documents/readExemptions';
import { withBareTotals } from './realisation/bareTotals';
import { settleTotals } from './realisation/settleTotals';
import { settlePrintedShares } from './targets/printedShares';
import { settleStageKinds } from './targets/stageKinds';
import { mergeRows, type MergedRows } from './keys/mergedRows';
import { settleChangedTarget } from './targets/changedTargets';
import { YearReader, type DraftYear } from './realisation/readRealisations';
import { readTables, type ReadTable } from './readTable';
import { mergedTargets, realisationPart } from './mergedTables';
import type { Settings } from './documents/readSettings';
import {
  draftOf,
  rpjmdTargetOf,
  TARGET_FIGURES,
  targetContext,
  type TargetContext,
} from './targets/readTargets';
import { settleRunning } from './realisation/runningTotals';
import { RELATIVE_HEADINGS, SLOT_HEADINGS } from './headers/slots';
import { settleOffices } from './offices/settleOffices';
import type { SourceRow } from './rows/sourceRows';
import { checkStatedSums } from './rows/statedSums';
import { TableRow } from './headers/tableRows';

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

export function readIndicators(sources: IndicatorSources): IndicatorsReading {
  const { frame, settings, offices, map, log } = sources;
  const reports = [...SLOT_HEADINGS, ...RELATIVE_HEADINGS];
  const targets = readTables(sources.targets, TARGET_FIGURES, sources, sources.realisations, reports);
  const realisations = readTables(
    sources.realisations,
    SLOT_HEADINGS,
    sources,
    sources.targets,
    TARGET_FIGURES,
  );
  const merged = {
    targets: mergedTargets(targets, realisations, frame),
    realisations: mergeRows(realisations.map(realisationPart), frame.asOf),
  };
  const pactHolds = settleOffices(merged.targets.heads, map, offices, log);
  const matching = new KeyMatcher(
    merged.targets.heads,
    merged.realisations.heads,
    realisations.flatMap((one) => one.reading.parents),
    map,
    offices,
    log,
  ).match();
  const contexts = new Map(
    targets.map(({ table, stated }) => [table, targetContext(table, frame, stated, settings.unit, log)]),
  );
  for (const one of targets) confirmDashes(one, contexts.get(one.table));
  const drafts: DraftOfRow[] = [];
  const yearOf = (log: Findings) =>
    new YearReader(realisations, merged.realisations.partsOf, frame, settings.unit, log);
  const evidence = traitEvidence(yearOf(new Findings({})), log);
  const open = openQuestions([...targets, ...realisations]);
  for (const row of byPlace(merged.targets.heads, targets)) {
    const context = contexts.get(row.table);
    if (context === undefined || matching.leftOut.has(row)) continue;
    const draft = draftOf(context, row, matching.matches.get(row)?.rows ?? [], evidence);
    holdKnown(draft, row, matching, open, merged.realisations, frame.basis, log);
    settleChangedTarget(draft, merged.targets.partsOf(row), contexts, log);
    drafts.push({ draft, context });
  }
  const list = drafts.map(({ draft }) => draft);
  for (const [table, own] of groupedBy(list, ({ row }) => row.table)) {
    settlePrintedShares(table, own, log);
    settleStageKinds(table, own, log);
  }
  const reader = yearOf(log);
  reconcile(targets, realisations, list, reader, log);
  const years = list.map((draft) => ({ draft, year: reader.read(draft, matching.matches.get(draft.row)) }));
  for (const { draft, year } of withBareTotals(years, log)) settleYear(draft, year, frame.basis, log);
  const running = settleTables(realisations, list, log);
  checkMagnitudes(list, isDeclaredApart(targets, realisations), log);
  for (const draft of list) settleOpenTargets(draft, frame, log);
  reportDiffering(list, log);
  return {
    indicators: drafts.map(({ draft, context }) => indicatorOf(draft, context, offices)),
    sources: [
      ...targets
        .filter((one) => hasOwnRows(one, merged.targets))
        .map((one) => sourceOf(one, settings, null, false, matching)),
      ...realisations.map((one) =>
        sourceOf(one, settings, grainOf(one), running.get(one.table) ?? false, matching),
      ),
    ],
    pactHolds,
  };
}

interface DraftOfRow {
  readonly draft: IndicatorDraft;
  readonly context: TargetContext;
}

/** Whether results belong beside the table: not where every row stands on a later report too. */
function hasOwnRows({ reading }: ReadTable, { heads }: MergedRows): boolean {
  const [first] = reading.rows;
  if (first === undefined || heads.includes(first)) return true;
  const own = new Set(heads);
  return reading.rows.some((row) => own.has(row));
}

/** The rows in the order of the sheets. */
function byPlace(rows: readonly SourceRow[], tables: readonly ReadTable[]): readonly SourceRow[] {
  const order = new Map(tables.map(({ table }, at) => [table, at]));
  if (order.size === 1 && rows.every(({ index }, at) => at === 0 || index > (rows[at - 1]?.index ?? 0)))
    return rows;
  return rows.toSorted((a, b) => (order.get(a.table) ?? 0) - (order.get(b.table) ?? 0) || a.index - b.index);
}

/** Totals that hold without the dashes in their column make those dashes zero; what else they say is reported later. */
function confirmDashes({ table, reading, factor }: ReadTable, context: TargetContext | undefined): void {
  checkStatedSums(
    { table, reading, factor, isRupiah: () => true },
    TARGET_FIGURES,
    new Findings({}),
    (heading) => {
      context?.confirmedZero.add(heading);
    },
  );
}

/** Stated totals of both sides against their rows; totals that hold without its dashes make a column's dashes zero. */
function reconcile(
  targets: readonly ReadTable[],
  realisations: readonly ReadTable[],
  drafts: readonly IndicatorDraft[],
  reader: YearReader,
  log: Findings,
): void {
  const money = once(
    () =>
      new Set(
        drafts.filter((draft) => draft.isRupiah).flatMap((draft) => [draft.row, ...draft.realisations]),
      ),
  );
  const isRupiah = (row: SourceRow): boolean => money().has(row);
  for (const { table, reading, factor } of realisations)
    checkStatedSums({ table, reading, factor, isRupiah }, SLOT_HEADINGS, log, (heading) => {
      reader.confirmZero(table, heading);
    });
  for (const { table, reading, factor } of targets)
    checkStatedSums({ table, reading, factor, isRupiah }, TARGET_FIGURES, log, () => undefined);
}

function settleYear(draft: IndicatorDraft, year: DraftYear, basis: Basis, log: Findings): void {
  draft.months = year.months;
  draft.shape = year.shape;
  // A figure a quarter is complete with the quarter's last month.
  if (year.shape.grain === 'quarterly' && draft.measuring === 'Bulanan') draft.measuring = 'Triwulan';
  settleTotals(draft, year, basis, log);
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
      columns.map(([heading, column]) => [heading, columnLetters(sheetColumn(table, column))]),
    ),
    unit: '1',
    grain: null,
    running: false,
    excludedRows: [],
    hiddenRows: [],
  };
}
