// The year as a curve: what all accumulating rupiah rows together had reached by the end of each month, and the stage
// that was to be reached by then. For looking at; never part of a verdict.
import { cutDerived, type Amount } from './amount';
import { lastCompleteMonth } from './calendar';
import type { EvaluationInput } from './evaluation';
import { itemAt } from './itemAt';
import { QUARTER_PERIODS } from './period';
import { positionClock, realisationUpTo } from './position';
import { rowOf, type Row } from './row';
import { periodTarget } from './target';

export interface CurvePoint {
  /** 1 to 12. */
  readonly month: number;
  /** From January on; null after the last complete month and where a row's figure is not known. */
  readonly realisation: Amount | null;
  /** Within a quarter each month has a third of the quarter's own part; null where no row has a target. */
  readonly stage: Amount | null;
}

/** The twelve months of the year. */
export function yearCurve({ indicators, settings }: EvaluationInput): readonly CurvePoint[] {
  const rows = indicators
    .filter(({ isRupiah, method }) => isRupiah && method === 'Akumulasi')
    .map((indicator) => rowOf(indicator, settings));
  const { inForce } = positionClock(settings);
  const stages = QUARTER_PERIODS.map((quarter) =>
    summed(
      rows.flatMap((row) => {
        const { value } = periodTarget(row, quarter, 'Kumulatif', settings.year, inForce);
        return value?.kind === 'amount' ? [value.amount] : [];
      }),
    ),
  );
  const complete = lastCompleteMonth(settings.year, settings.asOf);
  return Array.from({ length: 12 }, (_, at) => ({
    month: at + 1,
    realisation: at < complete ? reachedBy(rows, at + 1) : null,
    stage: stageAt(stages, at + 1),
  }));
}

const summed = (amounts: readonly Amount[]): Amount | null =>
  amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0n);

/** A sum without one of its parts would be untrue; a row without any figure and target is no part. */
function reachedBy(rows: readonly Row[], month: number): Amount | null {
  const known: Amount[] = [];
  for (const row of rows) {
    if (row.totals.held === 0 && row.ledger.original === null && row.ledger.revised === null) continue;
    const amount = realisationUpTo(row, month);
    if (amount === null) return null;
    known.push(amount);
  }
  return summed(known);
}

function stageAt(stages: readonly (Amount | null)[], month: number): Amount | null {
  const quarter = Math.ceil(month / 3);
  const end = itemAt(stages, quarter - 1);
  const start = quarter === 1 ? 0n : itemAt(stages, quarter - 2);
  if (end === null || start === null) return null;
  const thirds = BigInt(month - (quarter - 1) * 3);
  return cutDerived(start + ((end - start) * thirds) / 3n, true);
}
