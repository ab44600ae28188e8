// Rows of `Register Pakta`: every due verdict that is neither `Terpenuhi` nor `Tidak Berlaku`; equal misses of one pact
// are one row.
import { areEqual, type Ratio } from './ratio';
import type { RegisterEntry } from './evaluation';
import type { PactOutcome } from './judgePact';
import type { JudgedPost } from './judgePost';
import type { TargetValue } from './indicator';
import { PERIODS, type Period } from './period';
import type { PeriodClock } from './status';
import { isSameTarget } from './targetLedger';
import { thresholdOf } from './threshold';
import type { Verdict } from './verdict';
import type { Row } from './row';
import type { Tenure } from './tenure';

interface Draft {
  readonly entry: RegisterEntry;
  readonly target: TargetValue | null;
  readonly realisation: Ratio | null;
}

export function registerOf(post: JudgedPost, clock: PeriodClock): readonly RegisterEntry[] {
  const drafts = new Map<string, Draft[]>();
  const file = (draft: Draft): void => {
    const { pactNumber, name, nip, indicatorId } = draft.entry;
    const key = JSON.stringify([pactNumber, nip ?? name, indicatorId]);
    const group = drafts.get(key) ?? [];
    const same = group.findIndex((other) => isSameMiss(other, draft));
    const before = group[same];
    if (before === undefined) group.push(draft);
    else {
      const periods = [...before.entry.periods, ...draft.entry.periods];
      group[same] = { ...before, entry: { ...before.entry, periods } };
    }
    drafts.set(key, group);
  };
  for (const period of PERIODS) {
    if (!clock.isDue[period]) continue;
    for (const outcome of post.periods[period].outcomes) draftsOf(outcome, period, clock).forEach(file);
    const unknown = holderUnknown(post, period);
    if (unknown !== null) file(unknown);
  }
  return [...drafts.values()].flat().map(({ entry }) => entry);
}

const isSameMiss = (a: Draft, b: Draft): boolean =>
  a.entry.status === b.entry.status &&
  isSameTarget(a.target, b.target) &&
  (a.realisation === null || b.realisation === null
    ? a.realisation === b.realisation
    : areEqual(a.realisation, b.realisation));

function draftsOf(outcome: PactOutcome, period: Period, clock: PeriodClock): readonly Draft[] {
  if (outcome.isWhole) return draftOf(outcome, period, outcome.person, null, clock);
  return outcome.scoped.flatMap(({ row }) => {
    const verdict = outcome.byRow.get(row.indicator.id);
    return verdict === undefined ? [] : draftOf(outcome, period, verdict, row, clock);
  });
}

function draftOf(
  { pactCase, scoped }: PactOutcome,
  period: Period,
  verdict: Verdict,
  row: Row | null,
  clock: PeriodClock,
): readonly Draft[] {
  const { status, reasons, measure } = verdict;
  if (status === 'Terpenuhi' || status === 'Tidak Berlaku' || status === 'Belum Jatuh Tempo') return [];
  const { tenure } = pactCase.responsibility;
  const { pact } = pactCase.signed;
  const isJudged = measure?.state === 'judged';
  const figures = scoped.find((each) => each.row === row)?.results?.[period].figures ?? null;
  return [
    {
      target: isJudged || measure?.state === 'unjudged' ? measure.target : (figures?.target.value ?? null),
      realisation: isJudged ? measure.realisation : (figures?.realisation ?? null),
      entry: {
        periods: [period],
        ...whoIs(tenure),
        pactNumber: pact.number,
        field: pact.field,
        indicatorId: row?.indicator.id ?? null,
        code: row?.indicator.code ?? null,
        indicatorName: row?.indicator.name ?? null,
        attainment: isJudged ? measure.attainment : null,
        threshold: thresholdOf(pact, period, pactCase.settings),
        status,
        reasons: clock.recalculated.length === 0 ? reasons : [...reasons, ...clock.recalculated],
      },
    },
  ];
}

const whoIs = ({ opd, office, position, name, nip }: Tenure) => ({ opd, office, position, name, nip });

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
