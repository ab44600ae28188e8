// A post (head or another position of an office) through the seven periods: who answers, by which pacts, with what
// verdicts. Rows and officials both read from here.
import { covers, lastDayOfMonth, type IsoDate } from './calendar';
import type { HolderRef, PactStatus, RuleSettings } from './evaluation';
import { judgePact, type PactOutcome } from './judgePact';
import type { Holding, Pact } from './pact';
import { pactTerms, type OfficeFacts, type PactCase, type PactTerms } from './pactCase';
import {
  isUnsigned,
  pactsInForce,
  signedPacts,
  signerTenure,
  validUntil,
  type SignedPact,
} from './pactInForce';
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
  const signed = signedPacts(pacts, tenures, settings.asOf);
  const responsibilities = Object.fromEntries(
    PERIODS.map((period) => [
      period,
      responsibilityFor(period, tenures, signed, settings.year, settings.basis),
    ]),
  ) as Record<Period, Responsibility | null>;
  const terms = new Map(signed.map((each) => [each, pactTerms(each, office, settings)]));
  const post: Post = { tenures, signed, terms, pacts, office, settings, clock, responsibilities };
  const periods = Object.fromEntries(PERIODS.map((period) => [period, judgePeriod(period, post)]));
  return {
    key,
    position: holdings.at(-1)?.position ?? pacts[0]?.position ?? '',
    office: holdings.at(-1)?.office ?? office.rows[0]?.row.indicator.office ?? '',
    tenures,
    pacts,
    periods: periods as Record<Period, PostPeriod>,
  };
}

interface Post {
  readonly tenures: readonly Tenure[];
  readonly signed: readonly SignedPact[];
  readonly terms: ReadonlyMap<SignedPact, PactTerms>;
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
  if (!post.clock.isDue[period]) return unbound('Belum Jatuh Tempo', post.clock.notDue[period]);
  const end = lastDayOf(period, post.settings.year);
  if (responsibility === null) return withoutHolder(post, end, unbound);
  const inForce = pactsInForce(post.signed, responsibility.tenure, responsibility.day);
  if (inForce.length === 0) return withoutPact(post, responsibility, end, unbound);
  const outcomes = inForce.map((signed) => judged(period, post, responsibility, signed));
  return { responsibility, holder, outcomes, unbound: { status: 'Tidak Berlaku', reasons: [], pact: null } };
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

function withoutPact(post: Post, { tenure }: Responsibility, end: IsoDate, unbound: Unbound): PostPeriod {
  const { hold } = post.office;
  if (hold !== null && post.signed.some((signed) => signed.from <= end)) {
    const { code, questionId } = hold;
    return unbound('Belum Dapat Dinilai', [{ code: 'PACT_QUESTION_OPEN', question: code, questionId }]);
  }
  const faulty = post.pacts.find((pact) => isFaultyOf(pact, tenure, end, post));
  if (faulty === undefined) return unbound('Tidak Berlaku', [{ code: 'NO_PACT', name: tenure.name }]);
  const code = faulty.date === null ? 'PACT_UNDATED' : 'PACT_UNSIGNED';
  return unbound('Tidak Berlaku', [{ code, pactNumber: faulty.number }], faulty);
}

function isFaultyOf(pact: Pact, tenure: Tenure, end: IsoDate, post: Post): boolean {
  const signer = signerTenure(pact, post.tenures);
  if (signer === null || !isSamePerson(signer, tenure)) return false;
  if (pact.date === null) return true;
  return isUnsigned(pact) && covers({ from: pact.date, to: validUntil(pact, pact.date, signer) }, end);
}

function judged(period: Period, post: Post, responsibility: Responsibility, signed: SignedPact): PactOutcome {
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
    terms: post.terms.get(signed) ?? pactTerms(signed, office, settings),
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
