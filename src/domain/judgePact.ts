// One pact of one person judged in one due period: which rows it scopes, what is exempted, the verdict of each row
// and of the person.
import type { PactStatus } from './evaluation';
import { officeExemption, rowExemption } from './exemption';
import { gravestOf } from './gravity';
import type { Indicator } from './indicator';
import type { ScopedRow } from './measure';
import { fieldKey } from './pactInForce';
import type { PactCase } from './pactCase';
import type { Exemption } from './pact';
import { PERIODS } from './period';
import { settledVerdict, wholeVerdicts, type ScopeSubjects } from './readings';
import type { Reason } from './reason';
import { belowRpjmd } from './rpjmd';
import type { Verdict } from './verdict';

export interface PactOutcome {
  readonly pactCase: PactCase;
  /** Scoped rows, also those without a target in the period. */
  readonly scoped: readonly ScopedRow[];
  /** By indicator id; rows outside the scope or without a target in the period are absent. */
  readonly byRow: ReadonlyMap<string, Verdict>;
  readonly person: Verdict;
  /** True where the verdict is one for all rows (or for the office as a whole). */
  readonly isWhole: boolean;
}

const plain = (status: PactStatus, ...reasons: readonly Reason[]): Verdict => ({
  status,
  reasons,
  measure: null,
});

export const isScoped = (indicator: Indicator, field: string | null): boolean =>
  field === null || fieldKey(field) === '' || fieldKey(indicator.field) === fieldKey(field);

function scopedRows(rows: readonly ScopedRow[], field: string | null): readonly ScopedRow[] {
  return field === null ? rows : rows.filter(({ row }) => isScoped(row.indicator, field));
}

/** `isMonthless`: a newcomer judged since taking office who held it at no month's end. */
export function judgePact(pactCase: PactCase, isMonthless: boolean): PactOutcome {
  const { period, office, signed } = pactCase;
  const scoped = scopedRows(office.rows, signed.pact.field);
  const targeted = scoped.filter(({ results }) => results?.[period].figures.state !== 'noTarget');
  const outcome = (byRow: ReadonlyMap<string, Verdict>, person: Verdict, isWhole: boolean): PactOutcome => ({
    pactCase,
    scoped,
    byRow,
    person,
    isWhole,
  });
  if (targeted.length === 0) {
    const isWholeYear = hasNoTargetAllYear(scoped);
    const reason: Reason = { code: 'NO_SCOPED_TARGET', isWholeYear };
    return outcome(new Map(), plain(isWholeYear ? 'Belum Dapat Dinilai' : 'Tidak Berlaku', reason), true);
  }
  const isByRow = signed.pact.scope === null || signed.pact.scope === 'Setiap indikator';
  const same = verdictForAll(pactCase, isMonthless);
  if (same !== null) {
    return outcome(new Map(targeted.map(({ row }) => [row.indicator.id, same])), same, !isByRow);
  }
  const byRow = rowVerdicts(pactCase, scoped, targeted, isByRow);
  const verdicts = [...byRow.values()];
  const unexempted = isByRow ? verdicts : verdicts.filter(({ status }) => status !== 'Dikecualikan');
  const person = gravestOf(unexempted) ?? gravestOf(verdicts) ?? plain('Tidak Berlaku');
  return outcome(byRow, person, !isByRow);
}

const hasNoTargetAllYear = (scoped: readonly ScopedRow[]): boolean =>
  scoped.every(({ results }) => PERIODS.every((period) => results?.[period].figures.state === 'noTarget'));

/** What settles every row at once: the office's exemption, an open question of person, a newcomer without a month. */
function verdictForAll(pactCase: PactCase, isMonthless: boolean): Verdict | null {
  const { office, period, responsibility } = pactCase;
  const exemption = officeExemption(office.exemptions, period);
  if (exemption !== null) return exempted(exemption);
  if (office.hold !== null) {
    const { code, questionId } = office.hold;
    return plain('Belum Dapat Dinilai', { code: 'PACT_QUESTION_OPEN', question: code, questionId });
  }
  if (!isMonthless) return null;
  const { name, from } = responsibility.tenure;
  return plain('Belum Dapat Dinilai', { code: 'NEWCOMER_WITHOUT_MONTH', name, from });
}

const exempted = ({ number, date, reason }: Exemption): Verdict =>
  plain('Dikecualikan', { code: 'EXEMPTED', number, date, reason });

function rowVerdicts(
  pactCase: PactCase,
  scoped: readonly ScopedRow[],
  targeted: readonly ScopedRow[],
  isByRow: boolean,
): ReadonlyMap<string, Verdict> {
  const subjects: ScopeSubjects = {
    total: {
      kind: 'total',
      rows: scoped.filter(({ row }) => row.isRupiah && row.method === 'Akumulasi'),
    },
    mean: { kind: 'mean', rows: scoped },
  };
  const whole = wholeVerdicts(pactCase, subjects);
  const shared = isByRow ? null : wholeVerdict(settledVerdict(pactCase, null, whole, subjects), targeted);
  const verdicts = new Map<string, Verdict>();
  for (const scopedRow of targeted) {
    const { indicator } = scopedRow.row;
    const exemption = rowExemption(pactCase.office.exemptions, indicator, pactCase.period);
    const verdict =
      exemption === null
        ? (shared ?? settledVerdict(pactCase, scopedRow, whole, subjects))
        : exempted(exemption);
    if (verdict !== null)
      verdicts.set(indicator.id, shared === null ? withRpjmd(verdict, [scopedRow]) : verdict);
  }
  return verdicts;
}

const wholeVerdict = (verdict: Verdict | null, targeted: readonly ScopedRow[]): Verdict =>
  withRpjmd(verdict ?? plain('Belum Dapat Dinilai', { code: 'NOTHING_TO_ADD' }), targeted);

/** An annual target easier than the five-year plan's is named, and changes no verdict. */
function withRpjmd(verdict: Verdict, rows: readonly ScopedRow[]): Verdict {
  if (rows.every(({ row }) => row.indicator.rpjmdTarget === null)) return verdict;
  const found = rows.flatMap(({ row }) => belowRpjmd(row) ?? []);
  return found.length === 0 ? verdict : { ...verdict, reasons: [...verdict.reasons, ...found] };
}
