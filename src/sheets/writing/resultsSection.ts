// The results of all target tables: beside them, or together on the tool's own sheet.
import { MARKS, OWN_SHEETS } from './ownSheets';
import { planOwnSheet, type OwnSheet } from './ownSheet';
import type { PreviewLine } from './planPreview';
import { RESULT_HEADINGS } from './resultColumns';
import {
  planResults,
  separateCells,
  separateColumns,
  type ElsewhereReason,
  type ResultsContext,
} from './results';
import { cellCount, type RunPlanFacts, type Section } from './section';
import { sequence, type Steps } from './steps';

/** Plans every target table's results. */
export function planAllResults(facts: RunPlanFacts, context: ResultsContext): Section {
  const parts: Steps[] = [];
  const preview: PreviewLine[] = [];
  const elsewhere = new Map<string, ElsewhereReason>();
  const marks = new Set<string>();
  for (const table of facts.inspection.sources.filter(({ role }) => role === 'target')) {
    const plan = planResults(context, table, marks);
    for (const operation of plan.steps.operations)
      if (operation.kind === 'setMark') marks.add(operation.name);
    parts.push(plan.steps);
    if (plan.place === 'elsewhere') {
      elsewhere.set(table.sheet, plan.reason);
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
  if (elsewhere.size === 0) return { steps: sequence(parts), preview };
  const separate = planSeparate(facts, context, elsewhere);
  return { steps: sequence([...parts, separate.steps]), preview: [...preview, ...separate.preview] };
}

function planSeparate(
  facts: RunPlanFacts,
  context: ResultsContext,
  tables: ReadonlyMap<string, ElsewhereReason>,
): Section {
  const own: OwnSheet = {
    name: OWN_SHEETS.results,
    mark: MARKS.results,
    title: facts.wording.sheetTitle('results', facts.evaluation.settings.year),
    columns: separateColumns(facts.evaluation),
  };
  const cells = facts.evaluation.indicators
    .filter(({ indicator }) => tables.has(indicator.source.sheet))
    .map((result) => separateCells(context, result));
  const plan = planOwnSheet(facts.reading, own, cells);
  const preview = [...tables].map(([table, reason]) => ({
    kind: 'resultsElsewhere' as const,
    table,
    sheet: plan.sheet,
    reason,
    cells: cellCount(plan.steps),
  }));
  return { steps: plan.steps, preview: cellCount(plan.steps) === 0 ? [] : preview };
}
