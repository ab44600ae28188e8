// Annual targets that most rows of a table have outrun by far: likely those of a month or a quarter under a heading that does not
// say so. Everything would be green. Asked once a table; nothing is divided or multiplied.
import type { Amount } from '../../../domain/amount';
import { groupedBy } from '../../../domain/groupedBy';
import { holdDraft, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';

const CODE = 'TARGETS_OUTRUN';
const MONTHS = 12n;
/** Two and a half times the share of the year that is over: the equal targets of quarters, met by five eighths, come to that. */
const [FAR, BY] = [5n, 2n];
/** What came in is over half as much again as the target of the whole year besides: early in the year much may come at once. */
const [OVER, OF] = [3n, 2n];
/** One good month early in the year says nothing. */
const LEAST_MONTHS = 3;
/** One row may have had a windfall. */
const LEAST_ROWS = 2;

/** Settles the drafts by the table of their targets, once their months are known. */
export function settleOutrunTargets(drafts: readonly IndicatorDraft[], log: Findings): void {
  for (const [table, own] of groupedBy(drafts.filter(isPlain), ({ row }) => row.table))
    settleTable(table, own, log);
}

/** Revenue with one target and no question of its own: what is not settled yet may be a total or a unit that misleads. */
const isPlain = ({ isRupiah, method, direction, plan, holds }: IndicatorDraft): boolean =>
  isRupiah &&
  method === 'Akumulasi' &&
  direction === 'Semakin tinggi semakin baik' &&
  plan.cumulativeStages === null &&
  plan.ownStages === null &&
  plan.months === null &&
  holds.length === 0;

function settleTable(table: FoundTable, drafts: readonly IndicatorDraft[], log: Findings): void {
  const told = drafts.filter((draft) => reachOf(draft) !== null);
  const outrun = told.filter(isOutrun);
  const [example] = outrun;
  if (example === undefined || outrun.length < LEAST_ROWS || outrun.length * 2 <= told.length) return;
  const { sheet, heading, column } = placeOf(table, example);
  // Whoever was asked about the unit has said that such targets are right as they stand.
  if (log.answerTo(`unit:${sheet}`) === 'same') return;
  const id = `outrun:${sheet}!${String(table.headerRows[0] ?? 1)}`;
  const answer = log.ask({
    id,
    code: CODE,
    sheet,
    cell: addressOf(table, example.row.index, column),
    facts: { heading, name: example.row.name, rows: String(outrun.length), count: String(told.length) },
    options: [{ id: 'year' }, { id: 'part' }],
  });
  if (answer === 'year') return;
  for (const draft of drafts)
    if (answer === null) holdDraft(draft, CODE, id, log, 'all', 'target');
    else draft.plan = { ...draft.plan, original: null, revised: null, revisedFrom: null };
}

interface Reach {
  readonly goal: Amount;
  readonly reached: Amount;
  /** Months that are over, with the last that has a figure. */
  readonly months: number;
}

/** What came in since January against the target of the year; null where one of them is missing, or too little is over. */
function reachOf({ plan, months, running }: IndicatorDraft): Reach | null {
  const goal = plan.revised ?? plan.original;
  if (goal?.kind !== 'amount' || goal.amount <= 0n) return null;
  let [last, sum, latest] = [0, 0n, 0n];
  for (const [month, datum] of months.entries()) {
    if (datum.kind !== 'amount') continue;
    last = month + 1;
    sum += datum.amount;
    latest = datum.amount;
  }
  const reached = running ? latest : sum;
  return last < LEAST_MONTHS || reached <= 0n ? null : { goal: goal.amount, reached, months: last };
}

function isOutrun(draft: IndicatorDraft): boolean {
  const reach = reachOf(draft);
  if (reach === null) return false;
  const { goal, reached, months } = reach;
  return reached * MONTHS * BY >= goal * FAR * BigInt(months) && reached * OF >= goal * OVER;
}

function placeOf(
  { grid, columns, written }: FoundTable,
  { plan }: IndicatorDraft,
): { readonly sheet: string; readonly heading: string; readonly column: number } {
  const name = plan.revised === null ? 'Target Murni' : 'Target Perubahan';
  return { sheet: grid.name, heading: written.get(name) ?? name, column: columns.get(name) ?? 0 };
}
