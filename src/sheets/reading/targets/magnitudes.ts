// Evidence of size: realisation against target tells that a sheet is written in another unit than it says, or that a
// percentage stands as a fraction. Only suggests; the officer decides.
import type { Amount } from '../../../domain/amount';
import type { MonthDatum, TargetPlan, TargetValue } from '../../../domain/indicator';
import { annualAmount, holdDraft, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressUnder } from '../headers/foundTable';
import { isPercentUnit } from '../cells/unit';

/** What a side is multiplied by when the answer says so. */
const STEPS = [1_000n, 1_000_000n] as const;
type Side = 'target' | 'realisation';
interface Suspicion {
  readonly draft: IndicatorDraft;
  readonly side: Side;
  readonly step: bigint;
}

/** `declaredApart`: one sheet states a unit and the other none, so that less evidence is enough to ask. */
export function checkMagnitudes(
  drafts: readonly IndicatorDraft[],
  declaredApart: boolean,
  log: Findings,
): void {
  const bySheet = new Map<string, IndicatorDraft[]>();
  for (const draft of drafts) {
    const sheet = draft.row.table.grid.name;
    const list = bySheet.get(sheet);
    if (list === undefined) bySheet.set(sheet, [draft]);
    else list.push(draft);
  }
  for (const [sheet, list] of bySheet) {
    checkUnits(
      sheet,
      list.filter((draft) => draft.isRupiah),
      declaredApart,
      log,
    );
    for (const draft of list) if (isPercentUnit(draft.unit)) checkFraction(draft, log);
  }
}

