// A result for everyone who held an office on at least one day of the year, whether or not a pact binds him.
import { addDays, isoDate, lastCompleteMonth, type IsoDate } from './calendar';
import type { OfficialPeriod, OfficialResult, PactStatus, RuleSettings } from './evaluation';
import { gravestOf } from './gravity';
import type { JudgedPost, PostPeriod } from './judgePost';
import type { ScopedRow } from './measure';
import { NO_FIGURES, officialFigures } from './officialFigures';
import { PERIODS, type Period } from './period';
import { amountFromRatio } from './ratio';
import { realisationOf } from './realisation';
import type { PeriodClock } from './status';
import { cumulativeTargetAt } from './target';
import { kindOn, type Tenure } from './tenure';
import { datedPacts } from './pactInForce';

export function officialsOf(
  post: JudgedPost,
  rows: readonly ScopedRow[],
  settings: RuleSettings,
  clock: PeriodClock,
): readonly OfficialResult[] {
  const { year, asOf } = settings;
  const yearStart = isoDate(year, 1, 1);
  const yearEnd = isoDate(year, 12, 31);
  const last = asOf < yearEnd ? asOf : yearEnd;
  return post.tenures
    .filter(({ from, to }) => from <= last && (to === null || to >= yearStart))
    .map((tenure) => officialResult(post, tenure, rows, settings, clock, last));
}

function officialResult(
  post: JudgedPost,
  tenure: Tenure,
  rows: readonly ScopedRow[],
  settings: RuleSettings,
  clock: PeriodClock,
  last: IsoDate,
): OfficialResult {
  const periods = Object.fromEntries(
    PERIODS.map((period) => [period, officialPeriod(period, post.periods[period], tenure, clock)]),
  ) as Record<Period, OfficialPeriod>;
  const end = tenure.to !== null && tenure.to < last ? tenure.to : last;
  const own = datedPacts(post.pacts, post.tenures, settings.asOf).filter((each) => each.tenure === tenure);
  const latest = own.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  const due = clock.due;
  const used = due.map((period) => periods[period].pactNumber).findLast((number) => number !== null);
  return {
    opd: tenure.opd,
    office: tenure.office,
    position: tenure.position,
    name: tenure.name,
    nip: tenure.nip,
    kind: kindOn(tenure, end),
    from: tenure.from,
    to: tenure.to,
    pactNumber: used ?? latest?.pact.number ?? null,
    atStart: standAt(rows, addDays(tenure.from, -1), settings),
    atEnd: standAt(rows, end, settings),
    periods,
    pactStatus:
      gravestOf(due.map((period) => ({ status: periods[period].pactStatus })))?.status ?? 'Belum Jatuh Tempo',
  };
}

function officialPeriod(
  period: Period,
  judged: PostPeriod,
  tenure: Tenure,
  clock: PeriodClock,
): OfficialPeriod {
  const without = (pactStatus: PactStatus, reasons: OfficialPeriod['reasons']): OfficialPeriod => ({
    period,
    pactStatus,
    pactNumber: null,
    ...NO_FIGURES,
    reasons,
  });
  const { responsibility, outcomes, unbound } = judged;
  const { isDue, notDue } = clock.periods[period];
  if (!isDue) return without('Belum Jatuh Tempo', notDue);
  if (responsibility === null) return without(unbound.status, unbound.reasons);
  if (responsibility.tenure !== tenure) {
    return without('Tidak Berlaku', [{ code: 'NOT_RESPONSIBLE', responsible: responsibility.tenure.name }]);
  }
  const gravest = gravestOf(outcomes.map((outcome) => ({ outcome, status: outcome.person.status })));
  if (gravest === null) return without(unbound.status, [...unbound.reasons, ...clock.recalculated]);
  const { person, pactCase } = gravest.outcome;
  return {
    period,
    pactStatus: person.status,
    pactNumber: pactCase.signed.pact.number,
    ...officialFigures(gravest.outcome),
    reasons: [...person.reasons, ...clock.recalculated],
  };
}

/** Rupiah of the office up to the last month of the year that had ended by `date`; null before the first. */
function standAt(
  rows: readonly ScopedRow[],
  date: IsoDate,
  { year }: RuleSettings,
): OfficialResult['atStart'] {
  const month = lastCompleteMonth(year, date);
  if (month === 0) return null;
  let target: bigint | null = null;
  let realisation: bigint | null = 0n;
  for (const { row } of rows) {
    if (!row.isRupiah || row.method !== 'Akumulasi') continue;
    const { value } = cumulativeTargetAt(row, month, year, 'ownEnd');
    const read = realisationOf(row.indicator, row.totals, { first: 1, last: month });
    if (value?.kind === 'amount') target = (target ?? 0n) + value.amount;
    if (read.kind === 'amount')
      realisation = realisation === null ? null : realisation + amountFromRatio(read.value);
    else if (value !== null || row.totals.held !== 0) realisation = null;
  }
  const label = isoDate(year, month, 1).slice(0, 7);
  return target === null ? null : { month: label, target, realisation };
}
