// What keeps a miss from being indicated as a breach, each with its facts: person, office, exemption, opsen, fragility.
import { daysInclusive, daysWithin } from './calendar';
import { fragilityOf } from './fragility';
import type { Ask } from './figures';
import { measure, type JudgedMeasure, type ScopedRow, type Subject } from './measure';
import { exemptedShortfall } from './exemptedShortfall';
import { gaugeOf, judgedSpan, type PactCase, type Reading } from './pactCase';
import { lastDayOf } from './period';
import { isSamePerson } from './person';
import type { BrakeReason } from './reason';
import { daysOfSpan, heldDays, type DayRange } from './responsibility';
import { isOpsen } from './row';
import { kindOn } from './tenure';

/** Every brake that holds for a missed subject; `fragile` first, for it is told also where nothing is triggered. */
export function brakesOf(
  pactCase: PactCase,
  subject: Subject,
  ask: Ask,
  missed: JudgedMeasure,
  reading: Reading,
): readonly BrakeReason[] {
  return [
    ...fragilityOf(pactCase, subject, ask, missed),
    ...postBrakes(pactCase, subject),
    ...exemptedShortfall(pactCase, subject, missed, reading),
    ...opsenBrakes(pactCase, subject, ask),
  ];
}

const known = new WeakMap<PactCase, Map<number, readonly BrakeReason[]>>();

/** Person and office; remembered by the first judged month, for the rows of a case differ in nothing else. */
function postBrakes(pactCase: PactCase, subject: Subject): readonly BrakeReason[] {
  const span = judgedSpan(pactCase, subject.kind === 'row' ? [subject.row] : subject.rows);
  const byFirstMonth = known.get(pactCase) ?? new Map<number, readonly BrakeReason[]>();
  known.set(pactCase, byFirstMonth);
  let found = byFirstMonth.get(span.first);
  if (found === undefined) {
    const range = daysOfSpan(span, pactCase.settings.year);
    found = [...personBrakes(pactCase, range), ...reorganisationBrakes(pactCase, range)];
    byFirstMonth.set(span.first, found);
  }
  return found;
}

function personBrakes(pactCase: PactCase, range: DayRange): readonly BrakeReason[] {
  const { responsibility, signed, tenures, period, settings } = pactCase;
  const { tenure, onLastDay, day } = responsibility;
  const { name } = tenure;
  const found: BrakeReason[] = [];
  const kind = kindOn(tenure, day);
  if (kind !== 'Definitif') found.push({ code: 'BRAKE_ACTING', name, kind });
  const of = daysInclusive(range.from, range.to);
  const held = heldDays(tenures, tenure, range);
  if (held * 2 < of) found.push({ code: 'BRAKE_SHORT_TENURE', name, days: held, of });
  const inForce = daysWithin(signed, range.from, range.to);
  if (inForce * 2 < of) {
    found.push({ code: 'BRAKE_SHORT_PACT', pactNumber: signed.pact.number, days: inForce, of });
  }
  const date = lastDayOf(period, settings.year);
  const [last, second] = onLastDay;
  if (last === undefined) found.push({ code: 'BRAKE_VACANT', date });
  else if (second !== undefined) {
    found.push({ code: 'BRAKE_SEVERAL_HOLDERS', date, names: onLastDay.map((holder) => holder.name) });
  } else if (!isSamePerson(last, tenure)) {
    found.push({ code: 'BRAKE_NOT_LAST_HOLDER', name, last: last.name });
  }
  if (pactCase.isNewcomer && signed.pact.newcomer === null) {
    found.push({ code: 'BRAKE_NEWCOMER_RULE_BLANK', name, from: tenure.from });
  }
  return found;
}

/** A change on the first judged day leaves no month of the old office in the span. */
const reorganisationBrakes = ({ office }: PactCase, range: DayRange): readonly BrakeReason[] =>
  office.reorganisations
    .filter(({ from }) => from > range.from && from <= range.to)
    .map(({ from, formerOpd, basis }) => ({ code: 'BRAKE_REORGANISED', from, formerOpd, basis }));

function opsenBrakes(pactCase: PactCase, subject: Subject, ask: Ask): readonly BrakeReason[] {
  const isOwn = ({ row }: ScopedRow): boolean => isOpsen(row.indicator.code);
  if (subject.kind === 'row') return isOwn(subject.row) ? [{ code: 'BRAKE_OPSEN' }] : [];
  if (!subject.rows.some(isOwn)) return [];
  const others = subject.rows.filter((scoped) => !isOwn(scoped));
  const without = measure({ ...subject, rows: others }, ask, gaugeOf(pactCase, ask.period));
  const isMissedAnyway = without.state === 'judged' && !without.isMet;
  return isMissedAnyway ? [] : [{ code: 'BRAKE_MISSED_BY_OPSEN' }];
}
