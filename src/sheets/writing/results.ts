// Plans the results: beside their table where that is safe, otherwise on the tool's own sheet, with the reason.
import type { Evaluation, IndicatorResult } from '../../domain/evaluation';
import type { Period } from '../../domain/period';
import type { Scale } from '../../domain/scale';
import type { RangeMark, SheetGrid, WorkbookReading } from '../grid';
import type { SourceTable } from '../inspection';
import type { CellInput } from '../plan';
import type { VerdictTeller } from '../verdicts/verdictTeller';
import { rectAddress } from './address';
import { planChangedBlock, planNewBlock, ruleOperations, type OwnBlock, type OwnColumn } from './ownBlock';
import { MARKS } from './ownSheets';
import {
  areaKey,
  candidateAreas,
  formerPlace,
  growthAreas,
  headerRowOf,
  heightOf,
  standingResults,
  type Area,
  type AreaFacts,
  type StandingResults,
} from './placement';
import { EMPTY_RESULT, resultCells, resultColumns } from './resultColumns';
import { planRemovedBlock, planRemovedMark } from './removedBlock';
import { sequence, type Steps } from './steps';
import type { Wording } from './wording';

export interface ResultsContext {
  readonly reading: WorkbookReading;
  readonly evaluation: Evaluation;
  readonly latest: Period | null;
  readonly facts: ReadonlyMap<string, AreaFacts>;
  readonly wording: Wording;
  /** Null where nothing was evaluated. */
  readonly teller: VerdictTeller | null;
  /** The user asked for the tool's own sheet instead of his own. */
  readonly prefersSheet: boolean;
  /** All tables that were found. */
  readonly tables: readonly SourceTable[];
  /** The colours of the scale differ from those that the standing columns show. */
  readonly hasNewRules: boolean;
}

/** Why results are not beside their table. */
export type ElsewhereReason = 'protected' | 'filtered' | 'noRoom' | 'chosen';

export type ResultsPlan =
  | { readonly place: 'beside'; readonly steps: Steps; readonly range: string; readonly isNew: boolean }
  | { readonly place: 'elsewhere'; readonly steps: Steps; readonly reason: ElsewhereReason };

function besideBlock(context: ResultsContext, table: SourceTable, mark: string): OwnBlock {
  const results = new Map(
    context.evaluation.indicators
      .filter(({ indicator }) => indicator.source.sheet === table.sheet)
      .map((result) => [result.indicator.source.row, result]),
  );
  const headerRow = headerRowOf(table);
  const cells = Array.from({ length: heightOf(table) - 1 }, (_, offset) => {
    const result = results.get(headerRow + 1 + offset);
    return result === undefined
      ? EMPTY_RESULT
      : resultCells(result, context.latest, context.wording, context.teller);
  });
  const columns = resultColumns(context.evaluation.settings.scale);
  return { sheet: table.sheet, mark, headerRow, columns, cells };
}

function freeMark(reading: WorkbookReading, taken: ReadonlySet<string>): string {
  let number = 1;
  const isTaken = (name: string): boolean =>
    taken.has(name) || reading.marks.some((mark) => mark.name === name);
  while (isTaken(`${MARKS.resultsBeside}${number}`)) number += 1;
  return `${MARKS.resultsBeside}${number}`;
}

function repainted(context: ResultsContext, block: OwnBlock, lefts: readonly number[]): Steps {
  return context.hasNewRules
    ? { operations: ruleOperations(block, lefts), inverse: [] }
    : { operations: [], inverse: [] };
}

function planStanding(
  context: ResultsContext,
  grid: SheetGrid,
  table: SourceTable,
  standing: StandingResults,
): ResultsPlan | null {
  const { lefts, marked, mark } = standing;
  if (lefts === null) return null;
  const growth = growthAreas(grid, table, standing);
  const isGrowing = heightOf(table) > marked.rows;
  const hasRoom =
    growth.length > 0 && growth.every((area) => context.facts.get(areaKey(area))?.isUntouched === true);
  if (isGrowing && !hasRoom) return null;
  const block = besideBlock(context, table, mark);
  const steps = sequence([planChangedBlock(block, grid, marked, lefts), repainted(context, block, lefts)]);
  return { place: 'beside', steps, range: rectAddress({ ...marked, rows: heightOf(table) }), isNew: false };
}

/** Nobody has touched the area, and none of its columns is hidden. */
const isFree = (facts: AreaFacts | undefined): boolean =>
  facts?.isUntouched === true && facts.widths.every((width) => width > 0);

