// The target of a row as the reports of several months state it: where a later report states another, the budget was
// revised in between, and from when it counts is asked for.
import type { TargetPlan } from '../../../domain/indicator';
import { decimalText } from '../../../domain/amount';
import { isSameTarget } from '../../../domain/targetLedger';
import { isoDate } from '../../../domain/calendar';
import { annualAmount, holdDraft, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressUnder, type FoundTable } from '../headers/foundTable';
import { draftOf, type TargetContext } from './readTargets';
import { withStagesOf } from './joinedStages';
import type { SourceRow } from '../rows/sourceRows';

/** Gives the draft both targets where the reports `parts` (in the order of their months) state another one. */
export function settleChangedTarget(
  draft: IndicatorDraft,
  parts: readonly SourceRow[],
  contexts: ReadonlyMap<FoundTable, TargetContext>,
  log: Findings,
): void {
  if (parts.length === 0) return;
  for (const row of parts) if (row.table.isRevision === true) addRevision(draft, row, contexts);
  const reports = parts.filter(({ table }) => table.isRevision !== true);
  const stated = [draft.row, ...reports].flatMap((row) => {
    const context = contexts.get(row.table);
    if (context === undefined) return [];
    const plan = row === draft.row ? draft.plan : draftOf(context, row, []).plan;
    const { open, isPlan } = row.table;
    if (isPlan === true && open !== undefined) holdDraft(draft, open.code, open.id, log, 'all', 'target');
    return [{ row, plan, year: context.frame.year, through: row.table.captions.through ?? '' }];
  });
  draft.plan = withStagesOf(
    draft.plan,
    stated.flatMap(({ row, plan }) => (row === draft.row ? [] : [plan])),
  );
  // A report that states none but its own month's or quarter's says nothing of the year.
  const annual = stated.filter(({ row, plan }) => shown(plan) !== '' && row.table.isPlan !== true);
  const ordered = annual.toSorted((a, b) => (a.through < b.through ? -1 : 1));
  const [first] = ordered;
  const last = ordered.at(-1);
  if (first === undefined || last === undefined || isSame(first.plan, last.plan)) return;
  const changed = ordered.find(({ plan }) => isSame(plan, last.plan)) ?? last;
  const month = Number(changed.through.slice(5, 7));
  const sheet = draft.row.table.grid.name;
  const id = `target-changed:${sheet}`;
  const answer = log.ask({
    id,
    code: 'TARGET_CHANGED',
    sheet,
    cell: addressUnder(draft.row.table, draft.row.index, 'Target Murni'),
    facts: {
      name: draft.row.name,
      found: shown(last.plan),
      expected: shown(first.plan),
      from: changed.row.table.grid.name,
    },
    options: [{ id: 'from-report' }, { id: 'whole-year' }],
  });
  if (answer === null) {
    holdDraft(draft, 'TARGET_CHANGED', id, log, 'all', 'target');
    return;
  }
  draft.plan =
    answer === 'whole-year'
      ? last.plan
      : { ...first.plan, revised: last.plan.original, revisedFrom: isoDate(changed.year, month, 1) };
}

/** The target of the revised budget's own sheet; what waits for an answer there waits here. */
function addRevision(
  draft: IndicatorDraft,
  row: SourceRow,
  contexts: ReadonlyMap<FoundTable, TargetContext>,
): void {
  const context = contexts.get(row.table);
  if (context === undefined) return;
  const { plan, holds } = draftOf(context, row, draft.realisations);
  const known = new Set(draft.holds.map(({ questionId }) => questionId));
  draft.holds.push(...holds.filter(({ questionId }) => !known.has(questionId)));
  const { revised, revisedFrom } = plan;
  const isSame = revised !== null && isSameTarget(revised, draft.plan.original);
  draft.plan = { ...draft.plan, revised: isSame ? null : revised, revisedFrom };
}

const isSame = (one: TargetPlan, other: TargetPlan): boolean => shown(one) === shown(other);

function shown(plan: TargetPlan): string {
  const annual = annualAmount(plan);
  return annual === null ? '' : decimalText(annual);
}
