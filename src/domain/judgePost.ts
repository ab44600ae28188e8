// A post (head or another position of an office) through the seven periods: who answers, by which pacts, with what
// verdicts. Rows and officials both read from here.
import { covers, lastDayOfMonth, type IsoDate } from './calendar';
import type { HolderRef, PactStatus, RuleSettings } from './evaluation';
import { itemAt } from './itemAt';
import { judgePact, type PactOutcome } from './judgePact';
import type { Holding, Pact } from './pact';
import { pactTerms, type OfficeFacts, type PactCase, type PactTerms } from './pactCase';
import { datedPacts, isUnsigned, pactsInForce, signerTenure, type SignedPact } from './pactInForce';
import {
  lastDayOf,
  PERIOD_FACTS,
  PERIODS,
  QUARTER_PERIODS,
  spanOf,
  type MonthSpan,
  type Period,
} from './period';
import { isSamePerson } from './person';
import type { Reason } from './reason';
import { daysOfSpan, responsibilityFor, type Responsibility } from './responsibility';
import type { PeriodClock } from './status';
import { kindOn, tenuresOf, type Tenure } from './tenure';

export interface PostPeriod {
  readonly responsibility: Responsibility | null;
  /** The responsible official as results name him. */
  readonly holder: HolderRef | null;
  readonly outcomes: readonly PactOutcome[];
  /** Where no pact is judged: what stands instead, and why. */
  readonly unbound: {
    readonly status: PactStatus;
    readonly reasons: readonly Reason[];
    readonly pact: Pact | null;
  };
}

export interface JudgedPost {
  /** '' is the head. */
  readonly key: string;
  readonly position: string;
  readonly office: string;
  readonly tenures: readonly Tenure[];
  readonly pacts: readonly Pact[];
  readonly periods: Readonly<Record<Period, PostPeriod>>;
}

export function judgePost(
  key: string,
  holdings: readonly Holding[],
  pacts: readonly Pact[],
  office: OfficeFacts,
  settings: RuleSettings,
  clock: PeriodClock,
): JudgedPost {
  const tenures = tenuresOf(holdings, settings.asOf);
  const dated = datedPacts(pacts, tenures, settings.asOf).map((each) => ({
    ...each,
    terms: pactTerms(each, office, settings),
  }));
  const signed = dated.filter(({ pact }) => !isUnsigned(pact));
  const responsibilities = Object.fromEntries(
    PERIODS.map((period) => [
      period,
      responsibilityFor(period, tenures, dated, settings.year, settings.basis),
    ]),
  ) as Record<Period, Responsibility | null>;
  const post: Post = { tenures, dated, signed, pacts, office, settings, clock, responsibilities };
  const periods = Object.fromEntries(PERIODS.map((period) => [period, judgePeriod(period, post)]));
  return {
    key,
    position: (holdings.at(-1) ?? itemAt(pacts, 0)).position,
    office: holdings.at(-1)?.office ?? office.rows[0]?.row.indicator.office ?? '',
    tenures,
    pacts,
    periods: periods as Record<Period, PostPeriod>,
  };
}

interface TermedPact extends SignedPact {
  readonly terms: PactTerms;
}

interface Post {
  readonly tenures: readonly Tenure[];
  readonly dated: readonly TermedPact[];
  /** Those of them that can bind. */
  readonly signed: readonly TermedPact[];
  readonly pacts: readonly Pact[];
  readonly office: OfficeFacts;
  readonly settings: RuleSettings;
  readonly clock: PeriodClock;
  readonly responsibilities: Readonly<Record<Period, Responsibility | null>>;
}

