// The cell of one written target: under its heading on the row, or, where each period has a row of its own, on the row that
// names the period. A cell that does not hold the figure is none.
import type { Amount } from '../../domain/amount';
import type { Indicator, TargetValue } from '../../domain/indicator';
import { QUARTER_PERIODS, type Quarter } from '../../domain/period';
import type { WorkbookReading } from '../grid';
import type { SourceTable } from '../inspection';
import { MONTH_NAMES } from '../monthNames';
import { columnUnder, tablesAt } from '../places/tableColumns';
import { columnNumber } from '../writing/address';
import { textAt } from '../writing/gridCell';
import { cellFactor, gridNamed } from './cellFactor';
import type { FigureCell, ProvenCell } from './cellRanges';

export interface TargetCellsIn {
  readonly indicator: Indicator;
  readonly reading: WorkbookReading;
  readonly sources: readonly SourceTable[];
}

export type WrittenTarget =
  | { readonly kind: 'annual'; readonly version: 'murni' | 'perubahan' }
  | { readonly kind: 'upTo' | 'own'; readonly quarter: Quarter }
  /** 1 to 12. */
  | { readonly kind: 'month'; readonly month: number };

function headingsOf(written: WrittenTarget): readonly string[] {
  switch (written.kind) {
    case 'annual':
      return [written.version === 'perubahan' ? 'Target Perubahan' : 'Target Murni'];
    case 'upTo':
      return [
        `Target s.d. ${QUARTER_PERIODS[written.quarter]}`,
        `Target ${QUARTER_PERIODS[written.quarter]}`,
      ];
    case 'own':
      return [
        `Target ${QUARTER_PERIODS[written.quarter]}`,
        `Target s.d. ${QUARTER_PERIODS[written.quarter]}`,
      ];
    case 'month':
      return [`Target ${MONTH_NAMES[written.month - 1] ?? ''}`];
  }
}

/** Null where no cell of the row's tables holds the amount. */
export function targetCell(all: TargetCellsIn, written: WrittenTarget, amount: Amount): ProvenCell | null {
  const { indicator, sources, reading } = all;
  const { source } = indicator;
  for (const heading of headingsOf(written)) {
    const letters = columnUnder(sources, source, heading, 'target');
    if (letters === null) continue;
    const cell = { sheet: source.sheet, row: source.row, column: columnNumber(letters) };
    if (cellFactor(reading, cell, amount) !== null) return { ...cell, amount };
  }
  if (written.kind !== 'upTo' && written.kind !== 'own') return null;
  return rowOfPeriod(all, written.quarter, amount) ?? onQuarterSheet(all, written.quarter, amount);
}

/** Where each quarter has a sheet of its own, the stage stands on the row of its realisation, under the same column. */
function onQuarterSheet(
  { indicator, sources, reading }: TargetCellsIn,
  quarter: Quarter,
  amount: Amount,
): ProvenCell | null {
  const datum = indicator.months[quarter * 3 + 2];
  const on = datum === undefined || datum.kind === 'none' ? undefined : datum.on;
  if (on === undefined) return null;
  for (const name of QUARTER_PERIODS)
    for (const heading of [`Target ${name}`, `Target s.d. ${name}`]) {
      const letters = columnUnder(sources, indicator.source, heading, 'target');
      const cell = letters === null ? null : { sheet: on.sheet, row: on.row, column: columnNumber(letters) };
      if (cell !== null && cellFactor(reading, cell, amount) !== null) return { ...cell, amount };
    }
  return null;
}

const MOST_ROWS_BELOW = 16;
/** The quarter that a text ends with: `II`, `Triwulan II`, `s.d. TW 2`. */
const QUARTER_AT_END = /(?:^|[^a-z])(i{1,3}|iv|[1-4])\s*$/i;
const NUMERALS = ['i', 'ii', 'iii', 'iv'];

const isQuarter = (text: string, quarter: Quarter): boolean => {
  const found = QUARTER_AT_END.exec(text)?.[1]?.toLowerCase();
  return found === NUMERALS[quarter] || found === String(quarter + 1);
};

/** In tables with a row for each quarter. */
function rowOfPeriod(
  { indicator, sources, reading }: TargetCellsIn,
  quarter: Quarter,
  amount: Amount,
): ProvenCell | null {
  const { sheet, row } = indicator.source;
  const grid = gridNamed(reading, sheet);
  if (grid === undefined) return null;
  for (const { columns, lastRow } of tablesAt(sources, { sheet, row }, 'target')) {
    const [period, target] = [columns['Periode'], columns['Target Periode']];
    if (period === undefined || target === undefined) continue;
    const last = Math.min(lastRow, row + MOST_ROWS_BELOW);
    for (let at = row; at <= last; at += 1) {
      if (!isQuarter(textAt(grid, at, columnNumber(period)), quarter)) continue;
      const cell = { sheet, row: at, column: columnNumber(target) };
      return cellFactor(reading, cell, amount) === null ? null : { ...cell, amount };
    }
  }
  return null;
}

/** The cell that bears a range or a word, as far as one stands under the annual target's or a stage's heading. */
export function wordedCell(
  { indicator, sources, reading }: TargetCellsIn,
  written: readonly WrittenTarget[],
  target: Exclude<TargetValue, { kind: 'amount' }>,
): FigureCell | null {
  const { source } = indicator;
  const grid = gridNamed(reading, source.sheet);
  if (grid === undefined) return null;
  const isIt = (text: string): boolean =>
    target.kind === 'word' ? text.toLowerCase() === target.word.trim().toLowerCase() : /\d/.test(text);
  for (const heading of written.flatMap(headingsOf)) {
    const letters = columnUnder(sources, source, heading, 'target');
    if (letters === null) continue;
    const column = columnNumber(letters);
    if (isIt(textAt(grid, source.row, column))) return { sheet: source.sheet, row: source.row, column };
  }
  return null;
}
