// A row's seven results with its pact columns: which post speaks for the row, and what it says.
import type { HolderRef, IndicatorResult, PactStatus, PeriodResult } from './evaluation';
import { rankOf } from './gravity';
import type { Indicator } from './indicator';
import { isScoped } from './judgePact';
import type { JudgedPost, PostPeriod } from './judgePost';
import type { ScopedRow } from './measure';
import { PERIODS, type Period } from './period';
import type { Reason } from './reason';
import type { PeriodClock, StatusResult } from './status';
import { kindOn } from './tenure';

interface PactColumn {
  readonly pactStatus: PactStatus;
  readonly holder: HolderRef | null;
  readonly pactNumber: string | null;
  readonly reasons: readonly Reason[];
}

const NO_REASONS: readonly Reason[] = [];
const NO_POST: PactColumn = { pactStatus: 'Tidak Berlaku', holder: null, pactNumber: null, reasons: [] };
const NOT_DUE: PactColumn = { ...NO_POST, pactStatus: 'Belum Jatuh Tempo' };

/** `posts`: of the row's office, the head's first. */
export function indicatorResult(
  scoped: ScopedRow,
  posts: readonly JudgedPost[],
  clock: PeriodClock,
): IndicatorResult {
  const { indicator } = scoped.row;
  const periods: Partial<Record<Period, PeriodResult>> = {};
  let gravest: PactStatus = 'Belum Jatuh Tempo';
  for (const period of PERIODS) {
    const status = scoped.results?.[period];
    if (status === undefined) throw new Error(`No result of ${indicator.id} in ${period}`);
    const column = pactColumn(indicator, period, status, posts, clock);
    periods[period] = periodResult(period, status, column);
    if (clock.isDue[period] && rankOf(column.pactStatus) < rankOf(gravest)) gravest = column.pactStatus;
  }
  return { indicator, periods: periods as Record<Period, PeriodResult>, pactStatus: gravest };
}

function periodResult(period: Period, status: StatusResult, column: PactColumn): PeriodResult {
  const { target, realisation } = status.figures;
  return {
    period,
    target: target.value,
    targetSource: target.value === null ? null : target.source,
    targetVersion: target.value === null ? null : target.version,
    realisation,
    attainment: status.attainment,
    difference: status.difference,
    status: status.status,
    rating: status.rating,
    pactStatus: column.pactStatus,
    holder: column.holder,
    pactNumber: column.pactNumber,
    reasons: column.reasons.length === 0 ? status.reasons : [...status.reasons, ...column.reasons],
  };
}

function pactColumn(
  indicator: Indicator,
  period: Period,
  status: StatusResult,
  posts: readonly JudgedPost[],
  clock: PeriodClock,
): PactColumn {
  const isDue = clock.isDue[period];
  if (posts.length === 0) return isDue ? NO_POST : NOT_DUE;
  // The head speaks for the row; another position only where no pact of the head covers it.
  const speaking = posts.find((post) => hasCovering(post.periods[period], indicator)) ?? posts[0];
  const judged = speaking?.periods[period];
  if (judged === undefined) return NO_POST;
  const holder = holderRef(judged);
  if (!isDue) return { ...NOT_DUE, holder };
  let gravest: PactColumn | null = null;
  for (const outcome of judged.outcomes) {
    const { pact } = outcome.pactCase.signed;
    if (!isScoped(indicator, pact.field)) continue;
    const verdict = outcome.byRow.get(indicator.id);
    // A scoped row without a target does not count: its status already says why.
    const pactStatus = verdict?.status ?? 'Tidak Berlaku';
    if (gravest !== null && rankOf(gravest.pactStatus) <= rankOf(pactStatus)) continue;
    gravest = { pactStatus, holder, pactNumber: pact.number, reasons: verdict?.reasons ?? NO_REASONS };
  }
  return gravest ?? uncovered(judged, holder, status);
}

const hasCovering = ({ outcomes }: PostPeriod, indicator: Indicator): boolean =>
  outcomes.some(({ pactCase }) => isScoped(indicator, pactCase.signed.pact.field));

function uncovered(judged: PostPeriod, holder: HolderRef | null, status: StatusResult): PactColumn {
  const { unbound, outcomes } = judged;
  if (status.figures.state === 'noTarget') return { ...NO_POST, holder };
  const reasons: readonly Reason[] =
    outcomes.length > 0 && holder !== null ? [{ code: 'NO_PACT', name: holder.name }] : unbound.reasons;
  return { pactStatus: unbound.status, holder, pactNumber: unbound.pact?.number ?? null, reasons };
}

function holderRef({ responsibility }: PostPeriod): HolderRef | null {
  if (responsibility === null) return null;
  const { tenure, day } = responsibility;
  return { name: tenure.name, nip: tenure.nip, kind: kindOn(tenure, day), position: tenure.position };
}
