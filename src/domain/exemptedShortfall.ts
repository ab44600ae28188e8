// The brake for a later cumulative miss that is no larger than what exempted periods' own months left behind.
import type { Amount } from './amount';
import type { Ask } from './figures';
import { measure, type JudgedMeasure, type Measure, type ScopedRow, type Subject } from './measure';
import { askOf, gaugeOf, judgedSpan, type PactCase, type Reading } from './pactCase';
import { PERIOD_FACTS, PERIODS, type Period } from './period';
import type { BrakeReason } from './reason';
import { rowExemption } from './exemption';

/** Of accumulating rows and totals only: levels and means carry nothing over. */
export function exemptedShortfall(
  pactCase: PactCase,
  subject: Subject,
  missed: JudgedMeasure,
  reading: Reading,
): readonly BrakeReason[] {
  const isCarried =
    subject.kind === 'total' || (subject.kind === 'row' && subject.row.row.method === 'Akumulasi');
  if (!isCarried || pactCase.office.exemptions.length === 0) return [];
  const rows = subject.kind === 'row' ? [subject.row] : subject.rows;
  const periods = exemptedStretches(pactCase, rows);
  const shortfall = lackOf(missed, subject);
  if (shortfall === null) return [];
  let exempted = 0n;
  for (const period of periods) {
    const own = measureOwn(pactCase, subject, period, reading);
    const lack = own.state === 'judged' ? lackOf(own, subject) : null;
    if (lack !== null && lack > 0n) exempted += lack;
  }
  const { isRupiah, unit } = missed;
  return shortfall <= exempted
    ? [{ code: 'BRAKE_EXEMPTED_SHORTFALL', shortfall, exempted, periods, isRupiah, unit }]
    : [];
}

/** What is measured of its own: quarters, and the half-year of rows that have no target in them. */
const STRETCHES = ['TW I', 'TW II', 'Semester I', 'TW III'] as const satisfies readonly Period[];

/** The stretches in the judged span in which a row was exempted, by an exemption that ends before the period does. */
function exemptedStretches(pactCase: PactCase, rows: readonly ScopedRow[]): readonly Period[] {
  const span = judgedSpan(pactCase, rows);
  return STRETCHES.filter(
    (stretch) =>
      PERIOD_FACTS[stretch].firstMonth >= span.first && exemptedIn(pactCase, rows, stretch).length > 0,
  );
}

/** The rows measured in a stretch that were exempted in it, or in an ended period around it. */
function exemptedIn(pactCase: PactCase, rows: readonly ScopedRow[], stretch: Period): readonly ScopedRow[] {
  const { office, period } = pactCase;
  const { kind, firstMonth, lastMonth } = PERIOD_FACTS[stretch];
  const around = PERIODS.filter((asked) => {
    const facts = PERIOD_FACTS[asked];
    const isEnded = facts.lastMonth < PERIOD_FACTS[period].lastMonth;
    return isEnded && facts.firstMonth <= firstMonth && lastMonth <= facts.lastMonth;
  });
  return rows.filter(
    ({ row: { indicator } }) =>
      (indicator.measuring === 'Semester') === (kind === 'Semester') &&
      around.some((asked) => rowExemption(office.exemptions, indicator, asked) !== null),
  );
}

/** The stretch's own months; of a total only the rows that were exempted in it. */
function measureOwn(pactCase: PactCase, subject: Subject, period: Period, reading: Reading): Measure {
  const ask: Ask = { ...askOf(pactCase, reading), period, basis: 'Per Periode', since: null };
  const gauge = { ...gaugeOf(pactCase, pactCase.period), exemptionOf: () => null };
  if (subject.kind !== 'total') return measure(subject, ask, gauge);
  const rows = exemptedIn(pactCase, subject.rows, period);
  return measure({ kind: 'total', rows, beside: [] }, ask, gauge);
}

/** What is lacking to the threshold amount, in millionths; lower being better, what exceeds it. */
function lackOf(missed: JudgedMeasure, subject: Subject): Amount | null {
  if (missed.distance === null) return null;
  const isLowerBetter =
    subject.kind === 'row' && subject.row.row.indicator.direction !== 'Semakin tinggi semakin baik';
  return isLowerBetter ? missed.distance : -missed.distance;
}
