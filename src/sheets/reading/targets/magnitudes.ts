// Evidence of size: realisation against target tells that a sheet is written in another unit than it says, or that a
// percentage stands as a fraction. Only suggests; the officer decides.
import { rowTag } from '../keys/rowTag';
import { roundToSen, type Amount } from '../../../domain/amount';
import { groupedBy } from '../../../domain/groupedBy';
import type { MonthDatum, TargetPlan, TargetValue } from '../../../domain/indicator';
import { annualAmount, holdDraft, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressUnder } from '../headers/foundTable';
import { isPercentUnit, type Factor } from '../cells/unit';
import { askShared } from '../sharedQuestion';

/** What a side is multiplied by when the answer says so. */
const STEPS = [1_000n, 1_000_000n, 1_000_000_000n] as const;
const SLACK = Math.log10(3);
/** Nearer to 1 than any suspicion: 10 to the 1.5 less than the first step. */
const LEAST_APART = 0.04;
/** Percentages hardly lie further apart; a fraction and its per cent lie a hundredfold apart. */
const LEAST_FRACTION = 30;
type Side = 'target' | 'realisation';
interface Suspicion {
  readonly draft: IndicatorDraft;
  readonly side: Side;
  readonly step: bigint;
}

/** One side states a multiple of rupiah and the other says nothing. */
export const isDeclaredApart = (tables: readonly { readonly stated: Factor | null }[]): boolean =>
  new Set(tables.map(({ stated }) => stated ?? 1n)).size > 1;

/** `declaredApart`: one sheet states a unit and the other none, so that less evidence is enough to ask. */
export function checkMagnitudes(
  drafts: readonly IndicatorDraft[],
  declaredApart: boolean,
  log: Findings,
): void {
  const bySheet = groupedBy(drafts, ({ row }) => row.table.grid.name);
  for (const [sheet, list] of bySheet) {
    checkUnits(
      sheet,
      list.filter((draft) => draft.isRupiah),
      declaredApart,
      log,
    );
    for (const draft of list) if (isPercentUnit(draft.unit)) checkFraction(draft, log);
    if (answeredStep(sheet, 'target', log) * answeredStep(sheet, 'realisation', log) > 1n)
      for (const draft of list) if (draft.isRupiah) roundDraft(draft);
  }
}

function checkUnits(
  sheet: string,
  drafts: readonly IndicatorDraft[],
  declaredApart: boolean,
  log: Findings,
): void {
  // What is suspicious narrowly is so widely too.
  if (!drafts.some((draft) => suspicion(draft, proratedRatio(draft) ?? 1, true) !== null)) return;
  const known: { readonly draft: IndicatorDraft; readonly ratio: number }[] = [];
  for (const draft of drafts) {
    const ratio = proratedRatio(draft);
    if (ratio !== null) known.push({ draft, ratio });
  }
  const suspected = (isWide: boolean): readonly Suspicion[] =>
    known.flatMap(({ draft, ratio }) => suspicion(draft, ratio, isWide) ?? []);
  const wide = suspected(true);
  const isMost = wide.length * 2 > known.length;
  const groups = groupedBy(isMost ? wide : suspected(declaredApart), optionOf);
  const [first, ...others] = [...groups].sort((a, b) => b[1].length - a[1].length);
  const [head] = first?.[1] ?? [];
  if (first === undefined || head === undefined) return;
  if (!isMost) {
    askUnit(`unit:${sheet}`, sheet, first[1], log);
    for (const [option, group] of others) askUnit(`unit:${sheet}!${option}`, sheet, group, log);
    return;
  }
  // The unit of a sheet is one thing: rows with little or no realisation are written in it too.
  const { side, step } = head;
  const fitting = new Set(known.flatMap(({ draft, ratio }) => (isFitting(ratio) ? [draft] : [])));
  const named = first[1].map(({ draft }) => draft);
  const isNamed = new Set(named);
  const rest = drafts.filter((draft) => !isNamed.has(draft) && !fitting.has(draft));
  const inUnit = (list: readonly IndicatorDraft[]): readonly Suspicion[] =>
    list.map((draft) => ({ draft, side, step }));
  const answer = askUnit(`unit:${sheet}`, sheet, inUnit([...named, ...rest]), log);
  if (answer === null) for (const draft of fitting) holdDraft(draft, CODE, `unit:${sheet}`, log);
  // Rows whose figures fit as they stand are asked about apart, once the others are to be changed.
  else if (answer !== 'same') askUnit(`unit:${sheet}!fitting`, sheet, inUnit([...fitting]), log);
}

const CODE = 'UNIT_MISMATCH';

const optionOf = ({ side, step }: Pick<Suspicion, 'side' | 'step'>): string => `${side}-${step}`;

/** Within threefold of the share of the target that so many months would bring. */
const isFitting = (ratio: number): boolean => Math.abs(Math.log10(ratio)) <= SLACK;

function askUnit(id: string, sheet: string, group: readonly Suspicion[], log: Findings): string | null {
  const [head] = group;
  if (head === undefined) return null;
  const { draft: first, side, step } = head;
  const option = optionOf({ side, step });
  const answer = log.ask({
    id,
    code: CODE,
    sheet,
    cell: addressUnder(first.row.table, first.row.index, 'Target Murni'),
    facts: { name: first.row.name, rows: String(group.length), side, factor: String(step) },
    options: [{ id: option, facts: { side, factor: String(step) } }, { id: 'same' }],
  });
  for (const { draft } of group) {
    if (answer === null) holdDraft(draft, CODE, id, log);
    else if (answer === option) multiply(draft, side, step);
  }
  return answer;
}

