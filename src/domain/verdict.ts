// The verdict of one subject (row, total or mean) in one due period under one reading of its pact: steps 3 to 7.
// Steps 1 and 2 (does a pact bind, is it exempted) are decided before.
import { brakesOf } from './brakes';
import { catchUpOf } from './catchUp';
import { easingOf } from './eased';
import { fragilityOf } from './fragility';
import { itemAt } from './itemAt';
import type { PactStatus } from './evaluation';
import {
  isWaiting,
  measure,
  type Gauge,
  type JudgedMeasure,
  type Measure,
  type ScopedRow,
  type Subject,
} from './measure';
import { askOf, gaugeOf, judgedSpan, type PactCase, type Reading } from './pactCase';
import { PERIOD_FACTS, QUARTER_PERIODS, type Period } from './period';
import { isAtLeast } from './ratio';
import type { Reason } from './reason';
import { assertNever } from './result';

export interface Verdict {
  readonly status: PactStatus;
  readonly reasons: readonly Reason[];
  readonly measure: Measure | null;
}

const NO_REASONS: readonly Reason[] = [];
const NO_NAMES: readonly string[] = [];

const MET: Verdict = { status: 'Terpenuhi', reasons: NO_REASONS, measure: null };

/** The common case without any working: a row whose own status figures meet the threshold as they stand. */
function isPlainlyMet(pactCase: PactCase, subject: Subject, { rule }: Reading): boolean {
  const { period, signed, since, isNewcomer } = pactCase;
  if (subject.kind !== 'row' || rule !== 'ownEnd' || since !== null || isNewcomer) return false;
  const { row, results } = subject.row;
  const attainment = results?.[period].result.attainment ?? null;
  return (
    attainment !== null &&
    row.ledger.revised === null &&
    signed.pact.triggers.length > 0 &&
    isAtLeast(attainment, gaugeOf(pactCase, period).threshold)
  );
}

/** Null: the subject has no target in this period and leaves the scope. */
export function verdictFor(pactCase: PactCase, subject: Subject, reading: Reading): Verdict | null {
  if (isPlainlyMet(pactCase, subject, reading)) return MET;
  const { pact } = pactCase.signed;
  const ask = askOf(pactCase, reading);
  const measured = measure(subject, ask, gaugeOf(pactCase, pactCase.period));
  const unjudgeable = (reasons: readonly Reason[]): Verdict => ({
    status: 'Belum Dapat Dinilai',
    reasons,
    measure: measured,
  });
  const waiting = waitingRows(pactCase, subject, pactCase.period);
  // Before an empty scope: of a row whose own status asks for a decision nobody can say that it has no target.
  if (waiting.length > 0) return unjudgeable([{ code: 'SCOPE_UNJUDGED', rows: waiting }]);
  if (measured.state === 'empty') return null;
  if (pact.triggers.length === 0) return unjudgeable([{ code: 'NO_TRIGGER', pactNumber: pact.number }]);
  if (pactCase.isNewcomer && pact.newcomer === 'Tidak dinilai') {
    return unjudgeable([{ code: 'NEWCOMER_NOT_JUDGED', ...newcomer(pactCase) }]);
  }
  if (measured.state === 'unjudged') return unjudgeable([unjudgedReason(pactCase, measured)]);
  if (!measured.isMet) return missedVerdict(pactCase, subject, reading, measured);
  const easing = easingOf(pactCase, subject, ask);
  return easing === null
    ? { status: 'Terpenuhi', reasons: NO_REASONS, measure: measured }
    : { status: 'Perlu Telaah', reasons: [{ code: 'TARGET_EASED', ...easing }], measure: measured };
}

const newcomer = ({ responsibility: { tenure } }: PactCase) => ({ name: tenure.name, from: tenure.from });

/** Names of scoped rows whose status in a period says that they cannot be judged. */
function waitingRows(pactCase: PactCase, subject: Subject, period: Period): readonly string[] {
  const gauge = gaugeOf(pactCase, period);
  const namesOf = (rows: readonly ScopedRow[]): readonly string[] =>
    rows.filter((scoped) => isWaiting(scoped, period, gauge)).map(({ row }) => row.indicator.name);
  switch (subject.kind) {
    case 'row':
      return isWaiting(subject.row, period, gauge) ? [subject.row.row.indicator.name] : NO_NAMES;
    case 'total':
      return [...namesOf(subject.rows), ...namesOf(subject.beside)];
    case 'mean':
      // A weight of 0 is outside the mean.
      return namesOf(subject.rows.filter(({ row }) => row.indicator.weight !== 0n));
  }
}

function unjudgedReason(pactCase: PactCase, measured: Extract<Measure, { state: 'unjudged' }>): Reason {
  switch (measured.cause) {
    case 'data':
      return { code: 'SCOPE_UNJUDGED', rows: measured.rows.map(({ indicator }) => indicator.name) };
    case 'weights':
      return { code: 'WEIGHTS_PARTLY_BLANK' };
    case 'nothing':
      return { code: 'NOTHING_TO_ADD' };
    case 'newcomerTarget':
      return { code: 'NEWCOMER_WITHOUT_TARGET', ...newcomer(pactCase) };
    case 'newcomerStart':
      return { code: 'NEWCOMER_WITHOUT_START', ...newcomer(pactCase) };
    case 'newcomerMonths': {
      const { measuring } = itemAt(measured.rows, 0).indicator;
      return { code: 'NEWCOMER_MONTHS_UNKNOWN', measuring, from: pactCase.responsibility.tenure.from };
    }
    /* istanbul ignore next: the compiler lets no other cause come here */
    default:
      return assertNever(measured.cause);
  }
}

