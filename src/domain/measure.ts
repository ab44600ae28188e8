// A row, a total or a weighted mean held against a threshold: met, missed or not to be judged, always exactly.
// Does not know what follows from it.
import { amountFromRatio, isAtLeast, ratioFromAmount, ratioOf, sumOfRatios, type Ratio } from './ratio';
import { HUNDRED_PERCENT, ONE, type Amount } from './amount';
import type { Exemption } from './pact';
import type { TargetVersion } from './evaluation';
import { figuresOf, type Ask, type Figures } from './figures';
import type { TargetValue } from './indicator';
import { monthsBetweenMeasurements, spanOf, type Period } from './period';
import type { Row } from './row';
import type { StatusResult } from './status';
import { thresholdAmount } from './threshold';

/** A row of a pact's scope with the results of its status columns; `results` null under another reading of it. */
export interface ScopedRow {
  /** Its place among the rows of its office. */
  readonly index: number;
  readonly row: Row;
  readonly results: Readonly<Record<Period, StatusResult>> | null;
}

export type Subject =
  | { readonly kind: 'row'; readonly row: ScopedRow }
  | { readonly kind: 'total'; readonly rows: readonly ScopedRow[] }
  | { readonly kind: 'mean'; readonly rows: readonly ScopedRow[] };

export interface Gauge {
  /** Per cent. */
  readonly threshold: Amount;
  /** Bounds each attainment of a mean. */
  readonly averageCap: Amount;
  readonly exemptionOf: (row: ScopedRow, period: Period) => Exemption | null;
}

/** Why a subject cannot be judged. */
export type UnjudgedCause = 'data' | 'weights' | 'nothing' | 'newcomerTarget' | 'newcomerMonths';

export type Measure =
  | {
      readonly state: 'judged';
      readonly isMet: boolean;
      readonly attainment: Ratio;
      readonly target: TargetValue | null;
      readonly realisation: Ratio | null;
      readonly version: TargetVersion | null;
      /** Realisation minus the amount at which the threshold is just met; null for means, ranges and words. */
      readonly distance: Amount | null;
      readonly isRupiah: boolean;
      readonly unit: string;
    }
  | {
      readonly state: 'unjudged';
      readonly cause: UnjudgedCause;
      readonly rows: readonly Row[];
      readonly target: TargetValue | null;
    }
  /** No target in the asked period. */
  | { readonly state: 'empty' };

export type JudgedMeasure = Extract<Measure, { state: 'judged' }>;

const EMPTY: Measure = { state: 'empty' };
const unjudged = (
  cause: UnjudgedCause,
  rows: readonly Row[],
  target: TargetValue | null = null,
): Measure => ({ state: 'unjudged', cause, rows, target });

/** The period's own figures where the plain question is asked, else figures worked out anew. */
export function figuresFor({ row, results }: ScopedRow, ask: Ask): Figures {
  const period = stagePeriod(row, ask);
  const plain = results?.[period];
  if (
    plain !== undefined &&
    ask.rule === 'ownEnd' &&
    ask.since === null &&
    isPlainBasis(ask, plain.figures)
  ) {
    return plain.figures;
  }
  return figuresOf(row, period === ask.period ? ask : { ...ask, period });
}

function isPlainBasis(ask: Ask, figures: Figures): boolean {
  const span = spanOf(ask.period, ask.basis);
  return figures.basis === ask.basis && figures.span.last === span.last;
}

/** A half-yearly indicator has its stages at the half-years' ends. */
function stagePeriod(row: Row, ask: Ask): Period {
  if (!ask.isStage || row.indicator.measuring !== 'Semester') return ask.period;
  return ask.period === 'TW II' ? 'Semester I' : ask.period === 'TW IV' ? 'Semester II' : ask.period;
}

export function measure(subject: Subject, ask: Ask, gauge: Gauge): Measure {
  switch (subject.kind) {
    case 'row':
      return rowMeasure(subject.row, ask, gauge);
    case 'total':
      return totalMeasure(subject.rows, ask, gauge);
    case 'mean':
      return meanMeasure(subject.rows, ask, gauge);
  }
}

/** A newcomer's months are known only where measuring begins anew with his first month. */
const hasUnknownMonths = ({ indicator, method }: Row, { since }: Ask): boolean =>
  since !== null &&
  method !== 'Posisi Akhir' &&
  (since - 1) % monthsBetweenMeasurements(indicator.measuring) !== 0;

/** A target of 0 or less that is left to a newcomer. */
const isNewcomersNothing = (ask: Ask, figures: Figures): boolean => {
  const { value } = figures.target;
  return ask.since !== null && value?.kind === 'amount' && value.amount <= 0n;
};

function rowMeasure(scoped: ScopedRow, ask: Ask, gauge: Gauge): Measure {
  const { row } = scoped;
  const figures = figuresFor(scoped, ask);
  const { target, realisation, attainment } = figures;
  if (hasUnknownMonths(row, ask) && figures.state !== 'noTarget') return unjudged('newcomerMonths', [row]);
  if (isNewcomersNothing(ask, figures)) return unjudged('newcomerTarget', [row], target.value);
  if (figures.state === 'noTarget') return EMPTY;
  if (attainment === null) return unjudged('data', [row], target.value);
  const { direction, isRupiah, unit } = row.indicator;
  const amount =
    target.value === null ? null : thresholdAmount(target.value, direction, gauge.threshold, isRupiah);
  return {
    state: 'judged',
    isMet: isAtLeast(attainment, gauge.threshold),
    attainment,
    target: target.value,
    realisation,
    version: target.version,
    distance: amount === null || realisation === null ? null : amountFromRatio(realisation) - amount,
    isRupiah,
    unit,
  };
}

