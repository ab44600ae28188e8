// Who signs an agreement, and for what: the head in office, who signs for the region, and the document that says so.
import type { IsoDate } from '../../../../domain/calendar';
import type { Evaluation, EvaluationInput, OfficialResult } from '../../../../domain/evaluation';
import type { Pact } from '../../../../domain/pact';
import { isSamePerson } from '../../../../domain/person';
import { positionKey } from '../../../../domain/post';

export interface Signers {
  /** The head in office on the evaluation date; null: nobody, or several. */
  readonly head: OfficialResult | null;
  /** As the documents name who signs for the region; null where none does. */
  readonly signatory: string | null;
  /** The head's agreement of the year where the workbook has one. */
  readonly agreement: { readonly number: string; readonly date: IsoDate | null } | null;
  /** The latest document of the head with a clause. */
  readonly clause: { readonly text: string; readonly number: string; readonly date: IsoDate | null } | null;
}

const byDate = (a: Pact, b: Pact): number => ((a.date ?? '') < (b.date ?? '') ? -1 : 1);

/** What the workbook's documents say of the office's signers. */
export function signersOf(
  opd: string,
  { officials, settings }: Evaluation,
  { pacts }: EvaluationInput,
): Signers {
  const heads = officials.filter(
    (one) => one.opd === opd && positionKey(one.position) === '' && one.to === null,
  );
  const [head = null, second] = heads;
  const own = pacts
    .filter((pact) => pact.opd === opd && positionKey(pact.position) === '')
    .filter(({ date }) => date === null || date <= settings.asOf)
    .toSorted(byDate);
  const signatory = own.findLast((pact) => (pact.signatory ?? '').trim() !== '')?.signatory ?? null;
  const isHis = (pact: Pact): boolean =>
    head !== null &&
    (pact.name === null && pact.nip === null ? (pact.date ?? '') >= head.from : isSamePerson(pact, head));
  const mine = second === undefined ? own.filter(isHis) : [];
  const agreement = mine.findLast(
    ({ documentKind, date }) =>
      documentKind === 'Perjanjian Kinerja' && (date ?? '').startsWith(String(settings.year)),
  );
  const quoted = mine.findLast(({ clause }) => (clause ?? '').trim() !== '');
  return {
    head: second === undefined ? head : null,
    signatory: signatory === null ? null : signatory.trim(),
    agreement: agreement === undefined ? null : { number: agreement.number, date: agreement.date },
    clause:
      quoted?.clause == null
        ? null
        : { text: quoted.clause.trim(), number: quoted.number, date: quoted.date },
  };
}
