// All readings of what a pact leaves blank (`Cakupan`, `Kejar`, `Acuan Target`): where they differ, people decide.
import type { ScopedRow, Subject } from './measure';
import type { PactCase, Reading } from './pactCase';
import { lastDayOf } from './period';
import type { VersionRule } from './target';
import { verdictFor, type Verdict } from './verdict';

/** The rows that leave `Acuan Target` open: a revision after the pact's date is in force at the period's end. */
function hasLaterRevision(pactCase: PactCase, rows: readonly ScopedRow[]): boolean {
  const end = lastDayOf(pactCase.period, pactCase.settings.year);
  return rows.some(({ row: { ledger } }) => {
    const { revised, revisedFrom } = ledger;
    return (
      revised !== null && revisedFrom !== null && revisedFrom > pactCase.signed.from && revisedFrom <= end
    );
  });
}

/** Of rows of which at least one was revised. */
function versionRules(pactCase: PactCase, rows: readonly ScopedRow[]): readonly VersionRule[] {
  const signedOn: VersionRule = { on: pactCase.signed.from };
  switch (pactCase.signed.pact.targetReference) {
    case 'Saat ditandatangani':
      return [signedOn];
    case 'Mengikuti perubahan APBD':
      return ['ownEnd'];
    case null:
      return hasLaterRevision(pactCase, rows) ? ['ownEnd', signedOn] : ['ownEnd'];
  }
}

export function readingsOf(pactCase: PactCase, rows: readonly ScopedRow[]): readonly Reading[] {
  const { unrevisedReadings } = pactCase.terms;
  if (rows.every(({ row }) => row.ledger.revised === null)) return unrevisedReadings;
  return versionRules(pactCase, rows).flatMap((rule) =>
    unrevisedReadings.map(({ catchUp }) => ({ rule, catchUp })),
  );
}

/** The verdicts of a whole scope under every reading, worked out once for all its rows; none of what is not asked. */
export interface WholeVerdicts {
  readonly total: readonly Verdict[];
  readonly mean: readonly Verdict[];
}

const NO_VERDICTS: readonly Verdict[] = [];

export function wholeVerdicts(pactCase: PactCase): WholeVerdicts {
  const { scope } = pactCase.signed.pact;
  const { scoped, added, beside } = pactCase.terms;
  const isTotal = scope === null || scope === 'Total rupiah';
  const isMean = scope === null || scope === 'Rata-rata tertimbang';
  return {
    total: isTotal ? verdictsOfRows(pactCase, { kind: 'total', rows: added, beside }) : NO_VERDICTS,
    mean: isMean ? verdictsOfRows(pactCase, { kind: 'mean', rows: scoped }) : NO_VERDICTS,
  };
}

const verdictsOfRows = (pactCase: PactCase, subject: Exclude<Subject, { kind: 'row' }>): readonly Verdict[] =>
  verdictsUnder(pactCase, subject, readingsOf(pactCase, subject.rows));

function verdictsOfRow(pactCase: PactCase, row: ScopedRow): readonly Verdict[] {
  const isUnrevised = row.row.ledger.revised === null;
  const readings = isUnrevised ? pactCase.terms.unrevisedReadings : readingsOf(pactCase, [row]);
  return verdictsUnder(pactCase, { kind: 'row', row }, readings);
}

function verdictsUnder(
  pactCase: PactCase,
  subject: Subject,
  readings: readonly Reading[],
): readonly Verdict[] {
  const nothing = subject.kind === 'row' ? WITHOUT_TARGET : NOTHING_TO_ADD;
  return readings.map((reading) => verdictFor(pactCase, subject, reading) ?? nothing);
}

/** What a reading says that leaves nothing to judge; it counts beside readings that do judge. */
const WITHOUT_TARGET: Verdict = {
  status: 'Tidak Berlaku',
  reasons: [{ code: 'NO_SCOPED_TARGET', isWholeYear: false }],
  measure: null,
};
const NOTHING_TO_ADD: Verdict = {
  status: 'Belum Dapat Dinilai',
  reasons: [{ code: 'NOTHING_TO_ADD' }],
  measure: null,
};

const isJudging = (verdict: Verdict): boolean => verdict !== WITHOUT_TARGET && verdict !== NOTHING_TO_ADD;

/**
 * The one verdict of a row over all readings; null where nothing is left to judge. A blank `Cakupan` reads it alone, in
 * the total and in the mean.
 */
export const settledRow = (pactCase: PactCase, row: ScopedRow, whole: WholeVerdicts): Verdict | null =>
  agreed(pactCase, [...verdictsOfRow(pactCase, row), ...whole.total, ...whole.mean]);

/** The one verdict of a scope that is judged as a whole; null where nothing is left to judge. */
export const settledWhole = (pactCase: PactCase, { total, mean }: WholeVerdicts): Verdict | null =>
  agreed(pactCase, [...total, ...mean]);

function agreed(pactCase: PactCase, verdicts: readonly Verdict[]): Verdict | null {
  const first = verdicts.find(isJudging);
  if (first === undefined) return null;
  if (verdicts.every(({ status }) => status === first.status)) return first;
  const statuses = [...new Set(verdicts.map(({ status }) => status))];
  return {
    status: 'Perlu Telaah',
    measure: first.measure,
    reasons: [{ code: 'READINGS_DIFFER', blank: blankFields(pactCase), statuses }, ...firstMiss(verdicts)],
  };
}

const firstMiss = (verdicts: readonly Verdict[]): Verdict['reasons'] =>
  verdicts.flatMap(({ reasons }) => reasons.filter(({ code }) => code === 'MISSED')).slice(0, 1);

function blankFields(pactCase: PactCase): readonly ('Cakupan' | 'Kejar' | 'Acuan Target')[] {
  const { scope, catchUp, targetReference } = pactCase.signed.pact;
  return [
    ...(scope === null ? (['Cakupan'] as const) : []),
    ...(catchUp === null ? (['Kejar'] as const) : []),
    ...(targetReference === null ? (['Acuan Target'] as const) : []),
  ];
}
