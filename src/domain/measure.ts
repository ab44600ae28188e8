// A row, a total or a weighted mean held against a threshold: met, missed or not to be judged, always exactly.
// Does not know what follows from it.
import { amountFromRatio, isAtLeast, ratioFromAmount, ratioOf, sumOfRatios, type Ratio } from './ratio';
import { HUNDRED_PERCENT, ONE, type Amount } from './amount';
import type { Exemption } from './pact';
import type { TargetVersion } from './evaluation';
import { figuresOf, hasData, isUnmeasured, type Ask, type Figures } from './figures';
import type { TargetValue } from './indicator';
import { newcomerGap, type NewcomerGap } from './newcomerShare';
import { spanOf, type Period } from './period';
import type { Row } from './row';
import type { StatusResult } from './status';
import { amountToReach, thresholdAmount } from './threshold';

/** A row of a pact's scope with the results of its status columns; `results` null under another reading of it. */
export interface ScopedRow {
  /** Its place among the rows of its office. */
  readonly index: number;
  readonly row: Row;
  readonly results: Readonly<Record<Period, StatusResult>> | null;
}

/** A row under its accepted reading. */
export interface JudgedRow extends ScopedRow {
  readonly results: Readonly<Record<Period, StatusResult>>;
}

export type Subject =
  | { readonly kind: 'row'; readonly row: ScopedRow }
  | {
      readonly kind: 'total';
      /** The rows that add up. */
      readonly rows: readonly ScopedRow[];
      /** The other rows of the scope: they add nothing, but the total waits until they can be judged. */
      readonly beside: readonly ScopedRow[];
    }
  | { readonly kind: 'mean'; readonly rows: readonly ScopedRow[] };

export interface Gauge {
  /** Per cent. */
  readonly threshold: Amount;
  /** Bounds each attainment of a mean. */
  readonly averageCap: Amount;
  readonly exemptionOf: (row: ScopedRow, period: Period) => Exemption | null;
}

/** Why a subject cannot be judged. */
export type UnjudgedCause = 'data' | 'weights' | 'nothing' | Exclude<NewcomerGap, 'outOfScope'>;

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
  const plain = results?.[ask.period];
  if (
    plain !== undefined &&
    ask.rule === 'ownEnd' &&
    ask.since === null &&
    isPlainBasis(ask, plain.figures)
  ) {
    return plain.figures;
  }
  return figuresOf(row, ask);
}

function isPlainBasis(ask: Ask, figures: Figures): boolean {
  const span = spanOf(ask.period, ask.basis);
  return figures.basis === ask.basis && figures.span.last === span.last;
}

/**
 * A half-yearly indicator judged alone has its stages at the half-years' ends. Among others it leaves the scope of a
 * quarter, as it does where that quarter is judged itself.
 */
function rowAsk({ indicator }: Row, ask: Ask): Ask {
  if (!ask.isStage || indicator.measuring !== 'Semester') return ask;
  if (ask.period === 'TW II') return { ...ask, period: 'Semester I' };
  return ask.period === 'TW IV' ? { ...ask, period: 'Semester II' } : ask;
}

export function measure(subject: Subject, ask: Ask, gauge: Gauge): Measure {
  switch (subject.kind) {
    case 'row':
      return rowMeasure(subject.row, rowAsk(subject.row.row, ask), gauge);
    case 'total':
      return totalMeasure(subject, ask, gauge);
    case 'mean':
      return meanMeasure(subject.rows, ask, gauge);
  }
}

function gapOf(scoped: ScopedRow, ask: Ask, own: Figures): NewcomerGap | null {
  if (ask.since === null) return null;
  return newcomerGap(scoped.row, ask, figuresFor(scoped, { ...ask, since: null }), own);
}

/** Whether a row leaves the scope of the question for want of a target. */
const leavesScope = (figures: Figures, gap: NewcomerGap | null): boolean =>
  gap === 'outOfScope' || (gap === null && figures.state === 'noTarget');

