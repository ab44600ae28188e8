// A pact as the verdict of a row or a person tells it: what it asks, against which figures, how far they lie from it. Repeats
// what the evaluation decided; where it judged other figures of the row, works those out by the domain's own functions.
import { ONE, type Amount } from '../../domain/amount';
import type { IndicatorResult, PeriodResult, RuleSettings } from '../../domain/evaluation';
import { figuresOf } from '../../domain/figures';
import { firstDayOfMonth, lastDayOfMonth } from '../../domain/calendar';
import type { Direction } from '../../domain/indicator';
import type { Pact } from '../../domain/pact';
import { PERIOD_FACTS, spanOf, type MonthSpan, type Period } from '../../domain/period';
import { amountFromRatio, areEqual, isAtLeast, type Ratio } from '../../domain/ratio';
import type { Reason, VerdictReason } from '../../domain/reason';
import { rowOf } from '../../domain/row';
import { thresholdAmount, thresholdOf } from '../../domain/threshold';
import { documentCell } from './pactBook';
import { scheduledAt } from './scheduledAt';
import { toldFigures } from './toldFigures';
import type { ToldFigures, ToldPact, ToldWhole } from './verdictFacts';
import type { CellRange } from './working';
import type { SheetsRead } from './workedRealisation';

export type Missed = Extract<VerdictReason, { code: 'MISSED' }>;

export const missedIn = (reasons: readonly Reason[]): Missed | null =>
  reasons.find((reason): reason is Missed => reason.code === 'MISSED') ?? null;

/** Verdicts for which figures were held against a threshold. */
const MEASURED: ReadonlySet<string> = new Set([
  'Terpenuhi',
  'Terkejar',
  'Perlu Telaah',
  'Peringatan',
  'Perlu Klarifikasi',
  'Terindikasi Pelanggaran',
]);

export const isMeasured = (status: string): boolean => MEASURED.has(status);

const LOWER: readonly Direction[] = ['Semakin rendah semakin baik', 'Semakin rendah semakin baik (T/R)'];

/** A pact that was held against nothing. */
export const namedPact = (pact: Pact, { sources }: SheetsRead): ToldPact => ({
  pact,
  at: documentCell(sources, pact.source, 'Nomor Pakta', 'pacts'),
  unit: { isRupiah: true, unit: '' },
  isLowerBetter: false,
  threshold: null,
  thresholdAt: null,
  thresholdAmount: null,
  distance: null,
  own: null,
  whole: null,
  deciding: null,
});

function thresholdCell(
  pact: Pact,
  period: Period,
  settings: RuleSettings,
  all: SheetsRead,
): CellRange | null {
  if (pact.threshold !== null) return documentCell(all.sources, pact.source, 'Ambang (%)', 'pacts');
  if (settings.thresholds[PERIOD_FACTS[period].quarter] === null) return null;
  return scheduledAt(all, period, 'Ambang Capaian (%)')?.at ?? null;
}

/** A pact over all its rows at once. */
export const wholePact = (
  pact: Pact,
  period: Period,
  settings: RuleSettings,
  whole: ToldWhole,
  distance: bigint | null,
  all: SheetsRead,
): ToldPact => ({
  ...namedPact(pact, all),
  threshold: thresholdOf(pact, period, settings),
  thresholdAt: thresholdCell(pact, period, settings, all),
  distance,
  whole,
});

export interface RowPactAsk {
  readonly result: IndicatorResult;
  readonly period: Period;
  readonly settings: RuleSettings;
  readonly pact: Pact;
  /** First day in office of the person who answers; null where it is not known. */
  readonly since: string | null;
}

/** A pact over one row alone. */
export function rowPact(ask: RowPactAsk, all: SheetsRead): ToldPact {
  const { result, period, settings, pact } = ask;
  const { indicator } = result;
  const now = result.periods[period];
  const threshold = thresholdOf(pact, period, settings);
  const judged = judgedFigures(ask);
  const base = {
    ...namedPact(pact, all),
    unit: indicator,
    isLowerBetter: LOWER.includes(indicator.direction),
    threshold,
    thresholdAt: thresholdCell(pact, period, settings, all),
  };
  if (judged === null) return base;
  const { target, realisation } = judged.figures;
  const amount =
    target === null ? null : thresholdAmount(target, indicator.direction, threshold, indicator.isRupiah);
  const distance =
    missedIn(now.reasons)?.distance ??
    (amount === null || realisation === null ? null : awayFrom(realisation, amount));
  const own: ToldFigures | null = isSame(judged, now, spanOf(period, settings.basis))
    ? null
    : toldFigures({ indicator, period, settings, span: judged.span }, judged.figures, all);
  return { ...base, thresholdAmount: amount, distance, own };
}

