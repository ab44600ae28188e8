// The brakes that call a miss fragile: another accepted reading flips it, the shortfall is tiny, or the last month is a
// zero that does not fit the year.
import { HUNDRED_PERCENT } from './amount';
import type { Ask } from './figures';
import { measure, type Measure, type ScopedRow, type Subject } from './measure';
import { gaugeOf, type PactCase } from './pactCase';
import { monthsBetweenMeasurements, PERIOD_FACTS } from './period';
import { isMeasuringMonth } from './realisation';
import type { BrakeReason } from './reason';
import { rowUnder, type Row } from './row';
import { thresholdOf } from './threshold';

export function fragilityOf(
  pactCase: PactCase,
  subject: Subject,
  ask: Ask,
  missed: Measure,
): readonly BrakeReason[] {
  const rows = (subject.kind === 'row' ? [subject.row] : subject.rows).filter(
    (scoped) =>
      gaugeOf(pactCase, ask.period).exemptionOf(scoped, ask.period) === null || subject.kind === 'row',
  );
  return [
    ...flippingReadings(pactCase, subject, ask, rows),
    ...tinyShortfall(pactCase, subject, missed),
    ...zeroMonths(pactCase, rows),
  ];
}

function flippingReadings(
  pactCase: PactCase,
  subject: Subject,
  ask: Ask,
  rows: readonly ScopedRow[],
): readonly BrakeReason[] {
  const found: BrakeReason[] = [];
  for (const scoped of rows) {
    for (const alternative of scoped.row.indicator.alternatives) {
      const other: ScopedRow = { row: rowUnder(scoped.row, alternative, pactCase.settings), results: null };
      const under = measure(replaced(subject, scoped, other), ask, gaugeOf(pactCase, ask.period));
      if (under.state === 'judged' && !under.isMet) continue;
      found.push({ code: 'FRAGILE_READING', reading: alternative.code, name: scoped.row.indicator.name });
    }
  }
  return found;
}

function replaced(subject: Subject, from: ScopedRow, to: ScopedRow): Subject {
  return subject.kind === 'row'
    ? { kind: 'row', row: to }
    : { ...subject, rows: subject.rows.map((row) => (row === from ? to : row)) };
}

/** Of higher-is-better rows and totals: the shortfall is at most so many per cent of the threshold amount. */
function tinyShortfall(pactCase: PactCase, subject: Subject, missed: Measure): readonly BrakeReason[] {
  const limit = pactCase.settings.fragilePercent;
  const isHigherBetter =
    subject.kind === 'total' ||
    (subject.kind === 'row' && subject.row.row.indicator.direction === 'Semakin tinggi semakin baik');
  if (limit <= 0n || !isHigherBetter || missed.state !== 'judged' || missed.isMet) return [];
  const threshold = thresholdOf(pactCase.signed.pact, pactCase.period, pactCase.settings);
  const { numerator, denominator } = missed.attainment;
  const lacking = threshold * denominator - numerator * HUNDRED_PERCENT;
  if (lacking * HUNDRED_PERCENT > threshold * denominator * limit) return [];
  const { distance, isRupiah, unit } = missed;
  const shortfall = distance === null ? 0n : -distance;
  return [{ code: 'FRAGILE_SHORTFALL', shortfall, limit, isRupiah, unit }];
}

function zeroMonths(pactCase: PactCase, rows: readonly ScopedRow[]): readonly BrakeReason[] {
  const month = PERIOD_FACTS[pactCase.period].lastMonth;
  return rows
    .filter(({ row }) => isSuddenZero(row, month))
    .map(({ row }) => ({ code: 'FRAGILE_ZERO_MONTH', month, name: row.indicator.name }));
}

/** The month holds 0 while every earlier measured month of the year is positive. */
function isSuddenZero(row: Row, month: number): boolean {
  const { indicator, totals } = row;
  const step = monthsBetweenMeasurements(indicator.measuring);
  const months = Array.from({ length: month }, (_, i) => i + 1).filter((m) => isMeasuringMonth(m, step));
  if (months.length < 2 || months.some((m) => (totals.held & (1 << (m - 1))) === 0)) return false;
  return months.every((m, i) => {
    const own = ownFigure(row, m, months[i - 1] ?? 0);
    return m === month ? own === 0n : own > 0n;
  });
}

function ownFigure({ indicator, totals }: Row, month: number, before: number): bigint {
  const datum = indicator.months[month - 1];
  const figure = datum?.kind === 'amount' ? datum.amount : 0n;
  return indicator.running ? figure - (totals.upTo[before] ?? 0n) : figure;
}
