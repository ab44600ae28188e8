// The open points of target plans as questions, and what each answer makes of the plan. The domain says which points
// are open; nothing is decided here without an answer.
import { daysInMonth, yearOf } from '../../../domain/calendar';
import { DATE_ANSWER } from '../../finding';
import { rowTag } from '../keys/rowTag';
import type { TargetOpenPoint } from '../../../domain/openPoints';
import { targetOpenPoints } from '../../../domain/openPoints';
import type { FourQuarters, TargetPlan, TargetValue } from '../../../domain/indicator';
import { holdDraft, type IndicatorDraft, type RunFrame } from '../draft';
import type { Findings } from '../findings';
import { revisionDate } from './revisionDate';
import { addressUnder } from '../headers/foundTable';

const OPTIONS: Readonly<Record<TargetOpenPoint['code'], readonly string[]>> = {
  REVISION_WITHOUT_DATE: ['whole-year', 'ignore'],
  STAGES_PARTLY_FILLED: ['schedule', 'carry'],
  STAGES_ONLY_REVISED: ['scale-back', 'schedule'],
  STAGES_MATCH_NEITHER: ['schedule', 'as-original'],
  NEGATIVE_TARGET: [],
};
const CELLS: Readonly<Record<TargetOpenPoint['code'], string>> = {
  REVISION_WITHOUT_DATE: 'Tanggal Berlaku Perubahan',
  STAGES_PARTLY_FILLED: 'Target s.d. TW I',
  STAGES_ONLY_REVISED: 'Target s.d. TW I',
  STAGES_MATCH_NEITHER: 'Target s.d. TW IV',
  NEGATIVE_TARGET: 'Target Murni',
};
const IDS: Readonly<Record<TargetOpenPoint['code'], string>> = {
  REVISION_WITHOUT_DATE: 'revision-date',
  STAGES_PARTLY_FILLED: 'stages',
  STAGES_ONLY_REVISED: 'stages-revised',
  STAGES_MATCH_NEITHER: 'stages-differ',
  NEGATIVE_TARGET: 'negative-target',
};
/** Before the day that a title names. */
const DATED = 'from:';
/** Before a day that the officer typed. */
const SINCE = 'since:';
const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
/** One answer can open the next point; no plan has more than these in a row. */
const ROUNDS = 4;

/** Asks for every open point of a draft's plan and applies the answers. */
export function settleOpenTargets(draft: IndicatorDraft, frame: RunFrame, log: Findings): void {
  const { plan } = draft;
  if (
    plan.revised === null &&
    plan.cumulativeStages === null &&
    plan.ownStages === null &&
    plan.months === null &&
    !isNegative(plan.original)
  )
    return;
  for (let round = 0; round < ROUNDS; round += 1) {
    const points = targetOpenPoints(draft.plan, draft.method, frame.year, draft.measuring, frame.asOf);
    let hasChanged = false;
    for (const point of points) {
      const answer = askPoint(draft, point, frame, log);
      if (answer === null) continue;
      draft.plan = planAfter(draft.plan, point.code, answer, frame);
      hasChanged = true;
      break;
    }
    if (!hasChanged) return;
  }
}

const isNegative = (value: TargetValue | null): boolean =>
  value !== null &&
  (value.kind === 'amount' ? value.amount < 0n : value.kind === 'range' && value.lower < 0n);

/** The answer, null while the question is open: then the draft waits in the point's periods. */
function askPoint(
  draft: IndicatorDraft,
  { code, periods }: TargetOpenPoint,
  { year }: RunFrame,
  log: Findings,
): string | null {
  const { table, index, name } = draft.row;
  const id = idOf(draft, code);
  const isUndated = code === 'REVISION_WITHOUT_DATE';
  const date = isUndated ? revisionDate(table) : null;
  const titled = date === null ? [] : [{ id: `${DATED}${date}`, facts: { date } }];
  const typed = isUndated ? typedDate(log.answerTo(id), year) : [];
  const answer = log.ask({
    id,
    code,
    sheet: table.grid.name,
    cell: addressUnder(table, index, CELLS[code]) ?? addressUnder(table, index, 'Target Murni'),
    facts: {
      name,
      code: draft.row.code ?? '',
      blank: code === 'STAGES_PARTLY_FILLED' ? blankStages(draft.plan) : '',
      ...(isUndated ? { [DATE_ANSWER]: SINCE, year: String(year) } : {}),
    },
    of: { key: `${table.grid.name}!${draft.row.row}`, name },
    options:
      code === 'NEGATIVE_TARGET'
        ? [{ id: 'none' }]
        : [...titled, ...typed, ...OPTIONS[code].map((option) => ({ id: option }))],
  });
  if (answer === null) holdDraft(draft, code, id, log, periods, 'target');
  return answer;
}

/** A day of the year that was typed as the answer, with or without the word before it, as an option of its own; none for any other. */
function typedDate(answer: string | null, year: number): readonly QuestionOption[] {
  const given = answer ?? '';
  const date = given.startsWith(SINCE) ? given.slice(SINCE.length) : given;
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (month === undefined || day === undefined || yearOf(date) !== year) return [];
  const isDay =
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysInMonth(year, Number(month));
  return isDay ? [{ id: given, facts: { date, typed: date } }] : [];
}

