// Who held which post of an office and what was signed for it, by office; and its posts judged. Looks at no status.
import type { EvaluationInput, RuleSettings } from './evaluation';
import { exemptionsByOffice, type OfficeExemptions } from './exemption';
import { groupedBy } from './groupedBy';
import { judgePost, type JudgedPost } from './judgePost';
import type { ScopedRow } from './measure';
import type { Holding, Pact } from './pact';
import { positionKey } from './post';
import type { PeriodClock } from './status';

/** The documents of a run by office. */
export interface OfficeDocuments {
  readonly input: EvaluationInput;
  readonly holdings: ReadonlyMap<string, readonly Holding[]>;
  readonly pacts: ReadonlyMap<string, readonly Pact[]>;
  readonly exemptions: ReadonlyMap<string, OfficeExemptions>;
}

export const officeDocuments = (input: EvaluationInput): OfficeDocuments => ({
  input,
  holdings: groupedBy(input.holdings, ({ opd }) => opd),
  pacts: groupedBy(input.pacts, ({ opd }) => opd),
  exemptions: exemptionsByOffice(input.exemptions, input.settings.asOf),
});

/** Whether anyone could answer for the rows of an office. */
export const hasPosts = ({ holdings, pacts }: OfficeDocuments, opd: string): boolean =>
  holdings.has(opd) || pacts.has(opd);

/** The posts of an office, the head's first. */
export function postsOf(
  documents: OfficeDocuments,
  opd: string,
  rows: readonly ScopedRow[],
  clock: PeriodClock,
): readonly JudgedPost[] {
  const { input } = documents;
  const facts = {
    rows,
    exemptions: documents.exemptions.get(opd) ?? [],
    reorganisations: reorganisationsOf(input, opd, input.settings),
    hold: input.pactHolds.find((hold) => hold.opd === opd) ?? null,
  };
  const holdings = groupedBy(documents.holdings.get(opd) ?? [], ({ position }) => positionKey(position));
  const pacts = groupedBy(documents.pacts.get(opd) ?? [], ({ position }) => positionKey(position));
  const keys = [...new Set(['', ...holdings.keys(), ...pacts.keys()])].filter(
    (key) => holdings.has(key) || pacts.has(key),
  );
  return keys.map((key) =>
    judgePost(key, holdings.get(key) ?? [], pacts.get(key) ?? [], facts, input.settings, clock),
  );
}

const reorganisationsOf = (input: EvaluationInput, opd: string, { asOf }: RuleSettings) =>
  input.reorganisations.filter(
    ({ opd: successor, formerOpd, from }) => (successor === opd || formerOpd === opd) && from <= asOf,
  );
