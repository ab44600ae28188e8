// Whether and until when a signed document binds: its signer's tenure, its validity, its form.
import { isoDate, yearOf, covers, type IsoDate } from './calendar';
import type { Pact } from './pact';
import { isSamePerson } from './person';
import { holdersOn, type Tenure } from './tenure';

/** A dated pact bound to a person, with the days on which it is in force. */
export interface BoundPact {
  readonly pact: Pact;
  readonly from: IsoDate;
  /** Null: open. */
  readonly to: IsoDate | null;
}

/** The tenure in which a pact was signed: the signer's own, or whose office it was on that day; null when nobody's. */
export function signerTenure(pact: Pact, tenures: readonly Tenure[]): Tenure | null {
  const { date } = pact;
  if (pact.nip === null && pact.name === null) {
    if (date === null) return null;
    const [holder, second] = holdersOn(tenures, date);
    return holder !== undefined && second === undefined ? holder : null;
  }
  const own = tenures.filter((tenure) => isSamePerson(tenure, pact));
  if (date === null) return own.at(-1) ?? null;
  return (
    own.find((tenure) => covers(tenure, date)) ??
    own.find((tenure) => tenure.from > date) ??
    own.at(-1) ??
    null
  );
}

/** The last day of a pact's validity; null is open. */
export function validUntil(pact: Pact, date: IsoDate, tenure: Tenure | null): IsoDate | null {
  if (pact.validUntil !== null) return pact.validUntil;
  return pact.documentKind === 'Perjanjian Kinerja' ? isoDate(yearOf(date), 12, 31) : (tenure?.to ?? null);
}

/** A `Perjanjian Kinerja` that nobody signed for the region binds nobody, though it may be the period's document. */
export const isUnsigned = (pact: Pact): boolean =>
  pact.documentKind === 'Perjanjian Kinerja' && (pact.signatory ?? '').trim() === '';

/** A dated pact of one post with its signer's tenure and its days. */
export interface SignedPact extends BoundPact {
  readonly tenure: Tenure | null;
}

/** The pacts of a post dated by the evaluation date. */
export function datedPacts(
  pacts: readonly Pact[],
  tenures: readonly Tenure[],
  asOf: IsoDate,
): readonly SignedPact[] {
  return pacts.flatMap((pact) => {
    const { date } = pact;
    if (date === null || date > asOf) return [];
    const tenure = signerTenure(pact, tenures);
    return [{ pact, tenure, from: date, to: validUntil(pact, date, tenure) }];
  });
}

/** The latest-dated pact of a person in force on a day, for each `Bidang` apart, also where it lacks a signatory. */
export function pactsInForce<P extends SignedPact>(
  dated: readonly P[],
  person: Tenure,
  date: IsoDate,
): readonly P[] {
  const latest = new Map<string, P>();
  for (const candidate of dated) {
    const { tenure } = candidate;
    if (tenure === null || !isSamePerson(tenure, person) || !covers(candidate, date)) continue;
    const key = fieldKey(candidate.pact.field);
    const before = latest.get(key);
    if (before === undefined || before.from <= candidate.from) latest.set(key, candidate);
  }
  return [...latest.values()];
}

/** `Bidang` folded for comparison; '' is all of them. */
export const fieldKey = (field: string | null): string =>
  (field ?? '').trim().replace(/\s+/g, ' ').toLowerCase();