/** The old place of columns that were taken apart, else the nearest free one. */
function placeFor(
  { facts }: ResultsContext,
  grid: SheetGrid,
  table: SourceTable,
  standing: StandingResults | null,
): Area | undefined {
  const former = standing === null ? null : formerPlace(grid, table, standing);
  if (former !== null && isFree(facts.get(areaKey(former.beyond)))) return former.area;
  return candidateAreas(grid, table).find((area) => isFree(facts.get(areaKey(area))));
}

/** Tables of targets beside each other: whose results a row holds could not be told. */
const sharesRows = (table: SourceTable, tables: readonly SourceTable[]): boolean =>
  tables.some(
    (other) =>
      other !== table &&
      other.role === 'target' &&
      other.sheet === table.sheet &&
      other.firstRow <= table.lastRow &&
      table.firstRow <= other.lastRow,
  );

/** Plans the results of one target table; `takenMarks` are names that this run gives away already. */
export function planResults(
  context: ResultsContext,
  table: SourceTable,
  takenMarks: ReadonlySet<string>,
): ResultsPlan {
  const nothing: Steps = { operations: [], inverse: [] };
  const grid = context.reading.sheets.find(({ name }) => name === table.sheet);
  if (grid === undefined) return { place: 'elsewhere', steps: nothing, reason: 'noRoom' };
  const standing = standingResults(context.reading, grid, table, context.tables);
  const kept = standing === null ? null : planStanding(context, grid, table, standing);
  const isLocked = grid.isProtected || grid.isFiltered;
  const isShared = sharesRows(table, context.tables);
  if (
    kept !== null &&
    !isShared &&
    !context.prefersSheet &&
    (!isLocked || kept.steps.operations.length === 0)
  )
    return kept;
  if (isLocked) {
    return { place: 'elsewhere', steps: nothing, reason: grid.isProtected ? 'protected' : 'filtered' };
  }
  const removed =
    standing === null
      ? nothing
      : planRemovedBlock(besideBlock(context, table, standing.mark), grid, standing.marked);
  const markBefore: RangeMark | null =
    standing === null ? null : { name: standing.mark, sheet: grid.name, rect: standing.marked };
  const unmarked =
    markBefore === null
      ? nothing
      : sequence([removed, planRemovedMark(markBefore.name, markBefore.sheet, markBefore.rect)]);
  if (context.prefersSheet) return { place: 'elsewhere', steps: unmarked, reason: 'chosen' };
  if (isShared) return { place: 'elsewhere', steps: unmarked, reason: 'noRoom' };
  const area = placeFor(context, grid, table, standing);
  const widths = area === undefined ? undefined : context.facts.get(areaKey(area))?.widths;
  if (area === undefined || widths === undefined)
    return { place: 'elsewhere', steps: unmarked, reason: 'noRoom' };
  const block = besideBlock(context, table, standing?.mark ?? freeMark(context.reading, takenMarks));
  const steps = sequence([removed, planNewBlock(block, area.rect.left, widths, markBefore)]);
  return { place: 'beside', steps, range: rectAddress(area.rect), isNew: true };
}

const KEY_COLUMNS: readonly OwnColumn[] = [
  { heading: 'Lembar', width: 110, numberFormat: null, rules: null },
  { heading: 'Baris', width: 50, numberFormat: null, rules: null },
  { heading: 'Kode OPD', width: 70, numberFormat: null, rules: null },
  { heading: 'Perangkat Daerah', width: 190, numberFormat: null, rules: null },
  { heading: 'Kode Rekening', width: 100, numberFormat: null, rules: null },
  { heading: 'Uraian/Indikator Kinerja', width: 220, numberFormat: null, rules: null },
];

/** On its own sheet a sentence is read in full, in few lines. */
const WRAPPED = 560;

/** The columns of `Hasil Evaluasi`: which row is meant, then the same 19. */
export const separateColumns = (scale: Scale): readonly OwnColumn[] => [
  ...KEY_COLUMNS,
  ...resultColumns(scale).map((column) =>
    column.isCropped === true ? { ...column, isCropped: false, wrap: true, width: WRAPPED } : column,
  ),
];

/** The row of an indicator on `Hasil Evaluasi`. */
export function separateCells(context: ResultsContext, result: IndicatorResult): readonly CellInput[] {
  const { source, opd, office, code, name } = result.indicator;
  return [
    source.sheet,
    source.row,
    opd,
    office,
    code ?? '',
    name,
    ...resultCells(result, context.latest, context.wording, context.teller),
  ];
}
