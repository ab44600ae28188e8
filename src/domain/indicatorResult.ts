// A row's seven results with its pact columns: which post speaks for the row, and what it says.
import type { HolderRef, IndicatorResult, PactStatus, PeriodResult } from './evaluation';
import type { Figures } from './figures';
import { rankOf } from './gravity';
import { itemAt } from './itemAt';
import type { JudgedPost, PostPeriod } from './judgePost';
import type { JudgedRow } from './measure';
import type { Period } from './period';
import type { Reason } from './reason';
import type { PeriodClock } from './status';

interface PactColumn {
  readonly pactStatus: PactStatus;
  readonly holder: HolderRef | null;
  readonly pactNumber: string | null;
  readonly reasons: readonly Reason[];
}

const NO_REASONS: readonly Reason[] = [];

/** The results of a row of an office without posts: nobody promised anything. */
export function resultWithoutPost({ row, results }: JudgedRow, clock: PeriodClock): IndicatorResult {
  // Written out, so that the hundreds of thousands of these are compact objects of one shape.
  const periods: IndicatorResult['periods'] = {
    'TW I': results['TW I'].result,
    'TW II': results['TW II'].result,
    'Semester I': results['Semester I'].result,
    'TW III': results['TW III'].result,
    'TW IV': results['TW IV'].result,
    'Semester II': results['Semester II'].result,
    Tahun: results.Tahun.result,
  };
  const pactStatus = clock.due.length === 0 ? 'Belum Jatuh Tempo' : 'Tidak Berlaku';
  return { indicator: row.indicator, periods, pactStatus };
}

/** `posts`: of the row's office, at least one, the head's first. */
export function indicatorResult(
  { index, row, results }: JudgedRow,
  posts: readonly JudgedPost[],
  clock: PeriodClock,
): IndicatorResult {
  const of = (period: Period): PeriodResult =>
    withPact(results[period].result, pactColumn(index, period, results[period].figures, posts, clock));
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

function withPact(own: PeriodResult, column: PactColumn): PeriodResult {
  return {
    target: own.target,
    targetSource: own.targetSource,
    targetVersion: own.targetVersion,
    realisation: own.realisation,
    attainment: own.attainment,
    difference: own.difference,
    status: own.status,
    rating: own.rating,
    pactStatus: column.pactStatus,
    holder: column.holder,
    pactNumber: column.pactNumber,
    reasons: column.reasons.length === 0 ? own.reasons : [...own.reasons, ...column.reasons],
  };
}

function pactColumn(
  index: number,
  period: Period,
  figures: Figures,
  posts: readonly JudgedPost[],
  clock: PeriodClock,
): PactColumn {
  // The head speaks for the row; another position only where no pact of the head covers it.
  const speaking = posts.find((post) => hasCovering(post.periods[period], index)) ?? itemAt(posts, 0);
  const judged = speaking.periods[period];
  const { holder } = judged;
  if (!clock.periods[period].isDue) {
    return { pactStatus: 'Belum Jatuh Tempo', holder, pactNumber: null, reasons: NO_REASONS };
  }
  let gravest: PactColumn | null = null;
  for (const { byRow, pactCase } of judged.outcomes) {
    const verdict = itemAt(byRow, index);
    if (verdict === 'outOfScope') continue;
    // A scoped row without a target does not count: its status already says why.
    const pactStatus = verdict === 'noTarget' ? 'Tidak Berlaku' : verdict.status;
    if (gravest !== null && rankOf(gravest.pactStatus) <= rankOf(pactStatus)) continue;
    const reasons = verdict === 'noTarget' ? NO_REASONS : verdict.reasons;
    gravest = { pactStatus, holder, pactNumber: pactCase.signed.pact.number, reasons };
  }
  return gravest ?? uncovered(judged, figures);
}

const hasCovering = ({ outcomes }: PostPeriod, index: number): boolean =>
  outcomes.some(({ byRow }) => byRow[index] !== 'outOfScope');

function uncovered({ unbound, outcomes, holder }: PostPeriod, figures: Figures): PactColumn {
  if (figures.state === 'noTarget')
    return { pactStatus: 'Tidak Berlaku', holder, pactNumber: null, reasons: NO_REASONS };
  const reasons: readonly Reason[] =
    outcomes.length > 0 && unbound.pact === null && holder !== null
      ? [{ code: 'NO_PACT', name: holder.name }]
      : unbound.reasons;
  return { pactStatus: unbound.status, holder, pactNumber: unbound.pact?.number ?? null, reasons };
}