function missedVerdict(
  pactCase: PactCase,
  subject: Subject,
  reading: Reading,
  missed: JudgedMeasure,
): Verdict {
  const { pact } = pactCase.signed;
  const { kind } = PERIOD_FACTS[pactCase.period];
  const isTriggered = pact.triggers.includes(kind);
  const miss = missReason(pactCase, subject, missed);
  const verdict = (status: PactStatus, ...reasons: readonly Reason[]): Verdict => ({
    status,
    reasons: [miss, ...reasons],
    measure: missed,
  });
  if (!isTriggered || reading.catchUp === 'Boleh dikejar') {
    const caught = catchUpOf(pactCase, subject, reading);
    if (caught.kind === 'met') return verdict('Terkejar', { code: 'CAUGHT_UP', by: caught.by });
    if (caught.kind === 'eased') {
      return verdict(
        'Perlu Telaah',
        { code: 'CAUGHT_UP', by: caught.by },
        { code: 'TARGET_EASED', ...caught.easing },
      );
    }
    if (caught.kind === 'unknown') {
      return verdict('Perlu Telaah', { code: 'CATCH_UP_UNKNOWN', period: caught.period });
    }
  }
  const ask = askOf(pactCase, reading);
  if (!isTriggered) {
    return warning(pactCase, subject, reading, verdict, fragilityOf(pactCase, subject, ask, missed));
  }
  const brakes = brakesOf(pactCase, subject, ask, missed, reading);
  if (brakes.length > 0) return verdict('Perlu Telaah', ...brakes);
  if ((pact.clause ?? '').trim() === '') {
    return verdict('Perlu Klarifikasi', { code: 'NO_CLAUSE', pactNumber: pact.number });
  }
  return verdict('Terindikasi Pelanggaran', { code: 'AWAITING_DECISION', pactNumber: pact.number, kind });
}

/** A miss in a kind of period that triggers nothing. */
function warning(
  pactCase: PactCase,
  subject: Subject,
  reading: Reading,
  verdict: (status: PactStatus, ...reasons: readonly Reason[]) => Verdict,
  fragile: readonly Reason[],
): Verdict {
  const { kind } = PERIOD_FACTS[pactCase.period];
  const untriggered: Reason = { code: 'NOT_TRIGGERED', kind, triggers: pactCase.signed.pact.triggers };
  if (kind === 'Semester') {
    return verdict('Perlu Klarifikasi', untriggered, { code: 'SEMESTER_MISSED' }, ...fragile);
  }
  const previous = previousMiss(pactCase, subject, reading);
  return previous === null
    ? verdict('Peringatan', untriggered, ...fragile)
    : verdict('Perlu Klarifikasi', untriggered, { code: 'MISSED_TWICE', previous }, ...fragile);
}

/**
 * The quarter before the period's last one, where the same person answered for it and missed it. A quarter that cannot be
 * judged, or that a row has no target for, was not missed, whatever a pact's own target would make of it.
 */
function previousMiss(pactCase: PactCase, subject: Subject, reading: Reading): Period | null {
  const previous = QUARTER_PERIODS[PERIOD_FACTS[pactCase.period].quarter - 1];
  if (previous === undefined || !pactCase.answeredBefore) return null;
  const { since } = pactCase;
  if (since !== null && since > PERIOD_FACTS[previous].lastMonth) return null;
  const gauge = gaugeOf(pactCase, previous);
  if (subject.kind === 'row' && isOutside(subject.row, previous, gauge)) return null;
  if (waitingRows(pactCase, subject, previous).length > 0) return null;
  const measured = measure(subject, askOf(pactCase, reading, previous), gauge);
  return measured.state === 'judged' && !measured.isMet ? previous : null;
}

/** Whether a row left the scope of a period: exempted, or without a target. */
const isOutside = (scoped: ScopedRow, period: Period, gauge: Gauge): boolean =>
  scoped.results?.[period].figures.state === 'noTarget' || gauge.exemptionOf(scoped, period) !== null;

function missReason(pactCase: PactCase, subject: Subject, missed: JudgedMeasure): Reason {
  const span = judgedSpan(pactCase, subject.kind === 'row' ? [subject.row] : subject.rows);
  return {
    code: 'MISSED',
    pactNumber: pactCase.signed.pact.number,
    firstMonth: span.first,
    lastMonth: span.last,
    target: missed.target,
    realisation: missed.realisation,
    attainment: missed.attainment,
    threshold: gaugeOf(pactCase, pactCase.period).threshold,
    distance: missed.distance,
    targetVersion: missed.version,
    isRupiah: missed.isRupiah,
    unit: missed.unit,
  };
}
