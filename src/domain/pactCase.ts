// One pact of one person in one due period, with all that its verdict needs to look at. Data only.
import type { RuleSettings } from './evaluation';
import type { OfficeExemptions } from './exemption';
import { rowExemption } from './exemption';
import type { Ask } from './figures';
import type { Gauge, ScopedRow } from './measure';
import type { CatchUp, PactHold, Reorganisation } from './pact';
import type { SignedPact } from './pactInForce';
import { spanOf, type MonthSpan, type Period } from './period';
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
}

/** One way to read what a pact leaves blank. */
export interface Reading {
  readonly rule: VersionRule;
  readonly catchUp: CatchUp;
}

export function askOf(pactCase: PactCase, reading: Reading): Ask {
  const { settings, period, since } = pactCase;
  return { period, basis: settings.basis, year: settings.year, rule: reading.rule, since, isStage: false };
}

/** The same question about a quarter on the cumulative basis. */
export const stageAsk = (pactCase: PactCase, reading: Reading, period: Period): Ask => ({
  ...askOf(pactCase, reading),
  period,
  basis: 'Kumulatif',
  isStage: true,
});

export const gaugeOf = (pactCase: PactCase, period: Period): Gauge => ({
  threshold: thresholdOf(pactCase.signed.pact, period, pactCase.settings),
  averageCap: pactCase.settings.averageCap,
  exemptionOf: ({ row }, asked) => rowExemption(pactCase.office.exemptions, row.indicator, asked),
});

/** The judged months: a newcomer's own where levels are not all that is judged. */
export function judgedSpan(pactCase: PactCase, rows: readonly ScopedRow[]): MonthSpan {
  const span = spanOf(pactCase.period, pactCase.settings.basis);
  const { since } = pactCase;
  const isOwn = since !== null && rows.every(({ row }) => row.method !== 'Posisi Akhir');
  return isOwn && since > span.first ? { first: since, last: span.last } : span;
}
