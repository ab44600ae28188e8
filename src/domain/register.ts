// Rows of `Register Pakta`: every due verdict that is neither `Terpenuhi` nor `Tidak Berlaku`; equal misses of one pact
// are one row.
import { areEqual, type Ratio } from './ratio';
import type { RegisterEntry } from './evaluation';
import type { PactOutcome } from './judgePact';
import type { JudgedPost } from './judgePost';
import type { ScopedRow } from './measure';
import { gaugeOf, type PactCase } from './pactCase';
import type { TargetValue } from './indicator';
import { PERIODS, type Period } from './period';
import type { PeriodClock } from './status';
import { isSameTarget } from './targetLedger';
import type { Verdict } from './verdict';

interface Draft {
  readonly entry: RegisterEntry;
  readonly target: TargetValue | null;
  readonly realisation: Ratio | null;
}

export function registerOf(post: JudgedPost, clock: PeriodClock): readonly RegisterEntry[] {
  // One list a pact, person and row, in order of first appearance.
  const lists: Draft[][] = [];
  const byDocument = new Map<string, Map<string | null, Draft[]>>();
  const file = (draft: Draft, byRow: Map<string | null, Draft[]>): void => {
    const { indicatorId } = draft.entry;
    const list = byRow.get(indicatorId);
    if (list === undefined) {
      const begun = [draft];
      byRow.set(indicatorId, begun);
      lists.push(begun);
    } else merge(draft, list);
  };
  const rowsOf = (pactNumber: string, person: string): Map<string | null, Draft[]> => {
    const key = JSON.stringify([pactNumber, person]);
    const byRow = byDocument.get(key) ?? new Map<string | null, Draft[]>();
    byDocument.set(key, byRow);
    return byRow;
  };
  for (const period of PERIODS) {
    if (!clock.periods[period].isDue) continue;
    for (const outcome of post.periods[period].outcomes) {
      const { signed, responsibility } = outcome.pactCase;
      const { nip, name } = responsibility.tenure;
      const byRow = rowsOf(signed.pact.number, nip ?? name);
      for (const draft of draftsOf(outcome, period, clock)) file(draft, byRow);
    }
    const unknown = holderUnknown(post, period);
    if (unknown !== null) {
      const { pactNumber, nip, name } = unknown.entry;
      file(unknown, rowsOf(pactNumber, nip ?? name));
    }
  }
  return lists.flatMap((list) => list.map(({ entry }) => entry));
}

/** Adds a draft to its list, or its periods to the same miss in it. */
function merge(draft: Draft, list: Draft[]): void {
  const same = list.findIndex((other) => isSameMiss(other, draft));
  const before = list[same];
  if (before === undefined) list.push(draft);
  else {
    const periods = [...before.entry.periods, ...draft.entry.periods];
    list[same] = { ...before, entry: { ...before.entry, periods } };
  }
}

const isSameMiss = (a: Draft, b: Draft): boolean =>
  a.entry.status === b.entry.status &&
  isSameTarget(a.target, b.target) &&
  (a.realisation === null || b.realisation === null
    ? a.realisation === b.realisation
    : areEqual(a.realisation, b.realisation));

function draftsOf(outcome: PactOutcome, period: Period, clock: PeriodClock): readonly Draft[] {
  const { byRow, person, isWhole, pactCase } = outcome;
  if (isWhole) return isRegistered(person) ? [draftOf(pactCase, period, person, null, clock)] : [];
  const drafts: Draft[] = [];
  for (const scoped of pactCase.terms.scoped) {
    const verdict = byRow[scoped.index];
    if (typeof verdict !== 'object' || !isRegistered(verdict)) continue;
    drafts.push(draftOf(pactCase, period, verdict, scoped, clock));
  }
  return drafts;
}

const isRegistered = ({ status }: Verdict): boolean =>
  status !== 'Terpenuhi' && status !== 'Tidak Berlaku' && status !== 'Belum Jatuh Tempo';

function draftOf(
  pactCase: PactCase,
  period: Period,
  verdict: Verdict,
  scoped: ScopedRow | null,
  clock: PeriodClock,
): Draft {
  const { status, reasons, measure } = verdict;
  const { opd, office, position, name, nip } = pactCase.responsibility.tenure;
  const { pact } = pactCase.signed;
  const isJudged = measure?.state === 'judged';
  const figures = scoped?.results?.[period].figures ?? null;
  const indicator = scoped?.row.indicator ?? null;
  return {
    target: isJudged || measure?.state === 'unjudged' ? measure.target : (figures?.target.value ?? null),
    realisation: isJudged ? measure.realisation : (figures?.realisation ?? null),
    entry: {
      periods: [period],
      opd,
      office,
      position,
      name,
      nip,
      pactNumber: pact.number,
      field: pact.field,
      indicatorId: indicator?.id ?? null,
      code: indicator?.code ?? null,
      indicatorName: indicator?.name ?? null,
      attainment: isJudged ? measure.attainment : null,
      threshold: gaugeOf(pactCase, period).threshold,
      status,
      reasons: clock.recalculated.length === 0 ? reasons : [...reasons, ...clock.recalculated],
    },
  };
}

/** A pact whose office has no tenures at all: the person is the one it names. */
function holderUnknown(post: JudgedPost, period: Period): Draft | null {
  const { unbound } = post.periods[period];
  if (unbound.status !== 'Belum Dapat Dinilai' || unbound.pact === null) return null;
  const { pact } = unbound;
  return {
    target: null,
    realisation: null,
    entry: {
      periods: [period],
      opd: pact.opd,
      office: post.office,
      position: pact.position,
      name: pact.name ?? '',
      nip: pact.nip,
      pactNumber: pact.number,
      field: pact.field,
      indicatorId: null,
      code: null,
      indicatorName: null,
      attainment: null,
      threshold: null,
      status: unbound.status,
      reasons: unbound.reasons,
    },
  };
}
