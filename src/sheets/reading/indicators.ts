// From the target and realisation tables to the indicators of the evaluation: rows, matches, figures, questions.
import type { Indicator } from '../../domain/indicator';
import { groupedBy } from '../../domain/groupedBy';
import type { PactHold } from '../../domain/pact';
import type { SourceTable } from '../inspection';
import { besideTables, rowId, sourceIn, type BesideTables } from './besideTables';
import { type IndicatorDraft, type RunFrame } from './draft';
import { Findings } from './findings';
import type { FoundTable } from './headers/foundTable';
import { KeyMatcher } from './keys/keyMatcher';
import { reportDiffering, traitEvidence } from './evidence/traitEvidence';
import { holdKnown, openQuestions } from './knownHolds';
import { once } from './keys/rowGroups';
import { checkMagnitudes, isDeclaredApart } from './targets/magnitudes';
import type { Offices } from './offices/offices';
import { settleMinusFigures } from './realisation/minusFigures';
import { measureBySemester } from './targets/measuredSemesters';
import { settleOpenTargets } from './targets/openTargets';
import { settleOutrunTargets } from './targets/outrunTargets';
import type { OfficeMap } from './documents/readExemptions';
import { settleColumnUnits } from './realisation/columnUnits';
import { reportStillFigures } from './realisation/stillFigures';
import { settleQuarters } from './realisation/quartersElsewhere';
import { settleYears } from './realisation/settleYears';
import { settlePrintedShares } from './targets/printedShares';
import { settleRepeatedTargets, settleUnreachedTargets } from './targets/repeatedTargets';
import { settleUnreadParts } from './targets/unreadParts';
import { settleLoneMonths } from './targets/loneMonths';
import { settleStageKinds } from './targets/stageKinds';
import { settleTinyStages } from './targets/tinyStages';
import { settleChangedTarget } from './targets/changedTargets';
import { turnedBack } from './realisation/datumPlaces';
import { YearReader } from './realisation/readRealisations';
import { readTables, type ReadTable } from './readTable';
import { withoutRecaps } from './recaps/recapTables';
import { sourceTables } from './sourceTables';
import { hasOwnRows, mergedRealisations, mergedTargets } from './mergedTables';
import type { Settings } from './documents/readSettings';
import {
  draftOf,
  rpjmdTargetOf,
  TARGET_FIGURES,
  targetContext,
  type TargetContext,
} from './targets/readTargets';
import { MoneyMatters, reportMixedMoney } from './targets/moneyMatters';
import { settleRunning } from './realisation/runningTotals';
import { RELATIVE_HEADINGS, SLOT_HEADINGS } from './headers/slots';
import { settleOffices } from './offices/settleOffices';
import { settleSheetOffices } from './offices/sheetOffices';
import type { SourceRow } from './rows/sourceRows';
import { checkStatedSums, holdsTexts } from './rows/statedSums';
import { ReadSource } from './targets/rowOverrides';
import { TableRow } from './headers/tableRows';
import { accountForFigures, type StatedRowSum } from './accounting/accounting';

export interface IndicatorSources {
  readonly targets: readonly FoundTable[];
  readonly realisations: readonly FoundTable[];
  readonly frame: RunFrame;
  readonly settings: Settings;
  readonly offices: Offices;
  readonly map: OfficeMap;
  readonly log: Findings;
  /** All tables as their headers were found. */
  readonly found: readonly FoundTable[];
}

export interface IndicatorsReading {
  readonly indicators: readonly Indicator[];
  readonly sources: readonly SourceTable[];
  readonly pactHolds: readonly PactHold[];
  /** Of figures of its rows, by the place of the indicator in the list. */
  readonly rowSums: ReadonlyMap<number, StatedRowSum>;
}