interface QuestionOption {
  readonly id: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** One question a sheet for each cause; a target that is no target is a slip of its own row. */
function idOf({ row, plan }: IndicatorDraft, code: TargetOpenPoint['code']): string {
  const { table, index } = row;
  const sheet = `${IDS[code]}:${table.grid.name}`;
  if (code === 'NEGATIVE_TARGET') return `${sheet}!${rowTag(table, index)}`;
  return code === 'STAGES_PARTLY_FILLED' ? `${sheet}!${blankStages(plan)}` : sheet;
}

/** `III, IV`: rows whose stages are blank in the same quarters wait for the same cause. */
function blankStages({ cumulativeStages, ownStages, months }: TargetPlan): string {
  const stages = cumulativeStages ?? ownStages ?? quartersOf(months);
  return QUARTERS.filter((_, at) => (stages[at] ?? null) === null).join(', ');
}

/** Blank for quarters of which a month is. */
const quartersOf = (months: TargetPlan['months']): readonly (true | null)[] =>
  QUARTERS.map((_, at) =>
    (months ?? []).slice(at * 3, at * 3 + 3).every((month) => month !== null) ? true : null,
  );

function planAfter(
  plan: TargetPlan,
  code: TargetOpenPoint['code'],
  answer: string,
  frame: RunFrame,
): TargetPlan {
  switch (code) {
    case 'REVISION_WITHOUT_DATE':
      if (answer === 'ignore') return { ...plan, revised: null };
      return { ...plan, revisedFrom: /\d{4}-\d{2}-\d{2}$/.exec(answer)?.[0] ?? `${frame.year}-01-01` };
    case 'NEGATIVE_TARGET':
      return { ...plan, original: null, revised: null, cumulativeStages: null, ownStages: null };
    case 'STAGES_PARTLY_FILLED':
      return answer === 'schedule' ? withoutStages(plan) : carried(plan);
    case 'STAGES_ONLY_REVISED':
      return answer === 'schedule' ? withoutStages(plan) : scaledBack(plan);
    case 'STAGES_MATCH_NEITHER':
      return answer === 'schedule' ? withoutStages(plan) : fitted(plan);
  }
}

const withoutStages = (plan: TargetPlan): TargetPlan => ({
  ...plan,
  cumulativeStages: null,
  ownStages: null,
  months: null,
});

const map4 = (
  stages: TargetPlan['ownStages'],
  change: (value: TargetValue | null, stage: number) => TargetValue | null,
): FourQuarters<TargetValue | null> | null =>
  stages === null
    ? null
    : [change(stages[0], 0), change(stages[1], 1), change(stages[2], 2), change(stages[3], 3)];

/**
 * A blank cumulative stage keeps the stage before it, a blank own quarter adds nothing; only the last one, where it is
 * blank, brings what the year still lacks.
 */
function carried(plan: TargetPlan): TargetPlan {
  const zero: TargetValue = { kind: 'amount', amount: 0n };
  const annual = amountOf(plan.original);
  let before: TargetValue = zero;
  const cumulativeStages = map4(plan.cumulativeStages, (value, stage) => {
    if (value === null && stage === 3 && annual !== null && annual >= (amountOf(before) ?? annual))
      return plan.original;
    return (before = value ?? before);
  });
  const own = (plan.ownStages ?? []).reduce((sum, value) => sum + (amountOf(value) ?? 0n), 0n);
  const rest: TargetValue = { kind: 'amount', amount: annual === null || annual < own ? 0n : annual - own };
  const ownStages = map4(plan.ownStages, (value, stage) => value ?? (stage === 3 ? rest : zero));
  const hasStages = plan.cumulativeStages !== null || plan.ownStages !== null;
  const months = hasStages ? plan.months : carriedMonths(plan.months, annual);
  return { ...plan, cumulativeStages, ownStages, months };
}

function carriedMonths(months: TargetPlan['months'], annual: bigint | null): TargetPlan['months'] {
  if (months === null) return null;
  const own = months.reduce<bigint>((sum, amount) => sum + (amount ?? 0n), 0n);
  const rest = annual === null || annual < own ? 0n : annual - own;
  return months.map((amount, month) => amount ?? (month === 11 ? rest : 0n));
}

const amountOf = (value: TargetValue | null): bigint | null =>
  value?.kind === 'amount' ? value.amount : null;

/** The sum that stages end at: stage IV, or all own quarters. */
function stagesTotal(plan: TargetPlan): bigint | null {
  if (plan.cumulativeStages !== null) return amountOf(plan.cumulativeStages[3]);
  return (
    plan.ownStages?.reduce<bigint | null>((sum, value) => {
      const amount = amountOf(value);
      return sum === null || amount === null ? null : sum + amount;
    }, 0n) ?? null
  );
}

/** Stages in proportion to the original annual target, so that the revision scales them as any others. */
function fitted(plan: TargetPlan): TargetPlan {
  const total = stagesTotal(plan);
  const original = amountOf(plan.original);
  if (total === null || total <= 0n || original === null) return withoutStages(plan);
  const change = (value: TargetValue | null, stage: number): TargetValue | null => {
    const amount = amountOf(value);
    if (amount === null) return value;
    const isLast = stage === 3 && plan.cumulativeStages !== null;
    return { kind: 'amount', amount: isLast ? original : ((amount * original) / total / 10_000n) * 10_000n };
  };
  if (plan.cumulativeStages !== null)
    return { ...plan, cumulativeStages: map4(plan.cumulativeStages, change) };
  const own = map4(plan.ownStages, change);
  if (own === null) return plan;
  const first3 = [own[0], own[1], own[2]].reduce((sum, value) => sum + (amountOf(value) ?? 0n), 0n);
  return { ...plan, ownStages: [own[0], own[1], own[2], { kind: 'amount', amount: original - first3 }] };
}

// Already revised stages go back to the original budget for the periods before the revision, in the same proportion.
const scaledBack = fitted;
