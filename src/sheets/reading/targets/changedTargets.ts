// The target of a row as the reports of several months state it: where a later report states another, the budget was
// revised in between, and from when it counts is asked for.
import type { TargetPlan } from '../../../domain/indicator';
import { decimalText } from '../../../domain/amount';
import { isoDate } from '../../../domain/calendar';
import { annualAmount, holdDraft, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressUnder, type FoundTable } from '../headers/foundTable';
import { draftOf, type TargetContext } from './readTargets';
import type { SourceRow } from '../rows/sourceRows';

/** Gives the draft both targets where the reports `parts` (in the order of their months) state another one. */
export function settleChangedTarget(
  draft: IndicatorDraft,
  parts: readonly SourceRow[],
  contexts: ReadonlyMap<FoundTable, TargetContext>,
  log: Findings,
): void {
  if (parts.length === 0) return;
  const stated = [draft.row, ...parts].flatMap((row) => {
    const context = contexts.get(row.table);
    if (context === undefined) return [];
    const plan = row === draft.row ? draft.plan : draftOf(context, row, []).plan;
    return [{ row, plan, year: context.frame.year, through: row.table.captions.through ?? '' }];
  });
  const ordered = stated.toSorted((a, b) => (a.through < b.through ? -1 : 1));
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

const isSame = (one: TargetPlan, other: TargetPlan): boolean => shown(one) === shown(other);

function shown(plan: TargetPlan): string {
  const annual = annualAmount(plan);
  return annual === null ? '' : decimalText(annual);
}