/** A person's pact over each row alone, told by the row that decides it. */
export function decidedPact(ask: RowPactAsk, all: SheetsRead): ToldPact {
  const { result, period, settings } = ask;
  const told = rowPact(ask, all);
  const { indicator } = result;
  const span = spanOf(period, settings.basis);
  const figures = told.own ?? toldFigures({ indicator, period, settings, span }, result.periods[period], all);
  const at = documentCell(all.sources, indicator.source, 'Uraian/Indikator Kinerja', 'target');
  return { ...told, own: null, deciding: { name: indicator.name, at, figures } };
}

/** A mean is no finite decimal: the difference is cut once, not the mean before it. */
const awayFrom = ({ numerator, denominator }: Ratio, amount: Amount): Amount =>
  amountFromRatio({ numerator: numerator * ONE - amount * denominator, denominator: denominator * ONE });

interface JudgedFigures {
  readonly span: MonthSpan;
  readonly figures: Pick<
    PeriodResult,
    'target' | 'targetSource' | 'targetVersion' | 'realisation' | 'attainment'
  >;
}

const areSame = (a: Ratio | null, b: Ratio | null): boolean =>
  a === null || b === null ? a === b : areEqual(a, b);

function isSame({ span, figures }: JudgedFigures, now: PeriodResult, whole: MonthSpan): boolean {
  const [a, b] = [figures.target, now.target];
  const isTarget =
    a === b || (a?.kind === 'amount' && b?.kind === 'amount' && a.amount === b.amount) || a?.kind === 'range';
  return isTarget && span.first === whole.first && areSame(figures.attainment, now.attainment);
}

/** The figures that the pact was held against; null where they cannot be told for sure. */
function judgedFigures(ask: RowPactAsk): JudgedFigures | null {
  const { result, period, settings, pact } = ask;
  const now = result.periods[period];
  const whole = spanOf(period, settings.basis);
  const missed = missedIn(now.reasons);
  const first = firstMonth(ask, whole);
  const isRevised = result.indicator.targets.revised !== null;
  const isOnSigning = pact.targetReference === 'Saat ditandatangani' && isRevised && pact.date !== null;
  if (first === null && !isOnSigning)
    return missed === null || areEqual(missed.attainment, now.attainment ?? missed.attainment)
      ? { span: whole, figures: now }
      : null;
  const row = rowOf(result.indicator, settings);
  const figures = figuresOf(row, {
    period,
    basis: settings.basis,
    year: settings.year,
    rule: isOnSigning && pact.date !== null ? { on: pact.date } : 'ownEnd',
    since: first,
    isStage: false,
  });
  const { attainment, target, realisation, span } = figures;
  const isVerdict =
    attainment !== null &&
    (missed === null
      ? isAtLeast(attainment, thresholdOf(pact, period, settings))
      : areEqual(attainment, missed.attainment));
  if (!isVerdict) return null;
  return {
    span,
    figures: {
      target: target.value,
      targetSource: target.source,
      targetVersion: target.version,
      realisation,
      attainment,
    },
  };
}

/** A newcomer's first month, where the pact judges him since taking office; null: the whole stretch. */
export function firstMonth(
  { pact, since, settings }: Pick<RowPactAsk, 'pact' | 'since' | 'settings'>,
  whole: MonthSpan,
): number | null {
  if (pact.newcomer !== 'Sejak menjabat' || since === null) return null;
  const { year } = settings;
  if (since <= firstDayOfMonth(year, whole.first) || since > lastDayOfMonth(year, whole.last)) return null;
  for (let month = whole.first; month <= whole.last; month += 1)
    if (since <= lastDayOfMonth(year, month)) return month > whole.first ? month : null;
  return null;
}
