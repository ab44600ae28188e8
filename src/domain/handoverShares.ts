// What a handover divides: the year's target and what was realised, row by row, into the months before it, those of the
// outgoing head, and those after it. A month is his who held the office on its last day. Parts always add up to the whole.
import type { Amount } from './amount';
import { figureAttainment } from './attainment';
import { lastCompleteMonth } from './calendar';
import type { IndicatorResult, RuleSettings, Status } from './evaluation';
import type { Handover } from './handover';
import type { Indicator } from './indicator';
import { realisationUpTo } from './position';
import { ratioFromAmount, ratioOf, type Ratio } from './ratio';
import { rowOf, type Row } from './row';
import { cumulativeTargetAt } from './target';

/** Null: not known. */
export interface Parts {
  readonly whole: Amount | null;
  /** Before the handover and not in the outgoing head's months. */
  readonly others: Amount | null;
  readonly outgoing: Amount | null;
  /** From the handover on. */
  readonly incoming: Amount | null;
}

export interface HandoverShare {
  readonly indicator: Indicator;
  /** An open question or a fault keeps the row from being divided. */
  readonly isOpen: boolean;
  /** Of the year; without a target it adds nothing. */
  readonly target: Parts;
  /** Up to the last complete month. */
  readonly realisation: Parts;
  /** Of the outgoing head's months. */
  readonly attainment: Ratio | null;
}

const UNKNOWN: Parts = { whole: null, others: null, outgoing: null, incoming: null };
const NONE: Parts = { whole: 0n, others: 0n, outgoing: 0n, incoming: 0n };

/** The accumulating rows of the office, in the workbook's order. */
export const handoverShares = (
  { opd, months }: Handover,
  indicators: readonly IndicatorResult[],
  settings: RuleSettings,
): readonly HandoverShare[] =>
  indicators
    .filter(({ indicator }) => indicator.opd === opd && indicator.method === 'Akumulasi')
    .map((result) => shareOf(result, months, settings));

function shareOf(
  { indicator, periods }: IndicatorResult,
  months: Handover['months'],
  settings: RuleSettings,
): HandoverShare {
  const row = rowOf(indicator, settings);
  const annual = periods.Tahun.target;
  if ((annual !== null && annual.kind !== 'amount') || isUnsettled(row, periods.Tahun.status))
    return { indicator, isOpen: true, target: UNKNOWN, realisation: UNKNOWN, attainment: null };
  const target =
    annual === null ? NONE : partsOf(annual.amount, months, (month) => targetAt(row, month, settings.year));
  const position = lastCompleteMonth(settings.year, settings.asOf);
  const realised = (month: number): Amount | null => (month === 0 ? 0n : realisationUpTo(row, month));
  const isIdle = annual === null && row.totals.held === 0;
  const realisation = isIdle ? NONE : partsOf(realised(position), months, realised);
  return {
    indicator,
    isOpen: false,
    target,
    realisation,
    attainment: attainmentIn(indicator, target, realisation),
  };
}

const isUnsettled = ({ indicator, ledger }: Row, status: Status): boolean =>
  indicator.holds.length > 0 || ledger.fault !== null || status === 'Perlu Keputusan';

/** Nothing in force yet takes nothing away. */
function targetAt(row: Row, month: number, year: number): Amount | null {
  const { value, fault } = cumulativeTargetAt(row, month, year, 'ownEnd');
  return fault !== null ? null : value === null ? 0n : value.kind === 'amount' ? value.amount : null;
}

const minus = (a: Amount | null, b: Amount | null): Amount | null =>
  a === null || b === null ? null : a - b;

function partsOf(
  whole: Amount | null,
  { before, outgoing, handover }: Handover['months'],
  upTo: (month: number) => Amount | null,
): Parts {
  const reached = upTo(handover);
  const own = minus(upTo(outgoing), upTo(before));
  return { whole, others: minus(reached, own), outgoing: own, incoming: minus(whole, reached) };
}

function attainmentIn(indicator: Indicator, target: Parts, realisation: Parts): Ratio | null {
  if (target.outgoing === null || target.outgoing <= 0n || realisation.outgoing === null) return null;
  return figureAttainment(target.outgoing, ratioFromAmount(realisation.outgoing), indicator.direction);
}

const added = (amounts: readonly (Amount | null)[]): Amount | null =>
  amounts.reduce<Amount | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0n);

/** The rupiah rows together; a part is not known while one of theirs is not. */
export function sumOfShares(shares: readonly HandoverShare[]): Omit<HandoverShare, 'indicator' | 'isOpen'> {
  const rupiah = shares.filter(({ indicator }) => indicator.isRupiah);
  const sum = (of: 'target' | 'realisation'): Parts => ({
    whole: added(rupiah.map((share) => share[of].whole)),
    others: added(rupiah.map((share) => share[of].others)),
    outgoing: added(rupiah.map((share) => share[of].outgoing)),
    incoming: added(rupiah.map((share) => share[of].incoming)),
  });
  const [target, realisation] = [sum('target'), sum('realisation')];
  const attainment =
    target.outgoing === null || target.outgoing <= 0n || realisation.outgoing === null
      ? null
      : ratioOf(realisation.outgoing, target.outgoing);
  return { target, realisation, attainment };
}
