// Targets that are the same in every month or quarter of every row: the target of the year written again beside each period, as
// lists and reports do, or that of each period by itself. Taken for the latter without need, every row would be missed. Changes
// plans, reads no cell.
import { decimalText, type Amount } from '../../../domain/amount';
import { groupedBy } from '../../../domain/groupedBy';
import type { TargetPlan } from '../../../domain/indicator';
import { MONTH_TARGET_HEADINGS, OWN_STAGE_HEADINGS } from '../../templateSheets';
import { holdDraft, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressUnder, type FoundTable } from '../headers/foundTable';

const CODE = 'TARGET_REPEATED';
/** What one row says so may be its own; several rows are no chance. */
const LEAST_ROWS = 2;
/** Most rows came to less than a half of what the periods so far would have asked of them. */
const HALF = 2n;

interface Repeated {
  readonly draft: IndicatorDraft;
  readonly amount: Amount;
  /** That of the later periods, where it changes once in the year; else the same. */
  readonly latest: Amount;
  /** In how many periods of the year a row may have a target: 12 or 4. */
  readonly periods: number;
}

/**
 * By the target of the year beside them, or where headings leave open what quarters are; true where they are no longer open to be
 * targets from January on.
 */
export function settleRepeatedTargets(
  table: FoundTable,
  drafts: readonly IndicatorDraft[],
  log: Findings,
): boolean {
  const rows = repeatedIn(drafts);
  const [first] = rows;
  if (first === undefined) return false;
  if (rows.every(isTheYears)) {
    if (rows.length < LEAST_ROWS) return decide(table, rows, log);
    log.issue('TARGETS_REPEAT_YEAR', 'warning', { sheet: table.grid.name, cell: cellOf(table, first) });
    for (const one of rows) one.draft.plan = asYear(one);
    return true;
  }
  const isUnclear = OWN_STAGE_HEADINGS.some((heading) => table.unclear.has(heading));
  const isSame = rows.every((row) => hasNoYear(row) && row.amount === row.latest);
  return isUnclear && isSame ? decide(table, rows, log) : false;
}

/** Where no target of the year stands beside them, by what came in: asked where most rows are far below. */
export function settleUnreachedTargets(drafts: readonly IndicatorDraft[], log: Findings): void {
  const plain = drafts.filter(({ holds }) => holds.length === 0);
  for (const [table, own] of groupedBy(plain, ({ row }) => row.table)) {
    const rows = repeatedIn(own);
    if (rows.length === 0 || !rows.every(hasNoYear)) continue;
    if (rows.filter(isUnreached).length * 2 > rows.length) decide(table, rows, log);
  }
}

/** The rows with targets of periods, where in all of them these are the same but for one change; else none. */
function repeatedIn(drafts: readonly IndicatorDraft[]): readonly Repeated[] {
  const rows: Repeated[] = [];
  for (const draft of drafts) {
    const { isRupiah, method, plan } = draft;
    if (!isRupiah || method !== 'Akumulasi' || plan.cumulativeStages !== null) continue;
    const amounts = amountsOf(plan);
    if (amounts.every((amount) => amount === null || amount === 0n)) continue;
    const own = repeatedOf(draft, amounts);
    if (own === null) return [];
    rows.push(own);
  }
  return rows;
}

/** Those of the quarters, else of the months; none where the row has neither. */
const amountsOf = ({ ownStages, months }: TargetPlan): readonly (Amount | null)[] =>
  ownStages?.map((stage) => (stage?.kind === 'amount' ? stage.amount : null)) ?? months ?? [];

/** The target of a row in each of its first periods; null where it has but one, or they differ more than once. */
function repeatedOf(draft: IndicatorDraft, amounts: readonly (Amount | null)[]): Repeated | null {
  const [amount = null, second = null] = amounts;
  const end = amounts.findLastIndex((one) => one !== null) + 1;
  const latest = amounts[end - 1] ?? null;
  if (amount === null || second === null || latest === null || amount <= 0n) return null;
  const changed = amounts.findIndex((one) => one !== amount);
  const isLatest = amounts.slice(changed < 0 ? end : changed, end).every((one) => one === latest);
  return isLatest ? { draft, amount, latest, periods: amounts.length } : null;
}

const annualsOf = ({ original, revised }: TargetPlan): readonly Amount[] =>
  [original, revised].flatMap((one) => (one?.kind === 'amount' ? [one.amount] : []));

const isTheYears = ({ draft, amount, latest }: Repeated): boolean =>
  amount === latest && annualsOf(draft.plan).includes(amount);
const hasNoYear = ({ draft: { plan } }: Repeated): boolean => plan.original === null && plan.revised === null;

function isUnreached({ draft: { months, running }, amount, periods }: Repeated): boolean {
  let [last, sum, latest] = [0, 0n, 0n];
  for (const [month, datum] of months.entries()) {
    if (datum.kind !== 'amount') continue;
    last = month + 1;
    sum += datum.amount;
    latest = datum.amount;
  }
  const reached = running ? latest : sum;
  return last > 0 && reached * HALF * BigInt(months.length) < amount * BigInt(periods * last);
}

const cellOf = (table: FoundTable, { draft: { row }, periods }: Repeated): string | null =>
  addressUnder(
    table,
    row.index,
    (periods === OWN_STAGE_HEADINGS.length ? OWN_STAGE_HEADINGS[0] : MONTH_TARGET_HEADINGS[0]) ?? '',
  );

/** By the officer's answer; while it is open the rows wait. */
function decide(table: FoundTable, rows: readonly Repeated[], log: Findings): boolean {
  const [first] = rows;
  if (first === undefined) return false;
  const { draft, amount, periods } = first;
  const { name } = draft.row;
  const id = `target-repeated:${table.grid.name}!${String(table.headerRows[0] ?? 1)}`;
  const answer = log.ask({
    id,
    code: CODE,
    sheet: table.grid.name,
    cell: cellOf(table, first),
    facts: { name, amount: decimalText(amount), rows: String(rows.length) },
    options: [
      { id: 'year', examples: [{ name, amount: decimalText(amount) }] },
      { id: 'own', examples: [{ name, amount: decimalText(amount * BigInt(periods)) }] },
    ],
  });
  if (answer === 'own') return true;
  for (const one of rows) {
    one.draft.plan = asYear(one);
    if (answer === null) holdDraft(one.draft, CODE, id, log, 'all', 'target');
  }
  return true;
}

/** The plan with the target of the year alone, revised where it changes: its stages are those of the schedule. */
function asYear({ draft: { plan }, amount, latest }: Repeated): TargetPlan {
  const year: TargetPlan = { ...plan, ownStages: null, months: null };
  if (plan.original !== null || plan.revised !== null) return year;
  const revised = latest === amount ? null : { kind: 'amount' as const, amount: latest };
  return { ...year, original: { kind: 'amount', amount }, revised };
}