function rowMeasure(scoped: ScopedRow, ask: Ask, gauge: Gauge): Measure {
  const { row } = scoped;
  const figures = figuresFor(scoped, ask);
  const { target, realisation, attainment } = figures;
  const gap = gapOf(scoped, ask, figures);
  if (gap === 'outOfScope' || leavesScope(figures, gap)) return EMPTY;
  if (gap !== null) return unjudged(gap, [row], target.value);
  if (attainment === null) return unjudged('data', [row], target.value);
  const { direction, isRupiah, unit } = row.indicator;
  const amount = thresholdAmount(target.value, direction, gauge.threshold, isRupiah);
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

function totalMeasure(
  { rows, beside }: Extract<Subject, { kind: 'total' }>,
  ask: Ask,
  gauge: Gauge,
): Measure {
  let targets = 0n;
  let realised = 0n;
  let hasTarget = false;
  let version: TargetVersion | null = null;
  const waiting = beside.filter((scoped) => isWaiting(scoped, ask.period, gauge)).map(({ row }) => row);
  for (const scoped of rows) {
    if (gauge.exemptionOf(scoped, ask.period) !== null) continue;
    const figures = figuresFor(scoped, ask);
    const { value } = figures.target;
    const gap = gapOf(scoped, ask, figures);
    if (gap === 'newcomerMonths' || gap === 'newcomerStart') return unjudged(gap, [scoped.row]);
    if (leavesScope(figures, gap)) {
      if (isUnmeasured(figures)) continue;
      if (figures.realisation !== null) realised += amountFromRatio(figures.realisation);
      // Half filled it could add more; without any data it adds nothing.
      else if (hasData(scoped.row, figures.span)) waiting.push(scoped.row);
      continue;
    }
    const isAdded = figures.state === 'judged' || gap !== null;
    if (!isAdded || figures.realisation === null || value?.kind !== 'amount') {
      waiting.push(scoped.row);
      continue;
    }
    targets += value.amount;
    realised += amountFromRatio(figures.realisation);
    hasTarget = true;
    version = figures.target.version === 'perubahan' ? 'perubahan' : (version ?? figures.target.version);
  }
  if (waiting.length > 0) return unjudged('data', waiting);
  if (!hasTarget) return EMPTY;
  // Only what is left to a newcomer can be nothing: a budget's own target of 0 left the scope, a negative one waits.
  if (targets <= 0n) return unjudged('newcomerTarget', []);
  return {
    state: 'judged',
    isMet: realised * HUNDRED_PERCENT >= targets * gauge.threshold,
    attainment: ratioOf(realised, targets),
    target: { kind: 'amount', amount: targets },
    realisation: ratioFromAmount(realised),
    version,
    distance: realised - amountToReach(targets, gauge.threshold, true),
    isRupiah: true,
    unit: '',
  };
}

/** Whether the status columns say of a scoped row that it cannot be judged; an exempted one left the scope. */
export function isWaiting(scoped: ScopedRow, period: Period, gauge: Gauge): boolean {
  const status = scoped.results?.[period].result.status;
  if (status !== 'Data Belum Lengkap' && status !== 'Perlu Keputusan') return false;
  return gauge.exemptionOf(scoped, period) === null;
}

function meanMeasure(rows: readonly ScopedRow[], ask: Ask, gauge: Gauge): Measure {
  const inScope = rows
    .filter((scoped) => gauge.exemptionOf(scoped, ask.period) === null)
    .map((scoped) => {
      const figures = figuresFor(scoped, ask);
      return { row: scoped.row, figures, gap: gapOf(scoped, ask, figures) };
    })
    .filter(({ figures, gap }) => !leavesScope(figures, gap));
  if (inScope.length === 0) return EMPTY;
  const blank = inScope.filter(({ row }) => row.indicator.weight === null);
  if (blank.length > 0 && blank.length < inScope.length)
    return unjudged(
      'weights',
      blank.map(({ row }) => row),
    );
  const weighed = inScope
    .map((entry) => ({ ...entry, weight: entry.row.indicator.weight ?? ONE }))
    .filter(({ weight }) => weight > 0n);
  for (const { row, gap } of weighed) {
    if (gap !== null && gap !== 'outOfScope') return unjudged(gap, [row]);
  }
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
    version: versions.includes('perubahan') ? 'perubahan' : 'murni',
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
