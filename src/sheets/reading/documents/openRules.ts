// What waits for rules of the workbook that could not be read: rows, in the periods that a rule decides, and pacts. Takes
// no preset for an answer.
import type { Hold, Indicator } from '../../../domain/indicator';
import type { Pact, PactHold } from '../../../domain/pact';
import {
  isMeasured,
  PERIOD_FACTS,
  PERIODS,
  type Basis,
  type Period,
  type Quarter,
} from '../../../domain/period';
import type { Findings } from '../findings';
import type { Schedule } from './readSchedule';
import type { Settings } from './readSettings';

export interface OpenRulesReading {
  readonly indicators: readonly Indicator[];
  readonly pactHolds: readonly PactHold[];
}

/** Holds the rows and pacts that an unanswered question of `Pengaturan` or `Ambang Triwulan` touches. */
export function holdForOpenRules(
  indicators: readonly Indicator[],
  pacts: readonly Pact[],
  settings: Settings,
  schedule: Schedule,
  log: Findings,
): OpenRulesReading {
  const rules = settings.open.filter(({ holds }) => holds === 'rows');
  const held =
    rules.length + schedule.openShares.length === 0
      ? indicators
      : indicators.map((indicator) => {
          const shares = shareHolds(indicator, schedule.openShares, settings.basis);
          const whole = rules.map(({ code, questionId }): Hold => ({ code, questionId, periods: 'all' }));
          for (const { questionId } of [...shares, ...whole]) log.touch(questionId);
          // What leaves the target open goes first, as everywhere.
          return { ...indicator, holds: [...shares, ...indicator.holds, ...whole] };
        });
  const pactHolds = [
    ...settings.open
      .filter(({ holds }) => holds === 'pacts')
      .flatMap(({ code, questionId }) => holdsOf(pacts, code, questionId)),
    ...schedule.openThresholds.flatMap((id) =>
      holdsOf(
        pacts.filter(({ threshold }) => threshold === null),
        'SCHEDULE_UNREADABLE',
        id,
      ),
    ),
    ...newcomerHolds(indicators, pacts, schedule.openShares),
  ];
  for (const { questionId } of pactHolds) log.touch(questionId);
  return { indicators: held, pactHolds };
}

/** One hold for each office of the pacts. */
const holdsOf = (pacts: readonly Pact[], code: string, questionId: string): readonly PactHold[] =>
  [...new Set(pacts.map(({ opd }) => opd))].map((opd) => ({ code, questionId, opd }));

type OpenShare = Schedule['openShares'][number];

function shareHolds(indicator: Indicator, open: readonly OpenShare[], basis: Basis): readonly Hold[] {
  if (!isScheduled(indicator)) return [];
  return open.flatMap(({ questionId, quarter }): readonly Hold[] => {
    const periods = periodsOfShare(quarter, basis).filter((period) =>
      isMeasured(period, indicator.measuring),
    );
    return periods.length === 0
      ? []
      : [{ code: 'SCHEDULE_UNREADABLE', questionId, periods, touchesTarget: true }];
  });
}

/** Stages come from the schedule only where an accumulating row has an annual figure and no stages of its own. */
function isScheduled({ method, targets, schedule }: Indicator): boolean {
  const { original, revised, cumulativeStages, ownStages, months } = targets;
  const hasOwn = cumulativeStages !== null || ownStages !== null || months !== null;
  return (
    schedule === undefined &&
    method === 'Akumulasi' &&
    !hasOwn &&
    (original?.kind === 'amount' || revised?.kind === 'amount')
  );
}

/** The year has the annual target; other periods end on the share or, judged on their own months, begin after it. */
const periodsOfShare = (share: Quarter, basis: Basis): readonly Period[] =>
  PERIODS.filter((period) => {
    const { quarter, firstMonth } = PERIOD_FACTS[period];
    const beginsAfter = basis === 'Per Periode' && firstMonth === (share + 1) * 3 + 1;
    return period !== 'Tahun' && (quarter === share || beginsAfter);
  });

/** What a newcomer took over rests on the share before him, in whatever period he is judged. */
function newcomerHolds(
  indicators: readonly Indicator[],
  pacts: readonly Pact[],
  open: readonly OpenShare[],
): readonly PactHold[] {
  if (open.length === 0) return [];
  const scheduled = new Set(indicators.filter(isScheduled).map(({ opd }) => opd));
  const since = pacts.filter(({ newcomer, opd }) => newcomer === 'Sejak menjabat' && scheduled.has(opd));
  return open.flatMap(({ questionId }) => holdsOf(since, 'SCHEDULE_UNREADABLE', questionId));
}