function checkUnits(
  sheet: string,
  drafts: readonly IndicatorDraft[],
  declaredApart: boolean,
  log: Findings,
): void {
  const ratios = drafts.map((draft) => ({ draft, ratio: proratedRatio(draft) }));
  const known = ratios.filter((entry) => entry.ratio !== null);
  const wide = known
    .map(({ draft, ratio }) => suspicion(draft, ratio ?? 1, true))
    .filter((found) => found !== null);
  const isMost = wide.length * 2 > known.length;
  const narrow = known
    .map(({ draft, ratio }) => suspicion(draft, ratio ?? 1, declaredApart))
    .filter((found) => found !== null);
  const suspicions = isMost ? wide : narrow;
  const groups = new Map<string, Suspicion[]>();
  for (const found of suspicions) {
    const key = `${found.side}-${found.step}`;
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  const ordered = [...groups].sort((a, b) => b[1].length - a[1].length);
  ordered.forEach(([option, group], i) => {
    const silent =
      isMost && i === 0 ? ratios.filter((entry) => entry.ratio === null).map((entry) => entry.draft) : [];
    askUnit(i === 0 ? `unit:${sheet}` : `unit:${sheet}!${option}`, sheet, group, silent, log);
  });
}

function askUnit(
  id: string,
  sheet: string,
  group: readonly Suspicion[],
  silent: readonly IndicatorDraft[],
  log: Findings,
): void {
  const [first] = group;
  if (first === undefined) return;
  const option = `${first.side}-${first.step}`;
  const answer = log.ask({
    id,
    code: 'UNIT_MISMATCH',
    sheet,
    cell: addressUnder(first.draft.row.table, first.draft.row.index, 'Target Murni'),
    facts: {
      name: first.draft.row.name,
      rows: String(group.length + silent.length),
      side: first.side,
      factor: String(first.step),
    },
    options: [{ id: option, facts: { side: first.side, factor: String(first.step) } }, { id: 'same' }],
  });
  for (const draft of [...group.map((found) => found.draft), ...silent]) {
    if (answer === null) holdDraft(draft, 'UNIT_MISMATCH', id, log);
    else if (answer === option) multiply(draft, first.side, first.step);
  }
}

function multiply(draft: IndicatorDraft, side: Side, step: bigint): void {
  if (side === 'target') draft.plan = scaledPlan(draft.plan, step);
  else
    draft.months = draft.months.map((datum) =>
      datum.kind === 'amount' ? { ...datum, amount: datum.amount * step } : datum,
    );
}

/** Every figure of a plan times a factor. */
export function scaledPlan(plan: TargetPlan, factor: bigint): TargetPlan {
  const value = (one: TargetValue | null): TargetValue | null => {
    if (one === null || one.kind === 'word') return one;
    return one.kind === 'amount'
      ? { kind: 'amount', amount: one.amount * factor }
      : { kind: 'range', lower: one.lower * factor, upper: one.upper * factor };
  };
  const four = (stages: TargetPlan['ownStages']): TargetPlan['ownStages'] =>
    stages === null ? null : [value(stages[0]), value(stages[1]), value(stages[2]), value(stages[3])];
  return {
    ...plan,
    original: value(plan.original),
    revised: value(plan.revised),
    cumulativeStages: four(plan.cumulativeStages),
    ownStages: four(plan.ownStages),
    months: plan.months?.map((month) => (month === null ? null : month * factor)) ?? null,
  };
}

/** Which unit a ratio lies near: within threefold of 1,000 or 1,000,000, or (`isWide`) nearer to it than to 1. */
function suspicion(draft: IndicatorDraft, ratio: number, isWide: boolean): Suspicion | null {
  const side: Side = ratio > 1 ? 'target' : 'realisation';
  const size = Math.abs(Math.log10(ratio));
  const slack = Math.log10(3);
  for (const step of STEPS) {
    const distance = Math.abs(size - Math.log10(Number(step)));
    if (distance <= (isWide ? 1.5 : slack)) return { draft, side, step };
  }
  return null;
}

const amountsOf = (months: readonly MonthDatum[]): readonly Amount[] =>
  months.flatMap((datum) => (datum.kind === 'amount' ? [datum.amount] : []));

/** Realisation so far over the share of the annual target that so many months would bring; null without evidence. */
function proratedRatio(draft: IndicatorDraft): number | null {
  const annual = annualAmount(draft.plan);
  let last = -1;
  let sum = 0n;
  let latest = 0n;
  draft.months.forEach((datum, month) => {
    if (datum.kind !== 'amount') return;
    last = month;
    sum += datum.amount;
    latest = datum.amount;
  });
  const total = draft.running || draft.method !== 'Akumulasi' ? latest : sum;
  if (annual === null || annual <= 0n || last < 0 || total <= 0n) return null;
  const share = draft.method === 'Akumulasi' ? (last + 1) / 12 : 1;
  return Number(total) / (Number(annual) * share);
}

/** A percentage as `0.75` against a target of `80`, or the other way round. */
function checkFraction(draft: IndicatorDraft, log: Findings): void {
  const target = annualAmount(draft.plan);
  const amounts = amountsOf(draft.months)
    .map(Number)
    .filter((amount) => amount > 0);
  if (target === null || target <= 0n || amounts.length === 0) return;
  const goal = Number(target) / 1e6;
  const most = Math.max(...amounts) / 1e6;
  const side: Side | null =
    most <= 1 && goal >= 10 && goal / most > 30
      ? 'realisation'
      : goal <= 1 && most >= 10 && most / goal > 30
        ? 'target'
        : null;
  if (side === null) return;
  const { table, index, row, name } = draft.row;
  const id = `percent:${table.grid.name}!${row}`;
  const answer = log.ask({
    id,
    code: 'PERCENT_OR_FRACTION',
    sheet: table.grid.name,
    cell: addressUnder(table, index, 'Target Murni'),
    facts: { name, target: String(goal), realisation: String(most) },
    options: [{ id: `${side}-fraction`, facts: { side } }, { id: 'same' }],
  });
  if (answer === null) holdDraft(draft, 'PERCENT_OR_FRACTION', id, log);
  else if (answer !== 'same') multiply(draft, side, 100n);
}
