// Target rows to drafts of indicators: unit, method, direction, targets. Blanks without a default become questions.
import { rowTag } from '../keys/rowTag';
import { type FourQuarters, type TargetPlan, type TargetValue } from '../../../domain/indicator';
import { MONTH_TARGET_HEADINGS, OWN_STAGE_HEADINGS, STAGE_HEADINGS } from '../../templateSheets';
import { NO_SHAPE } from '../realisation/assembleMonths';
import { holdDraft, periodsOfStage, type IndicatorDraft, type RunFrame } from '../draft';
import { FigureColumn, NO_FIGURE, type Figure } from '../cells/figureColumn';
import { figureOption, figureWithin } from '../cells/figureInText';
import type { Findings } from '../findings';
import { addressUnder, type FoundTable } from '../headers/foundTable';
import { askShared } from '../sharedQuestion';
import { blankRows } from './blankRows';
import { answeredStep } from './magnitudes';
import { isPercentOfCount } from '../evidence/percentColumns';
import { NO_EVIDENCE, type TraitEvidence } from '../evidence/traitEvidence';
import { directionOf, measuringOf, methodOf, settledTraits } from './readTraits';
import type { MoneyMatters } from './moneyMatters';
import { givenDirection, givenMethod, givenStages } from './rowOverrides';
import type { SourceRow } from '../rows/sourceRows';
import { TableRow } from '../headers/tableRows';
import { withSecondHalfAlone } from './reportStages';
import { reportShares, shareOf, withBareShares } from './stageShares';
import { scaled, targetOf, type Measure } from '../cells/targetValue';
import { type Factor, unitCellFactor } from '../cells/unit';
import { ownFactor, unitOfRow } from './unitOfRow';
import { settleWorded } from '../cells/wordedAmount';
import { wordKey } from '../cells/wordKey';

export const TARGET_FIGURES: readonly string[] = [
  'Target Murni',
  'Target Perubahan',
  ...STAGE_HEADINGS,
  ...OWN_STAGE_HEADINGS,
  ...MONTH_TARGET_HEADINGS,
];

/** What all rows of one target table share. */
export interface TargetContext {
  readonly table: FoundTable;
  readonly frame: RunFrame;
  /** Factor of rupiah rows whose own unit names no multiple. */
  readonly factor: Factor;
  /** The sheet states its multiple in titles or headings, which goes before a plain `Rp` in a row. */
  readonly isFactorStated: boolean;
  readonly hasUnits: boolean;
  /** What an answer about units multiplies the targets by. */
  readonly step: bigint;
  readonly log: Findings;
  /** By heading; without those that are blank in every row. */
  readonly columns: ReadonlyMap<string, FigureColumn>;
  /** Of which kinds of stages there are any columns. */
  readonly stages: { readonly cumulative: boolean; readonly own: boolean; readonly monthly: boolean };
  /** Headings of columns whose stated totals hold without the dashes in them. */
  readonly confirmedZero: Set<string>;
  /** Stages in which percentages were read as shares, which is reported once. */
  readonly hasShares: Set<string>;
  readonly matters: Pick<MoneyMatters, 'of'>;
}

export function targetContext(
  table: FoundTable,
  frame: RunFrame,
  stated: Factor | null,
  preset: Factor | null,
  log: Findings,
  matters: Pick<MoneyMatters, 'of'>,
): TargetContext {
  const columns = new Map<string, FigureColumn>();
  for (const heading of [...TARGET_FIGURES, 'Bobot', 'Target RPJMD Tahun Ini']) {
    const place = table.columns.get(heading);
    const column = place === undefined ? null : new FigureColumn(table, place, heading, log);
    if (column?.isBlank() === false) columns.set(heading, column);
  }
  const unitColumn = table.columns.get('Satuan');
  const hasUnits =
    unitColumn !== undefined &&
    table.grid.values.slice(table.from, table.to).some((row) => (row[unitColumn] ?? '') !== '');
  const has = (headings: readonly string[]): boolean => headings.some((heading) => columns.has(heading));
  return {
    table,
    frame,
    stages: {
      cumulative: has(STAGE_HEADINGS),
      own: has(OWN_STAGE_HEADINGS),
      monthly: has(MONTH_TARGET_HEADINGS),
    },
    factor: stated ?? preset ?? 1n,
    isFactorStated: stated !== null && stated !== 1n,
    hasUnits,
    step: answeredStep(table.grid.name, 'target', log),
    log,
    columns,
    confirmedZero: new Set(),
    hasShares: new Set(),
    matters,
  };
}