function judgePeriod(period: Period, post: Post): PostPeriod {
  const responsibility = post.responsibilities[period];
  const holder = responsibility === null ? null : holderRef(responsibility);
  const unbound = (status: PactStatus, reasons: readonly Reason[], pact: Pact | null = null): PostPeriod => ({
    responsibility,
    holder,
    outcomes: [],
    unbound: { status, reasons, pact },
  });
  const { isDue, notDue } = post.clock.periods[period];
  if (!isDue) return unbound('Belum Jatuh Tempo', notDue);
  const end = lastDayOf(period, post.settings.year);
  if (responsibility === null) return withoutHolder(post, end, unbound);
  const inForce = pactsInForce(post.dated, responsibility.tenure, responsibility.day);
  const binding = inForce.filter(({ pact }) => !isUnsigned(pact));
  const unsigned = inForce.find(({ pact }) => isUnsigned(pact))?.pact ?? null;
  if (binding.length === 0) return withoutPact(post, responsibility, unsigned, end, unbound);
  const outcomes = binding.map((signed) => judged(period, post, responsibility, signed));
  const reasons = unsigned === null ? [] : [unsignedReason(unsigned)];
  return { responsibility, holder, outcomes, unbound: { status: 'Tidak Berlaku', reasons, pact: unsigned } };
}

function holderRef({ tenure, day }: Responsibility): HolderRef {
  return { name: tenure.name, nip: tenure.nip, kind: kindOn(tenure, day), position: tenure.position };
}

type Unbound = (status: PactStatus, reasons: readonly Reason[], pact?: Pact | null) => PostPeriod;

function withoutHolder(post: Post, end: IsoDate, unbound: Unbound): PostPeriod {
  const standing = post.signed.findLast((signed) => post.tenures.length === 0 && covers(signed, end));
  if (standing === undefined) return unbound('Tidak Berlaku', [{ code: 'NO_HOLDER', date: end }]);
  const { pact } = standing;
  const reason: Reason = { code: 'HOLDER_UNKNOWN', pactNumber: pact.number, name: pact.name ?? '' };
  return unbound('Belum Dapat Dinilai', [reason], pact);
}

function withoutPact(
  post: Post,
  { tenure }: Responsibility,
  unsigned: Pact | null,
  end: IsoDate,
  unbound: Unbound,
): PostPeriod {
  const { hold } = post.office;
  if (hold !== null && post.signed.some((signed) => signed.from <= end)) {
    const { code, questionId } = hold;
    return unbound('Belum Dapat Dinilai', [{ code: 'PACT_QUESTION_OPEN', question: code, questionId }]);
  }
  if (unsigned !== null) return unbound('Tidak Berlaku', [unsignedReason(unsigned)], unsigned);
  const undated = post.pacts.find((pact) => isUndatedOf(pact, tenure, post));
  return undated === undefined
    ? unbound('Tidak Berlaku', [{ code: 'NO_PACT', name: tenure.name }])
    : unbound('Tidak Berlaku', [{ code: 'PACT_UNDATED', pactNumber: undated.number }], undated);
}

const unsignedReason = ({ number }: Pact): Reason => ({ code: 'PACT_UNSIGNED', pactNumber: number });

function isUndatedOf(pact: Pact, tenure: Tenure, { tenures }: Post): boolean {
  if (pact.date !== null) return false;
  const signer = signerTenure(pact, tenures);
  return signer !== null && isSamePerson(signer, tenure);
}

function judged(period: Period, post: Post, responsibility: Responsibility, signed: TermedPact): PactOutcome {
  const { settings, clock, office, tenures } = post;
  const { tenure } = responsibility;
  const span = spanOf(period, settings.basis);
  const range = daysOfSpan(span, settings.year);
  const isNewcomer = tenure.from > range.from && tenure.from <= range.to;
  const isSince = isNewcomer && signed.pact.newcomer === 'Sejak menjabat';
  const first = isSince ? firstMonthOf(tenure, span, settings.year) : null;
  const previous = QUARTER_PERIODS[PERIOD_FACTS[period].quarter - 1];
  const before = previous === undefined ? null : post.responsibilities[previous];
  const pactCase: PactCase = {
    settings,
    clock,
    period,
    signed,
    tenures,
    responsibility,
    office,
    since: first !== null && first > span.first ? first : null,
    isNewcomer,
    answeredBefore: before !== null && isSamePerson(before.tenure, tenure),
    terms: signed.terms,
  };
  return judgePact(pactCase, isSince && first === null);
}

/** A month is his if he held the office on its last day. */
function firstMonthOf(tenure: Tenure, span: MonthSpan, year: number): number | null {
  for (let month = span.first; month <= span.last; month += 1) {
    if (covers(tenure, lastDayOfMonth(year, month))) return month;
  }
  return null;
}
