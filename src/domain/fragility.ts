// The brakes that call a miss fragile: another accepted reading flips it, the shortfall is tiny, or the last month is a
// zero that does not fit the year.
import { HUNDRED_PERCENT } from './amount';
import type { Ask } from './figures';
import { itemAt } from './itemAt';
import { measure, type JudgedMeasure, type ScopedRow, type Subject } from './measure';
import { gaugeOf, type PactCase } from './pactCase';
import { isMeasured, PERIOD_FACTS } from './period';
import type { BrakeReason } from './reason';
import { rowUnder, type Row } from './row';
import { thresholdOf } from './threshold';

export function fragilityOf(
  pactCase: PactCase,
  subject: Subject,
  ask: Ask,
  missed: JudgedMeasure,
): readonly BrakeReason[] {
  const { exemptionOf } = gaugeOf(pactCase, ask.period);
  const rows =
    subject.kind === 'row'
      ? [subject.row]
      : subject.rows.filter((scoped) => exemptionOf(scoped, ask.period) === null);
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
      const other: ScopedRow = {
        index: scoped.index,
        row: rowUnder(scoped.row, alternative, pactCase.settings),
        results: null,
      };
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

/** Of higher-is-better rows and totals: the shortfall is at most so many per cent of the threshold amount; of 0 none is. */
function tinyShortfall(pactCase: PactCase, subject: Subject, missed: JudgedMeasure): readonly BrakeReason[] {
  const limit = pactCase.settings.fragilePercent;
  const isHigherBetter =
    subject.kind === 'total' ||
    (subject.kind === 'row' && subject.row.row.indicator.direction === 'Semakin tinggi semakin baik');
  if (!isHigherBetter) return [];
  const threshold = thresholdOf(pactCase.signed.pact, pactCase.period, pactCase.settings);
  const { numerator, denominator } = missed.attainment;
  const lacking = threshold * denominator - numerator * HUNDRED_PERCENT;
  if (lacking * HUNDRED_PERCENT > threshold * denominator * limit) return [];
  const { distance, isRupiah, unit } = missed;
  const shortfall = distance === null ? 0n : -distance;
  return [{ code: 'FRAGILE_SHORTFALL', shortfall, limit, isRupiah, unit }];
}

function zeroMonths(pactCase: PactCase, rows: readonly ScopedRow[]): readonly BrakeReason[] {
  const { period } = pactCase;
  const month = PERIOD_FACTS[period].lastMonth;
  return rows
    .filter(({ row }) => isMeasured(period, row.indicator.measuring) && isSuddenZero(row, month))
    .map(({ row }) => ({ code: 'FRAGILE_ZERO_MONTH', month, name: row.indicator.name }));
}

/**
 * The month holds 0 while every earlier month of the year that holds a figure is positive, and one does. Quarterly
 * sources leave the months between blank, so that a blank month neither holds nor lifts the brake.
 */
function isSuddenZero(row: Row, month: number): boolean {
  if (!isHeld(row, month) || ownFigure(row, month) !== 0n) return false;
  let hasEarlier = false;
  for (let earlier = 1; earlier < month; earlier += 1) {
    if (!isHeld(row, earlier)) continue;
    if (ownFigure(row, earlier) <= 0n) return false;
    hasEarlier = true;
  }
  return hasEarlier;
}

const isHeld = ({ totals }: Row, month: number): boolean => (totals.held & (1 << (month - 1))) !== 0;

/** Of a month that holds a figure; of a running total what the month added to the figure before it. */
const ownFigure = ({ totals }: Row, month: number): bigint =>
  itemAt(totals.upTo, month) - itemAt(totals.upTo, month - 1);
