// That figures were read in another unit than they stand in their cells: told by the cells themselves, beside the verdict
// that rests on them. Compares what was read with what stands there; decides nothing.
import { ONE, type Amount } from '../../../domain/amount';
import type { IndicatorResult } from '../../../domain/evaluation';
import type { Period } from '../../../domain/period';
import type { Language } from '../../../messages/language';
import { readTimes, whyLabel } from '../../../messages/whySentences';
import { countedMonths } from '../../../sheets/places/countedMonths';
import { monthCell } from '../../../sheets/places/monthCells';
import { columnUnder } from '../../../sheets/places/tableColumns';
import { cellAddress, columnNumber } from '../../../sheets/writing/address';
import { valueAt } from '../../../sheets/writing/gridCell';
import type { WhyFactView } from '../../paneViews';
import type { Explained } from './explained';

interface ReadCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly amount: Amount;
}

const FACTORS = [0.000001, 0.001, 1000, 1_000_000] as const;
/** Figures of doubles are compared: of sums and cut sen something is left over. */
const NEAR = 1e-6;

export function scaleFacts(
  all: Explained,
  result: IndicatorResult,
  period: Period,
  language: Language,
): readonly WhyFactView[] {
  if (!result.indicator.isRupiah) return [];
  const target = [...targetCells(all, result, period)];
  const realisation = [...monthCells(all, result, period)];
  const lines = [target, realisation].flatMap((cells) => {
    const scaled = cells.flatMap((cell) => {
      const factor = factorOf(all, cell);
      return factor === null ? [] : [{ ...cell, factor }];
    });
    const [first] = scaled;
    if (first === undefined) return [];
    const same = scaled.filter(({ factor }) => factor === first.factor).length;
    const place = `${first.sheet}!${cellAddress(first.row, first.column)}`;
    return [readTimes(place, same - 1, first.factor, language)];
  });
  return lines.length === 0
    ? []
    : [{ label: whyLabel('unit', language), value: lines.join('; '), places: [] }];
}

function* targetCells(
  { sources }: Explained,
  { indicator, periods }: IndicatorResult,
  period: Period,
): Generator<ReadCell> {
  const { original, revised } = indicator.targets;
  const isRevised = periods[period].targetVersion === 'perubahan';
  const annual = isRevised ? revised : original;
  const { sheet, row } = indicator.source;
  const heading = isRevised ? 'Target Perubahan' : 'Target Murni';
  const letters = columnUnder(sources, indicator.source, heading, 'target');
  if (annual?.kind === 'amount' && letters !== null)
    yield { sheet, row, column: columnNumber(letters), amount: annual.amount };
}

function* monthCells(
  { sources, evaluation }: Explained,
  { indicator }: IndicatorResult,
  period: Period,
): Generator<ReadCell> {
  for (const month of countedMonths(indicator, period, evaluation.settings.basis)) {
    const datum = indicator.months[month - 1];
    const cell = monthCell(indicator, month, sources);
    if (datum?.kind === 'amount' && cell !== null) yield { ...cell, amount: datum.amount };
  }
}

/** What the number in the cell was multiplied by; null where it was taken as it stands, or is no number. */
function factorOf({ reading }: Explained, { sheet, row, column, amount }: ReadCell): number | null {
  const grid = reading.sheets.find(({ name }) => name === sheet);
  const value = grid === undefined ? '' : valueAt(grid, row, column);
  if (typeof value !== 'number' || value === 0) return null;
  const ratio = Number(amount) / Number(ONE) / value;
  return FACTORS.find((factor) => Math.abs(ratio / factor - 1) < NEAR) ?? null;
}