/** The draft of one target row, without realisation yet. */
export function draftOf(
  context: TargetContext,
  source: SourceRow,
  realisations: readonly SourceRow[],
  evidence: TraitEvidence = NO_EVIDENCE,
): IndicatorDraft {
  const row = new TableRow(context.table, source.index);
  const unit = unitOfRow(source, row.text('Satuan'));
  const unitQuestion = moneyOf(context, source, unit);
  const written = unitCellFactor(unit);
  const draft: IndicatorDraft = {
    row: source,
    realisations,
    realisedIn: realisations[0]?.table ?? null,
    opd: source.opd,
    isRupiah: unitQuestion.isRupiah,
    unit: unit === '' && unitQuestion.isRupiah ? 'Rp' : unit,
    unitFactor: written === null || written === 1n ? ownFactor(source) : written,
    method: 'Akumulasi',
    direction: 'Semakin tinggi semakin baik',
    measuring: 'Bulanan',
    weight: null,
    plan: EMPTY_PLAN,
    months: [],
    shape: NO_SHAPE,
    running: false,
    holds: [],
    schedule: null,
  };
  if (unitQuestion.questionId !== null)
    holdDraft(draft, 'UNIT_MISSING', unitQuestion.questionId, context.log);
  const plan = planOf(context, draft, row);
  draft.plan = withBareShares(plan, draft.isRupiah);
  if (draft.plan !== plan)
    noteShare(context, row.index, plan.ownStages === null ? STAGE_HEADINGS : OWN_STAGE_HEADINGS);
  draft.measuring = measuringOf(context, draft, row);
  const matter = draft.isRupiah ? context.matters.of(source, realisations) : 'other';
  const printed = evidence(draft, settledTraits(draft, row, matter));
  draft.method = givenMethod(context.log, row) ?? methodOf(context, draft, row, printed, matter);
  if (draft.method !== 'Akumulasi') draft.plan = withSecondHalfAlone(context.table, draft.plan);
  draft.direction =
    givenDirection(context.log, row) ?? directionOf(context, draft, row, printed.direction, matter);
  draft.schedule = givenStages(context.log, row);
  reportFallingStages(draft, row, context.log);
  const weight = figureAt(context, row, 'Bobot');
  if (weight.kind === 'amount') draft.weight = weight.amount;
  else if (weight.kind === 'text')
    context.log.issue('TEXT_WHERE_NUMBER', 'warning', row.at('Bobot'), {
      found: weight.text,
      expected: 'Bobot',
    });
  return draft;
}

const EMPTY_PLAN: TargetPlan = {
  original: null,
  revised: null,
  revisedFrom: null,
  cumulativeStages: null,
  ownStages: null,
  months: null,
};

/** Rupiah by its unit; without one by the account, or because the sheet measures nothing else. */
function moneyOf(
  { hasUnits, log }: TargetContext,
  source: SourceRow,
  unit: string,
): { readonly isRupiah: boolean; readonly questionId: string | null } {
  if (unit !== '')
    return {
      isRupiah: unitCellFactor(unit) !== null,
      questionId: null,
    };
  const isRevenue = source.code?.startsWith('4.') ?? false;
  if (!hasUnits || isRevenue) return { isRupiah: true, questionId: null };
  const sheet = source.table.grid.name;
  const { answer, questionId } = askShared(
    log,
    {
      id: `satuan:${sheet}`,
      code: 'UNIT_MISSING',
      sheet,
      cell: addressUnder(source.table, source.index, 'Satuan'),
      options: [{ id: 'rupiah' }, { id: 'other' }],
      restsOn: blankRows(source.table, 'Satuan', ''),
    },
    `satuan:${sheet}!${rowTag(source.table, source.index)}`,
    { key: `${sheet}!${source.row}`, name: source.name },
  );
  return { isRupiah: answer === 'rupiah', questionId: answer === null ? questionId : null };
}

const figureAt = (context: TargetContext, row: TableRow, heading: string): Figure =>
  context.columns.get(heading)?.read(row.index) ?? NO_FIGURE;

export const measureOf = (context: TargetContext, draft: IndicatorDraft): Measure => ({
  isRupiah: draft.isRupiah,
  factor:
    ownFactor(draft.row) ?? (context.isFactorStated ? context.factor : (draft.unitFactor ?? context.factor)),
  step: context.step,
  unit: draft.unit,
});

function planOf(context: TargetContext, draft: IndicatorDraft, row: TableRow): TargetPlan {
  const value = (heading: string, annual: TargetValue | null = null): TargetValue | null =>
    valueUnder(context, draft, row, heading, annual);
  const stages = (headings: readonly string[]): FourQuarters<TargetValue | null> | null => {
    const [a = null, b = null, c = null, d = null] = headings.map((heading) => value(heading, annual));
    return a === null && b === null && c === null && d === null ? null : [a, b, c, d];
  };
  const original = value('Target Murni');
  const revised = value('Target Perubahan');
  const annual = original ?? revised;
  // The same figure again revises nothing, whatever its date.
  const isSame =
    original?.kind === 'amount' && revised?.kind === 'amount' && original.amount === revised.amount;
  const isRevised = revised !== null && !(revised.kind === 'amount' && revised.amount === 0n) && !isSame;
  const revisedFrom = row.date('Tanggal Berlaku Perubahan', context.log);
  return {
    original,
    revised: isRevised ? revised : null,
    revisedFrom: revisedFrom.date,
    cumulativeStages: context.stages.cumulative ? stages(STAGE_HEADINGS) : null,
    ownStages: context.stages.own ? stages(OWN_STAGE_HEADINGS) : null,
    months: context.stages.monthly
      ? monthsOf(MONTH_TARGET_HEADINGS.map((heading) => value(heading, annual)))
      : null,
  };
}