export function readIndicators(sources: IndicatorSources): IndicatorsReading {
  const { frame, settings, offices, map, log } = sources;
  const reports = [...SLOT_HEADINGS, ...RELATIVE_HEADINGS];
  const { targets, realisations } = withoutRecaps(
    {
      targets: readTables(sources.targets, TARGET_FIGURES, sources, sources.realisations, reports),
      realisations: readTables(sources.realisations, SLOT_HEADINGS, sources, sources.targets, TARGET_FIGURES),
    },
    log,
  );
  const sheetHolds = settleSheetOffices([...targets, ...realisations], offices, log);
  const merged = {
    targets: mergedTargets(targets, realisations, frame),
    realisations: mergedRealisations(realisations, targets, frame),
  };
  const pactHolds = [...sheetHolds, ...settleOffices(merged.targets.heads, map, offices, log)];
  const matching = new KeyMatcher(
    merged.targets.heads,
    merged.realisations.heads,
    realisations.flatMap((one) => one.reading.parents),
    map,
    offices,
    log,
  ).match();
  const matters = new MoneyMatters([...targets, ...realisations]);
  const contexts = new Map(
    targets.map(({ table, stated }) => [
      table,
      targetContext(table, frame, stated, settings.unit, log, matters),
    ]),
  );
  for (const one of targets) confirmDashes(one, contexts.get(one.table));
  const drafts: IndicatorDraft[] = [];
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
    drafts.push(draft);
  }
  const realised = realisations.map(({ table }) => table);
  const planned = targets.flatMap(({ table, reading }) => (reading.rows.length === 0 ? [table] : []));
  for (const [table, own] of groupedBy(drafts, ({ row }) => row.table)) {
    settlePrintedShares(table, own, planned, frame.year, log);
    settleUnreadParts(table, own, realised, log);
    settleLoneMonths(table, own, log);
    if (!settleRepeatedTargets(table, own, log)) settleStageKinds(table, own, log);
    settleTinyStages(table, own, log);
  }
  const reader = yearOf(log);
  reconcile(targets, realisations, drafts, reader, log);
  const years = settleYears(
    drafts,
    (draft) => reader.read(draft, (target) => matching.matches.get(target)),
    frame.basis,
    log,
  );
  settleMinusFigures(drafts, log);
  const running = settleTables(realisations, drafts, log);
  for (const one of years) settleQuarters(one, frame.basis, log);
  const waiting = settleColumnUnits(drafts, realised, frame.basis, log);
  const telling = drafts.filter((draft) => !waiting.has(draft));
  checkMagnitudes(telling, isDeclaredApart([...targets, ...realisations]), log);
  settleOutrunTargets(telling, log);
  settleUnreachedTargets(telling, log);
  measureBySemester(drafts);
  for (const draft of drafts) settleOpenTargets(draft, frame, log);
  const rowSums = accountForFigures({ drafts, found: sources.found, merged, frame, log });
  reportStillFigures(drafts, frame, log);
  reportDiffering(drafts, log);
  reportMixedMoney(drafts, matters, log);
  const beside = besideTables([...targets, ...realisations].map(({ table }) => table));
  return {
    indicators: drafts.map((draft) => indicatorOf(draft, contexts, offices, beside)),
    sources: sourceTables({
      targets: targets.filter((one) => hasOwnRows(one, merged.targets)),
      realisations,
      drafts,
      settings,
      running,
      matching,
      log,
    }),
    pactHolds,
    rowSums: new Map(rowSums.map((one) => [drafts.indexOf(one.draft), one])),
  };
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
  if (reading.sums.length === 0) return;
  checkStatedSums(
    { table, reading, factor, isRupiah: () => true },
    TARGET_FIGURES.filter((heading) => holdsTexts(table, heading, reading.rows)),
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

function settleTables(
  realisations: readonly ReadTable[],
  drafts: readonly IndicatorDraft[],
  log: Findings,
): ReadonlyMap<FoundTable, boolean> {
  const byTable = new Map<FoundTable, IndicatorDraft[]>();
  for (const draft of drafts) {
    const { realisedIn } = draft;
    if (realisedIn === null) continue;
    const list = byTable.get(realisedIn);
    if (list === undefined) byTable.set(realisedIn, [draft]);
    else list.push(draft);
  }
  return new Map(
    realisations.map(({ table }) => [table, settleRunning(table, byTable.get(table) ?? [], log)]),
  );
}

const NO_ALTERNATIVES: Indicator['alternatives'] = [];

function indicatorOf(
  draft: IndicatorDraft,
  contexts: ReadonlyMap<FoundTable, TargetContext>,
  offices: Offices,
  beside: BesideTables,
): Indicator {
  const { row } = draft;
  const context = contexts.get(row.table);
  const text = new TableRow(row.table, row.index);
  const [realisation] = draft.realisations;
  const source = new ReadSource(sourceIn(beside, row.table, row.row), row.table, row.index);
  const indicator: Indicator = {
    id: rowId(beside, source),
    source,
    realisationSource:
      realisation === undefined ? null : sourceIn(beside, realisation.table, realisation.row),
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
    objective: text.text('Sasaran RPJMD') || null,
    rpjmdTarget: context === undefined ? null : rpjmdTargetOf(context, draft),
    targets: draft.plan,
    months:
      realisation === undefined
        ? draft.months
        : turnedBack(draft.months, realisation.table, realisation.index),
    running: draft.running && draft.method === 'Akumulasi',
    holds: draft.holds,
    alternatives: NO_ALTERNATIVES,
  };
  return draft.schedule === null ? indicator : { ...indicator, schedule: draft.schedule };
}
