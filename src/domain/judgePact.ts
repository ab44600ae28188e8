// One pact of one person judged in one due period: which rows it scopes, what is exempted, the verdict of each row
// and of the person.
import type { PactStatus } from './evaluation';
import { officeExemption, rowExemption } from './exemption';
import { gravestOf } from './gravity';
import type { ScopedRow } from './measure';
import type { PactCase } from './pactCase';
import type { Exemption } from './pact';
import { PERIODS } from './period';
import { settledRow, settledWhole, wholeVerdicts } from './readings';
import type { Reason } from './reason';
import { belowRpjmd } from './rpjmd';
import type { Verdict } from './verdict';

/** Of a row without a target in the period, which does not count, and of one that the pact's field leaves out. */
export type RowVerdict = Verdict | 'noTarget' | 'outOfScope';

export interface PactOutcome {
  readonly pactCase: PactCase;
  /** The scoped rows with a target in the period. */
  readonly targeted: readonly ScopedRow[];
  /** By the rows' index in the office. */
  readonly byRow: readonly RowVerdict[];
  readonly person: Verdict;
  /** True where the verdict is one for all rows (or for the office as a whole). */
  readonly isWhole: boolean;
}

const plain = (status: PactStatus, ...reasons: readonly Reason[]): Verdict => ({
  status,
  reasons,
  measure: null,
});

/** `isMonthless`: a newcomer judged since taking office who held it at no month's end. */
export function judgePact(pactCase: PactCase, isMonthless: boolean): PactOutcome {
  const { period, office, signed } = pactCase;
  const { scoped } = pactCase.terms;
  const targeted = scoped.filter(({ results }) => results?.[period].figures.state !== 'noTarget');
  const byRow = new Array<RowVerdict>(office.rows.length).fill('outOfScope');
  for (const { index } of scoped) byRow[index] = 'noTarget';
  if (targeted.length === 0) {
    const isWholeYear = hasNoTargetAllYear(scoped);
    const reason: Reason = { code: 'NO_SCOPED_TARGET', isWholeYear };
    const person = plain(isWholeYear ? 'Belum Dapat Dinilai' : 'Tidak Berlaku', reason);
    return { pactCase, targeted, byRow, person, isWhole: true };
  }
  const isByRow = signed.pact.scope === null || signed.pact.scope === 'Setiap indikator';
  const same = verdictForAll(pactCase, isMonthless);
  if (same !== null) {
    for (const { index } of targeted) byRow[index] = same;
    return { pactCase, targeted, byRow, person: same, isWhole: !isByRow };
  }
  const verdicts = rowVerdicts(pactCase, targeted, isByRow, byRow);
  const person = gravestOf(verdicts) ?? plain('Tidak Berlaku');
  return { pactCase, targeted, byRow, person, isWhole: !isByRow };
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

/** The verdicts of the targeted rows, also written to their places in `byRow`. */
function rowVerdicts(
  pactCase: PactCase,
  targeted: readonly ScopedRow[],
  isByRow: boolean,
  byRow: RowVerdict[],
): readonly Verdict[] {
  const whole = wholeVerdicts(pactCase);
  const shared = isByRow ? null : wholeVerdict(settledWhole(pactCase, whole), targeted);
  const verdicts: Verdict[] = [];
  for (const scopedRow of targeted) {
    const { indicator } = scopedRow.row;
    const exemption = rowExemption(pactCase.office.exemptions, indicator, pactCase.period);
    const found =
      exemption === null ? (shared ?? settledRow(pactCase, scopedRow, whole)) : exempted(exemption);
    if (found === null) continue;
    const isPlain = shared !== null || indicator.rpjmdTarget === null;
    const verdict = isPlain ? found : withRpjmd(found, [scopedRow]);
    byRow[scopedRow.index] = verdict;
    verdicts.push(verdict);
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