/** Monthly targets; null where no month has one. */
function monthsOf(values: readonly (TargetValue | null)[]): TargetPlan['months'] {
  const months = values.map((value) => (value?.kind === 'amount' ? value.amount : null));
  return months.every((month) => month === null) ? null : months;
}

/** Told once for a table. */
function noteShare(
  { table, hasShares, log }: TargetContext,
  index: number,
  [heading = '']: readonly string[],
): void {
  if (hasShares.size === 0) reportShares(table, { index, heading }, log);
  hasShares.add(heading);
}

/** The target under a heading; what cannot be read holds the periods that it decides. */
function valueUnder(
  context: TargetContext,
  draft: IndicatorDraft,
  row: TableRow,
  heading: string,
  annual: TargetValue | null,
): TargetValue | null {
  const column = context.columns.get(heading);
  if (column === undefined) return null;
  const figure = column.read(row.index);
  if (figure.kind === 'none') return null;
  const share = shareOf(figure, heading, annual, draft);
  if (share !== null) {
    noteShare(context, row.index, [heading]);
    return share;
  }
  if (figure.kind === 'dash' && context.confirmedZero.has(heading)) return { kind: 'amount', amount: 0n };
  const reading = isPercentOfCount(figure, draft.isRupiah, draft.unit)
    ? ({ kind: 'unread', text: '%' } as const)
    : targetOf(figure, measureOf(context, draft));
  if (reading.kind === 'value') return reading.value;
  const stage = [STAGE_HEADINGS, OWN_STAGE_HEADINGS]
    .map((headings) => (headings as readonly string[]).indexOf(heading))
    .find((at) => at >= 0);
  const periods = stage === undefined ? 'all' : periodsOfStage(stage, context.frame.basis);
  const at = row.at(heading);
  const worded =
    reading.kind === 'unread' && draft.isRupiah ? settleWorded(reading.text, at, context.log) : null;
  if (worded?.kind === 'amount') return worded;
  const open = reading.kind === 'open' ? reading : worded;
  if (open?.kind === 'open') holdDraft(draft, open.code, open.questionId, context.log, periods, 'target');
  if (open !== null || reading.kind === 'open') return null;
  // A date or a time of day as people see it, and no number of Excel's.
  const found = reading.text === '%' ? row.text(heading) : reading.text;
  context.log.issue('TEXT_WHERE_NUMBER', 'error', at, { found, expected: heading });
  const id = `text:${row.table.grid.name}!${wordKey(reading.text)}`;
  const within = figureWithin(reading.text);
  const answer = context.log.ask({
    id,
    code: 'TEXT_WHERE_NUMBER',
    ...at,
    facts: { found, heading },
    options: [...figureOption(within), { id: 'none' }],
  });
  if (answer === 'figure' && within !== null)
    return { kind: 'amount', amount: scaled(within, measureOf(context, draft)) };
  if (answer === null) holdDraft(draft, 'TEXT_WHERE_NUMBER', id, context.log, periods, 'target');
  return null;
}

/** Cumulative stages of a sum cannot fall: likely a quarter's own figure, or a slip of the hand. */
function reportFallingStages({ method, plan }: IndicatorDraft, row: TableRow, log: Findings): void {
  if (method !== 'Akumulasi' || plan.cumulativeStages === null) return;
  let highest: { readonly amount: bigint; readonly heading: string } | null = null;
  for (const [stage, heading] of STAGE_HEADINGS.entries()) {
    const value = plan.cumulativeStages?.[stage] ?? null;
    if (value?.kind !== 'amount') continue;
    if (highest !== null && value.amount < highest.amount) {
      const facts = { found: row.text(heading), expected: highest.heading };
      log.issue('STAGES_FALL', 'warning', row.at(heading), facts);
    } else highest = { amount: value.amount, heading };
  }
}

/** `Target RPJMD Tahun Ini`; unreadable is blank, with an issue. */
export function rpjmdTargetOf(context: TargetContext, draft: IndicatorDraft): TargetValue | null {
  const row = new TableRow(context.table, draft.row.index);
  const reading = targetOf(figureAt(context, row, 'Target RPJMD Tahun Ini'), measureOf(context, draft));
  if (reading.kind === 'value') return reading.value;
  context.log.issue('TEXT_WHERE_NUMBER', 'warning', row.at('Target RPJMD Tahun Ini'), {
    found: row.text('Target RPJMD Tahun Ini'),
    expected: 'Target RPJMD Tahun Ini',
  });
  return null;
}
