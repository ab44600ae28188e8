// A row's seven results with its pact columns: which post speaks for the row, and what it says.
import type { HolderRef, IndicatorResult, PactStatus, PeriodResult } from './evaluation';
import { rankOf } from './gravity';
import type { JudgedPost, PostPeriod } from './judgePost';
import type { ScopedRow } from './measure';
import type { Period } from './period';
import type { Reason } from './reason';
import type { PeriodClock, StatusResult } from './status';

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
  const { index, row, results } = scoped;
  if (results === null) throw new Error(`No results of ${row.indicator.id}`);
  const of = (period: Period): PeriodResult =>
    periodResult(period, results[period], pactColumn(index, period, results[period], posts, clock));
  // Written out, so that the hundreds of thousands of these are compact objects of one shape.
  const periods: IndicatorResult['periods'] = {
    'TW I': of('TW I'),
    'TW II': of('TW II'),
    'Semester I': of('Semester I'),
    'TW III': of('TW III'),
    'TW IV': of('TW IV'),
    'Semester II': of('Semester II'),
    Tahun: of('Tahun'),
  };
  let pactStatus: PactStatus = 'Belum Jatuh Tempo';
  for (const period of clock.due) {
    const own = periods[period].pactStatus;
    if (own !== pactStatus && rankOf(own) < rankOf(pactStatus)) pactStatus = own;
  }
  return { indicator: row.indicator, periods, pactStatus };
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
  index: number,
  period: Period,
  status: StatusResult,
  posts: readonly JudgedPost[],
  clock: PeriodClock,
): PactColumn {
  const isDue = clock.isDue[period];
  if (posts.length === 0) return isDue ? NO_POST : NOT_DUE;
  // The head speaks for the row; another position only where no pact of the head covers it.
  const speaking = posts.find((post) => hasCovering(post.periods[period], index)) ?? posts[0];
  const judged = speaking?.periods[period];
  if (judged === undefined) return NO_POST;
  const { holder } = judged;
  if (!isDue) return { pactStatus: 'Belum Jatuh Tempo', holder, pactNumber: null, reasons: NO_REASONS };
  let gravest: PactColumn | null = null;
  for (const { byRow, pactCase } of judged.outcomes) {
    const verdict = byRow[index] ?? 'outOfScope';
    if (verdict === 'outOfScope') continue;
    // A scoped row without a target does not count: its status already says why.
    const pactStatus = verdict === 'noTarget' ? 'Tidak Berlaku' : verdict.status;
    if (gravest !== null && rankOf(gravest.pactStatus) <= rankOf(pactStatus)) continue;
    const reasons = verdict === 'noTarget' ? NO_REASONS : verdict.reasons;
    gravest = { pactStatus, holder, pactNumber: pactCase.signed.pact.number, reasons };
  }
  return gravest ?? uncovered(judged, status);
}

const hasCovering = ({ outcomes }: PostPeriod, index: number): boolean =>
  outcomes.some(({ byRow }) => byRow[index] !== 'outOfScope');

function uncovered({ unbound, outcomes, holder }: PostPeriod, status: StatusResult): PactColumn {
  if (status.figures.state === 'noTarget') return { ...NO_POST, holder };
  const reasons: readonly Reason[] =
    outcomes.length > 0 && unbound.pact === null && holder !== null
      ? [{ code: 'NO_PACT', name: holder.name }]
      : unbound.reasons;
  return { pactStatus: unbound.status, holder, pactNumber: unbound.pact?.number ?? null, reasons };
}
