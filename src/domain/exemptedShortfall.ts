// The brake for a later cumulative miss that is no larger than what exempted periods' own months left behind.
import type { Amount } from './amount';
import type { Ask } from './figures';
import { measure, type JudgedMeasure, type Measure, type Subject } from './measure';
import { askOf, gaugeOf, judgedSpan, type PactCase, type Reading } from './pactCase';
import { PERIOD_FACTS, PERIODS, QUARTER_PERIODS, type Period } from './period';
import type { BrakeReason } from './reason';
import { officeExemption, rowExemption } from './exemption';

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
  const periods = exemptedQuarters(pactCase, subject);
  if (periods.length === 0) return [];
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

/** Quarters that lie in the judged span, end before the period does, and belong to an exempted period. */
function exemptedQuarters(pactCase: PactCase, subject: Subject): readonly Period[] {
  const { office, period } = pactCase;
  const rows = subject.kind === 'row' ? [subject.row] : subject.rows;
  const span = judgedSpan(pactCase, rows);
  const isExempted = (asked: Period): boolean =>
    officeExemption(office.exemptions, asked) !== null ||
    rows.some(({ row }) => rowExemption(office.exemptions, row.indicator, asked) !== null);
  const exempted = PERIODS.filter(
    (asked) => PERIOD_FACTS[asked].lastMonth < PERIOD_FACTS[period].lastMonth && isExempted(asked),
  );
  return QUARTER_PERIODS.filter((quarter) => {
    const { firstMonth, lastMonth } = PERIOD_FACTS[quarter];
    const isWithin = exempted.some(
      (asked) => PERIOD_FACTS[asked].firstMonth <= firstMonth && lastMonth <= PERIOD_FACTS[asked].lastMonth,
    );
    return isWithin && firstMonth >= span.first && lastMonth < span.last;
  });
}

/** The quarter's own months; of a total only the rows that were exempted in it. */
function measureOwn(pactCase: PactCase, subject: Subject, period: Period, reading: Reading): Measure {
  const ask: Ask = { ...askOf(pactCase, reading), period, basis: 'Per Periode', since: null };
  const gauge = { ...gaugeOf(pactCase, pactCase.period), exemptionOf: () => null };
  if (subject.kind !== 'total') return measure(subject, ask, gauge);
  const { exemptions } = pactCase.office;
  const semester: Period = PERIOD_FACTS[period].quarter < 2 ? 'Semester I' : 'Semester II';
  const rows = subject.rows.filter(({ row }) =>
    [period, semester].some((asked) => rowExemption(exemptions, row.indicator, asked) !== null),
  );
  return measure({ kind: 'total', rows, beside: [] }, ask, gauge);
}

/** What is lacking to the threshold amount, in millionths; lower being better, what exceeds it. */
function lackOf(missed: JudgedMeasure, subject: Subject): Amount | null {
  if (missed.distance === null) return null;
  const isLowerBetter =
    subject.kind === 'row' && subject.row.row.indicator.direction !== 'Semakin tinggi semakin baik';
  return isLowerBetter ? missed.distance : -missed.distance;
}