function totalMeasure(rows: readonly ScopedRow[], ask: Ask, gauge: Gauge): Measure {
  let targets = 0n;
  let realised = 0n;
  let hasTarget = false;
  let version: TargetVersion | null = null;
  const waiting: Row[] = [];
  for (const scoped of rows) {
    if (gauge.exemptionOf(scoped, ask.period) !== null) continue;
    const figures = figuresFor(scoped, ask);
    const { value } = figures.target;
    const isAdded = figures.state === 'judged' || isNewcomersNothing(ask, figures);
    if (figures.state !== 'noTarget' && hasUnknownMonths(scoped.row, ask)) {
      return unjudged('newcomerMonths', [scoped.row]);
    }
    if (isAdded && figures.realisation !== null && value?.kind === 'amount') {
      targets += value.amount;
      realised += amountFromRatio(figures.realisation);
      hasTarget = true;
      version = figures.target.version === 'perubahan' ? 'perubahan' : (version ?? figures.target.version);
    } else if (figures.state === 'noTarget') {
      if (figures.realisation !== null) realised += amountFromRatio(figures.realisation);
      else if (hasSomeData(scoped, figures)) waiting.push(scoped.row);
    } else {
      waiting.push(scoped.row);
    }
  }
  if (waiting.length > 0) return unjudged('data', waiting);
  if (!hasTarget) return EMPTY;
  if (targets <= 0n) return unjudged(ask.since === null ? 'nothing' : 'newcomerTarget', []);
  const target: TargetValue = { kind: 'amount', amount: targets };
  const amount = thresholdAmount(target, 'Semakin tinggi semakin baik', gauge.threshold, true) ?? 0n;
  return {
    state: 'judged',
    isMet: realised * HUNDRED_PERCENT >= targets * gauge.threshold,
    attainment: ratioOf(realised, targets),
    target,
    realisation: ratioFromAmount(realised),
    version,
    distance: realised - amount,
    isRupiah: true,
    unit: '',
  };
}

/** A row without a target and without any data adds nothing; one that is half filled could add more. */
function hasSomeData({ row }: ScopedRow, { span, reason }: Figures): boolean {
  if (reason?.code === 'NOT_MEASURED') return false;
  for (let month = span.first; month <= span.last; month += 1) {
    if ((row.totals.held & (1 << (month - 1))) !== 0) return true;
  }
  return false;
}

function meanMeasure(rows: readonly ScopedRow[], ask: Ask, gauge: Gauge): Measure {
  const inScope = rows
    .filter((scoped) => gauge.exemptionOf(scoped, ask.period) === null)
    .map((scoped) => ({ row: scoped.row, figures: figuresFor(scoped, ask) }))
    .filter(({ figures }) => figures.state !== 'noTarget' || isNewcomersNothing(ask, figures));
  if (inScope.length === 0) return EMPTY;
  const blank = inScope.filter(({ row }) => row.indicator.weight === null);
  const isEqual = blank.length === inScope.length;
  if (blank.length > 0 && !isEqual)
    return unjudged(
      'weights',
      blank.map(({ row }) => row),
    );
  const weighed = inScope
    .map((entry) => ({ ...entry, weight: isEqual ? ONE : (entry.row.indicator.weight ?? 0n) }))
    .filter(({ weight }) => weight > 0n);
  const unknown = weighed.find(({ row }) => hasUnknownMonths(row, ask));
  if (unknown !== undefined) return unjudged('newcomerMonths', [unknown.row]);
  if (weighed.some(({ figures }) => isNewcomersNothing(ask, figures))) return unjudged('newcomerTarget', []);
  const waiting = weighed.filter(({ figures }) => figures.attainment === null);
  if (waiting.length > 0)
    return unjudged(
      'data',
      waiting.map(({ row }) => row),
    );
  if (weighed.length === 0) return unjudged('nothing', []);
  const versions = weighed.map(({ figures }) => figures.target.version);
  const attainment = weightedMean(
    weighed.map(({ figures, weight }) => ({ attainment: figures.attainment, weight })),
    gauge.averageCap,
  );
  return {
    state: 'judged',
    isMet: isAtLeast(attainment, gauge.threshold),
    attainment,
    target: null,
    realisation: null,
    version: versions.includes('perubahan') ? 'perubahan' : (versions[0] ?? null),
    distance: null,
    isRupiah: false,
    unit: '%',
  };
}

/** The weighted mean of attainments, each bounded to 0..`cap` per cent; the weights sum to more than 0. */
export function weightedMean(
  parts: readonly { readonly attainment: Ratio | null; readonly weight: Amount }[],
  cap: Amount,
): Ratio {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0n);
  const sum = sumOfRatios(
    parts.map(({ attainment, weight }) => {
      const { numerator, denominator } = bounded(attainment, cap);
      return { numerator: numerator * weight, denominator };
    }),
  );
  return { numerator: sum.numerator, denominator: sum.denominator * weights };
}

function bounded(attainment: Ratio | null, cap: Amount): Ratio {
  if (attainment === null || attainment.numerator <= 0n) return { numerator: 0n, denominator: 1n };
  return isAtLeast(attainment, cap) ? { numerator: cap, denominator: HUNDRED_PERCENT } : attainment;
}