/**
 * What the figures of one side of a sheet's rows are multiplied by, as the officer has answered: they are read so much
 * finer, that the sen are right behind it.
 */
export function answeredStep(sheet: string, side: Side, log: Findings): bigint {
  for (const step of STEPS.toReversed()) {
    const option = optionOf({ side, step });
    const ids = [`unit:${sheet}`, `unit:${sheet}!${option}`, `unit:${sheet}!fitting`];
    if (ids.some((id) => log.answerTo(id) === option)) return step;
  }
  return 1n;
}

function multiply(draft: IndicatorDraft, side: Side, step: bigint): void {
  if (side === 'target') draft.plan = scaledPlan(draft.plan, step);
  else
    draft.months = draft.months.map((datum) =>
      datum.kind === 'amount' ? { ...datum, amount: datum.amount * step } : datum,
    );
}

/** Every figure of a plan times a factor. */
export const scaledPlan = (plan: TargetPlan, factor: bigint): TargetPlan =>
  changedPlan(plan, (amount) => amount * factor);

function changedPlan(plan: TargetPlan, change: (amount: Amount) => Amount): TargetPlan {
  const value = (one: TargetValue | null): TargetValue | null => {
    if (one === null || one.kind === 'word') return one;
    return one.kind === 'amount'
      ? { kind: 'amount', amount: change(one.amount) }
      : { kind: 'range', lower: change(one.lower), upper: change(one.upper) };
  };
  const four = (stages: TargetPlan['ownStages']): TargetPlan['ownStages'] =>
    stages === null ? null : [value(stages[0]), value(stages[1]), value(stages[2]), value(stages[3])];
  return {
    ...plan,
    original: value(plan.original),
    revised: value(plan.revised),
    cumulativeStages: four(plan.cumulativeStages),
    ownStages: four(plan.ownStages),
    months: plan.months?.map((month) => (month === null ? null : change(month))) ?? null,
  };
}

/** Rupiah to the sen, where the figures were read finer. */
function roundDraft(draft: IndicatorDraft): void {
  draft.plan = changedPlan(draft.plan, roundToSen);
  draft.months = draft.months.map((datum) =>
    datum.kind === 'amount' ? { ...datum, amount: roundToSen(datum.amount) } : datum,
  );
}

/** Which unit a ratio lies near: within threefold of 1,000 or 1,000,000, or (`isWide`) nearer to it than to 1. */
function suspicion(draft: IndicatorDraft, ratio: number, isWide: boolean): Suspicion | null {
  if (ratio > LEAST_APART && ratio < 1 / LEAST_APART) return null;
  const side: Side = ratio > 1 ? 'target' : 'realisation';
  const size = Math.abs(Math.log10(ratio));
  for (const step of STEPS) {
    const distance = Math.abs(size - Math.log10(Number(step)));
    if (distance <= (isWide ? 1.5 : SLACK)) return { draft, side, step };
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
  for (let month = 0; month < draft.months.length; month += 1) {
    const datum = draft.months[month];
    if (datum?.kind !== 'amount') continue;
    last = month;
    sum += datum.amount;
    latest = datum.amount;
  }
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
  const figures = amounts.map((amount) => amount / 1e6);
  const fraction = figures.find((figure) => isFractionOf(figure, goal));
  const most = fraction ?? Math.max(...figures);
  const side: Side | null =
    fraction !== undefined
      ? 'realisation'
      : figures.some((figure) => isFractionOf(goal, figure))
        ? 'target'
        : null;
  if (side === null) return;
  const { table, index, name, row } = draft.row;
  const sheet = table.grid.name;
  const { answer, questionId } = askShared(
    log,
    {
      id: `percents:${sheet}!${side}`,
      code: 'PERCENT_OR_FRACTION',
      sheet,
      cell: addressUnder(table, index, 'Target Murni'),
      facts: { target: String(goal), realisation: String(most) },
      options: [{ id: `${side}-fraction`, facts: { side } }, { id: 'same' }],
    },
    `percent:${sheet}!${rowTag(table, index)}`,
    { key: `${sheet}!${row}`, name },
  );
  if (answer === null) holdDraft(draft, 'PERCENT_OR_FRACTION', questionId, log);
  else if (answer !== 'same') asPercent(draft, side, goal);
}

/** So small beside the other figure that it may be the same measure written as a fraction, at most 200 per cent. */
const isFractionOf = (figure: number, other: number): boolean =>
  figure <= 2 && other / figure >= LEAST_FRACTION;

/** A column may hold both: only the fractions in it become per cent. */
function asPercent(draft: IndicatorDraft, side: Side, goal: number): void {
  if (side === 'target') draft.plan = scaledPlan(draft.plan, 100n);
  else
    draft.months = draft.months.map((datum) =>
      datum.kind === 'amount' && datum.amount > 0n && isFractionOf(Number(datum.amount) / 1e6, goal)
        ? { ...datum, amount: datum.amount * 100n }
        : datum,
    );
}
