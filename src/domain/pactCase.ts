// One pact of one person in one due period, with all that its verdict needs to look at. Data only.
import type { RuleSettings } from './evaluation';
import type { OfficeExemptions } from './exemption';
import { rowExemption } from './exemption';
import type { Ask } from './figures';
import type { Gauge, ScopedRow } from './measure';
import type { Indicator } from './indicator';
import { CATCH_UPS, type CatchUp, type PactHold, type Reorganisation } from './pact';
import { fieldKey, type SignedPact } from './pactInForce';
import { PERIODS, spanOf, type MonthSpan, type Period } from './period';
import type { Responsibility } from './responsibility';
import type { PeriodClock } from './status';
import type { VersionRule } from './target';
import type { Tenure } from './tenure';
import { thresholdOf } from './threshold';

/** What is known of one office. */
export interface OfficeFacts {
  readonly rows: readonly ScopedRow[];
  readonly exemptions: OfficeExemptions;
  readonly reorganisations: readonly Reorganisation[];
  readonly hold: PactHold | null;
}

/** What follows from a pact and its office alone, worked out once for all its periods. */
export interface PactTerms {
  /** The rows of its field. */
  readonly scoped: readonly ScopedRow[];
  /** Those of them that add up in rupiah. */
  readonly added: readonly ScopedRow[];
  /** Those that do not. */
  readonly beside: readonly ScopedRow[];
  readonly gauges: Readonly<Record<Period, Gauge>>;
  /** The readings of rows that were never revised: which target counts is then no question. */
  readonly unrevisedReadings: readonly Reading[];
}

export interface PactCase {
  readonly settings: RuleSettings;
  readonly clock: PeriodClock;
  readonly period: Period;
  readonly signed: SignedPact;
  readonly tenures: readonly Tenure[];
  readonly responsibility: Responsibility;
  readonly office: OfficeFacts;
  /** First month of a newcomer judged since taking office; null: the whole span. */
  readonly since: number | null;
  /** He began within the judged span. */
  readonly isNewcomer: boolean;
  /** Whether he answered for the quarter before this period too. */
  readonly answeredBefore: boolean;
  readonly terms: PactTerms;
}

/** One way to read what a pact leaves blank. */
export interface Reading {
  readonly rule: VersionRule;
  readonly catchUp: CatchUp;
}

export function askOf(pactCase: PactCase, { rule }: Reading, period: Period = pactCase.period): Ask {
  const { settings, since, clock } = pactCase;
  if (rule === 'ownEnd' && since === null) return clock.periods[period].ask;
  return { period, basis: settings.basis, year: settings.year, rule, since, isStage: false };
}

/** The same question about a quarter on the cumulative basis. */
export function stageAsk({ settings, since, clock }: PactCase, { rule }: Reading, period: Period): Ask {
  if (rule === 'ownEnd' && since === null) return clock.periods[period].stageAsk;
  return { period, basis: 'Kumulatif', year: settings.year, rule, since, isStage: true };
}

export const gaugeOf = ({ terms }: PactCase, period: Period): Gauge => terms.gauges[period];

export function pactTerms({ pact }: SignedPact, office: OfficeFacts, settings: RuleSettings): PactTerms {
  const { rows, exemptions } = office;
  const exemptionOf: Gauge['exemptionOf'] = ({ row }, asked) =>
    rowExemption(exemptions, row.indicator, asked);
  const gauge = (period: Period): Gauge => ({
    threshold: thresholdOf(pact, period, settings),
    averageCap: settings.averageCap,
    exemptionOf,
  });
  const { field, catchUp } = pact;
  const catchUps = catchUp === null ? CATCH_UPS : [catchUp];
  const scoped = field === null ? rows : rows.filter(({ row }) => isInField(row.indicator, field));
  return {
    scoped,
    added: scoped.filter(addsUp),
    beside: scoped.filter((each) => !addsUp(each)),
    gauges: Object.fromEntries(PERIODS.map((period) => [period, gauge(period)])) as Record<Period, Gauge>,
    unrevisedReadings: catchUps.map((each) => ({ rule: 'ownEnd', catchUp: each })),
  };
}

const addsUp = ({ row }: ScopedRow): boolean => row.isRupiah && row.method === 'Akumulasi';

const isInField = (indicator: Indicator, field: string): boolean =>
  fieldKey(field) === '' || fieldKey(indicator.field) === fieldKey(field);

/** The judged months: a newcomer's own where levels are not all that is judged. */
export function judgedSpan(pactCase: PactCase, rows: readonly ScopedRow[]): MonthSpan {
  const span = spanOf(pactCase.period, pactCase.settings.basis);
  const { since } = pactCase;
  const isOwn = since !== null && rows.every(({ row }) => row.method !== 'Posisi Akhir');
  return isOwn && since > span.first ? { first: since, last: span.last } : span;
}
