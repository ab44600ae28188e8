// The results of all target tables: beside them, or together on the tool's own sheet.
import type { IndicatorResult } from '../../domain/evaluation';
import type { SourceTable } from '../inspection';
import { MARKS, OWN_SHEETS } from './ownSheets';
import { planOwnSheet, standingSheet, type OwnSheet } from './ownSheet';
import type { PreviewLine } from './planPreview';
import { headerRowOf } from './placement';
import { RESULT_HEADINGS } from './resultColumns';
import {
  planResults,
  separateCells,
  separateColumns,
  type ElsewhereReason,
  type ResultsContext,
} from './results';
import { cellCount, NO_SECTION, type RunPlanFacts, type Section } from './section';
import { sequence, type Steps } from './steps';

interface Elsewhere {
  readonly table: SourceTable;
  readonly reason: ElsewhereReason;
}

/** Plans every target table's results. */
export function planAllResults(facts: RunPlanFacts, context: ResultsContext): Section {
  const parts: Steps[] = [];
  const preview: PreviewLine[] = [];
  const elsewhere: Elsewhere[] = [];
  const marks = new Set<string>();
  for (const table of facts.inspection.sources.filter(({ role }) => role === 'target')) {
    const plan = planResults(context, table, marks);
    for (const operation of plan.steps.operations)
      if (operation.kind === 'setMark') marks.add(operation.name);
    parts.push(plan.steps);
    if (plan.place === 'elsewhere') {
      elsewhere.push({ table, reason: plan.reason });
      continue;
    }
    preview.push({
      kind: 'resultsBeside',
      sheet: table.sheet,
      range: plan.range,
      columns: RESULT_HEADINGS.length,
      isNew: plan.isNew,
      cells: cellCount(plan.steps),
    });
  }
  const separate = planSeparate(facts, context, elsewhere);
  return { steps: sequence([...parts, separate.steps]), preview: [...preview, ...separate.preview] };
}

const isIn = ({ table }: Elsewhere, { source }: IndicatorResult['indicator']): boolean =>
  table.sheet === source.sheet && source.row > headerRowOf(table) && source.row <= table.lastRow;

/** The tool's own sheet; once all results stand beside their tables again, it keeps its headings alone. */
function planSeparate(
  facts: RunPlanFacts,
  context: ResultsContext,
  elsewhere: readonly Elsewhere[],
): Section {
  const own: OwnSheet = {
    name: OWN_SHEETS.results,
    mark: MARKS.results,
    title: facts.wording.sheetTitle('results', facts.evaluation.settings.year),
    columns: separateColumns(facts.evaluation.settings.scale),
  };
  if (elsewhere.length === 0 && standingSheet(facts.reading, own) === null) return NO_SECTION;
  const cells = facts.evaluation.indicators
    .filter(({ indicator }) => elsewhere.some((one) => isIn(one, indicator)))
    .map((result) => separateCells(context, result));
  const plan = planOwnSheet(facts.reading, own, cells);
  const preview = elsewhere.map(({ table, reason }) => ({
    kind: 'resultsElsewhere' as const,
    table: table.sheet,
    sheet: plan.sheet,
    reason,
    cells: cellCount(plan.steps),
  }));
  return { steps: plan.steps, preview: cellCount(plan.steps) === 0 ? [] : preview };
}
