// All readings of what a pact leaves blank (`Cakupan`, `Kejar`, `Acuan Target`): where they differ, people decide.
import type { ScopedRow, Subject } from './measure';
import { CATCH_UPS, SCOPES, type Scope } from './pact';
import type { PactCase, Reading } from './pactCase';
import { lastDayOf } from './period';
import type { VersionRule } from './target';
import { verdictFor, type Verdict } from './verdict';

/** What the subjects of a scope are; built once a case. */
export interface ScopeSubjects {
  readonly total: Subject;
  readonly mean: Subject;
}

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

function versionRules(pactCase: PactCase, rows: readonly ScopedRow[]): readonly VersionRule[] {
  const signedOn: VersionRule = { on: pactCase.signed.from };
  switch (pactCase.signed.pact.targetReference) {
    case 'Saat ditandatangani':
      return rows.some(({ row }) => row.ledger.revised !== null) ? [signedOn] : ['ownEnd'];
    case 'Mengikuti perubahan APBD':
      return ['ownEnd'];
    case null:
      return hasLaterRevision(pactCase, rows) ? ['ownEnd', signedOn] : ['ownEnd'];
  }
}

export function readingsOf(pactCase: PactCase, rows: readonly ScopedRow[]): readonly Reading[] {
  const { catchUp } = pactCase.signed.pact;
  const catchUps = catchUp === null ? CATCH_UPS : [catchUp];
  return versionRules(pactCase, rows).flatMap((rule) => catchUps.map((each) => ({ rule, catchUp: each })));
}

function subjectOf(scope: Scope, row: ScopedRow | null, subjects: ScopeSubjects): Subject | null {
  switch (scope) {
    case 'Setiap indikator':
      return row === null ? null : { kind: 'row', row };
    case 'Total rupiah':
      return subjects.total;
    case 'Rata-rata tertimbang':
      return subjects.mean;
  }
}

const rowsOf = (subject: Subject): readonly ScopedRow[] =>
  subject.kind === 'row' ? [subject.row] : subject.rows;

/** The verdicts of a whole scope under every reading, worked out once for all its rows. */
export interface WholeVerdicts {
  readonly total: readonly Verdict[];
  readonly mean: readonly Verdict[];
}

export function wholeVerdicts(pactCase: PactCase, subjects: ScopeSubjects): WholeVerdicts {
  const { scope } = pactCase.signed.pact;
  const under = (asked: Scope, subject: Subject): readonly Verdict[] =>
    scope === null || scope === asked ? verdictsUnder(pactCase, subject) : [];
  return {
    total: under('Total rupiah', subjects.total),
    mean: under('Rata-rata tertimbang', subjects.mean),
  };
}

function verdictsUnder(pactCase: PactCase, subject: Subject): readonly Verdict[] {
  return readingsOf(pactCase, rowsOf(subject)).flatMap((reading) => {
    const verdict = verdictFor(pactCase, subject, reading);
    return verdict === null ? [] : [verdict];
  });
}

/**
 * The one verdict of a row (or, with `row` null, of the whole scope) over all readings; null where nothing is left to
 * judge. A blank `Cakupan` reads a row alone, in the total and in the mean.
 */
export function settledVerdict(
  pactCase: PactCase,
  row: ScopedRow | null,
  whole: WholeVerdicts,
  subjects: ScopeSubjects,
): Verdict | null {
  const { scope } = pactCase.signed.pact;
  const scopes = scope === null ? SCOPES : [scope];
  const verdicts = scopes.flatMap((each) => {
    if (each === 'Total rupiah') return whole.total;
    if (each === 'Rata-rata tertimbang') return whole.mean;
    const subject = subjectOf(each, row, subjects);
    return subject === null ? [] : verdictsUnder(pactCase, subject);
  });
  return agreed(pactCase, verdicts);
}

function agreed(pactCase: PactCase, verdicts: readonly Verdict[]): Verdict | null {
  const [first] = verdicts;
  if (first === undefined) return null;
  const statuses = [...new Set(verdicts.map(({ status }) => status))];
  if (statuses.length === 1) return first;
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
